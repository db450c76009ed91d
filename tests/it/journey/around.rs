//! Around the exercises: the small menu on every screen, help, settings, other learners, leaving.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, NAME};
use passerelle::locale::Phrase;

/// Every screen there is, with how one comes to it, in a language.
pub(crate) fn every_screen(language: &str) -> Vec<(&'static str, Journey)> {
    let own = [first_screens(language), own_screens(language), exercise_screens(language), endings(language)];
    let of_programs =
        [super::secrets::screens(language), super::mail::screens(language), super::web::screens(language)];
    let of_teaching = [super::opening::screens(language), super::steps::screens(language)];
    let of_questions =
        [super::questions::screens(language), super::answers::screens(language), super::fingers::screens(language)];
    let of_hands = [super::pointer::screens(language), super::sticks::screens(language)];
    own.into_iter().chain(of_programs).chain(of_teaching).chain(of_questions).chain(of_hands).flatten().collect()
}

/// After these buttons.
fn after(mut journey: Journey, press: &[&'static str]) -> Journey {
    press.iter().for_each(|id| journey.press_word(Hand::Mouse, id));
    journey
}

fn first_screens(language: &str) -> Vec<(&'static str, Journey)> {
    let mut welcome = Journey::new(language);
    welcome.keys("enter");
    let mut name = Journey::new(language);
    name.keys("enter");
    name.press_word(Hand::Mouse, "welcome-skip");
    vec![("language", Journey::new(language)), ("welcome", welcome), ("name", name)]
}

fn own_screens(language: &str) -> Vec<(&'static str, Journey)> {
    let home = |press: &[&'static str]| after(Journey::home(language), press);
    let mut pack = home(&[]);
    let title = pack.pack("pack-title");
    pack.click_on(&title);
    let mut lesson = home(&[]);
    lesson.click_on(&title);
    let title = lesson.pack("lesson-look-around");
    lesson.click_on(&title);
    vec![
        ("home", home(&[])),
        ("pack", pack),
        ("lesson", lesson),
        ("settings", home(&["home-settings"])),
        ("calibration", super::calibration::question(language)),
        ("learners", home(&["home-settings", "settings-learners"])),
        ("change-name", home(&["home-settings", "settings-name"])),
        ("hands", home(&["home-settings", "settings-hands"])),
        ("help", home(&["home-help"])),
    ]
}

fn exercise_screens(language: &str) -> Vec<(&'static str, Journey)> {
    let exercise = |exercise: &str, press: &[&'static str]| after(Journey::at(language, exercise), press);
    let mut renaming = exercise("rename-doc", &[]);
    let doc = renaming.pack("doc1");
    renaming.click_on(&doc);
    renaming.keys("f2");
    let mut viewer = exercise("open-welcome", &[]);
    let letter = viewer.pack("welcome");
    viewer.double_click_on(&letter);
    let mut pause = exercise("cv-to-folder", &[]);
    pause.keys("esc");
    let mut small = exercise("cv-to-folder", &[]);
    small.resize(60, 15);
    vec![
        ("exercise", exercise("cv-to-folder", &[])),
        ("question", exercise("which-is-folder", &[])),
        ("several-answers", exercise("where-to-look", &[])),
        ("menu", exercise("cv-to-folder", &["files-menu-edit"])),
        ("rename", renaming),
        ("viewer", viewer),
        ("hint", exercise("cv-to-folder", &["coach-hint"])),
        ("not-yet", exercise("cv-to-folder", &["coach-done"])),
        ("show-me", exercise("cv-to-folder", &["coach-show"])),
        ("show-me-keys", exercise("cv-to-folder", &["coach-show", "show-next"])),
        ("pause", pause),
        ("too-small", small),
    ]
}

fn endings(language: &str) -> Vec<(&'static str, Journey)> {
    let mut trap = Journey::at(language, "cv-to-folder");
    let cv = trap.pack("cv-amina");
    trap.click_on(&cv);
    trap.keys("del");
    let mut success = Journey::at(language, "open-papers");
    success.solve(Hand::Mouse, super::PACK, "open-papers");
    let mut summary = Journey::at(language, "newest-cv");
    summary.solve(Hand::Mouse, super::PACK, "newest-cv");
    summary.press_word(Hand::Mouse, "coach-next");
    vec![("success", success), ("trap", trap), ("summary", summary)]
}

/// Screens where Esc closes something before it opens the small menu.
const CLOSES_FIRST: [&str; 24] = [
    "packs-remove",
    "stick-refused",
    "stick-installed",
    "pointer-held",
    "pointer-menu",
    "menu",
    "rename",
    "viewer",
    "show-me",
    "show-me-keys",
    "opening-example",
    "opening-given",
    "pause",
    "too-small",
    "passwords-form",
    "passwords-generator",
    "phone-message",
    "phone-call",
    "mail-contacts",
    "mail-forgotten",
    "web-list",
    "web-menu",
    "match",
    "order",
];

#[test]
fn esc_opens_the_same_small_menu_everywhere_and_closes_it() {
    for language in LANGUAGES {
        for (name, mut journey) in every_screen(language) {
            if CLOSES_FIRST.contains(&name) {
                continue;
            }
            let before = journey.screen();
            journey.keys("esc");
            journey.see_word("pause-go-on");
            journey.see_word("pause-language");
            journey.see_word("pause-leave");
            journey.keys("esc");
            assert_eq!(journey.screen(), before, "{language} {name}");
            journey.keys("esc");
            journey.press_word(Hand::Mouse, "pause-go-on");
            assert_eq!(journey.screen(), before, "{language} {name}");
        }
    }
}

#[test]
fn the_small_menu_leads_to_help_settings_home_and_out() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::at(language, "cv-to-folder");
        for (line, seen) in [("pause-help", "help-title"), ("pause-settings", "settings-contrast")] {
            journey.keys("esc");
            journey.press_word(hand, line);
            journey.see_word(seen);
            journey.press_word(hand, "screen-back");
            journey.see_pack("cv-to-folder");
        }
        journey.keys("esc");
        journey.press_in_menu(hand, "coach-hint");
        journey.see_pack("cv-to-folder.hint-1");
        journey.keys("esc");
        journey.press_in_menu(hand, "pause-home");
        journey.see_word("home-subjects");
        journey.keys("esc");
        journey.press_in_menu(hand, "pause-leave");
        assert!(journey.is_over());
    }
}

#[test]
fn settings_work_at_once_and_stay() {
    for hand in HANDS {
        let mut journey = Journey::home("fr");
        journey.press_word(hand, "home-settings");
        journey.press_word(hand, "settings-contrast-high");
        assert_eq!(journey.store().setting("contrast").as_deref(), Some("high"));
        journey.press_word(hand, "settings-name");
        journey.type_text("Olena");
        journey.press_word(hand, "name-accept");
        journey.see(&journey.say(&Phrase::new("settings-learner").with("name", "Olena")));
        journey.press_below(hand, &journey.word("settings-language"), "English");
        journey.expect_language("en");
        journey.see_word("settings-contrast-high");
        journey.press_word(hand, "screen-back");
        journey.restart();
        journey.see(&journey.say(&Phrase::new("home-hello").with("name", "Olena")));
    }
}

#[test]
fn another_learner_has_work_and_language_of_their_own() {
    for hand in HANDS {
        let mut journey = Journey::home("fr");
        journey.press_word(hand, "home-settings");
        journey.press_word(hand, "settings-learners");
        journey.press_word(hand, "learners-new");
        journey.type_text("Olena");
        journey.press_word(hand, "name-accept");
        journey.see(&journey.say(&Phrase::new("home-hello").with("name", "Olena")));
        journey.press(hand, "English");
        journey.expect_language("en");
        journey.press_word(hand, "home-settings");
        journey.press_word(hand, "settings-learners");
        journey.press(hand, NAME);
        journey.expect_language("fr");
        journey.see(&journey.say(&Phrase::new("home-hello").with("name", NAME)));
        assert_eq!(journey.store().learners().len(), 2);
    }
}

#[test]
fn ctrl_c_never_leaves() {
    for (name, mut journey) in every_screen("fr") {
        journey.keys("ctrl+c");
        assert!(!journey.is_over(), "{name}");
    }
}

#[test]
fn leaving_is_a_button_at_home() {
    for hand in HANDS {
        let mut journey = Journey::home("ar");
        journey.press_word(hand, "home-leave");
        assert!(journey.is_over());
    }
}

//! The first minute: a language, small successes, a name, home; then a first exercise, and the end of a lesson.
//! By keyboard alone and by mouse alone, in every language.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, NAME, PACK, shipped};
use passerelle::locale::Phrase;

/// How each language calls itself: nobody needs to read another one to choose.
const OWN_NAMES: [(&str, &str); 3] = [("fr", "Français"), ("en", "English"), ("ar", "العربية")];

impl Journey {
    /// From nothing to home, as the screens ask for it.
    pub(crate) fn first_minute(language: &str, hand: Hand) -> Self {
        // The system speaks another language than the one that is chosen.
        let mut journey = Journey::new(if language == "fr" { "en" } else { "fr" });
        let name = OWN_NAMES.iter().find(|(tag, _)| *tag == language).unwrap().1;
        journey.press(hand, name);
        journey.expect_language(language);
        journey.see_word("welcome-safe");
        journey.press_word(hand, "welcome-go");
        for says in ["welcome-enter", "welcome-move", "welcome-mouse"] {
            journey.see_word(says);
            journey.press_word(hand, "welcome-here");
        }
        journey.see_word("name-ask");
        journey.type_text(NAME);
        journey.press_word(hand, "name-accept");
        journey
    }
}

#[test]
fn the_first_minute_leads_home_by_keys_or_mouse_in_every_language() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let journey = Journey::first_minute(language, hand);
        journey.see(&journey.say(&Phrase::new("home-hello").with("name", NAME)));
        journey.see_word("home-begin");
        let learners = journey.store().learners();
        assert_eq!(learners.len(), 1, "{language}");
        assert_eq!((learners[0].name.as_str(), learners[0].language.as_str()), (NAME, language));
    }
}

#[test]
fn the_welcome_can_be_skipped() {
    let mut journey = Journey::new("fr");
    journey.click_on("Français");
    journey.press_word(Hand::Keys, "welcome-skip");
    journey.see_word("name-ask");
}

#[test]
fn no_name_is_asked_for_again_kindly() {
    for language in LANGUAGES {
        let mut journey = Journey::new(language);
        journey.keys("enter");
        journey.press_word(Hand::Keys, "welcome-skip");
        journey.keys("enter");
        journey.see_word("name-empty");
        journey.type_text(NAME);
        journey.see_no(&journey.word("name-empty"));
        journey.keys("enter");
        journey.see(&journey.say(&Phrase::new("home-hello").with("name", NAME)));
    }
}

#[test]
fn a_whole_lesson_is_done_and_leads_back_home() {
    let lesson = shipped().listed(PACK).unwrap().lessons[0].clone();
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::first_minute(language, hand);
        journey.see_word("home-begin");
        // Subject, lesson, exercise.
        let first = format!("{}.title", lesson.exercises[0]);
        for title in ["pack-title", &format!("lesson-{}", lesson.id), &first] {
            journey.press(hand, &journey.pack(title));
        }
        for exercise in &lesson.exercises {
            journey.see_pack(exercise);
            journey.solve(hand, PACK, exercise);
            journey.see_word("outcome-done-alone");
            journey.see_pack(&format!("{exercise}.why"));
            journey.press_word(hand, "coach-next");
        }
        let done = lesson.exercises.len();
        journey.see(&journey.say(&Phrase::new("summary-all").with("done", done).with("all", done)));
        journey.press_word(hand, "summary-home");
        let far = |all: usize| Phrase::new("home-far").with("done", done).with("all", all);
        let every = super::every_exercise().into_iter().filter(|(pack, _)| pack == PACK).count();
        journey.see(&journey.say(&far(every)));
        journey.restart();
        journey.see(&journey.say(&far(every)));
        journey.press(hand, &journey.pack("pack-title"));
        journey.see_pack("pack-about");
        journey.see(&journey.say(&far(done)));
        journey.press_word(hand, "screen-back");
        journey.press_word(hand, "home-continue");
        journey.see_pack("cv-to-folder");
    }
}

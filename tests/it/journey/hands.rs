//! Keyboard and mouse: the keyboard that is chosen or guessed, the pace of a double click, the language being learned.
//! What a keyboard types is for the tests of `locale`.

use super::hand::HANDS;
use super::{Hand, Journey, NAME};
use passerelle::app::Options;
use passerelle::locale::Phrase;
use std::fs;

/// In the settings of keyboard and mouse.
fn settings(mut journey: Journey, hand: Hand) -> Journey {
    journey.press_word(hand, "home-settings");
    journey.press_word(hand, "settings-hands");
    journey
}

/// The first letters of the picture, below Tab.
fn letters(journey: &Journey) -> String {
    let screen = journey.screen();
    let row = screen.lines().find_map(|row| row.split_once("Tab").map(|(_, letters)| letters.to_owned()));
    row.unwrap_or_default().split_whitespace().take(6).collect()
}

#[test]
fn a_keyboard_is_chosen_by_its_picture_and_stays() {
    for hand in HANDS {
        let mut journey = settings(Journey::home("fr"), hand);
        assert_eq!(letters(&journey), "AZERTY");
        journey.press_word(hand, "keyboard-bepo");
        assert_eq!(letters(&journey), "BÉPOÈ^");
        assert_eq!(journey.store().setting("keyboard").as_deref(), Some("bepo"));
        journey.press_word(hand, "screen-back");
        journey.press_below(hand, &journey.word("settings-language"), "English");
        journey.expect_language("en");
        journey.press_word(hand, "screen-back");
        journey.restart();
        assert_eq!(letters(&settings(journey, hand)), "BÉPOÈ^", "also in another language");
    }
}

#[test]
fn a_keyboard_is_guessed_from_the_files_of_the_system_then_from_its_locale() {
    let dir = tempfile::tempdir().unwrap();
    let (none, file) = (dir.path().join("none"), dir.path().join("keyboard"));
    fs::write(&file, "XKBLAYOUT=\"gb\"\n").unwrap();
    let locale = Some("fr_FR.UTF-8".to_owned());
    for (options, expected) in [
        (Options::default(), "QWERTY"),
        (Options { locale: locale.clone(), ..Options::default() }, "AZERTY"),
        (Options { locale: Some("C".to_owned()), ..Options::default() }, "QWERTY"),
        (
            Options { locale: locale.clone(), keyboards: vec![none.clone(), file.clone()], ..Options::default() },
            "QWERTY",
        ),
        (Options { locale, keyboards: vec![none], ..Options::default() }, "AZERTY"),
    ] {
        let journey = Journey::with("en", Options { learner: Some(NAME.to_owned()), ..options });
        assert_eq!(letters(&settings(journey, Hand::Mouse)), expected);
    }
}

#[test]
fn a_double_click_is_as_quick_as_the_learner_wants() {
    let mut journey = settings(Journey::home("fr"), Hand::Mouse);
    for (pace, known, apart, expected) in [
        (None, None, 800, "hands-tried-twice"),
        (None, None, 1000, "hands-tried-once"),
        (Some("hands-slow"), Some("slow"), 1400, "hands-tried-twice"),
        (None, Some("slow"), 1600, "hands-tried-once"),
        (Some("hands-quick"), Some("quick"), 400, "hands-tried-twice"),
        (None, Some("quick"), 600, "hands-tried-once"),
    ] {
        if let Some(pace) = pace {
            journey.press_word(Hand::Mouse, pace);
            journey.see_word("hands-tried-nothing");
        }
        let place = journey.word("hands-try");
        journey.click_on(&place);
        journey.mouse += apart - 2;
        let spot = journey.place(&place);
        journey.click_at((spot.first.midpoint(spot.last), spot.row), false);
        journey.see_word(expected);
        assert_eq!(journey.store().setting("double-click").as_deref(), known);
    }
    let mut journey = settings(Journey::home("fr"), Hand::Keys);
    journey.press_word(Hand::Keys, "hands-try");
    journey.see_word("hands-tried-twice");
}

#[test]
fn each_learner_learns_a_language_of_their_own() {
    for hand in HANDS {
        let mut journey = Journey::home("ar");
        journey.press_word(hand, "home-settings");
        let learner = journey.store().learners().pop().unwrap();
        let setting = format!("learning:{}", learner.id);
        assert_eq!(journey.store().setting(&setting), None);
        journey.press_below(hand, &journey.word("settings-learning"), "English");
        assert_eq!(journey.store().setting(&setting).as_deref(), Some("en"));
        journey.press_word(hand, "settings-learners");
        journey.press_word(hand, "learners-new");
        journey.type_text("Olena");
        journey.press_word(hand, "name-accept");
        let other = journey.store().learners().into_iter().find(|other| other.id != learner.id).unwrap();
        assert_eq!(journey.store().setting(&format!("learning:{}", other.id)), None);
    }
}

#[test]
fn show_me_lights_the_keys_on_the_keyboard_of_the_learner() {
    for (language, keyboard, lit) in [("fr", "azerty", ["●X", "●Ctrl"]), ("ar", "arabic-101", ["●X", "●Ctrl"])]
    {
        let mut journey = Journey::home(language);
        journey.store().set("keyboard", keyboard).unwrap();
        journey.restart_at("cv-to-folder");
        journey.press_word(Hand::Mouse, "coach-show");
        journey.keys("space");
        for key in lit {
            assert!(journey.screen().contains(key), "{language} {key}:\n{}", journey.screen());
        }
        journey.see(&journey.say(&Phrase::new("show-step").with("step", 2_i64)));
    }
}

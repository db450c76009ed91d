//! A terminal of which nobody knows how it draws text from right to left: a reader is asked once which line reads right.
//! What the passes do is seen in `reordering`.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES};
use passerelle::app::terminal::Answers;

fn answers(da2: &str, da1: &str) -> Answers {
    Answers { da2: Some(da2.to_owned()), da1: Some(da1.to_owned()), ..Answers::default() }
}

fn unknown() -> Answers {
    answers("77;1;1", "62")
}

/// Whether rows are sent as a terminal needs them that reorders: blanks are letters to it.
fn is_implicit(journey: &Journey) -> bool {
    journey.sent_text().contains('\u{2800}')
}

/// The question, however somebody came to it.
pub(super) fn question(language: &str) -> Journey {
    let mut journey = Journey::home(language);
    journey.press_word(Hand::Mouse, "home-settings");
    journey.press_word(Hand::Mouse, "settings-calibrate");
    journey
}

#[test]
fn a_reader_of_arabic_is_asked_once_at_an_unknown_terminal() {
    for (key, implicit) in [("1", false), ("3", true), ("٣", true), ("2", false)] {
        let mut journey = Journey::home("ar").in_terminal(unknown());
        journey.see_word("calibrate-title");
        journey.type_text(key);
        journey.see_no(&journey.word("calibrate-title"));
        assert_eq!(is_implicit(&journey), implicit, "{key}");
        journey.restart();
        journey.see_no(&journey.word("calibrate-title"));
        assert_eq!(is_implicit(&journey), implicit, "{key} is remembered");
        let mut journey = journey.in_terminal(answers("77;2;2", "62"));
        journey.see_word("calibrate-title");
        journey.press_word(Hand::Keys, "screen-back");
        journey.see_no(&journey.word("calibrate-title"));
        journey.restart();
        journey.see_word("calibrate-title");
    }
}

#[test]
fn others_are_not_asked() {
    for language in ["fr", "en"] {
        let journey = Journey::home(language).in_terminal(unknown());
        journey.see_no(&journey.word("calibrate-title"));
    }
    let xterm = Answers { xtversion: Some("XTerm(379)".to_owned()), ..answers("41;379;0", "64") };
    let journey = Journey::home("ar").in_terminal(xterm);
    journey.see_no(&journey.word("calibrate-title"));
}

#[test]
fn whoever_chooses_arabic_later_is_asked_then() {
    let mut journey = Journey::home("fr").in_terminal(unknown());
    journey.press(Hand::Mouse, "العربية");
    journey.expect_language("ar");
    journey.see_word("calibrate-title");
    journey.keys("down down enter");
    assert!(is_implicit(&journey));
}

#[test]
fn when_no_line_reads_right_it_goes_on_in_another_language_and_says_why() {
    for hand in HANDS {
        let mut journey = Journey::home("ar").in_terminal(unknown());
        journey.press_word(hand, "calibrate-none");
        journey.expect_language("fr");
        journey.see_word("start-no-line");
        journey.press_word(hand, "screen-understood");
        journey.see_no(&journey.word("start-no-line"));
    }
}

#[test]
fn the_lines_can_be_compared_at_any_time() {
    for language in LANGUAGES {
        for hand in HANDS {
            let mut journey = question(language);
            let line = |number: usize| {
                let sample = passerelle::locale::Phrase::new("calibrate-sample").with("number", number);
                journey.say(&sample)
            };
            let fourth = line(4);
            let back = journey.word("settings-title");
            // The test finds a text in the direction of the screen.
            if hand == Hand::Mouse && language == "ar" {
                journey.press(hand, &fourth);
            } else {
                journey.type_text("4");
            }
            journey.see(&back);
        }
    }
}

/// Whether a vowel mark that was typed is drawn.
fn draws_marks(answers: Answers, press: &[&'static str]) -> bool {
    let mut journey = Journey::home("ar").in_terminal(answers);
    for id in press {
        journey.press_word(Hand::Keys, id);
    }
    journey.restart_at("rename-doc");
    let doc = journey.pack("doc1");
    journey.click_on(&doc);
    journey.keys("f2");
    journey.type_text("كُتِبَ");
    assert!(journey.screen().contains('ﺐ'), "{}", journey.screen());
    journey.screen().contains('\u{064F}')
}

#[test]
fn vowel_marks_are_drawn_where_the_terminal_places_them_or_as_wished() {
    let named = |name: &str| Answers { xtversion: Some(name.to_owned()), ..answers("41;379;0", "64") };
    assert!(draws_marks(named("XTerm(379)"), &[]));
    assert!(!draws_marks(named("foot(1.13.1)"), &[]));
    assert!(draws_marks(named("foot(1.13.1)"), &["home-settings", "settings-marks-shown"]));
    assert!(!draws_marks(named("XTerm(379)"), &["home-settings", "settings-marks-hidden"]));
}

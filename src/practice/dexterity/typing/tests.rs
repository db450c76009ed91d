//! Tests of typing lines: mistakes of authors, every keyboard in every language, slips, what is shown.
//! One line by itself is tested beside it.

use super::super::tests::{mistakes, open, pack, press, rehearsal, solve, words};
use crate::locale::Keyboard;
use crate::practice::Action;
use crate::text::Direction;
use crate::ui::{Gesture, Means, Senses};
use serde_json::json;

const FIELD: &str = "typing:line";
const TEXTS: [&str; 3] = [
    "    .line-1 = Élodie habite à Sète.\n    .line-2 = L’été",
    "    .line-1 = Samir lives in Lyon.\n    .line-2 = Summer",
    "    .line-1 = سمير يسكن في ليون.\n    .line-2 = الصيف لا",
];
const LINES: &str = "dexterity = \"type\"\nlines = 2";

fn typed(line: usize, slips: usize, many: bool) -> Action {
    let done = if many {
        json!({ "line": line, "slips": slips, "many": true })
    } else {
        json!({ "line": line, "slips": slips })
    };
    Action(json!({ "typed": done }))
}

#[test]
fn every_mistake_is_found_at_its_word() {
    for (lines, id, passage) in [
        ("0", "problem-typing-none", "0"),
        ("[]", "problem-typing-none", "[]"),
        ("13", "problem-typing-many", "13"),
        ("-1", "problem-typing-none", "-1"),
        ("[\"a\", \" \"]", "problem-typing-empty", "\" \""),
        ("\"one\"", "problem-type", "one"),
        ("[\"a\"]\npicture = \"no\"", "problem-type", "no"),
        ("[\"a\"]\nline = 3", "problem-unknown-key", "line"),
    ] {
        let found = mistakes(&format!("dexterity = \"type\"\nlines = {lines}"));
        assert_eq!(found, [(id.to_owned(), passage.to_owned())], "{lines}");
    }
    assert_eq!(mistakes("dexterity = \"type\"")[0].0, "problem-missing-key");
    assert_eq!(mistakes(LINES), []);
}

#[test]
fn every_keyboard_does_it_in_every_language() {
    let same =
        pack("dexterity = \"type\"\nlines = [\"amina@poste.example\", \"06 39 98 12 34\", \"a-b_c/d\"]", [""; 3]);
    let said = pack(LINES, TEXTS);
    for keyboard in Keyboard::all() {
        for tag in ["fr", "en", "ar"] {
            for (pack, lines) in [(&same, 3), (&said, 2)] {
                let words = words(pack, tag, keyboard.id());
                assert_eq!(solve(pack, &words, Senses::default(), "done").len(), lines, "{tag} {}", keyboard.id());
            }
        }
    }
}

#[test]
fn a_line_is_said_in_a_language_that_the_keyboard_has() {
    let pack = pack(LINES, TEXTS);
    for (tag, keyboard, expected) in [
        ("ar", "azerty", "Élodie habite à Sète."),
        ("fr", "qwerty-us", "Samir lives in Lyon."),
        ("en", "azerty", "Samir lives in Lyon."),
        ("fr", "arabic-101", "سمير يسكن في ليون."),
    ] {
        let words = words(&pack, tag, keyboard);
        let said = open(&pack).typed()[0].text(&words);
        assert_eq!(said.string, expected, "{tag} {keyboard}");
        assert_eq!(said.base == Direction::Rtl, keyboard.starts_with("arabic"));
    }
}

#[test]
fn a_slip_is_mended_and_many_of_them_bring_the_line_back() {
    let pack = pack("dexterity = \"type\"\nlines = [\"thé\", \"ou\"]", [""; 3]);
    let words = words(&pack, "fr", "azerty");
    let mut done = rehearsal(&pack, &words, Senses::default());
    assert_eq!(press(&mut done, FIELD, "t j k backspace h", &words), []);
    assert_eq!(press(&mut done, FIELD, "é", &words), [typed(1, 1, true)]);
    assert_eq!(press(&mut done, FIELD, "o u", &words), [typed(2, 0, false)]);
    assert!(!done.practice.check().passed(), "the first line comes once more");
    assert_eq!(press(&mut done, FIELD, "x backspace t h é", &words), [typed(1, 1, true)]);
    assert!(done.practice.check().passed(), "and not a third time");
}

#[test]
fn what_is_pasted_was_not_typed_and_enter_does_nothing() {
    let pack = pack("dexterity = \"type\"\nlines = [\"ab\"]", [""; 3]);
    let words = words(&pack, "fr", "azerty");
    let mut done = rehearsal(&pack, &words, Senses::default());
    let paste = Gesture::Edit(FIELD.to_owned(), crate::input::Event::Paste("ab".to_owned()));
    assert_eq!(done.practice.read(&paste, &words), crate::practice::Reading::Seen);
    assert_eq!(done.perform(&Gesture::Activate(FIELD.to_owned()), Means::Keys, &words), Some(vec![]));
    assert_eq!(press(&mut done, FIELD, "a left home del b", &words), [typed(1, 0, false)], "arrows do no harm");
}

#[test]
fn an_action_with_slips_is_shown_as_it_is_read() {
    let pack = pack(LINES, TEXTS);
    for (tag, keyboard) in [("fr", "azerty"), ("ar", "arabic-102"), ("en", "bepo")] {
        let words = words(&pack, tag, keyboard);
        let mut done = rehearsal(&pack, &words, Senses::default());
        for action in [typed(1, 2, false), typed(2, 4, true), typed(2, 0, false)] {
            assert!(done.act(&action, Means::Keys, &words), "{action:?}");
            assert_eq!(done.practice.show(&typed(1, 2, false), Means::Keys, &words), None, "it is done");
        }
        assert!(done.practice.check().passed());
    }
}

#[test]
fn another_language_in_the_middle_begins_the_line_anew() {
    let pack = pack(LINES, TEXTS);
    let (french, english) = (words(&pack, "fr", "azerty"), words(&pack, "en", "azerty"));
    let mut done = rehearsal(&pack, &french, Senses::default());
    press(&mut done, FIELD, "É l", &french);
    assert!(done.act(&typed(1, 0, false), Means::Keys, &english));
    assert!(done.act(&typed(2, 0, false), Means::Keys, &french));
    assert!(done.practice.check().passed());
}

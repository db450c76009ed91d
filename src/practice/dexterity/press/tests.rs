//! Tests of finding keys: mistakes of authors at their word, every keyboard, what a terminal reports, slips and Caps Lock.
//! The order of keys is tested beside it.

use super::super::tests::{mistakes, open, pack, press, rehearsal, solve, words};
use crate::locale::Keyboard;
use crate::practice::Action;
use crate::ui::{Gesture, Means, Senses};
use serde_json::json;

const KEYS: &str = "press:keys";
const ALL: Senses = Senses { mouse: true, all_keys: true };

fn exercise(keys: &str) -> String {
    format!("dexterity = \"press\"\nkeys = [{keys}]")
}

#[test]
fn every_mistake_is_found_at_its_word() {
    for (keys, id, passage) in [
        ("\"enter\", \"entr\"", "problem-press-unknown", "\"entr\""),
        ("\"hyper+x\"", "problem-press-unknown", "\"hyper+x\""),
        ("\"enter\", \"tab\", \"Enter\"", "problem-press-twice", "\"Enter\""),
        ("\"ctrl+i\"", "problem-press-alike", "\"ctrl+i\""),
        ("\"ctrl+m\"", "problem-press-alike", "\"ctrl+m\""),
        ("\"ctrl+h\"", "problem-press-alike", "\"ctrl+h\""),
        ("\"ctrl+shift+c\"", "problem-press-alike", "\"ctrl+shift+c\""),
        ("\"ctrl+é\"", "problem-press-alike", "\"ctrl+é\""),
        ("\"shift+a\"", "problem-press-alike", "\"shift+a\""),
        ("\"shift+enter\"", "problem-press-alike", "\"shift+enter\""),
        ("\"ctrl+shift\"", "problem-press-alike", "\"ctrl+shift\""),
        ("\"f6\"", "problem-press-taken", "\"f6\""),
        ("\"alt+tab\"", "problem-press-taken", "\"alt+tab\""),
        ("", "problem-press-none", "[]"),
        ("7", "problem-type", "7"),
        ("\"a\"]\nfind = [\"dark\"", "problem-type", "[\"dark\"]"),
        ("\"a\"]\nfinger = [true", "problem-unknown-key", "finger"),
    ] {
        assert_eq!(mistakes(&exercise(keys)), [(id.to_owned(), passage.to_owned())], "{keys}");
    }
    let dark = "dexterity = \"press\"\nkeys = [\"a\"]\nfind = \"dark\"";
    assert_eq!(mistakes(dark), [("problem-unknown-word".to_owned(), "dark".to_owned())]);
    let many: Vec<String> = ('a'..='z').map(|letter| format!("\"{letter}\"")).collect();
    assert_eq!(mistakes(&exercise(&many.join(",")))[0].0, "problem-press-many");
    for good in
        ["\"ctrl+c\"", "\"shift+tab\"", "\"shift\"", "\"A\"", "\"@\"", "\"esc\"", "\"shift+left\"", "\"ctrl+home\""]
    {
        assert_eq!(mistakes(&exercise(good)), [], "{good}");
    }
    assert_eq!(mistakes("dexterity = \"pres\"\nkeys = [\"a\"]")[0].0, "problem-unknown-kind");
}

#[test]
fn every_keyboard_does_it_in_every_language_and_whatever_the_terminal_reports() {
    let keys = "\"enter\", \"a\", \"A\", \"é\", \"ç\", \"@\", \"esc\", \"shift\", \"capslock\", \"altgr\", \"ctrl+c\", \"ê\", \"space\"";
    let pack = pack(&exercise(keys), [""; 3]);
    for keyboard in Keyboard::all() {
        for tag in ["fr", "en", "ar"] {
            for senses in [Senses::default(), ALL] {
                let words = words(&pack, tag, keyboard.id());
                let made = solve(&pack, &words, senses, "at");
                let asked = |key: &str| made.contains(&Action(json!({ "pressed": key })));
                let has = |key: &str| !keyboard.place_of(key).is_empty();
                for key in ["enter", "a", "@", "esc", "ctrl+c", "space"] {
                    assert!(asked(key), "{} {key}", keyboard.id());
                }
                for key in ["é", "ç", "A", "ê"] {
                    assert_eq!(asked(key), has(key), "{} {key}", keyboard.id());
                }
                assert_eq!((asked("shift"), asked("capslock")), (senses.all_keys, senses.all_keys));
                assert_eq!(asked("altgr"), senses.all_keys && has("altgr"), "{}", keyboard.id());
            }
        }
    }
}

#[test]
fn what_is_pressed_is_read_by_its_place_and_slips_are_told() {
    let pack = pack(&exercise("\"a\", \"b\""), [""; 3]);
    let words = words(&pack, "ar", "arabic-101");
    let mut done = rehearsal(&pack, &words, Senses::default());
    assert_eq!(press(&mut done, KEYS, "ش", &words), [Action(json!({ "pressed": "a" }))], "the key of A");
    assert_eq!(press(&mut done, KEYS, "tab", &words), [Action(json!({ "slip": "tab" }))]);
    assert_eq!(press(&mut done, KEYS, "b", &words), [Action(json!({ "pressed": "b" }))]);
    assert_eq!(done.practice.snapshot()["slip"], json!(null));
}

#[test]
fn shift_on_the_way_to_a_capital_is_no_slip_and_esc_can_be_asked() {
    let pack = pack(&exercise("\"A\", \"shift\""), [""; 3]);
    let words = words(&pack, "fr", "azerty");
    let mut done = rehearsal(&pack, &words, ALL);
    assert_eq!(press(&mut done, KEYS, "shift", &words), []);
    assert_eq!(press(&mut done, KEYS, "A", &words), [Action(json!({ "pressed": "A" }))]);
    assert_eq!(press(&mut done, KEYS, "ctrl", &words), [Action(json!({ "slip": "ctrl" }))]);
    let esc = super::super::tests::pack(&exercise("\"esc\", \"a\""), [""; 3]);
    let mut done = rehearsal(&esc, &words, Senses::default());
    let made = |done: &mut crate::practice::Rehearsal| done.perform(&Gesture::Leave, Means::Keys, &words).unwrap();
    assert_eq!(made(&mut done), [Action(json!({ "pressed": "esc" }))]);
    assert_eq!(made(&mut done), [], "now it opens the menu");
}

#[test]
fn caps_lock_is_pressed_twice_so_that_it_is_off_again() {
    let pack = pack(&exercise("\"capslock\""), [""; 3]);
    let words = words(&pack, "fr", "azerty");
    let mut done = rehearsal(&pack, &words, ALL);
    assert_eq!(press(&mut done, KEYS, "capslock", &words), []);
    assert_eq!(press(&mut done, KEYS, "capslock", &words), [Action(json!({ "pressed": "capslock" }))]);
}

#[test]
fn an_action_is_shown_as_it_is_read_and_what_is_done_is_not_shown_again() {
    let pack = pack(&exercise("\"a\", \"esc\", \"é\""), [""; 3]);
    let words = words(&pack, "fr", "azerty");
    let mut done = rehearsal(&pack, &words, Senses::default());
    for action in
        [json!({ "slip": "tab" }), json!({ "slip": "b" }), json!({ "pressed": "a" }), json!({ "pressed": "esc" })]
    {
        assert!(done.act(&Action(action.clone()), Means::Keys, &words), "{action}");
        assert!(done.practice.show(&Action(action.clone()), Means::Keys, &words).is_none(), "{action}");
    }
    assert!(open(&pack).show(&Action(json!({ "pressed": "é" })), Means::Keys, &words).is_none(), "it is not asked yet");
}

//! Tests of mending a text: mistakes of authors, every keyboard in every language, the author's way, buttons, undo.
//! What differs is tested beside `hunk`.

use super::super::tests::{mistakes, open, pack, press, rehearsal, words};
use crate::locale::Keyboard;
use crate::practice::{Action, Rehearsal};
use crate::ui::{Gesture, Means, Senses};
use serde_json::json;

const FIELD: &str = "edit:text";
const TEXTS: [&str; 3] = [
    "    .text =\n        Amitiés, Samir\n        Bonnjour Nadia\n    .wanted =\n        Bonjour Nadia\n        Amitiés, Samir",
    "    .text =\n        Samir\n        Helllo Nadia\n    .wanted =\n        Hello Nadia\n        Samir",
    "    .text =\n        سمير\n        مرحببا نادية\n    .wanted =\n        مرحبا نادية\n        سمير",
];
const LINES: [&str; 3] = [
    "    .text = mErci à tous\n    .wanted = Merci à toutes !",
    "    .text = tHANK yOU\n    .wanted = Thank you!",
    "    .text = شكرا لكم hgd;l 12 مع\n    .wanted = شكرا لكم جميعا",
];

fn mended() -> Action {
    Action(json!("mended"))
}

#[test]
fn every_mistake_is_found_at_its_word() {
    for (keys, id, passage) in [
        ("[\"hom\"]", "problem-press-unknown", "\"hom\""),
        ("[\"home\", \"tab\"]", "problem-edit-key", "\"tab\""),
        ("[\"ctrl+s\"]", "problem-edit-key", "\"ctrl+s\""),
        ("[\"esc\"]", "problem-edit-key", "\"esc\""),
        ("\"home\"", "problem-type", "home"),
    ] {
        let found = mistakes(&format!("dexterity = \"edit\"\nkeys = {keys}"));
        assert_eq!(found, [(id.to_owned(), passage.to_owned())], "{keys}");
    }
    assert_eq!(mistakes("dexterity = \"edit\"\nkeys = [\"shift+end\", \"ctrl+x\", \"del\", \"a\"]"), []);
    assert_eq!(mistakes("dexterity = \"edit\"\nkey = []")[0].1, "key");
}

#[test]
fn a_text_is_mended_by_keys_and_by_mouse_with_every_keyboard_in_every_language() {
    for texts in [TEXTS, LINES] {
        let pack = pack("dexterity = \"edit\"", texts);
        for keyboard in Keyboard::all() {
            for tag in ["fr", "en", "ar"] {
                let words = words(&pack, tag, keyboard.id());
                for means in [Means::Keys, Means::Mouse] {
                    let mut done = rehearsal(&pack, &words, Senses::default());
                    assert!(done.act(&mended(), means, &words), "{tag} {} {means:?}", keyboard.id());
                    assert!(done.practice.check().passed());
                    assert_eq!(done.practice.show(&mended(), means, &words), None, "it is done");
                }
            }
        }
    }
}

/// The gestures that are shown, followed to the end.
fn shown(pack: &crate::pack::Pack, tag: &str, keyboard: &str, means: Means) -> Vec<Gesture> {
    let words = words(pack, tag, keyboard);
    let mut done = rehearsal(pack, &words, Senses::default());
    let mut gestures = Vec::new();
    while let Some(gesture) = done.practice.show(&mended(), means, &words) {
        let by = if matches!(gesture, Gesture::Edit(..)) { Means::Keys } else { means };
        done.perform(&gesture, by, &words).expect("it can be made");
        gestures.push(gesture);
        assert!(gestures.len() < 100, "it has an end");
    }
    assert!(done.practice.check().passed());
    gestures
}

#[test]
fn the_authors_way_is_shown_and_then_what_is_left_is_mended() {
    let way = "dexterity = \"edit\"\nkeys = [\"ctrl+home\", \"shift+end\", \"ctrl+x\", \"del\", \"ctrl+end\", \"enter\", \"ctrl+v\"]";
    let pack = pack(way, TEXTS);
    for (tag, keyboard) in [("fr", "azerty"), ("en", "qwerty-us"), ("ar", "arabic-101"), ("ar", "azerty")] {
        let by_keys = shown(&pack, tag, keyboard, Means::Keys);
        let keys: Vec<String> = by_keys
            .iter()
            .filter_map(|gesture| match gesture {
                Gesture::Edit(_, crate::input::Event::Key(key)) => Some(key.to_string()),
                _ => None,
            })
            .collect();
        assert_eq!(keys[..7].join(" "), "ctrl+home shift+end ctrl+x del ctrl+end enter ctrl+v", "{tag}");
        assert!(keys.len() > 7, "the letter too many is left");
        let by_mouse = shown(&pack, tag, keyboard, Means::Mouse);
        assert!(by_mouse.contains(&Gesture::Activate("edit:cut".to_owned())));
        assert!(by_mouse.contains(&Gesture::Activate("edit:paste".to_owned())));
    }
}

fn activate(done: &mut Rehearsal, id: &str, words: &crate::locale::Words) -> bool {
    done.perform(&Gesture::Activate(id.to_owned()), Means::Mouse, words).is_some()
}

#[test]
fn buttons_do_what_the_clipboard_does_and_are_there_when_they_make_sense() {
    let texts = [
        "    .text = ab\n    .wanted = abab",
        "    .text = ab\n    .wanted = abab",
        "    .text = ab\n    .wanted = abab",
    ];
    let pack = pack("dexterity = \"edit\"", texts);
    let words = words(&pack, "fr", "azerty");
    let mut done = rehearsal(&pack, &words, Senses::default());
    for id in ["edit:copy", "edit:cut", "edit:paste", "edit:undo"] {
        assert!(!activate(&mut done, id, &words), "{id}: nothing is selected, copied or changed");
    }
    press(&mut done, FIELD, "ctrl+a", &words);
    assert!(activate(&mut done, "edit:copy", &words));
    press(&mut done, FIELD, "end x", &words);
    assert!(activate(&mut done, "edit:undo", &words), "the x goes");
    press(&mut done, FIELD, "end", &words);
    let made = done.perform(&Gesture::Activate("edit:paste".to_owned()), Means::Mouse, &words);
    assert_eq!(made, Some(vec![mended()]));
}

#[test]
fn both_texts_are_in_the_language_that_the_keyboard_has() {
    let pack = pack("dexterity = \"edit\"", TEXTS);
    let seen = |tag: &str, keyboard: &str| {
        let words = words(&pack, tag, keyboard);
        let state = super::Editing::new("it".to_owned(), Vec::new());
        (state.texts(&words).text, state.texts(&words).wanted)
    };
    assert!(seen("ar", "azerty").0.starts_with("Amitiés"));
    assert!(seen("ar", "azerty").1.starts_with("Bonjour"));
    assert!(seen("fr", "arabic-102").0.starts_with("سمير"));
    assert!(seen("fr", "qwerty-us").0.starts_with("Samir"), "no accents there");
    assert!(!open(&pack).typed().is_empty());
}

#[test]
fn a_text_that_is_mended_already_is_the_authors_mistake() {
    let same = "    .text = ab\n    .wanted = ab";
    let pack = pack("dexterity = \"edit\"", [same, "    .text = a\n    .wanted = b", same]);
    let amiss = |tag: &str, keyboard: &str| open(&pack).amiss(&words(&pack, tag, keyboard)).len();
    assert_eq!((amiss("fr", "azerty"), amiss("en", "qwerty-us")), (1, 0));
}

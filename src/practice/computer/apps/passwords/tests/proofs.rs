//! Every Action done through the view, by keys alone and by mouse alone, from whatever lies over the list.
//! Whole exercises are proved with the lessons that ship.

use super::SETUP;
use crate::input::key;
use crate::locale::{Catalogue, Language, Words};
use crate::pack::small_pack;
use crate::practice::{self, Action, Rehearsal};
use crate::ui::{Area, Gesture, Means};

const ENGLISH: &str = "
bank = Bank
phrase = lamp river copper cloud drum olive path
open = Open it.
    .title = Open
    .hint-1 = Type it.
    .why = So it is.
";

const ARABIC: &str = "
bank = المصرف
phrase = مصباح نهر نحاس سحاب طبل زيتون درب
open = افتحه.
    .title = فتح
    .hint-1 = اكتب.
    .why = هكذا.
";

/// A rehearsal at the start of a task with this manager, and its words.
fn rehearsal(language: &str) -> (Rehearsal, Words) {
    let lesson = format!(
        "[[exercise]]\nid = \"open\"\nskills = [\"passwords.use-vault\"]\ntask = [\"passwords\"]\n\
         goal = [{{ passwords = \"locked\" }}]\nsolution = [{{ passwords = \"lock\" }}]\n[exercise.passwords]\n{}\n",
        SETUP.replace('\n', " ").replace(", unlocked", "\nunlocked").replace(", phrases", "\nphrases").replace(", entries", "\nentries")
    );
    let pack = small_pack(&lesson, &[("en", ENGLISH), ("ar", ARABIC)]);
    let words = Words::new(&Catalogue::built_in(), &Language::parse(language).unwrap()).with_pack(&pack.words);
    let practice = practice::open(&pack.lessons[0].exercises[0]).unwrap();
    (Rehearsal::new(practice, (80, 24), Area::new(1, 8, 78, 12), &words), words)
}

fn action(json: &str) -> Action {
    Action(serde_json::from_str(&format!(r#"{{"passwords":{json}}}"#)).unwrap())
}

#[test]
fn every_action_can_be_done_by_keys_and_by_mouse() {
    let drawn = r#"{"length":14,"capitals":true,"digits":true,"symbols":false,"phrase":false}"#;
    let phrase = r#"{"length":16,"capitals":true,"digits":true,"symbols":true,"phrase":true}"#;
    let select = r#"{"select":"$bank"}"#;
    let ways = [
        vec![r#""lock""#.to_owned(), r#"{"unlock":"open sesame"}"#.to_owned()],
        vec![select.to_owned(), r#""copy""#.into(), r#""copy-user""#.into(), r#""reveal""#.into(), r#""hide""#.into()],
        vec![select.to_owned(), r#""delete""#.into(), r#""undo""#.into(), r#""redo""#.into()],
        vec![r#"{"add":{"site":"x.example","user":"me","password":"some words"}}"#.to_owned()],
        vec![r#"{"add":{"site":"x.example","password":"$phrase"}}"#.to_owned()],
        vec![format!(r#"{{"add":{{"site":"x.example","user":"me","password":{drawn}}}}}"#)],
        vec![select.to_owned(), format!(r#"{{"change":{{"password":{phrase}}}}}"#)],
        vec![select.to_owned(), r#"{"change":{"user":"other","password":"another one"}}"#.to_owned()],
        vec![select.to_owned(), r#"{"change":{"user":"other"}}"#.to_owned(), r#"{"select":"mail.example"}"#.to_owned()],
    ];
    for language in ["en", "ar"] {
        for means in [Means::Keys, Means::Mouse] {
            for way in &ways {
                let (mut rehearsal, words) = rehearsal(language);
                for step in way {
                    assert!(rehearsal.act(&action(step), means, &words), "{language} {means:?}: {step} of {way:?}");
                }
            }
        }
    }
}

#[test]
fn the_way_is_found_out_of_menus_forms_and_searches() {
    let over: [&[Gesture]; 5] = [
        &[Gesture::Activate("bar:passwords-menu-edit".into())],
        &[Gesture::Key(key("ctrl+n").unwrap())],
        &[Gesture::Key(key("ctrl+n").unwrap()), Gesture::Activate("form:generate".into())],
        &[Gesture::Key(key("ctrl+f").unwrap())],
        &[
            Gesture::Key(key("ctrl+f").unwrap()),
            Gesture::Write("search:field".into(), "zzz".into()),
            Gesture::Activate("search:field".into()),
        ],
    ];
    for gestures in over {
        let (mut rehearsal, words) = rehearsal("en");
        for gesture in gestures {
            assert!(rehearsal.perform(gesture, Means::Keys, &words).is_some(), "{gesture:?}");
        }
        assert!(rehearsal.act(&action(r#"{"select":"town.example"}"#), Means::Keys, &words), "{gestures:?}");
    }
}

#[test]
fn a_passphrase_that_does_not_open_becomes_no_action() {
    let (mut rehearsal, words) = rehearsal("en");
    rehearsal.act(&action(r#""lock""#), Means::Keys, &words);
    let typed = Gesture::Write("lock:field".into(), "my own secret".into());
    rehearsal.perform(&typed, Means::Keys, &words);
    let made = rehearsal.perform(&Gesture::Activate("lock:field".into()), Means::Keys, &words);
    assert_eq!(made, Some(Vec::new()));
    assert!(!rehearsal.practice.snapshot().to_string().contains("my own secret"));
}

#[test]
fn what_was_copied_can_be_pasted_into_a_field() {
    let (mut rehearsal, words) = rehearsal("ar");
    for step in [r#"{"select":"mail.example"}"#, r#""copy""#] {
        assert!(rehearsal.act(&action(step), Means::Keys, &words));
    }
    for gesture in [
        Gesture::Key(key("ctrl+n").unwrap()),
        Gesture::Write("form:site".into(), "x".into()),
        Gesture::Write("form:password".into(), String::new()),
        Gesture::Edit("form:password".into(), crate::input::Event::Key(key("ctrl+v").unwrap())),
        Gesture::Activate("form:password".into()),
    ] {
        match &gesture {
            // The hand makes no single edits: the field has the focus, so the view is told directly.
            Gesture::Edit(..) => drop(rehearsal.practice.read(&gesture, &words)),
            _ => {
                let made = rehearsal.perform(&gesture, Means::Keys, &words);
                if gesture == Gesture::Activate("form:password".into()) {
                    assert_eq!(made, Some(vec![action(r#"{"add":{"site":"x","password":"k7\\#pQ!x2Rv&9"}}"#)]));
                }
            }
        }
    }
}

//! Every Action done through the view, by keys alone and by mouse alone, in a language of each direction.
//! Whole exercises are proved with the lessons that ship.

use super::SETUP;
use crate::locale::{Catalogue, Language, Words};
use crate::pack::small_pack;
use crate::practice::{self, Action, Rehearsal};
use crate::ui::{Area, Means};

const TEXTS: &str = "
town-code = Your code
    .text = Your code is 482913. Tell nobody.
parcel = Your parcel
hello = Hello
new-code = Your new code
late = Later
bank-call = The bank
    .text = Tell me the code.
";

/// A rehearsal at the start of a task with this telephone, and its words.
fn rehearsal(language: &str, calls: &str) -> (Rehearsal, Words) {
    let setup = SETUP.replace("calls = []", calls).replace(r#"on = "ring""#, r#"on = "town""#);
    let setup = if calls == "calls = []" { setup } else { setup.replace(r#"{ call = "$bank-call", from = "0199", on = "town" },"#, "") };
    let lesson = format!(
        "[[exercise]]\nid = \"open\"\nskills = [\"passwords.one-time-code\"]\ntask = [\"phone\"]\n\
         goal = [{{ phone = {{ read = \"$hello\" }} }}]\nsolution = [{{ phone = {{ open = \"$hello\" }} }}]\n[exercise.phone]\n{}\n",
        setup.replace('\n', " ").replace(", calls", "\ncalls").replace(", later", "\nlater")
    );
    let pack = small_pack(&lesson, &[("en", TEXTS), ("ar", TEXTS)]);
    let words = Words::new(&Catalogue::built_in(), &Language::parse(language).unwrap()).with_pack(&pack.words);
    let practice = practice::open(&pack.lessons[0].exercises[0]).unwrap_or_else(|problems| panic!("{problems:?}"));
    (Rehearsal::new(practice, (80, 24), Area::new(1, 8, 78, 12), &words), words)
}

fn action(json: &str) -> Action {
    Action(serde_json::from_str(&format!(r#"{{"phone":{json}}}"#)).unwrap())
}

#[test]
fn every_action_can_be_done_by_keys_and_by_mouse() {
    let none = "calls = []";
    let ringing = r#"calls = [{ call = "$bank-call", from = "0199" }]"#;
    let ways: [(&str, &[&str]); 8] = [
        (none, &[r#"{"open":"$town-code"}"#, r#""copy-code""#, r#"{"open":"$hello"}"#, r#""close""#]),
        (none, &[r#"{"open":"$town-code"}"#, r#""ask-again""#, r#"{"open":"$new-code"}"#, r#""copy-code""#]),
        (none, &[r#"{"open":"$parcel"}"#, r#""report""#, r#""block""#, r#""delete""#, r#""undo""#]),
        (none, &[r#"{"open":"$parcel"}"#, r#""report""#, r#""undo""#]),
        (none, &[r#"{"open":"$parcel"}"#, r#""follow""#]),
        (ringing, &[r#""decline""#, r#"{"open":"$hello"}"#]),
        (ringing, &[r#""answer""#, r#""hang-up""#]),
        (ringing, &[r#""answer""#, r#""tell""#]),
    ];
    for language in ["en", "ar"] {
        for means in [Means::Keys, Means::Mouse] {
            for (calls, way) in ways {
                let (mut rehearsal, words) = rehearsal(language, calls);
                for step in way {
                    assert!(rehearsal.act(&action(step), means, &words), "{language} {means:?}: {step} of {way:?}");
                }
            }
        }
    }
}

//! Tests of what two programs do together: a password copied in one is pasted into a page of another, and opens it.
//! Each program by itself is tested with the program.

use crate::locale::{Catalogue, Language, Words};
use crate::pack::small_pack;
use crate::practice::{self, Action, Rehearsal};
use crate::ui::{Area, Gesture, Means};

const LESSON: &str = r#"
[[exercise]]
id = "join"
skills = ["passwords.use-vault"]
task = ["passwords", "web"]
goal = [{ passwords = { opens = "club.example" } }]
solution = [{ passwords = { select = "club.example" } }]

[exercise.passwords]
master = "open sesame"
unlocked = true
entries = [{ site = "club.example", user = "Amina@poste.example", password = "v8!Tr=3pLm?6Hs" }]

[exercise.web]
home = "club.example"

[[exercise.web.pages]]
at = "club.example"
page = "$club"
parts = [{ email = "mail" }, { new-password = "secret" }, { sign-up = "create", to = "club.example" }]
"#;

const ENGLISH: &str = "
club = Club
    .mail = Address
    .secret = Password
    .create = Create
join = Join.
    .title = Join
    .hint-1 = Copy.
    .why = So it is.
";

fn act(rehearsal: &mut Rehearsal, words: &Words, means: Means, json: &str) {
    let action = Action(serde_json::from_str(json).unwrap());
    assert!(rehearsal.act(&action, means, words), "{means:?}: {json}");
}

#[test]
fn a_password_that_was_copied_is_pasted_into_a_page_and_opens_its_account() {
    let pack = small_pack(LESSON, &[("en", ENGLISH)]);
    let words = Words::new(&Catalogue::built_in(), &Language::parse("en").unwrap()).with_pack(&pack.words);
    // The password that the site gets, and whether the one that is kept opens the account then.
    for (secret, opens) in [("v8!Tr=3pLm?6Hs", true), ("t6?Wm=9xKq:4Zb", false)] {
        for means in [Means::Keys, Means::Mouse] {
            let practice = practice::open(&pack.lessons[0].exercises[0]).unwrap();
            let mut rehearsal = Rehearsal::new(practice, (80, 24), Area::new(1, 7, 78, 14), &words);
            act(&mut rehearsal, &words, means, r#"{"passwords":{"select":"club.example"}}"#);
            act(&mut rehearsal, &words, means, r#"{"passwords":"copy"}"#);
            act(&mut rehearsal, &words, means, r#"{"web":{"fill":{"mail":"amina@poste.example"}}}"#);
            let fill =
                Action(serde_json::from_str(&format!(r#"{{"web":{{"fill":{{"secret":"{secret}"}}}}}}"#)).unwrap());
            let gesture = rehearsal.practice.show(&fill, means, &words);
            assert_eq!(matches!(gesture, Some(Gesture::Edit(..))), opens, "only what was copied is pasted");
            assert!(rehearsal.act(&fill, means, &words), "{secret}");
            assert!(!rehearsal.practice.check().missing.is_empty(), "there is no account yet");
            act(&mut rehearsal, &words, means, &format!(r#"{{"web":{{"fill":{{"secret-again":"{secret}"}}}}}}"#));
            act(&mut rehearsal, &words, means, r#"{"web":"submit"}"#);
            assert_eq!(rehearsal.practice.check().missing.is_empty(), opens, "{secret}");
        }
    }
}

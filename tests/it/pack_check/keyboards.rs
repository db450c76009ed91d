//! Proofs on every keyboard, broken by hand: a sign that one lacks, and a pack that serves only some of them.
//! Whether each keyboard does what ships is proved with the packs.

use super::proofs::{ids, problems, said};
use super::{LESSON, Small};

/// A pack whose only exercise is this one, with a sentence to type in each language.
fn pack(exercise: &str, english: &str, arabic: &str) -> Small {
    let mut pack = Small::good();
    pack.lesson = format!("[[exercise]]\nid = \"it\"\nskills = [\"keyboard.type-name\"]\ndexterity = {exercise}\n");
    let texts = |line: &str| {
        let titles = "pack-title = T\npack-about = T.\nlesson-one = T";
        format!("{titles}\nit = T.\n    .title = T\n    .hint-1 = T.\n    .why = T.\n{line}")
    };
    (pack.english, pack.arabic) = (texts(english), texts(arabic));
    assert_ne!(pack.lesson, LESSON);
    pack
}

#[test]
fn a_sign_that_a_keyboard_lacks_is_named_with_the_keyboard_and_the_languages() {
    let found = problems(&pack("\"type\"\nlines = [\"na\u{ef}ve\"]", "", ""));
    assert_eq!(ids(&found), [("problem-typed-not-on-keyboard", "it"); 3], "QWERTY in the USA, and both Arabic ones");
    let told: Vec<String> = found.iter().map(|problem| said(problem, "en")).collect();
    for keyboard in ["arabic-101", "arabic-102", "qwerty-us"] {
        let says = |told: &&String| told.contains(keyboard) && told.contains('ï') && told.contains("en, ar");
        assert_eq!(told.iter().filter(says).count(), 1, "{keyboard}: {told:?}");
    }
}

#[test]
fn what_every_keyboard_of_the_pack_types_is_good() {
    let good = [
        pack("\"type\"\nlines = [\"amina@poste.example\", \"06 39 98\"]", "", ""),
        pack("\"type\"\nlines = 1", "    .line-1 = Hello\n", "    .line-1 = مرحبا\n"),
        pack("\"press\"\nkeys = [\"é\", \"a\", \"shift\", \"ى\"]", "", ""),
        pack(
            "\"edit\"\nkeys = [\"home\", \"del\"]",
            "    .text = oone\n    .wanted = one\n",
            "    .text = ووو\n    .wanted = وو\n",
        ),
    ];
    for pack in good {
        assert_eq!(ids(&problems(&pack)), [], "{}", pack.lesson);
    }
}

#[test]
fn a_text_that_no_keyboard_of_a_language_types_is_caught() {
    let found = problems(&pack("\"type\"\nlines = 1", "    .line-1 = H\u{e9}l\n", "    .line-1 = م\u{6a9}\n"));
    let is_it = |problem: &&passerelle::pack::Problem| problem.id() == "problem-typed-not-on-keyboard";
    assert!(found.iter().filter(is_it).count() >= 2, "{:?}", ids(&found));
}

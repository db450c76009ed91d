//! How a problem reads in a terminal: place, passage underlined, nothing that a terminal would obey.
//! Leaves the sentences to the program's messages; that all of them are there is tested here.

use super::*;
use crate::locale::{Catalogue, Phrase, Words};
use proptest::prelude::*;
use std::rc::Rc;

fn words(tag: &str) -> Words {
    Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap())
}

#[test]
fn the_place_and_the_passage_are_shown() {
    let problem = after("copy-or-move", "copy-or-mvoe");
    let shown = render(&problem, &words("en"));
    assert_eq!(
        shown,
        "error: There is no skill files.copy-or-mvoe.\n --> here/sample/papers.toml:10:12\n  |\n\
10 | skills = [\"files.copy-or-mvoe\"]\n  |            ^^^^^^^^^^^^^^^^^^\n  |\n  \
= help: Did you mean files.copy-or-move?"
            .replace(" -->", "  -->")
            .replace("\n  |", "\n   |")
            .replace("\n  =", "\n   =")
    );
}

#[test]
fn a_problem_without_a_passage_names_its_file() {
    let problem = &problems_of(&InMemory::new("my/folder"))[0];
    let shown = render(problem, &words("fr"));
    assert!(shown.starts_with("erreur: ") && shown.contains("--> my/folder"), "{shown}");
}

#[test]
fn every_message_of_problems_is_there_in_every_language() {
    let sources: [&str; 9] = [
        include_str!("../lesson.rs"),
        include_str!("../library.rs"),
        include_str!("../load.rs"),
        include_str!("../manifest.rs"),
        include_str!("../nearest.rs"),
        include_str!("../read.rs"),
        include_str!("../source.rs"),
        include_str!("../syntax.rs"),
        include_str!("../texts.rs"),
    ];
    let code = sources.concat() + include_str!("../serde_said.rs") + include_str!("../render.rs");
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let ids: Vec<&str> = code.split('"').filter(|text| text.starts_with("problem-") && !text.contains(':')).collect();
    assert!(ids.len() > 60, "{}", ids.len());
    for tag in ["fr", "en", "ar"] {
        let source = Catalogue::built_in().sources(&Language::parse(tag).unwrap()).concat();
        for id in ids.iter().filter(|id| **id != "problem-") {
            assert!(source.contains(&format!("\n{id} = ")), "{tag}: {id}");
        }
    }
}

/// What moves, hides or rings in a terminal.
const OBEYED: &str = "\u{7}\u{1b}\r\u{9b}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";

proptest! {
    #[test]
    fn nothing_that_a_terminal_obeys_comes_out(
        text in "\\PC*|[\\x00-\\x1f\\x7f-\u{9f}\u{202e}\u{2066}a\u{645}]*",
        from in 0usize..40,
        len in 0usize..40,
    ) {
        let file = Rc::new(SourceFile { path: format!("a{text}"), text: text.clone() });
        let what = Phrase::new("problem-unknown-key").with("word", Arg::Ltr(text));
        let shown = render(&Problem::error(&file, from..from + len, what), &words("ar"));
        prop_assert!(!shown.contains(|sign: char| OBEYED.contains(sign) || (sign.is_control() && sign != '\n')));
        prop_assert!(shown.contains('^'));
    }

    #[test]
    fn no_lesson_however_broken_brings_the_program_down(
        start in 0usize..300,
        noise in "[\\[\\]{}=\"',.\\n a-c0-9$/-]{0,30}",
    ) {
        let start = LESSON.floor_char_boundary(start);
        let lesson = format!("{}{noise}{}", &LESSON[..start], &LESSON[start..]);
        let (pack, problems) = load(&sample().with("papers.toml", &lesson), Origin::BuiltIn);
        prop_assert!(pack.is_some() || !problems.is_empty());
        let english = words("en");
        for problem in &problems {
            prop_assert!(render(problem, &english).len() < 2_000);
        }
    }
}

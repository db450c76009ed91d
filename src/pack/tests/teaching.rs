//! The keys that a lesson file may begin with: read, and each mistake at its word.

use super::*;

fn lesson(head: &str) -> String {
    format!("{head}\n\n{LESSON}")
}

fn teaching(head: &str) -> Teaching {
    let (pack, problems) = load(&sample().with("papers.toml", &lesson(head)), Origin::BuiltIn);
    assert!(problems.is_empty(), "{problems:#?}");
    pack.unwrap().lessons[0].teaching
}

#[test]
fn a_lesson_says_how_it_is_taught() {
    assert_eq!(teaching(""), Teaching { steps: Steps::Unsaid, help: Help::Asked });
    assert_eq!(teaching("steps = \"confirmed\""), Teaching { steps: Steps::Confirmed, help: Help::Asked });
    assert_eq!(
        teaching("# Slowly.\nhelp = \"faded\"\nsteps = \"confirmed\""),
        Teaching { steps: Steps::Confirmed, help: Help::Faded }
    );
}

#[test]
fn a_mistake_in_how_a_lesson_is_taught_is_underlined_with_the_nearest_right_word() {
    for (head, id, passage, near) in [
        ("step = \"confirmed\"", "problem-unknown-key", "step", "steps"),
        ("hepl = \"faded\"", "problem-unknown-key", "hepl", "help"),
        ("steps = \"confrimed\"", "problem-unknown-word", "confrimed", "confirmed"),
        ("help = \"fadde\"", "problem-unknown-word", "fadde", "faded"),
    ] {
        let problems = problems_of(&sample().with("papers.toml", &lesson(head)));
        assert_eq!(seen(&problems), [(id, passage, problems[0].line_column())], "{head}");
        assert_eq!(problems[0].line_column().unwrap().0, 1);
        let help = problems[0].help.as_ref().unwrap();
        assert_eq!(help.id, "problem-help-nearest-of", "{head}");
        let word = help.args.iter().find(|(name, _)| name == "word").map(|(_, arg)| arg);
        assert!(matches!(word, Some(Arg::Ltr(word)) if word == near), "{head}: {help:?}");
    }
}

#[test]
fn a_value_of_another_type_says_what_is_expected() {
    for (head, passage) in [("steps = true", "true"), ("help = 2", "2"), ("steps = [\"confirmed\"]", "[\"confirmed\"]")]
    {
        let problems = problems_of(&sample().with("papers.toml", &lesson(head)));
        assert_eq!(
            problems.iter().map(|one| (one.id(), one.passage())).collect::<Vec<_>>(),
            [("problem-type", passage)]
        );
    }
}

/// The exercises are read all the same, so that one run names every mistake.
#[test]
fn mistakes_before_the_exercises_hide_none_in_them() {
    let lesson = lesson("steps = \"all\"").replace("copy-or-move", "copy-or-mvoe");
    let problems = problems_of(&sample().with("papers.toml", &lesson));
    let ids: Vec<_> = problems.iter().map(Problem::id).collect();
    assert_eq!(ids, ["problem-unknown-word", "problem-unknown-skill"]);
}

//! How a kind reads its part of an exercise: a small kind of its own stands for all.
//! Leaves what all exercises share to the tests beside it.

use super::*;
use serde::Deserialize;
use toml::Spanned;

/// A small kind in the form that packs use: externally tagged enums in lists.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Task {
    #[serde(rename = "task")]
    _apps: Vec<App>,
    #[serde(rename = "files", default)]
    _files: Vec<Spanned<String>>,
    #[serde(default)]
    goal: Vec<Condition>,
    #[serde(rename = "size", default)]
    _size: u8,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum App {
    Files,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Condition {
    Files(Files),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Files {
    At(Spanned<String>),
    Cut,
    Place {
        #[serde(rename = "path")]
        _path: Word,
    },
}

#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Word;

impl TryFrom<String> for Word {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == "good" { Ok(Word) } else { Err("problem-no-such-place: somewhere") }
    }
}

fn task(body: &str) -> Result<Task, Vec<Problem>> {
    let lesson = format!("[[exercise]]\nid = \"one\"\nskills = [\"files.open-path\"]\n{body}\n");
    let (pack, problems) = load(&sample().with("papers.toml", &lesson), Origin::BuiltIn);
    assert!(problems.is_empty(), "{problems:#?}");
    pack.unwrap().lessons[0].exercises[0].read_all()
}

#[test]
fn a_kind_reads_its_part_with_spans_of_the_file() {
    let task = task("task = [\"files\"]\ngoal = [{ files = { at = \"x\" } }, { files = \"cut\" }]").unwrap();
    let Condition::Files(Files::At(at)) = &task.goal[0] else { panic!("{task:?}") };
    let start =
        "[[exercise]]\nid = \"one\"\nskills = [\"files.open-path\"]\ntask = [\"files\"]\ngoal = [{ files = { at = ";
    assert_eq!((at.get_ref().as_str(), at.span()), ("x", start.len()..start.len() + 3));
    assert!(matches!(&task.goal[1], Condition::Files(Files::Cut)));
}

#[test]
fn a_mistake_in_the_part_of_a_kind_is_underlined() {
    for (body, id, passage, near) in [
        ("task = [\"files\"]\ngoal = [{ files = { att = \"x\" } }]", "problem-unknown-word", "att", "at"),
        ("task = [\"files\"]\ngoal = [{ files = \"cutt\" }]", "problem-unknown-word", "cutt", "cut"),
        ("task = [\"files\"]\ngoal = [{ fils = \"cut\" }]", "problem-unknown-word", "fils", ""),
        ("task = [\"fles\"]", "problem-unknown-word", "fles", ""),
        ("task = [\"files\"]\ngaol = []", "problem-unknown-key", "gaol", "goal"),
        ("task = [\"files\"]\ngoal = [{ files = { place = { pth = \"a\" } } }]", "problem-unknown-key", "pth", ""),
        ("task = [\"files\"]\ngoal = [{ files = { place = { } } }]", "problem-missing-key", "{ }", ""),
        ("task = [\"files\"]\ngoal = [{ files = { at = 7 } }]", "problem-type", "7", ""),
        ("task = [\"files\"]\ngoal = [7]", "problem-type", "7", ""),
        ("task = [\"files\"]\ngoal = [{ }]", "problem-one-key", "{ }", ""),
        ("task = [\"files\"]\ngoal = [{ files = \"at\" }]", "problem-needs-value", "at", ""),
        ("task = [\"files\"]\ngoal = [{ files = { cut = \"x\" } }]", "problem-takes-no-value", "x", ""),
        ("task = [\"files\"]\nsize = 300", "problem-value", "300", ""),
        ("task = [\"files\"]\ngoal = [{ files = { place = { path = \"bad\" } } }]", "problem-no-such-place", "bad", ""),
    ] {
        let problems = task(body).unwrap_err();
        let seen: Vec<_> = problems.iter().map(|problem| (problem.id(), problem.passage())).collect();
        assert_eq!(seen, [(id, passage)], "{body}");
        if !near.is_empty() {
            let help = problems[0].help.as_ref().unwrap();
            assert_eq!(help.id, "problem-help-nearest-of");
            assert!(matches!(&help.args[0].1, Arg::Ltr(word) if word == near), "{help:?}");
        }
    }
}

#[test]
fn what_only_lacks_its_brackets_or_quotes_is_helped() {
    for (body, help) in [
        ("task = \"files\"", "problem-help-brackets"),
        ("task = [\"files\"]\ngoal = [{ files = { at = 7 } }]", "problem-help-quotes"),
        ("task = [\"files\"]\ngoal = [{ files = { at = 2026-03-12 } }]", "problem-help-quotes"),
        ("task = [\"files\"]\ngoal = [{ files = \"at\" }]", "problem-help-needs-value"),
        ("task = [\"files\"]\ngoal = [{ files = { cut = \"x\" } }]", "problem-help-takes-no-value"),
    ] {
        let problems = task(body).unwrap_err();
        assert_eq!(problems[0].help.as_ref().unwrap().id, help, "{body}");
    }
    assert!(task("task = [\"files\"]\ngoal = [{ files = { at = [1] } }]").unwrap_err()[0].help.is_none());
}

#[test]
fn all_unknown_keys_of_an_exercise_come_out_with_the_next_mistake() {
    let problems = task("task = [\"files\"]\ngaol = []\nfils = []\nsize = \"big\"").unwrap_err();
    let seen: Vec<_> = problems.iter().map(|problem| (problem.id(), problem.passage())).collect();
    let expected = [("problem-unknown-key", "fils"), ("problem-unknown-key", "gaol"), ("problem-type", "big")];
    assert_eq!(seen, expected);
}

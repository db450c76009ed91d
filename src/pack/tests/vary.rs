//! `vary`: what is read in each variant, at which places, and every mistake at its word.
//! Which texts may say what varies is tested with the checks of packs.

use super::*;
use crate::locale::{Name, Phrase};
use serde::Deserialize;
use toml::Spanned;

const VARIED: &str = r#"[[exercise]]
id = "cv-to-folder"
skills = ["files.sort-into-folders"]
task = ["files"]
vary = { paper = ["$cv", "$bill", "$lease"], place = ["Work", "Home", "Home"] }
files = ["desktop/$paper", "desktop/$paper#2", "documents/$place/", "$papers", '\$paper', "The $place, now"]
"#;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Task {
    #[serde(rename = "task")]
    _task: Vec<String>,
    files: Vec<Spanned<String>>,
}

fn loaded(lesson: &str) -> (Option<Pack>, Vec<Problem>) {
    load(&sample().with("papers.toml", lesson), Origin::BuiltIn)
}

fn exercise() -> Exercise {
    let (pack, problems) = loaded(VARIED);
    assert!(problems.is_empty(), "{problems:#?}");
    pack.unwrap().lessons.remove(0).exercises.remove(0)
}

fn files(exercise: &Exercise) -> Vec<String> {
    let task: Task = exercise.read_all().unwrap();
    task.files.into_iter().map(Spanned::into_inner).collect()
}

#[test]
fn each_variant_takes_the_values_of_its_number_from_every_list() {
    let exercise = exercise();
    assert_eq!(exercise.variants(), 3);
    let expected = |paper: &str, place: &str| {
        let files = [format!("desktop/{paper}"), format!("desktop/{paper}#2"), format!("documents/{place}/")];
        let rest = ["$papers".to_owned(), r"\$paper".to_owned(), format!("The {place}, now")];
        files.into_iter().chain(rest).collect::<Vec<String>>()
    };
    assert_eq!(files(&exercise), expected("$cv", "Work"));
    for (number, (paper, place)) in [("$cv", "Work"), ("$bill", "Home"), ("$lease", "Home")].into_iter().enumerate() {
        assert_eq!(files(&exercise.variant(number)), expected(paper, place));
        assert_eq!(files(&exercise.variant(2).variant(number + 3)), expected(paper, place));
    }
    let (bill, home) = (Name::Word("bill".into()), Name::Plain("Home".into()));
    let values = [("paper".to_owned(), bill.into()), ("place".to_owned(), home.into())];
    assert_eq!(exercise.variant(1).values(), values);
}

#[test]
fn values_may_be_words_of_the_glossary() {
    let vary = r#"vary = { paper = ["@file", "@tab"], place = ["@file.learning", "@tab.means"], other = ["@amina", "@tab.x"] }"#;
    let lesson = VARIED.replace(VARIED.lines().find(|line| line.starts_with("vary")).unwrap(), vary);
    let (pack, problems) = loaded(&lesson.replace("desktop/$paper#2", "$paper.means"));
    assert!(problems.is_empty(), "{problems:#?}");
    let exercise = pack.unwrap().lessons.remove(0).exercises.remove(0);
    assert_eq!(files(&exercise.variant(1))[..2], ["desktop/@tab", "@tab.means"]);
    let plain = |text: &str| Arg::from(Name::Plain(text.into()));
    for (number, expected) in [
        [Phrase::new("word-file").into(), Phrase::learning("word-file").into(), plain("@amina")],
        [Phrase::new("word-tab").into(), Phrase::new("word-tab.means").into(), plain("@tab.x")],
    ]
    .into_iter()
    .enumerate()
    {
        let said: Vec<Arg> = exercise.variant(number).values().into_iter().map(|(_, value)| value).collect();
        assert_eq!(said, expected);
    }
}

#[test]
fn values_keep_the_places_of_what_they_stand_for() {
    for number in 0..3 {
        let variant = exercise().variant(number);
        let task: Task = variant.read_all().unwrap();
        let written: Vec<&str> = task.files.iter().map(|file| &VARIED[file.span()]).collect();
        let expected =
            ["\"desktop/$paper\"", "\"desktop/$paper#2\"", "\"documents/$place/\"", "\"$papers\"", "'\\$paper'"];
        assert_eq!(written[..5], expected);
    }
}

#[test]
fn names_of_a_pack_are_those_of_all_variants_without_the_words_that_vary() {
    let (pack, _) = loaded(VARIED);
    let pack = pack.unwrap();
    assert_eq!(pack.words.names, ["bill", "cv", "lease", "papers"]);
    assert_eq!(Vec::from_iter(pack.lessons[0].exercises[0].names()), pack.words.names);
    // A text that is missing is missed where its name stands: in the list.
    let missing = missing_texts(&pack, &[]);
    let lease = missing.iter().find(|problem| argument(problem, "message") == "lease").unwrap();
    assert_eq!((lease.passage(), lease.line_column().map(|(line, _)| line)), ("$lease", Some(5)));
}

#[test]
fn an_exercise_without_vary_has_one_variant() {
    let (pack, _) = loaded(LESSON);
    let exercise = &pack.unwrap().lessons[0].exercises[0];
    assert_eq!((exercise.variants(), exercise.variant(5).values()), (1, Vec::new()));
    assert_eq!(exercise.variant_phrase(), None);
}

#[test]
fn each_mistake_is_found_at_its_word() {
    for (from, to, id, passage) in [
        (r#", "$lease"]"#, "]", "problem-vary-lengths", r#"["Work", "Home", "Home"]"#),
        (r#"["$cv", "$bill", "$lease"]"#, r#"["$cv"]"#, "problem-vary-count", r#"["$cv"]"#),
        (r#""$lease"]"#, r#""a", "b", "c", "d", "e", "f", "g"]"#, "problem-vary-count", ""),
        (r#""$lease"]"#, r#""$a lease"]"#, "problem-vary-value", "$a lease"),
        (r#""$lease"]"#, r#""work/$lease"]"#, "problem-vary-value", "work/$lease"),
        (r#""$lease"]"#, r#"" "]"#, "problem-vary-value", " "),
        (r#""$lease"]"#, r#"7]"#, "problem-type", "7"),
        ("paper = [", "Paper = [", "problem-id", "Paper"),
        (
            r#"vary = { paper = ["$cv", "$bill", "$lease"], place = ["Work", "Home", "Home"] }"#,
            "vary = 3",
            "problem-type",
            "3",
        ),
        ("The $place, now", "The $paper, now", "problem-vary-inside", "The $paper, now"),
        ("desktop/$paper\"", "desktop/$paper.pdf\"", "problem-vary-inside", "desktop/$paper.pdf"),
    ] {
        assert!(VARIED.contains(from), "{from}");
        let (_, problems) = loaded(&VARIED.replacen(from, to, 1));
        let found = problems.iter().find(|problem| problem.id() == id);
        let found = found.unwrap_or_else(|| panic!("{to}: {problems:#?}"));
        assert!(passage.is_empty() || found.passage() == passage, "{to}: {}", found.passage());
        assert_eq!(
            problems.iter().filter(|problem| problem.id().contains("vary")).count(),
            usize::from(id.contains("vary"))
        );
    }
    let long = VARIED.replacen("Work", &"w".repeat(101), 1);
    assert_eq!(loaded(&long).1[0].id(), "problem-vary-long");
}

#[test]
fn the_list_that_differs_from_most_is_the_one_that_is_told() {
    let three = VARIED.replace("vary = { ", r#"vary = { a = ["1", "2"], "#).replace("now\"", "now $a\"");
    let (_, problems) = loaded(&three);
    assert_eq!(seen(&problems)[0].1, r#"["1", "2"]"#);
    assert_eq!(problems.len(), 1);
}

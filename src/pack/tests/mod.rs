//! What authors get for what they write: each bad input with its problem, arguments and underlined passage.
//! Texts of kinds are tested by the kinds; here a small kind of its own stands for all.

mod glossary;
mod index;
mod kind;
mod library;
mod render;
mod skills;
mod teaching;
mod texts;
mod vary;

use super::*;
use crate::locale::{Arg, Language};

const PACK: &str = r#"format = 1
id = "sample"
version = "1.0.0"
topic = "files"
level = 1
languages = ["fr", "en"]
lessons = ["papers"]
license = "CC-BY-SA-4.0"
authors = ["A. Uthor"]
"#;

const LESSON: &str = r#"[[exercise]]
id = "cv-to-folder"
skills = ["files.sort-into-folders"]
task = ["files"]
files = ["desktop/$cv", "documents/$work/"]
goal = [{ files = { at = "documents/$work/$cv" } }]

[[exercise]]
id = "which-key"
skills = ["files.copy-or-move"]
question = "choose"
answers = ["cut", "copy"]
right = ["cut"]
"#;

const FTL: &str = "pack-title = Titre\npack-about = Sujet\nlesson-papers = Papiers\ncv = CV.pdf\nwork = Travail\n";

fn sample() -> InMemory<'static> {
    let files = InMemory::new("here/sample").with("pack.toml", PACK).with("papers.toml", LESSON);
    files.with("locales/fr.ftl", FTL).with("locales/en.ftl", FTL)
}

fn problems_of(files: &InMemory<'_>) -> Vec<Problem> {
    load(files, Origin::BuiltIn).1
}

/// Id, underlined passage, line and column.
type Seen<'a> = (&'a str, &'a str, Option<(usize, usize)>);

fn seen(problems: &[Problem]) -> Vec<Seen<'_>> {
    problems.iter().map(|problem| (problem.id(), problem.passage(), problem.line_column())).collect()
}

fn argument<'a>(problem: &'a Problem, name: &str) -> &'a str {
    let found = problem.what.args.iter().chain(problem.help.iter().flat_map(|help| &help.args));
    let mut found = found.filter(|(known, _)| known == name).map(|(_, arg)| arg);
    match found.next() {
        Some(Arg::Ltr(text) | Arg::Text(text)) => text,
        Some(Arg::Phrase(phrase)) => &phrase.id,
        other => panic!("{name}: {other:?} in {problem:?}"),
    }
}

/// The only problem of the sample after one replacement in the lesson.
fn after(replace: &str, by: &str) -> Problem {
    assert!(LESSON.contains(replace), "{replace}");
    let lesson = LESSON.replacen(replace, by, 1);
    let mut problems = problems_of(&sample().with("papers.toml", &lesson));
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems.remove(0)
}

#[test]
fn a_good_pack_loads_without_a_problem() {
    let (pack, problems) = load(&sample(), Origin::BuiltIn);
    assert!(problems.is_empty(), "{problems:#?}");
    let pack = pack.unwrap();
    assert_eq!((pack.id.as_str(), pack.level, pack.topic.as_str()), ("sample", 1, "files"));
    assert_eq!(pack.languages.iter().map(Language::tag).collect::<Vec<_>>(), ["fr", "en"]);
    assert_eq!(pack.words.names, ["cv", "work"]);
    let exercises = &pack.lessons[0].exercises;
    let kinds: Vec<_> = exercises.iter().map(|one| (one.id.as_str(), one.family, one.kind())).collect();
    assert_eq!(kinds, [("cv-to-folder", "task", "computer"), ("which-key", "question", "choose")]);
    assert_eq!(&exercises[1].file.text[exercises[1].span.clone()], "which-key");
}

#[test]
fn a_mistake_in_a_lesson_is_underlined() {
    for (replace, by, id, passage, word) in [
        ("\"cv-to-folder\"", "\"CV to folder\"", "problem-id", "CV to folder", "CV to folder"),
        ("\"cv-to-folder\"", "\"lesson-one\"", "problem-id-reserved", "lesson-one", "lesson-one"),
        ("\"which-key\"", "\"cv-to-folder\"", "problem-id-taken", "cv-to-folder", "cv-to-folder"),
        ("copy-or-move", "copy-or-mvoe", "problem-unknown-skill", "files.copy-or-mvoe", "files.copy-or-mvoe"),
        ("id = \"which-key\"\n", "", "problem-missing-key", "[[exercise]]", "id"),
        ("skills = [\"files.copy-or-move\"]\n", "", "problem-missing-key", "[[exercise]]", "skills"),
        ("id = \"which-key\"\n", "id = \"which-key\"\nid = \"b\"\n", "problem-key-twice", "id", "id"),
    ] {
        let problem = after(replace, by);
        assert_eq!((problem.id(), problem.passage(), argument(&problem, "word")), (id, passage, word));
    }
    let skill = after("copy-or-move", "copy-or-mvoe");
    assert_eq!(skill.help.as_ref().unwrap().id, "problem-help-nearest");
    assert!(matches!(&skill.help.unwrap().args[0].1, Arg::Ltr(word) if word == "files.copy-or-move"));
}

#[test]
fn a_mistake_without_a_word_is_underlined() {
    for (replace, by, id, passage) in [
        ("[\"files.copy-or-move\"]", "[]", "problem-no-skill", "[]"),
        ("question = \"choose\"\n", "", "problem-no-family", "which-key"),
        ("question = \"choose\"\n", "question = \"choose\"\ntask = []\n", "problem-two-families", "task"),
    ] {
        let problem = after(replace, by);
        assert_eq!((problem.id(), problem.passage()), (id, passage));
    }
    let one_bracket = problems_of(&sample().with("papers.toml", "[exercise]\nid = \"a\"\n"));
    assert_eq!(seen(&one_bracket), [("problem-one-bracket", "[exercise]", Some((1, 1)))]);
}

#[test]
fn a_wrong_type_says_what_was_found_and_what_is_expected() {
    for (replace, by, passage, found, expected) in [
        ("\"which-key\"", "7", "7", "problem-type-number", "problem-type-text"),
        ("[\"files.copy-or-move\"]", "true", "true", "problem-type-yes-no", "problem-type-list"),
        ("\"choose\"", "2026-03-12", "2026-03-12", "problem-type-date", "problem-type-text"),
        ("\"choose\"", "{ a = 1 }", "{ a = 1 }", "problem-type-table", "problem-type-text"),
        ("\"choose\"", "[1]", "[1]", "problem-type-list", "problem-type-text"),
    ] {
        let problem = after(replace, by);
        assert_eq!((problem.id(), problem.passage()), ("problem-type", passage));
        assert_eq!(argument(&problem, "found"), found);
        let expectation = problem.what.args.iter().find(|(name, _)| name == "expected").map(|(_, arg)| arg);
        assert!(
            matches!(expectation, Some(Arg::List(list)) if list.len() == 1 && list[0].id == expected),
            "{problem:?}"
        );
    }
}

#[test]
fn versions_may_be_drafts() {
    for version in ["1", "2.10", "1.0.0.3", "1.1.0-draft", "1.1.0-draft.2+2026-11"] {
        let manifest = PACK.replace("1.0.0", version);
        let (pack, problems) = load(&sample().with("pack.toml", &manifest), Origin::BuiltIn);
        assert_eq!((pack.unwrap().version.as_str(), problems.len()), (version, 0));
    }
}

#[test]
fn a_mistake_in_pack_toml_is_underlined() {
    for (replace, by, expected) in [
        ("format = 1", "format = 2", vec![("problem-format", "2")]),
        ("id = \"sample\"", "id = \"Sample\"", vec![("problem-id", "Sample")]),
        ("level = 1", "level = 4", vec![("problem-level", "4")]),
        ("\"1.0.0\"", "\"\"", vec![("problem-version", "\"\"")]),
        ("\"1.0.0\"", "\"../../x\"", vec![("problem-version", "../../x")]),
        ("\"1.0.0\"", "\"one\"", vec![("problem-version", "one")]),
        ("\"1.0.0\"", "\"1.0.\"", vec![("problem-version", "1.0.")]),
        ("\"1.0.0\"", "\"1.0-\"", vec![("problem-version", "1.0-")]),
        (
            "level = 1",
            "level = 4\nlevle = 1\nauthor = 2",
            vec![("problem-unknown-key", "author"), ("problem-unknown-key", "levle")],
        ),
        ("[\"papers\"]", "[]", vec![("problem-no-lessons", "[]")]),
        ("[\"papers\"]", "[\"papers\", \"papers\"]", vec![("problem-lesson-twice", "papers")]),
        ("[\"papers\"]", "[\"papers\", \"bin\"]", vec![("problem-no-lesson", "bin")]),
        ("[\"papers\"]", "[\"papers\", \"../bin\"]", vec![("problem-id", "../bin")]),
        ("[\"papers\"]", "[\"papers\", \"pack\"]", vec![("problem-id-reserved", "pack")]),
        ("[\"fr\", \"en\"]", "[\"fr\", \"en\", \"fr\"]", vec![("problem-language-twice", "fr")]),
        ("[\"fr\", \"en\"]", "[\"fr\", \"en\", \"?\"]", vec![("problem-language", "?")]),
        ("[\"fr\", \"en\"]", "[\"fr\", \"en\", \"ar\"]", vec![("problem-no-file", "")]),
        ("[\"fr\", \"en\"]", "[\"fr\"]", vec![("problem-language-unlisted", "")]),
        ("license", "#license", vec![("problem-missing-key", "")]),
        ("topic = \"files\"", "topic = \"\"", vec![("problem-id", "\"\"")]),
    ] {
        assert!(PACK.contains(replace), "{replace}");
        let pack = PACK.replacen(replace, by, 1);
        let problems = problems_of(&sample().with("pack.toml", &pack));
        let seen: Vec<_> = problems.iter().map(|problem| (problem.id(), problem.passage())).collect();
        assert_eq!(seen, expected, "{by}");
    }
}

#[test]
fn two_syntax_errors_and_a_mistake_of_meaning_come_out_in_one_run() {
    let lesson = format!("{LESSON}\n[[exercise]]\nid = \"third\"\nskills = [files.bin-restore]\nquestion = \"choose\n")
        .replace("copy-or-move", "copy-or-mov");
    let problems = problems_of(&sample().with("papers.toml", &lesson));
    let ids: Vec<_> = problems.iter().map(Problem::id).collect();
    assert_eq!(ids, ["problem-syntax", "problem-syntax-end", "problem-unknown-skill"], "{problems:#?}");
    assert_eq!(problems[2].passage(), "files.copy-or-mov");
    assert_eq!(problems[0].line_column().map(|(line, _)| line), Some(17));
    assert_eq!(problems[0].help.as_ref().unwrap().id, "problem-help-quotes");
}

#[test]
fn the_encoding_of_files_is_checked() {
    let mut bytes = LESSON.as_bytes().to_vec();
    let place = LESSON.find("which-key").unwrap();
    bytes[place] = 0xE9;
    let problems = problems_of(&sample().with("papers.toml", &bytes));
    assert_eq!(seen(&problems), [("problem-not-utf8", "\u{FFFD}", Some((9, 7)))]);

    let bom = format!("\u{FEFF}{LESSON}").replace("copy-or-move", "nothing-near");
    let (pack, problems) = load(&sample().with("papers.toml", &bom), Origin::BuiltIn);
    assert_eq!(problems[0].id(), "problem-bom");
    assert_eq!(problems[0].severity, Severity::Warning);
    assert_eq!((problems[1].passage(), problems[1].line_column()), ("files.nothing-near", Some((10, 12))));
    assert_eq!(pack.unwrap().lessons[0].exercises.len(), 2);

    let crlf = LESSON.replace('\n', "\r\n");
    assert!(problems_of(&sample().with("papers.toml", &crlf)).is_empty());
    let crlf = crlf.replace("copy-or-move", "nothing-near");
    let problems = problems_of(&sample().with("papers.toml", &crlf));
    assert_eq!(seen(&problems), [("problem-unknown-skill", "files.nothing-near", Some((10, 12)))]);
}

#[test]
fn a_language_that_no_terminal_draws_is_left_out() {
    let pack = PACK.replacen("[\"fr\", \"en\"]", "[\"fr\", \"en\", \"hi\"]", 1);
    let hindi = "# हिन्दी\npack-title = पहली फ़ाइलें\n";
    let files = sample().with("pack.toml", &pack).with("locales/hi.ftl", hindi);
    let (loaded, problems) = load(&files, Origin::BuiltIn);
    assert_eq!(seen(&problems), [("problem-script", "पहली", Some((2, 14)))]);
    assert_eq!((problems[0].severity, argument(&problems[0], "script")), (Severity::Error, "Devanagari"));
    assert_eq!(loaded.unwrap().languages.iter().map(Language::tag).collect::<Vec<_>>(), ["fr", "en"]);

    let some = format!("{FTL}greeting = Bonjour, शुभ\n");
    let (loaded, problems) = load(&sample().with("locales/fr.ftl", &some), Origin::BuiltIn);
    assert_eq!((problems[0].id(), problems[0].severity), ("problem-script", Severity::Warning));
    assert_eq!(loaded.unwrap().languages.len(), 2, "a few words of it are shown as well as can be");
}

#[test]
fn what_is_empty_absent_or_too_much_is_said() {
    let check = |files: &InMemory<'_>, expected: &[&str]| {
        let ids: Vec<_> = problems_of(files).iter().map(|problem| problem.id().to_owned()).collect();
        assert_eq!(ids, expected);
    };
    check(&InMemory::new("nothing"), &["problem-no-pack"]);
    check(&sample().with("papers.toml", ""), &["problem-no-exercises"]);
    check(&sample().with("old.toml", LESSON), &["problem-lesson-unlisted"]);
    check(&sample().with(".taplo.toml", "[formatting]"), &[]);
    check(&sample().with("locales/fr.ftl", "cv = CV.pdf\nwork Travail\n"), &["fluent-missing-equals"]);
    let big = format!("{LESSON}#{}", "x".repeat(bounds::MAX_FILE_BYTES));
    check(&sample().with("papers.toml", &big), &["problem-too-big"]);
    let deep = LESSON.replace("\"cut\", \"copy\"", &format!("{}{}", "[".repeat(20), "]".repeat(20)));
    check(&sample().with("papers.toml", &deep), &["problem-too-deep"]);
    let deepest = LESSON.replace("\"cut\", \"copy\"", &format!("{}{}", "[".repeat(9_000), "]".repeat(9_000)));
    let problems = problems_of(&sample().with("papers.toml", &deepest));
    assert!(problems.iter().any(|problem| problem.id() == "problem-too-deep"), "{:?}", seen(&problems));
    let many = LESSON.replace("\"cut\", \"copy\"", &"1,".repeat(bounds::MAX_VALUES));
    check(&sample().with("papers.toml", &many), &["problem-too-many-values"]);
    let exercise =
        |n: usize| format!("[[exercise]]\nid = \"a{n}\"\nskills = [\"files.open-path\"]\nquestion = \"x\"\n");
    let crowd: String = (0..=bounds::MAX_EXERCISES).map(exercise).collect();
    check(&sample().with("papers.toml", &crowd), &["problem-too-many-exercises"]);
    let wrong: String = (0..300).map(|n| format!("key{n} = 1\n")).collect();
    let problems = problems_of(&sample().with("papers.toml", &wrong));
    assert_eq!((problems.len(), problems.last().unwrap().id()), (bounds::MAX_PROBLEMS + 1, "problem-more"));
}

#[test]
fn a_broken_pack_toml_does_not_hide_the_mistakes_of_lessons() {
    let lesson = LESSON.replace("copy-or-move", "nothing-near");
    let (pack, problems) = load(&sample().with("pack.toml", "id = ").with("papers.toml", &lesson), Origin::BuiltIn);
    assert!(pack.is_none());
    let ids: Vec<_> = problems.iter().map(Problem::id).collect();
    assert_eq!(ids, ["problem-syntax-end", "problem-unknown-skill"]);
}

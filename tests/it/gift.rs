//! Question banks of Moodle: each bank of the corpus becomes what stands beside it, whatever its bytes are, and what it
//! becomes has no error.

use crate::source::root;
use passerelle::author::{check, gift};
use passerelle::locale::{Catalogue, Language};
use passerelle::pack::{InMemory, Origin, Severity};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What the name of a bank ends with, and that of what becomes of it.
const BANK: &str = ".gift.txt";
const EXPECTED: &str = ".expected.txt";
/// With this variable set, what is expected is written anew, to be read before it is kept.
const ANEW: &str = "PASSERELLE_BLESS";

fn wish(id: &str, language: &str) -> gift::Wish {
    gift::Wish {
        path: format!("{id}{BANK}"),
        id: id.to_owned(),
        title: gift::names(id).1,
        language: Language::parse(language).unwrap(),
        skills: vec!["files.copy-or-move".to_owned()],
        author: Some("Amina".to_owned()),
    }
}

fn corpus() -> Vec<(String, PathBuf)> {
    let folder = root().join("tests/corpus/gift");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &PathBuf| Some(path.file_name()?.to_str()?.strip_suffix(BANK)?.to_owned());
    let mut banks: Vec<(String, PathBuf)> = files.filter_map(|path| Some((name(&path)?, path))).collect();
    banks.sort();
    assert!(banks.len() >= 25, "the corpus is found");
    banks
}

/// What becomes of a bank, as text; the pack is loaded and checked on the way.
fn outcome(bytes: &[u8], wish: &gift::Wish, catalogue: &Catalogue) -> String {
    let imported = gift::read(bytes, &wish.path).and_then(|bank| gift::import(bank, wish, catalogue));
    let imported = match imported {
        Ok(imported) => imported,
        Err(problem) => return format!("refused: {}\n", problem.id()),
    };
    let mut said = format!("{} exercises, {} questions left out\n", imported.exercises, imported.left);
    for note in &imported.notes {
        let line = note.line_column().map_or(0, |(line, _)| line);
        let why = note.what.args.iter().find(|(name, _)| name == "why");
        let why = why.map(|(_, why)| match why {
            passerelle::locale::Arg::Phrase(why) => format!(" ({})", why.id),
            other => format!(" ({other:?})"),
        });
        let _ = writeln!(said, "line {line}: {}{}", note.id(), why.unwrap_or_default());
    }
    if imported.exercises == 0 {
        return said;
    }
    let memory = imported.files.iter().fold(InMemory::new(""), |memory, (path, bytes)| memory.with(path, bytes));
    let checked = check(&memory, Origin::Folder(PathBuf::new()), catalogue);
    let errors = checked.problems.iter().filter(|problem| problem.severity == Severity::Error);
    let errors: Vec<String> = errors.map(|error| format!("{}: {}", error.id(), error.passage())).collect();
    assert!(errors.is_empty(), "{}: {errors:?}", wish.path);
    let exercises = checked.pack.unwrap().lessons.iter().map(|lesson| lesson.exercises.len()).sum::<usize>();
    assert_eq!(exercises, imported.exercises);
    for (path, bytes) in imported.files.iter().filter(|(path, _)| path != "pack.toml") {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let _ = write!(said, "\n=== {path}\n{text}");
    }
    said
}

#[test]
fn each_bank_of_the_corpus_becomes_what_stands_beside_it() {
    let catalogue = Catalogue::built_in();
    let mut amiss = Vec::new();
    for (name, path) in corpus() {
        let language = if name == "arabic" { "ar" } else { "en" };
        let became = outcome(&fs::read(&path).unwrap(), &wish(&name, language), &catalogue);
        let beside = path.with_file_name(format!("{name}{EXPECTED}"));
        if std::env::var_os(ANEW).is_some() {
            fs::write(&beside, &became).unwrap();
        }
        if fs::read_to_string(&beside).unwrap_or_default() != became {
            amiss.push(format!("{name}:\n{became}"));
        }
    }
    assert!(amiss.is_empty(), "{}", amiss.join("\n"));
}

#[test]
fn a_bank_has_bounds() {
    let catalogue = Catalogue::built_in();
    let refused = |bytes: &[u8]| gift::read(bytes, "x").unwrap_err().id().to_owned();
    assert_eq!(refused(&vec![b'a'; 1024 * 1024 + 1]), "problem-gift-too-big");
    let questions = |count: usize| (0..count).map(|number| format!("Q{number}? {{T}}\n\n")).collect::<String>();
    let bank = gift::read(questions(2_001).as_bytes(), "x").unwrap();
    assert_eq!(bank.questions(), 2_000);
    // What one pack cannot hold is said, and the pack is a good one.
    let long = "word ".repeat(350);
    let many: String = (0..200).map(|number| format!("Q{number}? {long} {{T}}\n\n")).collect();
    let bank = gift::read(many.as_bytes(), "x").unwrap();
    let imported = gift::import(bank, &wish("many", "en"), &catalogue).unwrap();
    assert!(imported.exercises < 100 && imported.exercises + imported.left == 200);
    assert!(imported.notes.iter().any(|note| note.id() == "problem-gift-full"));
    assert!(imported.files.iter().all(|(_, bytes)| bytes.len() < 256 * 1024));
    // What is nested or left open costs no more than its length.
    for hostile in ["<a ".repeat(300_000), "{".repeat(1_000_000), "\\".repeat(1_000_000), "&#x".repeat(300_000)] {
        drop(gift::read(hostile.as_bytes(), "x"));
    }
    for hostile in ["=a ~b ", "=a->b ", "=a =%0%b#c ", "<a", "&#1;", "<!--", "[html]"] {
        let bank = format!("Q {{{}}}\n\n", hostile.repeat(19_000 / hostile.len())).repeat(3);
        let bank = gift::read(bank.as_bytes(), "x").unwrap();
        let imported = gift::import(bank, &wish("many", "en"), &catalogue).unwrap();
        assert_eq!(imported.exercises + imported.left, 3, "{hostile}");
        assert!(imported.files.iter().all(|(_, bytes)| bytes.len() < 100_000), "{hostile}");
    }
}

#[test]
fn lessons_of_more_than_a_hundred_exercises_are_divided() {
    let bank: String = (0..130).map(|number| format!("::Q{number}::Really? {{T}}\n\n")).collect();
    let bank = gift::read(bank.as_bytes(), "x").unwrap();
    let imported = gift::import(bank, &wish("many", "fr"), &Catalogue::built_in()).unwrap();
    assert_eq!((imported.exercises, imported.left), (130, 0));
    let paths: Vec<&str> = imported.files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["pack.toml", "questions.toml", "questions-2.toml", "locales/fr.ftl"]);
}

#[test]
fn the_right_answer_is_not_always_in_its_place() {
    let bank: String = (0..30).map(|number| format!("Q{number}? {{=a ~b ~c}}\n\n")).collect();
    let bank = gift::read(bank.as_bytes(), "x").unwrap();
    let imported = gift::import(bank, &wish("mixed", "en"), &Catalogue::built_in()).unwrap();
    let lesson = String::from_utf8(imported.files[1].1.clone()).unwrap();
    let first = |answer: &str| lesson.matches(&format!("answers = [\"{answer}\"")).count();
    assert_eq!(["a", "b", "c"].map(first).iter().sum::<usize>(), 30);
    assert!(["a", "b", "c"].iter().all(|answer| first(answer) > 3), "{lesson}");
}

#[test]
fn a_bank_is_named_after_its_file() {
    let names = |stem: &str| gift::names(stem);
    assert_eq!(names("questions_dossiers"), ("questions-dossiers".to_owned(), "Questions dossiers".to_owned()));
    assert_eq!(names("b1-files"), ("b1-files".to_owned(), "B1 files".to_owned()));
    let (id, title) = names("أسئلة");
    assert!(id.starts_with("questions-") && id != names("تمارين").0, "{id}");
    assert_eq!(title, "أسئلة");
    assert_eq!(names(""), ("questions".to_owned(), String::new()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_stop_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        outcome(&bytes, &wish("any", "en"), &Catalogue::built_in());
    }

    #[test]
    fn no_bank_stops_the_import(
        bank in "(::|\\{|\\}|=|~|#|->|%50%|%-9%|####|\\\\|\\n|\n\n|\n|T|F|[ab] |\\*|<b>|&lt;|\\[html\\]|//|\\$CATEGORY: x|é|م){0,40}"
    ) {
        outcome(bank.as_bytes(), &wish("any", "en"), &Catalogue::built_in());
    }
}

/// The program in a folder of the test, without a terminal: what it printed, and how it ended.
fn run(folder: &std::path::Path, language: &str, arguments: &[&str]) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.current_dir(folder).args(["--lang", language]).args(arguments).stdin(Stdio::null());
    command.env("XDG_DATA_HOME", folder.join("data"));
    let output = command.output().unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (String::from_utf8(printed).unwrap(), output.status.code())
}

#[test]
fn the_program_imports_a_bank_in_the_language_of_its_reader() {
    let folder = tempfile::tempdir().unwrap();
    let bank = fs::read(root().join("tests/corpus/gift/moodle-choice.gift.txt")).unwrap();
    fs::write(folder.path().join("dossiers.txt"), bank).unwrap();
    for (language, says) in [("fr", "1 exercice"), ("en", "One exercise"), ("ar", "تمرين واحد")] {
        let skill = ["--skill", "files.tell-file-from-folder", "--out", language];
        let arguments = [["pack", "import-gift", "dossiers.txt"].as_slice(), &skill].concat();
        let (said, code) = run(folder.path(), language, &arguments);
        assert!(code == Some(0) && said.contains(says), "{said}");
        assert!(said.contains(&format!("passerelle pack check {language}")), "{said}");
        assert!(folder.path().join(format!("{language}/locales/{language}.ftl")).exists());
        let (said, code) = run(folder.path(), "en", &["pack", "check", language]);
        assert!(code == Some(0) && said.contains("1 exercise, 1 language: 0 errors, 0 warnings"), "{said}");
        // What is there is not written over.
        let (said, code) = run(folder.path(), language, &arguments);
        assert!(code == Some(2) && said.contains(language), "{said}");
    }
}

#[test]
fn the_program_says_which_skills_there_are() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bank.txt"), "What is a folder, and how do you rename it clearly? {T}").unwrap();
    let import =
        |rest: &[&str]| run(folder.path(), "en", &[["pack", "import-gift", "bank.txt"].as_slice(), rest].concat());
    let (said, code) = import(&[]);
    assert!(code == Some(2) && said.contains("files.rename-clearly") && said.contains("passwords"), "{said}");
    let (said, _) = import(&["--skill", "mail"]);
    assert!(said.contains("mail.attach") && !said.contains("files.rename-clearly"), "{said}");
    let (said, _) = import(&["--skill", "files.rename-clearli"]);
    assert!(said.contains("Did you mean"), "{said}");
    let skill = ["--skill", "files.rename-clearly"];
    let (said, code) = import(&[skill.as_slice(), &["--id", "Not an id"]].concat());
    assert!(code == Some(2) && said.contains("Not an id"), "{said}");
    let (said, code) =
        run(folder.path(), "en", &["pack", "import-gift", "none.txt", "--skill", "files.rename-clearly"]);
    assert!(code == Some(2) && said.contains("none.txt"), "{said}");
    let (said, code) = import(&[skill.as_slice(), &["--language", "es"]].concat());
    assert!(code == Some(0) && said.contains("bank/locales/es.ftl"), "{said}");
}

//! `pack new`: of every kind, in every language, it writes a pack in which nothing is amiss, done by keys and by mouse.
//! The sentences of the program are held to their rules in `words`.

use passerelle::author::{check, new};
use passerelle::locale::{Catalogue, Language, message_lines};
use passerelle::pack::{InMemory, Origin, Pack, render};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

fn wish(kind: Option<&str>, language: &str) -> new::Wish {
    new::Wish {
        id: "first-pack".to_owned(),
        title: "{ A first } pack".to_owned(),
        author: Some("Amina \"{id}\" \\".to_owned()),
        language: Language::parse(language).unwrap(),
        kind: kind.map(str::to_owned),
    }
}

/// The pack that was made, checked: nothing is amiss in it.
#[track_caller]
fn made(wish: &new::Wish, catalogue: &Catalogue) -> Pack {
    let files = new::files(wish, catalogue);
    let memory = files.iter().fold(InMemory::new(""), |memory, (path, bytes)| memory.with(path, bytes));
    let checked = check(&memory, Origin::Folder(PathBuf::new()), catalogue);
    let words = passerelle::locale::Words::new(catalogue, &Language::parse("en").unwrap());
    let amiss: Vec<String> = checked.problems.iter().map(|problem| render(problem, &words)).collect();
    assert!(amiss.is_empty(), "{:?} in {}:\n{}", wish.kind, wish.language.tag(), amiss.join("\n"));
    checked.pack.unwrap()
}

fn text(files: &[(String, Vec<u8>)], path: &str) -> String {
    let (_, bytes) = files.iter().find(|(known, _)| known == path).unwrap();
    String::from_utf8(bytes.clone()).unwrap()
}

#[test]
fn every_kind_is_made_clean_in_every_language() {
    let catalogue = Catalogue::built_in();
    let kinds = new::kinds();
    assert_eq!(kinds.len(), 15);
    for language in LANGUAGES {
        for kind in &kinds {
            let pack = made(&wish(Some(kind), language), &catalogue);
            let exercises: Vec<_> = pack.lessons.iter().flat_map(|lesson| &lesson.exercises).collect();
            assert_eq!(exercises.len(), 1, "{kind}");
            let is_program = exercises[0].family == "task";
            let named =
                exercises[0].kind() == *kind || is_program && exercises[0].body().get_ref().get("task").is_some();
            assert!(named, "{kind} is a {}", exercises[0].kind());
            assert_eq!((pack.id.as_str(), pack.authors[0].as_str()), ("first-pack", "Amina \"{id}\" \\"));
        }
        assert_eq!(made(&wish(None, language), &catalogue).lessons[0].exercises.len(), 2);
    }
}

#[test]
fn every_note_is_said_once_in_the_language_of_the_author() {
    let catalogue = Catalogue::built_in();
    for (language, licence) in [("fr", "licence"), ("en", "licence"), ("ar", "الرخصة")] {
        let files = new::files(&wish(None, language), &catalogue);
        assert!(text(&files, "pack.toml").contains(licence));
        let lesson = text(&files, "start.toml");
        assert!(!lesson.contains("#:") && !lesson.contains("starter-note"), "{lesson}");
        let comments: Vec<&str> = lesson.lines().filter(|line| line.starts_with('#')).collect();
        assert!(comments.len() >= 6, "{lesson}");
        for (at, comment) in comments.iter().enumerate() {
            assert!(!comments[..at].contains(comment), "{comment}");
        }
        assert!(comments.iter().all(|comment| comment.chars().count() <= 102), "{comments:?}");
        // Each language has the same texts.
        let ids = |language: &str| -> Vec<String> {
            let files = new::files(&wish(Some("phone"), language), &catalogue);
            let lines = message_lines(&text(&files, &format!("locales/{language}.ftl")));
            lines.into_iter().map(|(id, _)| id).collect()
        };
        assert_eq!(ids(language), ids("en"));
    }
}

#[test]
fn an_author_in_another_language_gets_examples_to_replace() {
    let catalogue = Catalogue::built_in();
    for language in ["es", "uk"] {
        let wish = wish(Some("choose"), language);
        made(&wish, &catalogue);
        let words = text(&new::files(&wish, &catalogue), &new::words_path(&wish));
        assert!(words.contains("no example in your language") && words.contains("File or folder?"), "{words}");
    }
    let wish = wish(Some("choose"), "fr-CA");
    made(&wish, &catalogue);
    assert!(text(&new::files(&wish, &catalogue), "locales/fr-CA.ftl").contains("Fichier ou dossier"));
}

/// The program in a folder of the test, where nobody can answer: what it printed, and how it ended.
fn run(folder: &Path, language: &str, arguments: &[&str]) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.current_dir(folder).args(["--lang", language]).args(arguments).stdin(Stdio::null());
    let output = command.env("XDG_DATA_HOME", folder.join("data")).output().unwrap();
    (String::from_utf8([output.stdout, output.stderr].concat()).unwrap(), output.status.code())
}

#[test]
fn the_folder_where_one_is_gives_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().join("At home");
    fs::create_dir(&here).unwrap();
    let (said, code) = run(&here, "en", &["pack", "new", ".", "--author", "Amina"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(fs::read_to_string(here.join("pack.toml")).unwrap().contains("id = \"at-home\""));
    let (said, code) = run(&here, "en", &["pack", "check", "."]);
    assert!(code == Some(0) && said.contains("1 pack, 2 exercises"), "{said}");
}

#[test]
fn the_program_makes_a_pack_and_says_what_to_do_with_it() {
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        let dir = format!("Mon module {language}");
        let (said, code) = run(folder.path(), language, &["pack", "new", &dir, "--author", "Amina"]);
        assert!(code == Some(0) && said.contains(&format!("passerelle pack check \"{dir}\"")), "{said}");
        let manifest = fs::read_to_string(folder.path().join(&dir).join("pack.toml")).unwrap();
        assert!(manifest.contains(&format!("id = \"mon-module-{language}\"")), "{manifest}");
        assert!(manifest.contains(&format!("languages = [\"{language}\"]")), "{manifest}");
        let (said, code) = run(folder.path(), "en", &["pack", "check", &dir]);
        assert!(code == Some(0) && said.contains("1 pack, 2 exercises, 1 language: 0 errors, 0 warnings"), "{said}");
        // It is there now, and stays as it is.
        fs::write(folder.path().join(&dir).join("pack.toml"), "mine").unwrap();
        let (said, code) = run(folder.path(), language, &["pack", "new", &dir]);
        assert!(code == Some(2) && said.contains(&dir), "{said}");
        assert_eq!(fs::read_to_string(folder.path().join(&dir).join("pack.toml")).unwrap(), "mine");
    }
}

#[test]
fn what_is_not_known_is_said_before_anything_is_made() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, says) in
        [(["--kind", "quiz"], "passwords"), (["--language", "language"], "language"), (["--id", "My Pack"], "My Pack")]
    {
        let (said, code) = run(folder.path(), "en", &[["pack", "new", "made"].as_slice(), &arguments].concat());
        assert!(code == Some(2) && said.contains(says), "{said}");
        assert!(!folder.path().join("made").exists());
    }
}

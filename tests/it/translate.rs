//! `pack translate` as volunteers use it: files, sheets and tables as they look, and the whole way of a translation.
//! Laws for all files are tested beside the code.

use passerelle::author::{Translation, check, table};
use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{Folder, Origin, Problem};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

const PACK: &str = r#"format = 1
id = "letters"
version = "1.0.0"
topic = "files"
level = 1
languages = ["en"]
lessons = ["start"]
license = "CC-BY-SA-4.0"
authors = ["Amina"]
"#;

const LESSON: &str = r#"[[exercise]]
id = "which-is-folder"
skills = ["files.tell-file-from-folder"]
question = "choose"
answers = ["letter", "folder"]
right = ["folder"]

[[exercise]]
id = "put-away"
skills = ["files.copy-or-move"]
task = ["files"]
vary = { paper = ["$cv", "$rent"], amount = ["28.60", "41.20"] }
files = ["desktop/$paper", "documents/$work/"]
goal = [{ files = { at = "documents/$work/$paper" } }]
solution = [
  { files = { select = "desktop/$paper" } },
  { files = "cut" },
  { files = { open = "documents/$work" } },
  { files = "paste" },
]
"#;

const ENGLISH: &str = r#"# Translator: Amina
# Reviewer: none yet

pack-title = <b>My</b> "pack" & more
pack-about = = A question and a task.
lesson-start = To start with

### Names

cv = CV_Amina.pdf
    .text =
        CV
        Amina, cook
rent = Rent.pdf
work = Work

# One may be chosen.
which-is-folder = Which of these is a folder?
    .title = File or folder?
    .hint-1 = A folder holds files.
    .why = You open a folder to look inside.
    .letter = { $cv }
    .letter-feedback = This is a file.
    .folder = { $work }
    .folder-feedback = Yes, this is a folder.

put-away = Put { $paper } ({ $amount }) in { $work }.
    .title = Put a paper away
    .hint-1 = Cut it with { KEY("Ctrl+X") }.
    .why = { $amount ->
        [28.60] You may need it soon.
       *[other] You may need it in a year.
    }
"#;

const ARABIC: &str = "# My own note.\n\npack-title = حزمتي\nwork = العمل\nold = قديم\n\n# Look at this again.\n\
                      put-away = ضع { $paper } ({ $amount }) في { $work }.\n    .title = وضع ورقة في مكانها\n";

/// A pack in a folder, with an Arabic file that is not whole.
fn pack() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let locales = folder.path().join("letters/locales");
    fs::create_dir_all(&locales).unwrap();
    fs::write(folder.path().join("letters/pack.toml"), PACK).unwrap();
    fs::write(folder.path().join("letters/start.toml"), LESSON).unwrap();
    fs::write(locales.join("en.ftl"), ENGLISH).unwrap();
    fs::write(locales.join("ar.ftl"), ARABIC).unwrap();
    folder
}

fn words(tag: &str) -> Words {
    Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap())
}

fn open(folder: &Path, tag: &str) -> Translation {
    Translation::open(&folder.join("letters"), &Language::parse(tag).unwrap()).ok().unwrap()
}

fn file(folder: &Path, tag: &str) -> PathBuf {
    folder.join(format!("letters/locales/{tag}.ftl"))
}

fn ids(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(Problem::id).collect()
}

#[test]
fn files_sheets_and_tables_look_as_they_did() {
    let folder = pack();
    let catalogue = Catalogue::built_in();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (author, target) in [("en", "ar"), ("ar", "ar"), ("fr", "fa")] {
            let (words, translation) = (words(author), open(folder.path(), target));
            let name = |what: &str| format!("translate_{what}_{target}@{author}");
            insta::assert_snapshot!(name("file"), translation.text(&words));
            insta::assert_snapshot!(name("sheet"), translation.sheet(&words, &catalogue).html());
            insta::assert_snapshot!(name("table"), translation.twin(&words).replace('\r', ""));
        }
        for author in ["fr", "en", "ar"] {
            let all = ["ar", "fa"].map(|tag| open(folder.path(), tag));
            let shown = table(&all, &words(author));
            insta::assert_snapshot!(format!("translate_status@{author}"), shown);
        }
    });
}

#[test]
fn nothing_in_a_sheet_is_markup_of_the_pack() {
    let folder = pack();
    let html = open(folder.path(), "ar").sheet(&words("en"), &Catalogue::built_in()).html();
    assert!(!html.contains("<b>My") && !html.contains("<script"));
    assert!(html.contains(r#"lang="en" dir="ltr">"#) && html.contains(r#"lang="ar" dir="rtl">"#));
    let arabic = open(folder.path(), "ar").sheet(&words("ar"), &Catalogue::built_in()).html();
    assert!(arabic.contains(r#"<html lang="ar" dir="rtl">"#));
}

/// A table as somebody fills it in: every text in another way, columns and separators as some program likes them.
fn filled(twin: &str, separator: char) -> String {
    let mut reader = csv::Reader::from_reader(twin.trim_start_matches('\u{feff}').as_bytes());
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let mut rows = vec![["Translation", "Note", "Message", "Text"].map(quoted).join(&separator.to_string())];
    for record in reader.records() {
        let record = record.unwrap();
        let own = if record[4].is_empty() { record[3].to_uppercase_outside_braces() } else { record[4].to_owned() };
        rows.push([&own, "?", &record[1], &record[3]].map(quoted).join(&separator.to_string()));
    }
    rows.join("\r\n")
}

trait Shout {
    fn to_uppercase_outside_braces(&self) -> String;
}

impl Shout for str {
    fn to_uppercase_outside_braces(&self) -> String {
        let mut depth = 0;
        let louder = |sign: char| {
            depth += i32::from(sign == '{') - i32::from(sign == '}');
            if depth == 0 { sign.to_ascii_uppercase() } else { sign }
        };
        self.chars().map(louder).collect()
    }
}

#[test]
fn a_filled_table_makes_a_whole_language() {
    for separator in [',', ';', '\t'] {
        let folder = pack();
        let mut translation = open(folder.path(), "ar");
        let content = filled(&translation.twin(&words("en")), separator);
        let taken = translation.take_twin(content.as_bytes(), "x.csv", &Catalogue::built_in());
        assert_eq!((taken.count, ids(&taken.problems)), (15, vec![]), "{separator:?}");
        let updated = translation.save(&words("en")).unwrap();
        assert_eq!((updated.coverage.missing(), updated.coverage.translated), (0, 19));
        let text = fs::read_to_string(file(folder.path(), "ar")).unwrap();
        assert!(text.contains("pack-about = = A QUESTION AND A TASK.\n"), "what looks like a formula is as it was");
        assert!(text.contains("# Look at this again.\nput-away = ضع { $paper }"), "what was there stays");
        // The same table again changes nothing.
        let mut again = open(folder.path(), "ar");
        assert_eq!(again.take_twin(content.as_bytes(), "x.csv", &Catalogue::built_in()).count, 0);
        assert_eq!(again.text(&words("en")), text);
        // Now the language can be named, and the pack is good.
        fs::write(folder.path().join("letters/pack.toml"), PACK.replace(r#"["en"]"#, r#"["en", "ar"]"#)).unwrap();
        let path = folder.path().join("letters");
        let checked = check(&Folder::new(&path), Origin::Folder(path.clone()), &Catalogue::built_in());
        assert_eq!(ids(&checked.problems), ["problem-text-unused", "problem-text-same"]);
    }
}

#[test]
fn rows_that_cannot_be_taken_are_told_and_the_others_taken() {
    let folder = pack();
    let mut translation = open(folder.path(), "ar");
    let table = "message;translation;source\nrent;إيجار.pdf;Rent.pdf\nwhich-is-folder.letter;رسالة;{ $cv }\nno-such;x;\n\
                 lesson-start;{ x;\ncv;سيرة.pdf;CV.pdf\nwork;شغل;Work\nwhich-is-folder;;\n";
    let taken = translation.take_twin(table.as_bytes(), "x.csv", &Catalogue::built_in());
    let rows: Vec<String> = taken.problems.iter().map(|problem| words("en").say(&problem.what).string).collect();
    let rows: Vec<&str> = rows.iter().filter_map(|row| row.split(',').next()).collect();
    let plain: Vec<String> = rows.iter().map(|row| row.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")).collect();
    assert_eq!((taken.count, plain.join(" ").as_str()), (3, "Row 3 Row 4 Row 5"));
    let text = translation.text(&words("en"));
    assert!(text.contains("# work = العمل\nwork = شغل\n"), "what was there before is kept: {text}");
    assert!(text.contains("# en> cv = CV_Amina.pdf\ncv = سيرة.pdf\n"), "the table was made for an older text: {text}");
    assert_eq!(translation.coverage().changed, 1);
    let nothing = open(folder.path(), "ar").take_twin(b"a;b\n1;2\n", "x.csv", &Catalogue::built_in());
    assert_eq!(ids(&nothing.problems), ["translate-table-columns"]);
    let latin =
        open(folder.path(), "ar").take_twin(b"message;translation\nrent;\xe9\n", "x.csv", &Catalogue::built_in());
    assert_eq!(ids(&latin.problems), ["translate-table-utf8"]);
}

#[test]
fn who_rereads_is_named_until_a_text_changes() {
    let folder = pack();
    let mut translation = open(folder.path(), "ar");
    translation.add_translator(" Bashir\u{202e} ");
    translation.add_reviewer("Nour", "2026-03-12");
    translation.save(&words("fr")).unwrap();
    let read = open(folder.path(), "ar");
    assert_eq!(
        (read.translators(), read.reviewers()),
        (&["Bashir".to_owned()][..], &["Nour (2026-03-12)".to_owned()][..])
    );
    assert_eq!((read.coverage().unreviewed, read.coverage().translated), (0, 4));
    let path = file(folder.path(), "ar");
    fs::write(&path, fs::read_to_string(&path).unwrap().replace("= العمل", "= عمل")).unwrap();
    assert_eq!(open(folder.path(), "ar").coverage().unreviewed, 1);
    let source = file(folder.path(), "en");
    fs::write(&source, ENGLISH.replace("Put a paper away", "Put papers away")).unwrap();
    let mut read = open(folder.path(), "ar");
    assert_eq!((read.coverage().unreviewed, read.coverage().changed), (2, 1));
    read.add_reviewer("Nour", "2026-04-01");
    assert_eq!(read.reviewers(), ["Nour (2026-04-01)"]);
    assert_eq!(read.coverage().unreviewed, 1, "what is out of date has to be looked at first");
}

/// The program in a folder of the test: what it printed, and how it ended.
fn run(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    command.env("LANGUAGE", "en").env("LC_ALL", "en_GB.UTF-8").env("XDG_DATA_HOME", folder.join("data"));
    let output = command.output().unwrap();
    (String::from_utf8([output.stdout, output.stderr].concat()).unwrap(), output.status.code())
}

#[test]
fn the_command_does_what_its_help_says() {
    let folder = pack();
    let run = |arguments: &[&str]| run(folder.path(), &[&["pack", "translate"], arguments].concat());
    let (said, code) = run(&["letters", "fa", "--translator", "Nour"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("0 of 19 texts") && said.contains(r#"languages = ["en", "fa"]"#), "{said}");
    let before = fs::read_to_string(file(folder.path(), "fa")).unwrap();
    assert!(before.starts_with("# Translator: Nour\n# Reviewer: none yet\n"));
    assert_eq!(run(&["letters", "fa"]).1, Some(0));
    assert_eq!(fs::read_to_string(file(folder.path(), "fa")).unwrap(), before);

    let (said, code) = run(&["letters", "fa", "--sheet"]);
    assert_eq!(code, Some(0), "{said}");
    let csv = fs::read_to_string(folder.path().join("letters-fa.csv")).unwrap();
    assert!(csv.starts_with('\u{feff}') && csv.contains("'= A question and a task."));
    assert!(fs::read_to_string(folder.path().join("letters-fa.html")).unwrap().starts_with("<!DOCTYPE html>"));
    let (said, code) = run(&["letters", "fa", "--sheet", "letters-fa.csv"]);
    assert!(code == Some(1) && said.contains("is there already"), "a filled table is not written over: {said}");

    fs::write(folder.path().join("filled.csv"), filled(&csv, ';')).unwrap();
    let (said, code) = run(&["letters", "fa", "--from-sheet", "filled.csv", "--reviewer", "Sara"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("19 of 19 texts") && said.contains("All texts are there"), "{said}");
    let (said, code) = run(&["letters", "--status"]);
    assert!(code == Some(0) && said.contains("19/19") && said.contains("Sara (20"), "{said}");

    for (arguments, expected, code) in [
        (vec!["letters"], "LANGUAGE is missing", 2),
        (vec!["letters", "1"], "1 is no language tag", 2),
        (vec!["letters", "en"], "The pack was written in en", 1),
        (vec!["letters", "hi"], "Devanagari", 1),
        (vec!["nowhere", "fa"], "There is no such folder", 1),
        (vec!["letters", "fa", "--from-sheet", "none.csv"], "none.csv is missing", 1),
        (vec!["letters", "fa", "--sheet", "x.csv", "--from-sheet", "filled.csv"], "--sheet and --from-sheet", 2),
        (vec!["letters", "fa", "--translator", "Nour", "--sheet"], "--translator and --sheet", 2),
        (vec!["letters", "fa", "--sheet", "--reviewer", "Nour"], "--sheet and --reviewer", 2),
        (vec!["letters", "fa", "--status", "--sheet"], "--status and --sheet", 2),
        (vec!["letters", "fa", "--status", "--from-sheet", "filled.csv"], "--status and --from-sheet", 2),
        (vec!["letters", "fa", "--status", "--translator", "Nour"], "--status and --translator", 2),
        (vec!["letters", "fa", "--status", "--reviewer", "Nour"], "--status and --reviewer", 2),
        (vec!["letters", "fa", "--sheet", "x", "--reviewer", "N", "--translator", "N"], "cannot be given together", 2),
        (vec!["letters", "fa", "--reviewer", "N", "--reviewer", "M"], "--reviewer can be given only once", 2),
        (vec!["letters", "fa", "--sheet", "--reviewer", "N", "--lang", "fr"], "ne peuvent pas être donnés ensemble", 2),
        (vec!["letters", "fa", "--sheet", "--reviewer", "N", "--lang", "ar"], "معًا", 2),
        (vec!["letters", "fa", "--translator", " "], "A name needs at least one letter", 2),
    ] {
        let (said, ended) = run(&arguments);
        assert!(said.contains(expected) && ended == Some(code), "{arguments:?}: {said}");
    }
}

#[test]
fn a_file_with_mistakes_is_told_and_left_alone() {
    let folder = pack();
    let path = file(folder.path(), "ar");
    fs::write(&path, "pack-title = x }\n\u{1b}[2J\n").unwrap();
    let (said, code) = run(folder.path(), &["pack", "translate", "letters", "ar"]);
    assert!(code == Some(1) && said.contains("ar.ftl:1") && !said.contains('\u{1b}'), "{said:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "pack-title = x }\n\u{1b}[2J\n");
    fs::write(&path, b"pack-title = \xff\n").unwrap();
    assert_eq!(run(folder.path(), &["pack", "translate", "letters", "ar"]).1, Some(1));
    assert_eq!(fs::read(&path).unwrap(), b"pack-title = \xff\n");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(run(folder.path(), &["pack", "translate", "letters", "ar"]).1, Some(1));
    assert!(path.is_dir());
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_pack_is_not_followed() {
    let folder = pack();
    let (path, outside) = (file(folder.path(), "ar"), folder.path().join("outside.ftl"));
    fs::rename(&path, &outside).unwrap();
    std::os::unix::fs::symlink(&outside, &path).unwrap();
    let (said, code) = run(folder.path(), &["pack", "translate", "letters", "ar"]);
    assert!(code == Some(1) && said.contains("locales/ar.ftl"), "{said}");
    assert_eq!(fs::read_to_string(&outside).unwrap(), ARABIC);
    assert!(path.is_symlink());
}

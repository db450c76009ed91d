//! The real program with `pack check` and with command lines that cannot be followed.

use super::Small;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What a run printed, and how it ended.
pub(super) struct Run {
    pub(super) out: String,
    err: String,
    pub(super) code: Option<i32>,
}

impl Run {
    fn last_line(&self) -> &str {
        self.out.lines().last().unwrap_or_default()
    }
}

/// The program, in English unless the arguments say otherwise, in a folder of the test, without a terminal.
pub(super) fn run(folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    command.env("LANGUAGE", "en").env("LC_ALL", "en_GB.UTF-8").env("XDG_DATA_HOME", folder.join("data"));
    let output = command.output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    Run { out, err, code: output.status.code() }
}

pub(super) fn write(folder: &Path, pack: &Small) {
    fs::create_dir_all(folder.join("locales")).unwrap();
    for (path, text) in pack.files() {
        fs::write(folder.join(path), text).unwrap();
    }
}

/// A folder `lessons` with a good pack `small` in it, and what else stands there.
pub(super) fn lessons() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("lessons/small"), &Small::good());
    for name in ["glossary.toml", "skills.toml", "LICENSE"] {
        fs::write(folder.path().join("lessons").join(name), "\n").unwrap();
    }
    folder
}

#[test]
fn a_good_pack_is_counted_on_one_line() {
    let folder = lessons();
    for arguments in [
        vec!["pack", "check", "lessons/small"],
        vec!["pack", "check", "lessons"],
        vec!["pack", "check", "lessons/LICENSE", "lessons/glossary.toml", "lessons/skills.toml", "lessons/small"],
        vec!["pack", "check", "lessons/small/", "lessons"],
    ] {
        let run = run(folder.path(), &arguments);
        assert_eq!(run.out, "1 pack, 2 exercises, 2 languages: 0 errors, 0 warnings\n", "{arguments:?}");
        assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
    }
}

#[test]
fn a_problem_is_shown_and_the_program_fails() {
    let folder = lessons();
    let broken = Small::good().lesson("  { files = \"paste\" },\n", "");
    write(&folder.path().join("lessons/small"), &broken);
    let run = run(folder.path(), &["pack", "check", "lessons"]);
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains("lessons/small/one.toml:3:7"), "{}", run.out);
    assert!(run.out.contains("CV.pdf"), "names read as on the screen: {}", run.out);
    assert_eq!(run.last_line(), "1 pack, 2 exercises, 2 languages: 1 error, 0 warnings");
}

#[test]
fn a_warning_alone_is_no_failure() {
    let folder = lessons();
    write(&folder.path().join("lessons/small"), &Small::good().english("pack-about", "old = Old\npack-about"));
    let run = run(folder.path(), &["pack", "check", "lessons"]);
    assert_eq!((run.code, run.last_line()), (Some(0), "1 pack, 2 exercises, 2 languages: 0 errors, 1 warning"));
}

#[test]
fn what_is_no_pack_is_said_to_be_none() {
    let folder = lessons();
    fs::create_dir(folder.path().join("empty")).unwrap();
    for (path, says) in [
        ("empty", "no pack"),
        ("lessons/LICENSE", "Name a folder"),
        ("lessons/small/one.toml", "Give its folder: lessons/small\n"),
        ("nowhere", "no such folder"),
    ] {
        let run = run(folder.path(), &["pack", "check", path]);
        assert!(run.out.contains(says) && run.out.contains(path), "{}", run.out);
        assert_eq!((run.code, run.last_line()), (Some(1), "0 packs, 0 exercises, 0 languages: 1 error, 0 warnings"));
    }
}

#[test]
fn files_that_are_empty_or_not_text_are_reported() {
    let folder = lessons();
    let pack = folder.path().join("lessons/small");
    for (file, bytes, says) in [
        ("one.toml", &b"[[exercise]]\nid = \"caf\xe9\"\n"[..], "not in UTF-8"),
        ("locales/en.ftl", &b"pack-title = caf\xe9\n"[..], "not in UTF-8"),
        ("one.toml", &b""[..], "has no exercise"),
        ("pack.toml", &b""[..], "missing"),
    ] {
        write(&pack, &Small::good());
        fs::write(pack.join(file), bytes).unwrap();
        let run = run(folder.path(), &["pack", "check", "lessons"]);
        assert!(run.out.contains(says), "{file}: {}", run.out);
        assert_eq!(run.code, Some(1), "{file}");
    }
}

#[test]
fn a_pack_cannot_speak_to_the_terminal() {
    let folder = lessons();
    let hostile = Small::good()
        .lesson("id = \"tidy\"", "id = \"tidy\\u001b[31m\" # \u{1b}]0;title\u{7}\u{9b}31m")
        .english("cv = CV.pdf", "cv = CV\u{1b}[2J\u{202e}.pdf");
    write(&folder.path().join("lessons/small"), &hostile);
    let run = run(folder.path(), &["pack", "check", "lessons"]);
    assert_eq!(run.code, Some(1));
    let obeyed = run.out.chars().find(|sign| (sign.is_control() && *sign != '\n') || *sign == '\u{202e}');
    assert_eq!(obeyed, None, "{:?}", run.out);
}

#[test]
fn a_language_that_no_terminal_draws_is_refused_with_its_place() {
    let folder = lessons();
    let hindi = "# हिन्दी\nlanguage-name = हिन्दी\n";
    let pack = folder.path().join("lessons/small");
    let manifest = fs::read_to_string(pack.join("pack.toml")).unwrap();
    fs::write(pack.join("pack.toml"), manifest.replace("\"ar\"]", "\"ar\", \"hi\"]")).unwrap();
    fs::write(pack.join("locales/hi.ftl"), hindi).unwrap();
    let checked = run(folder.path(), &["pack", "check", "lessons"]);
    assert!(checked.out.contains("lessons/small/locales/hi.ftl:2:17"), "{}", checked.out);
    assert!(checked.out.contains("Devanagari") && checked.out.contains("Latin letters"), "{}", checked.out);
    assert_eq!((checked.code, checked.last_line()), (Some(1), "1 pack, 2 exercises, 2 languages: 1 error, 0 warnings"));

    let own = folder.path().join("own/locales");
    for (tag, text) in [("hi", hindi), ("xx", hindi), ("th", "language-name = ไทย\n")] {
        fs::create_dir_all(own.join(tag)).unwrap();
        fs::write(own.join(tag).join("screens.ftl"), text).unwrap();
    }
    for (tag, place) in [("hi", "own/locales/hi"), ("xx", "own/locales/xx/screens.ftl:2:17")] {
        let run = run(folder.path(), &["--data", "own", "--lang", tag]);
        assert!(run.err.contains(place) && run.err.contains("Devanagari"), "{tag}: {}", run.err);
        assert!(run.err.contains("Latin letters"), "{tag}: {}", run.err);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{tag}");
    }
    assert_eq!(run(folder.path(), &["--data", "own", "--lang", "th", "--help"]).code, Some(0));
}

#[test]
fn command_lines_that_cannot_be_followed_are_answered_with_what_is_possible() {
    let folder = lessons();
    for (arguments, says) in [
        (&["--lang", "xx"][..], "fr, en, ar"),
        (&["--lang"], "--lang"),
        (&["--lnag", "fr"], "Did you mean --lang?"),
        (&["pack", "chekc", "lessons"], "Did you mean check?"),
        (&["pack", "check"], "PATH"),
        (&["pack"], "passerelle pack --help"),
        (&["--exercise", "nothing/here"], "first-files/"),
        (&["--exercise", "first-files/nothing"], "first-files/cv-to-folder"),
        (&["--exercise", "first-files"], "first-files/cv-to-folder"),
        (&["--packs", "nowhere"], "nowhere"),
        (&["--learner", " "], "name"),
        (&["--lang", "fr", "--bogus"], "n'est pas connu"),
        (&["--bogus", "--lang=ar"], "غير معروف"),
    ] {
        let run = run(folder.path(), arguments);
        assert!(run.err.contains(says), "{arguments:?}: {}", run.err);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.err.lines().count() > 1, "there is advice: {}", run.err);
    }
}

#[test]
fn help_is_in_the_language_asked_for() {
    let folder = lessons();
    for (tag, usage) in [("en", "Usage:"), ("fr", "Utilisation :"), ("ar", "الاستخدام:")] {
        let run = run(folder.path(), &["--lang", tag, "--help"]);
        assert!(run.out.contains(usage) && run.out.contains("--exercise"), "{}", run.out);
        assert!(!run.out.contains('[') || !run.out.contains("cli-"), "{}", run.out);
        assert!(tag == "en" || !run.out.contains("Options:\n  -h") && !run.out.contains("Usage:"), "{}", run.out);
        assert_eq!((run.err.as_str(), run.code), ("", Some(0)));
    }
    let run = run(folder.path(), &["--version"]);
    assert_eq!(run.out, format!("passerelle {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn without_a_terminal_it_says_so_and_leaves_no_escape_sequence() {
    let folder = lessons();
    let run = run(folder.path(), &["--data", "data", "--lang", "fr"]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains("terminal") && !run.err.contains('\u{1b}'), "{}", run.err);
}

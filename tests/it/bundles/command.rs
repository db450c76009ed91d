//! The real program with `pack bundle`, `install`, `list` and `remove`, as a volunteer writes them.

use super::recipe::GOOD;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Runs the program in a folder, in a language, with an answer on its standard input. Returns what it printed, and how it ended.
fn run(folder: &Path, language: &str, arguments: &[&str], answer: &str) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.current_dir(folder).args(["--lang", language, "--data", "data"]).args(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    // A program that does not ask may be over already.
    let _ = child.stdin.take().unwrap().write_all(answer.as_bytes());
    let output = child.wait_with_output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (path, text) in GOOD {
        let path = folder.path().join("mine").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn a_pack_is_bundled_installed_listed_and_removed() {
    for (language, yes, no) in [("fr", "Oui\n", "non\n"), ("en", "yes\n", ""), ("ar", "نعم\n", "لا\n")] {
        let folder = folder();
        let run = |arguments: &[&str], answer: &str| run(folder.path(), language, arguments, answer);
        let (said, code) = run(&["pack", "bundle", "mine"], "");
        assert_eq!(code, Some(0), "{said}");
        assert!(said.contains("passerelle pack install corner-1.0.0.passerelle"), "{said}");
        let (said, code) = run(&["pack", "install", "corner-1.0.0.passerelle"], "");
        assert!(code == Some(0) && said.contains("The corner (corner 1.0.0)"), "{said}");
        let place = folder.path().join("data/packs/corner");
        assert!(place.join("pack.toml").exists());
        let (said, code) = run(&["pack", "list"], "");
        assert!(code == Some(0) && said.contains("data/packs/corner") && said.contains("first-files"), "{said}");
        assert_eq!(run(&["pack", "remove", "corner"], no).1, Some(1));
        assert!(place.exists(), "who does not say yes keeps it");
        let (said, code) = run(&["pack", "remove", "corner"], yes);
        assert!(code == Some(0) && !place.exists(), "{said}");
    }
}

#[test]
fn what_cannot_be_done_is_said_and_leaves_nothing() {
    let folder = folder();
    let run = |arguments: &[&str]| run(folder.path(), "en", arguments, "");
    fs::write(folder.path().join("mine/locales/en.ftl"), "pack-title = Half\n").unwrap();
    let (said, code) = run(&["pack", "bundle", "mine"]);
    assert!(code == Some(1) && said.contains("No bundle was written. Errors: "), "{said}");
    let (said, code) = run(&["pack", "install", "mine"]);
    assert!(code == Some(1) && said.contains("Nothing was installed. Errors: "), "{said}");
    assert!(!folder.path().join("data/packs").exists());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "there is no bundle");
    let (said, code) = run(&["pack", "remove", "first-files", "--yes"]);
    assert!(code == Some(1) && said.contains("first-files comes with the program."), "{said}");
    let (said, code) = run(&["pack", "remove", "nobody", "--yes"]);
    assert!(code == Some(1) && said.contains("No installed pack is called nobody."), "{said}");
}

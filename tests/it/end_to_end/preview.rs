//! `passerelle pack preview` in a terminal, on files that are written as editors write them.
//! What is seen in which case is tested in `journey`.

use super::terminal::{Terminal, bytes};
use crate::journey::write_pack;
use passerelle::input::{self, Event};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn press(terminal: &Terminal, keys: &str) {
    for key in input::keys(keys).unwrap() {
        terminal.send(&bytes(&Event::Key(key)));
    }
}

/// Writes the file beside itself, then puts it in its place.
fn replace(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from} is not in {}", file.display());
    let beside = file.with_extension("new");
    fs::write(&beside, text.replacen(from, to, 1)).unwrap();
    fs::rename(beside, file).unwrap();
}

fn preview(folder: &TempDir, more: &[&str]) -> Terminal {
    let path = |name: &str| folder.path().join(name).display().to_string();
    let line = ["--data".to_owned(), path("data"), "--lang".to_owned(), "en".to_owned()];
    let rest =
        ["pack".to_owned(), "preview".to_owned(), path("essay"), "--exercise".to_owned(), "open-work".to_owned()];
    let more = more.iter().map(|&word| word.to_owned());
    Terminal::start(&line.into_iter().chain(rest).chain(more).collect::<Vec<_>>())
}

#[test]
fn what_is_saved_is_seen_whether_the_system_tells_or_not() {
    for more in [[].as_slice(), &["--poll"]] {
        let folder = TempDir::new().unwrap();
        let root = folder.path().join("essay");
        write_pack(&root);
        let mut terminal = preview(&folder, more);
        let wait = |text: &str| terminal.wait_for(text, |screen| screen.contents().contains(text));
        wait("Open the folder Work.");
        // In its place, or put there whole.
        let texts = root.join("locales/en.ftl");
        fs::write(&texts, fs::read_to_string(&texts).unwrap().replace("Open the folder", "Enter")).unwrap();
        wait("Enter Work.");
        replace(&texts, "Enter", "Please enter");
        wait("Please enter Work.");
        // Broken, and mended.
        replace(&root.join("start.toml"), "id = \"open-work\"", "id = \"open-work");
        wait("Version from before. To mend: start.toml, line 18");
        replace(&root.join("start.toml"), "id = \"open-work", "id = \"open-work\"");
        let is_mended = |screen: &vt100::Screen| !screen.contents().contains("Version from before");
        terminal.wait_for("the exercise as it is", is_mended);
        // Away, and back.
        fs::rename(&root, folder.path().join("elsewhere")).unwrap();
        wait("the folder is not there any more");
        fs::rename(folder.path().join("elsewhere"), &root).unwrap();
        terminal.wait_for("the folder again", is_mended);
        replace(&texts, "Please enter", "Go into");
        wait("Go into Work.");
        // The check comes by itself.
        press(&terminal, "f12");
        wait("nothing to mend");
        press(&terminal, "q");
        assert_eq!(terminal.end(), 0);
        assert!(!folder.path().join("data").exists(), "nothing is kept");
    }
}

#[test]
fn what_cannot_be_previewed_is_said_and_the_terminal_is_left_alone() {
    let folder = TempDir::new().unwrap();
    for (exercise, says) in [("open-work", "problem-no-folder"), ("open-wrok", "cli-fault-exercise")] {
        let root = folder.path().join("essay");
        let mut line = vec!["--lang".to_owned(), "en".to_owned(), "pack".to_owned(), "preview".to_owned()];
        line.extend([root.display().to_string(), "--exercise".to_owned(), exercise.to_owned()]);
        let mut terminal = Terminal::start(&line);
        assert_eq!(terminal.end(), 2, "{says}");
        assert!(!terminal.heard().windows(8).any(|bytes| bytes == b"\x1b[?1049h"), "{says}");
        write_pack(&root);
    }
}

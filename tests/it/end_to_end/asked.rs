//! `passerelle pack new` in a terminal: it asks, in the reader's language, and takes the answers.
//! What it makes is checked in `new`.

use super::terminal::Terminal;
use super::{LANGUAGES, arguments};
use std::fs;
use tempfile::TempDir;

#[test]
fn an_author_is_asked_and_may_answer_with_enter() {
    for language in LANGUAGES {
        let folder = TempDir::new().unwrap();
        let dir = folder.path().join("my-pack");
        let mut line = arguments(&folder.path().join("data"), language, None);
        line.extend(["pack", "new", dir.to_str().unwrap()].map(str::to_owned));
        let mut terminal = Terminal::start(&line);
        terminal.wait_for("the first question", |screen| screen.contents().contains("[My pack]"));
        terminal.send("Été \u{1b}[A\r".as_bytes());
        terminal.wait_for("the kinds", |screen| screen.contents().contains("15  phone"));
        // There is no such kind, so it is asked once more.
        terminal.send(b"quiz\r12\r");
        terminal.wait_for("the language", |screen| screen.contents().contains(&format!("[{language}]")));
        terminal.send(b"\rAmina\r");
        assert_eq!(terminal.end(), 0);
        let made = |path: &str| fs::read_to_string(dir.join(path)).unwrap();
        assert!(made("pack.toml").contains("authors = [\"Amina\"]"), "{}", made("pack.toml"));
        assert!(made("start.toml").contains("task = [\"mail\"]"), "{}", made("start.toml"));
        let words = made(&format!("locales/{language}.ftl"));
        assert!(words.contains("pack-title = Été [A\n"), "{words}");
    }
}

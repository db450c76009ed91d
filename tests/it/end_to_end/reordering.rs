//! Terminals that reorder right-to-left text by themselves: switched, switched back, asked about where unknown.
//! What the passes do to rows is tested beside them.

use super::arguments;
use super::terminal::{KONSOLE, Kind, Terminal, UNKNOWN, VTE, XTERM};
use crate::journey::Journey;
use rustix::process::Signal;
use tempfile::TempDir;
use vt100::Screen;

/// How often a sequence was sent.
fn count(terminal: &Terminal, sequence: &[u8]) -> usize {
    terminal.heard().windows(sequence.len()).filter(|bytes| *bytes == sequence).count()
}

/// Where a sequence was sent last.
fn last(terminal: &Terminal, sequence: &[u8]) -> Option<usize> {
    terminal.heard().windows(sequence.len()).rposition(|bytes| bytes == sequence)
}

const SWITCHES: [(Kind, &[u8], &[u8]); 2] = [
    (VTE, b"\x1b[8l", b"\x1b[8h"),
    (KONSOLE, b"\x1b]50;BidiRenderingEnabled=false\x07", b"\x1b]50;BidiRenderingEnabled=true\x07"),
];

#[test]
fn reordering_is_switched_off_before_the_screen_is_erased_and_given_back_whatever_happens() {
    for (kind, off, back) in SWITCHES {
        for signal in [Signal::TERM, Signal::HUP] {
            let data = TempDir::new().unwrap();
            let mut terminal =
                Terminal::start_in(kind, &arguments(data.path(), "ar", Some("first-files/cv-to-folder")));
            let seen = Journey::in_exercise("ar", "first-files", "cv-to-folder");
            terminal.wait_for_screen(&seen.screen());
            assert!(count(&terminal, off) > 0, "{}", kind.da2);
            assert!(
                last(&terminal, off) < last(&terminal, b"\x1b[2J"),
                "{}: it works on rows erased after it",
                kind.da2
            );
            assert_eq!(count(&terminal, back), 0);
            terminal.signal(signal);
            assert_eq!(terminal.end(), 0);
            terminal.wait_for("the ordinary screen", |screen| !screen.alternate_screen());
            assert!(last(&terminal, back) > last(&terminal, off), "{}: {signal:?}", kind.da2);
        }
    }
}

#[test]
fn a_terminal_gets_only_the_sequences_made_for_it() {
    let data = TempDir::new().unwrap();
    for kind in [XTERM, UNKNOWN, VTE] {
        let terminal = Terminal::start_in(kind, &arguments(data.path(), "fr", Some("first-files/cv-to-folder")));
        terminal.wait_for("the exercise", |screen| screen.contents().contains("J'ai fini"));
        assert_eq!(count(&terminal, b"\x1b]50;"), 0);
        assert_eq!(count(&terminal, b"\x1b]5379;"), 0);
    }
}

#[test]
fn the_shell_has_the_terminal_as_it_was_while_the_program_is_stopped() {
    for (kind, off, back) in SWITCHES {
        let data = TempDir::new().unwrap();
        let terminal = Terminal::start_in(kind, &arguments(data.path(), "ar", Some("first-files/cv-to-folder")));
        let seen = Journey::in_exercise("ar", "first-files", "cv-to-folder");
        terminal.wait_for_screen(&seen.screen());
        terminal.stop();
        terminal.wait_for("the ordinary screen", |screen| !screen.alternate_screen());
        assert!(last(&terminal, back) > last(&terminal, off), "{}", kind.da2);
        terminal.signal(Signal::CONT);
        terminal.wait_for("the program again", Screen::alternate_screen);
        terminal.wait_for_screen(&seen.screen());
        assert!(last(&terminal, off) > last(&terminal, back), "{}: applied again", kind.da2);
    }
}

/// A reader points at the line that reads right, once for each kind of terminal.
#[test]
fn an_unknown_terminal_is_asked_about_once() {
    let data = TempDir::new().unwrap();
    let line = arguments(data.path(), "ar", Some("first-files/cv-to-folder"));
    let asked = Terminal::start_in(UNKNOWN, &line);
    asked.wait_for("the four lines", |screen| screen.contents().matches("OK").count() == 4);
    asked.send(b"3");
    asked.wait_for("the exercise", |screen| screen.contents().contains("pdf"));
    drop(asked);
    let again = Terminal::start_in(UNKNOWN, &line);
    again.wait_for("the exercise at once", |screen| screen.contents().contains("pdf"));
    assert!(again.look(|screen| screen.contents().contains('\u{2800}')), "the pass that was chosen");
    let sure = Terminal::start_in(XTERM, &line);
    sure.wait_for("the exercise", |screen| screen.contents().contains("pdf"));
    assert!(!sure.look(|screen| screen.contents().contains('\u{2800}')), "another kind of terminal");
}

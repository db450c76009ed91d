//! What a terminal sends while the program runs, as tables: keys, mouse reports and pastes, cut wherever a read may end.
//! Replies are in the file above.

use super::super::input::{listen, read};
use super::pressed;
use crate::input::{Button, Event, Mouse, MouseKind};
use proptest::prelude::*;
use std::io::{self, Write};
use std::sync::mpsc::channel;
use std::time::Duration;

/// All that a terminal sends while the program runs, and what it means.
const SENT: [(&str, &str); 62] = [
    ("a", "a"),
    ("A", "A"),
    ("س", "س"),
    ("漢", "漢"),
    ("\0", "ctrl+space"),
    ("\x03", "ctrl+c"),
    ("\x1a", "ctrl+z"),
    ("\x08", "backspace"),
    ("\x7f", "backspace"),
    ("\x1bx", "alt+x"),
    ("\x1bé", "alt+é"),
    ("\x1b\r", "alt+enter"),
    ("\t", "tab"),
    ("\r", "enter"),
    ("\x1b[Z", "shift+tab"),
    ("\x1b[A", "up"),
    ("\x1b[B", "down"),
    ("\x1bOC", "right"),
    ("\x1bOD", "left"),
    ("\x1b[H", "home"),
    ("\x1bOF", "end"),
    ("\x1b[1~", "home"),
    ("\x1b[2~", "insert"),
    ("\x1b[3;2~", "shift+del"),
    ("\x1b[4~", "end"),
    ("\x1b[5~", "pageup"),
    ("\x1b[6;5~", "ctrl+pagedown"),
    ("\x1b[1;3A", "alt+up"),
    ("\x1b[1;6D", "ctrl+shift+left"),
    ("\x1bOP", "f1"),
    ("\x1b[12~", "f2"),
    ("\x1b[[C", "f3"),
    ("\x1b[1;2Q", "shift+f2"),
    ("\x1b[15~", "f5"),
    ("\x1b[17~", "f6"),
    ("\x1b[21;2~", "shift+f10"),
    ("\x1b[24~", "f12"),
    ("\x1b[29~", "menu"),
    // With Caps Lock, with Num Lock, with both and Ctrl, with all there is; what happened to the key.
    ("\x1b[1;65A", "up"),
    ("\x1b[1;129A", "up"),
    ("\x1b[6;197~", "ctrl+pagedown"),
    ("\x1b[3;256~", "ctrl+alt+shift+del"),
    ("\x1b[1;2:1A", "shift+up"),
    ("\x1b[1;2:2A", "shift+up"),
    ("\x1b[R", "f3"),
    ("\x1b[97;65;65u", "A"),
    ("\x1b[1604;;1604:1575u", "ل ا"),
    ("\x1b[57441u", "shift"),
    // Nothing that the program has a use for.
    ("\x1b[1;2:3A", ""),
    ("\x1b[97;1:3u", ""),
    ("\x1b[1;257:4A", ""),
    ("\x1b[?29u", ""),
    ("\x1b[u", ""),
    ("\x1b[25~", ""),
    ("\x1b[I", ""),
    ("\x1b[3;7R", ""),
    ("\x1b[[Z", ""),
    ("\x1bOz", ""),
    ("\x1b[<35;7;3M", ""),
    ("\x1b[<1;7;3M", ""),
    ("\x1b[<0;0;3M", ""),
    ("\u{85}", ""),
];

/// Mouse reports at column 7, row 3, with Ctrl.
const REPORTS: [(&str, MouseKind); 10] = [
    ("\x1b[<16;8;4M", MouseKind::Down(Button::Main)),
    ("\x1b[<16;8;4m", MouseKind::Up(Button::Main)),
    ("\x1b[<18;8;4M", MouseKind::Down(Button::Context)),
    ("\x1b[<18;8;4m", MouseKind::Up(Button::Context)),
    ("\x1b[<48;8;4M", MouseKind::Drag),
    ("\x1b[<80;8;4M", MouseKind::Scroll(-3)),
    ("\x1b[<81;8;4M", MouseKind::Scroll(3)),
    ("\x1b[M0($", MouseKind::Down(Button::Main)),
    ("\x1b[M3($", MouseKind::Up(Button::Main)),
    ("\x1b[Mq($", MouseKind::Scroll(3)),
];

/// Everything of the tables, and a paste: what is sent, and the events of it.
fn sent() -> Vec<(String, Vec<Event>)> {
    let keys = SENT.map(|(bytes, notation)| (bytes.to_owned(), pressed(notation)));
    let mouse = REPORTS.map(|(bytes, kind)| {
        let mouse = Mouse { kind, column: 7, row: 3, ctrl: true, shift: false, at: 42 };
        (bytes.to_owned(), vec![Event::Mouse(mouse)])
    });
    let paste = ("\x1b[200~a\rb\r\nc\x1b[A\x1b[201~".to_owned(), vec![Event::Paste("a\nb\nc\x1b[A".into())]);
    keys.into_iter().chain(mouse).chain([paste]).collect()
}

#[test]
fn whatever_a_terminal_sends_is_read() {
    for (bytes, events) in sent() {
        assert_eq!(read(bytes.as_bytes(), 42), (events, bytes.len()), "{bytes:?}");
    }
}

/// A read may end anywhere; nothing is understood too early, nothing of a sequence is taken for typed text.
#[test]
fn a_sequence_cut_anywhere_is_read_as_a_whole() {
    for (bytes, events) in sent() {
        for split in 1..bytes.len() {
            let whole = [b"x", bytes.as_bytes(), b"y"].concat();
            let (mut came, taken) = read(&whole[..=split], 42);
            assert_eq!((&came, taken), (&pressed("x"), 1), "{bytes:?} at {split}");
            let (rest, taken) = read(&whole[1..], 42);
            came.extend(rest);
            assert_eq!(taken, whole.len() - 1);
            assert_eq!(came, [pressed("x"), events.clone(), pressed("y")].concat(), "{bytes:?} at {split}");
        }
    }
}

/// What comes through a line that carries these parts and then ends; Esc waits for ever for what follows.
fn come(parts: &[&[u8]], esc_wait: Duration) -> Vec<Event> {
    let (line, mut far_end) = io::pipe().expect("a pipe");
    let (sender, receiver) = channel();
    let reader = std::thread::spawn(move || listen(line, esc_wait, &sender));
    for part in parts {
        far_end.write_all(part).expect("short enough for a pipe");
        std::thread::yield_now();
    }
    drop(far_end);
    let came = receiver.iter().collect();
    reader.join().expect("no panic").expect("a readable line");
    came
}

#[test]
fn an_escape_waits_for_what_follows_it() {
    let long = Duration::from_secs(600);
    assert_eq!(come(&[b"\x1b", b"[A\x1b", b"OB\x1b", b"x"], long), pressed("up down alt+x"));
    assert_eq!(come(&[b"\x1b\x1b", b"[A"], long), pressed("esc up"));
    assert_eq!(come(&[b"a\x1b"], long), pressed("a esc"), "nothing follows the end");
    assert_eq!(come(&[b"\x1bO"], long), pressed("alt+O"));
    assert_eq!(come(&[b"\x1b[<0;1", b"2;3"], long), [], "a sequence without its end is nothing");
    let mouse = come(&[b"\x1b", b"[<64;", b"41;15M"], long);
    assert!(matches!(mouse[..], [Event::Mouse(Mouse { kind: MouseKind::Scroll(-3), column: 40, row: 14, .. })]));
}

#[test]
fn an_escape_that_nothing_follows_is_the_key() {
    let (line, mut far_end) = io::pipe().expect("a pipe");
    let (sender, receiver) = channel();
    std::thread::spawn(move || listen(line, Duration::ZERO, &sender));
    // The line stays open: each is understood without what comes after it.
    for (bytes, key) in [(&b"\x1b"[..], "esc"), (b"\x1bP", "alt+P"), (b"\x1b]", "alt+]"), (b"\x1b", "esc")] {
        far_end.write_all(bytes).expect("short enough for a pipe");
        assert_eq!(receiver.recv().ok(), pressed(key).pop());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_however_they_are_cut(bytes in proptest::collection::vec(any::<u8>(), 0..60), split in any::<prop::sample::Index>()) {
        let (whole, taken) = read(&bytes, 0);
        prop_assert!(taken <= bytes.len());
        let split = split.index(bytes.len() + 1);
        let (mut came, first) = read(&bytes[..split], 0);
        let (rest, second) = read(&bytes[first..], 0);
        came.extend(rest);
        prop_assert_eq!((came, first + second), (whole, taken));
    }
}

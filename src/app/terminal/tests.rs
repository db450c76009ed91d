//! Behaviour tests of detection and of the queue, as tables; `tests/read` has what is read after that.
//! Leaves the taking and giving back of a real terminal to the end-to-end tests.

mod protocol;
mod read;

use super::detect::{Answers, detect, explicit};
use super::input::Queue;
use super::reply::parse;
use super::{Reason, Strategy, draws_marks};
use crate::input::{Event, Key, KeyCode, Mouse, keys};
use proptest::prelude::*;
use std::io::{self, Write};
use std::sync::mpsc::channel;
use std::time::Duration;

/// Replies: XTVERSION, DA2, DECRPM of mode 8, DA1; environment; what follows. An empty string: no reply.
type Row = ([&'static str; 4], &'static [(&'static str, &'static str)], Reason);

#[rustfmt::skip]
const TERMINALS: [Row; 22] = [
    (["", "65;7006;1", "1", "65;1;9"], &[("VTE_VERSION", "7006")], Reason::Switchable),
    (["", "65;7006;1", "2", "65;1;9"], &[("VTE_VERSION", "7006")], Reason::Switchable),
    (["Konsole 22.12.3", "1;115;0", "", "62;1;4"], &[("KONSOLE_VERSION", "221203")], Reason::Konsole),
    (["", "24;279;0", "0", "63;1;2;3"], &[("MLTERM", "3.9.0"), ("TERM", "mlterm")], Reason::Mlterm),
    (["", "24;279;0", "0", "63;1;2;3"], &[("TERM", "xterm")], Reason::Other),
    (["", "0;115;0", "", "1;2"], &[], Reason::Qterminal),
    (["kitty(0.26.5)", "1;4000;26", "0", "62;"], &[("TERM", "xterm-kitty")], Reason::Kitty),
    (["", "0;136;0", "", "6"], &[], Reason::Putty),
    // Variables leak: this xterm was started from Konsole.
    (["XTerm(379)", "41;379;0", "0", "64;1;2"], &[("KONSOLE_VERSION", "221203")], Reason::InOrder),
    (["XTerm(379)", "41;379;0", "0", "64;1;2"], &[("TMUX", "/tmp/x")], Reason::InOrder),
    (["", "65;7006;1", "1", "65;1;9"], &[("TMUX", "/tmp/x"), ("VTE_VERSION", "7006")], Reason::Switchable),
    (["", "0;1700;1", "", "6"], &[("TERM", "alacritty")], Reason::InOrder),
    (["foot(1.13.1)", "1;011301;0", "", "62;4;22"], &[("TERM", "foot")], Reason::InOrder),
    (["", "85;95;0", "", "1;2"], &[("TERM", "rxvt-unicode-256color")], Reason::InOrder),
    (["", "", "", "6"], &[("TERM", "st-256color")], Reason::InOrder),
    (["terminology 1.13.0", "61;337;0", "", "64;1;9"], &[("TERMINOLOGY", "1")], Reason::InOrder),
    (["tmux 3.3a", "84;0;0", "", "1;2"], &[("TMUX", "/tmp/x"), ("VTE_VERSION", "7006")], Reason::MultiplexerInReordering),
    (["tmux 3.3a", "84;0;0", "", "1;2"], &[], Reason::Multiplexer),
    (["", "83;40900;0", "", "1;2"], &[("STY", "1.x"), ("KONSOLE_VERSION", "221203")], Reason::MultiplexerInReordering),
    (["", "83;40900;0", "", "1;2"], &[], Reason::Multiplexer),
    (["", "", "", "6"], &[("TERM", "linux")], Reason::LinuxConsole),
    (["", "1;1;1", "3", "62"], &[], Reason::AlwaysImplicit),
];

fn replies([xtversion, da2, bdsm, da1]: [&str; 4]) -> String {
    [(xtversion, "\x1bP>|", "\x1b\\"), (da2, "\x1b[>", "c"), (bdsm, "\x1b[8;", "$y"), (da1, "\x1b[?", "c")]
        .iter()
        .filter(|(reply, _, _)| !reply.is_empty())
        .map(|(reply, start, end)| format!("{start}{reply}{end}"))
        .collect()
}

fn some(reply: &str) -> Option<String> {
    (!reply.is_empty()).then(|| reply.to_owned())
}

/// What `ask` hears on a line that carries these bytes and then ends.
fn hear(bytes: &[u8]) -> (Answers, Vec<Event>) {
    let (line, mut far_end) = io::pipe().expect("a pipe");
    far_end.write_all(bytes).expect("short enough for a pipe");
    drop(far_end);
    detect(line, io::sink(), Duration::MAX / 4).expect("a readable line")
}

fn pressed(notation: &str) -> Vec<Event> {
    keys(notation).expect(notation).into_iter().map(Event::Key).collect()
}

#[test]
fn every_terminal_is_told_by_its_replies() {
    for (row @ [xtversion, da2, bdsm, da1], variables, reason) in TERMINALS {
        let raw = replies(row);
        let (answers, typed) = hear(raw.as_bytes());
        let expected = Answers {
            xtversion: some(xtversion),
            da2: some(da2),
            bdsm: bdsm.parse().ok(),
            da1: some(da1),
            raw,
            ..Answers::default()
        };
        assert_eq!((&answers, typed), (&expected, Vec::new()), "{row:?}");
        let env = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(Reason::of(&answers, env), reason, "{row:?}");
        let st = variables.contains(&("TERM", "st-256color"));
        let drops = ["0;1700;1", "61;337;0", "1;011301;0", "1;4000;26"].contains(&da2);
        let drops = drops || st || reason == Reason::LinuxConsole;
        assert_eq!(draws_marks(&answers, reason, env), !drops, "{row:?}");
    }
}

#[test]
fn every_reason_has_its_strategy() {
    let table = [
        (Reason::Switchable, Strategy::Bdsm, true),
        (Reason::Konsole, Strategy::Konsole, true),
        (Reason::Mlterm, Strategy::Mlterm, true),
        (Reason::Qterminal, Strategy::QtBreak, true),
        (Reason::Kitty, Strategy::Kitty, true),
        (Reason::Putty, Strategy::Implicit, true),
        (Reason::AlwaysImplicit, Strategy::Implicit, true),
        (Reason::MultiplexerInReordering, Strategy::Implicit, false),
        (Reason::Multiplexer, Strategy::Plain, false),
        (Reason::AlwaysExplicit, Strategy::Plain, true),
        (Reason::LinuxConsole, Strategy::Plain, true),
        (Reason::InOrder, Strategy::Plain, true),
        (Reason::Other, Strategy::Plain, false),
    ];
    for (reason, strategy, sure) in table {
        assert_eq!((reason.strategy(), reason.is_sure()), (strategy, sure), "{reason:?}");
    }
    assert_eq!(Strategy::NAMED.map(|(name, _)| name).iter().collect::<std::collections::BTreeSet<_>>().len(), 8);
    assert!(Strategy::NAMED.iter().all(|(name, strategy)| strategy.name() == *name));
}

#[test]
fn a_terminal_that_is_always_explicit_needs_nothing() {
    let (answers, _) = hear(b"\x1b[8;4$y\x1b[?62c");
    assert_eq!(Reason::of(&answers, |_| None), Reason::AlwaysExplicit);
}

#[test]
fn background_mouse_and_keyboard_flags_are_read() {
    let table = [
        ("\x1b]11;rgb:ffff/0000/8080\x1b\\", Some((0xffff, 0, 0x8080))),
        ("\x1b]11;rgb:1e/1e/2e\x07", Some((0x1e1e, 0x1e1e, 0x2e2e))),
        ("\x1b]11;rgba:f/0/f/8\x07", Some((0xffff, 0, 0xffff))),
        ("\x1b]11;rgb:ffff/0000\x07", None),
        ("\x1b]11;white\x07", None),
    ];
    for (reply, background) in table {
        assert_eq!(hear(reply.as_bytes()).0.background, background, "{reply:?}");
    }
    for (reply, told) in [("\x1b]4;255;rgb:eeee/eeee/eeee\x1b\\", true), ("\x1b]4;255;\x07", false), ("", false)] {
        assert_eq!(hear(reply.as_bytes()).0.palette, told, "{reply:?}");
    }
    for (reply, state) in [("\x1b[?1006;2$y", Some(2)), ("\x1b[?1006;0$y", Some(0)), ("\x1b[?1000;2$y", None)] {
        let (answers, typed) = hear(reply.as_bytes());
        assert_eq!((answers.mouse, answers.bdsm, typed), (state, None, Vec::new()), "{reply:?}");
    }
    assert_eq!(hear(b"\x1b[?0u\x1b[?62c").0.kitty_flags, Some(0));
    assert_eq!(hear(b"\x1b[?62c").0.kitty_flags, None);
}

#[test]
fn a_line_that_ends_or_stays_silent_gives_no_answers() {
    assert_eq!(hear(b""), (Answers::default(), Vec::new()));
    let (line, _far_end) = io::pipe().expect("a pipe");
    let nothing = detect(line, io::sink(), Duration::ZERO).expect("a readable line");
    assert_eq!(nothing, (Answers::default(), Vec::new()));
}

#[test]
fn asking_ends_with_the_last_reply() {
    let (line, mut far_end) = io::pipe().expect("a pipe");
    far_end.write_all(b"\x1b[>41;379;0c\x1b[?64;1c").expect("short enough for a pipe");
    let mut asked = Vec::new();
    let (answers, _) = detect(&line, &mut asked, Duration::MAX / 4).expect("a readable line");
    assert_eq!(answers.da2.as_deref(), Some("41;379;0"));
    assert!(asked.ends_with(b"\x1b[c"), "the question that all answer comes last");
}

#[test]
fn inside_gnu_screen_the_terminal_around_it_is_heard_after_the_last_reply() {
    let (line, mut far_end) = io::pipe().expect("a pipe");
    // More than is read at once stands between.
    let (early, late) = ("\x1b[>83;40900;0c\x1b[?1;2c", "\x1b]11;rgb:0/0/0\x1b\\");
    far_end.write_all([early, &"a".repeat(2000), late].concat().as_bytes()).expect("short enough for a pipe");
    drop(far_end);
    let (answers, typed) = detect(line, io::sink(), Duration::MAX / 4).expect("a readable line");
    assert_eq!((answers.background, typed.len()), (Some((0, 0, 0)), 2000));
}

#[test]
fn explicit_mode_counts_when_the_terminal_confirms_it() {
    for (reply, granted) in [("\x1b[8;2$y\x1b[?65c", true), ("\x1b[8;1$y\x1b[?65c", false), ("", false)] {
        let (line, mut far_end) = io::pipe().expect("a pipe");
        far_end.write_all(reply.as_bytes()).expect("short enough for a pipe");
        drop(far_end);
        let mut asked = Vec::new();
        assert_eq!(explicit(line, &mut asked, Duration::MAX / 4).expect("readable"), (granted, Vec::new()));
        assert!(asked.starts_with(b"\x1b[8l\x1b[8$p"));
    }
}

#[test]
fn keys_typed_among_the_replies_are_kept_in_order() {
    let heard = "a\x1b[>41;379;0c\x1b[A\x1bOB\r\x1b[8;0$yé\x1b\x1bP>|XTerm(379)\x1b\\\t\x7f \x18\x1bx\x1b[?64;1cس\x1b";
    let (answers, typed) = hear(heard.as_bytes());
    assert_eq!(typed, pressed("a up down enter é esc tab backspace space ctrl+x alt+x س esc"));
    assert_eq!(answers.xtversion.as_deref(), Some("XTerm(379)"));
    assert_eq!(answers.raw, "\x1b[>41;379;0c\x1b[8;0$y\x1bP>|XTerm(379)\x1b\\\x1b[?64;1c");
}

#[test]
fn a_colour_that_ends_with_an_escape_alone_is_no_key() {
    let (answers, typed) = hear(b"\x1b]11;rgb:0000/0000/0000\x1b\x1b]4;255;rgb:eeee/eeee/eeee\x1b\x1b[?1;2c");
    assert_eq!((answers.background, answers.palette), (Some((0, 0, 0)), true));
    assert_eq!((answers.da1.as_deref(), typed), (Some("1;2"), Vec::new()));
}

#[test]
fn garbage_and_foreign_sequences_leave_the_replies_readable() {
    let garbage: [&[u8]; 9] = [
        b"\xff\xfe\x80",
        b"\x1b[12\x05",
        b"\x1b[<0;10;5M",
        b"\x1b]52;c;AAAA\x07",
        b"\x1bP1$r0m\x1b\\",
        b"\x1b]never ended",
        b"\x1bPnever ended",
        b"\x1b[3~",
        b"\x1b[8;999999$y",
    ];
    for start in garbage {
        let heard = [start, b"\x1b[>1;115;0c\x1b[?62;1;4c"].concat();
        let (answers, _) = hear(&heard);
        assert_eq!(answers.da2.as_deref(), Some("1;115;0"), "{start:?}");
        assert_eq!(answers.da1.as_deref(), Some("62;1;4"), "{start:?}");
        assert_eq!(answers.bdsm, None);
    }
}

proptest! {
    #[test]
    fn any_bytes_can_be_heard(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let (answers, events) = parse(&bytes);
        prop_assert!(events.len() <= bytes.len());
        prop_assert!(answers.raw.len() <= 3 * bytes.len());
    }

    #[test]
    fn typed_text_among_replies_is_never_lost(before in "[a-zé ]{0,8}", after in "[a-zéس ]{0,8}") {
        let replies = replies(["kitty(0.26.5)", "1;4000;26", "0", "62;"]);
        let (answers, events) = parse(format!("{before}{replies}{after}").as_bytes());
        let letter = |event: &Event| match event {
            Event::Key(Key { code: KeyCode::Char(letter), .. }) => Some(*letter),
            _ => None,
        };
        let text: String = events.iter().filter_map(letter).collect();
        prop_assert_eq!(text, before + &after);
        prop_assert_eq!(answers.raw, replies);
    }
}

#[test]
fn keys_and_clicks_that_are_sequences_are_kept_while_the_terminal_is_asked() {
    let table = [
        ("\x1b[F", "end"),
        ("\x1b[H", "home"),
        ("\x1b[3~", "del"),
        ("\x1b[Z", "shift+tab"),
        ("\x1b[1;5B", "ctrl+down"),
        ("\x1bOQ", "f2"),
        ("\x1b[12~", "f2"),
        ("\x1b[5;2~", "shift+pageup"),
    ];
    for (bytes, key) in table {
        let (answers, events) = parse(format!("{bytes}\x1b[?62;1;4c").as_bytes());
        assert_eq!(events, pressed(key), "{bytes:?}");
        assert_eq!(answers.da1.as_deref(), Some("62;1;4"));
    }
    let (_, events) = parse(b"\x1b[<0;10;5M\x1b[?62;1;4c");
    assert!(matches!(events[..], [Event::Mouse(Mouse { column: 9, row: 4, .. })]), "{events:?}");
    // No events: a cursor report, a sequence of nothing known.
    for bytes in ["\x1b[3;7R", "\x1b[9999;9A", "\x1b[1;0A", "\x1b[1;2R"] {
        assert_eq!(parse(bytes.as_bytes()).1, [], "{bytes:?}");
    }
}

#[test]
fn a_burst_of_resizes_counts_once_and_nothing_else_is_lost() {
    let (sender, receiver) = channel();
    let mut queue = Queue::new(receiver);
    queue.put(pressed("a b"));
    let resizes = [(90, 30), (95, 31), (100, 32)].map(|(columns, rows)| Event::Resize(columns, rows));
    for event in resizes.into_iter().chain(pressed("c")).chain([Event::Resize(80, 24), Event::Redraw]) {
        sender.send(event).expect("the queue listens");
    }
    let mut came = vec![queue.next()];
    came.extend(std::iter::from_fn(|| queue.pending()));
    let mut expected = pressed("a b");
    expected.push(Event::Resize(100, 32));
    expected.extend(pressed("c"));
    expected.extend([Event::Resize(80, 24), Event::Redraw]);
    assert_eq!(came, expected);
    drop(sender);
    assert_eq!(queue.next(), Event::Quit, "nobody is left to wait for");
}

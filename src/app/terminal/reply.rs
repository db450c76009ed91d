//! Reads the bytes that came while the terminal was asked: its replies, and keys pressed meanwhile.
//! Leaves asking and waiting to `detect`, and every key after that to `input`.

use super::detect::Answers;
use crate::input::{Key, KeyCode};

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;

/// Tells replies from typed keys. Bytes that are neither are dropped; a sequence without its end as well.
pub(super) fn parse(bytes: &[u8]) -> (Answers, Vec<Key>) {
    let (mut answers, mut keys) = (Answers::default(), Vec::new());
    let mut rest = bytes;
    while !rest.is_empty() {
        let (piece, length) = cut(rest);
        let understood = match piece {
            Piece::Csi(body) => csi(body, &mut answers),
            Piece::Dcs(body) => dcs(body, &mut answers),
            Piece::Osc(body) => osc(body, &mut answers),
            Piece::Key(key) => {
                keys.push(key);
                None
            }
            Piece::Nothing => None,
        };
        if understood.is_some() {
            answers.raw.push_str(&String::from_utf8_lossy(&rest[..length]));
        } else if let Piece::Csi(body) = piece {
            keys.extend(typed(body));
        }
        rest = &rest[length..];
    }
    (answers, keys)
}

#[derive(Clone, Copy)]
enum Piece<'a> {
    /// What stands after `ESC [`, with its last byte.
    Csi(&'a [u8]),
    /// What stands between `ESC P` and `ESC \`.
    Dcs(&'a [u8]),
    /// What stands between `ESC ]` and its end.
    Osc(&'a [u8]),
    Key(Key),
    Nothing,
}

/// The first piece and how many bytes it takes, at least one.
fn cut(bytes: &[u8]) -> (Piece<'_>, usize) {
    match bytes {
        [ESC, b'[', body @ ..] => match body.iter().position(|byte| !(0x20..0x40).contains(byte)) {
            Some(end) if (0x40..0x7f).contains(&body[end]) => (Piece::Csi(&body[..=end]), end + 3),
            // A stray byte breaks the sequence off and is read anew, as terminals do.
            Some(end) => (Piece::Nothing, end + 2),
            None => (Piece::Nothing, bytes.len()),
        },
        [ESC, b'P', body @ ..] => string(body, Piece::Dcs),
        [ESC, b']', body @ ..] => string(body, Piece::Osc),
        [ESC, b'O', end, ..] => (named(*end).map_or(Piece::Nothing, |code| Piece::Key(Key::plain(code))), 3),
        [ESC] | [ESC, ESC, ..] => (Piece::Key(Key::plain(KeyCode::Esc)), 1),
        [ESC, rest @ ..] => match character(rest) {
            (Some(key), length) => (Piece::Key(Key { alt: true, ..key }), length + 1),
            (None, length) => (Piece::Nothing, length + 1),
        },
        _ => {
            let (key, length) = character(bytes);
            (key.map_or(Piece::Nothing, Piece::Key), length)
        }
    }
}

/// A string that ends with `ESC \` or BEL; any other escape breaks it off. urxvt 9.30 ends one with `ESC` alone when it was
/// asked with `ESC \`: then what comes next, after that escape, begins with one of its own.
fn string<'a>(body: &'a [u8], piece: fn(&'a [u8]) -> Piece<'a>) -> (Piece<'a>, usize) {
    match body.iter().position(|byte| matches!(*byte, ESC | BEL)) {
        Some(end) if body[end] == BEL => (piece(&body[..end]), end + 3),
        Some(end) if body.get(end + 1) == Some(&b'\\') => (piece(&body[..end]), end + 4),
        Some(end) if body.get(end + 1) == Some(&ESC) => (piece(&body[..end]), end + 3),
        Some(end) => (Piece::Nothing, end + 2),
        None => (Piece::Nothing, body.len() + 2),
    }
}

/// A plain character or a control character, and how many bytes it takes.
fn character(bytes: &[u8]) -> (Option<Key>, usize) {
    let Some(&first) = bytes.first() else { return (None, 0) };
    let key = match first {
        b'\r' => Key::plain(KeyCode::Enter),
        b'\t' => Key::plain(KeyCode::Tab),
        0x08 | 0x7f => Key::plain(KeyCode::Backspace),
        0 => Key::ctrl(' '),
        1..=26 => Key::ctrl(char::from(first - 1 + b'a')),
        27..=31 => return (None, 1),
        _ => {
            let end = bytes.len().min(4);
            let found = bytes[..end].utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next());
            return found.map_or((None, 1), |letter| (Some(Key::plain(KeyCode::Char(letter))), letter.len_utf8()));
        }
    };
    (Some(key), 1)
}

/// A key that arrives as a sequence, after `ESC [`: `A`, `1;5A`, `3~`, `3;2~`, `Z` (xterm's keys; the second number is
/// one more than the sum of Shift 1, Alt 2, Ctrl 4).
fn typed(body: &[u8]) -> Option<Key> {
    let (end, numbers) = body.split_last()?;
    let mut numbers = std::str::from_utf8(numbers).ok()?.split(';');
    let (first, held) = (numbers.next()?, numbers.next().unwrap_or("1"));
    let held = held.parse::<u8>().ok()?.checked_sub(1)?;
    if *end == b'Z' {
        return Some(Key::shift(KeyCode::Tab));
    }
    // R ends a report of the cursor, too.
    let code = if *end == b'~' {
        numbered(first)?
    } else {
        named(*end).filter(|_| *end != b'R' && matches!(first, "" | "1"))?
    };
    Some(Key { code, shift: held & 1 > 0, alt: held & 2 > 0, ctrl: held & 4 > 0 })
}

/// The last letter of a key's sequence.
fn named(end: u8) -> Option<KeyCode> {
    Some(match end {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::F(end - b'P' + 1),
        _ => return None,
    })
}

/// The number of a key's sequence that ends with `~`.
fn numbered(number: &str) -> Option<KeyCode> {
    Some(match number {
        "1" | "7" => KeyCode::Home,
        "2" => KeyCode::Insert,
        "3" => KeyCode::Delete,
        "4" | "8" => KeyCode::End,
        "5" => KeyCode::PageUp,
        "6" => KeyCode::PageDown,
        "12" => KeyCode::F(2),
        _ => return None,
    })
}

/// DA1 `?…c`, DA2 `>…c`, DECRPM `8;…$y`, kitty's keyboard flags `?…u`. `None` when it is none of them.
fn csi(body: &[u8], answers: &mut Answers) -> Option<()> {
    let text = std::str::from_utf8(body).ok()?;
    if let Some(primary) = text.strip_prefix('?').and_then(|rest| rest.strip_suffix('c')) {
        answers.da1 = Some(primary.to_owned());
    } else if let Some(secondary) = text.strip_prefix('>').and_then(|rest| rest.strip_suffix('c')) {
        answers.da2 = Some(secondary.to_owned());
    } else if let Some(mode) = text.strip_prefix("8;").and_then(|rest| rest.strip_suffix("$y")) {
        answers.bdsm = Some(mode.parse().ok()?);
    } else {
        let flags = text.strip_prefix('?').and_then(|rest| rest.strip_suffix('u'))?;
        answers.kitty_flags = Some(flags.parse().ok()?);
    }
    Some(())
}

fn dcs(body: &[u8], answers: &mut Answers) -> Option<()> {
    let name = body.strip_prefix(b">|")?;
    answers.xtversion = Some(String::from_utf8_lossy(name).into_owned());
    Some(())
}

fn osc(body: &[u8], answers: &mut Answers) -> Option<()> {
    let reply = std::str::from_utf8(body).ok()?;
    if let Some(background) = reply.strip_prefix("11;") {
        answers.background = Some(colour(background)?);
    } else {
        colour(reply.strip_prefix("4;255;")?)?;
        answers.palette = true;
    }
    Some(())
}

/// `rgb:` or `rgba:` and the parts of a colour: red, green, blue in 16 bits.
fn colour(text: &str) -> Option<(u16, u16, u16)> {
    let (_, parts) = text.split_once(':')?;
    let mut parts = parts.split('/').map(component);
    Some((parts.next()??, parts.next()??, parts.next()??))
}

/// One to four hexadecimal digits, scaled to 16 bits (XParseColor).
fn component(digits: &str) -> Option<u16> {
    let most = match digits.len() {
        1..=4 => (1u32 << (4 * digits.len())) - 1,
        _ => return None,
    };
    let value = u32::from_str_radix(digits, 16).ok()?;
    u16::try_from(value * 0xffff / most).ok()
}

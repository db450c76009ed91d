//! What a terminal sends, cut into pieces: keys, mouse reports, pasted texts, replies. Pure: bytes in, pieces out.
//! Leaves waiting for bytes to `input` and `detect`, keys that are sequences to `keys`, the meaning of replies to `reply`.

use super::keys::{named, typed};
use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;
const PASTE: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";

/// Lines that one notch of the wheel scrolls, as desktops do by default.
const WHEEL_LINES: i8 = 3;

/// One thing that a terminal sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// What stands after `ESC [`, with its last byte.
    Csi(&'a [u8]),
    /// What stands between `ESC P` and `ESC \`.
    Dcs(&'a [u8]),
    /// What stands between `ESC ]` and its end.
    Osc(&'a [u8]),
    /// The three bytes of a mouse report in its oldest form.
    Mouse(&'a [u8]),
    /// What stands between the marks of a paste.
    Paste(&'a [u8]),
    Key(Key),
    Nothing,
}

/// The first piece and how many bytes it takes, at least one. `None` while its end is missing: a read may end anywhere.
pub(super) fn cut(bytes: &[u8]) -> Option<(Piece<'_>, usize)> {
    match bytes {
        [] | [ESC] | [ESC, b'O'] => None,
        _ if bytes.starts_with(PASTE) => {
            let body = &bytes[PASTE.len()..];
            let end = body.windows(PASTE_END.len()).position(|window| window == PASTE_END)?;
            Some((Piece::Paste(&body[..end]), PASTE.len() + end + PASTE_END.len()))
        }
        // The function keys of the Linux console.
        [ESC, b'[', b'[', rest @ ..] => rest.first().map(|letter| match letter {
            b'A'..=b'E' => (Piece::Key(Key::plain(KeyCode::F(letter - b'A' + 1))), 4),
            _ => (Piece::Nothing, 4),
        }),
        [ESC, b'[', b'M', rest @ ..] => rest.get(..3).map(|report| (Piece::Mouse(report), 6)),
        [ESC, b'[', body @ ..] => {
            let end = body.iter().position(|byte| !(0x20..0x40).contains(byte))?;
            // A stray byte breaks the sequence off and is read anew, as terminals do.
            let whole = (0x40..0x7f).contains(&body[end]);
            Some(if whole { (Piece::Csi(&body[..=end]), end + 3) } else { (Piece::Nothing, end + 2) })
        }
        [ESC, b'P', body @ ..] => string(body, Piece::Dcs),
        [ESC, b']', body @ ..] => string(body, Piece::Osc),
        [ESC, b'O', end, ..] => Some((named(*end).map_or(Piece::Nothing, |code| Piece::Key(Key::plain(code))), 3)),
        [ESC, ESC, ..] => Some((Piece::Key(Key::plain(KeyCode::Esc)), 1)),
        [ESC, rest @ ..] => {
            let (key, length) = character(rest)?;
            Some((key.map_or(Piece::Nothing, |key| Piece::Key(Key { alt: true, ..key })), length + 1))
        }
        _ => {
            let (key, length) = character(bytes)?;
            Some((key.map_or(Piece::Nothing, Piece::Key), length))
        }
    }
}

/// What bytes without an end mean when nothing comes after them: Esc alone, or a key held with Alt. A sequence without its
/// end is nothing.
pub(super) fn alone(open: &[u8]) -> Option<Key> {
    match open {
        [ESC] => Some(Key::plain(KeyCode::Esc)),
        [ESC, letter @ (b'O' | b'[' | b'P' | b']')] => {
            Some(Key { alt: true, ..Key::plain(KeyCode::Char(char::from(*letter))) })
        }
        _ => None,
    }
}

/// Whether bytes without an end may be all that is sent: a key that is the beginning of something else, too.
pub(super) fn may_be_whole(open: &[u8]) -> bool {
    matches!(open, [ESC] | [ESC, b'P' | b']', ..])
}

/// A string that ends with `ESC \` or BEL; any other escape breaks it off. urxvt 9.30 ends one with `ESC` alone when it was
/// asked with `ESC \`: then what comes next, after that escape, begins with one of its own.
fn string<'a>(body: &'a [u8], piece: fn(&'a [u8]) -> Piece<'a>) -> Option<(Piece<'a>, usize)> {
    let end = body.iter().position(|byte| matches!(*byte, ESC | BEL))?;
    Some(match (body[end], body.get(end + 1)) {
        (BEL, _) => (piece(&body[..end]), end + 3),
        (_, Some(b'\\')) => (piece(&body[..end]), end + 4),
        (_, Some(&ESC)) => (piece(&body[..end]), end + 3),
        (_, Some(_)) => (Piece::Nothing, end + 2),
        (_, None) => return None,
    })
}

/// A plain character or a control character, and how many bytes it takes. `None` while some of them are missing.
fn character(bytes: &[u8]) -> Option<(Option<Key>, usize)> {
    let key = match *bytes.first()? {
        b'\r' => Key::plain(KeyCode::Enter),
        b'\t' => Key::plain(KeyCode::Tab),
        0x08 | 0x7f => Key::plain(KeyCode::Backspace),
        0 => Key::ctrl(' '),
        first @ 1..=26 => Key::ctrl(char::from(first - 1 + b'a')),
        27..=31 => return Some((None, 1)),
        _ => return letter(&bytes[..bytes.len().min(4)]),
    };
    Some((Some(key), 1))
}

fn letter(bytes: &[u8]) -> Option<(Option<Key>, usize)> {
    let valid = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() > 0 => std::str::from_utf8(&bytes[..error.valid_up_to()]).ok()?,
        Err(error) => return error.error_len().map(|length| (None, length)),
    };
    let letter = valid.chars().next()?;
    let key = (!letter.is_control()).then_some(Key::plain(KeyCode::Char(letter)));
    Some((key, letter.len_utf8()))
}

impl Piece<'_> {
    /// What it means while the program runs. `at`: milliseconds on a clock that only goes forward.
    pub(super) fn events(self, at: u64) -> Vec<Event> {
        let event = match self {
            Piece::Key(key) => Some(Event::Key(key)),
            Piece::Csi([b'<', report @ .., end @ (b'M' | b'm')]) => sgr(report, *end == b'm', at).map(Event::Mouse),
            Piece::Csi(body) => return typed(body).into_iter().map(Event::Key).collect(),
            // Terminals paste line ends as Enter would send them.
            Piece::Paste(text) => {
                let text = String::from_utf8_lossy(text).replace("\r\n", "\n").replace('\r', "\n");
                Some(Event::Paste(text))
            }
            Piece::Mouse(report) => oldest(report, at).map(Event::Mouse),
            Piece::Dcs(_) | Piece::Osc(_) | Piece::Nothing => None,
        };
        event.into_iter().collect()
    }
}

/// A report in the form of mode 1006: buttons, column, row, counted from 1.
fn sgr(report: &[u8], released: bool, at: u64) -> Option<Mouse> {
    let mut numbers = std::str::from_utf8(report).ok()?.split(';').map(str::parse::<u16>);
    let (buttons, column, row) = (numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
    mouse(buttons, released, (column.checked_sub(1)?, row.checked_sub(1)?), at)
}

/// A report in the form of mode 1000 alone: each number with 32 added. It does not say which button came up.
fn oldest(report: &[u8], at: u64) -> Option<Mouse> {
    let [buttons, column, row] = *report else { return None };
    let buttons = u16::from(buttons.checked_sub(32)?);
    let released = buttons & 0b1110_0011 == 3;
    let buttons = if released { buttons & !3 } else { buttons };
    mouse(buttons, released, (column.checked_sub(33)?.into(), row.checked_sub(33)?.into()), at)
}

/// The button in the lowest two bits, then Shift 4, Alt 8, Ctrl 16, moved 32, wheel 64.
fn mouse(buttons: u16, released: bool, (column, row): (u16, u16), at: u64) -> Option<Mouse> {
    let button = match buttons & 3 {
        0 => Some(Button::Main),
        2 => Some(Button::Context),
        _ => None,
    };
    let kind = match buttons & !0b1_1100 {
        64 => MouseKind::Scroll(-WHEEL_LINES),
        65 => MouseKind::Scroll(WHEEL_LINES),
        32 if !released => MouseKind::Drag,
        0..=2 if released => MouseKind::Up(button?),
        0..=2 => MouseKind::Down(button?),
        _ => return None,
    };
    Some(Mouse { kind, column, row, ctrl: buttons & 16 > 0, shift: buttons & 4 > 0, at })
}

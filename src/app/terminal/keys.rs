//! Keys that arrive as sequences: xterm's, and those of kitty's keyboard protocol. Pure: bytes in, keys out.
//! Leaves the cutting to `piece`, and switching the protocol on to `mode`.

use crate::input::{Key, KeyCode};

/// What is held with a key, from a number that is one more than a sum: Shift 1, Alt 2, Ctrl 4, Super 8, Hyper 16, Meta 32,
/// Caps Lock 64, Num Lock 128.
#[derive(Clone, Copy)]
struct Held(u16);

impl Held {
    /// Reads `5` or `5:1`: what is held, and what happened to the key: 1 pressed, 2 repeated, 3 released. `None` when it was
    /// released, which is no event.
    fn read(field: Option<&str>) -> Option<Held> {
        let field = field.unwrap_or_default();
        let (sum, happened) = field.split_once(':').unwrap_or((field, ""));
        let sum = if sum.is_empty() { 1 } else { sum.parse::<u16>().ok()? };
        matches!(happened, "" | "1" | "2").then_some(Held(sum.checked_sub(1)?))
    }
    fn shift(self) -> bool {
        self.0 & 1 > 0
    }
    fn alt(self) -> bool {
        self.0 & 2 > 0
    }
    fn ctrl(self) -> bool {
        self.0 & 4 > 0
    }
    /// Super, Hyper or Meta: such combinations belong to the desktop.
    fn is_foreign(self) -> bool {
        self.0 & 0b11_1000 > 0
    }
    fn caps_lock(self) -> bool {
        self.0 & 64 > 0
    }
    fn with(self, code: KeyCode) -> Key {
        Key { code, ctrl: self.ctrl(), alt: self.alt(), shift: self.shift() }
    }
}

/// The keys of a sequence, after `ESC [`. One sequence may type several letters (lam with alef, input methods).
pub(super) fn typed(body: &[u8]) -> Vec<Key> {
    let Some((end, numbers)) = body.split_last() else { return Vec::new() };
    let Ok(numbers) = std::str::from_utf8(numbers) else { return Vec::new() };
    match end {
        b'u' => reported(numbers).unwrap_or_default(),
        _ => sequence(*end, numbers).into_iter().collect(),
    }
}

/// xterm's keys: `A`, `1;5A`, `3~`, `3;2~`, `Z`.
fn sequence(end: u8, numbers: &str) -> Option<Key> {
    let mut fields = numbers.split(';');
    let (first, held) = (fields.next()?, Held::read(fields.next())?);
    match end {
        b'Z' => Some(Key::shift(KeyCode::Tab)),
        b'~' => Some(held.with(numbered(first)?)),
        // With numbers, R ends a report of the cursor, too.
        b'R' if !numbers.is_empty() => None,
        _ => named(end).filter(|_| matches!(first, "" | "1")).map(|code| held.with(code)),
    }
}

/// The last letter of a key's sequence.
pub(super) fn named(end: u8) -> Option<KeyCode> {
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

/// The number of a key's sequence that ends with `~` (xterm, VT220; 29 is the context-menu key).
fn numbered(number: &str) -> Option<KeyCode> {
    Some(match number.parse::<u8>().ok()? {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        number @ 11..=15 => KeyCode::F(number - 10),
        number @ 17..=21 => KeyCode::F(number - 11),
        number @ 23..=24 => KeyCode::F(number - 12),
        29 => KeyCode::Menu,
        _ => return None,
    })
}

/// `key:shifted:base;held;text` of the protocol: the key without what is held, with Shift, and on a US keyboard; the last two,
/// what is held and the text may be missing. Key 0 is a text without a key, from an input method.
fn reported(numbers: &str) -> Option<Vec<Key>> {
    let mut fields = numbers.split(';');
    let mut keys = fields.next()?.split(':').map(|code| code.parse().ok());
    let (key, shifted, base) = (keys.next()??, keys.next().flatten(), keys.next().flatten());
    let held = Held::read(fields.next()).filter(|held| !held.is_foreign())?;
    if let Some(code) = special(key) {
        return Some(vec![with_special(code, held)]);
    }
    let text: Vec<char> =
        fields.next().unwrap_or_default().split(':').filter_map(|code| letter(code.parse().ok()?)).collect();
    // Both together are what some systems report for AltGr.
    if !text.is_empty() && held.ctrl() == held.alt() {
        return Some(text.into_iter().map(|typed| Key::plain(KeyCode::Char(typed))).collect());
    }
    let key = keypad(key).or_else(|| letter(key))?;
    let shifted = shifted.and_then(letter);
    Some(vec![if held.ctrl() {
        command(key, shifted, base.and_then(letter), held)
    } else {
        let capital = held.shift() != (held.caps_lock() && key.is_alphabetic());
        let typed = match text[..] {
            [only] => only,
            _ if capital => shifted.unwrap_or_else(|| upper(key)),
            _ => key,
        };
        Key { shift: false, ..held.with(KeyCode::Char(typed)) }
    }])
}

/// What is done with Shift to a key that types nothing: without the protocol, Enter, Esc and Backspace are the same with it.
/// A key that is held with others is not held with itself.
fn with_special(code: KeyCode, held: Held) -> Key {
    let key = held.with(code);
    match code {
        KeyCode::Enter | KeyCode::Esc | KeyCode::Backspace | KeyCode::Shift => Key { shift: false, ..key },
        KeyCode::Ctrl => Key { ctrl: false, ..key },
        KeyCode::Alt => Key { alt: false, ..key },
        _ => key,
    }
}

/// A key with Ctrl: its letter, in lower case. Where letters are not Latin, the one that a US keyboard has there, as
/// terminals do without the protocol. A sign that needs Shift is that sign.
fn command(key: char, shifted: Option<char>, base: Option<char>, held: Held) -> Key {
    let latin = base.filter(|base| !key.is_ascii() && base.is_ascii_alphabetic());
    let key = latin.unwrap_or(key);
    let sign = shifted.filter(|_| held.shift() && !key.is_alphabetic());
    let typed = sign.unwrap_or(key);
    let code = KeyCode::Char(typed.to_lowercase().next().unwrap_or(typed));
    Key { shift: held.shift() && sign.is_none(), ..held.with(code) }
}

fn upper(letter: char) -> char {
    let mut capitals = letter.to_uppercase();
    match (capitals.next(), capitals.next()) {
        (Some(capital), None) => capital,
        _ => letter,
    }
}

/// A letter or a sign; not a key by its number in the private use area, not a control character.
fn letter(code: u32) -> Option<char> {
    char::from_u32(code).filter(|letter| !letter.is_control() && !matches!(letter, '\u{E000}'..='\u{F8FF}'))
}

/// A key that types nothing by itself, by its number.
fn special(key: u32) -> Option<KeyCode> {
    Some(match key {
        9 => KeyCode::Tab,
        13 | 57414 => KeyCode::Enter,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        57358 => KeyCode::CapsLock,
        57363 => KeyCode::Menu,
        57417 => KeyCode::Left,
        57418 => KeyCode::Right,
        57419 => KeyCode::Up,
        57420 => KeyCode::Down,
        57421 => KeyCode::PageUp,
        57422 => KeyCode::PageDown,
        57423 => KeyCode::Home,
        57424 => KeyCode::End,
        57425 => KeyCode::Insert,
        57426 => KeyCode::Delete,
        57441 | 57447 => KeyCode::Shift,
        57442 | 57448 => KeyCode::Ctrl,
        57443 | 57449 => KeyCode::Alt,
        57453 => KeyCode::AltGr,
        _ => return None,
    })
}

/// What a key of the number pad types.
fn keypad(key: u32) -> Option<char> {
    match key {
        57399..=57408 => char::from_digit(key - 57399, 10),
        57409 => Some('.'),
        57410 => Some('/'),
        57411 => Some('*'),
        57412 => Some('-'),
        57413 => Some('+'),
        57415 => Some('='),
        57416 => Some(','),
        _ => None,
    }
}

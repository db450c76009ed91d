//! The notation for keys in tests, help and demos: "tab tab ctrl+x shift+f10 é".
//! Names are those of the keys in English, lower case; one character stands for itself.

use super::{Key, KeyCode};
use std::fmt;

const NAMES: [(&str, KeyCode); 21] = [
    ("enter", KeyCode::Enter),
    ("esc", KeyCode::Esc),
    ("tab", KeyCode::Tab),
    ("backspace", KeyCode::Backspace),
    ("del", KeyCode::Delete),
    ("insert", KeyCode::Insert),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("pageup", KeyCode::PageUp),
    ("pagedown", KeyCode::PageDown),
    ("menu", KeyCode::Menu),
    ("space", KeyCode::Char(' ')),
    ("shift", KeyCode::Shift),
    ("ctrl", KeyCode::Ctrl),
    ("alt", KeyCode::Alt),
    ("altgr", KeyCode::AltGr),
    ("capslock", KeyCode::CapsLock),
];

/// Reads one key: "ctrl+shift+left", "f2", "é". `None` when it names no key.
pub fn key(notation: &str) -> Option<Key> {
    let mut key = Key::plain(KeyCode::Enter);
    let mut rest = notation;
    while let Some((modifier, tail)) = rest.split_once('+').filter(|(_, tail)| !tail.is_empty()) {
        match modifier.to_lowercase().as_str() {
            "ctrl" => key.ctrl = true,
            "alt" => key.alt = true,
            "shift" => key.shift = true,
            _ => return None,
        }
        rest = tail;
    }
    key.code = code(rest)?;
    if let (true, KeyCode::Char(letter)) = (key.ctrl, key.code) {
        key.code = KeyCode::Char(letter.to_lowercase().next().unwrap_or(letter));
    }
    Some(key)
}

fn code(name: &str) -> Option<KeyCode> {
    let mut chars = name.chars();
    if let (Some(only), None) = (chars.next(), chars.next()) {
        return Some(KeyCode::Char(only));
    }
    let lower = name.to_lowercase();
    if let Some((_, code)) = NAMES.iter().find(|(known, _)| *known == lower) {
        return Some(*code);
    }
    let number = lower.strip_prefix('f')?.parse().ok()?;
    (1..=12).contains(&number).then_some(KeyCode::F(number))
}

/// The keys that have a name, and what is held with others, as they are written.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(name, _)| *name)
}

/// Reads keys separated by spaces. `None` when one of them names no key.
pub fn keys(notation: &str) -> Option<Vec<Key>> {
    notation.split_whitespace().map(key).collect()
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "ctrl+"), (self.alt, "alt+"), (self.shift, "shift+")] {
            if held {
                out.write_str(name)?;
            }
        }
        match self.code {
            KeyCode::Char(' ') => out.write_str("space"),
            KeyCode::Char(letter) => write!(out, "{letter}"),
            KeyCode::F(number) => write!(out, "f{number}"),
            code => out.write_str(NAMES.iter().find(|(_, known)| *known == code).map_or("", |(name, _)| name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_reads_back_as_it_is_written() {
        let plain = "enter ctrl+x shift+f10 f2 space ctrl+space shift+tab é + ctrl+shift+left alt+up";
        let alone = "shift ctrl alt altgr capslock ctrl+shift alt+ctrl";
        for notation in plain.split(' ').chain(alone.split(' ')) {
            let key = key(notation).expect(notation);
            assert_eq!(key.to_string(), notation);
        }
        assert_eq!(key("hyper+x"), None);
        assert_eq!(key("f13"), None);
        assert_eq!(key("altgr+e"), None, "terminals report the sign that is typed with it");
        assert_eq!(key("Ctrl+X"), key("ctrl+x"));
    }
}

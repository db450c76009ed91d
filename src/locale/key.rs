//! The names of keys as a keyboard of the language prints them.
//! Leaves drawing a key cap to `text` and `ui`; the notation is that of `input`.

use crate::text;
use std::collections::BTreeMap;

/// The keys that have a name, in the notation of `input`; the message is `key-<name>`. `f` stands before a number.
pub(super) const NAMED: [&str; 24] = [
    "ctrl",
    "alt",
    "altgr",
    "shift",
    "capslock",
    "enter",
    "esc",
    "tab",
    "backspace",
    "del",
    "insert",
    "left",
    "right",
    "up",
    "down",
    "home",
    "end",
    "pageup",
    "pagedown",
    "menu",
    "fn",
    "super",
    "space",
    "f",
];

/// The keys that `KEY("...")` knows by a name. Signs stand for themselves, and F1 to F12 are known, too.
pub fn key_names() -> impl Iterator<Item = &'static str> {
    NAMED.into_iter().filter(|name| *name != "f")
}

/// What names no key in a key or a combination ("ctrl+x").
pub fn unknown_key(notation: &str) -> Option<&str> {
    parts(notation).into_iter().find(|part| {
        let lower = part.to_lowercase();
        let number = lower.strip_prefix('f').and_then(|number| number.parse::<u8>().ok());
        let known = key_names().any(|name| name == lower) || number.is_some_and(|number| (1..=12).contains(&number));
        !known && part.chars().count() != 1
    })
}

/// The keys of a combination.
fn parts(notation: &str) -> Vec<&str> {
    let (mut parts, mut rest) = (Vec::new(), notation.trim());
    while let Some((modifier, tail)) = rest.split_once('+').filter(|(head, tail)| !head.is_empty() && !tail.is_empty())
    {
        parts.push(modifier);
        rest = tail;
    }
    parts.push(rest);
    parts
}

// A key cap waits for the end of `say` between two noncharacters (Unicode 23.7: for use inside a process), because
// cleaning takes away the real marks, which nobody but us may set.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// What is printed on the keys.
#[derive(Debug, Default)]
pub(super) struct KeyNames {
    names: BTreeMap<&'static str, String>,
}

impl KeyNames {
    /// Asks `message` for every `key-...`; what it does not know comes from `parent`.
    pub(super) fn read(message: impl Fn(&str) -> Option<String>, parent: Option<&KeyNames>) -> Self {
        let inherited = |name| parent.and_then(|parent| parent.names.get(name).cloned());
        let find = |name: &&'static str| {
            Some((
                *name,
                message(&format!("key-{name}")).or_else(|| inherited(*name)).filter(|found| !found.is_empty())?,
            ))
        };
        KeyNames { names: NAMED.iter().filter_map(find).collect() }
    }
    /// "ctrl+x" as "Ctrl+X". What has no name gets a capital.
    pub(super) fn spell(&self, notation: &str) -> String {
        parts(notation).into_iter().map(|part| self.one(part)).collect::<Vec<_>>().join("+")
    }

    fn one(&self, key: &str) -> String {
        let lower = key.to_lowercase();
        if let Some(name) = self.names.get(lower.as_str()).filter(|_| lower != "f") {
            return name.clone();
        }
        if let Some(number) = lower.strip_prefix('f').filter(|tail| tail.parse::<u8>().is_ok()) {
            // As on the key: the digits are the same on all keyboards.
            return format!("{}{number}", self.names.get("f").map_or("F", String::as_str));
        }
        capital(key)
    }
}

/// With its first letter as on a key ("x" is "X", "ß" stays).
fn capital(key: &str) -> String {
    let mut letters = key.chars();
    let Some(first) = letters.next() else { return String::new() };
    let mut upper = first.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(only), None) => format!("{only}{}", letters.as_str()),
        _ => key.to_owned(),
    }
}

/// Keeps the place of a key cap through cleaning, until `caps`.
pub(super) fn mark(name: &str) -> String {
    format!("{OPEN}{}{CLOSE}", unmarked(name))
}

/// Without such places: what people wrote must not make key caps.
pub(super) fn unmarked(text: &str) -> String {
    text.replace([OPEN, CLOSE], "")
}

/// Makes every kept place a key cap; a mark without its partner goes.
pub(super) fn caps(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(CLOSE) {
        match piece.strip_suffix(CLOSE).and_then(|inside| inside.rsplit_once(OPEN)) {
            Some((before, name)) => {
                out.push_str(&unmarked(before));
                out.push_str(&text::key_cap(name));
            }
            None => out.push_str(&unmarked(piece)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogue, Phrase, Words};

    #[test]
    fn what_names_no_key_is_found() {
        for known in ["Ctrl+C", "x", "+", "Ctrl++", "AltGr+E", "F1", "f12", "PageUp", " Esc ", "Super+Fn", "é"] {
            assert_eq!(unknown_key(known), None, "{known}");
        }
        for (notation, unknown) in
            [("Ctlr+X", "Ctlr"), ("Ctrl+Entrée", "Entrée"), ("Ctrl + C", "Ctrl "), ("F13", "F13"), ("", ""), ("F", "")]
        {
            let found = unknown_key(notation);
            assert_eq!(found, Some(unknown).filter(|_| notation != "F"), "{notation}");
        }
    }

    #[test]
    fn every_language_names_every_key() {
        for known in Catalogue::built_in().languages() {
            let words = Words::new(&Catalogue::built_in(), &known);
            for key in NAMED {
                assert!(words.has_translation(&Phrase::new(format!("key-{key}"))), "{} {key}", known.tag());
            }
        }
    }
}

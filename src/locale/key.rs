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
        let mut parts = Vec::new();
        let mut rest = notation.trim();
        while let Some((modifier, tail)) =
            rest.split_once('+').filter(|(head, tail)| !head.is_empty() && !tail.is_empty())
        {
            parts.push(self.one(modifier));
            rest = tail;
        }
        parts.push(self.one(rest));
        parts.join("+")
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
    fn every_language_names_every_key() {
        for known in Catalogue::built_in().languages() {
            let words = Words::new(&Catalogue::built_in(), &known);
            for key in NAMED {
                assert!(words.has_translation(&Phrase::new(format!("key-{key}"))), "{} {key}", known.tag());
            }
        }
    }
}

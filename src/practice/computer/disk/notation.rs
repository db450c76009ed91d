//! Names as text, in packs and stored actions: `$cv` a word of the pack, `photo.jpg` plain, `$cv#2` the second one.
//! How a name reads to a learner is for `locale::Words`.

use crate::locale::Name;
use serde::{Deserialize, Deserializer, Serializer};

/// Writes a name. A backslash before `/`, `#`, `\` and a leading `$` makes them plain characters.
pub fn write(name: &Name) -> String {
    match name {
        Name::Word(word) => format!("${}", escape(word)),
        Name::Plain(text) if text.starts_with('$') => format!("\\{}", escape(text)),
        Name::Plain(text) => escape(text),
        Name::Numbered(inner, number) => format!("{}#{number}", write(inner)),
    }
}

/// Reads what `write` wrote, or what an author wrote: every text is a name.
/// A `#` counts only before a number at the end, so that `photo #2.jpg` needs no backslash.
pub fn read(text: &str) -> Name {
    if let Some((before, number)) = split_number(text) {
        return Name::Numbered(Box::new(read(before)), number);
    }
    match text.strip_prefix('$') {
        Some(word) => Name::Word(unescape(word)),
        None => Name::Plain(unescape(text)),
    }
}

/// Splits at every `/` without a backslash before it.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for at in unescaped(text, '/') {
        parts.push(&text[start..at]);
        start = at + 1;
    }
    parts.push(&text[start..]);
    parts
}

/// Whether a path says by a `/` at its end that it is a folder.
pub(super) fn is_folder(path: &str) -> bool {
    split(path).last() == Some(&"")
}

/// Names in serde's hands: `#[serde(with = "Notation")]` on what packs write.
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "String", inline))]
pub struct Notation;

impl Notation {
    /// Serialises a name as its notation.
    ///
    /// # Errors
    /// Those of the serialiser.
    pub fn serialize<S: Serializer>(name: &Name, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&write(name))
    }
    /// Reads a name from its notation.
    ///
    /// # Errors
    /// When the value is no text.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Name, D::Error> {
        String::deserialize(deserializer).map(|text| read(&text))
    }
}

/// The end `#12` of a text and what stands before it.
fn split_number(text: &str) -> Option<(&str, u32)> {
    let at = unescaped(text, '#').last()?;
    let digits = &text[at + 1..];
    // `parse` alone would take "+2".
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((&text[..at], digits.parse().ok()?))
}

/// Where `mark` stands without a backslash before it, in bytes.
fn unescaped(text: &str, mark: char) -> impl Iterator<Item = usize> {
    let mut escaped = false;
    text.char_indices().filter_map(move |(at, c)| {
        let plain = escaped;
        escaped = c == '\\' && !plain;
        (c == mark && !plain).then_some(at)
    })
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '/' | '#' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Drops each backslash that escapes; one at the very end is itself.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(if c == '\\' { chars.next().unwrap_or('\\') } else { c });
    }
    out
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Any name, with many of the characters that the notation uses itself.
    pub(crate) fn any_name() -> impl Strategy<Value = Name> {
        let text = prop_oneof!["[a-c]{1,2}", "[$#/\\\\a0-9 .]{1,6}", ".{1,8}"];
        let plain = prop_oneof![text.clone().prop_map(Name::Plain), text.prop_map(Name::Word)];
        (plain, proptest::option::of(any::<u32>())).prop_map(|(name, number)| match number {
            Some(number) => Name::Numbered(Box::new(name), number),
            None => name,
        })
    }

    #[test]
    fn names_as_authors_write_them() {
        let plain = |text: &str| Name::Plain(text.into());
        for (text, name) in [
            ("$cv", Name::Word("cv".into())),
            ("holiday.jpg", plain("holiday.jpg")),
            ("$cv#2", Name::Numbered(Box::new(Name::Word("cv".into())), 2)),
            ("photo #2.jpg", plain("photo #2.jpg")),
            ("\\$5", plain("$5")),
            ("5 $", plain("5 $")),
            ("no\\#1", plain("no#1")),
            ("#", plain("#")),
            ("a#99999999999", plain("a#99999999999")),
            ("a#+2", plain("a#+2")),
            ("\\", plain("\\")),
            ("", plain("")),
        ] {
            assert_eq!(read(text), name, "{text}");
        }
    }

    #[test]
    fn splits_only_where_no_backslash_stands() {
        assert_eq!(split("a/b\\/c/\\\\/"), ["a", "b\\/c", "\\\\", ""]);
    }

    proptest! {
        #[test]
        fn every_name_survives(name in any_name()) {
            prop_assert_eq!(read(&write(&name)), name);
        }
        #[test]
        fn a_written_name_is_one_part(name in any_name()) {
            let text = write(&name);
            prop_assert_eq!(split(&text), [text.as_str()]);
        }
        #[test]
        fn every_text_is_a_name(text in ".{0,12}") {
            let name = read(&text);
            prop_assert_eq!(read(&write(&name)), name);
        }
    }
}

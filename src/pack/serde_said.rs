//! What serde and toml mean by their English sentences: the kind of mistake and the words in it.
//! Leaves its place and how it is said to `read`. Sentences: serde_core 1.0 `de::Error`, toml 1.2 `de::deserializer`.

/// A mistake, as serde or toml reports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said<'a> {
    /// A key that the table does not have, and those it has.
    UnknownKey { word: &'a str, choices: Vec<&'a str> },
    /// A word that is none of the possible ones.
    UnknownWord { word: &'a str, choices: Vec<&'a str> },
    /// A key that must be there is not.
    MissingKey(&'a str),
    /// A key stands twice (by two spellings, an alias).
    KeyTwice(&'a str),
    /// Another type was expected: message ids of the possible types, empty when not known.
    Type { expected: Vec<&'static str> },
    /// A number outside what is possible.
    Range { least: i64, most: i64 },
    /// The right type, but not a possible value.
    Value,
    /// A table must have exactly one key.
    OneKey,
    /// A word alone where a table with a value is meant ("open" for `{ open = "..." }`).
    NeedsValue,
    /// A value after a word that takes none.
    TakesNoValue,
    /// A kind's own message: `Error::custom("problem-files-no-such-place")`, or with a word after ": ".
    Own { id: &'a str, word: &'a str },
    /// Anything else, as it was said.
    Other(&'a str),
}

impl<'a> Said<'a> {
    /// The meaning of a message.
    pub(super) fn of(message: &'a str) -> Self {
        if let Some(rest) = message.strip_prefix("unknown field `") {
            let (word, choices) = word_and_choices(rest);
            Said::UnknownKey { word, choices }
        } else if let Some(rest) = message.strip_prefix("unexpected keys in table: ") {
            let (found, choices) = rest.rsplit_once(", available keys: ").unwrap_or((rest, ""));
            let word = found.split(", ").next().unwrap_or_default();
            Said::UnknownKey { word, choices: choices.split(", ").filter(|word| !word.is_empty()).collect() }
        } else if let Some(rest) = message.strip_prefix("unknown variant `") {
            let (word, choices) = word_and_choices(rest);
            Said::UnknownWord { word, choices }
        } else if let Some(rest) = message.strip_prefix("missing field `") {
            Said::MissingKey(rest.trim_end_matches('`'))
        } else if let Some(rest) = message.strip_prefix("duplicate field `") {
            Said::KeyTwice(rest.trim_end_matches('`'))
        } else {
            Said::about_value(message)
        }
    }

    fn about_value(message: &'a str) -> Self {
        let expected = message.rsplit_once(", expected ").map_or("", |(_, expected)| expected);
        if message.starts_with("invalid type: unit variant") {
            Said::NeedsValue
        } else if message.starts_with("invalid type: ") {
            Said::Type { expected: types(expected) }
        } else if message == "wanted string or table" {
            Said::Type { expected: types("text or table") }
        } else if message.starts_with("expected table, found") || message.starts_with("expected empty") {
            Said::TakesNoValue
        } else if message.starts_with("invalid value: ") {
            range(expected).map_or(Said::Value, |(least, most)| Said::Range { least, most })
        } else if message.starts_with("invalid length ")
            || message.starts_with("expected tuple with length")
            || message.ends_with(" number overflowed")
        {
            Said::Value
        } else if message.starts_with("wanted exactly 1 element") {
            Said::OneKey
        } else {
            own(message).unwrap_or(Said::Other(message))
        }
    }
}

/// "att`, expected one of `at`, `open`": the word may hold anything, so the choices are split off from the end.
fn word_and_choices(rest: &str) -> (&str, Vec<&str>) {
    match rest.rsplit_once("`, expected ") {
        Some((word, choices)) => (word, choices.split('`').skip(1).step_by(2).collect()),
        None => (rest.rsplit_once("`, there are no ").map_or(rest, |(word, _)| word), Vec::new()),
    }
}

/// The types that an expectation names: serde's words for its own types, or "text", "number", "list", "table",
/// "yes/no", "date" joined by " or ", which kinds write in `Visitor::expecting`.
fn types(expected: &str) -> Vec<&'static str> {
    let named = expected.split(" or ").map(|one| {
        let one = one.trim_start_matches("a ").trim_start_matches("an ").trim_start_matches("borrowed ");
        match one.split(' ').next().unwrap_or_default() {
            "string" | "text" | "character" | "str" => Some("problem-type-text"),
            "boolean" | "bool" | "yes/no" => Some("problem-type-yes-no"),
            "sequence" | "list" | "array" | "tuple" => Some("problem-type-list"),
            "map" | "table" | "struct" => Some("problem-type-table"),
            "datetime" | "date" | "TOML" => Some("problem-type-date"),
            "number" | "integer" | "f32" | "f64" | "floating" => Some("problem-type-number"),
            number if range(number).is_some() || matches!(number, "i128" | "u128") => Some("problem-type-number"),
            _ => None,
        }
    });
    named.collect::<Option<Vec<_>>>().unwrap_or_default()
}

fn range(integer: &str) -> Option<(i64, i64)> {
    Some(match integer {
        "u8" => (0, u8::MAX.into()),
        "u16" => (0, u16::MAX.into()),
        "u32" => (0, u32::MAX.into()),
        "u64" | "usize" => (0, i64::MAX),
        "i8" => (i8::MIN.into(), i8::MAX.into()),
        "i16" => (i16::MIN.into(), i16::MAX.into()),
        "i32" => (i32::MIN.into(), i32::MAX.into()),
        "i64" | "isize" => (i64::MIN, i64::MAX),
        _ => return None,
    })
}

fn own(message: &str) -> Option<Said<'_>> {
    let (id, word) = message.split_once(": ").unwrap_or((message, ""));
    let kebab = id.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-');
    (id.starts_with("problem-") && kebab).then_some(Said::Own { id, word })
}

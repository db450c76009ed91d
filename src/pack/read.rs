//! TOML to Rust types with localised mistakes: what serde and toml say becomes a `Problem` with its place.
//! Leaves the meaning of serde's English sentences to `serde_said`.

use super::nearest::{advice, nearest};
use super::serde_said::Said;
use super::{Problem, SourceFile};
use crate::locale::{Arg, Phrase};
use serde::Deserialize;
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

/// Unknown keys of one table that are reported together.
const MAX_UNKNOWN_KEYS: usize = 20;

/// Reads a table as a type. All its unknown keys are reported; after them the first other mistake that serde finds.
/// `name` is the passage to underline when the table as a whole is to blame (the id of an exercise).
///
/// # Errors
/// At least one problem.
pub(super) fn read_table<'de, T: Deserialize<'de>>(
    file: &Rc<SourceFile>,
    table: Spanned<DeTable<'de>>,
    name: &Range<usize>,
) -> Result<T, Vec<Problem>> {
    let mut value = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
    let mut problems: Vec<Problem> = Vec::new();
    let mut unknown_keys: Vec<String> = Vec::new();
    loop {
        let error = match T::deserialize(ValueDeserializer::from(value.clone())) {
            Ok(read) if problems.is_empty() => return Ok(read),
            Ok(_) => return Err(problems),
            Err(error) => error,
        };
        match Said::of(error.message()) {
            // The key that is missing stands there, misspelt: that was said already.
            Said::MissingKey(key) if nearest(key, unknown_keys.iter().map(String::as_str)).is_some() => break,
            Said::UnknownKey { word, .. } => {
                problems.push(explain(file, &value, &error, name));
                unknown_keys.push(word.to_owned());
                // Read again without the unknown key, so that one run names every mistake.
                let removed = error.span().is_some_and(|key| remove_key(value.get_mut(), &key));
                if !removed || unknown_keys.len() >= MAX_UNKNOWN_KEYS {
                    break;
                }
            }
            _ => {
                problems.push(explain(file, &value, &error, name));
                break;
            }
        }
    }
    Err(problems)
}

/// Reads one value as a type.
///
/// # Errors
/// The first mistake.
pub(super) fn read_value<'de, T: Deserialize<'de>>(
    file: &Rc<SourceFile>,
    value: &Spanned<DeValue<'de>>,
) -> Result<T, Problem> {
    let name = word_span(file, value.span());
    T::deserialize(ValueDeserializer::from(value.clone())).map_err(|error| explain(file, value, &error, &name))
}

fn explain(file: &Rc<SourceFile>, value: &Spanned<DeValue<'_>>, error: &Error, name: &Range<usize>) -> Problem {
    let said = Said::of(error.message());
    let span = error.span().unwrap_or_else(|| value.span());
    let at = if span == value.span() { name.clone() } else { word_span(file, span.clone()) };
    let found = file.text.get(at.clone()).unwrap_or_default().to_owned();
    let ltr = |word: &str| Arg::Ltr(word.to_owned());
    let (what, help) = match said {
        Said::UnknownKey { word, choices } => {
            (Phrase::new("problem-unknown-key").with("word", ltr(word)), advice(word, &choices))
        }
        Said::UnknownWord { word, choices } => {
            (Phrase::new("problem-unknown-word").with("word", ltr(word)), advice(word, &choices))
        }
        Said::MissingKey(word) => (Phrase::new("problem-missing-key").with("word", ltr(word)), None),
        Said::KeyTwice(word) => (Phrase::new("problem-key-twice").with("word", ltr(word)), None),
        Said::Type { expected } => {
            (wrong_type(find(value, &span), &expected), type_help(find(value, &span), &expected))
        }
        Said::Range { least, most } => (
            Phrase::new("problem-value").with("found", ltr(&found)),
            Some(Phrase::new("problem-help-range").with("least", least).with("most", most)),
        ),
        Said::Value => (Phrase::new("problem-value").with("found", ltr(&found)), None),
        Said::OneKey => (Phrase::new("problem-one-key"), None),
        Said::NeedsValue => (
            Phrase::new("problem-needs-value").with("word", ltr(&found)),
            Some(Phrase::new("problem-help-needs-value").with("word", ltr(&found))),
        ),
        Said::TakesNoValue => (Phrase::new("problem-takes-no-value"), Some(Phrase::new("problem-help-takes-no-value"))),
        Said::Own { id, word } => (Phrase::new(id.to_owned()).with("found", ltr(&found)).with("word", ltr(word)), None),
        Said::Other(detail) => (Phrase::new("problem-other").with("detail", ltr(detail)), None),
    };
    Problem::error(file, at, what).with_help_if(help)
}

fn wrong_type(found: Option<&DeValue<'_>>, expected: &[&'static str]) -> Phrase {
    let what = if expected.is_empty() { "problem-type-other" } else { "problem-type" };
    let found = found.map_or("problem-type-table", |value| match value {
        DeValue::String(_) => "problem-type-text",
        DeValue::Integer(_) | DeValue::Float(_) => "problem-type-number",
        DeValue::Boolean(_) => "problem-type-yes-no",
        DeValue::Datetime(_) => "problem-type-date",
        DeValue::Array(_) => "problem-type-list",
        DeValue::Table(_) => "problem-type-table",
    });
    let expected = expected.iter().map(|id| Phrase::new(*id)).collect();
    Phrase::new(what).with("found", Phrase::new(found)).with("expected", Arg::List(expected))
}

/// What to do about a value that only lacks its quotes or brackets.
fn type_help(found: Option<&DeValue<'_>>, expected: &[&'static str]) -> Option<Phrase> {
    let expects = |id: &str| expected.contains(&id);
    let plain = !matches!(found, None | Some(DeValue::String(_) | DeValue::Array(_) | DeValue::Table(_)));
    match found {
        _ if plain && expects("problem-type-text") => Some(Phrase::new("problem-help-quotes")),
        Some(DeValue::String(_)) if expected == ["problem-type-list"] => Some(Phrase::new("problem-help-brackets")),
        _ => None,
    }
}

/// Without the quotes of a text: the word itself is what was misspelt.
pub(super) fn word_span(file: &SourceFile, span: Range<usize>) -> Range<usize> {
    let text = file.text.get(span.clone()).unwrap_or_default();
    let quoted = ['"', '\''].iter().any(|&quote| text.len() > 2 && text.starts_with(quote) && text.ends_with(quote));
    if quoted && !text.starts_with("\"\"\"") && !text.starts_with("'''") { span.start + 1..span.end - 1 } else { span }
}

/// The value at a passage.
fn find<'a, 'i>(value: &'a Spanned<DeValue<'i>>, span: &Range<usize>) -> Option<&'a DeValue<'i>> {
    if value.span() == *span {
        return Some(value.get_ref());
    }
    match value.get_ref() {
        DeValue::Array(items) => items.iter().find_map(|item| find(item, span)),
        DeValue::Table(table) => table.values().find_map(|item| find(item, span)),
        _ => None,
    }
}

/// Takes the key that stands at `span` out of the table it is in; whether there was one.
fn remove_key(value: &mut DeValue<'_>, span: &Range<usize>) -> bool {
    match value {
        DeValue::Array(items) => items.iter_mut().any(|item| remove_key(item.get_mut(), span)),
        DeValue::Table(table) => {
            let here = table.keys().find(|key| key.span() == *span).map(|key| key.get_ref().clone());
            match here {
                Some(key) => table.remove(key.as_ref()).is_some(),
                None => table.iter_mut().any(|(_, item)| remove_key(item.get_mut(), span)),
            }
        }
        _ => false,
    }
}

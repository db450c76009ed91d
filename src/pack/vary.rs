//! `vary`: the values that make an exercise another one when it is done again, and what they replace in its table.
//! Leaves which variant a learner gets to `course`, and texts that say the values to `author`.

use super::bounds::{MAX_VARIANTS, MAX_VARIED};
use super::lesson::is_name;
use super::manifest::id_problem;
use super::read::{read_value, word_span};
use super::{Glossary, Problem, SourceFile};
use crate::locale::{Arg, Name, Phrase};
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A word of `vary`, and what it stands for in each variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Varied {
    /// The word, without `$`.
    pub word: String,
    /// Where it stands in the file.
    pub place: Range<usize>,
    /// Whether the table of the exercise says it; its texts may say it, too.
    pub in_table: bool,
    /// As the author wrote them: `$cv`, a word of the pack; `@folder`, one of the glossary; or a text that is the same in
    /// every language.
    values: Vec<String>,
}

impl Varied {
    /// How many values it has.
    pub(super) fn count(&self) -> usize {
        self.values.len()
    }
    /// Its values as they are written.
    pub(super) fn values(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(String::as_str)
    }
    /// Its value in a variant, as it is written.
    pub(super) fn value(&self, variant: usize) -> &str {
        self.values.get(variant).map_or("", String::as_str)
    }
    /// Its value in a variant, as texts say it.
    pub(super) fn said(&self, variant: usize) -> Arg {
        let value = self.value(variant);
        if let Some(phrase) = Glossary::shared().phrase(value) {
            return phrase.into();
        }
        let word = value.strip_prefix('$').map(|word| Name::Word(word.to_owned()));
        word.unwrap_or_else(|| Name::Plain(value.to_owned())).into()
    }
}

/// The words of `vary` in the table of an exercise, with every mistake in them.
pub(super) fn varied(file: &Rc<SourceFile>, table: &DeTable<'_>, problems: &mut Vec<Problem>) -> Vec<Varied> {
    let Some(vary) = table.get("vary") else { return Vec::new() };
    let DeValue::Table(lists) = vary.get_ref() else {
        problems.extend(read_value::<std::collections::BTreeMap<String, Vec<String>>>(file, vary).err());
        return Vec::new();
    };
    let mut found: Vec<(Varied, Range<usize>)> = Vec::new();
    for (key, list) in lists {
        let word = Spanned::new(key.span(), key.get_ref().to_string());
        problems.extend(id_problem(file, &word));
        match read_value::<Vec<Spanned<String>>>(file, list) {
            Ok(values) => {
                problems.extend(values.iter().filter_map(|value| value_problem(file, value)));
                let values = values.into_iter().map(Spanned::into_inner).collect();
                let varied = Varied { word: word.into_inner(), place: key.span(), in_table: false, values };
                found.push((varied, list.span()));
            }
            Err(problem) => problems.push(problem),
        }
    }
    found.sort_by_key(|(varied, _)| varied.place.start);
    problems.extend(lengths(file, &found));
    let mut found: Vec<Varied> = found.into_iter().map(|(varied, _)| varied).collect();
    for (_, value) in table.iter().filter(|(key, _)| key.get_ref() != "vary") {
        note_uses(file, value, &mut found, problems);
    }
    found
}

/// Lists that are too short or too long, else those that are not as long as most are.
fn lengths(file: &Rc<SourceFile>, found: &[(Varied, Range<usize>)]) -> Vec<Problem> {
    let as_long = |count: usize| found.iter().filter(|(varied, _)| varied.count() == count).count();
    // Of lengths that stand equally often, the first is the one that is meant.
    let usual = found.iter().rev().map(|(varied, _)| varied.count()).max_by_key(|count| as_long(*count)).unwrap_or(0);
    let amiss = |id: &'static str, good: &dyn Fn(usize) -> bool| -> Vec<Problem> {
        let problem = |(varied, span): &(Varied, Range<usize>)| {
            let what = Phrase::new(id).with("word", Arg::Ltr(varied.word.clone())).with("count", varied.count());
            Problem::error(file, span.clone(), what.with("most", MAX_VARIANTS).with("usual", usual))
        };
        found.iter().filter(|(varied, _)| !good(varied.count())).map(problem).collect()
    };
    let counts = amiss("problem-vary-count", &|count| (2..=MAX_VARIANTS).contains(&count));
    if counts.is_empty() { amiss("problem-vary-lengths", &|count| count == usual) } else { counts }
}

fn value_problem(file: &Rc<SourceFile>, value: &Spanned<String>) -> Option<Problem> {
    let text = value.get_ref();
    let is_word = text.strip_prefix('$').is_some_and(is_name);
    let is_plain = !text.trim().is_empty() && !text.contains('\\') && dollars(text).next().is_none();
    let what = Phrase::new(match () {
        () if text.chars().count() > MAX_VARIED => "problem-vary-long",
        () if is_word || is_plain => return None,
        () => "problem-vary-value",
    });
    let what = what.with("word", Arg::Ltr(text.clone())).with("most", MAX_VARIED);
    Some(Problem::error(file, word_span(file, value.span()), what))
}

/// Every `$word` in a text that no backslash makes plain: the bytes of it with its `$`.
fn dollars(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut escaped = false;
    let starts = text.char_indices().filter(move |(_, sign)| {
        let plain = escaped;
        escaped = *sign == '\\' && !plain;
        *sign == '$' && !plain
    });
    starts.filter_map(|(start, _)| {
        let rest = &text[start + 1..];
        let length = rest.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'));
        let word = &rest[..length.unwrap_or(rest.len())];
        word.starts_with(|first: char| first.is_ascii_alphabetic()).then(|| start..start + 1 + word.len())
    })
}

/// Whether a passage is a whole name of a text: a segment of a path, or one with a number after it (`$cv#2`).
fn is_whole(text: &str, passage: &Range<usize>) -> bool {
    let (before, after) = (&text[..passage.start], &text[passage.end..]);
    let numbered = after.strip_prefix('#').map(|rest| rest.trim_start_matches(|sign: char| sign.is_ascii_digit()));
    let rest = numbered.unwrap_or(after);
    (before.is_empty() || before.ends_with('/')) && (rest.is_empty() || rest.starts_with('/'))
}

/// Marks the words that a value says; inside a longer text a word of the pack would not be one any more.
fn note_uses(file: &Rc<SourceFile>, value: &Spanned<DeValue<'_>>, varied: &mut [Varied], problems: &mut Vec<Problem>) {
    match value.get_ref() {
        DeValue::String(text) => {
            for passage in dollars(text) {
                let word = &text[passage.start + 1..passage.end];
                let Some(one) = varied.iter_mut().find(|one| one.word == word) else { continue };
                one.in_table = true;
                if !is_whole(text, &passage) && one.values().any(|value| value.starts_with('$')) {
                    let what = Phrase::new("problem-vary-inside").with("word", Arg::Ltr(format!("${word}")));
                    let problem = Problem::error(file, word_span(file, value.span()), what);
                    problems.push(problem.with_help(Phrase::new("problem-help-vary-inside")));
                }
            }
        }
        DeValue::Array(items) => items.iter().for_each(|item| note_uses(file, item, varied, problems)),
        DeValue::Table(table) => table.values().for_each(|item| note_uses(file, item, varied, problems)),
        _ => {}
    }
}

/// Puts the values of a variant into every text of a value. Places stay those of the file.
pub(super) fn put(value: &mut DeValue<'_>, varied: &[Varied], variant: usize) {
    match value {
        DeValue::String(text) => {
            if let Some(other) = with_values(text, varied, variant) {
                *text = other.into();
            }
        }
        DeValue::Array(items) => items.iter_mut().for_each(|item| put(item.get_mut(), varied, variant)),
        DeValue::Table(table) => table.iter_mut().for_each(|(_, item)| put(item.get_mut(), varied, variant)),
        _ => {}
    }
}

/// A text with its values; `None` when it says none.
fn with_values(text: &str, varied: &[Varied], variant: usize) -> Option<String> {
    let (mut out, mut done) = (String::new(), 0);
    for passage in dollars(text) {
        if let Some(one) = varied.iter().find(|one| one.word == text[passage.start + 1..passage.end]) {
            out.push_str(&text[done..passage.start]);
            out.push_str(one.value(variant));
            done = passage.end;
        }
    }
    (done > 0).then(|| out + &text[done..])
}

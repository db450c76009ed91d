//! Does each language say what the first one says? Variables that only one of them has, and texts that nobody translated.
//! Texts that are missing or that nothing uses are found in `pack`.

use super::sources::Source;
use crate::locale::{Arg, Phrase};
use crate::pack::{Needed, Problem};
use crate::text;
use std::collections::BTreeSet;

/// A text that is the same in two languages is suspicious from so many words on that are no names.
const WORDS: usize = 3;

/// What differs between the language in which the pack was written and each other one, and what does not. `blamed`: messages
/// that say a name they cannot, which is told already.
pub(super) fn problems(needed: &[Needed<'_>], sources: &[Source], blamed: &BTreeSet<String>) -> Vec<Problem> {
    let Some((first, others)) = sources.split_first() else { return Vec::new() };
    // What each language has for itself is compared with nothing.
    let own: BTreeSet<&String> = needed.iter().flat_map(|needed| &needed.own).collect();
    let mut problems = Vec::new();
    for source in others {
        for (id, _) in source.places.iter().filter(|(id, _)| !own.contains(id) && !blamed.contains(id)) {
            let (Some(here), Some(there)) = (source.messages.get(id), first.messages.get(id)) else { continue };
            let lacking = |of: &[String], other: &[String]| -> Vec<String> {
                of.iter().filter(|name| !other.contains(name)).map(|name| format!("${name}")).collect()
            };
            let name = |what: &'static str, names: &[String]| {
                let what = Phrase::new(what).with("message", Arg::Ltr(id.clone())).with("language", tag(first));
                source.problem(id, what.with("names", Arg::Ltr(names.join(", ")))).as_warning()
            };
            let missing = lacking(&there.variables, &here.variables);
            let extra = lacking(&here.variables, &there.variables);
            if !missing.is_empty() {
                problems.push(name("problem-text-lacks-name", &missing));
            }
            if !extra.is_empty() {
                problems.push(name("problem-text-other-name", &extra));
            }
            if here.text == there.text && plain_words(&here.text) >= WORDS {
                let what = Phrase::new("problem-text-same").with("message", Arg::Ltr(id.clone()));
                problems.push(source.problem(id, what.with("language", tag(first))).as_warning());
            }
        }
    }
    problems
}

fn tag(source: &Source) -> Arg {
    Arg::Ltr(source.language.tag())
}

/// The words of a text that are neither names (they begin with a capital), nor numbers, nor addresses or names of files
/// (they have a sign inside).
fn plain_words(text: &str) -> usize {
    let is_plain = |word: &&str| {
        let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        text::words(word) > 0
            && !word.starts_with(char::is_uppercase)
            && word.chars().all(|sign| sign.is_alphabetic() || "'’-".contains(sign))
    };
    text.split_whitespace().filter(is_plain).count()
}

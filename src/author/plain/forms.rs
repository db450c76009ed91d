//! How a word looks inside a text: its language may write something onto its beginning or its end ("tabs", "والملف").
//! What that can be is a list in the program's messages, so that a language needs no Rust.

use crate::locale::{Phrase, Words};
use crate::text::pieces;
use std::collections::BTreeSet;

/// What may be written onto the beginning of a word: "ال, و".
const BEFORE: &str = "plain-before";
/// What may be written onto its end: "s, x".
const AFTER: &str = "plain-after";

/// What one language writes onto words.
#[derive(Debug, Default)]
pub(super) struct Forms {
    before: Vec<String>,
    after: Vec<String>,
}

impl Forms {
    /// Nothing, in a language of which the program does not know it.
    pub(super) fn of(words: &Words) -> Self {
        Forms { before: list(BEFORE, words).concat(), after: list(AFTER, words).concat() }
    }
    /// How often a word (of one piece or several) stands in a text, in any of its forms.
    pub(super) fn count(&self, text: &[String], word: &[String]) -> usize {
        if word.is_empty() {
            return 0;
        }
        let same = |(there, piece): (&String, &String)| self.is_form(there, piece);
        text.windows(word.len()).filter(|some| some.iter().zip(word).all(same)).count()
    }
    fn is_form(&self, there: &str, word: &str) -> bool {
        let ends = |rest: &str| rest.is_empty() || self.after.iter().any(|end| end == rest);
        let tail = |there: &str| there.strip_prefix(word).is_some_and(ends);
        tail(there) || self.before.iter().any(|start| there.strip_prefix(start.as_str()).is_some_and(tail))
    }
}

/// A list in the program's messages, each entry in pieces; empty where the language has none.
pub(super) fn list(id: &'static str, words: &Words) -> Vec<Vec<String>> {
    let list = Phrase::new(id);
    if !words.has_translation(&list) {
        return Vec::new();
    }
    let entries = words.say(&list).string.split([',', '،']).map(pieces).filter(|entry| !entry.is_empty()).collect();
    // Written differently and read alike, a word is one word.
    BTreeSet::into_iter(entries).collect()
}

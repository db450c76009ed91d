//! How many ideas a sentence holds, as far as that can be counted: what joins them is a semicolon, a dash, or a word.
//! The words that join are a list in the program's messages.

use super::forms::{Forms, list};
use crate::locale::Words;
use crate::text::pieces;

/// What lists the words that join in a language: "because, although, so that".
const JOINING: &str = "plain-joining";
/// Signs that join two ideas. A colon does not: it announces. Nor does a comma: it lists.
const SIGNS: [&str; 4] = [";", "؛", " – ", " — "];

/// What joins ideas in one language.
#[derive(Debug, Default)]
pub(super) struct Joints {
    words: Vec<Vec<String>>,
    forms: Forms,
}

impl Joints {
    /// Signs alone, in a language of which the program does not know the words.
    pub(super) fn of(words: &Words) -> Self {
        Joints { words: list(JOINING, words), forms: Forms::of(words) }
    }
    /// The ideas of a sentence: one, and one more for each thing that joins.
    pub(super) fn ideas(&self, sentence: &str) -> usize {
        let signs: usize = SIGNS.iter().map(|sign| sentence.matches(sign).count()).sum();
        let sentence = pieces(sentence);
        1 + signs + self.words.iter().map(|word| self.forms.count(&sentence, word)).sum::<usize>()
    }
}

//! Words that a kind of exercise does not know: problems with the nearest right one.
//! For mistakes that serde cannot see, because the words are the author's own.

use super::nearest::advice;
use super::{Exercise, Problem};
use crate::locale::{Arg, Phrase};
use std::ops::Range;

impl Exercise {
    /// A problem `id` (with `$word`) at a word that is none of `known`.
    pub fn unknown_word(&self, id: &'static str, word: &str, place: Range<usize>, known: &[&str]) -> Problem {
        let what = Phrase::new(id).with("word", Arg::Ltr(word.to_owned()));
        self.problem(place, what).with_help_if(advice(word, known))
    }
}

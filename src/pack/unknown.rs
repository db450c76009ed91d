//! Words that a kind of exercise does not know: problems with the nearest right one.
//! For mistakes that serde cannot see, because the words are the author's own.

use super::nearest::advice;
use super::{Exercise, Problem, SourceFile};
use crate::locale::{Arg, Phrase};
use std::ops::Range;
use std::rc::Rc;

impl Exercise {
    /// A problem `id` (with `$word`) at a word that is none of `known`.
    pub fn unknown_word(&self, id: &'static str, word: &str, place: Range<usize>, known: &[&str]) -> Problem {
        Problem::unknown_word(&self.file, id, word, place, known)
    }
}

impl Problem {
    /// A problem `id` (with `$word`) at a word of a file that is none of `known`.
    pub fn unknown_word(
        file: &Rc<SourceFile>,
        id: &'static str,
        word: &str,
        place: Range<usize>,
        known: &[&str],
    ) -> Problem {
        let what = Phrase::new(id).with("word", Arg::Ltr(word.to_owned()));
        Problem::error(file, place, what).with_help_if(advice(word, known))
    }
}

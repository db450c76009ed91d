//! The Fluent files of a pack: their mistakes as problems, and words in a script that no terminal draws.
//! Leaves parsing to `locale`, and which messages must be there to `texts`.

use super::{Problem, SourceFile};
use crate::locale::{Phrase, parse_errors, undrawn};
use std::rc::Rc;

/// What is amiss in a Fluent file.
pub(super) fn problems(file: &Rc<SourceFile>) -> Vec<Problem> {
    parse_errors(&file.text).into_iter().map(|(span, what)| Problem::error(file, span, what)).collect()
}

/// Words that no terminal shows as people read them: an error when most of the file is so, for then nobody is offered it.
pub fn undrawn_words(file: &Rc<SourceFile>) -> Option<Problem> {
    let words = undrawn(&file.text)?;
    let what = Phrase::new("problem-script").with("script", words.script.name);
    let problem = Problem::error(file, words.place, what).with_help(Phrase::new("problem-help-script"));
    Some(if words.mostly { problem } else { problem.as_warning() })
}

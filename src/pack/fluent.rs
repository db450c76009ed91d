//! The Fluent files of a pack: their mistakes as problems, and words in a script that no terminal draws.
//! Leaves parsing to `locale`, and which messages must be there to `texts`.

use super::nearest::advice;
use super::{Problem, SourceFile};
use crate::locale::{FUNCTIONS, Phrase, parse_errors, undrawn};
use std::ops::Range;
use std::rc::Rc;

const UNKNOWN_FUNCTION: &str = "fluent-unknown-function";

/// What to do about mistakes of a Fluent file.
const ADVICE: [(&str, &str); 12] = [
    ("fluent-missing-equals", "fluent-help-line"),
    ("fluent-stray-line", "fluent-help-line"),
    ("fluent-stray-attribute", "fluent-help-attribute"),
    ("fluent-name-letters", "fluent-help-name"),
    ("fluent-open-brace", "fluent-help-brace"),
    ("fluent-tab", "fluent-help-tab"),
    ("fluent-missing-text", "fluent-help-text"),
    ("fluent-missing-value", "fluent-help-text"),
    ("fluent-line-start", "fluent-help-line-start"),
    ("fluent-choice-line", "fluent-help-choice-line"),
    ("fluent-straight-quotes", "problem-help-quotes"),
    ("fluent-unclosed-string", "problem-help-quotes"),
];

/// What is amiss in a Fluent file.
pub(super) fn problems(file: &Rc<SourceFile>) -> Vec<Problem> {
    let problem = |(span, what): (Range<usize>, Phrase)| {
        let known = ADVICE.iter().find(|(id, _)| *id == what.id).map(|(_, help)| Phrase::new(*help));
        let problem = Problem::error(file, span, what);
        let help = if problem.id() == UNKNOWN_FUNCTION { advice(problem.passage(), &FUNCTIONS) } else { known };
        problem.with_help_if(help)
    };
    parse_errors(&file.text).into_iter().map(problem).collect()
}

/// Words that no terminal shows as people read them: an error when most of the file is so, for then nobody is offered it.
pub fn undrawn_words(file: &Rc<SourceFile>) -> Option<Problem> {
    let words = undrawn(&file.text)?;
    let what = Phrase::new("problem-script").with("script", words.script.name);
    let problem = Problem::error(file, words.place, what).with_help(Phrase::new("problem-help-script"));
    Some(if words.mostly { problem } else { problem.as_warning() })
}

//! The Fluent files of a pack: their mistakes as problems.
//! Leaves parsing to `locale`, and which messages must be there to `texts`.

use super::{Problem, SourceFile};
use crate::locale::parse_errors;
use std::rc::Rc;

/// What is amiss in a Fluent file.
pub(super) fn problems(file: &Rc<SourceFile>) -> Vec<Problem> {
    parse_errors(&file.text).into_iter().map(|(span, what)| Problem::error(file, span, what)).collect()
}

//! A problem as a good compiler shows it: file, line, column, the passage underlined, what to do.

use super::Problem;
use crate::locale::Words;

/// The problem as text for a terminal or a pipe, without colour, logical order, control characters neutralised.
pub fn render(problem: &Problem, words: &Words) -> String {
    let _ = (problem, words);
    todo!()
}

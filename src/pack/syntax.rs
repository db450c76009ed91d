//! A file that is not TOML: what toml's parser says becomes problems, one for each line.
//! Leaves what well-formed TOML means to `read`.

use super::bounds::MAX_DEPTH;
use super::{Problem, SourceFile};
use crate::locale::{Arg, Phrase};
use std::collections::BTreeSet;
use std::rc::Rc;
use toml::de::Error;

/// Words in toml's sentences (toml_parser 1.1) and the advice that fits; the first that is found counts.
const ADVICE: [(&str, &str); 8] = [
    ("expected `,`", "problem-help-comma"),
    ("escape", "problem-help-backslash"),
    ("quote", "problem-help-quotes"),
    ("string", "problem-help-quotes"),
    ("boolean", "problem-help-quotes"),
    ("unclosed", "problem-help-close"),
    ("value", "problem-help-assign"),
    ("key", "problem-help-assign"),
];

/// What the parser found. After a mistake it stumbles on for the rest of the line: only what it says first of a line
/// counts.
pub(super) fn syntax_problems(file: &Rc<SourceFile>, errors: &[Error]) -> Vec<Problem> {
    let mut lines = BTreeSet::new();
    let problems = errors.iter().map(|error| syntax_problem(file, error));
    let mut first: Vec<Problem> =
        problems.filter(|problem| lines.insert(problem.line_column().map(|(line, _)| line))).collect();
    first.sort_by_key(|problem| problem.place.as_ref().map(|(_, span)| span.start));
    first
}

fn syntax_problem(file: &Rc<SourceFile>, error: &Error) -> Problem {
    let span = error.span().unwrap_or_default();
    let found = file.text.get(span.clone()).unwrap_or_default();
    let message = error.message();
    if message.starts_with("duplicate key") {
        return Problem::error(file, span, Phrase::new("problem-key-twice").with("word", Arg::Ltr(found.to_owned())));
    }
    if message.starts_with("cannot recurse") {
        return Problem::error(file, span, Phrase::new("problem-too-deep").with("most", MAX_DEPTH));
    }
    let what = if found.trim().is_empty() {
        Phrase::new("problem-syntax-end")
    } else {
        let shown: String = found.lines().next().unwrap_or_default().chars().take(40).collect();
        Phrase::new("problem-syntax").with("found", Arg::Ltr(shown))
    };
    let help = ADVICE.iter().find(|(words, _)| message.contains(words)).map(|(_, id)| Phrase::new(*id));
    Problem::error(file, span, what).with_help_if(help)
}

//! A file that is not TOML: what toml's parser says becomes problems, one for each line.
//! Leaves what well-formed TOML means to `read`.

use super::bounds::MAX_DEPTH;
use super::{Problem, SourceFile};
use crate::locale::{Arg, Phrase};
use std::collections::BTreeSet;
use std::rc::Rc;
use toml::de::Error;

/// What toml says where a list goes on without a comma: also where it is not closed. Then it says so at the end.
const COMMA: &str = "expected `,`";
const UNCLOSED: &str = "unclosed";

/// Words in toml's sentences (toml_parser 1.1) and the advice that fits; the first that is found counts.
const ADVICE: [(&str, &str); 8] = [
    (COMMA, "problem-help-comma"),
    ("escape", "problem-help-backslash"),
    ("quote", "problem-help-quotes"),
    ("string", "problem-help-quotes"),
    ("boolean", "problem-help-quotes"),
    (UNCLOSED, "problem-help-close"),
    ("value", "problem-help-assign"),
    ("key", "problem-help-assign"),
];

/// What the parser found. After a mistake it stumbles on for the rest of the line, and after a list that is not closed for the
/// rest of the file: only what it says first of a line, and of such a list, counts.
pub(super) fn syntax_problems(file: &Rc<SourceFile>, errors: &[Error]) -> Vec<Problem> {
    let mut errors: Vec<&Error> = errors.iter().collect();
    errors.sort_by_key(|error| error.span().map(|span| span.start));
    let says = |words: &str| errors.iter().position(|error| error.message().contains(words));
    let open = says(COMMA).filter(|start| says(UNCLOSED).is_some_and(|end| end > *start));
    let mut lines = BTreeSet::new();
    let problems = errors.iter().enumerate().take_while(|(place, _)| open.is_none_or(|open| *place <= open));
    let problems = problems.map(|(place, error)| {
        let problem = syntax_problem(file, error);
        if open == Some(place) { problem.with_help(Phrase::new("problem-help-close")) } else { problem }
    });
    problems.filter(|problem| lines.insert(problem.line_column().map(|(line, _)| line))).collect()
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
        // What is invisible is shown as a sign that stands for it.
        let visible = |sign: char| if sign.is_control() { char::REPLACEMENT_CHARACTER } else { sign };
        let shown: String = found.lines().next().unwrap_or_default().chars().take(40).map(visible).collect();
        Phrase::new("problem-syntax").with("found", Arg::Ltr(shown))
    };
    let help = ADVICE.iter().find(|(words, _)| message.contains(words)).map(|(_, id)| Phrase::new(*id));
    Problem::error(file, span, what).with_help_if(help)
}

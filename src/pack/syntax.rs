//! A file that is not TOML: what toml's parser says becomes problems, one for each line.
//! Leaves what well-formed TOML means to `read`.

use super::bounds::MAX_DEPTH;
use super::unclosed::unclosed;
use super::{Problem, SourceFile};
use crate::locale::{Arg, Phrase};
use std::collections::BTreeSet;
use std::rc::Rc;
use toml::de::Error;

/// What toml says where a list goes on without a comma: also where it is not closed.
const COMMA: &str = "expected `,`";
/// What toml says at the end of the file.
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

/// What the parser found. After a mistake it stumbles on for the rest of the line, and after a bracket that is not closed for
/// the rest of what is inside, or of the file: only what it says first of a line, and that bracket, counts.
pub(super) fn syntax_problems(file: &Rc<SourceFile>, errors: &[Error]) -> Vec<Problem> {
    let mut errors: Vec<&Error> = errors.iter().collect();
    errors.sort_by_key(|error| start(error));
    let mut lines = BTreeSet::new();
    let mut problems = Vec::new();
    let mut rest = errors.as_slice();
    for open in unclosed(&file.text) {
        let inside = |error: &&Error| (open.start..=open.end).contains(&start(error));
        let Some(first) = rest.iter().position(inside) else { continue };
        problems.extend(rest[..first].iter().map(|error| syntax_problem(file, error)));
        problems.push(not_closed(file, open.start));
        let lost = rest[first..].iter().any(|error| error.message().contains(UNCLOSED));
        rest = if lost { &[] } else { &rest[first + rest[first..].iter().take_while(|error| inside(error)).count()..] };
    }
    problems.extend(rest.iter().map(|error| syntax_problem(file, error)));
    problems.retain(|problem| lines.insert(problem.line_column().map(|(line, _)| line)));
    problems
}

fn start(error: &Error) -> usize {
    error.span().unwrap_or_default().start
}

fn not_closed(file: &Rc<SourceFile>, at: usize) -> Problem {
    let sign = file.text[at..].chars().take(1).collect::<String>();
    let end = if sign == "{" { "}" } else { "]" };
    let what = Phrase::new("problem-syntax-open").with("found", Arg::Ltr(sign));
    let help = Phrase::new("problem-help-close-with").with("end", Arg::Ltr(end.to_owned()));
    Problem::error(file, at..at + 1, what).with_help(help)
}

/// Whether an error is that a key is there twice.
pub(super) fn is_twice(error: &Error) -> bool {
    error.message().starts_with("duplicate key")
}

fn syntax_problem(file: &Rc<SourceFile>, error: &Error) -> Problem {
    let span = error.span().unwrap_or_default();
    let found = file.text.get(span.clone()).unwrap_or_default();
    let message = error.message();
    if is_twice(error) {
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

//! What is amiss in what an author wrote: where, what, what to do, and the nearest right word.
//! `render` draws it; words are Fluent messages `problem-*`.

use super::SourceFile;
use crate::locale::Phrase;
use std::ops::Range;
use std::rc::Rc;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It loads, but should be better.
    Warning,
    /// It cannot be used so.
    Error,
}

/// One mistake.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Error or warning.
    pub severity: Severity,
    /// What is amiss.
    pub what: Phrase,
    /// What to do about it.
    pub help: Option<Phrase>,
    /// The file, and the bytes in it when a passage is to blame.
    pub place: Option<(Rc<SourceFile>, Range<usize>)>,
    /// The path to name when there is no text to show (a missing or unreadable file).
    pub path: Option<String>,
}

impl Problem {
    /// An error at a passage of a file.
    pub fn error(file: &Rc<SourceFile>, span: Range<usize>, what: Phrase) -> Self {
        Problem { severity: Severity::Error, what, help: None, place: Some((Rc::clone(file), span)), path: None }
    }
    /// An error about a file as a whole.
    pub fn at_path(path: impl Into<String>, what: Phrase) -> Self {
        Problem { severity: Severity::Error, what, help: None, place: None, path: Some(path.into()) }
    }
    /// The same with advice.
    #[must_use]
    pub fn with_help(mut self, help: Phrase) -> Self {
        self.help = Some(help);
        self
    }
    /// The same as a warning.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

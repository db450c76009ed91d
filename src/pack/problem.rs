//! What is amiss in what an author wrote: where, what, what to do, and the nearest right word.
//! `render` draws it; words are Fluent messages `problem-*`.

use super::SourceFile;
use crate::locale::{Arg, Phrase};
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

/// One mistake. Small enough to be the `Err` of a `Result`.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Error or warning.
    pub severity: Severity,
    /// What is amiss.
    pub what: Box<Phrase>,
    /// What to do about it.
    pub help: Option<Box<Phrase>>,
    /// The file, and the bytes in it when a passage is to blame.
    pub place: Option<(Rc<SourceFile>, Range<usize>)>,
    /// The path to name when there is no text to show (a missing or unreadable file), or the file to change when it is
    /// another than the one shown (a missing text).
    pub path: Option<Box<str>>,
    /// In which variant of the exercise, where it is not the first.
    pub variant: Option<Box<Phrase>>,
}

impl Problem {
    /// An error at a passage of a file.
    pub fn error(file: &Rc<SourceFile>, span: Range<usize>, what: Phrase) -> Self {
        Problem {
            severity: Severity::Error,
            what: what.into(),
            help: None,
            place: Some((Rc::clone(file), span)),
            path: None,
            variant: None,
        }
    }
    /// An error about a file as a whole.
    pub fn at_path(path: impl Into<String>, what: Phrase) -> Self {
        Problem {
            severity: Severity::Error,
            what: what.into(),
            help: None,
            place: None,
            path: Some(path.into().into_boxed_str()),
            variant: None,
        }
    }
    /// The same with advice.
    #[must_use]
    pub fn with_help(mut self, help: Phrase) -> Self {
        self.help = Some(Box::new(help));
        self
    }
    /// The same with advice, when there is any.
    #[must_use]
    pub fn with_help_if(self, help: Option<Phrase>) -> Self {
        match help {
            Some(help) => self.with_help(help),
            None => self,
        }
    }
    /// The same, found in a variant of the exercise.
    #[must_use]
    pub fn in_variant(mut self, variant: Option<Phrase>) -> Self {
        self.variant = variant.map(Box::new);
        self
    }
    /// The same as a warning.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
    /// Its stable name: the id of its message ("problem-unknown-key").
    pub fn id(&self) -> &str {
        &self.what.id
    }
    /// The message of the pack that it is about, where it names one.
    pub fn message(&self) -> Option<String> {
        self.what.args.iter().find_map(|(name, arg)| match arg {
            Arg::Ltr(id) if name == "message" => Some(id.clone()),
            _ => None,
        })
    }
    /// The passage to blame, as it stands in the file; empty when the problem has none.
    pub fn passage(&self) -> &str {
        self.place.as_ref().and_then(|(file, span)| file.text.get(span.clone())).unwrap_or_default()
    }
    /// Line and column of the passage, both from 1; columns count characters, as editors do.
    pub fn line_column(&self) -> Option<(usize, usize)> {
        let (file, span) = self.place.as_ref()?;
        file.line_column(span.start)
    }
}

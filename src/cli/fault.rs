//! Why a command line cannot be followed, as sentences: what, and what is possible instead.
//! Also carries help and version, which clap hands over in the same way.

use crate::locale::{Arg, Phrase};
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// What to print instead of doing something.
#[derive(Debug)]
pub(super) enum Fault {
    /// The command line is at fault, or what it names.
    Said {
        /// What is amiss.
        what: Phrase,
        /// What to do about it.
        help: Option<Phrase>,
        /// 2: the command line cannot be followed; 1: it can, but to no avail.
        code: u8,
    },
    /// Nothing is: help or version was asked for.
    Asked(String),
}

impl Fault {
    /// A command line that cannot be followed.
    pub(super) fn new(what: &'static str) -> Self {
        Fault::Said { what: Phrase::new(what), help: None, code: 2 }
    }
    /// Something that was tried in vain.
    pub(super) fn in_vain(what: &'static str) -> Self {
        Fault::Said { what: Phrase::new(what), help: None, code: 1 }
    }
    /// With the word that is to blame.
    pub(super) fn word(self, word: impl Into<String>) -> Self {
        match self {
            Fault::Said { what, help, code } => {
                Fault::Said { what: what.with("word", Arg::Ltr(word.into())), help, code }
            }
            asked @ Fault::Asked(_) => asked,
        }
    }
    /// With all that is possible.
    pub(super) fn choices(self, choices: &[String]) -> Self {
        self.help(
            (!choices.is_empty())
                .then(|| Phrase::new("problem-help-choices").with("choices", Arg::Ltr(choices.join(", ")))),
        )
    }
    /// With what was most likely meant.
    fn nearest(self, word: Option<String>) -> Self {
        self.help(word.map(|word| Phrase::new("problem-help-nearest").with("word", Arg::Ltr(word))))
    }
    fn help(self, advice: Option<Phrase>) -> Self {
        match self {
            Fault::Said { what, help, code } => Fault::Said { what, help: advice.or(help), code },
            asked @ Fault::Asked(_) => asked,
        }
    }
}

impl From<clap::Error> for Fault {
    fn from(error: clap::Error) -> Self {
        let word = |kind: ContextKind| error.get(kind).and_then(first);
        let word_or_none = |kind: ContextKind| word(kind).unwrap_or_default();
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Fault::Asked(error.render().to_string()),
            ErrorKind::UnknownArgument => Fault::new("cli-fault-unknown")
                .word(word_or_none(ContextKind::InvalidArg))
                .nearest(word(ContextKind::SuggestedArg).or_else(|| word(ContextKind::SuggestedSubcommand))),
            ErrorKind::InvalidSubcommand => Fault::new("cli-fault-unknown")
                .word(word_or_none(ContextKind::InvalidSubcommand))
                .nearest(word(ContextKind::SuggestedSubcommand)),
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Fault::new("cli-fault-task")
            }
            ErrorKind::MissingRequiredArgument => {
                Fault::new("cli-fault-missing").word(word_or_none(ContextKind::InvalidArg))
            }
            ErrorKind::ArgumentConflict => Fault::new("cli-fault-twice").word(word_or_none(ContextKind::InvalidArg)),
            ErrorKind::InvalidUtf8 => Fault::new("cli-fault-utf8"),
            ErrorKind::TooManyValues => Fault::new("cli-fault-no-value").word(word_or_none(ContextKind::InvalidArg)),
            _ => Fault::new("cli-fault-value").word(word_or_none(ContextKind::InvalidArg)),
        }
    }
}

fn first(value: &ContextValue) -> Option<String> {
    match value {
        ContextValue::String(word) => Some(word.clone()),
        ContextValue::Strings(words) => words.first().cloned(),
        _ => None,
    }
}

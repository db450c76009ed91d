//! Why a command line cannot be followed, as sentences: what, and what is possible instead.
//! Also carries help and version, which clap hands over in the same way.

use crate::app::terminal;
use crate::locale::{Arg, Phrase, Refused};
use crate::pack::{Problem, SourceFile, undrawn_words};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::rc::Rc;

/// What to print instead of doing something.
#[derive(Debug)]
pub(super) enum Fault {
    /// The command line is at fault, or what it names.
    Said(Box<Said>),
    /// A translation is, at a place in its file.
    Problem(Box<Problem>),
    /// Nothing is: help or version was asked for.
    Asked(String),
}

/// What is amiss, and how the program ends.
#[derive(Debug)]
pub(super) struct Said {
    /// What is amiss.
    pub(super) what: Phrase,
    /// What to do about it.
    pub(super) help: Option<Phrase>,
    /// 2: the command line cannot be followed; 1: it can, but to no avail.
    pub(super) code: u8,
}

impl Fault {
    /// A command line that cannot be followed.
    pub(super) fn new(what: &'static str) -> Self {
        Fault::Said(Box::new(Said { what: Phrase::new(what), help: None, code: 2 }))
    }
    /// The same, said already, with what to do.
    pub(super) fn said(what: Phrase, help: Phrase) -> Self {
        Fault::Said(Box::new(Said { what, help: Some(help), code: 2 }))
    }
    /// Something that was tried in vain.
    fn in_vain(what: &'static str) -> Self {
        Fault::Said(Box::new(Said { what: Phrase::new(what), help: None, code: 1 }))
    }
    /// A language that was asked for and cannot be shown.
    pub(super) fn refused(refused: &Refused) -> Self {
        let path = refused.path.display().to_string();
        let text = refused.text.clone();
        let in_file = text.and_then(|text| undrawn_words(&Rc::new(SourceFile { path: path.clone(), text })));
        Fault::Problem(Box::new(in_file.unwrap_or_else(|| {
            let what = Phrase::new("problem-script").with("script", refused.script.name);
            Problem::at_path(path, what).with_help(Phrase::new("problem-help-script"))
        })))
    }
    /// With the word that is to blame.
    pub(super) fn word(self, word: impl Into<String>) -> Self {
        self.but(|said| Said { what: said.what.with("word", Arg::Ltr(word.into())), ..said })
    }
    /// With all that is possible.
    pub(super) fn choices(self, choices: &[String]) -> Self {
        let choices = (!choices.is_empty()).then(|| Arg::Ltr(choices.join(", ")));
        self.help(choices.map(|choices| Phrase::new("problem-help-choices").with("choices", choices)))
    }
    /// With what was most likely meant.
    fn nearest(self, word: Option<String>) -> Self {
        self.help(word.map(|word| Phrase::new("problem-help-nearest").with("word", Arg::Ltr(word))))
    }
    fn help(self, help: Option<Phrase>) -> Self {
        self.but(|said| Said { help, ..said })
    }
    fn but(self, change: impl FnOnce(Said) -> Said) -> Self {
        match self {
            Fault::Said(said) => Fault::Said(Box::new(change(*said))),
            other => other,
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
            ErrorKind::ArgumentConflict => {
                conflict(&word_or_none(ContextKind::InvalidArg), word(ContextKind::PriorArg))
            }
            ErrorKind::InvalidUtf8 => Fault::new("cli-fault-utf8"),
            ErrorKind::TooManyValues => Fault::new("cli-fault-no-value").word(word_or_none(ContextKind::InvalidArg)),
            _ => Fault::new("cli-fault-value").word(word_or_none(ContextKind::InvalidArg)),
        }
    }
}

impl From<terminal::Error> for Fault {
    fn from(error: terminal::Error) -> Self {
        match error {
            terminal::Error::NotATerminal => Fault::in_vain("cli-fault-no-terminal"),
            terminal::Error::Io(error) => Fault::in_vain("cli-fault-terminal").word(error.to_string()),
        }
    }
}

/// Two arguments that say different things, or one that is given twice.
fn conflict(one: &str, other: Option<String>) -> Fault {
    // Without its value: "--sheet [<FILE>]".
    let bare = |argument: &str| argument.split(' ').next().unwrap_or_default().to_owned();
    match other.filter(|other| other != one) {
        None => Fault::new("cli-fault-twice").word(bare(one)),
        Some(other) => Fault::new("cli-fault-together")
            .word(bare(one))
            .but(|said| Said { what: said.what.with("other", Arg::Ltr(bare(&other))), ..said }),
    }
}

fn first(value: &ContextValue) -> Option<String> {
    match value {
        ContextValue::String(word) => Some(word.clone()),
        // Of several suggestions, clap has the likeliest last.
        ContextValue::Strings(words) => words.last().cloned(),
        _ => None,
    }
}

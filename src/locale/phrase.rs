//! What a model says: a message id with arguments, never a sentence.
//! `words` turns it into text in the reader's language.

use super::Name;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Where the message of a phrase is defined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// In the program's own locales.
    #[default]
    Program,
    /// In the pack whose exercise is on the screen.
    Pack,
    /// In the program's own locales, said in the language that is being learned.
    Learning,
}

/// An argument of a phrase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Arg {
    /// A text that a person wrote (isolated, its own direction).
    Text(String),
    /// A text that is left to right by nature: a path, an address, a command (isolated left to right).
    Ltr(String),
    /// A number, in the digits of the language, and usable as a plural selector.
    Number(i64),
    /// A name on the practice computer.
    Name(Name),
    /// A key or combination in the notation of `input` ("ctrl+x"), shown as the learner's keyboard prints it, as a key cap.
    Key(String),
    /// Another phrase, said first.
    Phrase(Box<Phrase>),
    /// Several phrases, joined as a list of the language does (", ").
    List(Vec<Phrase>),
    /// A day: year, month (1-12), day (1-31), said in full in the language.
    Date(i16, u8, u8),
}

/// A message id (`files-copy`, or `cv-to-folder.hint-1` for an attribute) with its arguments.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    /// The message, with `.attribute` where it is one.
    pub id: Cow<'static, str>,
    /// Arguments by their Fluent name (without `$`).
    pub args: Vec<(Cow<'static, str>, Arg)>,
    /// Whose message it is.
    pub source: Source,
    /// What to say instead when no language has the message.
    pub otherwise: Option<Box<Phrase>>,
}

impl Phrase {
    /// A message of the program.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Phrase { id: id.into(), ..Phrase::default() }
    }
    /// A message of the program, in the language that is being learned: never that of the screen.
    pub fn learning(id: impl Into<Cow<'static, str>>) -> Self {
        Phrase { id: id.into(), source: Source::Learning, ..Phrase::default() }
    }
    /// A message of the pack.
    pub fn pack(id: impl Into<Cow<'static, str>>) -> Self {
        Phrase { id: id.into(), source: Source::Pack, ..Phrase::default() }
    }
    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) -> Self {
        self.args.push((name.into(), arg.into()));
        self
    }
    /// The same, saying `other` where this message does not exist.
    #[must_use]
    pub fn or(mut self, other: Phrase) -> Self {
        self.otherwise = Some(Box::new(other));
        self
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Name> for Arg {
    fn from(name: Name) -> Self {
        Arg::Name(name)
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Self {
        Arg::Phrase(Box::new(phrase))
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

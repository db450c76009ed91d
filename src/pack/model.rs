//! A pack in memory: lessons, exercises, words. Made by `load`; what only a kind understands stays a TOML table.

use super::{Origin, Problem};
use crate::locale::{Language, PackWords, Phrase};
use serde::de::DeserializeOwned;
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::de::DeTable;

/// A text file of a pack, kept for the places of problems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path as the author knows it ("lessons/first-files/bin.toml").
    pub path: String,
    /// Its text, without BOM, line ends as in the file.
    pub text: String,
}

/// A folder that can be shared: its lessons and its translations.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Unique among packs: lower case letters, digits, hyphens.
    pub id: String,
    /// Semantic version, for people.
    pub version: String,
    /// The subject ("files").
    pub topic: String,
    /// 1 beginner, 2 intermediate, 3 advanced.
    pub level: u8,
    /// The languages it speaks; the first is the one it was written in.
    pub languages: Vec<Language>,
    /// Its lessons, in order.
    pub lessons: Vec<Lesson>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its Fluent sources and the names on its practice computers.
    pub words: PackWords,
}

/// A few exercises on one subject.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// Unique in its pack; the file is `<id>.toml`, its title the message `lesson-<id>`.
    pub id: String,
    /// In the order in which they are met.
    pub exercises: Vec<Exercise>,
}

/// One thing to do.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// Unique in its pack; also the Fluent message that asks.
    pub id: String,
    /// Skills of lessons/skills.toml that it trains.
    pub skills: Vec<Spanned<String>>,
    /// The family that the table names: "task" or "question".
    pub family: &'static str,
    /// The whole table of the exercise without `id` and `skills`, for its kind to read.
    pub body: Spanned<DeTable<'static>>,
    /// The file it stands in.
    pub file: Rc<SourceFile>,
    /// Where its id stands in the file.
    pub span: Range<usize>,
}

impl Exercise {
    /// Reads the body as a type of the kind; a mistake becomes a problem at its very word.
    ///
    /// # Errors
    /// The first mistake that serde found, as a localised problem with its place.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        todo!()
    }
    /// A problem at a place of this exercise's file.
    pub fn problem(&self, span: Range<usize>, what: Phrase) -> Problem {
        Problem::error(&self.file, span, what)
    }
    /// A message of this exercise: `message("hint-1")` is `<id>.hint-1`.
    pub fn message(&self, attribute: &str) -> Phrase {
        Phrase::pack(format!("{}.{attribute}", self.id))
    }
    /// What is asked.
    pub fn ask(&self) -> Phrase {
        Phrase::pack(self.id.clone())
    }
}

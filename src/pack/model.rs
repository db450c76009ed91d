//! A pack in memory: lessons, exercises, words. Made by `load`.
//! What only a kind understands stays TOML in the file until the kind reads it.

use super::lesson::names_of;
use super::read::read_table;
use super::vary::{self, Varied};
use super::{Origin, Problem, Teaching};
use crate::locale::{Arg, Language, PackWords, Phrase};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A text file of a pack, kept for the places of problems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path as the author knows it ("lessons/first-files/bin.toml").
    pub path: String,
    /// Its text, without BOM, line ends as in the file.
    pub text: String,
}

impl SourceFile {
    /// Line and column of a byte, both from 1; columns count characters (Unicode scalar values), as editors do. `None` where
    /// no character begins.
    pub fn line_column(&self, byte: usize) -> Option<(usize, usize)> {
        let before = self.text.get(..byte)?;
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        Some((before.matches('\n').count() + 1, before[line..].chars().count() + 1))
    }
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
    /// Under what terms it may be shared ("CC-BY-SA-4.0").
    pub license: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its Fluent sources and the names on its practice computers.
    pub words: PackWords,
    /// How its place reads in problems ("lessons/first-files").
    pub root: String,
}

/// A few exercises on one subject.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// Unique in its pack; the file is `<id>.toml`, its title the message `lesson-<id>`.
    pub id: String,
    /// How its exercises are taught.
    pub teaching: Teaching,
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
    /// The family that the table names: "task", "question" or "dexterity".
    pub family: &'static str,
    /// The kind: what `question` or `dexterity` says ("choose", "press"), "computer" for a task.
    pub(super) kind: String,
    /// The file it stands in.
    pub file: Rc<SourceFile>,
    /// Where its id stands in the file.
    pub span: Range<usize>,
    /// Its place among the exercises of the file, from 0.
    pub(super) index: usize,
    /// What differs from one variant to the next.
    pub(super) vary: Rc<[Varied]>,
    /// Which variant this is, from 0.
    pub(super) variant: usize,
}

impl Exercise {
    /// The kind of exercise: what `question` or `dexterity` says ("choose", "press"), "computer" for a task.
    pub fn kind(&self) -> &str {
        &self.kind
    }
    /// How many variants it has: 1 where nothing varies.
    pub fn variants(&self) -> usize {
        self.vary.first().map_or(1, Varied::count)
    }
    /// Which variant this is, counted from 0.
    pub fn number(&self) -> usize {
        self.variant
    }
    /// The same exercise in its n-th variant, counted from 0; after the last comes the first.
    #[must_use]
    pub fn variant(&self, number: usize) -> Exercise {
        Exercise { variant: number % self.variants(), ..self.clone() }
    }
    /// The words that vary.
    pub fn varied(&self) -> &[Varied] {
        &self.vary
    }
    /// What the words that vary stand for in this variant, as the texts of the exercise say them.
    pub fn values(&self) -> Vec<(String, Arg)> {
        self.vary.iter().map(|varied| (varied.word.clone(), varied.said(self.variant))).collect()
    }
    /// A phrase of the exercise with what its words stand for in this variant, to be said where no screen of it is open.
    pub fn filled(&self, phrase: Phrase) -> Phrase {
        self.values().into_iter().fold(phrase, |phrase, (word, value)| phrase.with(word, value))
    }
    /// Which variant this is, for authors; `None` for the first, which is the exercise as it is without `vary`.
    pub fn variant_phrase(&self) -> Option<Phrase> {
        let one = |varied: &Varied| format!("${} = {}", varied.word, varied.value(self.variant));
        let values: Vec<String> = self.vary.iter().map(one).collect();
        let phrase = Phrase::new("problem-variant").with("number", self.variant + 1);
        (self.variant > 0).then(|| phrase.with("values", Arg::Ltr(values.join(", "))))
    }
    /// The names on its practice computer, in all its variants.
    pub fn names(&self) -> BTreeSet<String> {
        names_of(&DeValue::Table(self.written().into_inner()), &self.vary)
    }
    /// Its whole table without `id`, `skills` and `vary`, the values of this variant put in, with spans of the file.
    pub fn body(&self) -> Spanned<DeTable<'_>> {
        let mut body = self.written();
        body.get_mut().remove("vary");
        for (_, value) in body.get_mut().iter_mut() {
            vary::put(value.get_mut(), &self.vary, self.variant);
        }
        body
    }
    /// Whether the other one is the same but for its texts, which stand in other files: nothing in its table differs.
    pub fn is_same_as(&self, other: &Exercise) -> bool {
        let same = (&self.id, self.family, self.variant) == (&other.id, other.family, other.variant);
        let tables = self.read::<toml::Table>().ok().zip(other.read::<toml::Table>().ok());
        same && tables.is_some_and(|(one, other)| one == other)
    }
    /// Its table as it is written, without `id` and `skills`. Parsed anew each time: TOML's spanned tree borrows from the
    /// text, and most exercises of a library are never opened.
    pub(super) fn written(&self) -> Spanned<DeTable<'_>> {
        let (mut root, _) = DeTable::parse_recoverable(&self.file.text);
        let table = match root.get_mut().remove("exercise").map(Spanned::into_inner) {
            Some(DeValue::Array(exercises)) => exercises.into_iter().nth(self.index),
            _ => None,
        };
        match table.map(|table| (table.span(), table.into_inner())) {
            Some((span, DeValue::Table(mut body))) => {
                body.remove("id");
                body.remove("skills");
                Spanned::new(span, body)
            }
            _ => Spanned::new(self.span.clone(), DeTable::new()),
        }
    }
    /// Reads the body (`task` or `question` included) as a type of the kind; a mistake becomes a problem at its very
    /// word. A kind says its own mistakes by `serde::de::Error::custom("problem-some-message")`, or with a word after
    /// ": "; the message is given `$found` (the passage) and `$word`. Expected types of its own visitors are "text",
    /// "number", "list", "table", "yes/no", "date", joined by " or ".
    ///
    /// # Errors
    /// The first mistake that serde found, as a localised problem with its place.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        self.read_all().map_err(|problems| {
            let first = problems.into_iter().next();
            first.unwrap_or_else(|| self.problem(self.span.clone(), Phrase::new("problem-other")))
        })
    }
    /// The same with every unknown key of the exercise, not only the first.
    ///
    /// # Errors
    /// At least one problem.
    pub fn read_all<T: DeserializeOwned>(&self) -> Result<T, Vec<Problem>> {
        read_table(&self.file, self.body(), &self.span)
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

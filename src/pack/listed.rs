//! A pack as the library lists it: its id, its titles, which lessons and exercises it has. The pack itself is read when one
//! of its exercises is wanted: most packs of a library are never opened.

use super::{Exercise, Lesson, Origin, Pack};
use crate::locale::{PackWords, Words};
use std::cell::OnceCell;

/// A pack of the library.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Unique among packs.
    pub id: String,
    /// Its lessons, in order.
    pub lessons: Vec<ListedLesson>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its Fluent sources, of which titles are wanted first.
    words: PackWords,
    /// How to read it, where that was not done yet.
    reader: Option<fn(&str) -> Option<Pack>>,
    pack: OnceCell<Option<Pack>>,
}

/// A lesson of a pack of the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedLesson {
    /// Unique in its pack.
    pub id: String,
    /// The ids of its exercises, in order.
    pub exercises: Vec<String>,
}

impl Listed {
    /// A pack that is there already.
    pub(super) fn read(pack: Pack) -> Self {
        let lesson = |lesson: &Lesson| ListedLesson {
            id: lesson.id.clone(),
            exercises: lesson.exercises.iter().map(|exercise| exercise.id.clone()).collect(),
        };
        Listed {
            id: pack.id.clone(),
            lessons: pack.lessons.iter().map(lesson).collect(),
            origin: pack.origin.clone(),
            words: pack.words.clone(),
            reader: None,
            pack: OnceCell::from(Some(pack)),
        }
    }
    /// A pack that `reader` reads by its id when it is wanted.
    pub(super) fn to_read(
        id: String,
        lessons: Vec<ListedLesson>,
        words: PackWords,
        origin: Origin,
        reader: fn(&str) -> Option<Pack>,
    ) -> Self {
        Listed { id, lessons, origin, words, reader: Some(reader), pack: OnceCell::new() }
    }
    /// The whole pack; read now, if it was not yet. `None` when it cannot be read any more.
    pub fn pack(&self) -> Option<&Pack> {
        self.pack.get_or_init(|| self.reader.and_then(|reader| reader(&self.id))).as_ref()
    }
    /// A lesson by its id.
    pub fn lesson(&self, id: &str) -> Option<&ListedLesson> {
        self.lessons.iter().find(|lesson| lesson.id == id)
    }
    /// The lesson that has this exercise.
    pub fn lesson_of(&self, exercise: &str) -> Option<&ListedLesson> {
        self.lessons.iter().find(|lesson| lesson.exercises.iter().any(|known| known == exercise))
    }
    /// `words` with the titles of this pack and of its lessons, and nothing else of it.
    pub fn titled(&self, words: &Words) -> Words {
        words.with_pack(&self.words.titles(words.language()))
    }
    /// An exercise of it, with its lesson.
    pub(super) fn exercise(&self, id: &str) -> Option<(&Pack, &Lesson, &Exercise)> {
        self.lesson_of(id)?;
        let pack = self.pack()?;
        pack.lessons
            .iter()
            .find_map(|lesson| lesson.exercises.iter().find(|known| known.id == id).map(|known| (pack, lesson, known)))
    }
}

/// The ids of the exercises in the text of a lesson file, found without understanding it: `id` stands first in each. Only for
/// files that were proved.
pub(super) fn exercise_ids(text: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut lines = text.lines();
    while lines.by_ref().any(|line| line.trim_end() == "[[exercise]]") {
        let first = lines.by_ref().find(|line| !line.is_empty() && !line.starts_with('#'));
        let id = first.and_then(|line| line.strip_prefix("id = \"")?.split_once('"'));
        ids.extend(id.map(|(id, _)| id.to_owned()));
    }
    ids
}

//! A pack as the library lists it: its id, its titles, which lessons and exercises it has. The pack itself is read when one
//! of its exercises is wanted: most packs of a library are never opened.

use super::library::read;
use super::{Exercise, Lesson, Origin, Pack};
use crate::locale::{PackWords, Phrase, Words};
use serde::{Deserialize, Serialize};
use std::cell::{OnceCell, RefCell};

/// A pack of the library.
#[derive(Clone)]
pub struct Listed {
    /// Unique among packs.
    pub id: String,
    /// Its lessons, in order.
    pub lessons: Vec<ListedLesson>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its Fluent sources, of which titles are wanted first.
    words: PackWords,
    /// Its title, as it was said last and with which words.
    title: RefCell<Option<(Words, String)>>,
    /// Empty where it was not read yet.
    pack: OnceCell<Option<Pack>>,
}

/// A lesson of a pack of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedLesson {
    /// Unique in its pack.
    pub id: String,
    /// The ids of its exercises, in order.
    pub exercises: Vec<String>,
}

impl ListedLesson {
    pub(super) fn of(lesson: &Lesson) -> Self {
        let exercises = lesson.exercises.iter().map(|exercise| exercise.id.clone()).collect();
        ListedLesson { id: lesson.id.clone(), exercises }
    }
}

impl Listed {
    /// A pack that is there already.
    pub(super) fn read(pack: Pack) -> Self {
        Listed {
            id: pack.id.clone(),
            lessons: pack.lessons.iter().map(ListedLesson::of).collect(),
            origin: pack.origin.clone(),
            words: pack.words.clone(),
            title: RefCell::default(),
            pack: OnceCell::from(Some(pack)),
        }
    }
    /// A pack that is read when it is wanted.
    pub(super) fn to_read(id: String, lessons: Vec<ListedLesson>, words: PackWords, origin: Origin) -> Self {
        Listed { id, lessons, origin, words, title: RefCell::default(), pack: OnceCell::new() }
    }
    /// The whole pack; read now, if it was not yet. `None` when it cannot be read any more.
    pub fn pack(&self) -> Option<&Pack> {
        self.pack.get_or_init(|| read(&self.id, &self.origin)).as_ref()
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
    /// Its title. Said once for all frames that are drawn with the same words.
    pub fn title(&self, words: &Words) -> String {
        let mut kept = self.title.borrow_mut();
        match &*kept {
            Some((known, title)) if known == words => title.clone(),
            _ => {
                let title = self.titled(words).say(&Phrase::pack("pack-title")).string;
                *kept = Some((words.clone(), title.clone()));
                title
            }
        }
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

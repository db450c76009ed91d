//! One lesson: its exercises, each with how it went best; any of them can be done again.
//! How far the learner is, `course` says.

use super::home::lesson_title;
use super::list::{Line, List, draw_line, list_keys};
use super::zones::{Asked, ask};
use super::{Context, Effect, Screen};
use crate::course::Spot;
use crate::grade::Outcome;
use crate::locale::Phrase;
use crate::ui::{self, Area, Button, Canvas, Gesture, Ink, KeyHint};

/// A mark for how much of something is done.
pub(super) fn mark(done: usize, all: usize) -> char {
    if all > 0 && done == all { '●' } else { '○' }
}

/// The word for an outcome; `None`: never tried.
pub(super) fn outcome_word(outcome: Option<Outcome>) -> Phrase {
    Phrase::new(match outcome {
        None => "outcome-new",
        Some(Outcome::Alone) => "outcome-alone",
        Some(Outcome::Helped) => "outcome-helped",
        Some(Outcome::NotYet) => "outcome-not-yet",
    })
}

/// One lesson.
pub struct LessonScreen {
    pack: String,
    lesson: String,
    list: List,
}

/// The list of the exercises of a lesson.
pub(super) fn exercises() -> List {
    List::new("exercises", "exercise:")
}

impl LessonScreen {
    /// The screen of a lesson.
    pub fn new(pack: &str, lesson: &str) -> Self {
        LessonScreen { pack: pack.to_owned(), lesson: lesson.to_owned(), list: exercises() }
    }
}

/// Draws the exercises of a lesson with their outcomes.
pub(super) fn draw_exercises(
    context: &Context,
    canvas: &mut Canvas,
    area: Area,
    lesson: (&str, &str),
    list: &mut List,
) {
    let Some(pack) = context.library.pack(lesson.0) else { return };
    let Some(lesson) = pack.lessons.iter().find(|known| known.id == lesson.1) else { return };
    let words = context.words.with_pack(&pack.words);
    let ids: Vec<&str> = lesson.exercises.iter().map(|exercise| exercise.id.as_str()).collect();
    list.draw(canvas, area, 1, &ids, |canvas, area, place, target| {
        let outcome = context.progress.outcome(&pack.id, ids[place]);
        let is_done = outcome.is_some_and(|outcome| outcome != Outcome::NotYet);
        let line = Line {
            mark: Some(mark(is_done.into(), 1)),
            title: words.say(&lesson.exercises[place].message("title")).string,
            end: context.words.say(&outcome_word(outcome)).string,
            ink: if is_done { Ink::Done } else { Ink::Normal },
        };
        draw_line(canvas, area, target, &line);
    });
}

impl Screen for LessonScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let title = context.library.listed(&self.pack).map(|pack| lesson_title(&self.lesson, &pack.titled(words)));
        let title = words.say(&Phrase::new("lesson-title").with("title", title.unwrap_or_default()));
        let zones = ask(canvas, &[Asked::new(title, Ink::Strong)], 0);
        let area = zones.work.centred(76, zones.work.height);
        draw_exercises(context, canvas, area, (&self.pack, &self.lesson), &mut self.list);
        let back = Button::new("lesson:back", words.get("screen-back"));
        ui::buttons(canvas, zones.coach, "coach", &[back], None);
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) if id == "lesson:back" => Some(vec![Effect::Back]),
            Gesture::Activate(id) => {
                let exercise = self.list.name(id)?.to_owned();
                Some(vec![Effect::Exercise(Spot { pack: self.pack.clone(), lesson: self.lesson.clone(), exercise })])
            }
            Gesture::Scroll(_, lines) => self.list.turn(*lines),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        list_keys(Phrase::new("keys-begin"))
    }
}

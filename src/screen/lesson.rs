//! One lesson: its exercises, each with how it went best; any of them can be done again.
//! How far the learner is, `course` says.

use super::home::lesson_title;
use super::zones::{Asked, ask};
use super::{Context, Effect, Screen};
use crate::course::Spot;
use crate::grade::Outcome;
use crate::locale::Phrase;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Gesture, Ink, KeyHint, Role, Scroll};

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
    scroll: Scroll,
}

fn target(exercise: &str) -> String {
    format!("exercise:{exercise}")
}

impl LessonScreen {
    /// The screen of a lesson.
    pub fn new(pack: &str, lesson: &str) -> Self {
        LessonScreen { pack: pack.to_owned(), lesson: lesson.to_owned(), scroll: Scroll::default() }
    }
}

/// Draws the exercises of a lesson with their outcomes.
pub(super) fn draw_exercises(
    context: &Context,
    canvas: &mut Canvas,
    area: Area,
    lesson: (&str, &str),
    scroll: &mut Scroll,
) {
    let Some(pack) = context.library.pack(lesson.0) else { return };
    let Some(lesson) = pack.lessons.iter().find(|known| known.id == lesson.1) else { return };
    let words = context.words.with_pack(&pack.words);
    canvas.group("exercises", Axis::Column);
    let focus = lesson.exercises.iter().position(|exercise| canvas.focused(&target(&exercise.id)));
    // With room between the lines, where there is room.
    let pitch = if lesson.exercises.len() * 2 <= area.height.into() { 2 } else { 1 };
    let shown = scroll.window(lesson.exercises.len(), usize::from(area.height / pitch), focus);
    for (place, exercise) in lesson.exercises.iter().enumerate() {
        let id = target(&exercise.id);
        let row = ui::row_of(&shown, place);
        let line = row.map(|row| area.row(row * pitch)).unwrap_or_default();
        if row.is_some() {
            let outcome = context.progress.outcome(&pack.id, &exercise.id);
            let done = usize::from(outcome.is_some_and(|outcome| outcome != Outcome::NotYet));
            let ink = canvas.choice(line, &id, 1, if done == 1 { Ink::Done } else { Ink::Normal });
            canvas.symbol(line.start + 3, line.top, mark(done, 1), ink);
            let title = words.say(&exercise.message("title"));
            canvas.label(line.split_start(5).1.split_end(22).0, &title.string, Align::Start, ink);
            let word = context.words.say(&outcome_word(outcome));
            canvas.label(line.split_end(2).0, &word.string, Align::End, ink);
        }
        canvas.target(id, Role::Button, line);
    }
    ui::scroll_mark(canvas, area, &shown, lesson.exercises.len());
}

impl Screen for LessonScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let title = context.library.listed(&self.pack).map(|pack| lesson_title(&self.lesson, &pack.titled(words)));
        let title = words.say(&Phrase::new("lesson-title").with("title", title.unwrap_or_default()));
        let zones = ask(canvas, &[Asked::new(title, Ink::Strong)], 0);
        let list = zones.work.centred(76, zones.work.height);
        draw_exercises(context, canvas, list, (&self.pack, &self.lesson), &mut self.scroll);
        let back = Button::new("lesson:back", words.get("screen-back"));
        ui::buttons(canvas, zones.coach, "coach", &[back], None);
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) if id == "lesson:back" => Some(vec![Effect::Back]),
            Gesture::Activate(id) => {
                let exercise = id.strip_prefix("exercise:")?.to_owned();
                Some(vec![Effect::Exercise(Spot { pack: self.pack.clone(), lesson: self.lesson.clone(), exercise })])
            }
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Some(Vec::new())
            }
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        vec![KeyHint::new("enter", Phrase::new("keys-begin")), KeyHint::pair("up", "down", Phrase::new("keys-move"))]
    }
}

//! The end of a lesson: what was done, and what comes next.
//! How far the learner is, `course` says.

use super::lesson::{draw_exercises, exercises};
use super::list::List;
use super::zones::{Asked, ask};
use super::{Context, Effect, Screen};
use crate::course::Spot;
use crate::locale::Phrase;
use crate::ui::{self, Button, Canvas, Gesture, Ink, KeyHint};

/// The end of a lesson.
pub struct SummaryScreen {
    pack: String,
    lesson: String,
    list: List,
}

impl SummaryScreen {
    /// The summary of a lesson.
    pub fn new(pack: &str, lesson: &str) -> Self {
        SummaryScreen { pack: pack.to_owned(), lesson: lesson.to_owned(), list: exercises() }
    }
}

impl Screen for SummaryScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let (done, all) = context.library.listed(&self.pack).map_or((0, 0), |pack| {
            pack.lesson(&self.lesson).map_or((0, 0), |lesson| context.progress.lesson(pack, lesson))
        });
        let id = if done == all { "summary-all" } else { "summary-some" };
        let says = words.say(&Phrase::new(id).with("done", done).with("all", all));
        let saved = words.say(&Phrase::new("summary-saved"));
        let zones = ask(canvas, &[Asked::new(says, Ink::Strong), Asked::new(saved, Ink::Normal)], 0);
        let area = zones.work.centred(76, zones.work.height);
        let home = Button::new("summary:home", words.get("summary-home"));
        let next = Button::new("summary:next", words.get("home-continue")).first();
        let more = context.progress.next(context.library).is_some();
        let home = if more { home } else { home.first() };
        // The way forward comes first for the keys.
        ui::buttons(canvas, zones.coach, "coach", &[home], more.then_some(&next));
        draw_exercises(context, canvas, area, (&self.pack, &self.lesson), &mut self.list);
    }

    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) => match id.as_str() {
                "summary:home" => Some(vec![Effect::Home]),
                "summary:next" => Some(vec![Effect::Exercise(context.progress.next(context.library)?)]),
                _ => {
                    let (pack, lesson) = (self.pack.clone(), self.lesson.clone());
                    let exercise = self.list.name(id)?.to_owned();
                    Some(vec![Effect::Exercise(Spot { pack, lesson, exercise })])
                }
            },
            Gesture::Scroll(_, lines) => self.list.turn(*lines),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        vec![KeyHint::new("enter", Phrase::new("keys-press")), KeyHint::new("tab", Phrase::new("keys-next-part"))]
    }
}

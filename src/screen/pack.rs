//! One pack, which learners know as a subject: its lessons, each with how far it is done.
//! How far the learner is, `course` says.

use super::home::{lesson_title, line};
use super::list::{List, draw_line, list_keys};
use super::zones::{Asked, ask};
use super::{Context, Effect, LessonScreen, Screen};
use crate::locale::Phrase;
use crate::ui::{self, Button, Canvas, Gesture, Ink, KeyHint};

/// One pack.
pub struct PackScreen {
    pack: String,
    list: List,
}

impl PackScreen {
    /// The screen of a pack.
    pub fn new(pack: &str) -> Self {
        PackScreen { pack: pack.to_owned(), list: List::new("lessons", "lesson:") }
    }
}

impl Screen for PackScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let Some(pack) = context.library.listed(&self.pack) else { return };
        let words = pack.titled(context.words);
        let about = [
            Asked::new(words.say(&Phrase::pack("pack-title")), Ink::Strong),
            Asked::new(words.say(&Phrase::pack("pack-about")), Ink::Normal),
        ];
        let zones = ask(canvas, &about, 0);
        let list = zones.work.centred(76, zones.work.height);
        let ids: Vec<&str> = pack.lessons.iter().map(|lesson| lesson.id.as_str()).collect();
        self.list.draw(canvas, list, 1, &ids, |canvas, area, place, target| {
            let far = context.progress.lesson(pack, &pack.lessons[place]);
            draw_line(canvas, area, target, &line(lesson_title(ids[place], &words), far, context.words));
        });
        let back = Button::new("pack:back", context.words.get("screen-back"));
        ui::buttons(canvas, zones.coach, "coach", &[back], None);
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) if id == "pack:back" => Some(vec![Effect::Back]),
            Gesture::Activate(id) => {
                let lesson = self.list.name(id)?;
                Some(vec![Effect::Over(Box::new(LessonScreen::new(&self.pack, lesson)))])
            }
            Gesture::Scroll(_, lines) => self.list.turn(*lines),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        list_keys(Phrase::new("keys-choose"))
    }
}

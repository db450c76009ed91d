//! One pack, which learners know as a subject: its lessons, each with how far it is done.
//! How far the learner is, `course` says.

use super::home::{lesson_title, row};
use super::zones::{Asked, ask, list_keys};
use super::{Context, Effect, LessonScreen, Screen};
use crate::locale::Phrase;
use crate::pack::ListedLesson;
use crate::ui::{self, Axis, Button, Canvas, Gesture, Ink, KeyHint, Scroll};

const LESSON: &str = "lesson:";

/// One pack.
pub struct PackScreen {
    pack: String,
    scroll: Scroll,
}

impl PackScreen {
    /// The screen of a pack.
    pub fn new(pack: &str) -> Self {
        PackScreen { pack: pack.to_owned(), scroll: Scroll::default() }
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
        let id = |lesson: &ListedLesson| format!("{LESSON}{}", lesson.id);
        canvas.group("lessons", Axis::Column);
        let focus = pack.lessons.iter().position(|lesson| canvas.focused(&id(lesson)));
        let shown = self.scroll.window(pack.lessons.len(), usize::from(list.height / 2), focus);
        for (place, lesson) in pack.lessons.iter().enumerate() {
            let line = ui::row_of(&shown, place).map(|row| list.row(row * 2)).unwrap_or_default();
            row(canvas, line, &id(lesson), context.words, || {
                (lesson_title(&lesson.id, &words), context.progress.lesson(pack, lesson))
            });
        }
        ui::scroll_mark(canvas, list, &shown, pack.lessons.len());
        let back = Button::new("pack:back", context.words.get("screen-back"));
        ui::buttons(canvas, zones.coach, "coach", &[back], None);
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) if id == "pack:back" => Some(vec![Effect::Back]),
            Gesture::Activate(id) => {
                let lesson = id.strip_prefix(LESSON)?;
                Some(vec![Effect::Over(Box::new(LessonScreen::new(&self.pack, lesson)))])
            }
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Some(Vec::new())
            }
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        list_keys(Phrase::new("keys-choose"))
    }
}

//! Who is learning? One laptop is shared by several people, each with their own work.
//! Who there is, the context says.

use super::zones::{Asked, ask};
use super::{Context, Effect, NameScreen, Screen};
use crate::locale::Phrase;
use crate::text;
use crate::ui::{self, Align, Axis, Button, Canvas, Gesture, Ink, KeyHint, Role, Scroll};

/// Everybody who learns here.
#[derive(Default)]
pub struct LearnersScreen {
    scroll: Scroll,
}

impl Screen for LearnersScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let zones = ask(canvas, &[Asked::new(words.say(&Phrase::new("learners-who")), Ink::Strong)], 0);
        let list = zones.work.centred(50, zones.work.height);
        canvas.group("learners", Axis::Column);
        let id = |learner: &crate::store::Learner| format!("learner:{}", learner.id);
        let focus = context.learners.iter().position(|learner| canvas.focused(&id(learner)));
        let shown = self.scroll.window(context.learners.len(), usize::from(list.height / 2), focus);
        for (place, learner) in context.learners.iter().enumerate() {
            let row = ui::row_of(&shown, place);
            let line = row.map(|row| list.row(row * 2)).unwrap_or_default();
            if row.is_some() {
                let ink = canvas.choice(line, &id(learner), 1, Ink::Press);
                canvas.label(line.inset(3, 0), &text::isolate(&learner.name), Align::Start, ink);
            }
            canvas.target(id(learner), Role::Button, line);
        }
        ui::scroll_mark(canvas, list, &shown, context.learners.len());
        let new = Button::new("learners:new", words.get("learners-new"));
        let back = Button::new("learners:back", words.get("screen-back"));
        ui::buttons(canvas, zones.coach, "coach", &[back, new], None);
    }

    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) => match id.as_str() {
                "learners:back" => Some(vec![Effect::Back]),
                "learners:new" => Some(vec![Effect::Over(Box::new(NameScreen::default()))]),
                _ => {
                    let id = id.strip_prefix("learner:")?;
                    let learner = context.learners.iter().find(|learner| learner.id.to_string() == id)?;
                    Some(vec![Effect::Switch(learner.id), Effect::Home])
                }
            },
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Some(Vec::new())
            }
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        vec![KeyHint::new("enter", Phrase::new("keys-choose")), KeyHint::pair("up", "down", Phrase::new("keys-move"))]
    }
}

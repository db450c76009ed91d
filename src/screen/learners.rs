//! Who is learning? One laptop is shared by several people, each with their own work.
//! Who there is, the context says.

use super::list::{Line, List, draw_line, list_keys};
use super::zones::{Asked, ask};
use super::{Context, Effect, NameScreen, Screen};
use crate::locale::Phrase;
use crate::text;
use crate::ui::{self, Button, Canvas, Gesture, Ink, KeyHint};

/// Everybody who learns here.
pub struct LearnersScreen {
    list: List,
}

impl Default for LearnersScreen {
    fn default() -> Self {
        LearnersScreen { list: List::new("learners", "learner:") }
    }
}

impl Screen for LearnersScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let zones = ask(canvas, &[Asked::new(words.say(&Phrase::new("learners-who")), Ink::Strong)], 0);
        let list = zones.work.centred(50, zones.work.height);
        let ids: Vec<String> = context.learners.iter().map(|learner| learner.id.to_string()).collect();
        self.list.draw(canvas, list, 1, &ids, |canvas, area, place, target| {
            let title = text::isolate(&context.learners[place].name);
            draw_line(canvas, area, target, &Line { mark: None, title, end: String::new(), ink: Ink::Press });
        });
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
                    let id = self.list.name(id)?;
                    let learner = context.learners.iter().find(|learner| learner.id.to_string() == id)?;
                    Some(vec![Effect::Switch(learner.id), Effect::Home])
                }
            },
            Gesture::Scroll(_, lines) => self.list.turn(*lines),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        list_keys(Phrase::new("keys-choose"))
    }
}

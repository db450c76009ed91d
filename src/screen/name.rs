//! A name is enough: what to call the learner. Also used to change it.

use super::zones::{Asked, ask};
use super::{Context, Effect, Screen};
use crate::input::Event;
use crate::locale::Phrase;
use crate::ui::{self, Axis, Button, Canvas, Field, Gesture, Ink, KeyHint};

const FIELD: &str = "name:field";
const ACCEPT: &str = "name:accept";
/// More letters than any name needs.
const LONGEST: usize = 60;

/// Asks for a name.
pub struct NameScreen {
    field: Field,
    changes: bool,
    empty: bool,
}

impl Default for NameScreen {
    fn default() -> Self {
        NameScreen { field: Field::new("").limited(LONGEST), changes: false, empty: false }
    }
}

impl NameScreen {
    /// Asks for another name of the learner.
    pub fn change(name: &str) -> Self {
        NameScreen { field: Field::new(name).limited(LONGEST), changes: true, empty: false }
    }
}

impl Screen for NameScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let mut asked = vec![Asked::new(words.say(&Phrase::new("name-ask")), Ink::Strong)];
        asked.push(Asked::new(words.say(&Phrase::new("name-why")), Ink::Normal));
        if self.empty {
            asked.push(Asked::new(words.say(&Phrase::new("name-empty")), Ink::Look));
        }
        let zones = ask(canvas, &asked, 0);
        let box_area = zones.work.centred(44, 3);
        canvas.group("name", Axis::Column);
        self.field.draw(canvas, box_area.row(1), FIELD, words.direction());
        ui::buttons(canvas, zones.coach, "coach", &[], Some(&Button::new(ACCEPT, words.get("name-accept"))));
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Edit(_, event) => {
                self.field.edit(event);
                self.empty = false;
                Some(Vec::new())
            }
            // Whatever has the focus, letters go to the only field there is.
            Gesture::Key(key) => {
                self.empty &= !self.field.edit(&Event::Key(*key));
                Some(Vec::new())
            }
            Gesture::Activate(id) if id == FIELD || id == ACCEPT => {
                let name = self.field.text().trim().to_owned();
                if name.is_empty() {
                    self.empty = true;
                    return Some(Vec::new());
                }
                Some(if self.changes {
                    vec![Effect::Rename(name), Effect::Back]
                } else {
                    vec![Effect::Enrol(name), Effect::Home]
                })
            }
            _ => None,
        }
    }

    fn keys(&self, _: &Context, focus: Option<&str>) -> Vec<KeyHint> {
        let mut keys = vec![KeyHint::new("enter", Phrase::new("keys-accept"))];
        if focus == Some(FIELD) {
            keys.push(KeyHint::new("backspace", Phrase::new("keys-erase")));
        }
        keys
    }

    fn is_beginning(&self) -> bool {
        !self.changes
    }
}

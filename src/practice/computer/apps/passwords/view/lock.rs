//! The closed manager: one field for the passphrase that opens it.
//! Whether the passphrase is the right one is for the state to say.

use super::typed;
use crate::input::Event;
use crate::locale::{Phrase, Words};
use crate::practice::computer::Computer;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Field, Gesture, Ink};

pub(super) const FIELD: &str = "lock:field";
pub(super) const OPEN: &str = "lock:open";
const EYE: &str = "lock:eye";

/// A passphrase being typed.
pub(super) struct Lock {
    field: Field,
    shown: bool,
    refused: Option<Phrase>,
}

impl Default for Lock {
    fn default() -> Self {
        Lock { field: Field::secret().limited(typed::ROOM), shown: false, refused: None }
    }
}

impl Lock {
    pub(super) fn text(&self) -> &str {
        self.field.text()
    }
    pub(super) fn refuse(&mut self, why: Phrase) {
        self.refused = Some(why);
    }

    pub(super) fn draw(&mut self, canvas: &mut Canvas, area: Area, words: &Words) {
        let body = area.inset(3, 1);
        canvas.label(body.row(0), &words.get("passwords-locked"), Align::Start, Ink::Normal);
        canvas.label(body.row(2), &words.get("passwords-master"), Align::Start, Ink::Normal);
        canvas.group("lock", Axis::Column);
        self.field.draw(canvas, body.row(3), FIELD, typed::direction(self.field.text()));
        if let Some(why) = &self.refused {
            canvas.paragraph(body.split_top(4).1.split_top(2).0, &words.say(why), Align::Start, Ink::Look);
        }
        let eye = if self.shown { "passwords-hide" } else { "passwords-reveal" };
        let eye = Button::new(EYE, words.get(eye));
        let open = Button::new(OPEN, words.get("passwords-unlock"));
        ui::buttons(canvas, body.row(6), "lock:buttons", &[eye], Some(&open));
        canvas.label(area.inset(3, 0).split_bottom(1).1, &words.get("passwords-notice"), Align::Start, Ink::Dim);
    }

    /// True when the passphrase is ready to be tried; `None` when the gesture means nothing here.
    pub(super) fn read(&mut self, gesture: &Gesture, computer: &Computer, words: &Words) -> Option<bool> {
        match gesture {
            Gesture::Activate(id) if id == FIELD || id == OPEN => return Some(true),
            Gesture::Activate(id) if id == EYE => {
                self.shown = !self.shown;
                self.field.reveal(self.shown);
            }
            Gesture::Edit(_, event) => self.edit(event, computer, words),
            Gesture::Key(key) => self.edit(&Event::Key(*key), computer, words),
            _ => return None,
        }
        Some(false)
    }

    fn edit(&mut self, event: &Event, computer: &Computer, words: &Words) {
        if typed::edit(&mut self.field, event, computer, words) {
            self.refused = None;
        }
    }
}

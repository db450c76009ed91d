//! The dialog that asks what to look for among the entries.
//! What is found is for the list to say.

use super::typed;
use crate::locale::Words;
use crate::practice::computer::Computer;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Field, Gesture, Ink};

const FIELD: &str = "search:field";
const ACCEPT: &str = "search:accept";
pub(super) const CANCEL: &str = "search:cancel";

/// A search being typed.
pub(super) struct Search {
    field: Field,
}

impl Search {
    pub(super) fn new(filter: &str) -> Self {
        Search { field: Field::new(filter).limited(typed::ROOM) }
    }

    pub(super) fn draw(&mut self, canvas: &mut Canvas, bounds: Area, words: &Words) {
        let look = Dialog { title: words.get("passwords-search"), width: 50, height: 4 };
        let body = ui::dialog(canvas, bounds, &look);
        canvas.label(body.row(0), &words.get("passwords-search-label"), Align::Start, Ink::Normal);
        canvas.group("search", Axis::Column);
        self.field.draw(canvas, body.row(1), FIELD, typed::direction(self.field.text()));
        let cancel = Button::new(CANCEL, words.get("passwords-dialog-cancel"));
        let accept = Button::new(ACCEPT, words.get("passwords-search"));
        ui::buttons(canvas, body.row(3), "search:buttons", &[cancel], Some(&accept));
    }

    /// `Some(Some(text))`: look for this; `Some(None)`: never mind; `None`: still typing.
    pub(super) fn read(&mut self, gesture: &Gesture, computer: &Computer, words: &Words) -> Option<Option<String>> {
        match gesture {
            Gesture::Edit(_, event) => {
                typed::edit(&mut self.field, event, computer, words);
                None
            }
            Gesture::Activate(id) if id == CANCEL => Some(None),
            Gesture::Activate(_) => Some(Some(self.field.text().trim().to_owned())),
            Gesture::Leave => Some(None),
            _ => None,
        }
    }
}

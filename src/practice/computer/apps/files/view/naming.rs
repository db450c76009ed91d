//! The dialog that asks for a name: of a new folder, or a better one for what is selected.
//! What was typed stays when the name is refused.

use crate::input::Event;
use crate::locale::{Phrase, Words};
use crate::practice::computer::apps::files::Action;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Field, Gesture, Ink};

pub(super) const FIELD: &str = "name:field";
pub(super) const ACCEPT: &str = "name:accept";
const CANCEL: &str = "name:cancel";

/// A name being typed.
pub(super) struct Naming {
    renames: bool,
    field: Field,
    refused: Option<Phrase>,
}

impl Naming {
    pub(super) fn new_folder() -> Self {
        Naming { renames: false, field: Field::new(""), refused: None }
    }
    pub(super) fn rename(name: &str) -> Self {
        Naming { renames: true, field: Field::file_name(name), refused: None }
    }
    /// Whether it asks for a better name, not for that of a new folder.
    pub(super) fn renames(&self) -> bool {
        self.renames
    }
    pub(super) fn text(&self) -> &str {
        self.field.text()
    }
    pub(super) fn refuse(&mut self, why: Phrase) {
        self.refused = Some(why);
    }

    pub(super) fn draw(&mut self, canvas: &mut Canvas, bounds: Area, words: &Words) {
        let title = words.get(if self.renames { "files-rename-title" } else { "files-new-folder-title" });
        let body = ui::dialog(canvas, bounds, &Dialog { title, width: 50, height: 6 });
        canvas.label(
            body.row(0),
            &words.get(if self.renames { "files-rename-label" } else { "files-new-folder-label" }),
            Align::Start,
            Ink::Normal,
        );
        canvas.group("name", Axis::Column);
        let direction = canvas.direction();
        self.field.draw(canvas, body.row(1), FIELD, direction);
        if let Some(why) = &self.refused {
            canvas.paragraph(body.split_top(2).1.split_top(2).0, &words.say(why), Align::Start, Ink::Look);
        }
        let cancel = Button::new(CANCEL, words.get("files-dialog-cancel"));
        let accept = Button::new(ACCEPT, words.get("files-dialog-ok"));
        ui::buttons(canvas, body.row(5), "name:buttons", &[cancel], Some(&accept));
    }

    /// `Some(Some(action))`: this name; `Some(None)`: never mind; `None`: still typing.
    pub(super) fn read(&mut self, gesture: &Gesture, words: &Words) -> Option<Option<Action>> {
        match gesture {
            Gesture::Edit(_, event) => {
                if self.field.edit(event) {
                    self.refused = None;
                }
                None
            }
            Gesture::Key(key) => {
                if self.field.edit(&Event::Key(*key)) {
                    self.refused = None;
                }
                None
            }
            Gesture::Activate(id) if id == FIELD || id == ACCEPT => {
                let name = words.name_typed(self.field.text());
                Some(Some(if self.renames { Action::Rename(name) } else { Action::NewFolder(name) }))
            }
            Gesture::Activate(id) if id == CANCEL => Some(None),
            Gesture::Leave => Some(None),
            _ => None,
        }
    }
}

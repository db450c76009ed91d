//! The dialog that asks for a text: the name of a new folder or archive, a better name, what to look for.
//! What was typed stays when it is refused.

use crate::input::Event;
use crate::locale::{Name, Phrase, Words};
use crate::practice::computer::apps::files::Action;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Field, Gesture, Ink};

pub(super) const FIELD: &str = "name:field";
pub(super) const ACCEPT: &str = "name:accept";
const CANCEL: &str = "name:cancel";

/// What a text is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    NewFolder,
    Rename,
    Compress,
    Search,
}

impl Aim {
    /// The messages of the title and of the field.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Aim::NewFolder => ("files-new-folder-title", "files-new-folder-label"),
            Aim::Rename => ("files-rename-title", "files-rename-label"),
            Aim::Compress => ("files-compress-title", "files-compress-label"),
            Aim::Search => ("files-search-title", "files-search-label"),
        }
    }
    fn action(self, name: Name) -> Action {
        match self {
            Aim::NewFolder => Action::NewFolder(name),
            Aim::Rename => Action::Rename(name),
            Aim::Compress => Action::Compress(name),
            Aim::Search => Action::Search(name),
        }
    }
    /// What an Action wants to be typed, if this dialog makes it.
    pub(super) fn wanted(self, action: &Action) -> Option<&Name> {
        match (self, action) {
            (Aim::NewFolder, Action::NewFolder(name))
            | (Aim::Rename, Action::Rename(name))
            | (Aim::Compress, Action::Compress(name))
            | (Aim::Search, Action::Search(name)) => Some(name),
            _ => None,
        }
    }
}

/// A text being typed.
pub(super) struct Naming {
    pub(super) aim: Aim,
    field: Field,
    refused: Option<Phrase>,
}

impl Naming {
    /// Asks, with a text to begin with.
    pub(super) fn new(aim: Aim, text: &str) -> Self {
        let field = if aim == Aim::Search { Field::new(text) } else { Field::file_name(text) };
        Naming { aim, field, refused: None }
    }
    pub(super) fn text(&self) -> &str {
        self.field.text()
    }
    pub(super) fn refuse(&mut self, why: Phrase) {
        self.refused = Some(why);
    }

    pub(super) fn draw(&mut self, canvas: &mut Canvas, bounds: Area, words: &Words) {
        let (title, label) = self.aim.words();
        let body = ui::dialog(canvas, bounds, &Dialog { title: words.get(title), width: 50, height: 6 });
        canvas.label(body.row(0), &words.get(label), Align::Start, Ink::Normal);
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
                Some(Some(self.aim.action(words.name_typed(self.field.text()))))
            }
            Gesture::Activate(id) if id == CANCEL => Some(None),
            Gesture::Leave => Some(None),
            _ => None,
        }
    }
}

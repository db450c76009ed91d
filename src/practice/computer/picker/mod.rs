//! The Open and Save-as dialogs that all programs of the practice computer share; they belong to the view of a program.
//! What is done with the chosen document is the program's; `save` is what its `apply` calls for a saved one.
//!
//! How a program uses it:
//!
//! - Its view keeps an `Option<Picker>`. *Attach* or *Upload* makes a [`Picker::open`], *Save as* a [`Picker::save`].
//! - As long as there is one: draw it last, over the whole window (`frame`), and give every gesture to
//!   [`Picker::read`]. [`Picked::Still`] is `Reading::Seen`. After [`Picked::Cancelled`] and [`Picked::Chosen`] the view
//!   drops it; what was chosen becomes the program's own Action, with the path (and `taken`) in it:
//!   `{ attach = "documents/$cv" }`, `{ save-as = { at = "documents/$cv", taken = "replace" } }`.
//! - In `show`, while there is one and the Action is the one that it was opened for, answer [`Picker::show`]; for any
//!   other Action answer `Gesture::Leave`. In `tell`, hand over to [`Picker::tell`] what it `knows`.
//! - In `apply`, look the document up with `disk.find(path)` (and refuse what is not there), or call [`save`] inside
//!   `computer.change_all`. A refusal of the dialog's own (no name, a name that cannot be) never leaves the dialog.

mod draw;
mod save;
mod show;
#[cfg(test)]
mod tests;

pub(super) use draw::draw_taken;
pub use save::save;

use super::disk::{Disk, Item, ItemId, Kind, Path, Place, Taken, check_name};
use crate::input::KeyCode;
use crate::locale::{Name, Phrase, Words};
use crate::ui::{Field, Gesture, Scroll};

/// An Open or a Save-as dialog, open.
pub struct Picker {
    aim: Aim,
    folder: Path,
    scroll: Scroll,
    refused: Option<Phrase>,
}

/// What a picker is for.
enum Aim {
    Open {
        /// Endings of names, lower case, without the dot; none: any document.
        endings: Vec<String>,
        marked: Option<ItemId>,
    },
    Save {
        proposed: Name,
        field: Box<Field>,
        /// Whether it asks what to do, for the name is taken.
        asks: bool,
    },
}

/// What came of a gesture.
#[derive(Clone, Debug, PartialEq)]
pub enum Picked {
    /// The dialog is still open.
    Still,
    /// Nothing is to happen.
    Cancelled,
    /// To open: the path of a document that is there. To save: the folder and the name; with an answer when the name
    /// is taken there, and `None` when it is free.
    Chosen(Path, Option<Taken>),
}

const UP: &str = "pick:up";
const CANCEL: &str = "pick:cancel";
const ACCEPT: &str = "pick:accept";
const FIELD: &str = "pick:name";
const REPLACE: &str = "pick:replace";
const BOTH: &str = "pick:both";
const BACK: &str = "pick:back";

impl Picker {
    /// A dialog to choose one document, starting in a folder (the desktop when there is no such folder).
    pub fn open(folder: impl Into<Path>) -> Self {
        Picker {
            aim: Aim::Open { endings: Vec::new(), marked: None },
            folder: folder.into(),
            scroll: Scroll::default(),
            refused: None,
        }
    }
    /// The same, where only documents whose names end so can be chosen: `["pdf", "jpg"]`. The others are drawn faint, last.
    /// None at all: any document.
    #[must_use]
    pub fn accepting<T: AsRef<str>>(mut self, wanted: impl IntoIterator<Item = T>) -> Self {
        if let Aim::Open { endings, .. } = &mut self.aim {
            *endings = wanted.into_iter().map(|ending| ending.as_ref().to_lowercase()).collect();
        }
        self
    }
    /// A dialog to choose where and under which name to save, starting in a folder with a name proposed. `words` say
    /// how the name reads; it is selected without its ending, so that typing keeps the ending.
    pub fn save(folder: impl Into<Path>, name: &Name, words: &Words) -> Self {
        let field = Box::new(Field::file_name(&words.name(name)));
        Picker {
            aim: Aim::Save { proposed: name.clone(), field, asks: false },
            folder: folder.into(),
            scroll: Scroll::default(),
            refused: None,
        }
    }

    /// What a gesture means.
    pub fn read(&mut self, disk: &Disk, gesture: &Gesture, words: &Words) -> Picked {
        if matches!(self.aim, Aim::Save { asks: true, .. }) {
            return self.read_answer(gesture, words);
        }
        match gesture {
            Gesture::Leave => return Picked::Cancelled,
            Gesture::Activate(id) => return self.press(disk, id, words),
            Gesture::Reach(id) | Gesture::Point(id) | Gesture::Extend(id) => self.mark(disk, id),
            Gesture::Edit(_, event) => {
                if let Aim::Save { field, .. } = &mut self.aim
                    && field.edit(event)
                {
                    self.refused = None;
                }
            }
            Gesture::Scroll(_, lines) => self.scroll.turn(*lines),
            Gesture::Key(key) if key.code == KeyCode::Backspace || (key.alt && key.code == KeyCode::Up) => {
                self.up(disk);
            }
            _ => {}
        }
        Picked::Still
    }

    fn press(&mut self, disk: &Disk, id: &str, words: &Words) -> Picked {
        if let Some(place) = place_of(id) {
            self.go(place.into());
            return Picked::Still;
        }
        match id {
            CANCEL => return Picked::Cancelled,
            UP => self.up(disk),
            ACCEPT | FIELD => return self.accept(disk, words),
            _ => {
                if let Some(item) = self.item_of(disk, id) {
                    return self.choose(disk, item);
                }
            }
        }
        Picked::Still
    }

    /// The way forward: the document or folder marked, or the name in the field.
    fn accept(&mut self, disk: &Disk, words: &Words) -> Picked {
        match &self.aim {
            Aim::Open { marked: Some(item), .. } => self.choose(disk, *item),
            Aim::Open { marked: None, .. } => {
                self.refused = Some(Phrase::new("picker-refused-none"));
                Picked::Still
            }
            Aim::Save { .. } => self.accept_name(disk, words),
        }
    }

    fn accept_name(&mut self, disk: &Disk, words: &Words) -> Picked {
        let Some(path) = self.named(words) else { return Picked::Still };
        let refused = path.last().and_then(|name| check_name(name).err());
        if let Some(error) = refused {
            self.refused = Some(error.into());
            return Picked::Still;
        }
        match disk.find(&path) {
            None => return Picked::Chosen(path, None),
            Some(taken) if is_document(disk, taken) => {
                if let Aim::Save { asks, .. } = &mut self.aim {
                    *asks = true;
                }
            }
            Some(_) => self.refused = Some(save::is_folder(&path)),
        }
        Picked::Still
    }

    /// Opens a folder, or chooses a document.
    fn choose(&mut self, disk: &Disk, item: ItemId) -> Picked {
        let Some(path) = disk.path(item) else { return Picked::Still };
        if disk.is_folder(item) {
            self.go(path);
            return Picked::Still;
        }
        Picked::Chosen(path, None)
    }

    fn read_answer(&mut self, gesture: &Gesture, words: &Words) -> Picked {
        let answer = match gesture {
            Gesture::Activate(id) if id == REPLACE => Taken::Replace,
            Gesture::Activate(id) if id == BOTH => Taken::KeepBoth,
            Gesture::Activate(_) | Gesture::Leave => {
                if let Aim::Save { asks, .. } = &mut self.aim {
                    *asks = false;
                }
                return Picked::Still;
            }
            _ => return Picked::Still,
        };
        self.named(words).map_or(Picked::Still, |path| Picked::Chosen(path, Some(answer)))
    }

    fn mark(&mut self, disk: &Disk, id: &str) {
        let item = self.item_of(disk, id);
        if let (Aim::Open { marked, .. }, Some(_)) = (&mut self.aim, item) {
            *marked = item;
            self.refused = None;
        }
    }

    fn go(&mut self, folder: Path) {
        self.folder = folder;
        self.scroll = Scroll::default();
        self.refused = None;
        if let Aim::Open { marked, .. } = &mut self.aim {
            *marked = None;
        }
    }

    fn up(&mut self, disk: &Disk) {
        if let Some(parent) = self.here(disk).and_then(|here| disk.path(here)).and_then(|path| path.parent()) {
            self.go(parent);
        }
    }

    /// The open folder: the one gone to or, when that is gone itself, the desktop.
    fn here(&self, disk: &Disk) -> Option<ItemId> {
        let usable = |id: &ItemId| disk.is_folder(*id) && disk.is_there(*id) && !disk.in_bin(*id);
        disk.find(&self.folder).filter(usable).or(Some(Place::Desktop.id()))
    }

    /// Where the document would be saved, with the name as it stands in the field. A name left as proposed is the
    /// proposed one, whatever it reads like.
    fn named(&self, words: &Words) -> Option<Path> {
        let Aim::Save { proposed, field, .. } = &self.aim else { return None };
        let typed = field.text().trim();
        let name = if typed == words.name(proposed) { proposed.clone() } else { words.name_typed(typed) };
        Some(self.folder.clone().join(name))
    }

    /// Whether an item of the open folder can be chosen or opened.
    fn offers(&self, disk: &Disk, item: ItemId, words: &Words) -> bool {
        match &self.aim {
            _ if disk.is_folder(item) => true,
            Aim::Save { .. } => false,
            Aim::Open { endings, .. } => {
                let name = disk.get(item).map(|node| words.name(&node.name)).unwrap_or_default();
                endings.is_empty() || Kind::ending(&name).is_some_and(|ending| endings.contains(&ending))
            }
        }
    }

    /// The item of the open folder that a target stands for.
    fn item_of(&self, disk: &Disk, id: &str) -> Option<ItemId> {
        let here = self.here(disk)?;
        disk.list(here).into_iter().find(|item| target(disk, *item) == id)
    }
}

fn is_document(disk: &Disk, id: ItemId) -> bool {
    disk.get(id).is_some_and(|node| matches!(node.item, Item::Document(_)))
}

/// The target of an item.
fn target(disk: &Disk, id: ItemId) -> String {
    disk.path(id).map(|path| format!("pick:file:{path}")).unwrap_or_default()
}

fn place_target(place: Place) -> String {
    format!("pick:place:{}", place.word())
}

fn place_of(id: &str) -> Option<Place> {
    Place::from_word(id.strip_prefix("pick:place:")?)
}

//! From a wanted document or place to the next gesture of a person, and what is said about it: the inverse of `read`.
//! Which Action comes of the choice is the program's.

use super::{ACCEPT, Aim, BACK, BOTH, CANCEL, FIELD, Picker, REPLACE, UP, place_of, place_target, target};
use crate::locale::{Arg, Phrase, Words};
use crate::practice::computer::disk::{Disk, ItemId, Path, Taken};
use crate::ui::{Gesture, KeyHint, Means};

impl Picker {
    /// The next gesture of a person who wants `Picked::Chosen(wanted, taken)`; `None` when it cannot be chosen here.
    pub fn show(
        &self,
        disk: &Disk,
        wanted: &Path,
        taken: Option<Taken>,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        let press = |id: &str| Some(Gesture::Activate(id.to_owned()));
        if let Aim::Save { asks: true, .. } = &self.aim {
            return match taken {
                Some(answer) if self.named(words).as_ref() == Some(wanted) => press(match answer {
                    Taken::Replace => REPLACE,
                    Taken::KeepBoth => BOTH,
                }),
                _ => Some(Gesture::Leave),
            };
        }
        let folder = wanted.parent()?;
        if let Some(step) = self.towards(disk, &folder) {
            return Some(step);
        }
        match &self.aim {
            Aim::Open { .. } => {
                let item = disk.find(wanted).filter(|item| self.offers(disk, *item, words))?;
                Some(Gesture::Activate(target(disk, item)))
            }
            Aim::Save { .. } if self.named(words).as_ref() == Some(wanted) => press(match means {
                Means::Keys => FIELD,
                Means::Mouse => ACCEPT,
            }),
            Aim::Save { .. } => Some(Gesture::Write(FIELD.to_owned(), words.name(wanted.last()?))),
        }
    }

    /// One step nearer to a folder: its place first, then folder after folder. `None` when one is there, or it is nowhere.
    fn towards(&self, disk: &Disk, folder: &Path) -> Option<Gesture> {
        let (goal, here) = (disk.find(folder)?, self.here(disk)?);
        if goal == here {
            return None;
        }
        match disk.parent(goal) {
            None => Some(Gesture::Activate(place_target(folder.place))),
            Some(above) if above == here => Some(Gesture::Activate(target(disk, goal))),
            Some(above) => self.towards(disk, &disk.path(above)?),
        }
    }

    /// Whether a gesture is about something in the dialog.
    pub fn knows(gesture: &Gesture) -> bool {
        match gesture {
            Gesture::Activate(id) | Gesture::Write(id, _) | Gesture::Point(id) => id.starts_with("pick:"),
            Gesture::Leave => true,
            _ => false,
        }
    }

    /// A sentence for a gesture that `show` gave.
    pub fn tell(&self, disk: &Disk, gesture: &Gesture) -> Phrase {
        let id = match gesture {
            Gesture::Write(_, text) => return Phrase::new("picker-show-type").with("name", text.as_str()),
            Gesture::Activate(id) => id.as_str(),
            _ => return Phrase::new("picker-show-cancel"),
        };
        if let Some(place) = place_of(id) {
            return Phrase::new("picker-show-place").with("name", place.name());
        }
        match id {
            FIELD => Phrase::new("picker-show-enter"),
            ACCEPT => button("picker-show-press", self.accept_word()),
            REPLACE => button("picker-show-press", "picker-replace"),
            BOTH => button("picker-show-press", "picker-keep-both"),
            UP => button("picker-show-press", "picker-up"),
            CANCEL | BACK => Phrase::new("picker-show-cancel"),
            _ => Phrase::new("picker-show-open").with("name", self.name_of(disk, id)),
        }
    }

    fn name_of(&self, disk: &Disk, id: &str) -> Arg {
        let node = self.item_of(disk, id).and_then(|item: ItemId| disk.get(item));
        node.map_or_else(|| Arg::from(""), |node| Arg::from(node.name.clone()))
    }

    /// What keys do now.
    pub fn keys(&self) -> Vec<KeyHint> {
        let forward = match &self.aim {
            Aim::Save { asks: true, .. } => "keys-choose",
            _ => self.accept_word(),
        };
        vec![
            KeyHint::new("enter", Phrase::new(forward)),
            KeyHint::new("tab", Phrase::new("keys-next-part")),
            KeyHint::new("esc", Phrase::new("picker-cancel")),
        ]
    }

    /// The word on the button of the way forward.
    pub(super) fn accept_word(&self) -> &'static str {
        match self.aim {
            Aim::Open { .. } => "picker-open",
            Aim::Save { .. } => "picker-save",
        }
    }
}

fn button(id: &'static str, word: &'static str) -> Phrase {
    Phrase::new(id).with("button", Phrase::new(word))
}

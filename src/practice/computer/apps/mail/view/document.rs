//! The Open and Save-as dialogs of Mail: a document to attach, a place for an attachment.
//! How they look and answer is the picker's, which all programs share.

use super::dialog::Answer;
use super::{MailView, Over};
use crate::locale::{Name, Words};
use crate::practice::computer::apps::mail::{Action, Save};
use crate::practice::computer::disk::{Disk, Place};
use crate::practice::computer::picker::{Picked, Picker};
use crate::ui::{Gesture, Means};

/// What a document is asked for.
pub(super) enum Aim {
    /// To be attached.
    Attach,
    /// To take this attachment.
    Save(Name),
}

/// A dialog, open.
pub(super) struct Asked {
    aim: Aim,
    pub(super) picker: Picker,
}

impl MailView {
    pub(super) fn attach(&mut self) {
        let picker = Picker::open(Place::Documents);
        self.over = Over::Document(Box::new(Asked { aim: Aim::Attach, picker }));
    }

    pub(super) fn save_as(&mut self, name: &Name, words: &Words) {
        let picker = Picker::save(Place::Downloads, name, words);
        self.over = Over::Document(Box::new(Asked { aim: Aim::Save(name.clone()), picker }));
    }
}

impl Asked {
    pub(super) fn read(&mut self, disk: &Disk, gesture: &Gesture, words: &Words) -> Answer {
        match (self.picker.read(disk, gesture, words), &self.aim) {
            (Picked::Still, _) => Answer::Still,
            (Picked::Cancelled, _) => Answer::No,
            (Picked::Chosen(path, _), Aim::Attach) => Answer::Do(Action::Attach(path)),
            (Picked::Chosen(at, taken), Aim::Save(attachment)) => {
                Answer::Do(Action::Save(Save { attachment: attachment.clone(), at, taken }))
            }
        }
    }

    /// The next gesture towards an Action in this dialog.
    pub(super) fn show(&self, disk: &Disk, action: &Action, means: Means, words: &Words) -> Option<Gesture> {
        match (action, &self.aim) {
            (Action::Attach(path), Aim::Attach) => self.picker.show(disk, path, None, means, words),
            (Action::Save(save), Aim::Save(name)) if save.attachment == *name => {
                self.picker.show(disk, &save.at, save.taken, means, words)
            }
            _ => None,
        }
    }
}

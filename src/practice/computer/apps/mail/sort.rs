//! Putting letters somewhere else: folders, archive, bin and back, junk and what is reported.
//! Nothing is ever destroyed.

use super::{Action, Folder, LetterId, Mail};
use crate::locale::Phrase;
use crate::practice::computer::Computer;

impl Mail {
    /// Puts the letter that is read or selected where an action wants it.
    pub(super) fn sort(&mut self, computer: &mut Computer, action: &Action) -> Result<(), Phrase> {
        let content = Mail::content(computer);
        let id = self.about(content)?;
        let Some(letter) = content.get(id) else { return Err(Phrase::new("mail-refused-nothing-selected")) };
        let refused = |reason: &'static str| Err(Phrase::new(reason));
        let to = match action {
            Action::MoveTo(to) if !content.has_folder(to) => {
                return Err(Phrase::new("mail-refused-folder").with("folder", to.name()));
            }
            Action::MoveTo(to) if to.is_own_writing() && letter.folder != *to && letter.home.as_ref() != Some(to) => {
                return Err(Phrase::new("mail-refused-move").with("folder", to.name()));
            }
            Action::MoveTo(to) => to.clone(),
            Action::Archive => Folder::Archive,
            Action::Delete if letter.folder == Folder::Bin => return refused("mail-refused-binned"),
            Action::Delete => Folder::Bin,
            Action::Restore if letter.folder != Folder::Bin => return refused("mail-refused-restore"),
            Action::Restore => letter.home.clone().unwrap_or_default(),
            Action::NotJunk if letter.folder != Folder::Junk => return refused("mail-refused-not-junk"),
            Action::NotJunk => Folder::Inbox,
            Action::Junk | Action::Report if letter.folder.is_own_writing() => return refused("mail-refused-own"),
            _ => Folder::Junk,
        };
        let reported = match action {
            Action::Report => true,
            Action::NotJunk => false,
            _ => letter.reported,
        };
        self.relocate(computer, id, &to, reported);
        Ok(())
    }

    fn relocate(&mut self, computer: &mut Computer, id: LetterId, to: &Folder, reported: bool) {
        computer.change_all(|now| {
            let Some(letter) = now.own_mut::<Mail>().get_mut(id) else { return };
            letter.reported = reported;
            if letter.folder != *to {
                letter.home = (*to == Folder::Bin).then(|| letter.folder.clone());
                letter.folder = to.clone();
            }
        });
        let stays = self.search.is_some() || Mail::content(computer).get(id).is_some_and(|one| one.folder == self.folder);
        if !stays {
            self.selected = None;
        }
        self.stop_reading();
    }
}

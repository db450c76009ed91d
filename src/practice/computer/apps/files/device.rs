//! Archives and the USB stick: what packing, unpacking, plugging in and taking out do, and when they are refused.
//! What lies on the disk besides is in `command`.

use super::command::{check_room, trimmed};
use super::state::about;
use super::{Action, Files};
use crate::locale::{Name, Phrase};
use crate::practice::computer::Computer;
use crate::practice::computer::disk::{Place, Stick};

// Each says whether the disk changed, or why it is refused.
impl Files {
    pub(super) fn compress(&mut self, computer: &mut Computer, name: &Name) -> Result<bool, Phrase> {
        self.check_selected()?;
        if self.in_bin() {
            return Err(Phrase::new("files-refused-binned"));
        }
        let name = trimmed(name);
        self.check_free(computer.disk(), &name)?;
        let items = self.items();
        check_room(computer.disk(), 1 + items.iter().map(|item| computer.disk().count(*item)).sum::<usize>())?;
        let archive = computer.change(|disk| disk.pack(self.open, name, &items));
        self.selected = [archive].into();
        Ok(true)
    }

    /// What comes out lies beside the archive; a name that is taken there gets a number.
    pub(super) fn extract(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        self.check_selected()?;
        if self.in_bin() {
            return Err(Phrase::new("files-refused-binned"));
        }
        let [archive] = self.items()[..] else { return Err(Phrase::new("files-refused-one-only")) };
        let disk = computer.disk();
        if !disk.is_archive(archive) {
            let path = disk.path(archive).unwrap_or_else(|| Place::Desktop.into());
            return Err(about("files-refused-not-archive", &path));
        }
        if disk.list(archive).is_empty() {
            return Err(Phrase::new("files-refused-archive-empty"));
        }
        check_room(disk, disk.count(archive) - 1)?;
        self.selected = computer.change(|disk| disk.unpack(archive)).into_iter().collect();
        Ok(true)
    }

    pub(super) fn move_stick(&mut self, computer: &mut Computer, action: &Action) -> Result<bool, Phrase> {
        let goal = match (action, computer.disk().stick()) {
            (Action::Plug, Stick::Out | Stick::Pulled) => Stick::In,
            (Action::Plug, _) => return Err(Phrase::new("files-refused-stick-in")),
            (_, Stick::Out | Stick::Pulled) => return Err(Phrase::new("files-refused-stick-out")),
            (Action::Eject, Stick::In) => Stick::Ejected,
            (Action::Eject, Stick::Ejected) => return Err(Phrase::new("files-refused-stick-ejected")),
            (_, Stick::Ejected) => Stick::Out,
            (_, Stick::In) => Stick::Pulled,
        };
        Ok(computer.change(|disk| disk.set_stick(goal)))
    }
}

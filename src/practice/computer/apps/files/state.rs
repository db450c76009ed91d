//! The state of Files: the open folder, the selection, the document looked at; and how actions change it.
//! The disk and the clipboard are the computer's; what the commands do to them is in `command`.

use super::{Action, Paths};
use crate::locale::Phrase;
use crate::practice::Reaction;
use crate::practice::computer::Computer;
use crate::practice::computer::disk::{Disk, ItemId, Path, Place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One window of the file manager.
/// The selection is always of the open folder, which is never a folder inside the bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Files {
    pub(super) open: ItemId,
    pub(super) selected: BTreeSet<ItemId>,
    viewing: Option<ItemId>,
    viewed: BTreeSet<ItemId>,
}

impl Default for Files {
    fn default() -> Self {
        Files { open: Place::Desktop.id(), selected: BTreeSet::new(), viewing: None, viewed: BTreeSet::new() }
    }
}

impl Files {
    /// Files with a folder open; `None` when there is no such folder, or it is inside the bin.
    pub fn at(disk: &Disk, folder: &Path) -> Option<Self> {
        let open = disk.find(folder).filter(|id| disk.is_folder(*id))?;
        let reachable = folder.place != Place::Bin || folder.names.is_empty();
        reachable.then(|| Files { open, ..Files::default() })
    }
    /// The open folder.
    pub fn open(&self) -> ItemId {
        self.open
    }
    /// The selected items of the open folder.
    pub fn selected(&self) -> &BTreeSet<ItemId> {
        &self.selected
    }
    /// The document looked at.
    pub fn viewing(&self) -> Option<ItemId> {
        self.viewing
    }
    /// The documents looked at so far.
    pub fn viewed(&self) -> &BTreeSet<ItemId> {
        &self.viewed
    }

    /// Does one thing. Anything but `Close`, `Undo` and `Redo` first closes the document looked at.
    /// What is refused changes nothing at all.
    pub fn apply(&mut self, computer: &mut Computer, action: &Action) -> Reaction {
        let before = self.clone();
        if !matches!(action, Action::Undo | Action::Redo) {
            self.viewing = None;
        }
        let done = self.perform(computer, action);
        if done.is_err() {
            self.clone_from(&before);
        }
        Reaction::from(done.map(|changed| changed || *self != before))
    }

    /// What may well be done next, each of which changes something or is kindly refused: for the search of traps.
    pub fn possible(&self, computer: &Computer) -> Vec<Action> {
        let disk = computer.disk();
        let here = disk.list(self.open).into_iter().filter_map(|id| disk.path(id));
        let mut actions: Vec<Action> = Vec::new();
        for path in here {
            actions.push(Action::Select(path.clone().into()));
            if !self.in_bin() {
                actions.push(Action::Open(path));
            }
        }
        let others = Place::ALL.into_iter().filter(|place| place.id() != self.open);
        actions.extend(others.map(|place| Action::Open(place.into())));
        if !self.selected.is_empty() {
            let commands = if self.in_bin() { [Action::Restore, Action::Cut] } else { [Action::Cut, Action::Copy] };
            actions.extend(commands);
            if !self.in_bin() {
                actions.push(Action::Delete);
            }
        }
        if computer.clipboard().is_some() {
            actions.push(Action::Paste);
        }
        if self.viewing.is_some() {
            actions.push(Action::Close);
        }
        if disk.parent(self.open).is_some() {
            actions.push(Action::Up);
        }
        actions
    }

    /// Does one thing and says whether the disk or the clipboard changed.
    fn perform(&mut self, computer: &mut Computer, action: &Action) -> Result<bool, Phrase> {
        match action {
            Action::Open(path) => self.go(computer.disk(), path).map(|()| false),
            Action::Select(paths) => self.select(computer.disk(), paths).map(|()| false),
            Action::SelectAll => {
                self.selected = computer.disk().list(self.open).into_iter().collect();
                Ok(false)
            }
            Action::NewFolder(name) => self.new_folder(computer, name),
            Action::Rename(name) => self.rename(computer, name),
            Action::Cut => self.cut(computer),
            Action::Copy => self.copy(computer),
            Action::Paste => self.paste(computer),
            Action::Delete => self.delete(computer),
            Action::Restore => self.restore(computer),
            Action::MoveTo(path) => self.move_to(computer, path),
            Action::Undo => Ok(self.travel(computer, Computer::undo)),
            Action::Redo => Ok(self.travel(computer, Computer::redo)),
            Action::Close => Ok(false),
            Action::Up => {
                self.up(computer.disk());
                Ok(false)
            }
        }
    }

    fn go(&mut self, disk: &Disk, path: &Path) -> Result<(), Phrase> {
        let id = disk.find(path).ok_or_else(|| absent(path))?;
        if disk.in_bin(id) && id != Place::Bin.id() {
            return Err(about("files-refused-open-binned", path));
        }
        self.selected.clear();
        if disk.is_folder(id) {
            self.open = id;
        } else {
            self.open = disk.parent(id).unwrap_or(self.open);
            self.selected.insert(id);
            self.viewing = Some(id);
            self.viewed.insert(id);
        }
        Ok(())
    }

    /// The folder one comes from is then selected, so that one sees where one was.
    fn up(&mut self, disk: &Disk) {
        if let Some(above) = disk.parent(self.open) {
            self.selected = BTreeSet::from([self.open]);
            self.open = above;
        }
    }

    fn select(&mut self, disk: &Disk, paths: &Paths) -> Result<(), Phrase> {
        let here = |path: &Path| {
            let id = disk.find(path).ok_or_else(|| absent(path))?;
            if disk.parent(id) == Some(self.open) { Ok(id) } else { Err(about("files-refused-select", path)) }
        };
        self.selected = paths.0.iter().map(here).collect::<Result<_, _>>()?;
        Ok(())
    }

    /// Undoes or redoes, then lets go of what is not there any more. What stood above the open folder is opened instead.
    fn travel(&mut self, computer: &mut Computer, step: impl FnOnce(&mut Computer) -> bool) -> bool {
        let before = computer.disk();
        let above: Vec<ItemId> = std::iter::successors(Some(self.open), |id| before.parent(*id)).collect();
        if !step(computer) {
            return false;
        }
        self.keep_to(computer.disk(), above);
        true
    }

    /// Lets go of what another program moved away.
    pub(super) fn settle(&mut self, disk: &Disk) {
        let above = std::iter::successors(Some(self.open), |id| disk.parent(*id)).collect();
        self.keep_to(disk, above);
    }

    /// Opens the folder of a document with the document selected, or a folder.
    pub(super) fn show(&mut self, disk: &Disk, id: ItemId) -> bool {
        let Some(open) = (if disk.is_folder(id) { Some(id) } else { disk.parent(id) }) else { return false };
        (self.open, self.viewing) = (open, None);
        self.selected = (open != id).then_some(id).into_iter().collect();
        true
    }

    /// Opens the first of these folders that is there, and keeps of the rest what is there.
    fn keep_to(&mut self, disk: &Disk, above: Vec<ItemId>) {
        let reachable = |id: &ItemId| disk.contains(*id) && (*id == Place::Bin.id() || !disk.in_bin(*id));
        let open = above.into_iter().find(reachable).unwrap_or(Place::Desktop.id());
        self.open = open;
        self.selected.retain(|id| disk.parent(*id) == Some(open));
        self.viewed.retain(|id| disk.contains(*id));
        self.viewing = self.viewing.filter(|id| disk.contains(*id) && !disk.in_bin(*id));
    }

    pub(super) fn in_bin(&self) -> bool {
        self.open == Place::Bin.id()
    }
}

/// Refuses because nothing stands at a path.
pub(super) fn absent(path: &Path) -> Phrase {
    about("files-refused-absent", path)
}

/// A refusal that names the item of a path (`$name`) and where it is (`$where`).
pub(super) fn about(id: &'static str, path: &Path) -> Phrase {
    let phrase = Phrase::new(id).with("where", path.parent().unwrap_or(path.clone()).inside());
    match path.last() {
        Some(name) => phrase.with("name", name.clone()),
        None => phrase.with("name", path.place.name()),
    }
}

//! What the commands of Files do to the disk and the clipboard, and when they are kindly refused.
//! Which folder is open and what is selected is in `state`; archives and the USB stick are in `device`.

use super::state::{about, absent, check_reach};
use super::{Action, Files};
use crate::locale::{Name, Phrase};
use crate::practice::computer::disk::{CAPACITY, Disk, Item, ItemId, Node, Path, Place, Taken, check_name};
use crate::practice::computer::{Clipboard, Computer};

// Each command says whether the disk or the clipboard changed, or why it is refused.
impl Files {
    pub(super) fn command(&mut self, computer: &mut Computer, action: &Action) -> Result<bool, Phrase> {
        match action {
            Action::NewFolder(name) => self.new_folder(computer, name),
            Action::Rename(name) => self.rename(computer, name),
            Action::Cut => self.cut(computer),
            Action::Copy => self.copy(computer),
            Action::Paste => self.paste(computer, None),
            Action::PasteAnd(taken) => self.paste(computer, Some(*taken)),
            Action::Delete => self.delete(computer),
            Action::Restore => self.restore(computer),
            Action::EmptyBin => self.empty_bin(computer),
            Action::MoveTo(to) => self.move_to(computer, to, None),
            Action::MoveAnd { to, taken } => self.move_to(computer, to, Some(*taken)),
            Action::Compress(name) => self.compress(computer, name),
            Action::Extract => self.extract(computer),
            Action::Plug | Action::Eject | Action::Unplug => self.move_stick(computer, action),
            // What changes only the window is done in `state`.
            _ => Ok(false),
        }
    }

    fn new_folder(&mut self, computer: &mut Computer, name: &Name) -> Result<bool, Phrase> {
        if self.in_bin() {
            return Err(Phrase::new("files-refused-new-in-bin"));
        }
        let name = trimmed(name);
        self.check_free(computer.disk(), &name)?;
        check_room(computer.disk(), 1)?;
        let folder = computer.change(|disk| disk.add(self.open, name, Item::Folder));
        self.selected = [folder].into();
        Ok(true)
    }

    fn rename(&mut self, computer: &mut Computer, name: &Name) -> Result<bool, Phrase> {
        self.check_selected()?;
        if self.in_bin() {
            return Err(Phrase::new("files-refused-binned"));
        }
        let [item] = self.items()[..] else { return Err(Phrase::new("files-refused-rename-several")) };
        let name = trimmed(name);
        if computer.disk().get(item).is_some_and(|node| node.name == name) {
            return Ok(false);
        }
        self.check_free(computer.disk(), &name)?;
        Ok(computer.change(|disk| disk.rename(item, name)))
    }

    fn cut(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        self.check_selected()?;
        Ok(mark(computer, Clipboard::Cut(self.items())))
    }

    fn copy(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        self.check_selected()?;
        if self.in_bin() {
            return Err(Phrase::new("files-refused-binned"));
        }
        Ok(mark(computer, Clipboard::Copy(self.items())))
    }

    fn paste(&mut self, computer: &mut Computer, taken: Option<Taken>) -> Result<bool, Phrase> {
        let clipboard = computer.clipboard().filter(|held| !held.items().is_empty()).cloned();
        let Some(clipboard) = clipboard else { return Err(Phrase::new("files-refused-paste-nothing")) };
        let (items, open) = (clipboard.items().to_vec(), self.open);
        if items.iter().any(|item| computer.disk().contains(*item) && !computer.disk().is_there(*item)) {
            return Err(Phrase::new("files-refused-stick-out"));
        }
        let pasted = match clipboard {
            Clipboard::Cut(_) => {
                let moved = move_all(computer, &items, open, taken)?;
                if !moved.is_empty() {
                    computer.set_clipboard(None);
                }
                moved
            }
            _ => self.paste_copies(computer, &items, taken)?,
        };
        let changed = !pasted.is_empty();
        if changed {
            self.selected = pasted.into_iter().collect();
        }
        Ok(changed)
    }

    fn delete(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        self.check_selected()?;
        if self.in_bin() {
            return Err(Phrase::new("files-refused-delete-binned"));
        }
        self.move_selected(computer, Place::Bin.id(), None)
    }

    fn restore(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        if !self.in_bin() {
            return Err(Phrase::new("files-refused-restore-outside"));
        }
        self.check_selected()?;
        let items = self.items();
        self.selected.clear();
        computer.change(|disk| {
            for item in items {
                disk.restore(item);
            }
        });
        Ok(true)
    }

    fn empty_bin(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        let items = computer.disk().list(Place::Bin.id());
        if items.is_empty() {
            return Err(Phrase::new("files-refused-bin-empty"));
        }
        computer.change(|disk| items.into_iter().for_each(|item| disk.remove(item)));
        Ok(true)
    }

    fn move_to(&mut self, computer: &mut Computer, path: &Path, taken: Option<Taken>) -> Result<bool, Phrase> {
        self.check_selected()?;
        let disk = computer.disk();
        let folder = disk.find(path).ok_or_else(|| absent(path))?;
        check_reach(disk, folder, path)?;
        if !disk.is_folder(folder) {
            return Err(about("files-refused-not-folder", path));
        }
        if disk.in_bin(folder) && folder != Place::Bin.id() {
            return Err(about("files-refused-open-binned", path));
        }
        self.move_selected(computer, folder, taken)
    }

    /// Moves what is selected out of sight, unless it is there already.
    fn move_selected(
        &mut self,
        computer: &mut Computer,
        folder: ItemId,
        taken: Option<Taken>,
    ) -> Result<bool, Phrase> {
        let moved = move_all(computer, &self.items(), folder, taken)?;
        self.selected.retain(|item| !moved.contains(item));
        Ok(!moved.is_empty())
    }

    fn paste_copies(
        &self,
        computer: &mut Computer,
        items: &[ItemId],
        taken: Option<Taken>,
    ) -> Result<Vec<ItemId>, Phrase> {
        if self.in_bin() {
            return Err(Phrase::new("files-refused-copy-to-bin"));
        }
        let (disk, open) = (computer.disk(), self.open);
        if let Some(path) = items.iter().find(|item| disk.in_bin(**item)).and_then(|item| disk.path(*item)) {
            return Err(about("files-refused-paste-binned", &path));
        }
        check_not_into_itself(disk, items, open)?;
        check_room(disk, items.iter().map(|item| disk.count(*item)).sum())?;
        let gone = replaced(disk, items, open, taken)?;
        Ok(computer.change(|disk| {
            gone.into_iter().for_each(|item| disk.remove(item));
            items.iter().filter_map(|item| disk.copy_to(*item, open)).collect()
        }))
    }

    /// What pasting now would ask about: the path of the first name that is taken.
    pub fn clash_of_paste(&self, computer: &Computer) -> Option<Path> {
        let items = computer.clipboard()?.items();
        first_clash(computer.disk(), items, self.open)
    }

    /// What moving the selected items there would ask about.
    pub fn clash_of_move(&self, computer: &Computer, to: &Path) -> Option<Path> {
        first_clash(computer.disk(), &self.items(), computer.disk().find(to)?)
    }

    pub(super) fn items(&self) -> Vec<ItemId> {
        self.selected.iter().copied().collect()
    }

    pub(super) fn check_selected(&self) -> Result<(), Phrase> {
        if self.selected.is_empty() { Err(Phrase::new("files-refused-nothing-selected")) } else { Ok(()) }
    }

    /// Whether a name is possible and nobody in the open folder has it.
    pub(super) fn check_free(&self, disk: &Disk, name: &Name) -> Result<(), Phrase> {
        check_name(name)?;
        match disk.child(self.open, name) {
            None => Ok(()),
            Some(_) => Err(Phrase::new("files-refused-name-taken").with("name", name.clone())),
        }
    }
}

fn mark(computer: &mut Computer, clipboard: Clipboard) -> bool {
    let changed = computer.clipboard() != Some(&clipboard);
    computer.set_clipboard(Some(clipboard));
    changed
}

/// Moves items into a folder in one step and says which were elsewhere before. In the bin, namesakes get numbers.
fn move_all(
    computer: &mut Computer,
    items: &[ItemId],
    folder: ItemId,
    taken: Option<Taken>,
) -> Result<Vec<ItemId>, Phrase> {
    let disk = computer.disk();
    check_not_into_itself(disk, items, folder)?;
    let gone = if folder == Place::Bin.id() { Vec::new() } else { replaced(disk, items, folder, taken)? };
    Ok(computer.change(|disk| {
        gone.into_iter().for_each(|item| disk.remove(item));
        items.iter().copied().filter(|item| disk.move_to(*item, folder)).collect()
    }))
}

/// What makes room for items that come into a folder.
///
/// # Errors
/// A name is taken and nothing is said about it, or the other way round; or what would go holds what comes.
fn replaced(
    disk: &Disk,
    items: &[ItemId],
    folder: ItemId,
    taken: Option<Taken>,
) -> Result<Vec<ItemId>, Phrase> {
    let old: Vec<ItemId> = items.iter().filter_map(|item| clash(disk, *item, folder)).collect();
    match (old.first().and_then(|first| disk.path(*first)), taken) {
        (Some(path), None) => Err(about("files-refused-taken", &path)),
        (None, Some(_)) => Err(Phrase::new("files-refused-not-taken")),
        (_, Some(Taken::Replace)) => match old.iter().find(|old| items.iter().any(|item| disk.is_within(*item, **old))) {
            Some(holder) => Err(disk.path(*holder).map_or_else(Phrase::default, |path| about("files-refused-holds", &path))),
            None => Ok(old),
        },
        (_, None | Some(Taken::KeepBoth)) => Ok(Vec::new()),
    }
}

/// What has the name of an item in a folder that it comes into. A copy beside its original just gets a number.
fn clash(disk: &Disk, item: ItemId, folder: ItemId) -> Option<ItemId> {
    let node = disk.get(item).filter(|node| node.parent != folder && folder != Place::Bin.id())?;
    disk.child(folder, arriving(node))
}

fn first_clash(disk: &Disk, items: &[ItemId], folder: ItemId) -> Option<Path> {
    items.iter().find_map(|item| clash(disk, *item, folder)).and_then(|id| disk.path(id))
}

/// The name that an item has outside the bin.
fn arriving(node: &Node) -> &Name {
    node.home.as_ref().map_or(&node.name, |home| &home.name)
}

fn check_not_into_itself(disk: &Disk, items: &[ItemId], folder: ItemId) -> Result<(), Phrase> {
    let around = items.iter().find(|item| disk.is_within(folder, **item));
    match around.and_then(|item| disk.path(*item)) {
        Some(path) => Err(about("files-refused-into-itself", &path)),
        None => Ok(()),
    }
}

pub(super) fn check_room(disk: &Disk, more: usize) -> Result<(), Phrase> {
    if disk.len() + more > CAPACITY { Err(Phrase::new("files-refused-full")) } else { Ok(()) }
}

/// The name without the spaces around it that a learner may have typed.
pub(super) fn trimmed(name: &Name) -> Name {
    match name {
        Name::Plain(text) => Name::Plain(text.trim().to_owned()),
        other => other.clone(),
    }
}

//! What the commands of Files do to the disk and the clipboard, and when they are kindly refused.
//! Which folder is open and what is selected is in `state`.

use super::Files;
use super::state::{about, absent};
use crate::locale::{Name, Phrase};
use crate::practice::computer::disk::{CAPACITY, Disk, Item, ItemId, Path, Place, check_name};
use crate::practice::computer::{Clipboard, Computer};

// Each command says whether the disk or the clipboard changed, or why it is refused.
impl Files {
    pub(super) fn new_folder(&mut self, computer: &mut Computer, name: &Name) -> Result<bool, Phrase> {
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

    pub(super) fn rename(&mut self, computer: &mut Computer, name: &Name) -> Result<bool, Phrase> {
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

    pub(super) fn cut(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        self.check_selected()?;
        Ok(mark(computer, Clipboard::Cut(self.items())))
    }

    pub(super) fn copy(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        self.check_selected()?;
        if self.in_bin() {
            return Err(Phrase::new("files-refused-binned"));
        }
        Ok(mark(computer, Clipboard::Copy(self.items())))
    }

    pub(super) fn paste(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        let pasted = match computer.clipboard().cloned() {
            None | Some(Clipboard::Text(_)) => return Err(Phrase::new("files-refused-paste-nothing")),
            Some(Clipboard::Cut(items)) => {
                let moved = move_all(computer, &items, self.open)?;
                if !moved.is_empty() {
                    computer.set_clipboard(None);
                }
                moved
            }
            Some(Clipboard::Copy(items)) => self.paste_copies(computer, &items)?,
        };
        let changed = !pasted.is_empty();
        if changed {
            self.selected = pasted.into_iter().collect();
        }
        Ok(changed)
    }

    pub(super) fn delete(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        self.check_selected()?;
        if self.in_bin() {
            return Err(Phrase::new("files-refused-delete-binned"));
        }
        self.move_selected(computer, Place::Bin.id())
    }

    pub(super) fn restore(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
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

    pub(super) fn move_to(&mut self, computer: &mut Computer, path: &Path) -> Result<bool, Phrase> {
        self.check_selected()?;
        let disk = computer.disk();
        let folder = disk.find(path).ok_or_else(|| absent(path))?;
        if !disk.is_folder(folder) {
            return Err(about("files-refused-not-folder", path));
        }
        if disk.in_bin(folder) && folder != Place::Bin.id() {
            return Err(about("files-refused-open-binned", path));
        }
        self.move_selected(computer, folder)
    }

    /// Moves what is selected out of sight, unless it is there already.
    fn move_selected(&mut self, computer: &mut Computer, folder: ItemId) -> Result<bool, Phrase> {
        let moved = move_all(computer, &self.items(), folder)?;
        self.selected.retain(|item| !moved.contains(item));
        Ok(!moved.is_empty())
    }

    fn paste_copies(&self, computer: &mut Computer, items: &[ItemId]) -> Result<Vec<ItemId>, Phrase> {
        if self.in_bin() {
            return Err(Phrase::new("files-refused-copy-to-bin"));
        }
        let disk = computer.disk();
        if let Some(path) = items.iter().find(|item| disk.in_bin(**item)).and_then(|item| disk.path(*item)) {
            return Err(about("files-refused-paste-binned", &path));
        }
        check_not_into_itself(disk, items, self.open)?;
        check_room(disk, items.iter().map(|item| disk.count(*item)).sum())?;
        let open = self.open;
        Ok(computer.change(|disk| items.iter().filter_map(|item| disk.copy_to(*item, open)).collect()))
    }

    fn items(&self) -> Vec<ItemId> {
        self.selected.iter().copied().collect()
    }

    fn check_selected(&self) -> Result<(), Phrase> {
        if self.selected.is_empty() { Err(Phrase::new("files-refused-nothing-selected")) } else { Ok(()) }
    }

    /// Whether a name is possible and nobody in the open folder has it.
    fn check_free(&self, disk: &Disk, name: &Name) -> Result<(), Phrase> {
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

/// Moves items into a folder in one step and says which were elsewhere before.
fn move_all(computer: &mut Computer, items: &[ItemId], folder: ItemId) -> Result<Vec<ItemId>, Phrase> {
    check_not_into_itself(computer.disk(), items, folder)?;
    Ok(computer.change(|disk| items.iter().copied().filter(|item| disk.move_to(*item, folder)).collect()))
}

fn check_not_into_itself(disk: &Disk, items: &[ItemId], folder: ItemId) -> Result<(), Phrase> {
    let around = items.iter().find(|item| disk.is_within(folder, **item));
    match around.and_then(|item| disk.path(*item)) {
        Some(path) => Err(about("files-refused-into-itself", &path)),
        None => Ok(()),
    }
}

fn check_room(disk: &Disk, more: usize) -> Result<(), Phrase> {
    if disk.len() + more > CAPACITY { Err(Phrase::new("files-refused-full")) } else { Ok(()) }
}

/// The name without the spaces around it that a learner may have typed.
fn trimmed(name: &Name) -> Name {
    match name {
        Name::Plain(text) => Name::Plain(text.trim().to_owned()),
        other => other.clone(),
    }
}

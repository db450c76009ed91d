//! The folder where installed packs are kept. A pack comes, goes, or gives way to another version in one step: whoever
//! looks, or is killed meanwhile, leaves the old one or the new one, whole. Whether it is a good one is for `check`.

use super::{NotInstalled, Ready, version};
use crate::author::{NotSaved, save_folder};
use crate::pack::{Bundle, Folder, Origin, declared_id, load};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// In the workshop: a pack that is being written, one that was replaced, one that was removed, who is at work.
const NEW: &str = "new";
const OLD: &str = "old-";
const GONE: &str = "gone-";
const LOCK: &str = "lock";

/// Where installed packs are kept: `packs` in the folder of records. Beside it lies a workshop, on the same disk.
#[derive(Clone, Debug)]
pub struct Shelf {
    packs: PathBuf,
    workshop: PathBuf,
}

/// What became of putting a pack in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is new here.
    New,
    /// The very same was there.
    Same,
    /// It stands in the place of another version, which it names; "" when that was not readable any more.
    Replaced(String),
}

fn disk(path: &Path) -> impl Fn(io::Error) -> NotInstalled {
    move |error| NotSaved::Disk(path.to_owned(), error).into()
}

impl Shelf {
    /// The shelf in a folder of records.
    pub fn new(data: &Path) -> Self {
        Shelf { packs: data.join("packs"), workshop: data.join("workshop") }
    }

    /// The folder to look for packs in, where there is one. What a killed program left is in order then.
    pub fn to_open(&self) -> Option<PathBuf> {
        self.tidy();
        Some(self.packs.clone()).filter(|packs| packs.is_dir())
    }
    /// Whether a pack comes from here.
    pub fn holds(&self, origin: &Origin) -> bool {
        matches!(origin, Origin::Folder(path) if path.starts_with(&self.packs))
    }
    /// The folder in which a pack is kept. Of several with its id the last, as in the library.
    pub fn folder_of(&self, id: &str) -> Option<PathBuf> {
        self.folders_of(id).pop()
    }
    fn folders_of(&self, id: &str) -> Vec<PathBuf> {
        let mut folders = self.folders();
        folders.retain(|path| declared_id(&Folder::new(path)).as_deref() == Some(id));
        folders
    }

    /// Puts a pack in place. `force`: also instead of a newer version.
    ///
    /// # Errors
    /// A newer version is there, or something that is no pack of this name, or the disk refused. All is as it was then.
    pub fn put(&self, ready: &Ready, force: bool) -> Result<Put, NotInstalled> {
        let _alone = self.enter()?;
        let id = ready.pack.id.as_str();
        let there = self.folder_of(id);
        let place = there.clone().unwrap_or_else(|| self.packs.join(id));
        if there.is_none() && place.symlink_metadata().is_ok() {
            return Err(NotSaved::Taken(place).into());
        }
        let mut put = Put::New;
        if let Some(there) = there {
            let bundle = Bundle::gather(&Folder::new(&there)).unwrap_or_default();
            let before = load(&bundle, Origin::Folder(there)).0;
            if before.as_ref().is_some_and(|before| bundle.only(before).is_like(&ready.bundle)) {
                return Ok(Put::Same);
            }
            let before = before.map(|before| before.version).unwrap_or_default();
            if !force && version::compare(&before, &ready.pack.version).is_gt() {
                return Err(NotInstalled::Newer(id.to_owned(), before, ready.pack.version.clone()));
            }
            put = Put::Replaced(before);
        }
        let new = self.workshop.join(NEW);
        let files: Vec<_> = ready.bundle.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
        save_folder(&new, &files)?;
        self.swap(&new, &place).map_err(disk(&place))?;
        Ok(put)
    }

    /// Takes a pack away, from each folder that has it; what learners did with it stays in their records.
    ///
    /// # Errors
    /// No such pack is here, or the disk refused.
    pub fn remove(&self, id: &str) -> Result<(), NotInstalled> {
        let _alone = self.enter()?;
        let places = self.folders_of(id);
        if places.is_empty() {
            return Err(NotInstalled::Unknown(id.to_owned()));
        }
        for (place, number) in places.iter().zip(0..) {
            let gone = self.workshop.join(format!("{GONE}{number}"));
            fs::rename(place, &gone).map_err(disk(place))?;
            // It is gone: what is left of it goes next time.
            let _ = sync(&self.packs).and_then(|()| fs::remove_dir_all(gone));
        }
        Ok(())
    }

    /// Brings in order what a killed program left. Does nothing while another one is at work here.
    pub fn tidy(&self) {
        if self.workshop.is_dir()
            && let Ok(lock) = File::create(self.workshop.join(LOCK))
            && lock.try_lock().is_ok()
        {
            self.clear();
        }
    }

    /// Waits until nobody else is at work here; until what is returned is dropped, nobody is.
    fn enter(&self) -> Result<File, NotInstalled> {
        let enter = || -> io::Result<File> {
            fs::create_dir_all(&self.packs)?;
            fs::create_dir_all(&self.workshop)?;
            let lock = File::create(self.workshop.join(LOCK))?;
            match lock.lock() {
                // Some disks on a network know no locks.
                Err(error) if error.kind() != io::ErrorKind::Unsupported => Err(error),
                _ => Ok(lock),
            }
        };
        let lock = enter().map_err(disk(&self.workshop))?;
        self.clear();
        Ok(lock)
    }

    /// A pack that was on its way out while no other took its place goes back; everything else in the workshop is waste.
    fn clear(&self) {
        for entry in fs::read_dir(&self.workshop).into_iter().flatten().flatten() {
            let (name, path) = (entry.file_name(), entry.path());
            if name == LOCK {
                continue;
            }
            let place = name.to_str().and_then(|name| name.strip_prefix(OLD)).map(|folder| self.packs.join(folder));
            match place {
                Some(place) if place.symlink_metadata().is_err() => drop(fs::rename(path, place)),
                _ => drop(fs::remove_dir_all(path)),
            }
        }
    }

    fn swap(&self, new: &Path, place: &Path) -> io::Result<()> {
        if place.symlink_metadata().is_err() {
            fs::rename(new, place)?;
        } else if exchange(new, place).is_err() {
            self.give_way(new, place)?;
        }
        // The new one is in place.
        let _ = sync(&self.packs);
        self.clear();
        Ok(())
    }

    /// Where the disk cannot exchange two folders in one step: the old one is kept until the new one is in place.
    fn give_way(&self, new: &Path, place: &Path) -> io::Result<()> {
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let old = self.workshop.join(format!("{OLD}{name}"));
        fs::rename(place, &old)?;
        fs::rename(new, place).inspect_err(|_| drop(fs::rename(&old, place)))
    }

    fn folders(&self) -> Vec<PathBuf> {
        let inside = fs::read_dir(&self.packs).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut folders: Vec<PathBuf> = inside.filter(|path| path.join("pack.toml").is_file()).collect();
        folders.sort();
        folders
    }
}

/// What stands at one path stands at the other now, and nobody saw anything between (renameat2(2)).
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn folder(path: &Path, text: &str) {
        fs::create_dir_all(path).unwrap();
        fs::write(path.join("pack.toml"), text).unwrap();
    }

    #[test]
    fn what_a_killed_program_left_is_brought_in_order() {
        let data = TempDir::new().unwrap();
        let shelf = Shelf::new(data.path());
        // Killed between the two steps of a disk that cannot exchange folders, while another pack was done with.
        folder(&shelf.workshop.join("old-half"), "old");
        folder(&shelf.workshop.join("old-done"), "old");
        folder(&shelf.packs.join("done"), "new");
        folder(&shelf.workshop.join("new"), "half written");
        folder(&shelf.workshop.join(".new-Xy12"), "half written");
        folder(&shelf.workshop.join("gone-0"), "removed");
        shelf.tidy();
        let text = |pack: &str| fs::read_to_string(shelf.packs.join(pack).join("pack.toml")).unwrap();
        assert_eq!([text("half"), text("done")], ["old", "new"]);
        assert_eq!(fs::read_dir(&shelf.workshop).unwrap().count(), 1, "only the lock is left");
    }

    #[test]
    fn who_is_at_work_is_not_disturbed() {
        let data = TempDir::new().unwrap();
        let shelf = Shelf::new(data.path());
        let alone = shelf.enter().unwrap();
        folder(&shelf.workshop.join("new"), "being written");
        shelf.tidy();
        assert!(shelf.workshop.join("new").exists());
        drop(alone);
        shelf.tidy();
        assert!(!shelf.workshop.join("new").exists());
    }

    #[test]
    fn without_exchange_the_old_one_is_put_back() {
        let data = TempDir::new().unwrap();
        let shelf = Shelf::new(data.path());
        fs::create_dir_all(&shelf.workshop).unwrap();
        let (place, new) = (shelf.packs.join("one"), shelf.workshop.join("new"));
        folder(&place, "old");
        assert!(shelf.give_way(&new, &place).is_err(), "there is no new one");
        assert_eq!(fs::read_to_string(place.join("pack.toml")).unwrap(), "old");
        folder(&new, "new");
        shelf.give_way(&new, &place).unwrap();
        assert_eq!(fs::read_to_string(place.join("pack.toml")).unwrap(), "new");
    }
}

//! What authors' tools write: one file, or one folder of files, whole or not at all.
//! What stands in them is for the tools to say.

use crate::locale::{Arg, Phrase};
use crate::pack::Problem;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use tempfile::Builder;

/// Why something was not written.
#[derive(Debug, thiserror::Error)]
pub enum NotSaved {
    /// Something is there already that must not be replaced.
    #[error("{0} is there already")]
    Taken(PathBuf),
    /// The disk refused.
    #[error("{0}: {1}")]
    Disk(PathBuf, io::Error),
}

impl NotSaved {
    /// The same for people: where, what, and what to do.
    pub fn problem(&self) -> Problem {
        let (path, what) = match self {
            NotSaved::Taken(path) => (path, "save-taken"),
            NotSaved::Disk(path, error) => (
                path,
                match error.kind() {
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "save-full",
                    io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "save-forbidden",
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "save-nowhere",
                    _ => "save-failed",
                },
            ),
        };
        let shown = path.display().to_string();
        let what = Phrase::new(what).with("path", Arg::Ltr(shown.clone()));
        let help = Phrase::new(what.id.replacen("save-", "save-help-", 1));
        Problem::at_path(shown, what).with_help(help)
    }
}

fn disk(path: &Path) -> impl Fn(io::Error) -> NotSaved {
    move |error| NotSaved::Disk(path.to_owned(), error)
}

/// The folder in which a path lies.
pub(super) fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Writes a file, in place of one that is there: whoever reads it sees the old one or the new one, after a power cut too.
///
/// # Errors
/// The disk refused; the old file is as it was.
pub fn save_file(path: &Path, bytes: &[u8]) -> Result<(), NotSaved> {
    let write = || -> io::Result<()> {
        // What a link leads to is written, and the link stays.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let mut file = kept(Builder::new(), 0o666).tempfile_in(parent(&path))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        if let Ok(before) = fs::metadata(&path) {
            fs::set_permissions(file.path(), before.permissions())?;
        }
        file.persist(&path)?;
        File::open(parent(&path))?.sync_all()
    };
    write().map_err(disk(path))
}

/// Writes a new folder with these files (path inside it, and bytes). An empty folder may be there already.
///
/// # Errors
/// Something is there already, or the disk refused; nothing is left behind then.
pub fn save_folder(path: &Path, files: &[(String, Vec<u8>)]) -> Result<(), NotSaved> {
    let is_empty = |path: &Path| fs::read_dir(path).is_ok_and(|mut inside| inside.next().is_none());
    if path.symlink_metadata().is_ok() && !is_empty(path) {
        return Err(NotSaved::Taken(path.to_owned()));
    }
    let write = || -> io::Result<()> {
        // A folder that is there stays the same one: somebody may be in it.
        let place = if path.is_dir() { path } else { parent(path) };
        fs::create_dir_all(place)?;
        let made = kept(Builder::new(), 0o777).prefix(".new-").tempdir_in(place)?;
        for (name, bytes) in files {
            let file = made.path().join(name);
            fs::create_dir_all(parent(&file))?;
            let mut file = File::create(file)?;
            file.write_all(bytes)?;
            file.sync_all()?;
        }
        if place == path {
            fill(path, made.path())?;
        } else {
            fs::rename(made.path(), path)?;
        }
        File::open(place)?.sync_all()
    };
    write().map_err(disk(path))
}

/// Moves all that is in a folder into one that holds nothing else; nothing, if something cannot be moved.
fn fill(path: &Path, from: &Path) -> io::Result<()> {
    let inside: Vec<_> = fs::read_dir(from)?.collect::<io::Result<_>>()?;
    let mut places: Vec<_> = inside.iter().map(|entry| (entry.path(), path.join(entry.file_name()))).collect();
    // What makes it a pack comes last.
    places.sort_by_key(|(old, _)| old.ends_with("pack.toml"));
    for (moved, (old, new)) in places.iter().enumerate() {
        if let Err(error) = fs::rename(old, new) {
            places[..moved].iter().for_each(|(old, new)| drop(fs::rename(new, old)));
            return Err(error);
        }
    }
    Ok(())
}

/// What is made for a moment is its maker's alone; what is kept is like all that people write, as their system has it.
#[cfg(unix)]
fn kept(mut builder: Builder<'static, 'static>, mode: u32) -> Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(mode));
    builder
}
#[cfg(not(unix))]
fn kept(builder: Builder<'static, 'static>, _: u32) -> Builder<'static, 'static> {
    builder
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    #[test]
    fn a_file_takes_the_place_of_the_old_one() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("words.ftl");
        save_file(&path, b"one").unwrap();
        save_file(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let nowhere = save_file(&folder.path().join("no/words.ftl"), b"").unwrap_err();
        assert_eq!(nowhere.problem().id(), "save-nowhere");
    }

    #[cfg(unix)]
    fn same(known: &fs::Metadata) -> u64 {
        std::os::unix::fs::MetadataExt::ino(known)
    }
    #[cfg(not(unix))]
    fn same(_: &fs::Metadata) {}

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = TempDir::new().unwrap();
        let (shared, link) = (folder.path().join("shared.ftl"), folder.path().join("ar.ftl"));
        fs::write(&shared, "one").unwrap();
        std::os::unix::fs::symlink("shared.ftl", &link).unwrap();
        save_file(&link, b"two").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&shared).unwrap(), b"two");
    }

    #[test]
    fn a_folder_is_new_or_was_empty() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("deep/pack");
        let files = [("pack.toml".to_owned(), b"x".to_vec()), ("locales/fr.ftl".to_owned(), b"y".to_vec())];
        save_folder(&path, &files).unwrap();
        assert_eq!(fs::read(path.join("locales/fr.ftl")).unwrap(), b"y");
        assert_eq!(save_folder(&path, &files).unwrap_err().problem().id(), "save-taken");
        let empty = folder.path().join("empty");
        fs::create_dir(&empty).unwrap();
        // Whoever is in it stays in it.
        let inside = File::open(&empty).unwrap();
        save_folder(&empty, &files).unwrap();
        assert_eq!(fs::read_dir(&empty).unwrap().count(), 2, "nothing else is left there");
        assert_eq!(same(&inside.metadata().unwrap()), same(&fs::metadata(&empty).unwrap()));
        // A path that cannot be written leaves nothing behind.
        let broken = [("pack.toml".to_owned(), Vec::new()), ("pack.toml/deeper".to_owned(), Vec::new())];
        assert!(save_folder(&folder.path().join("broken"), &broken).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}

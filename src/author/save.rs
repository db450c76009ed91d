//! What authors' tools write: one file, or one folder of files, whole or not at all.
//! What stands in them is for the tools to say.

use crate::locale::{Arg, Phrase};
use crate::pack::Problem;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempDir};

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
        let mut file = NamedTempFile::new_in(parent(path))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        readable(file.path(), path, 0o644)?;
        file.persist(path)?;
        File::open(parent(path))?.sync_all()
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
        fs::create_dir_all(parent(path))?;
        let made = TempDir::with_prefix_in(".new-", parent(path))?;
        for (name, bytes) in files {
            let file = made.path().join(name);
            fs::create_dir_all(parent(&file))?;
            let mut file = File::create(file)?;
            file.write_all(bytes)?;
            file.sync_all()?;
        }
        readable(made.path(), path, 0o755)?;
        // An empty folder gives way to it.
        fs::rename(made.path(), path)?;
        File::open(parent(path))?.sync_all()
    };
    write().map_err(disk(path))
}

/// What is made for a moment is its maker's alone; what is kept is like all that people write, or as it was before.
#[cfg(unix)]
fn readable(made: &Path, known: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let kept = fs::metadata(known).map_or_else(|_| fs::Permissions::from_mode(mode), |known| known.permissions());
    fs::set_permissions(made, kept)
}
#[cfg(not(unix))]
fn readable(_: &Path, _: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

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
        save_folder(&empty, &files).unwrap();
        // A path that cannot be written leaves nothing behind.
        let broken = [("pack.toml".to_owned(), Vec::new()), ("pack.toml/deeper".to_owned(), Vec::new())];
        assert!(save_folder(&folder.path().join("broken"), &broken).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}

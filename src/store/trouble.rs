//! What can stand in the way of keeping records, told apart by what a person can do about it.
//! What is then done about it is for `open`, `file` and `write`.

use crate::locale::{Arg, Phrase};
use rusqlite::{ErrorCode, ffi};
use std::io;

/// Why records are not kept, or kept elsewhere than expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The folder or file cannot be written: practice goes on in memory.
    ReadOnly,
    /// The disk is full.
    Full,
    /// Another program holds the file.
    Locked,
    /// The file was damaged: it was kept aside under this name, and a new one begun with what could still be read.
    Damaged {
        /// File name of the old file, kept beside the new one.
        kept: String,
    },
    /// The file was written by a newer version of the program: left untouched, practice goes on in memory.
    Newer,
    /// Anything else.
    Other,
}

impl Trouble {
    /// What to tell the learner: what it is, that practice goes on, what helps. At most two lines of 76 columns.
    pub fn phrase(&self) -> Phrase {
        match self {
            Trouble::ReadOnly => Phrase::new("store-read-only"),
            Trouble::Full => Phrase::new("store-full"),
            Trouble::Locked => Phrase::new("store-locked"),
            Trouble::Damaged { kept } => Phrase::new("store-damaged").with("kept", Arg::Ltr(kept.clone())),
            Trouble::Newer => Phrase::new("store-newer"),
            Trouble::Other => Phrase::new("store-other"),
        }
    }
}

/// Why an operation on the file failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// What is in the file is not what SQLite wrote: it has to be set aside.
    Damage,
    /// Anything that leaves the file as it is.
    Trouble(Trouble),
}

impl From<Failure> for Trouble {
    /// Damage that is not dealt with at once is like any other refusal.
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Damage => Trouble::Other,
            Failure::Trouble(trouble) => trouble,
        }
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        let Some(failure) = error.sqlite_error() else { return Failure::Trouble(Trouble::Other) };
        Failure::Trouble(match failure.code {
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => return Failure::Damage,
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Trouble::ReadOnly,
            ErrorCode::DiskFull => Trouble::Full,
            // The shared memory of a WAL file could not be made larger: it lies beside the file, on the same disk.
            _ if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE => Trouble::Full,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                Trouble::Locked
            }
            _ => Trouble::Other,
        })
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Trouble(match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Trouble::Full,
            io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::AlreadyExists
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::NotFound => Trouble::ReadOnly,
            _ => Trouble::Other,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_of_sqlite_is_told_apart() {
        let failure = |code| Failure::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        for (code, expected) in [
            (ffi::SQLITE_READONLY, Trouble::ReadOnly),
            (ffi::SQLITE_READONLY_DIRECTORY, Trouble::ReadOnly),
            (ffi::SQLITE_CANTOPEN, Trouble::ReadOnly),
            (ffi::SQLITE_PERM, Trouble::ReadOnly),
            (ffi::SQLITE_FULL, Trouble::Full),
            (ffi::SQLITE_IOERR_SHMSIZE, Trouble::Full),
            (ffi::SQLITE_BUSY, Trouble::Locked),
            (ffi::SQLITE_BUSY_SNAPSHOT, Trouble::Locked),
            (ffi::SQLITE_LOCKED, Trouble::Locked),
            (ffi::SQLITE_PROTOCOL, Trouble::Locked),
            (ffi::SQLITE_IOERR_FSYNC, Trouble::Other),
            (ffi::SQLITE_NOMEM, Trouble::Other),
        ] {
            assert_eq!(failure(code), Failure::Trouble(expected), "code {code}");
        }
        assert_eq!(failure(ffi::SQLITE_CORRUPT), Failure::Damage);
        assert_eq!(failure(ffi::SQLITE_NOTADB), Failure::Damage);
    }

    #[test]
    fn each_refusal_of_the_disk_is_told_apart() {
        for (kind, expected) in [
            (io::ErrorKind::StorageFull, Trouble::Full),
            (io::ErrorKind::PermissionDenied, Trouble::ReadOnly),
            (io::ErrorKind::ReadOnlyFilesystem, Trouble::ReadOnly),
            (io::ErrorKind::NotADirectory, Trouble::ReadOnly),
            (io::ErrorKind::TimedOut, Trouble::Other),
        ] {
            assert_eq!(Failure::from(io::Error::from(kind)), Failure::Trouble(expected), "{kind}");
        }
    }
}

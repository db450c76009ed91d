//! Opening the store, whatever the state of the disk.

use std::path::Path;

/// Why records are not kept, or kept elsewhere than expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The folder or file cannot be written: practice goes on in memory.
    ReadOnly,
    /// The disk is full.
    Full,
    /// Another program holds the file.
    Locked,
    /// The file was damaged: it was kept aside under this name, and a new one begun.
    Damaged {
        /// File name of the old file, kept beside the new one.
        kept: String,
    },
    /// The file was written by a newer version of the program: left untouched, practice goes on in memory.
    Newer,
    /// Anything else.
    Other,
}

/// The records of all learners on this computer.
pub struct Store {
    connection: rusqlite::Connection,
}

impl Store {
    /// Opens (or makes) `passerelle.db` in the folder. Never fails: with trouble it answers with a store in memory.
    pub fn open(folder: &Path) -> (Self, Option<Trouble>) {
        let _ = folder;
        todo!()
    }
    /// A store that forgets (tests, `pack preview`, no folder to be had).
    pub fn in_memory() -> Self {
        todo!()
    }
}

//! The store: the file, or memory in its place, and how both are read.
//! How it is written is for `write`; what is in it for `learner`, `attempt`, `session` and `setting`.

use super::file;
use super::rescue;
use super::schema;
use super::trouble::{Failure, Trouble};
use super::write::{Database, Write};
use rusqlite::{Connection, Params, Row};
use std::cell::Cell;
use std::path::{Path, PathBuf};

/// The records of all learners on this computer.
///
/// Reading never fails: what cannot be read is left out. Writing that fails is kept in memory and tried again at every
/// later write, so what is read is always what happened; the trouble is told each time until the disk has it all.
pub struct Store {
    /// What is read and written: the file, or memory standing in for it.
    pub(super) database: Database,
    /// The file; none for a store that forgets, or whose file must stay untouched.
    pub(super) path: Option<PathBuf>,
    /// Why memory stands in for the file.
    pub(super) away: Option<Trouble>,
    /// What the file has not got yet, in order.
    pub(super) unsaved: Vec<Write>,
    /// Damage was met: the next write sets the file aside.
    pub(super) damaged: Cell<bool>,
}

impl Store {
    /// Opens (or makes) `passerelle.db` in the folder. Never fails: with trouble it answers with a store in memory.
    /// A file that can only be read is copied into that memory.
    pub fn open(folder: &Path) -> (Self, Option<Trouble>) {
        let path = folder.join(file::NAME);
        let (connection, trouble) = match file::open(&path, file::WAIT) {
            Ok(opened) => opened,
            Err(trouble) => return (Self::beside(path, trouble.clone()), Some(trouble)),
        };
        (Store { database: connection.into(), path: Some(path), ..Self::in_memory() }, trouble)
    }

    /// A copy in memory of what `passerelle.db` in the folder holds. Nothing on the disk is made or changed.
    pub fn look(folder: &Path) -> Self {
        let store = Self::in_memory();
        if let Some(file) = rescue::open_untouched(&folder.join(file::NAME)) {
            rescue::copy(&file, &store.database.connection);
        }
        store
    }

    /// A store that forgets (tests, `pack preview`, no folder to be had).
    pub fn in_memory() -> Self {
        Store { database: memory().into(), path: None, away: None, unsaved: Vec::new(), damaged: Cell::new(false) }
    }

    /// Memory in place of a file that could not be opened, with what can be read of it.
    pub(super) fn beside(path: PathBuf, trouble: Trouble) -> Self {
        let store = Self::in_memory();
        if matches!(trouble, Trouble::ReadOnly | Trouble::Full | Trouble::Other)
            && let Some(old) = rescue::open_read_only(&path)
        {
            rescue::copy(&old, &store.database.connection);
        }
        let path = (trouble != Trouble::Newer).then_some(path);
        Store { path, away: Some(trouble), ..store }
    }

    /// All rows of a query. A row that this program cannot understand is left out; what damage hides, too.
    pub(super) fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row) -> rusqlite::Result<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        let result = self.database.connection.prepare_cached(sql).and_then(|mut statement| {
            let mut rows = statement.query(params)?;
            while let Some(row) = rows.next()? {
                found.extend(read(row).ok());
            }
            Ok(())
        });
        if result.is_err_and(|error| Failure::from(error) == Failure::Damage) {
            self.damaged.set(true);
        }
        found
    }
}

/// An empty database in memory.
#[expect(clippy::expect_used, reason = "fails only when the computer has no memory left for a few kilobytes")]
pub(super) fn memory() -> Connection {
    let mut connection = Connection::open_in_memory().expect("memory for an empty database");
    schema::upgrade(&mut connection, schema::MIGRATIONS).expect("memory for empty tables");
    connection
}

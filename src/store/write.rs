//! Every change of the store goes through here: one transaction, and memory where the file refuses.
//! The SQL of each change is in `learner`, `attempt`, `session` and `setting`.

use super::file;
use super::open::memory;
use super::rescue;
use super::trouble::{Failure, Trouble};
use super::{Learner, Store, Unfinished, attempt, learner, session, setting};
use crate::grade::{Attempt, Step};
use rusqlite::{Connection, TransactionBehavior};
use std::time::Duration;
use std::{mem, slice};
use uuid::Uuid;

/// One change, kept until the disk has it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Write {
    Learner(Learner),
    Setting { name: String, value: String },
    Attempt(Attempt),
    Begin { learner: Uuid, session: Unfinished },
    Step { learner: Uuid, pack: String, exercise: String, step: Step },
    Drop { learner: Uuid, pack: String, exercise: String },
}

impl Write {
    fn apply(&self, connection: &Connection) -> rusqlite::Result<()> {
        match self {
            Write::Learner(learner) => learner::write(connection, learner),
            Write::Setting { name, value } => setting::write(connection, name, value),
            Write::Attempt(attempt) => attempt::write(connection, attempt),
            Write::Begin { learner, session } => session::begin(connection, *learner, session),
            Write::Step { learner, pack, exercise, step } => {
                session::step(connection, &learner.to_string(), pack, exercise, step)
            }
            Write::Drop { learner, pack, exercise } => session::end(connection, &learner.to_string(), pack, exercise),
        }
    }

    /// Learners, settings and attempts are on the disk when the write returns. Steps come with every key press and
    /// may wait: they outlive the program without it, and a power cut costs the last of them at most.
    fn synchronous(&self) -> Synchronous {
        match self {
            Write::Learner(_) | Write::Setting { .. } | Write::Attempt(_) => Synchronous::Extra,
            Write::Begin { .. } | Write::Step { .. } | Write::Drop { .. } => Synchronous::Normal,
        }
    }
}

/// What SQLite waits for at the end of a transaction (<https://www.sqlite.org/pragma.html#pragma_synchronous>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Synchronous {
    /// For nothing in WAL mode.
    Normal,
    /// For the disk, and for the folder too where a rollback journal is deleted. In WAL mode the same as FULL.
    Extra,
}

/// A connection that knows what it last asked of the disk.
pub(super) struct Database {
    pub(super) connection: Connection,
    synchronous: Option<Synchronous>,
}

impl From<Connection> for Database {
    fn from(connection: Connection) -> Self {
        Database { connection, synchronous: None }
    }
}

impl Database {
    /// Makes all the changes or none.
    fn apply(&mut self, writes: &[Write]) -> Result<(), Failure> {
        let synchronous = writes.iter().map(Write::synchronous).max();
        if synchronous != self.synchronous {
            let name = if synchronous == Some(Synchronous::Normal) { "normal" } else { "extra" };
            self.connection.pragma_update(None, "synchronous", name)?;
            self.synchronous = synchronous;
        }
        // Immediate: a lock held by another program is waited for here, and nowhere later.
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for write in writes {
            write.apply(&transaction)?;
        }
        Ok(transaction.commit()?)
    }
}

impl Store {
    /// Makes a change. If the file refuses, memory takes it, and the trouble is told.
    pub(super) fn write(&mut self, write: Write) -> Result<(), Trouble> {
        if self.away.is_some() {
            return self.write_away(write);
        }
        let damaged = self.damaged.take();
        match if damaged { Err(Failure::Damage) } else { self.database.apply(slice::from_ref(&write)) } {
            Ok(()) => Ok(()),
            Err(Failure::Trouble(trouble)) => self.stand_in(trouble, write),
            Err(Failure::Damage) => self.write_anew(write),
        }
    }

    /// The file is damaged: begins a new one and makes the change there.
    fn write_anew(&mut self, write: Write) -> Result<(), Trouble> {
        let Some(path) = self.path.clone() else { return self.stand_in(Trouble::Other, write) };
        // Closed before it is renamed, and kept as it is.
        file::close_untouched(mem::replace(&mut self.database, memory().into()).connection);
        match file::begin_anew(&path) {
            Ok((connection, damaged)) => {
                self.database = connection.into();
                match self.database.apply(slice::from_ref(&write)) {
                    Ok(()) => Err(damaged),
                    Err(failure) => self.stand_in(failure.into(), write),
                }
            }
            Err(trouble) => {
                *self = Self::beside(path, trouble.clone());
                self.remember(write);
                Err(trouble)
            }
        }
    }

    /// Memory takes the place of the file, with all that is in it, until it can be written again.
    fn stand_in(&mut self, trouble: Trouble, write: Write) -> Result<(), Trouble> {
        let memory = memory();
        rescue::copy(&self.database.connection, &memory);
        self.database = memory.into();
        self.away = Some(trouble.clone());
        self.remember(write);
        Err(trouble)
    }

    /// With memory standing in: tries the file again, this time without waiting for it, and brings it up to date.
    fn write_away(&mut self, write: Write) -> Result<(), Trouble> {
        self.remember(write);
        let Some(path) = &self.path else { return self.away.clone().map_or(Ok(()), Err) };
        let opened = match self.damaged.take() {
            true => file::begin_anew(path).map(|(connection, damaged)| (connection, Some(damaged))),
            false => file::open(path, Duration::ZERO),
        };
        let back = opened.map_err(Failure::Trouble).and_then(|(connection, told)| {
            let mut database = Database::from(connection);
            database.apply(&self.unsaved)?;
            database.connection.busy_timeout(file::WAIT)?;
            Ok((database, told))
        });
        match back {
            Ok((database, told)) => {
                self.database = database;
                self.away = None;
                self.unsaved.clear();
                told.map_or(Ok(()), Err)
            }
            Err(failure) => {
                self.damaged.set(failure == Failure::Damage);
                let trouble = Trouble::from(failure);
                self.away = Some(trouble.clone());
                Err(trouble)
            }
        }
    }

    /// Makes a change in memory, and notes it for the file.
    fn remember(&mut self, write: Write) {
        let _ = self.database.apply(slice::from_ref(&write));
        if self.path.is_some() {
            self.unsaved.push(write);
        }
    }
}

//! Learners: a name is enough; the identity is an id.
//! Which of them is practising now is a setting, kept by `setting`.

use super::write::Write;
use super::{Store, Trouble};
use rusqlite::{Connection, Error, Row, params};
use uuid::Uuid;

/// Somebody who learns on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learner {
    /// Unique for all time (UUID v7).
    pub id: Uuid,
    /// What to call them.
    pub name: String,
    /// Tag of the language they chose.
    pub language: String,
    /// When they were last here: milliseconds since 1970-01-01 UTC.
    pub seen: i64,
}

impl Store {
    /// All learners, most recently seen first.
    pub fn learners(&self) -> Vec<Learner> {
        self.rows("SELECT id, name, language, seen FROM learners ORDER BY seen DESC, id DESC", [], read)
    }
    /// Adds a learner.
    ///
    /// # Errors
    /// What stands in the way of writing. `learners` has them nevertheless.
    pub fn add_learner(&mut self, learner: &Learner) -> Result<(), Trouble> {
        self.write(Write::Learner(learner.clone()))
    }
    /// Writes name, language and time of a known learner.
    ///
    /// # Errors
    /// What stands in the way of writing. `learners` has the change nevertheless.
    pub fn update_learner(&mut self, learner: &Learner) -> Result<(), Trouble> {
        self.write(Write::Learner(learner.clone()))
    }
    /// The learner with this id.
    pub fn learner(&self, id: Uuid) -> Option<Learner> {
        self.rows("SELECT id, name, language, seen FROM learners WHERE id = ?1", [id.to_string()], read).pop()
    }
}

fn read(row: &Row) -> rusqlite::Result<Learner> {
    Ok(Learner { id: id(row, 0)?, name: row.get(1)?, language: row.get(2)?, seen: row.get(3)? })
}

/// A column that holds an id.
pub(super) fn id(row: &Row, column: usize) -> rusqlite::Result<Uuid> {
    row.get_ref(column)?.as_str()?.parse().map_err(|_| Error::InvalidQuery)
}

pub(super) fn write(connection: &Connection, learner: &Learner) -> rusqlite::Result<()> {
    let mut upsert = connection.prepare_cached(
        "INSERT INTO learners (id, name, language, seen) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (id) DO UPDATE SET name = ?2, language = ?3, seen = ?4",
    )?;
    upsert.execute(params![learner.id.to_string(), learner.name, learner.language, learner.seen]).map(|_| ())
}

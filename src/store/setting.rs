//! Settings of this computer: a name and a text each ("theme" = "contrast", "learner" = id).
//! What the names mean is for those who set them.

use super::write::Write;
use super::{Store, Trouble};
use rusqlite::Connection;

impl Store {
    /// A setting, if it was ever set.
    pub fn setting(&self, name: &str) -> Option<String> {
        self.rows("SELECT value FROM settings WHERE name = ?1", [name], |row| row.get(0)).pop()
    }
    /// Sets it.
    ///
    /// # Errors
    /// What stands in the way of writing. `setting` has the new value nevertheless.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Trouble> {
        self.write(Write::Setting { name: name.to_owned(), value: value.to_owned() })
    }
}

pub(super) fn write(connection: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    let mut upsert = connection.prepare_cached(
        "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
    )?;
    upsert.execute([name, value]).map(|_| ())
}

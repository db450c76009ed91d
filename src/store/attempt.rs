//! Attempts: appended, never changed.
//! What they say about progress is for `course`.

use super::write::Write;
use super::{Store, Trouble, session};
use crate::grade::{Attempt, Outcome};
use rusqlite::{Connection, Error, Row, params};
use uuid::Uuid;

/// How outcomes read in reports.
const OUTCOMES: [(Outcome, &str); 3] =
    [(Outcome::Alone, "alone"), (Outcome::Helped, "helped"), (Outcome::NotYet, "not-yet")];

impl Store {
    /// Appends an attempt and, when the goal was met, ends the unfinished session of that learner and exercise, in one
    /// transaction that is on the disk (fsync) when this returns. The same id twice is one attempt.
    ///
    /// # Errors
    /// What stands in the way of writing. `attempts` has it nevertheless, and every later write tries to save it again.
    pub fn record(&mut self, attempt: &Attempt) -> Result<(), Trouble> {
        self.write(Write::Attempt(attempt.clone()))
    }
    /// All attempts of a learner, in the order in which they were recorded: oldest first.
    pub fn attempts(&self, learner: Uuid) -> Vec<Attempt> {
        let sql = "SELECT id, learner, pack, pack_version, exercise, skills, language, outcome, hints, shown, trap, \
                   actions, checks, started, ended FROM attempts WHERE learner = ?1 ORDER BY number";
        self.rows(sql, [learner.to_string()], read)
    }
}

fn read(row: &Row) -> rusqlite::Result<Attempt> {
    let outcome: String = row.get(7)?;
    let outcome = OUTCOMES.iter().find(|(_, name)| *name == outcome).ok_or(Error::InvalidQuery)?.0;
    let skills: String = row.get(5)?;
    Ok(Attempt {
        id: super::learner::id(row, 0)?,
        learner: super::learner::id(row, 1)?,
        pack: row.get(2)?,
        pack_version: row.get(3)?,
        exercise: row.get(4)?,
        skills: serde_json::from_str(&skills).map_err(|_| Error::InvalidQuery)?,
        language: row.get(6)?,
        outcome,
        hints: row.get(8)?,
        shown: row.get(9)?,
        trap: row.get(10)?,
        actions: row.get(11)?,
        checks: row.get(12)?,
        started: row.get(13)?,
        ended: row.get(14)?,
    })
}

pub(super) fn write(connection: &Connection, attempt: &Attempt) -> rusqlite::Result<()> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO attempts (id, learner, pack, pack_version, exercise, skills, language, outcome, hints, shown, \
         trap, actions, checks, started, ended) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) \
         ON CONFLICT (id) DO NOTHING",
    )?;
    let learner = attempt.learner.to_string();
    let added = insert.execute(params![
        attempt.id.to_string(),
        learner,
        attempt.pack,
        attempt.pack_version,
        attempt.exercise,
        serde_json::Value::from(attempt.skills.as_slice()).to_string(),
        attempt.language,
        OUTCOMES.iter().find(|(outcome, _)| *outcome == attempt.outcome).map(|(_, name)| name),
        attempt.hints,
        attempt.shown,
        attempt.trap,
        attempt.actions,
        attempt.checks,
        attempt.started,
        attempt.ended,
    ])?;
    // Not yet: the session goes on. Told again of an attempt: the one that may have begun since goes on.
    if added > 0 && attempt.outcome != Outcome::NotYet {
        session::end(connection, &learner, &attempt.pack, &attempt.exercise)?;
    }
    Ok(())
}

//! Unfinished exercises: each step appended as it happens, so that a killed program resumes.
//! What the steps do when replayed is for `grade`.

use super::write::Write;
use super::{Store, Trouble};
use crate::grade::Step;
use rusqlite::{Connection, Error, params};
use uuid::Uuid;

/// An exercise that was begun and not ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// Pack id.
    pub pack: String,
    /// Exercise id.
    pub exercise: String,
    /// When it was started: milliseconds since 1970-01-01 UTC.
    pub started: i64,
    /// A mark of the exercise's content at that time: another mark means that it changed since.
    pub mark: String,
    /// What happened, in order.
    pub steps: Vec<Step>,
}

impl Store {
    /// Begins (or begins anew) an unfinished session: earlier steps of the same learner and exercise go.
    ///
    /// # Errors
    /// What stands in the way of writing. `unfinished` has it nevertheless, as long as the program runs.
    pub fn begin(&mut self, learner: Uuid, session: &Unfinished) -> Result<(), Trouble> {
        self.write(Write::Begin { learner, session: session.clone() })
    }
    /// Appends a step. Survives the killing of the process; does not wait for the disk (synchronous=NORMAL).
    /// A step of an exercise that was never begun, or has ended, is not kept.
    ///
    /// # Errors
    /// What stands in the way of writing. `unfinished` has it nevertheless, as long as the program runs.
    pub fn step(&mut self, learner: Uuid, pack: &str, exercise: &str, step: &Step) -> Result<(), Trouble> {
        self.write(Write::Step { learner, pack: pack.to_owned(), exercise: exercise.to_owned(), step: step.clone() })
    }
    /// The unfinished session of this learner and exercise. Steps after one that cannot be read are left out: they
    /// make sense only after it.
    pub fn unfinished(&self, learner: Uuid, pack: &str, exercise: &str) -> Option<Unfinished> {
        let key = [&learner.to_string(), pack, exercise];
        let head = "SELECT started, mark FROM sessions WHERE learner = ?1 AND pack = ?2 AND exercise = ?3";
        let (started, mark) = self.rows(head, key, |row| Ok((row.get(0)?, row.get(1)?))).pop()?;
        let steps = "SELECT step FROM steps WHERE learner = ?1 AND pack = ?2 AND exercise = ?3 ORDER BY position";
        let steps = self.rows(steps, key, |row| row.get::<_, String>(0));
        let steps = steps.iter().map_while(|step| serde_json::from_str(step).ok()).collect();
        Some(Unfinished { pack: pack.to_owned(), exercise: exercise.to_owned(), started, mark, steps })
    }
    /// The most recently touched unfinished session of this learner, without its steps.
    pub fn last_unfinished(&self, learner: Uuid) -> Option<Unfinished> {
        let sql = "SELECT pack, exercise, started, mark FROM sessions WHERE learner = ?1 ORDER BY touched DESC LIMIT 1";
        let session = self.rows(sql, [learner.to_string()], |row| {
            Ok(Unfinished {
                pack: row.get(0)?,
                exercise: row.get(1)?,
                started: row.get(2)?,
                mark: row.get(3)?,
                steps: Vec::new(),
            })
        });
        session.into_iter().next()
    }
    /// Forgets an unfinished session.
    ///
    /// # Errors
    /// What stands in the way of writing. It is forgotten nevertheless, as long as the program runs.
    pub fn drop_session(&mut self, learner: Uuid, pack: &str, exercise: &str) -> Result<(), Trouble> {
        self.write(Write::Drop { learner, pack: pack.to_owned(), exercise: exercise.to_owned() })
    }
}

pub(super) fn begin(connection: &Connection, learner: Uuid, session: &Unfinished) -> rusqlite::Result<()> {
    let learner = learner.to_string();
    end(connection, &learner, &session.pack, &session.exercise)?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO sessions (learner, pack, exercise, started, mark, touched) \
         SELECT ?1, ?2, ?3, ?4, ?5, coalesce(max(touched), 0) + 1 FROM sessions",
    )?;
    insert.execute(params![learner, session.pack, session.exercise, session.started, session.mark])?;
    session.steps.iter().try_for_each(|step| self::step(connection, &learner, &session.pack, &session.exercise, step))
}

pub(super) fn step(
    connection: &Connection,
    learner: &str,
    pack: &str,
    exercise: &str,
    step: &Step,
) -> rusqlite::Result<()> {
    let step = serde_json::to_string(step).map_err(|error| Error::ToSqlConversionFailure(Box::new(error)))?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO steps (learner, pack, exercise, position, step) \
         SELECT ?1, ?2, ?3, (SELECT coalesce(max(position), -1) + 1 FROM steps \
                             WHERE learner = ?1 AND pack = ?2 AND exercise = ?3), ?4 \
         FROM sessions WHERE learner = ?1 AND pack = ?2 AND exercise = ?3",
    )?;
    insert.execute([learner, pack, exercise, &step])?;
    // Most steps belong to the session that was touched last: they need no second page written.
    let mut touch = connection.prepare_cached(
        "UPDATE sessions SET touched = (SELECT max(touched) + 1 FROM sessions) \
         WHERE learner = ?1 AND pack = ?2 AND exercise = ?3 AND touched < (SELECT max(touched) FROM sessions)",
    )?;
    touch.execute([learner, pack, exercise]).map(|_| ())
}

/// Removes a session, and by reference its steps.
pub(super) fn end(connection: &Connection, learner: &str, pack: &str, exercise: &str) -> rusqlite::Result<()> {
    let mut delete =
        connection.prepare_cached("DELETE FROM sessions WHERE learner = ?1 AND pack = ?2 AND exercise = ?3")?;
    delete.execute([learner, pack, exercise]).map(|_| ())
}

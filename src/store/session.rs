//! Unfinished exercises: each step appended as it happens, so that a killed program resumes.

use super::{Store, Trouble};
use crate::grade::Step;
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
    /// What stands in the way of writing.
    pub fn begin(&mut self, learner: Uuid, session: &Unfinished) -> Result<(), Trouble> {
        let _ = (learner, session);
        todo!()
    }
    /// Appends a step. Survives the killing of the process; does not wait for the disk (synchronous=NORMAL).
    ///
    /// # Errors
    /// What stands in the way of writing.
    pub fn step(&mut self, learner: Uuid, pack: &str, exercise: &str, step: &Step) -> Result<(), Trouble> {
        let _ = (learner, pack, exercise, step);
        todo!()
    }
    /// The unfinished session of this learner and exercise.
    pub fn unfinished(&self, learner: Uuid, pack: &str, exercise: &str) -> Option<Unfinished> {
        let _ = (learner, pack, exercise);
        todo!()
    }
    /// The most recently touched unfinished session of this learner, without its steps.
    pub fn last_unfinished(&self, learner: Uuid) -> Option<Unfinished> {
        let _ = learner;
        todo!()
    }
    /// Forgets an unfinished session.
    ///
    /// # Errors
    /// What stands in the way of writing.
    pub fn drop_session(&mut self, learner: Uuid, pack: &str, exercise: &str) -> Result<(), Trouble> {
        let _ = (learner, pack, exercise);
        todo!()
    }
}

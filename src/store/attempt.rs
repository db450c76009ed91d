//! Attempts: appended, never changed.

use super::{Store, Trouble};
use crate::grade::Attempt;
use uuid::Uuid;

impl Store {
    /// Appends an attempt and ends the unfinished session of that learner and exercise, in one transaction that is on the disk
    /// (fsync) when this returns. The same id twice is one attempt.
    ///
    /// # Errors
    /// What stands in the way of writing.
    pub fn record(&mut self, attempt: &Attempt) -> Result<(), Trouble> {
        let _ = attempt;
        todo!()
    }
    /// All attempts of a learner, oldest first.
    pub fn attempts(&self, learner: Uuid) -> Vec<Attempt> {
        let _ = learner;
        todo!()
    }
}

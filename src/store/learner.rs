//! Learners: a name is enough; the identity is an id.

use super::{Store, Trouble};
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
        todo!()
    }
    /// Adds a learner.
    ///
    /// # Errors
    /// What stands in the way of writing.
    pub fn add_learner(&mut self, learner: &Learner) -> Result<(), Trouble> {
        let _ = learner;
        todo!()
    }
    /// Writes name, language and time of a known learner.
    ///
    /// # Errors
    /// What stands in the way of writing.
    pub fn update_learner(&mut self, learner: &Learner) -> Result<(), Trouble> {
        let _ = learner;
        todo!()
    }
    /// The learner with this id.
    pub fn learner(&self, id: Uuid) -> Option<Learner> {
        self.learners().into_iter().find(|learner| learner.id == id)
    }
}

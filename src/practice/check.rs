//! What a look at the World found: achieved, missing, changed by accident. Sentences are phrases.
//! The outcome of a try is for `grade` to say.

use crate::locale::Phrase;

/// The state of a goal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Check {
    /// What the learner achieved.
    pub achieved: Vec<Phrase>,
    /// What is not yet as it should be, named from the World.
    pub missing: Vec<Phrase>,
    /// What changed although nobody asked for it.
    pub damage: Vec<Phrase>,
}

impl Check {
    /// Whether the goal is met and nothing else suffered.
    pub fn passed(&self) -> bool {
        self.missing.is_empty() && self.damage.is_empty()
    }
}

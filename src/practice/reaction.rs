//! How a state answers an Action.
//! Whether that was what the exercise wanted is for the goal to say.

use crate::locale::Phrase;

/// The answer of a state to an Action.
#[derive(Clone, Debug, PartialEq)]
pub enum Reaction {
    /// Something is different now.
    Changed,
    /// Nothing was there to do.
    Unchanged,
    /// The real program would not do it either, and says why.
    Refused(Phrase),
}

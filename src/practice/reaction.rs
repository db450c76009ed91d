//! How a state answers an action.
//! Judges nothing: whether the exercise is done is for `grade`.

use crate::locale::Phrase;

/// What came of an action.
#[derive(Clone, Debug, PartialEq)]
pub enum Reaction {
    /// The state is another one now.
    Changed,
    /// There was nothing to do; the state is as before.
    Unchanged,
    /// It cannot be done now, for the reason given; the state is as before.
    Refused(Phrase),
}

impl From<Result<bool, Phrase>> for Reaction {
    /// `Ok` says whether anything changed; `Err` says why not.
    fn from(result: Result<bool, Phrase>) -> Self {
        match result {
            Ok(true) => Reaction::Changed,
            Ok(false) => Reaction::Unchanged,
            Err(why) => Reaction::Refused(why),
        }
    }
}

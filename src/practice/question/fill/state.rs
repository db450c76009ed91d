//! What was answered: its meaning, and the text where a sentence says it. What a text means is for `meaning` to find.

use crate::practice::{Reaction, State};
use crate::text::Difference;
use serde::{Deserialize, Serialize};

/// The most texts of one sort that a language has for an exercise (`.accept-1` to `.accept-9`).
pub(super) const MOST: usize = 9;

/// An answer given. It means the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// An accepted answer, counted from 1, as it is written.
    Accepted(usize),
    /// An accepted answer, written otherwise: without its accents, with a space for a hyphen.
    Loosely {
        /// Which one.
        accepted: usize,
        /// What was typed.
        typed: String,
    },
    /// A near miss that the author foresaw, counted from 1.
    Near(usize),
    /// Nearly an accepted answer.
    Nearly {
        /// Which one.
        accepted: usize,
        /// What differs.
        difference: Difference,
        /// What was typed.
        typed: String,
    },
    /// Something else.
    Other(String),
    /// Nothing: what was there is taken away.
    Clear,
}

impl Act {
    /// Whether there can be such an answer where `given` stand in the lesson file.
    fn is_possible(&self, given: usize) -> bool {
        match self {
            Act::Accepted(number) | Act::Loosely { accepted: number, .. } | Act::Nearly { accepted: number, .. } => {
                (1..=given + MOST).contains(number)
            }
            Act::Near(number) => (1..=MOST).contains(number),
            Act::Other(_) | Act::Clear => true,
        }
    }
}

/// The answers that every language has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Given {
    /// A word of the glossary.
    Item(crate::practice::question::Item),
    /// A text that is the same in every language.
    Same(String),
}

/// What was answered last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub(super) id: String,
    pub(super) given: Vec<Given>,
    pub(super) exact: bool,
    answered: Option<Act>,
}

impl Answer {
    pub(super) fn new(id: String, given: Vec<Given>, exact: bool) -> Self {
        Answer { id, given, exact, answered: None }
    }
    /// What was answered; `None` when nothing was.
    pub fn answered(&self) -> Option<&Act> {
        self.answered.as_ref()
    }
}

impl State for Answer {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        if !action.is_possible(self.given.len()) {
            return Reaction::Unchanged;
        }
        let answered = (*action != Act::Clear).then(|| action.clone());
        if answered == self.answered {
            return Reaction::Unchanged;
        }
        self.answered = answered;
        Reaction::Changed
    }
}

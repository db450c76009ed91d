//! Which passages are marked. Which should be, the exercise knows.

use super::{On, Passage};
use crate::locale::{Arg, Phrase};
use crate::practice::{Reaction, State};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One thing done in a mail, a page or an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// Marks a passage.
    Mark(String),
    /// Takes the mark away.
    Unmark(String),
}

/// The passages and what is marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Marks {
    id: String,
    on: On,
    passages: Vec<Passage>,
    marked: BTreeSet<String>,
}

impl Marks {
    /// Nothing marked yet.
    pub fn new(id: String, on: On, passages: Vec<Passage>) -> Self {
        Marks { id, on, passages, marked: BTreeSet::new() }
    }
    /// What the passages are of.
    pub fn on(&self) -> On {
        self.on
    }
    /// The passages in their order.
    pub fn passages(&self) -> &[Passage] {
        &self.passages
    }
    /// Whether a passage is marked.
    pub fn marked(&self, word: &str) -> bool {
        self.marked.contains(word)
    }
    /// How a passage reads, inside another sentence.
    pub(super) fn says(&self, passage: &Passage) -> Arg {
        match &passage.same {
            Some(text) => Arg::Ltr(text.clone()),
            None => self.phrase(passage).into(),
        }
    }
    /// What the pack says for a passage.
    pub(super) fn phrase(&self, passage: &Passage) -> Phrase {
        Phrase::pack(format!("{}.{}", self.id, passage.word))
    }
}

impl State for Marks {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        let changed = match action {
            Act::Mark(word) => {
                let known = self.passages.iter().any(|passage| passage.word == *word);
                known && self.marked.insert(word.clone())
            }
            Act::Unmark(word) => self.marked.remove(word),
        };
        if changed { Reaction::Changed } else { Reaction::Unchanged }
    }
}

//! Whether the text is mended. The text itself is said in each language, so the view has it.
//! What was wanted of it, the author wrote.

use crate::input::Key;
use crate::locale::{Phrase, Words};
use crate::practice::{Reaction, State};
use crate::text::{Direction, as_typed};
use serde::{Deserialize, Serialize};

/// What a learner does with the text, as far as it is the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// It reads as it should.
    Mended,
}

/// A text to mend.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Editing {
    id: String,
    /// The way that is shown, where the author wrote one.
    keys: Vec<Key>,
    mended: bool,
}

/// The text as it is at first, and as it should be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// At first.
    pub text: String,
    /// At the end.
    pub wanted: String,
    /// The base direction of both.
    pub base: Direction,
}

impl Editing {
    pub(super) fn new(id: String, keys: Vec<Key>) -> Self {
        Editing { id, keys, mended: false }
    }
    /// Whether it reads as it should.
    pub fn is_mended(&self) -> bool {
        self.mended
    }
    /// The way that is shown, where the author wrote one.
    pub fn keys(&self) -> &[Key] {
        &self.keys
    }
    /// What it should be, as the message of the exercise.
    pub fn wanted(&self) -> Phrase {
        Phrase::pack(format!("{}.wanted", self.id))
    }
    /// Both texts in one language, in which the learner's keyboard types what is wanted.
    pub fn texts(&self, words: &Words) -> Texts {
        let words = words.typing(&self.wanted());
        let text = words.say(&Phrase::pack(format!("{}.text", self.id)));
        let wanted = words.say(&self.wanted());
        Texts { text: as_typed(&text.string), wanted: as_typed(&wanted.string), base: wanted.base }
    }
}

impl State for Editing {
    type Action = Act;

    fn apply(&mut self, Act::Mended: &Act) -> Reaction {
        if std::mem::replace(&mut self.mended, true) { Reaction::Unchanged } else { Reaction::Changed }
    }
}

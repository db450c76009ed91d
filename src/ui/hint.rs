//! What a key does now, for the line at the bottom of the screen.
//! Made by whoever would answer the key, so that the line is always true.

use crate::locale::Phrase;

/// A key, or two that belong together, with what they do.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyHint {
    /// Keys in the notation of `input`; empty for a hint about the mouse.
    pub keys: Vec<&'static str>,
    /// What they do: a verb.
    pub does: Phrase,
}

impl KeyHint {
    /// One key.
    pub fn new(key: &'static str, does: Phrase) -> Self {
        KeyHint { keys: vec![key], does }
    }
    /// Two keys that belong together: the arrows up and down.
    pub fn pair(first: &'static str, second: &'static str, does: Phrase) -> Self {
        KeyHint { keys: vec![first, second], does }
    }
}

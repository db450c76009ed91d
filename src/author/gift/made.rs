//! An exercise that was made of a question of a bank: what its lesson file says, and its texts.
//! Which files they go to is for `files` to say.

use super::plain::Plain;
use std::ops::Range;

/// Characters of a title that is made, before it is cut between two words.
const LONGEST_TITLE: usize = 50;

/// An exercise.
#[derive(Debug)]
pub(super) struct Made {
    /// The place of its question in the bank.
    pub(super) place: Range<usize>,
    /// The category that it stood in.
    pub(super) category: Vec<String>,
    pub(super) id: String,
    /// The lines of its table that its kind reads.
    pub(super) body: String,
    pub(super) ask: String,
    /// Its attributes and their texts, in the order in which they are written.
    pub(super) texts: Vec<(String, String)>,
    /// The attributes that the bank says nothing of: an author should write them.
    pub(super) unwritten: Vec<String>,
}

impl Made {
    /// An attribute from the bank, or where that says nothing, a sentence that is true anyway.
    pub(super) fn say(&mut self, attribute: String, text: &Plain, otherwise: impl FnOnce() -> String) {
        let said = if text.is_empty() { otherwise() } else { text.text.clone() };
        if text.is_empty() {
            self.unwritten.push(attribute.clone());
        }
        self.texts.push((attribute, said));
    }
    /// An attribute that the bank has.
    pub(super) fn text(&mut self, attribute: impl Into<String>, text: impl Into<String>) {
        self.texts.push((attribute.into(), text.into()));
    }
}

/// A list as TOML writes it; of ids, which need no escape.
pub(super) fn list(ids: &[String]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    format!("[{}]", quoted.join(", "))
}

/// A title of some words.
pub(super) fn title(text: &str) -> String {
    let mut title = Plain { text: text.to_owned(), ..Plain::default() };
    title.cut(LONGEST_TITLE);
    title.text
}

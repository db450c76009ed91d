//! The language that a pack was written in: its texts and comments in order, which every translation follows.
//! Leaves the file of a translation to `page`.

use super::ours::{is_ours, is_quote};
use super::page::is_header;
use super::text::{Text, harmless, parcel};
use super::theirs::is_own;
use crate::locale::{Language, Piece, layout};
use std::collections::BTreeMap;

/// What stands in the file, in order.
pub(super) enum Item {
    /// A comment, or an empty line, without line end.
    Line(String),
    /// A message, or a term (`-name`).
    Message(String),
}

/// The words of the language that a pack was written in.
pub(super) struct Original {
    /// That language.
    pub(super) language: Language,
    pub(super) items: Vec<Item>,
    /// Its texts, in the order of the file.
    pub(super) texts: Vec<Text>,
    /// The parts of each message as the file has them, also those that say nothing.
    parts: BTreeMap<String, Vec<String>>,
    places: BTreeMap<String, usize>,
}

impl Original {
    /// Reads the file; `None` when it is no Fluent.
    pub(super) fn read(language: Language, source: &str) -> Option<Original> {
        let mut original = Original {
            language,
            items: Vec::new(),
            texts: Vec::new(),
            parts: BTreeMap::new(),
            places: BTreeMap::new(),
        };
        for piece in layout(source)? {
            if let Piece::Line(line) = piece {
                if !(is_header(line) || is_ours(line) || is_quote(line) || is_own(line)) {
                    original.items.push(Item::Line(harmless(line)));
                }
            } else if let Some((id, mut parts)) = parcel(&piece) {
                if id.starts_with('-') {
                    // Attributes of a term are for the grammar of one language.
                    parts.truncate(1);
                }
                original.parts.insert(id.clone(), parts.iter().map(|part| part.id.clone()).collect());
                original.items.push(Item::Message(id));
                original.texts.extend(parts.into_iter().filter_map(|part| part.text));
            }
        }
        original.places = original.texts.iter().enumerate().map(|(at, text)| (text.id.clone(), at)).collect();
        Some(original)
    }
    /// The text of that id.
    pub(super) fn text(&self, id: &str) -> Option<&Text> {
        self.texts.get(*self.places.get(id)?)
    }
    /// Whether there is a message, or a term (`-name`), of that name.
    pub(super) fn has_message(&self, id: &str) -> bool {
        self.parts.contains_key(id)
    }
    /// The texts of a message, in order.
    pub(super) fn texts_of(&self, message: &str) -> impl Iterator<Item = &Text> {
        self.parts.get(message).into_iter().flatten().filter_map(|id| self.text(id))
    }
    /// Where a text stands in its message.
    pub(super) fn place_in(&self, message: &str, id: &str) -> Option<usize> {
        self.parts.get(message)?.iter().position(|known| known == id)
    }
    /// The message that comes first.
    pub(super) fn first(&self) -> Option<&str> {
        self.items.iter().find_map(|item| if let Item::Message(id) = item { Some(id.as_str()) } else { None })
    }
}

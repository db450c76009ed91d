//! The language that a pack was written in: its texts and comments in order, which every translation follows.
//! Leaves the file of a translation to `page`.

use super::ours::{is_ours, is_quote};
use super::page::is_header;
use super::text::{Text, full_id, harmless, text_of};
use crate::locale::{Language, Piece, layout};
use std::collections::{BTreeMap, BTreeSet};

/// What stands in the file, in order.
pub(super) enum Item {
    /// A comment, or an empty line, without line end.
    Line(String),
    /// A message.
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
    comments: BTreeSet<String>,
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
            comments: BTreeSet::new(),
        };
        for piece in layout(source)? {
            match piece {
                Piece::Line(line) if is_header(line) || is_ours(line) || is_quote(line) => {}
                Piece::Line(line) => {
                    let line = harmless(line);
                    if !line.is_empty() {
                        original.comments.insert(line.clone());
                    }
                    original.items.push(Item::Line(line));
                }
                Piece::Term(_) => {}
                Piece::Message(entry) => {
                    let ids = entry.parts.iter().map(|part| full_id(entry.id, part.name)).collect();
                    original.parts.insert(entry.id.to_owned(), ids);
                    original.items.push(Item::Message(entry.id.to_owned()));
                    original.texts.extend(entry.parts.iter().filter_map(|part| text_of(&entry, part)));
                }
            }
        }
        original.places = original.texts.iter().enumerate().map(|(at, text)| (text.id.clone(), at)).collect();
        Some(original)
    }
    /// The text of that id.
    pub(super) fn text(&self, id: &str) -> Option<&Text> {
        self.texts.get(*self.places.get(id)?)
    }
    /// Whether there is a message of that name.
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
    /// Whether a line is a comment of this file, which stands in each translation.
    pub(super) fn has_comment(&self, line: &str) -> bool {
        self.comments.contains(line)
    }
}

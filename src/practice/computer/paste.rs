//! What Ctrl+V puts into a field of any program: the text on the clipboard of the practice computer.
//! What a field does with it is the field's.

use super::{Clipboard, Computer};
use crate::input::{Event, Key, key};
use crate::locale::Words;

/// The keys that paste.
pub(super) fn keys() -> Option<Key> {
    key("ctrl+v")
}

/// What an event means to a field: a text that was copied, where it asks for one; else itself.
pub(super) fn pasted(event: &Event, computer: &Computer, words: &Words) -> Event {
    match (event, copied(computer, words)) {
        (Event::Key(pressed), Some(text)) if Some(*pressed) == keys() => Event::Paste(text),
        _ => event.clone(),
    }
}

/// The text that was copied, if it was one.
pub(super) fn copied(computer: &Computer, words: &Words) -> Option<String> {
    match computer.clipboard()? {
        Clipboard::Text(name) => Some(words.name(name)),
        Clipboard::Cut(_) | Clipboard::Copy(_) => None,
    }
}

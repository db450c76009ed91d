//! What a learner has to type: a text of the pack, or the same everywhere; and on which keyboard it is typed.
//! How a sign is typed, the keyboard knows; what became of it, each kind.

use crate::locale::{Face, Keyboard, Phrase, Words};
use crate::text::{Direction, Text, as_typed};

/// The keyboard behind the Latin letters of an Arabic one.
const LATIN: &str = "qwerty-us";

/// A text to type.
#[derive(Clone, Debug, PartialEq)]
pub enum ToType {
    /// In the learner's language where their keyboard has its letters, else in another one that it has.
    Said(Phrase),
    /// The same in every language: an address, a number.
    Same(String),
}

impl ToType {
    /// As it is typed by somebody with these words and their keyboard.
    pub fn text(&self, words: &Words) -> Text {
        let said = match self {
            ToType::Said(phrase) => words.typeable(phrase),
            ToType::Same(text) => Text { string: text.clone(), base: Direction::Ltr },
        };
        Text { string: as_typed(said.string.trim()).replace('\n', " "), base: said.base }
    }
    /// The first sign that the keyboard does not type.
    pub fn untypeable(&self, words: &Words) -> Option<char> {
        let text = self.text(words).string;
        let keyboard = keyboard_for(&text, words);
        text.chars().find(|sign| keyboard.strokes(*sign).is_none())
    }
}

/// On which keyboard a text is typed: the learner's own, or for Latin letters what is printed beside its Arabic ones.
pub fn keyboard_for(text: &str, words: &Words) -> &'static Keyboard {
    let own = words.keyboard();
    let has_latin = own.caps().any(|(_, cap)| matches!(cap.face, Face::Typed { latin: Some(_), .. }));
    let is_latin = text.contains(|sign: char| sign.is_ascii_alphabetic());
    let latin = Keyboard::named(LATIN).filter(|_| has_latin && is_latin && !own.types(text));
    latin.unwrap_or(own)
}

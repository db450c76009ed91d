//! What a learner has to type: a text of the pack, or the same everywhere; and on which keyboard it is typed.
//! How a sign is typed, the keyboard knows; what became of it, each kind.

use crate::locale::{Face, Keyboard, Phrase, Words};
use crate::text::{self, Direction, Text, as_typed};

/// The keyboard behind the Latin letters of an Arabic one.
const LATIN: &str = "qwerty-us";

/// A text to type.
#[derive(Clone, Debug, PartialEq)]
pub enum ToType {
    /// In the learner's language where their keyboard has its letters, else in another one that it has.
    Said(Phrase),
    /// The same in every language: an address, a number.
    Same(String),
    /// An answer: a sign that the keyboard lacks is typed as the one that people type for it (é as e).
    Answer(Box<ToType>),
}

impl ToType {
    /// As it is typed by somebody with these words and their keyboard.
    pub fn text(&self, words: &Words) -> Text {
        let said = match self {
            ToType::Said(phrase) => words.typeable(phrase),
            ToType::Same(text) => Text { string: text.clone(), base: Direction::Ltr },
            ToType::Answer(_) => return self.answer(words),
        };
        Text { string: one_line(&said.string), base: said.base }
    }
    fn answer(&self, words: &Words) -> Text {
        let said = match self {
            ToType::Answer(inner) => match &**inner {
                ToType::Said(phrase) => self.words(words).say(phrase),
                inner => inner.text(words),
            },
            other => other.text(words),
        };
        let written = one_line(&text::plain(&said.string));
        Text { string: nearest_typed(&written, words).unwrap_or(written), base: said.base }
    }
    /// The words in which it is said.
    pub fn words<'a>(&self, words: &'a Words) -> &'a Words {
        match self {
            ToType::Said(phrase) => words.typing(phrase),
            ToType::Same(_) => words,
            ToType::Answer(inner) => match &**inner {
                ToType::Said(phrase) => {
                    words.typing_where(phrase, |said| nearest_typed(&one_line(&text::plain(said)), words).is_some())
                }
                inner => inner.words(words),
            },
        }
    }
    /// The first sign that the keyboard does not type.
    pub fn untypeable(&self, words: &Words) -> Option<char> {
        let text = self.text(words).string;
        let keyboard = keyboard_for(&text, words);
        text.chars().find(|sign| keyboard.strokes(*sign).is_none())
    }
}

fn one_line(text: &str) -> String {
    as_typed(text.trim()).replace('\n', " ")
}

/// A text as the learner's keyboard types it: as it is written, else with each sign that it lacks as people type it who lack
/// it. `None` where there is no such way.
fn nearest_typed(text: &str, words: &Words) -> Option<String> {
    let near = |keyboard: &Keyboard| {
        let sign = |sign: char| match keyboard.strokes(sign) {
            Some(_) => sign.to_string(),
            None => text::fold_answer(&sign.to_string()),
        };
        let typed: String = text.chars().map(sign).collect();
        Some(typed).filter(|typed| keyboard.types(typed) && text::same_answer(typed, text))
    };
    near(keyboard_for(text, words))
}

/// On which keyboard a text is typed: the learner's own, or for Latin letters what is printed beside its Arabic ones.
pub fn keyboard_for(text: &str, words: &Words) -> &'static Keyboard {
    let own = words.keyboard();
    let is_latin = text.contains(|sign: char| sign.is_ascii_alphabetic());
    latin_of(own).filter(|_| is_latin && !own.types(text)).unwrap_or(own)
}

/// The keyboard that is there besides, where Latin letters are printed beside others.
fn latin_of(keyboard: &Keyboard) -> Option<&'static Keyboard> {
    let has_latin = keyboard.caps().any(|(_, cap)| matches!(cap.face, Face::Typed { latin: Some(_), .. }));
    Keyboard::named(LATIN).filter(|_| has_latin)
}

//! The words of one language, the program's and a pack's, with fallback.
//! The only place where a `Phrase` becomes text.

use super::{Catalogue, Language, Name, Phrase};
use crate::text::{Direction, Text};
use std::rc::Rc;

/// The Fluent sources of one pack, and the names on its practice computers.
#[derive(Clone, Debug, Default)]
pub struct PackWords {
    /// Language and source text, the pack's first language first.
    pub sources: Vec<(Language, Rc<str>)>,
    /// The messages that are names (`$cv` in the pack's TOML): given as arguments to every message of the pack.
    pub names: Vec<String>,
}

/// Says phrases in one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    inner: Rc<Inner>,
}

struct Inner {
    language: Language,
}

impl Words {
    /// The program's words in `language`; what it lacks is said in English, then French.
    pub fn new(catalogue: &Catalogue, language: &Language) -> Self {
        let _ = (catalogue, language);
        todo!()
    }
    /// The same, with a pack's words for phrases whose source is `Source::Pack`; what the pack lacks in this language
    /// is said in the pack's first language. Parses only the sources it needs.
    #[must_use]
    pub fn with_pack(&self, pack: &PackWords) -> Self {
        let _ = pack;
        todo!()
    }
    /// The language asked for.
    pub fn language(&self) -> &Language {
        &self.inner.language
    }
    /// The direction of screens in that language.
    pub fn direction(&self) -> Direction {
        self.inner.language.direction()
    }
    /// The phrase as text, cleaned (`text::clean` but for key caps), with the direction of the language it was found
    /// in. A message found nowhere reads as its id in brackets: "[files-copy]".
    pub fn say(&self, phrase: &Phrase) -> Text {
        let _ = phrase;
        todo!()
    }
    /// Whether a message (or `message.attribute`) exists in this language or its fallbacks.
    pub fn has(&self, phrase: &Phrase) -> bool {
        let _ = phrase;
        todo!()
    }
    /// Short for `say(&Phrase::new(id)).string`.
    pub fn get(&self, id: &'static str) -> String {
        self.say(&Phrase::new(id)).string
    }
    /// A name as the learner reads it. `Numbered` puts the number before the extension: "CV (2).pdf".
    pub fn name(&self, name: &Name) -> String {
        let _ = name;
        todo!()
    }
    /// What the learner typed as a name: a word of the pack if it reads the same (`text::fold`), else the text itself.
    pub fn name_typed(&self, typed: &str) -> Name {
        let _ = typed;
        todo!()
    }
    /// A number in the digits and grouping of the language.
    pub fn number(&self, number: i64) -> String {
        let _ = number;
        todo!()
    }
    /// A day in full, in the language ("12 mars 2026").
    pub fn date(&self, year: i16, month: u8, day: u8) -> String {
        let _ = (year, month, day);
        todo!()
    }
    /// A key or combination ("ctrl+x") as the learner's keyboard prints it ("Ctrl+X", "Suppr"), without key-cap marks.
    pub fn key(&self, notation: &str) -> String {
        let _ = notation;
        todo!()
    }
}

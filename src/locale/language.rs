//! A language that the program or a pack speaks, and the choice of one.
//! Leaves the words to `words`.

use crate::text::Direction;

/// A language by its BCP 47 tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language {
    id: unic_langid::LanguageIdentifier,
}

impl Language {
    /// Reads a tag ("fr", "ar-EG", also "fr_FR.UTF-8" as systems write it); `None` when it is none.
    pub fn parse(tag: &str) -> Option<Self> {
        let _ = tag;
        todo!()
    }
    /// The tag ("fr").
    pub fn tag(&self) -> String {
        self.id.to_string()
    }
    /// The Fluent identifier.
    pub fn id(&self) -> &unic_langid::LanguageIdentifier {
        &self.id
    }
    /// The direction of its script (CLDR `character-order`).
    pub fn direction(&self) -> Direction {
        todo!()
    }
}

/// The best of `available` for the `wanted` tags, in order of preference; `None` when none fits.
pub fn negotiate(wanted: &[String], available: &[Language]) -> Option<Language> {
    let _ = (wanted, available);
    todo!()
}

//! The program's own languages: compiled in, overridden or extended by a folder on disk.
//! One folder a language, any number of `.ftl` files in it; `words` makes bundles of them.

use super::Language;
use std::path::Path;

/// Path inside the repository ("locales/fr/app.ftl") and text of every compiled-in file, sorted.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Every language the program speaks, with its Fluent sources, unparsed.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    languages: Vec<(Language, Vec<String>)>,
}

impl Catalogue {
    /// The languages compiled in (locales/ of the repository).
    pub fn built_in() -> Self {
        todo!()
    }
    /// The same, with `DIR/<tag>/*.ftl` on top: a message there wins over the built-in one, a new folder is a new language.
    /// What cannot be read is skipped.
    #[must_use]
    pub fn overridden_by(self, dir: &Path) -> Self {
        let _ = dir;
        todo!()
    }
    /// The languages, in a fixed order: fr, en, ar, then others by tag.
    pub fn languages(&self) -> Vec<Language> {
        self.languages.iter().map(|(language, _)| language.clone()).collect()
    }
    /// The Fluent sources of a language, in increasing priority.
    pub fn sources(&self, language: &Language) -> &[String] {
        self.languages.iter().find(|(known, _)| known == language).map_or(&[], |(_, sources)| sources)
    }
}

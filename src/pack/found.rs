//! A pack as it is seen from outside, before it is in the library: on a stick, on the shelf of installed packs.
//! Whether it is a good one is not known here: `load` and the checks say that.

use super::Pack;
use crate::locale::{Language, PackWords, Phrase, Words};
use std::path::{Path, PathBuf};

/// A bundle or a folder that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where it lies.
    pub path: PathBuf,
    /// Its size.
    pub bytes: usize,
    /// What it says about itself; `None` when it cannot be read.
    pub pack: Option<Summary>,
}

/// What a pack says about itself.
#[derive(Clone, Debug)]
pub struct Summary {
    /// Its id.
    pub id: String,
    /// Its version, as the author wrote it.
    pub version: String,
    /// The languages it speaks.
    pub languages: Vec<Language>,
    /// How many exercises it has.
    pub exercises: usize,
    /// Its titles and nothing else: many packs may be found.
    words: PackWords,
}

impl Found {
    /// What was found at a path: so many bytes, and the pack where it could be read.
    pub fn new(path: &Path, bytes: usize, pack: Option<&Pack>) -> Self {
        Found { path: path.to_owned(), bytes, pack: pack.map(Summary::of) }
    }
}

impl Summary {
    /// What a pack says about itself.
    pub fn of(pack: &Pack) -> Self {
        let titles = pack.languages.iter().flat_map(|language| pack.words.titles(language).sources);
        Summary {
            id: pack.id.clone(),
            version: pack.version.clone(),
            languages: pack.languages.clone(),
            exercises: pack.lessons.iter().map(|lesson| lesson.exercises.len()).sum(),
            words: PackWords { sources: titles.collect(), names: Vec::new() },
        }
    }
    /// Its title, in the language of these words where it has one.
    pub fn title(&self, words: &Words) -> String {
        words.with_pack(&self.words.titles(words.language())).say(&Phrase::pack("pack-title")).string
    }
}

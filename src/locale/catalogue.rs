//! The program's own languages: compiled in, overridden or extended by a folder on disk.
//! One folder a language, any number of `.ftl` files in it; parsed once, when a language is first spoken.

use super::Language;
use super::bundle::{Bundle, Keys, Lazy};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fmt, fs};

/// Path inside the repository ("locales/fr/app.ftl") and text of every compiled-in file, sorted.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The languages in which the program is written first; they lead every list.
const FIRST: [&str; 3] = ["fr", "en", "ar"];

/// Every language the program speaks, with its Fluent sources. Cheap to clone; clones share what was parsed.
#[derive(Clone, Default)]
pub struct Catalogue {
    languages: Rc<Vec<Lazy<String>>>,
}

impl Catalogue {
    /// The languages compiled in (locales/ of the repository).
    pub fn built_in() -> Self {
        let files = EMBEDDED.iter().filter_map(|(path, text)| {
            let tag = path.strip_prefix("locales/")?.split('/').next()?;
            Some((Language::parse(tag)?, (*text).to_owned()))
        });
        Catalogue::default().with(files)
    }
    /// The same, with `DIR/<tag>/*.ftl` on top: a message there wins over the built-in one, a new folder is a new language.
    /// What cannot be read is skipped.
    #[must_use]
    pub fn overridden_by(self, dir: &Path) -> Self {
        let files = children(dir).into_iter().flat_map(|folder| {
            let language = folder.file_name().and_then(|name| Language::parse(name.to_str()?));
            let texts = children(&folder).into_iter().filter(|file| file.extension().is_some_and(|end| end == "ftl"));
            texts.filter_map(move |file| Some((language.clone()?, fs::read_to_string(file).ok()?)))
        });
        self.with(files)
    }
    /// The languages, in a fixed order: fr, en, ar, then others by tag.
    pub fn languages(&self) -> Vec<Language> {
        self.languages.iter().map(|known| known.language.clone()).collect()
    }
    /// The Fluent sources of a language, in increasing priority.
    pub fn sources(&self, language: &Language) -> &[String] {
        self.languages.iter().find(|known| known.language == *language).map_or(&[], |known| &known.sources)
    }
    /// The messages of the language at that place of `languages`.
    pub(super) fn bundle(&self, place: usize) -> Option<&Bundle> {
        let known = self.languages.get(place)?;
        Some(known.bundle(|| {
            // A parent's tag is shorter: this comes to an end.
            let parent = known.language.lineage().into_iter().skip(1).find_map(|parent| self.place(&parent));
            Keys::Own(parent.and_then(|place| self.bundle(place)).map(|bundle| &*bundle.keys))
        }))
    }

    fn place(&self, language: &Language) -> Option<usize> {
        self.languages.iter().position(|known| known.language == *language)
    }

    fn with(&self, files: impl Iterator<Item = (Language, String)>) -> Self {
        let copy = |known: &Lazy<String>| {
            let mut fresh = Lazy::new(known.language.clone());
            fresh.sources.clone_from(&known.sources);
            fresh
        };
        let mut languages: Vec<Lazy<String>> = self.languages.iter().map(copy).collect();
        for (language, text) in files {
            match languages.iter_mut().find(|known| known.language == language) {
                Some(known) => known.sources.push(text),
                None => {
                    let mut fresh = Lazy::new(language);
                    fresh.sources.push(text);
                    languages.push(fresh);
                }
            }
        }
        languages.sort_by_key(|known| {
            let tag = known.language.tag();
            (FIRST.iter().position(|first| *first == tag).unwrap_or(FIRST.len()), tag)
        });
        Catalogue { languages: Rc::new(languages) }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.languages().iter().map(Language::tag)).finish()
    }
}

/// What a folder holds, by name, so that the order does not depend on the disk.
fn children(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

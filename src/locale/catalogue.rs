//! The program's own languages: compiled in, overridden or extended by a folder on disk.
//! One folder a language, any number of `.ftl` files in it; parsed once, when a language is first spoken.

use super::bundle::{Bundle, Keys, Lazy};
use super::{Language, Refused};
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fmt, fs};

/// Path inside the repository ("locales/fr/app.ftl") and text of every compiled-in file, sorted.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The languages in which the program is written first; they lead every list.
const FIRST: [&str; 3] = ["fr", "en", "ar"];

/// The folder of a language that holds what only authors of lessons read.
const AUTHORS: &str = "authors";

/// Every language the program speaks, with its Fluent sources. Cheap to clone; clones share what was parsed.
#[derive(Clone, Default)]
pub struct Catalogue {
    languages: Rc<Vec<Spoken>>,
    refused: Rc<Vec<Refused>>,
}

/// A language of the program: what everybody reads, and what only authors do, parsed apart.
struct Spoken {
    everybody: Lazy<Cow<'static, str>>,
    authors: Lazy<Cow<'static, str>>,
}

impl Spoken {
    fn new(language: &Language) -> Self {
        Spoken { everybody: Lazy::new(language.clone()), authors: Lazy::new(language.clone()) }
    }
    fn language(&self) -> &Language {
        &self.everybody.language
    }
}

/// A Fluent file of the program.
struct Source {
    language: Language,
    /// It stands in the folder `authors`: words that learners never read, parsed only when one is asked for.
    for_authors: bool,
    text: Cow<'static, str>,
}

impl Catalogue {
    /// The languages compiled in (locales/ of the repository).
    pub fn built_in() -> Self {
        let files = EMBEDDED.iter().filter_map(|(path, text)| {
            let (tag, file) = path.strip_prefix("locales/")?.split_once('/')?;
            let (language, for_authors) = (Language::parse(tag)?, file.starts_with(AUTHORS));
            Some(Source { language, for_authors, text: Cow::Borrowed(text) })
        });
        Catalogue::default().with(files)
    }
    /// The same, with `DIR/<tag>/*.ftl` on top: a message there wins over the built-in one, a new folder is a new language.
    /// What cannot be read is skipped, and the folder of a language that no terminal can show (`refused`).
    #[must_use]
    pub fn overridden_by(self, dir: &Path) -> Self {
        let (mut sources, mut refused) = (Vec::new(), Vec::new());
        for folder in children(dir) {
            let Some(language) = folder.file_name().and_then(|name| Language::parse(name.to_str()?)) else { continue };
            let mut files = texts(&folder);
            let everybody = files.len();
            files.extend(texts(&folder.join(AUTHORS)));
            if let Some(refusal) = Refused::find(&language, &folder, &files) {
                refused.push(refusal);
                continue;
            }
            sources.extend(files.into_iter().enumerate().map(|(number, (_, text))| {
                let (language, for_authors) = (language.clone(), number >= everybody);
                Source { language, for_authors, text: Cow::Owned(text) }
            }));
        }
        Catalogue { refused: Rc::new(refused), ..self.with(sources.into_iter()) }
    }
    /// The languages in the folder that are not offered, because no terminal could show them.
    pub fn refused(&self) -> &[Refused] {
        &self.refused
    }
    /// The languages, in a fixed order: fr, en, ar, then others by tag.
    pub fn languages(&self) -> Vec<Language> {
        self.languages.iter().map(|known| known.language().clone()).collect()
    }
    /// The Fluent sources of a language, those for authors last, each in increasing priority.
    pub fn sources(&self, language: &Language) -> Vec<&str> {
        let known = self.languages.iter().find(|known| known.language() == language);
        known
            .into_iter()
            .flat_map(|known| known.everybody.sources.iter().chain(&known.authors.sources))
            .map(|text| &**text)
            .collect()
    }
    /// What a language calls itself (`language-name`), without parsing all that it says.
    pub fn own_name(&self, language: &Language) -> String {
        let sources = self.sources(language);
        let line =
            sources.iter().rev().find_map(|text| text.lines().find_map(|line| line.strip_prefix("language-name =")));
        line.map_or_else(|| language.tag(), |name| crate::text::clean(name.trim()))
    }
    /// The messages of the language at that place of `languages`.
    pub(super) fn bundle(&self, place: usize) -> Option<&Bundle> {
        let known = self.languages.get(place)?;
        Some(known.everybody.bundle(|| {
            // A parent's tag is shorter: this comes to an end.
            let parent = known.language().lineage().into_iter().skip(1).find_map(|parent| self.place(&parent));
            Keys::Own(parent.and_then(|place| self.bundle(place)).map(|bundle| &*bundle.keys))
        }))
    }
    /// Its messages for authors.
    pub(super) fn authors(&self, place: usize) -> Option<&Bundle> {
        let keys = &self.bundle(place)?.keys;
        Some(self.languages.get(place)?.authors.bundle(|| Keys::Of(keys)))
    }

    fn place(&self, language: &Language) -> Option<usize> {
        self.languages.iter().position(|known| known.language() == language)
    }

    fn with(&self, files: impl Iterator<Item = Source>) -> Self {
        let copy = |known: &Spoken| {
            let mut fresh = Spoken::new(known.language());
            fresh.everybody.sources.clone_from(&known.everybody.sources);
            fresh.authors.sources.clone_from(&known.authors.sources);
            fresh
        };
        let mut languages: Vec<Spoken> = self.languages.iter().map(copy).collect();
        for Source { language, for_authors, text } in files {
            let place = languages.iter().position(|known| *known.language() == language).unwrap_or_else(|| {
                languages.push(Spoken::new(&language));
                languages.len() - 1
            });
            let known = &mut languages[place];
            let part = if for_authors { &mut known.authors } else { &mut known.everybody };
            part.sources.push(text);
        }
        languages.sort_by_key(|known| {
            let tag = known.language().tag();
            (FIRST.iter().position(|first| *first == tag).unwrap_or(FIRST.len()), tag)
        });
        Catalogue { languages: Rc::new(languages), refused: Rc::clone(&self.refused) }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.languages().iter().map(Language::tag)).finish()
    }
}

/// The Fluent files of a folder that can be read, by name.
fn texts(folder: &Path) -> Vec<(PathBuf, String)> {
    let files = children(folder).into_iter().filter(|file| file.extension().is_some_and(|end| end == "ftl"));
    files.filter_map(|file| fs::read_to_string(&file).ok().map(|text| (file, text))).collect()
}

/// What a folder holds, by name, so that the order does not depend on the disk.
fn children(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

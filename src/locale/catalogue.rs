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

/// Folders of a language that are parsed apart, and only when a message was not found before them, in this order: the words
/// of the glossary, and what only authors of lessons read.
const APART: [&str; PARTS - 1] = ["glossary", "authors"];

/// The parts of a language: what everybody reads, then the folders apart.
pub(super) const PARTS: usize = 3;

/// Every language the program speaks, with its Fluent sources. Cheap to clone; clones share what was parsed.
#[derive(Clone, Default)]
pub struct Catalogue {
    languages: Rc<Vec<Spoken>>,
    refused: Rc<Vec<Refused>>,
}

/// A language of the program, in parts that are parsed apart.
struct Spoken {
    parts: [Lazy<Cow<'static, str>>; PARTS],
}

impl Spoken {
    fn new(language: &Language) -> Self {
        Spoken { parts: std::array::from_fn(|_| Lazy::new(language.clone())) }
    }
    fn language(&self) -> &Language {
        &self.parts[0].language
    }
}

/// A Fluent file of the program.
struct Source {
    language: Language,
    part: usize,
    text: Cow<'static, str>,
}

impl Catalogue {
    /// The languages compiled in (locales/ of the repository).
    pub fn built_in() -> Self {
        let files = EMBEDDED.iter().filter_map(|(path, text)| {
            let (tag, file) = path.strip_prefix("locales/")?.split_once('/')?;
            let folder = file.split_once('/').and_then(|(folder, _)| APART.iter().position(|apart| *apart == folder));
            let part = folder.map_or(0, |place| place + 1);
            Some(Source { language: Language::parse(tag)?, part, text: Cow::Borrowed(text) })
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
            let folders = std::iter::once(folder.clone()).chain(APART.map(|apart| folder.join(apart)));
            let parts: Vec<_> = folders.map(|folder| texts(&folder)).collect();
            let files = parts.concat();
            if let Some(refusal) = Refused::find(&language, &folder, &files) {
                refused.push(refusal);
                continue;
            }
            for (part, files) in parts.into_iter().enumerate() {
                let source = |(_, text)| Source { language: language.clone(), part, text: Cow::Owned(text) };
                sources.extend(files.into_iter().map(source));
            }
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
    /// The Fluent sources of a language, those for authors last; of each part in increasing priority.
    pub fn sources(&self, language: &Language) -> Vec<&str> {
        let known = self.languages.iter().find(|known| known.language() == language);
        known.into_iter().flat_map(|known| &known.parts).flat_map(|part| &part.sources).map(|text| &**text).collect()
    }
    /// What a language calls itself (`language-name`), without parsing all that it says.
    pub fn own_name(&self, language: &Language) -> String {
        let sources = self.sources(language);
        let line =
            sources.iter().rev().find_map(|text| text.lines().find_map(|line| line.strip_prefix("language-name =")));
        line.map_or_else(|| language.tag(), |name| crate::text::clean(name.trim()))
    }
    /// What everybody reads in the language at that place of `languages`.
    pub(super) fn bundle(&self, place: usize) -> Option<&Bundle> {
        let known = self.languages.get(place)?;
        Some(known.parts[0].bundle(|| {
            // A parent's tag is shorter: this comes to an end.
            let parent = known.language().lineage().into_iter().skip(1).find_map(|parent| self.place(&parent));
            Keys::Own(parent.and_then(|place| self.bundle(place)).map(|bundle| &*bundle.keys))
        }))
    }
    /// A part of it; the first is what everybody reads.
    pub(super) fn part(&self, place: usize, part: usize) -> Option<&Bundle> {
        let everybody = self.bundle(place)?;
        if part == 0 {
            return Some(everybody);
        }
        Some(self.languages.get(place)?.parts.get(part)?.bundle(|| Keys::Of(&everybody.keys)))
    }

    fn place(&self, language: &Language) -> Option<usize> {
        self.languages.iter().position(|known| known.language() == language)
    }

    fn with(&self, files: impl Iterator<Item = Source>) -> Self {
        let copy = |known: &Spoken| {
            let mut fresh = Spoken::new(known.language());
            for (fresh, known) in fresh.parts.iter_mut().zip(&known.parts) {
                fresh.sources.clone_from(&known.sources);
            }
            fresh
        };
        let mut languages: Vec<Spoken> = self.languages.iter().map(copy).collect();
        for Source { language, part, text } in files {
            let place = languages.iter().position(|known| *known.language() == language).unwrap_or_else(|| {
                languages.push(Spoken::new(&language));
                languages.len() - 1
            });
            languages[place].parts[part].sources.push(text);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Phrase, Words};

    #[test]
    fn a_folder_apart_is_parsed_when_a_message_of_it_is_said() {
        let catalogue = Catalogue::built_in();
        let words = Words::new(&catalogue, &catalogue.languages()[0]);
        let parsed = || catalogue.languages[0].parts.each_ref().map(Lazy::is_parsed);
        assert_eq!(parsed(), [false; PARTS]);
        assert_eq!(words.get("files-open"), "Ouvrir");
        assert_eq!(parsed(), [true, false, false]);
        assert_eq!(words.get("word-folder"), "dossier");
        assert_eq!(parsed(), [true, true, false]);
        assert!(words.has_translation(&Phrase::new("skill-mail-attach")));
        assert_eq!(parsed(), [true; PARTS]);
    }

    #[test]
    fn folders_apart_are_overridden_on_disk() {
        let dir = tempfile::tempdir().unwrap();
        for (folder, text) in [("fr/glossary", "word-folder = classeur"), ("fr/authors", "skill-mail-attach = joindre")]
        {
            fs::create_dir_all(dir.path().join(folder)).unwrap();
            fs::write(dir.path().join(folder).join("own.ftl"), text).unwrap();
        }
        let catalogue = Catalogue::built_in().overridden_by(dir.path());
        let words = Words::new(&catalogue, &catalogue.languages()[0]);
        for (id, expected) in [("word-folder", "classeur"), ("word-file", "fichier"), ("skill-mail-attach", "joindre")]
        {
            assert_eq!(words.get(id), expected, "{id}");
        }
    }
}

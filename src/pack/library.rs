//! All packs that are at hand: compiled in, in the learner's folder, in folders named on the command line.
//! A broken pack is reported and skipped; the others load.

use super::bounds::MAX_PACKS;
use super::listed::{ListedLesson, exercise_ids};
use super::load::{load, load_proved};
use super::{Exercise, Folder, InMemory, Lesson, Listed, Pack, Problem};
use crate::locale::{Language, PackWords, Phrase};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// Path inside the repository ("lessons/first-files/pack.toml") and text of every compiled-in file, sorted.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/lessons.rs"));

/// The text of a compiled-in file by its path inside the repository.
pub(super) fn embedded(path: &str) -> Option<&'static str> {
    EMBEDDED.iter().find(|(known, _)| *known == path).map(|(_, text)| *text)
}

/// Where a pack comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Compiled into the program.
    BuiltIn,
    /// A folder on disk.
    Folder(PathBuf),
}

/// The packs at hand, in order: built-in first, then by folder.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The packs that can be used.
    pub packs: Vec<Listed>,
    /// What was amiss in packs that did not, or not wholly.
    pub problems: Vec<Problem>,
}

impl Library {
    /// The built-in packs and those in `folders` (each a pack, or a folder of packs; a later pack with the same id
    /// replaces an earlier one, in its place). A folder that is there and empty is no problem.
    pub fn open(folders: &[PathBuf]) -> Self {
        let mut library = Library::default();
        for root in built_in_roots() {
            library.packs.extend(list_built_in(root));
        }
        for folder in folders {
            library.open_folder(folder);
        }
        library
    }
    /// One pack that was read already, and no other.
    pub fn of(pack: Pack) -> Self {
        Library { packs: vec![Listed::read(pack)], problems: Vec::new() }
    }
    /// A pack by id, as it is listed.
    pub fn listed(&self, id: &str) -> Option<&Listed> {
        self.packs.iter().find(|pack| pack.id == id)
    }
    /// A pack by id, read now if it was not yet.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.listed(id)?.pack()
    }
    /// An exercise by the ids of pack and exercise, with its lesson.
    pub fn exercise(&self, pack: &str, exercise: &str) -> Option<(&Pack, &Lesson, &Exercise)> {
        self.listed(pack)?.exercise(exercise)
    }

    fn add(&mut self, (pack, problems): (Option<Pack>, Vec<Problem>)) {
        self.problems.extend(problems);
        let Some(pack) = pack.map(Listed::read) else { return };
        match self.packs.iter_mut().find(|known| known.id == pack.id) {
            Some(known) => *known = pack,
            None => self.packs.push(pack),
        }
    }

    fn open_folder(&mut self, folder: &Path) {
        let shown = folder.display().to_string();
        if folder.join("pack.toml").exists() {
            return self.add(load(&Folder::new(folder), Origin::Folder(folder.to_owned())));
        }
        let Ok(entries) = fs::read_dir(folder) else {
            return self.problems.push(Problem::at_path(shown, Phrase::new("problem-no-folder")));
        };
        let mut inside: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        inside.sort();
        let is_empty = inside.is_empty();
        inside.retain(|path| path.join("pack.toml").exists());
        if inside.is_empty() && !is_empty {
            self.problems.push(Problem::at_path(shown, Phrase::new("problem-no-pack")));
        } else if inside.len() > MAX_PACKS {
            let what = Phrase::new("problem-too-many-packs").with("most", MAX_PACKS);
            self.problems.push(Problem::at_path(shown, what));
        }
        for pack in inside.into_iter().take(MAX_PACKS) {
            self.add(load(&Folder::new(&pack), Origin::Folder(pack)));
        }
    }
}

/// The order in which compiled-in packs are offered.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    packs: Vec<String>,
}

/// The folders of the compiled-in packs, in the order of lessons/order.toml; those that it does not name come last.
fn built_in_roots() -> Vec<&'static str> {
    // A test proves that the list reads; should it not, the packs stand by name.
    let order: Order = embedded("lessons/order.toml").and_then(|text| toml::from_str(text).ok()).unwrap_or_default();
    let mut roots: Vec<_> = EMBEDDED.iter().filter_map(|(path, _)| path.strip_suffix("/pack.toml")).collect();
    let place = |root: &&str| {
        order.packs.iter().position(|pack| root.strip_prefix("lessons/") == Some(pack)).unwrap_or(usize::MAX)
    };
    roots.sort_by_key(place);
    roots
}

/// A compiled-in pack as the library lists it. Its lessons are looked through, not understood; a test holds what is found
/// against what they say.
fn list_built_in(root: &'static str) -> Option<Listed> {
    let text = |path: String| embedded(&format!("{root}/{path}"));
    let manifest: Listing = toml::from_str(text("pack.toml".to_owned())?).ok()?;
    let lesson = |id: String| {
        let exercises = exercise_ids(text(format!("{id}.toml")).unwrap_or_default());
        ListedLesson { id, exercises }
    };
    let source = |tag: &String| Some((Language::parse(tag)?, text(format!("locales/{tag}.ftl"))?.into()));
    let words = PackWords { sources: manifest.languages.iter().filter_map(source).collect(), names: Vec::new() };
    let lessons = manifest.lessons.into_iter().map(lesson).collect();
    let read = |id: &str| {
        let root = built_in_roots().into_iter().find(|root| root.strip_prefix("lessons/") == Some(id))?;
        load_proved(&built_in(root), Origin::BuiltIn).0
    };
    Some(Listed::to_read(manifest.id, lessons, words, Origin::BuiltIn, read))
}

/// What the library wants to know of a compiled-in pack.toml.
#[derive(Deserialize)]
struct Listing {
    id: String,
    languages: Vec<String>,
    lessons: Vec<String>,
}

fn built_in(root: &'static str) -> InMemory<'static> {
    let inside = EMBEDDED.iter().filter_map(|(path, text)| Some((path.strip_prefix(root)?.strip_prefix('/')?, *text)));
    inside.fold(InMemory::new(root), |files, (path, text)| files.with(path, text))
}

//! All packs that are at hand: compiled in, in the learner's folder, in folders named on the command line.
//! A broken pack is reported and skipped; the others load.

use super::bounds::MAX_PACKS;
use super::index::{self, Found};
use super::listed::{ListedLesson, exercise_ids};
use super::load::{load, load_proved};
use super::{Exercise, Folder, InMemory, Lesson, Listed, Pack, Problem};
use crate::locale::{Language, PackWords, Phrase};
use serde::Deserialize;
use std::collections::HashMap;
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
#[derive(Clone, Default)]
pub struct Library {
    /// The packs that can be used.
    pub packs: Vec<Listed>,
    /// What is amiss in packs that cannot be used, or not wholly, where they were read now.
    pub problems: Vec<Problem>,
    /// How much is amiss in all packs.
    amiss: usize,
}

impl Library {
    /// The built-in packs and those in `folders` (each a pack, or a folder of packs; a later pack with the same id
    /// replaces an earlier one, in its place). A folder that is there and empty is no problem.
    pub fn open(folders: &[PathBuf]) -> Self {
        Library::built_in().with_folders(folders)
    }
    /// The same with the packs that were installed into a folder before those in `folders`. An index in it is kept, so that
    /// only those are read that came or changed since the last time.
    pub fn open_installed(installed: &Path, folders: &[PathBuf]) -> Self {
        let mut library = Library::built_in();
        if let Some(inside) = library.entries(installed) {
            library.add_all(index::open(installed, inside, is_pack));
        }
        library.with_folders(folders)
    }
    /// How many problems the packs have, those included that were found another time.
    pub fn amiss(&self) -> usize {
        self.amiss
    }
    /// One pack that was read already, and no other.
    pub fn of(pack: Pack) -> Self {
        Library { packs: vec![Listed::read(pack)], ..Library::default() }
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

    fn built_in() -> Self {
        let packs = built_in_roots().into_iter().filter_map(list_built_in).collect();
        Library { packs, ..Library::default() }
    }

    fn with_folders(mut self, folders: &[PathBuf]) -> Self {
        for folder in folders {
            let packs = if is_pack(folder) { Some(vec![folder.clone()]) } else { self.packs_in(folder) };
            let found = packs.into_iter().flatten().map(|pack| {
                let (pack, told) = load(&Folder::new(&pack), Origin::Folder(pack));
                Found { pack: pack.map(Listed::read), count: told.len(), told }
            });
            self.add_all(found.collect());
        }
        self
    }

    /// What lies in a folder of packs, by name.
    fn entries(&mut self, folder: &Path) -> Option<Vec<PathBuf>> {
        let shown = folder.display().to_string();
        let Ok(entries) = fs::read_dir(folder) else {
            self.tell(Problem::at_path(shown, Phrase::new("problem-no-folder")));
            return None;
        };
        // What begins with a dot is not for people.
        let is_seen = |path: &PathBuf| !path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let mut inside: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_seen).collect();
        inside.sort();
        if inside.len() > MAX_PACKS {
            self.tell(Problem::at_path(shown, Phrase::new("problem-too-many-packs").with("most", MAX_PACKS)));
            inside.truncate(MAX_PACKS);
        }
        Some(inside)
    }

    /// The packs in a folder of packs, by name.
    fn packs_in(&mut self, folder: &Path) -> Option<Vec<PathBuf>> {
        let mut inside = self.entries(folder)?;
        let is_empty = inside.is_empty();
        inside.retain(|path| is_pack(path));
        if inside.is_empty() && !is_empty {
            self.tell(Problem::at_path(folder.display().to_string(), Phrase::new("problem-no-pack")));
        }
        Some(inside)
    }

    fn tell(&mut self, problem: Problem) {
        self.problems.push(problem);
        self.amiss += 1;
    }

    fn add_all(&mut self, found: Vec<Found>) {
        let mut places: HashMap<String, usize> =
            self.packs.iter().enumerate().map(|(place, pack)| (pack.id.clone(), place)).collect();
        for Found { pack, told, count } in found {
            self.problems.extend(told);
            self.amiss += count;
            let Some(pack) = pack else { continue };
            match places.get(&pack.id) {
                Some(place) => self.packs[*place] = pack,
                None => {
                    places.insert(pack.id.clone(), self.packs.len());
                    self.packs.push(pack);
                }
            }
        }
    }
}

fn is_pack(folder: &Path) -> bool {
    folder.join("pack.toml").exists()
}

/// Reads a pack that is only listed yet; `None` when it is not what it was any more.
pub(super) fn read(id: &str, origin: &Origin) -> Option<Pack> {
    let pack = match origin {
        Origin::BuiltIn => {
            let root = built_in_roots().into_iter().find(|root| root.strip_prefix("lessons/") == Some(id))?;
            load_proved(&built_in(root), Origin::BuiltIn).0
        }
        Origin::Folder(path) => load(&Folder::new(path), origin.clone()).0,
    };
    pack.filter(|pack| pack.id == id)
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
    Some(Listed::to_read(manifest.id, lessons, words, Origin::BuiltIn))
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

//! All packs that are at hand: compiled in, in the learner's folder, in folders named on the command line.
//! A broken pack is reported and skipped; the others load.

use super::{Exercise, Lesson, Pack, Problem};
use std::path::PathBuf;

/// Path inside the repository ("lessons/first-files/pack.toml") and text of every compiled-in file, sorted.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/lessons.rs"));

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
    /// The packs that loaded.
    pub packs: Vec<Pack>,
    /// What was amiss in packs that did not, or not wholly.
    pub problems: Vec<Problem>,
}

impl Library {
    /// The built-in packs and those in `folders` (each a pack, or a folder of packs; a later pack with the same id
    /// replaces an earlier one).
    pub fn open(folders: &[PathBuf]) -> Self {
        let _ = folders;
        todo!()
    }
    /// A pack by id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }
    /// An exercise by the ids of pack and exercise, with its lesson.
    pub fn exercise(&self, pack: &str, exercise: &str) -> Option<(&Pack, &Lesson, &Exercise)> {
        let pack = self.pack(pack)?;
        pack.lessons.iter().find_map(|lesson| {
            lesson.exercises.iter().find(|known| known.id == exercise).map(|known| (pack, lesson, known))
        })
    }
}

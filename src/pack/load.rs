//! From a folder (or compiled-in files) to a `Pack` and all its problems.
//! Untrusted input: sizes and counts are bounded, paths cannot leave the folder.

use super::{Origin, Pack, Problem};

/// Where the files of a pack come from.
pub trait Files {
    /// How the pack's place reads in problems ("lessons/first-files").
    fn root(&self) -> String;
    /// The bytes of a file by its path inside the pack, `None` when there is none.
    fn read(&self, path: &str) -> Option<Vec<u8>>;
    /// The names of files in a folder of the pack ("locales").
    fn list(&self, folder: &str) -> Vec<String>;
}

/// Loads a pack. The pack is `None` when nothing usable was found; exercises with errors are left out of it.
pub fn load(files: &dyn Files, origin: Origin) -> (Option<Pack>, Vec<Problem>) {
    let _ = (files, origin);
    todo!()
}

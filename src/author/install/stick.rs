//! Packs on sticks: bundles and folders of packs that lie there, two folders deep at most.
//! Looks only, and never long; taking one is left to `accept`.

use crate::pack::{BUNDLE_ENDING, Bundle, Folder, Found, Origin, load};
use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

/// Folders inside one another on a stick that are looked into.
const DEPTH: usize = 2;
/// Files and folders that are looked at on all sticks together.
const MOST_SEEN: usize = 5_000;
/// Packs that are offered: more than fit on a screen, few enough to read.
const MOST_FOUND: usize = 50;

/// What can be installed from the sticks that are plugged in, by path; what cannot be read comes last. `places`: the folders in which sticks appear as folders
/// ("/media/amina"). What is called like a bundle and is none has no pack.
pub fn look(places: &[PathBuf]) -> Vec<Found> {
    let mut search = Search { seen: 0, found: Vec::new() };
    for place in places {
        for stick in search.inside(place).into_iter().filter(is_folder) {
            search.folder(&stick.path(), DEPTH);
        }
    }
    let mut found: Vec<Found> = search.found.into_iter().map(|path| describe(&path)).collect();
    found.sort_by_key(|found| found.pack.is_none());
    found
}

struct Search {
    seen: usize,
    found: Vec<PathBuf>,
}

impl Search {
    fn folder(&mut self, folder: &Path, depth: usize) {
        if folder.join("pack.toml").is_file() {
            return self.note(folder.to_owned());
        }
        let inside = self.inside(folder);
        for file in inside.iter().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file())) {
            let path = file.path();
            if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(BUNDLE_ENDING)) {
                self.note(path);
            }
        }
        if depth > 0 {
            for deeper in inside.iter().filter(|entry| is_folder(entry)) {
                self.folder(&deeper.path(), depth - 1);
            }
        }
    }

    /// What lies in a folder, by name, but what is hidden.
    fn inside(&mut self, folder: &Path) -> Vec<DirEntry> {
        let room = MOST_SEEN - self.seen;
        let entries = fs::read_dir(folder).into_iter().flatten().flatten().take(room);
        let mut entries: Vec<DirEntry> = entries.collect();
        self.seen += entries.len();
        entries.retain(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
        entries.sort_by_key(DirEntry::file_name);
        entries
    }

    fn note(&mut self, path: PathBuf) {
        if self.found.len() < MOST_FOUND {
            self.found.push(path);
        }
    }
}

/// Links are not followed: they may lead away from the stick.
fn is_folder(entry: &DirEntry) -> bool {
    entry.file_type().is_ok_and(|kind| kind.is_dir())
}

fn describe(path: &Path) -> Found {
    let is_folder = path.is_dir();
    let opened = if is_folder { Bundle::gather(&Folder::new(path)) } else { Bundle::open(path) };
    let pack = opened.as_ref().ok().and_then(|bundle| load(bundle, Origin::Folder(path.to_owned())).0);
    let file = fs::metadata(path).map_or(0, |file| usize::try_from(file.len()).unwrap_or(usize::MAX));
    let bytes = if is_folder { opened.map_or(0, |bundle| bundle.unpacked()) } else { file };
    Found::new(path, bytes, pack.as_ref())
}

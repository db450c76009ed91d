//! The index of a folder of packs: what the library lists of each, so that a start need not read them all.
//! Never more than a copy: a pack whose files are not as they were is read anew, and an index that is not understood is made anew.

use super::files::Files as _;
use super::listed::{Listed, ListedLesson};
use super::load::load;
use super::{Folder, Origin, Pack, Problem};
use crate::locale::{Language, PackWords};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::{self, File, Metadata};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};
use tempfile::NamedTempFile;

/// Where it stands in the folder.
const NAME: &str = ".index.json";
/// Bytes of an index that are read: some twenty times what a thousand packs take.
const MAX_BYTES: u64 = 16 * 1024 * 1024;
/// A file that was changed so shortly before the index was written may have changed again without another stamp: clocks of
/// file systems are coarse, two seconds on FAT.
const COARSE: Duration = Duration::from_secs(2);
/// The folder of translations in a pack.
const LOCALES: &str = "locales";
/// Packs that are not worth a thread of their own.
const SHARE: usize = 50;

#[derive(Serialize, Deserialize)]
struct Index<M, E> {
    /// The program that made it: another version may find other problems.
    made_by: M,
    packs: Vec<E>,
}

/// A pack that was read.
#[derive(Serialize, Deserialize)]
struct Entry {
    /// Its folder inside the folder of packs.
    folder: String,
    stamps: Vec<Stamp>,
    /// How many problems it has.
    problems: usize,
    /// `None`: it cannot be used.
    list: Option<List>,
}

/// What the library lists of a pack.
#[derive(Serialize, Deserialize)]
struct List {
    id: String,
    lessons: Vec<ListedLesson>,
    /// Language and titles, as Fluent, the pack's first language first.
    titles: Vec<(String, String)>,
}

/// A file or folder as it was.
#[derive(Serialize, Deserialize)]
struct Stamp {
    /// Its path inside the pack.
    path: String,
    state: State,
}

/// What tells that a file is another one now.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    bytes: u64,
    /// When it was changed, as it says itself (since 1970-01-01 UTC).
    changed: Duration,
    /// When it came to be so on this disk, where the system tells: archives bring the first time with them.
    came: Duration,
}

/// What was found of one pack.
pub(super) struct Found {
    pub(super) pack: Option<Listed>,
    /// The problems of a pack that was read now.
    pub(super) told: Vec<Problem>,
    /// How many problems it has.
    pub(super) count: usize,
}

/// The packs that are folders of `home`, by name; `is_pack` says which folders are, where the index does not. Those that are as
/// the index says are not read.
pub(super) fn open(home: &Path, folders: Vec<PathBuf>, is_pack: impl Fn(&Path) -> bool) -> Vec<Found> {
    let (made, index) = read(home).unwrap_or_default();
    let count = index.len();
    let mut known: HashMap<String, Entry> = fresh(home, index, made);
    let mut changed = known.len() != count;
    let mut entries: Vec<(PathBuf, Entry, Option<Found>)> = Vec::new();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(entry) = known.remove(&name) {
            entries.push((folder, entry, None));
        } else if is_pack(&folder) {
            changed = true;
            let (entry, found) = Entry::read(name, &folder);
            entries.push((folder, entry, Some(found)));
        }
    }
    if changed || !known.is_empty() {
        // A folder that cannot be written has no index: packs are read each time.
        let _ = write(home, entries.iter().map(|(_, entry, _)| entry));
    }
    let known = |entry: Entry, folder| Found { count: entry.problems, pack: entry.listed(folder), told: Vec::new() };
    entries.into_iter().map(|(folder, entry, read)| read.unwrap_or_else(|| known(entry, folder))).collect()
}

/// The entries whose files are as they were when the index was `made`. Disks and old processors are slow to tell: all cores ask.
fn fresh(home: &Path, index: Vec<Entry>, made: Duration) -> HashMap<String, Entry> {
    let cores = thread::available_parallelism().map_or(1, usize::from).min(4);
    let mut chunks: Vec<Vec<Entry>> = Vec::new();
    let mut rest = index.into_iter().peekable();
    let share = rest.len().div_ceil(cores).max(SHARE);
    while rest.peek().is_some() {
        chunks.push(rest.by_ref().take(share).collect());
    }
    let of = |entries: Vec<Entry>| entries.into_iter().filter(|entry| entry.holds(home, made)).collect::<Vec<_>>();
    let kept = match chunks.len() {
        0 | 1 => chunks.into_iter().flat_map(of).collect(),
        _ => thread::scope(|scope| {
            let asking: Vec<_> = chunks.into_iter().map(|chunk| scope.spawn(move || of(chunk))).collect();
            asking.into_iter().flat_map(|asked| asked.join().unwrap_or_default()).collect::<Vec<_>>()
        }),
    };
    kept.into_iter().map(|entry| (entry.folder.clone(), entry)).collect()
}

impl Entry {
    /// Whether its files are as they were when the index was `made`.
    fn holds(&self, home: &Path, made: Duration) -> bool {
        let folder = home.join(&self.folder);
        let settled = |stamp: &Stamp| stamp.state.changed + COARSE < made;
        let same = |stamp: &Stamp| {
            let known = fs::metadata(folder.join(&stamp.path)).ok();
            known.and_then(|known| State::of(&known)) == Some(stamp.state)
        };
        !self.stamps.is_empty() && self.stamps.iter().all(|stamp| settled(stamp) && same(stamp))
    }

    /// Reads a pack, with what there is to list.
    fn read(name: String, folder: &Path) -> (Entry, Found) {
        // Before the files are read: what is written meanwhile is noticed the next time.
        let mut stamps = stamps(folder).unwrap_or_default();
        let (pack, told) = load(&Folder::new(folder), Origin::Folder(folder.to_owned()));
        if told.is_empty() {
            // All that pack.toml names is there: what else comes or goes beside it changes nothing.
            stamps.retain(|stamp| !stamp.is_folder());
        }
        let list = pack.as_ref().map(List::of);
        let count = told.len();
        (Entry { folder: name, stamps, problems: count, list }, Found { pack: pack.map(Listed::read), told, count })
    }

    fn listed(self, folder: PathBuf) -> Option<Listed> {
        let list = self.list?;
        let source = |(tag, text): (String, String)| Some((Language::parse(&tag)?, text.into()));
        let words = PackWords { sources: list.titles.into_iter().filter_map(source).collect(), names: Vec::new() };
        Some(Listed::to_read(list.id, list.lessons, words, Origin::Folder(folder)))
    }
}

impl Stamp {
    fn is_folder(&self) -> bool {
        self.path.is_empty() || self.path == LOCALES
    }
}

impl List {
    fn of(pack: &Pack) -> Self {
        let titles = pack.languages.iter().map(|language| (language.tag(), pack.words.titles(language)));
        let source = |(tag, words): (String, PackWords)| {
            words.sources.into_iter().next().map(|(_, text)| (tag, text.to_string()))
        };
        List {
            id: pack.id.clone(),
            lessons: pack.lessons.iter().map(ListedLesson::of).collect(),
            titles: titles.filter_map(source).collect(),
        }
    }
}

/// Everything that decides what a pack is: its files, and its folders, which change with every file that comes or goes. `None`
/// where one of them does not tell its time: then the pack is read each time.
fn stamps(folder: &Path) -> Option<Vec<Stamp>> {
    let files = Folder::new(folder);
    let inside = |place: &'static str, end: &'static str| {
        let names = files.list(place).into_iter().filter(move |name| name.ends_with(end));
        names.map(move |name| if place.is_empty() { name } else { format!("{place}/{name}") })
    };
    let paths = [String::new(), LOCALES.to_owned()].into_iter();
    let paths = paths.chain(inside("", ".toml")).chain(inside(LOCALES, ".ftl"));
    let metadata = paths.filter_map(|path| Some((fs::metadata(folder.join(&path)).ok()?, path)));
    metadata.map(|(known, path)| Some(Stamp { path, state: State::of(&known)? })).collect()
}

impl State {
    fn of(known: &Metadata) -> Option<State> {
        Some(State { bytes: known.len(), changed: changed(known)?, came: came(known)? })
    }
}

#[cfg(unix)]
fn came(known: &Metadata) -> Option<Duration> {
    use std::os::unix::fs::MetadataExt as _;
    Some(Duration::new(known.ctime().try_into().ok()?, known.ctime_nsec().try_into().ok()?))
}
#[cfg(not(unix))]
fn came(_: &Metadata) -> Option<Duration> {
    Some(Duration::ZERO)
}

fn changed(known: &Metadata) -> Option<Duration> {
    known.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()
}

/// When the index was made, and what stands in it.
fn read(home: &Path) -> Option<(Duration, Vec<Entry>)> {
    let file = File::open(home.join(NAME)).ok()?;
    let made = changed(&file.metadata().ok()?)?;
    let mut text = Vec::new();
    file.take(MAX_BYTES).read_to_end(&mut text).ok()?;
    let index: Index<String, Entry> = serde_json::from_slice(&text).ok()?;
    (index.made_by == env!("CARGO_PKG_VERSION")).then_some((made, index.packs))
}

fn write<'a>(home: &Path, packs: impl Iterator<Item = &'a Entry>) -> io::Result<()> {
    let index = Index { made_by: env!("CARGO_PKG_VERSION"), packs: packs.collect() };
    let mut file = NamedTempFile::new_in(home)?;
    file.write_all(&serde_json::to_vec(&index)?)?;
    file.persist(home.join(NAME))?;
    Ok(())
}

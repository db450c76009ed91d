//! Waits in a thread until files of the pack change, however an editor writes them, and says so once they rest.
//! What they say then is for others to read. Sleeps while nothing happens, unless it has to look by itself.

use crate::input::Event;
use crate::pack::{Files, Folder};
use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Files rest when nothing has happened to them for so long: editors write one file in several steps.
const REST: Duration = Duration::from_millis(120);
/// Files that never rest are read all the same.
const RESTLESS: Duration = Duration::from_secs(2);
/// How often files are looked at where the system does not tell.
const LOOK: Duration = Duration::from_secs(1);

/// A pack that is to be watched.
pub(super) struct Watch {
    root: PathBuf,
    polls: bool,
    /// A mark of what was there when it was made: what changes before the thread listens is not missed.
    seen: u64,
}

impl Watch {
    /// The pack in a folder. `polls`: the system does not tell that files change there (network folders, some sticks).
    pub(super) fn new(root: &Path, polls: bool) -> Self {
        let root = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
        Watch { seen: mark(&root), root, polls }
    }

    /// Sends an [`Event::Changed`] whenever the pack is another one than before, from now on.
    ///
    /// # Errors
    /// When the system has no thread left.
    pub(super) fn begin(&self, queue: Sender<Event>) -> io::Result<()> {
        let Watch { root, polls, seen } = self;
        let teller = Teller { root: root.clone(), seen: *seen, queue };
        let (sender, receiver) = channel();
        let watcher = if *polls { None } else { notify::recommended_watcher(sender).ok() };
        thread::Builder::new().name("watch".into()).spawn(move || match watcher {
            Some(watcher) => teller.listen(watcher, &receiver),
            None => teller.look(),
        })?;
        Ok(())
    }
}

/// Knows what the pack was like, and tells when it is not any more.
struct Teller {
    root: PathBuf,
    seen: u64,
    queue: Sender<Event>,
}

impl Teller {
    /// Returns whether anybody still listens.
    fn tell(&mut self) -> bool {
        let now = mark(&self.root);
        let news = std::mem::replace(&mut self.seen, now) != now;
        !news || self.queue.send(Event::Changed).is_ok()
    }

    /// Has the system tell. The folder may be moved, removed and made again: what is watched is looked for each time.
    fn listen(mut self, mut watcher: RecommendedWatcher, news: &Receiver<notify::Result<notify::Event>>) {
        let mut watched: Option<PathBuf> = None;
        loop {
            watched = watch_anew(&mut watcher, &self.root, watched.as_deref());
            if watched.is_none() {
                return self.look();
            }
            if !self.tell() || !news.iter().any(|event| self.concerns(&event)) {
                return;
            }
            let since = Instant::now();
            while since.elapsed() < RESTLESS && news.recv_timeout(REST).is_ok() {}
        }
    }

    fn concerns(&self, event: &notify::Result<notify::Event>) -> bool {
        let Ok(event) = event else { return true };
        let written = AccessKind::Close(AccessMode::Write);
        let is_reading = matches!(event.kind, EventKind::Access(kind) if kind != written);
        let is_near = |path: &PathBuf| path.starts_with(&self.root) || self.root.starts_with(path);
        !is_reading && (event.paths.is_empty() || event.paths.iter().any(is_near))
    }

    fn look(mut self) {
        while self.tell() {
            thread::sleep(LOOK);
        }
    }
}

/// Watches the folder with all that is in it; where it is not there, the nearest folder around it that is, which tells when
/// it comes back. Returns what is watched now; `None` when the system cannot do it, or not any more.
fn watch_anew(watcher: &mut impl Watcher, root: &Path, before: Option<&Path>) -> Option<PathBuf> {
    if let Some(path) = before {
        // It may be gone already.
        let _ = watcher.unwatch(path);
    }
    for _ in 0..2 {
        if root.is_dir() && watcher.watch(root, RecursiveMode::Recursive).is_ok() {
            return Some(root.to_owned());
        }
        let around = root.ancestors().skip(1).find(|folder| folder.is_dir())?;
        watcher.watch(around, RecursiveMode::NonRecursive).ok()?;
        // It may have come back just before somebody looked.
        if !root.is_dir() {
            return Some(around.to_owned());
        }
        watcher.unwatch(around).ok()?;
    }
    None
}

/// A mark of everything in a pack that is read: names and contents.
fn mark(root: &Path) -> u64 {
    let files = Folder::new(root);
    let mut hasher = DefaultHasher::new();
    root.is_dir().hash(&mut hasher);
    for (folder, ending) in [("", ".toml"), ("locales", ".ftl")] {
        for name in files.list(folder).into_iter().filter(|name| name.ends_with(ending)) {
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            (files.read(&path), path).hash(&mut hasher);
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    #[test]
    fn the_mark_changes_with_what_is_read_and_with_nothing_else() {
        let folder = TempDir::new().unwrap();
        let root = folder.path().join("pack");
        let gone = mark(&root);
        fs::create_dir_all(root.join("locales")).unwrap();
        let empty = mark(&root);
        fs::write(root.join("pack.toml"), "a").unwrap();
        let one = mark(&root);
        fs::write(root.join("locales/fr.ftl"), "a").unwrap();
        let two = mark(&root);
        let all = [gone, empty, one, two];
        assert!((0..4).all(|place| !all[..place].contains(&all[place])), "{all:?}");
        fs::write(root.join(".pack.toml.swp"), "b").unwrap();
        fs::write(root.join("pack.toml~"), "b").unwrap();
        assert_eq!(mark(&root), two);
        fs::write(root.join("pack.toml"), "b").unwrap();
        assert_ne!(mark(&root), two);
        fs::write(root.join("pack.toml"), "a").unwrap();
        assert_eq!(mark(&root), two);
    }

    #[test]
    fn only_what_touches_the_pack_concerns_it() {
        let (queue, _news) = channel();
        let teller = Teller { root: PathBuf::from("/home/a/pack"), seen: 0, queue };
        let event = |kind, path: &str| Ok(notify::Event { kind, paths: vec![path.into()], ..notify::Event::default() });
        let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
        assert!(teller.concerns(&event(written, "/home/a/pack/one.toml")));
        assert!(teller.concerns(&event(EventKind::Any, "/home/a/pack/locales/fr.ftl")));
        assert!(teller.concerns(&event(EventKind::Any, "/home/a")), "a folder around it came back");
        assert!(
            !teller.concerns(&event(EventKind::Access(AccessKind::Open(AccessMode::Any)), "/home/a/pack/one.toml"))
        );
        assert!(!teller.concerns(&event(EventKind::Any, "/home/a/letters.txt")));
    }
}

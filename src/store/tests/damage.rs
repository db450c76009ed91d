//! A damaged file: kept aside under a name of its own, what it still says taken over, practice going on.
//! Other refusals of the disk are in `trouble`.

use super::*;
use crate::store::Trouble;
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::ops::Range;
use std::sync::OnceLock;

const NAME: &str = "passerelle.db";

fn damaged(number: u32) -> Trouble {
    Trouble::Damaged { kept: format!("passerelle-damaged-{number}.db") }
}

/// Overwrites a part of the file, counted in thousandths of its length.
fn spoil(folder: &Path, thousandths: Range<u64>) {
    let mut file = fs::OpenOptions::new().write(true).open(folder.join(NAME)).unwrap();
    let length = file.metadata().unwrap().len();
    let (start, end) = (length * thousandths.start / 1000, length * thousandths.end / 1000);
    file.seek(SeekFrom::Start(start)).unwrap();
    file.write_all(&vec![0xA5; usize::try_from(end - start).unwrap()]).unwrap();
}

/// A file with a learner, a setting and many attempts, at rest.
fn filled() -> (TempDir, Vec<Attempt>) {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    let attempts: Vec<Attempt> = (0..400).map(attempt).collect();
    let bytes = FILE.get_or_init(|| {
        let folder = folder();
        let mut store = open(folder.path());
        store.add_learner(&learner(1)).unwrap();
        store.set("theme", "dark").unwrap();
        for attempt in &attempts {
            store.record(attempt).unwrap();
        }
        drop(store);
        fs::read(folder.path().join(NAME)).unwrap()
    });
    let folder = folder();
    fs::write(folder.path().join(NAME), bytes).unwrap();
    (folder, attempts)
}

#[test]
fn a_file_that_is_no_database_is_kept_aside() {
    let folder = folder();
    fs::write(folder.path().join(NAME), "Bonjour. ".repeat(1000)).unwrap();
    let (mut store, trouble) = Store::open(folder.path());
    assert_eq!(trouble, Some(damaged(1)));
    assert_eq!(store.record(&attempt(1)), Ok(()));
    drop(store);
    assert_eq!(fs::read(folder.path().join("passerelle-damaged-1.db")).unwrap(), "Bonjour. ".repeat(1000).as_bytes());
    assert_eq!(open(folder.path()).attempts(ME), [attempt(1)]);
}

#[test]
fn each_damaged_file_keeps_a_name_of_its_own() {
    let folder = folder();
    for number in 1..=3 {
        fs::write(folder.path().join(NAME), number.to_string().repeat(1000)).unwrap();
        assert_eq!(Store::open(folder.path()).1, Some(damaged(number)));
    }
    assert_eq!(fs::read(folder.path().join("passerelle-damaged-2.db")).unwrap(), "2".repeat(1000).as_bytes());
}

#[test]
fn a_spoilt_header_is_found_at_the_start() {
    let (folder, _) = filled();
    spoil(folder.path(), 0..1);
    let (mut store, trouble) = Store::open(folder.path());
    assert_eq!(trouble, Some(damaged(1)));
    assert_eq!(store.learners(), []);
    assert_eq!(store.record(&attempt(1)), Ok(()));
    drop(store);
    assert_eq!(open(folder.path()).attempts(ME), [attempt(1)]);
}

#[test]
fn damage_after_a_power_cut_is_found_at_the_start() {
    let (folder, attempts) = filled();
    let mut store = open(folder.path());
    store.begin(ME, &session("rename")).unwrap();
    kill(store);
    spoil(folder.path(), 500..550);
    let (store, trouble) = Store::open(folder.path());
    assert_eq!(trouble, Some(damaged(1)));
    assert!(folder.path().join("passerelle-damaged-1.db-wal").exists(), "its journal is kept with it");
    taken_over(&store, &attempts);
}

#[test]
fn damage_met_while_reading_is_dealt_with_at_the_next_write() {
    let (folder, attempts) = filled();
    spoil(folder.path(), 500..550);
    let mut store = open(folder.path());
    assert!(store.attempts(ME).len() < attempts.len(), "what damage hides is left out");
    assert_eq!(store.set("theme", "dark"), Err(damaged(1)));
    assert_eq!(store.set("theme", "dark"), Ok(()));
    taken_over(&store, &attempts);
}

#[test]
fn damage_met_while_writing_is_dealt_with_at_once() {
    let (folder, _) = filled();
    let mut store = open(folder.path());
    // All but the header and the tables' first pages.
    spoil(folder.path(), 150..1000);
    assert_eq!(store.record(&attempt(1000)), Err(damaged(1)));
    assert!(store.attempts(ME).contains(&attempt(1000)), "the attempt is in the new file");
    assert_eq!(store.record(&attempt(1001)), Ok(()));
    drop(store);
    let attempts = open(folder.path()).attempts(ME);
    assert!(attempts.ends_with(&[attempt(1000), attempt(1001)]));
}

#[test]
fn damage_that_cannot_be_set_aside_leaves_practice_in_memory() {
    let (folder, _) = filled();
    let mut store = open(folder.path());
    store.damaged.set(true);
    fs::remove_file(folder.path().join(NAME)).unwrap();
    assert_eq!(store.record(&attempt(1000)), Err(Trouble::ReadOnly));
    assert_eq!(store.attempts(ME), [attempt(1000)]);
    assert_eq!(store.record(&attempt(1001)), Ok(()), "a new file can be made");
    drop(store);
    assert_eq!(open(folder.path()).attempts(ME), [attempt(1000), attempt(1001)]);
}

#[test]
fn damage_met_while_catching_up_is_dealt_with() {
    let (folder, _) = filled();
    let mut store = open(folder.path());
    let other = rusqlite::Connection::open(folder.path().join(NAME)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(store.record(&attempt(1000)), Err(Trouble::Locked));
    drop(other);
    spoil(folder.path(), 150..1000);
    assert_eq!(store.record(&attempt(1001)), Err(Trouble::Other));
    assert_eq!(store.record(&attempt(1002)), Err(damaged(1)));
    assert_eq!(store.record(&attempt(1003)), Ok(()));
    drop(store);
    assert!(open(folder.path()).attempts(ME).ends_with(&[1000, 1001, 1002, 1003].map(attempt)));
}

#[test]
fn no_damage_anywhere_stops_the_program() {
    for start in (0..1000).step_by(40) {
        let (folder, _) = filled();
        spoil(folder.path(), start..start + 40);
        let (mut store, _) = Store::open(folder.path());
        let _ = (store.learners(), store.attempts(ME), store.setting("theme"), store.last_unfinished(ME));
        let _ = store.begin(ME, &session("rename"));
        let _ = store.record(&attempt(1000));
        assert!(store.attempts(ME).contains(&attempt(1000)), "spoilt from {start}");
        drop(store);
        assert!(Store::open(folder.path()).0.attempts(ME).contains(&attempt(1000)), "spoilt from {start}");
    }
}

/// What the spoilt part did not hold is in the new file: both before and after it.
fn taken_over(store: &Store, attempts: &[Attempt]) {
    assert_eq!(store.learners(), [learner(1)]);
    assert_eq!(store.setting("theme").as_deref(), Some("dark"));
    let found = store.attempts(ME);
    assert!(found.len() > attempts.len() * 3 / 4, "{} attempts", found.len());
    assert_eq!((found.first(), found.last()), (attempts.first(), attempts.last()));
    assert!(found.is_sorted_by_key(|attempt| attempt.id));
}

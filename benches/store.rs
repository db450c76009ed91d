//! How long the store keeps a learner waiting: at the start, at each step, at each attempt.
//! The promise (opening and reading the last learner in less than 1.5 ms) is of `open_existing`; an attempt waits for the disk.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop")]

use divan::Bencher;
use passerelle::grade::{Attempt, Outcome, Step};
use passerelle::practice::Action;
use passerelle::store::{Learner, Store, Unfinished};
use tempfile::TempDir;
use uuid::Uuid;

const ME: Uuid = Uuid::from_u128(1);

fn main() {
    divan::main();
}

fn attempt(number: u128) -> Attempt {
    Attempt {
        id: Uuid::from_u128(number),
        learner: ME,
        pack: "first-files".into(),
        pack_version: "1.0.0".into(),
        exercise: format!("exercise-{}", number % 100),
        skills: vec!["files.move".into(), "files.find".into()],
        language: "fr".into(),
        outcome: Outcome::Alone,
        hints: 0,
        shown: false,
        trap: None,
        actions: 12,
        checks: 1,
        started: 1_800_000_000_000,
        ended: 1_800_000_060_000,
    }
}

fn session() -> Unfinished {
    let (pack, exercise) = ("first-files".into(), "rename".into());
    Unfinished { pack, exercise, started: 0, mark: "a1".into(), steps: Vec::new() }
}

/// A folder with a learner who has tried `attempts` times and is in the middle of an exercise.
fn folder(attempts: u128) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).0;
    store.add_learner(&Learner { id: ME, name: "Samira".into(), language: "ar".into(), seen: 0 }).unwrap();
    store.set("learner", &ME.to_string()).unwrap();
    (0..attempts).for_each(|number| store.record(&attempt(number)).unwrap());
    store.begin(ME, &session()).unwrap();
    (folder, store)
}

#[divan::bench(args = [10, 1000, 5000])]
fn open_existing(bencher: Bencher, attempts: u128) {
    let (folder, store) = folder(attempts);
    drop(store);
    bencher.bench_local(|| {
        let (store, trouble) = Store::open(folder.path());
        (store.setting("learner"), store.learners(), trouble, store)
    });
}

/// With the journal of a killed program beside the file: all pages are checked. Nothing is closed, so that it stays.
#[divan::bench(args = [10, 1000, 5000], sample_count = 20, sample_size = 1)]
fn open_after_kill(bencher: Bencher, attempts: u128) {
    let (folder, store) = folder(attempts);
    std::mem::forget(store);
    bencher.bench_local(|| {
        let (store, trouble) = Store::open(folder.path());
        let found = (store.setting("learner"), store.learners(), trouble);
        std::mem::forget(store);
        found
    });
}

#[divan::bench(args = [10, 1000, 5000])]
fn read_attempts(bencher: Bencher, attempts: u128) {
    let (_folder, store) = folder(attempts);
    bencher.bench_local(|| store.attempts(ME));
}

#[divan::bench]
fn step(bencher: Bencher) {
    let (_folder, mut store) = folder(10);
    let step = Step::Act(Action(serde_json::json!({ "files": { "open": "documents/$work" } })));
    bencher.bench_local(|| store.step(ME, "first-files", "rename", &step));
}

#[divan::bench]
fn record(bencher: Bencher) {
    let (_folder, mut store) = folder(10);
    let mut number = 10;
    bencher.bench_local(|| {
        number += 1;
        store.record(&attempt(number))
    });
}

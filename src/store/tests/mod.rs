//! What the store promises while all is well: kept, in order, once.
//! What it promises when the disk refuses is in `trouble` and `damage`; what they share is here.

mod damage;
mod phrase;
mod trouble;

use super::{Learner, Store, Unfinished};
use crate::grade::{Attempt, Outcome, Step};
use crate::practice::Action;
use serde_json::json;
use std::path::Path;
use tempfile::TempDir;
use uuid::Uuid;

/// A learner known by a number.
fn learner(number: u128) -> Learner {
    Learner { id: Uuid::from_u128(number), name: format!("Zoë {number}"), language: "ar".into(), seen: 0 }
}

/// An attempt of learner 1, known by a number.
fn attempt(number: u128) -> Attempt {
    Attempt {
        id: Uuid::from_u128(1000 + number),
        learner: Uuid::from_u128(1),
        pack: "first-files".into(),
        pack_version: "1.0.0".into(),
        exercise: "cv-to-folder".into(),
        skills: vec!["files.move".into(), "files \"quoted\"".into()],
        language: "fr".into(),
        outcome: Outcome::Helped,
        hints: 2,
        shown: true,
        trap: Some(0),
        actions: u32::MAX,
        checks: 1,
        started: -5,
        ended: 1_800_000_000_000,
    }
}

fn session(exercise: &str) -> Unfinished {
    Unfinished { pack: "first-files".into(), exercise: exercise.into(), started: 7, mark: "a1".into(), steps: vec![] }
}

fn act(what: &str) -> Step {
    Step::Act(Action(json!({ "files": { "open": what } })))
}

/// Opens a folder in which no trouble is expected.
fn open(folder: &Path) -> Store {
    let (store, trouble) = Store::open(folder);
    assert_eq!(trouble, None);
    store
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Ends without closing, as a killed program does.
fn kill(store: Store) {
    std::mem::forget(store);
}

const ME: Uuid = Uuid::from_u128(1);
const PACK: &str = "first-files";

#[test]
fn all_is_found_again() {
    let folder = folder();
    let inner = folder.path().join("made/as needed");
    let mut store = open(&inner);
    let attempts = [
        attempt(2),
        Attempt { outcome: Outcome::Alone, trap: None, skills: vec![], shown: false, ..attempt(1) },
        Attempt { outcome: Outcome::NotYet, ..attempt(3) },
    ];
    let begun = Unfinished { steps: vec![act("documents"), Step::Hint, Step::Shown], ..session("rename") };
    store.add_learner(&learner(1)).unwrap();
    store.set("theme", "contrast").unwrap();
    for attempt in &attempts {
        store.record(attempt).unwrap();
    }
    store.begin(ME, &begun).unwrap();
    drop(store);
    let store = open(&inner);
    assert_eq!(store.learners(), [learner(1)]);
    assert_eq!(store.learner(ME), Some(learner(1)));
    assert_eq!(store.learner(Uuid::from_u128(2)), None);
    assert_eq!(store.setting("theme").as_deref(), Some("contrast"));
    assert_eq!(store.setting("learner"), None);
    assert_eq!(store.attempts(ME), attempts);
    assert_eq!(store.attempts(Uuid::from_u128(2)), []);
    assert_eq!(store.unfinished(ME, PACK, "rename"), Some(begun));
    assert_eq!(store.unfinished(Uuid::from_u128(2), PACK, "rename"), None);
}

#[test]
fn a_store_in_memory_keeps_all_and_reports_nothing() {
    let mut store = Store::in_memory();
    assert_eq!(store.add_learner(&learner(1)), Ok(()));
    assert_eq!(store.record(&attempt(1)), Ok(()));
    assert_eq!(store.begin(ME, &session("rename")), Ok(()));
    assert_eq!(store.step(ME, PACK, "rename", &Step::Hint), Ok(()));
    assert_eq!(store.learners(), [learner(1)]);
    assert_eq!(store.attempts(ME), [attempt(1)]);
    assert_eq!(store.unfinished(ME, PACK, "rename").unwrap().steps, [Step::Hint]);
}

#[test]
fn the_learner_seen_last_comes_first() {
    let mut store = Store::in_memory();
    for (number, seen) in [(1, 20), (2, 10), (3, 30)] {
        store.add_learner(&Learner { seen, ..learner(number) }).unwrap();
    }
    let back = Learner { seen: 40, name: "Samir".into(), language: "fr".into(), ..learner(2) };
    store.update_learner(&back).unwrap();
    let learners = store.learners();
    assert_eq!(learners.iter().map(|learner| learner.seen).collect::<Vec<_>>(), [40, 30, 20]);
    assert_eq!(learners[0], back);
}

#[test]
fn a_setting_is_replaced() {
    let mut store = Store::in_memory();
    store.set("theme", "dark").unwrap();
    store.set("theme", "").unwrap();
    assert_eq!(store.setting("theme").as_deref(), Some(""));
}

#[test]
fn an_attempt_told_twice_is_one_and_ends_nothing_more() {
    let mut store = Store::in_memory();
    store.record(&attempt(1)).unwrap();
    store.begin(ME, &session("cv-to-folder")).unwrap();
    store.record(&attempt(1)).unwrap();
    assert_eq!(store.attempts(ME), [attempt(1)]);
    assert!(store.unfinished(ME, PACK, "cv-to-folder").is_some());
}

#[test]
fn an_attempt_ends_the_session_of_its_exercise_only() {
    let mut store = Store::in_memory();
    let other = Uuid::from_u128(2);
    store.begin(ME, &session("cv-to-folder")).unwrap();
    store.begin(ME, &session("rename")).unwrap();
    store.begin(other, &session("cv-to-folder")).unwrap();
    store.record(&attempt(1)).unwrap();
    assert_eq!(store.unfinished(ME, PACK, "cv-to-folder"), None);
    assert!(store.unfinished(ME, PACK, "rename").is_some());
    assert!(store.unfinished(other, PACK, "cv-to-folder").is_some());
}

#[test]
fn what_was_typed_leaves_the_file_with_its_session() {
    let folder = folder();
    let typed = "correct horse battery staple";
    let holds_it = || {
        let files =
            std::fs::read_dir(folder.path()).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
        files.into_iter().any(|bytes| bytes.windows(typed.len()).any(|part| part == typed.as_bytes()))
    };
    let mut store = open(folder.path());
    store.begin(learner(1).id, &session("a")).unwrap();
    store.step(learner(1).id, "first-files", "a", &act(typed)).unwrap();
    drop(store);
    assert!(holds_it(), "an unfinished exercise is kept as it is");
    let mut store = open(folder.path());
    store.record(&Attempt { exercise: "a".into(), ..attempt(1) }).unwrap();
    drop(store);
    assert!(!holds_it());
}

#[test]
fn a_session_begun_anew_has_no_earlier_steps() {
    let mut store = Store::in_memory();
    store.begin(ME, &session("rename")).unwrap();
    store.step(ME, PACK, "rename", &Step::Hint).unwrap();
    store.begin(ME, &Unfinished { mark: "b2".into(), ..session("rename") }).unwrap();
    store.step(ME, PACK, "rename", &Step::Restart).unwrap();
    let found = store.unfinished(ME, PACK, "rename").unwrap();
    assert_eq!((found.mark.as_str(), found.steps), ("b2", vec![Step::Restart]));
}

#[test]
fn a_step_without_a_session_is_not_kept() {
    let mut store = Store::in_memory();
    assert_eq!(store.step(ME, PACK, "rename", &Step::Hint), Ok(()));
    store.begin(ME, &session("rename")).unwrap();
    store.drop_session(ME, PACK, "rename").unwrap();
    assert_eq!(store.unfinished(ME, PACK, "rename"), None);
    store.begin(ME, &session("rename")).unwrap();
    assert_eq!(store.unfinished(ME, PACK, "rename").unwrap().steps, []);
}

#[test]
fn the_session_touched_last_is_known() {
    let mut store = Store::in_memory();
    let last = |store: &Store| store.last_unfinished(ME).map(|session| session.exercise);
    assert_eq!(last(&store), None);
    store.begin(ME, &session("a")).unwrap();
    store.begin(ME, &session("b")).unwrap();
    store.begin(Uuid::from_u128(2), &session("c")).unwrap();
    assert_eq!(last(&store).as_deref(), Some("b"));
    store.step(ME, PACK, "a", &Step::Checked).unwrap();
    assert_eq!(last(&store).as_deref(), Some("a"));
    assert_eq!(store.last_unfinished(ME), Some(session("a")), "without its steps");
    store.step(ME, PACK, "b", &Step::Checked).unwrap();
    store.step(ME, PACK, "b", &Step::Checked).unwrap();
    assert_eq!(last(&store).as_deref(), Some("b"));
    store.drop_session(ME, PACK, "b").unwrap();
    assert_eq!(last(&store).as_deref(), Some("a"));
}

#[test]
fn a_killed_program_finds_every_step() {
    let folder = folder();
    let mut store = open(folder.path());
    let steps: Vec<Step> = (0..300).map(|n| act(&format!("documents/{n}"))).collect();
    store.begin(ME, &session("rename")).unwrap();
    for step in &steps {
        store.step(ME, PACK, "rename", step).unwrap();
    }
    kill(store);
    let store = open(folder.path());
    assert_eq!(store.unfinished(ME, PACK, "rename").unwrap().steps, steps);
}

#[test]
fn steps_after_one_that_cannot_be_read_are_left_out() {
    let mut store = Store::in_memory();
    let steps = vec![Step::Hint, Step::Shown, Step::Checked];
    store.begin(ME, &Unfinished { steps, ..session("rename") }).unwrap();
    store.database.connection.execute("UPDATE steps SET step = '\"later\"' WHERE position = 1", []).unwrap();
    assert_eq!(store.unfinished(ME, PACK, "rename").unwrap().steps, [Step::Hint]);
}

#[test]
fn the_file_is_as_promised() {
    let folder = folder();
    let mut store = open(folder.path());
    let text = |store: &Store, pragma| -> String {
        store.database.connection.query_row(pragma, [], |row| row.get(0)).unwrap()
    };
    let number =
        |store: &Store, pragma| -> i64 { store.database.connection.query_row(pragma, [], |row| row.get(0)).unwrap() };
    assert_eq!(text(&store, "PRAGMA journal_mode"), "wal");
    assert_eq!(number(&store, "PRAGMA foreign_keys"), 1);
    assert_eq!(number(&store, "PRAGMA synchronous"), 2, "FULL to begin with");
    store.begin(ME, &session("rename")).unwrap();
    assert_eq!(number(&store, "PRAGMA synchronous"), 1, "NORMAL for steps");
    store.record(&attempt(1)).unwrap();
    assert_eq!(number(&store, "PRAGMA synchronous"), 3, "EXTRA for attempts");
}

#[test]
fn opening_writes_nothing() {
    let folder = folder();
    let mut store = open(folder.path());
    store.add_learner(&learner(1)).unwrap();
    drop(store);
    let path = folder.path().join("passerelle.db");
    let before = (std::fs::read(&path).unwrap(), std::fs::metadata(&path).unwrap().modified().unwrap());
    let store = open(folder.path());
    assert_eq!(store.learners(), [learner(1)]);
    drop(store);
    assert_eq!((std::fs::read(&path).unwrap(), std::fs::metadata(&path).unwrap().modified().unwrap()), before);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no journal left");
}

/// What is in a folder: names and contents.
fn contents(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = paths.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect();
    all.sort();
    all
}

#[test]
fn looking_makes_and_changes_nothing() {
    let folder = folder();
    let setting = |path: &Path| Store::look(path).setting("theme");
    assert_eq!(setting(&folder.path().join("none")), None);
    assert_eq!(setting(folder.path()), None);
    assert_eq!(contents(folder.path()), []);

    let mut store = open(folder.path());
    store.set("theme", "dark").unwrap();
    drop(store);
    let before = contents(folder.path());
    assert_eq!(setting(folder.path()).as_deref(), Some("dark"));
    assert_eq!(contents(folder.path()), before);

    let mut store = open(folder.path());
    store.set("theme", "light").unwrap();
    let names = || contents(folder.path()).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    let before = names();
    assert_eq!(setting(folder.path()).as_deref(), Some("light"), "open in another program");
    assert_eq!(names(), before);
    kill(store);
    assert_eq!(setting(folder.path()).as_deref(), Some("light"), "left behind by a killed one");
    assert_eq!(names(), before);
}

#[test]
fn two_programs_share_the_file() {
    let folder = folder();
    let mut one = open(folder.path());
    let mut two = open(folder.path());
    one.record(&attempt(1)).unwrap();
    two.record(&attempt(2)).unwrap();
    one.record(&attempt(3)).unwrap();
    let expected = [attempt(1), attempt(2), attempt(3)];
    assert_eq!(one.attempts(ME), expected);
    drop(one);
    assert_eq!(two.attempts(ME), expected);
}

#[test]
fn programs_that_start_at_once_make_one_file() {
    let folder = folder();
    std::thread::scope(|scope| {
        for number in 1..=4 {
            let path = folder.path();
            scope.spawn(move || {
                let (mut store, _) = Store::open(path);
                // One that found the file locked by another's start saves at a later write.
                while store.add_learner(&learner(number)).is_err() {}
            });
        }
    });
    let mut learners: Vec<_> = open(folder.path()).learners();
    learners.sort_by_key(|learner| learner.id);
    assert_eq!(learners, (1..=4).map(learner).collect::<Vec<_>>());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

proptest::proptest! {
    #[test]
    fn every_text_comes_back_as_it_was(text: String, skills: Vec<String>) {
        let mut store = Store::in_memory();
        let attempt = Attempt { skills, exercise: text.clone(), ..attempt(1) };
        let begun = Unfinished { mark: text.clone(), steps: vec![act(&text)], ..session(&text) };
        store.set(&text, &text).unwrap();
        store.record(&attempt).unwrap();
        store.begin(ME, &begun).unwrap();
        proptest::prop_assert_eq!(store.setting(&text), Some(text.clone()));
        proptest::prop_assert_eq!(store.attempts(ME), [attempt]);
        proptest::prop_assert_eq!(store.unfinished(ME, PACK, &text), Some(begun));
    }
}

//! When the disk refuses: practice goes on, the trouble is told, nothing that was told is lost.
//! Damage is in `damage`.

use super::*;
use crate::store::Trouble;
use rusqlite::Connection;
use std::fs;

fn raw(folder: &Path) -> Connection {
    let connection = Connection::open(folder.join("passerelle.db")).unwrap();
    connection.busy_timeout(std::time::Duration::ZERO).unwrap();
    connection
}

/// Practice in memory: each write reports, and is read again.
fn goes_on(store: &mut Store, trouble: &Trouble) {
    let report = Err(trouble.clone());
    let before = store.attempts(ME).len();
    assert_eq!(store.add_learner(&learner(7)), report);
    assert_eq!(store.set("theme", "contrast"), report);
    assert_eq!(store.begin(ME, &session("rename")), report);
    assert_eq!(store.step(ME, PACK, "rename", &Step::Hint), report);
    assert_eq!(store.record(&attempt(77)), report);
    assert_eq!(store.record(&attempt(78)), report);
    assert_eq!(store.learner(Uuid::from_u128(7)), Some(learner(7)));
    assert_eq!(store.setting("theme").as_deref(), Some("contrast"));
    assert_eq!(store.unfinished(ME, PACK, "rename").unwrap().steps, [Step::Hint]);
    assert_eq!(store.attempts(ME)[before..], [attempt(77), attempt(78)]);
}

#[test]
fn a_folder_that_cannot_be_had_is_told() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let directory = folder.path().join("directory");
    fs::create_dir_all(directory.join("passerelle.db")).unwrap();
    // None of these bows to the administrator, as permissions do.
    for path in [file.as_path(), &file.join("below"), &directory, Path::new("/proc"), Path::new("/proc/none/below")] {
        let (mut store, trouble) = Store::open(path);
        assert_eq!(trouble, Some(Trouble::ReadOnly), "{}", path.display());
        goes_on(&mut store, &Trouble::ReadOnly);
    }
    assert_eq!(fs::read(&file).unwrap(), b"");
}

#[test]
fn a_file_that_can_only_be_read_is_read() {
    let folder = folder();
    let mut store = open(folder.path());
    store.add_learner(&learner(1)).unwrap();
    store.set("theme", "dark").unwrap();
    store.record(&attempt(1)).unwrap();
    store.begin(ME, &session("other")).unwrap();
    store.step(ME, PACK, "other", &Step::Hint).unwrap();
    drop(store);
    // A directory in the place of its journal: no writing, even for the administrator.
    let journal = folder.path().join("passerelle.db-wal");
    fs::create_dir(&journal).unwrap();
    let (mut store, trouble) = Store::open(folder.path());
    assert_eq!(trouble, Some(Trouble::ReadOnly));
    assert_eq!(store.learners(), [learner(1)]);
    assert_eq!(store.setting("theme").as_deref(), Some("dark"));
    assert_eq!(store.attempts(ME), [attempt(1)]);
    assert_eq!(store.unfinished(ME, PACK, "other").unwrap().steps, [Step::Hint]);
    goes_on(&mut store, &Trouble::ReadOnly);
    // The stick is plugged in again: everything reaches it.
    fs::remove_dir(&journal).unwrap();
    assert_eq!(store.record(&attempt(2)), Ok(()));
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.attempts(ME), [attempt(1), attempt(77), attempt(78), attempt(2)]);
    assert_eq!(store.learners().len(), 2);
    assert_eq!(store.unfinished(ME, PACK, "rename").unwrap().steps, [Step::Hint]);
}

#[test]
fn permissions_that_forbid_writing_are_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    drop(open(folder.path()));
    let path = folder.path().join("passerelle.db");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    // The administrator may write all the same: then there is no trouble to be told.
    let expected = fs::OpenOptions::new().append(true).open(&path).is_err().then_some(Trouble::ReadOnly);
    assert_eq!(Store::open(folder.path()).1, expected);
}

#[test]
fn a_full_disk_loses_nothing() {
    let folder = folder();
    let mut store = open(folder.path());
    store.add_learner(&learner(1)).unwrap();
    store.begin(ME, &session("cv-to-folder")).unwrap();
    let pages: i64 = store.database.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    store.database.connection.pragma_update(None, "max_page_count", pages).unwrap();
    let big = Attempt { skills: vec!["x".repeat(100_000)], ..attempt(1) };
    assert_eq!(store.record(&big), Err(Trouble::Full));
    let file = raw(folder.path());
    let count = |sql| file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM attempts"), 0);
    assert_eq!(count("SELECT count(*) FROM sessions"), 1, "both or neither");
    assert_eq!(store.attempts(ME), std::slice::from_ref(&big));
    assert_eq!(store.learners(), [learner(1)]);
    assert_eq!(store.unfinished(ME, PACK, "cv-to-folder"), None);
    // The limit went with the connection: there is room again.
    assert_eq!(store.record(&attempt(2)), Ok(()));
    assert_eq!(count("SELECT count(*) FROM attempts"), 2);
    assert_eq!(count("SELECT count(*) FROM sessions"), 0);
    assert_eq!(store.attempts(ME), [big, attempt(2)]);
}

#[test]
fn a_disk_too_full_for_a_new_file_is_told() {
    let mut connection = Connection::open_in_memory().unwrap();
    connection.pragma_update(None, "max_page_count", 2).unwrap();
    let error = crate::store::schema::upgrade(&mut connection, crate::store::schema::MIGRATIONS).unwrap_err();
    assert_eq!(Trouble::from(crate::store::trouble::Failure::from(error)), Trouble::Full);
}

#[test]
fn an_attempt_and_the_end_of_its_session_are_one() {
    let folder = folder();
    let mut store = open(folder.path());
    store.begin(ME, &session("cv-to-folder")).unwrap();
    let file = raw(folder.path());
    file.execute_batch("CREATE TRIGGER no BEFORE DELETE ON sessions BEGIN SELECT raise(ABORT, 'no'); END").unwrap();
    assert_eq!(store.record(&attempt(1)), Err(Trouble::Other));
    assert_eq!(store.record(&attempt(2)), Err(Trouble::Other), "told each time");
    assert_eq!(store.attempts(ME), [attempt(1), attempt(2)]);
    let count = |sql| file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT count(*) FROM attempts"), 0);
    assert_eq!(count("SELECT count(*) FROM sessions"), 1);
    file.execute_batch("DROP TRIGGER no").unwrap();
    assert_eq!(store.step(ME, PACK, "rename", &Step::Hint), Ok(()));
    assert_eq!(count("SELECT count(*) FROM attempts"), 2);
    assert_eq!(count("SELECT count(*) FROM sessions"), 0);
}

#[test]
fn a_lock_while_running_is_told_and_made_up_for() {
    let folder = folder();
    let mut store = open(folder.path());
    store.record(&attempt(1)).unwrap();
    let other = raw(folder.path());
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    goes_on(&mut store, &Trouble::Locked);
    assert_eq!(store.attempts(ME)[0], attempt(1), "what was there before is still read");
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(store.set("theme", "light"), Ok(()));
    assert_eq!(store.step(ME, PACK, "rename", &Step::Shown), Ok(()));
    kill(store);
    let store = open(folder.path());
    assert_eq!(store.attempts(ME), [attempt(1), attempt(77), attempt(78)]);
    assert_eq!(store.setting("theme").as_deref(), Some("light"));
    assert_eq!(store.unfinished(ME, PACK, "rename").unwrap().steps, [Step::Hint, Step::Shown]);
}

#[test]
fn a_lock_at_the_start_is_told_and_made_up_for() {
    let folder = folder();
    let mut store = open(folder.path());
    store.record(&attempt(1)).unwrap();
    drop(store);
    let other = raw(folder.path());
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").unwrap();
    let (mut store, trouble) = Store::open(folder.path());
    assert_eq!(trouble, Some(Trouble::Locked));
    goes_on(&mut store, &Trouble::Locked);
    drop(other);
    assert_eq!(store.record(&attempt(2)), Ok(()));
    assert_eq!(store.attempts(ME), [attempt(1), attempt(77), attempt(78), attempt(2)]);
}

#[test]
fn a_file_of_a_newer_program_is_left_untouched() {
    let folder = folder();
    let mut store = open(folder.path());
    store.record(&attempt(1)).unwrap();
    store.database.connection.pragma_update(None, "user_version", 1000).unwrap();
    // Killed before its journal was merged: that, too, must stay.
    kill(store);
    let files = || ["passerelle.db", "passerelle.db-wal"].map(|name| fs::read(folder.path().join(name)).unwrap());
    let before = files();
    let (mut store, trouble) = Store::open(folder.path());
    assert_eq!(trouble, Some(Trouble::Newer));
    goes_on(&mut store, &Trouble::Newer);
    drop(store);
    assert_eq!(files(), before);
}

#[test]
fn a_file_of_somebody_else_is_left_alone() {
    let folder = folder();
    raw(folder.path()).execute_batch("CREATE TABLE learners (x); INSERT INTO learners VALUES (1)").unwrap();
    let (mut store, trouble) = Store::open(folder.path());
    assert_eq!(trouble, Some(Trouble::Other));
    goes_on(&mut store, &Trouble::Other);
    assert_eq!(raw(folder.path()).query_row("SELECT x FROM learners", [], |row| row.get(0)), Ok(1));
}

#[test]
fn without_shared_memory_a_rollback_journal_does() {
    for begun_elsewhere in [false, true] {
        let folder = folder();
        if begun_elsewhere {
            open(folder.path()).record(&attempt(1)).unwrap();
        }
        // A link to nowhere where the shared memory would be: as on a disk that does not give any.
        std::os::unix::fs::symlink("nowhere", folder.path().join("passerelle.db-shm")).unwrap();
        let mut store = open(folder.path());
        let mode: String =
            store.database.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(mode, "delete");
        store.record(&attempt(1)).unwrap();
        store.begin(ME, &session("rename")).unwrap();
        let mut other = open(folder.path());
        other.step(ME, PACK, "rename", &Step::Hint).unwrap();
        kill(store);
        let store = open(folder.path());
        assert_eq!(store.attempts(ME), [attempt(1)]);
        assert_eq!(store.unfinished(ME, PACK, "rename").unwrap().steps, [Step::Hint]);
    }
}

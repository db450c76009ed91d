//! Packs on the shelf: put there, replaced, removed, each in one step, whoever else is at work.
//! What a killed program leaves is tested beside the code.

use super::english;
use super::recipe::GOOD;
use passerelle::author::{NotInstalled, Put, Shelf, accept, look, prepare};
use passerelle::pack::{Bundle, Files as _, Folder, Library, Origin, load};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use tempfile::TempDir;

/// The good pack in a folder, in another version and with other words.
fn pack(folder: &Path, version: &str, title: &str) -> PathBuf {
    for (path, text) in GOOD {
        let text = text.replace("1.0.0", version).replace("The corner", title);
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder.to_owned()
}

fn put(shelf: &Shelf, from: &Path, force: bool) -> Result<Put, NotInstalled> {
    let (catalogue, _) = english();
    shelf.put(&accept(from, &catalogue).unwrap(), force)
}

/// The version and the title of the pack that stands on the shelf.
fn there(data: &Path) -> (String, bool) {
    let pack = load(&Folder::new(data.join("packs/corner")), Origin::BuiltIn).0.expect("a whole pack");
    let second = pack.words.sources[0].1.contains("The second");
    (pack.version, second)
}

#[test]
fn a_pack_comes_changes_and_goes() {
    let data = TempDir::new().unwrap();
    let shelf = Shelf::new(data.path());
    let one = pack(&data.path().join("one"), "1.9.0", "The corner");
    let two = pack(&data.path().join("two"), "1.10.0", "The second");
    assert_eq!(put(&shelf, &one, false).unwrap(), Put::New);
    assert_eq!(put(&shelf, &one, false).unwrap(), Put::Same);
    assert_eq!(put(&shelf, &two, false).unwrap(), Put::Replaced("1.9.0".to_owned()));
    assert_eq!(there(data.path()), ("1.10.0".to_owned(), true));
    let older = put(&shelf, &one, false).unwrap_err();
    assert_eq!(older.problems()[0].id(), "install-newer");
    assert_eq!(there(data.path()), ("1.10.0".to_owned(), true));
    assert_eq!(put(&shelf, &one, true).unwrap(), Put::Replaced("1.10.0".to_owned()));
    assert_eq!(there(data.path()), ("1.9.0".to_owned(), false));
    // The same version with other words.
    let three = pack(&data.path().join("three"), "1.9.0", "The second");
    assert_eq!(put(&shelf, &three, false).unwrap(), Put::Replaced("1.9.0".to_owned()));
    shelf.remove("corner").unwrap();
    assert_eq!(shelf.folder_of("corner"), None);
    assert_eq!(shelf.remove("corner").unwrap_err().problems()[0].id(), "install-unknown");
    assert!(Library::open(shelf.to_open().as_slice()).problems.is_empty(), "an empty shelf is no problem");
    assert_eq!(fs::read_dir(data.path().join("workshop")).unwrap().count(), 1, "only the lock is left");
}

#[test]
fn of_two_folders_with_one_id_the_one_that_is_shown_is_replaced_and_both_are_removed() {
    let data = TempDir::new().unwrap();
    let shelf = Shelf::new(data.path());
    let packs = data.path().join("packs");
    pack(&packs.join("corner"), "1.0.0", "The corner");
    pack(&packs.join("corner-kept"), "1.1.0", "The corner");
    let two = pack(&data.path().join("two"), "2.0.0", "The second");
    assert_eq!(put(&shelf, &two, false).unwrap(), Put::Replaced("1.1.0".to_owned()));
    let library = Library::open(std::slice::from_ref(&packs));
    assert_eq!(library.pack("corner").unwrap().version, "2.0.0");
    shelf.remove("corner").unwrap();
    assert_eq!(fs::read_dir(&packs).unwrap().count(), 0);
}

#[test]
fn only_what_is_on_the_shelf_is_removed() {
    let data = TempDir::new().unwrap();
    let shelf = Shelf::new(data.path());
    let elsewhere = pack(&data.path().join("elsewhere"), "1.0.0", "The corner");
    let id = elsewhere.display().to_string();
    let manifest = fs::read_to_string(elsewhere.join("pack.toml")).unwrap();
    fs::write(elsewhere.join("pack.toml"), manifest.replace("\"corner\"", &format!("{id:?}"))).unwrap();
    assert_eq!(shelf.remove(&id).unwrap_err().problems()[0].id(), "install-unknown");
    assert!(elsewhere.exists());
}

#[test]
fn what_is_not_this_pack_is_left_alone() {
    let data = TempDir::new().unwrap();
    let shelf = Shelf::new(data.path());
    let one = pack(&data.path().join("one"), "1.0.0", "The corner");
    let packs = data.path().join("packs");
    fs::create_dir_all(packs.join("corner")).unwrap();
    fs::write(packs.join("corner/letter.txt"), "dear").unwrap();
    assert_eq!(put(&shelf, &one, false).unwrap_err().problems()[0].id(), "save-taken");
    assert_eq!(fs::read_to_string(packs.join("corner/letter.txt")).unwrap(), "dear");
    fs::remove_dir_all(packs.join("corner")).unwrap();
    // Somebody put it there by hand, under another name.
    pack(&packs.join("my-corner"), "0.9.0", "The corner");
    assert_eq!(put(&shelf, &one, false).unwrap(), Put::Replaced("0.9.0".to_owned()));
    assert!(!packs.join("corner").exists());
    assert_eq!(shelf.folder_of("corner"), Some(packs.join("my-corner")));
}

#[test]
fn a_bundle_follows_from_the_pack_alone() {
    let (catalogue, _) = english();
    let data = TempDir::new().unwrap();
    let one = pack(&data.path().join("one"), "1.0-final+2", "The corner");
    let two = pack(&data.path().join("two"), "1.0-final+2", "The corner");
    fs::write(two.join("notes.txt"), "mine").unwrap();
    fs::write(two.join("locales/de.ftl"), "pack-title = Ecke\n").unwrap();
    let bundle = |pack: &Path, out: &str| {
        let out = data.path().join(out);
        let (path, bytes) = prepare(pack, &catalogue).unwrap().save(Some(&out)).unwrap();
        let read = fs::read(&path).unwrap();
        assert_eq!(read.len(), bytes);
        (path, read)
    };
    fs::create_dir(data.path().join("out")).unwrap();
    let (path, first) = bundle(&one, "out");
    assert_eq!(path.file_name().unwrap(), "corner-1.0-final+2.passerelle");
    assert_eq!(first, bundle(&two, "two.passerelle").1);
    assert_eq!(Bundle::read(&first).unwrap().list("locales"), ["en.ftl"]);
    let taken = prepare(&one, &catalogue).unwrap().save(Some(&one.join("pack.toml"))).unwrap_err();
    assert_eq!(taken.problems()[0].id(), "save-taken");
    fs::remove_file(one.join("locales/en.ftl")).unwrap();
    assert!(matches!(prepare(&one, &catalogue), Err(NotInstalled::Broken(..))));
}

#[test]
fn two_at_once_do_not_mix_and_who_looks_sees_a_whole_pack() {
    let data = TempDir::new().unwrap();
    let (one, two) = (data.path().join("one"), data.path().join("two"));
    let sources = [pack(&one, "1.0.0", "The corner"), pack(&two, "2.0.0", "The second")];
    put(&Shelf::new(data.path()), &sources[0], false).unwrap();
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let writers = sources.iter().map(|source| {
            let data = data.path();
            scope.spawn(move || {
                let (catalogue, _) = english();
                let (shelf, ready) = (Shelf::new(data), accept(source, &catalogue).unwrap());
                (0..40).for_each(|_| drop(shelf.put(&ready, true).unwrap()));
            })
        });
        let writers: Vec<_> = writers.collect();
        let (over, data) = (&over, data.path());
        let reader = scope.spawn(move || {
            while !over.load(Ordering::Relaxed) {
                assert!(data.join("packs/corner").is_dir(), "never is there no pack");
            }
        });
        writers.into_iter().for_each(|writer| writer.join().unwrap());
        over.store(true, Ordering::Relaxed);
        reader.join().unwrap();
    });
    let (version, second) = there(data.path());
    assert_eq!(version == "2.0.0", second);
    assert_eq!(fs::read_dir(data.path().join("packs")).unwrap().count(), 1);
}

#[test]
fn sticks_are_looked_through_two_folders_deep() {
    let (catalogue, words) = english();
    let media = TempDir::new().unwrap();
    let stick = media.path().join("STICK");
    let made = pack(&stick.join("work/corner"), "1.0.0", "The corner");
    let ready = prepare(&made, &catalogue).unwrap();
    ready.save(Some(&stick.join("corner.passerelle"))).unwrap();
    for deep in ["a/b", "a/b/c", ".hidden"] {
        fs::create_dir_all(stick.join(deep)).unwrap();
        ready.save(Some(&stick.join(deep).join("corner.passerelle"))).unwrap();
    }
    fs::write(stick.join("holiday.jpg"), "x").unwrap();
    fs::write(stick.join("broken.passerelle"), "x").unwrap();
    let found = look(&[media.path().to_owned(), media.path().join("nobody")]);
    let shown: Vec<(String, String)> = found
        .iter()
        .map(|found| {
            let path = found.path.strip_prefix(&stick).unwrap().display().to_string();
            (path, found.pack.as_ref().map(|pack| pack.title(&words)).unwrap_or_default())
        })
        .collect();
    let expected = ["corner.passerelle", "a/b/corner.passerelle", "work/corner", "broken.passerelle"];
    assert_eq!(shown.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), expected);
    assert_eq!(shown.iter().map(|(_, title)| title.is_empty()).collect::<Vec<_>>(), [false, false, false, true]);
}

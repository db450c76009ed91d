//! The index of installed packs: what it spares, and what it notices.
//! What the library does with packs that were read is tested in `library`.

use super::library::write;
use super::*;
use crate::locale::{Catalogue, Language, Words};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

const INDEX: &str = ".index.json";

/// All files and folders in a folder are as old as the epoch is, and some seconds.
fn age(folder: &Path, seconds: u64) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            age(&entry.path(), seconds);
        } else {
            changed(&entry.path(), seconds);
        }
    }
    changed(folder, seconds);
}

fn changed(path: &Path, seconds: u64) {
    File::open(path).unwrap().set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
}

/// Two packs that were installed long ago, and an index of them.
fn installed() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    for id in ["one", "two"] {
        write(&home.path().join(id), id);
        age(&home.path().join(id), 1_000);
    }
    assert_eq!(titles(home.path()), ["Titre", "Titre"]);
    home
}

fn open(home: &Path) -> Library {
    Library::open_installed(home, &[])
}

/// The titles of the packs that are not compiled in.
fn titles(home: &Path) -> Vec<String> {
    let words = Words::new(&Catalogue::built_in(), &Language::parse("fr").unwrap());
    let library = open(home);
    let packs = library.packs.iter().filter(|pack| pack.origin != Origin::BuiltIn);
    packs.map(|pack| pack.title(&words)).collect()
}

/// Says in the index what stands in no pack: who says it, too, has read the index only.
fn forge(home: &Path) {
    let text = fs::read_to_string(home.join(INDEX)).unwrap();
    assert!(text.contains("= Titre"), "{text}");
    fs::write(home.join(INDEX), text.replace("= Titre", "= Index")).unwrap();
}

fn replace(path: PathBuf, from: &str, to: &str) {
    fs::write(&path, fs::read_to_string(&path).unwrap().replace(from, to)).unwrap();
}

#[test]
fn packs_that_are_as_they_were_are_not_read() {
    let home = installed();
    forge(home.path());
    assert_eq!(titles(home.path()), ["Index", "Index"]);
    // The whole pack is there all the same, when it is wanted.
    let library = open(home.path());
    let (pack, lesson, exercise) = library.exercise("two", "which-key").unwrap();
    assert_eq!((pack.id.as_str(), lesson.id.as_str(), exercise.kind()), ("two", "papers", "choose"));
    assert_eq!(pack.origin, Origin::Folder(home.path().join("two")));
}

#[test]
fn what_came_changed_or_went_is_noticed() {
    let home = installed();
    forge(home.path());
    replace(home.path().join("one/locales/fr.ftl"), "Titre", "Autre");
    write(&home.path().join("zero"), "zero");
    fs::remove_dir_all(home.path().join("two")).unwrap();
    assert_eq!(titles(home.path()), ["Autre", "Titre"]);
    let library = open(home.path());
    assert!(library.listed("two").is_none() && library.listed("zero").is_some());
    // And is known from then on.
    age(&home.path().join("one"), 1_000);
    age(&home.path().join("zero"), 1_000);
    open(home.path());
    let index = fs::read_to_string(home.path().join(INDEX)).unwrap();
    assert!(index.contains("Autre") && index.contains("zero") && !index.contains("\"two\""), "{index}");
}

#[test]
fn a_change_of_the_same_moment_is_not_missed() {
    let home = installed();
    let file = home.path().join("one/locales/fr.ftl");
    let index = fs::metadata(home.path().join(INDEX)).unwrap().modified().unwrap();
    let touch = |path: &Path| File::open(path).unwrap().set_modified(index).unwrap();
    touch(&file);
    assert_eq!(titles(home.path()), ["Titre", "Titre"]);
    let index = fs::metadata(home.path().join(INDEX)).unwrap().modified().unwrap();
    // As long as before, in a tick of the clock: only its text differs.
    replace(file.clone(), "Titre", "Autre");
    File::open(&file).unwrap().set_modified(index).unwrap();
    assert_eq!(titles(home.path())[0], "Autre");
}

#[cfg(unix)]
#[test]
fn what_archives_put_in_place_is_noticed_though_it_is_as_old_and_as_long() {
    let home = installed();
    forge(home.path());
    let file = home.path().join("one/locales/fr.ftl");
    replace(file.clone(), "Titre", "Autre");
    changed(&file, 1_000);
    assert_eq!(titles(home.path()), ["Autre", "Index"]);
}

#[test]
fn a_file_without_a_time_is_read_each_time() {
    let home = installed();
    let file = home.path().join("one/locales/fr.ftl");
    let before_all =
        || File::open(&file).unwrap().set_modified(SystemTime::UNIX_EPOCH - Duration::from_secs(9)).unwrap();
    before_all();
    assert_eq!(titles(home.path()), ["Titre", "Titre"]);
    forge(home.path());
    before_all();
    assert_eq!(titles(home.path()), ["Titre", "Index"]);
}

#[test]
fn what_is_amiss_is_remembered() {
    let home = installed();
    fs::write(home.path().join("one/papers.toml"), "no toml").unwrap();
    age(&home.path().join("one"), 2_000);
    let read = open(home.path());
    assert_eq!((read.problems.len(), read.amiss(), read.listed("one").is_none()), (1, 1, true));
    let known = open(home.path());
    assert_eq!((known.problems.len(), known.amiss(), known.listed("one").is_none()), (0, 1, true));
}

#[test]
fn an_index_that_is_not_understood_is_made_anew() {
    let home = installed();
    let good = fs::read_to_string(home.path().join(INDEX)).unwrap();
    for bad in ["", "{", "[]", "\u{0}", &good[..good.len() / 2], &good.replace(env!("CARGO_PKG_VERSION"), "0.0.0")] {
        fs::write(home.path().join(INDEX), bad).unwrap();
        assert_eq!(titles(home.path()), ["Titre", "Titre"], "{bad}");
        assert_eq!(fs::read_to_string(home.path().join(INDEX)).unwrap(), good);
    }
    fs::write(home.path().join(INDEX), good.replace("\"fr\"", "\"no language\"")).unwrap();
    assert!(open(home.path()).pack("one").is_some());
}

#[test]
fn a_pack_that_became_another_one_meanwhile_is_not_taken_for_it() {
    let home = installed();
    let library = open(home.path());
    replace(home.path().join("one/pack.toml"), "\"one\"", "\"other\"");
    assert!(library.exercise("one", "which-key").is_none());
    fs::remove_dir_all(home.path().join("two")).unwrap();
    assert!(library.exercise("two", "which-key").is_none());
}

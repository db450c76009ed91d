//! Packs on disk and compiled in: found, replaced, kept inside their folder.
//! Leaves what stands in their files to the tests beside it.

use super::*;
use std::fs;
use std::path::Path;

pub(super) fn write(folder: &Path, id: &str) {
    fs::create_dir_all(folder.join("locales")).unwrap();
    fs::write(folder.join("pack.toml"), PACK.replace("\"sample\"", &format!("\"{id}\""))).unwrap();
    fs::write(folder.join("papers.toml"), LESSON).unwrap();
    for language in ["fr", "en"] {
        fs::write(folder.join(format!("locales/{language}.ftl")), FTL).unwrap();
    }
}

#[test]
fn the_packs_compiled_in_load_without_an_error() {
    let library = Library::open(&[]);
    for listed in &library.packs {
        // Looked through at the start, read when it is wanted: the same is found.
        let read = Listed::read(listed.pack().unwrap().clone());
        assert_eq!((&read.id, &read.lessons), (&listed.id, &listed.lessons));
    }
    let errors: Vec<_> = library.problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn the_packs_compiled_in_stand_in_their_order() {
    #[derive(serde::Deserialize)]
    struct Order {
        packs: Vec<String>,
    }
    let order = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/lessons/order.toml")).unwrap();
    let order: Order = toml::from_str(&order).unwrap();
    let ids: Vec<_> = Library::open(&[]).packs.into_iter().map(|pack| pack.id).collect();
    assert_eq!(ids, order.packs);
}

#[test]
fn folders_are_packs_or_hold_packs_and_the_last_of_an_id_counts() {
    let dir = tempfile::tempdir().unwrap();
    write(&dir.path().join("many/one"), "one");
    write(&dir.path().join("many/two"), "two");
    write(&dir.path().join("again"), "one");
    fs::create_dir_all(dir.path().join("empty")).unwrap();
    fs::create_dir_all(dir.path().join("no-pack/sub")).unwrap();
    let folders = ["many", "again", "empty", "no-pack", "absent"].map(|name| dir.path().join(name));
    let library = Library::open(&folders);
    let ids: Vec<_> = library.problems.iter().map(Problem::id).collect();
    assert_eq!(ids, ["problem-no-pack", "problem-no-folder"]);
    assert_eq!(library.pack("one").unwrap().origin, Origin::Folder(folders[1].clone()));
    let (pack, lesson, exercise) = library.exercise("two", "which-key").unwrap();
    assert_eq!((pack.id.as_str(), lesson.id.as_str(), exercise.kind()), ("two", "papers", "choose"));
}

#[test]
fn a_broken_pack_does_not_stop_the_others() {
    let dir = tempfile::tempdir().unwrap();
    write(&dir.path().join("a"), "a");
    write(&dir.path().join("b"), "b");
    fs::write(dir.path().join("a/papers.toml"), [0xFF, 0xFE, 0x00]).unwrap();
    let library = Library::open(&[dir.path().to_owned()]);
    assert!(library.pack("a").is_none() && library.pack("b").is_some());
    assert_eq!(library.problems[0].id(), "problem-not-utf8");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_as_good_as_absent() {
    let dir = tempfile::tempdir().unwrap();
    let pack = dir.path().join("pack");
    write(&pack, "one");
    fs::rename(pack.join("papers.toml"), dir.path().join("outside.toml")).unwrap();
    std::os::unix::fs::symlink("../outside.toml", pack.join("papers.toml")).unwrap();
    let folder = Folder::new(&pack);
    assert_eq!(folder.read("papers.toml"), None);
    assert_eq!(folder.read("../outside.toml"), None);
    assert!(folder.read("pack.toml").is_some());
    assert_eq!(folder.list("locales"), ["en.ftl", "fr.ftl"]);
    let ids: Vec<_> = load(&folder, Origin::BuiltIn).1.iter().map(|problem| problem.id().to_owned()).collect();
    assert_eq!(ids, ["problem-no-lesson"]);
}

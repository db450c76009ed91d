//! Tests of the disk: what authors list, and what moving, copying, binning and restoring do.
//! `listing` is also for the tests of apps.

use super::path::tests::path;
use super::*;
use crate::pack::{Problem, SourceFile};
use serde::Deserialize;
use std::rc::Rc;
use toml::Spanned;

#[derive(Deserialize)]
struct Task {
    files: Vec<Spanned<FileEntry>>,
}

/// A file of a pack, for problems to point at.
pub(crate) fn source(text: &str) -> Rc<SourceFile> {
    Rc::new(SourceFile { path: "lesson.toml".into(), text: text.into() })
}

fn try_disk(toml: &str) -> Result<Disk, Vec<Problem>> {
    let task: Task = toml::from_str(toml).unwrap();
    build(&source(toml), &task.files)
}

/// The disk of `files = [...]`, written without the brackets.
pub(crate) fn disk(files: &str) -> Disk {
    try_disk(&format!("files = [{files}]")).unwrap()
}

/// Every path of the disk, sorted, folders with a `/`.
pub(crate) fn listing(disk: &Disk) -> Vec<String> {
    let written = |id| disk.path(id).map(|path| format!("{path}{}", if disk.is_folder(id) { "/" } else { "" }));
    let mut all: Vec<_> = disk.items().filter_map(|(id, _)| written(id)).collect();
    all.sort();
    all
}

fn id(disk: &Disk, at: &str) -> ItemId {
    disk.find(&path(at)).unwrap()
}

#[test]
fn a_list_makes_a_disk_with_the_folders_on_the_way() {
    let disk = disk(r#""desktop/$cv", "documents/$work/2026/", "documents/$work/", "usb/", "desktop/a b.txt""#);
    assert_eq!(listing(&disk), ["desktop/$cv", "desktop/a b.txt", "documents/$work/", "documents/$work/2026/"]);
}

#[test]
fn a_table_tells_more_of_an_item() {
    let files = r#"{ path = "documents/$letter", modified = 2026-03-12, size = 48 }, { path = "usb/a/", modified = 2025-01-02 }"#;
    let disk = disk(files);
    let letter = disk.get(id(&disk, "documents/$letter")).unwrap();
    assert_eq!(letter.item, Item::Document(Document { size_kb: Some(48), shows: Some("letter".into()) }));
    assert_eq!(letter.modified, Some((2026, 3, 12)));
    assert_eq!(disk.get(id(&disk, "usb/a")).unwrap().modified, Some((2025, 1, 2)));
}

#[test]
fn every_mistake_of_a_list_is_found_at_its_place() {
    for (files, problems) in [
        (r#""destop/$cv""#, vec![("problem-files-place", r#""destop/$cv""#)]),
        (r#""desktop/a", { path = "desktop/a" }"#, vec![("problem-files-duplicate", r#""desktop/a""#)]),
        (r#""desktop/a/", "desktop/a/""#, vec![("problem-files-duplicate", r#""desktop/a/""#)]),
        (
            r#""desktop//a", "music/..""#,
            vec![("problem-files-name", r#""desktop//a""#), ("problem-files-name", r#""music/..""#)],
        ),
        (r#""desktop/a", "desktop/a/b""#, vec![("problem-files-not-folder", r#""desktop/a/b""#)]),
        (r#"{ path = "usb/a", modified = 10:00:00 }"#, vec![("problem-files-date", "10:00:00")]),
        (r#"{ path = "usb/a", from = "music" }"#, vec![("problem-files-from", r#""music""#)]),
        (r#""usb/1/2/3/4/5/6/7/8/9""#, vec![("problem-files-name", r#""usb/1/2/3/4/5/6/7/8/9""#)]),
    ] {
        let toml = format!("files = [{files}]");
        let found = try_disk(&toml).unwrap_err();
        let found: Vec<_> = found.iter().map(|p| (&*p.what.id, &toml[p.place.clone().unwrap().1])).collect();
        assert_eq!(found, problems, "{files}");
    }
}

#[test]
fn a_misspelt_place_gets_the_nearest_right_word() {
    let problems = try_disk(r#"files = ["docments/$cv"]"#).unwrap_err();
    let help = problems[0].help.clone().unwrap();
    assert_eq!(*help, crate::locale::Phrase::new("problem-files-nearest").with("word", "documents"));
}

#[test]
fn a_list_without_end_is_refused() {
    let many: Vec<_> = (0..=CAPACITY).map(|n| format!("\"usb/{n}\"")).collect();
    let problems = try_disk(&format!("files = [{}]", many.join(","))).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].what.id, "problem-files-too-many");
}

#[test]
fn an_unknown_key_of_a_table_is_an_error() {
    assert!(toml::from_str::<Task>(r#"files = [{ path = "usb/a", sise = 3 }]"#).is_err());
}

#[test]
fn what_lies_in_the_bin_at_the_start_knows_its_home() {
    let mut disk = disk(r#"{ path = "bin/$photo", from = "pictures/2025" }, "bin/old.txt""#);
    assert!(disk.restore(id(&disk, "bin/$photo")));
    assert!(disk.restore(id(&disk, "bin/old.txt")));
    assert_eq!(listing(&disk), ["desktop/old.txt", "pictures/2025/", "pictures/2025/$photo"]);
}

#[test]
fn a_taken_name_gets_the_next_free_number() {
    let mut disk = disk(r#""desktop/a", "music/a", "usb/a""#);
    for from in ["music/a", "usb/a"] {
        assert!(disk.move_to(id(&disk, from), Place::Desktop.id()));
    }
    assert_eq!(listing(&disk), ["desktop/a", "desktop/a#2", "desktop/a#3"]);
    let copy = disk.copy_to(id(&disk, "desktop/a#2"), Place::Desktop.id()).unwrap();
    assert_eq!(disk.path(copy), Some(path("desktop/a#4")));
}

#[test]
fn a_folder_is_copied_with_all_in_it_but_not_into_itself() {
    let mut disk = disk(r#""desktop/d/e/f""#);
    let folder = id(&disk, "desktop/d");
    assert!(disk.copy_to(folder, Place::Usb.id()).is_some());
    assert_eq!(disk.copy_to(folder, id(&disk, "desktop/d/e")), None);
    assert!(!disk.move_to(folder, id(&disk, "desktop/d/e")));
    assert_eq!(listing(&disk), ["desktop/d/", "desktop/d/e/", "desktop/d/e/f", "usb/d/", "usb/d/e/", "usb/d/e/f"]);
}

#[test]
fn the_bin_keeps_namesakes_apart_and_gives_their_names_back() {
    let mut disk = disk(r#""music/a", "usb/a""#);
    let (one, two) = (id(&disk, "music/a"), id(&disk, "usb/a"));
    assert!(disk.bin(one) && disk.bin(two) && !disk.bin(two));
    assert_eq!(listing(&disk), ["bin/a", "bin/a#2"]);
    assert!(disk.restore(two));
    assert!(disk.move_to(one, Place::Usb.id()));
    assert_eq!(listing(&disk), ["usb/a", "usb/a#2"]);
    assert!(!disk.restore(one), "it is in the bin no more");
}

#[test]
fn what_has_no_home_any_more_comes_back_to_the_desktop() {
    let mut disk = disk(r#""music/d/a""#);
    let (folder, song) = (id(&disk, "music/d"), id(&disk, "music/d/a"));
    assert!(disk.bin(song) && disk.bin(folder) && disk.restore(song));
    assert_eq!(listing(&disk), ["bin/d/", "desktop/a"]);
}

#[test]
fn folders_are_listed_before_documents() {
    let disk = disk(r#""usb/b", "usb/z/", "usb/a", "usb/c/""#);
    let names: Vec<_> = disk.list(Place::Usb.id()).into_iter().map(|id| disk.path(id).unwrap().to_string()).collect();
    assert_eq!(names, ["usb/z", "usb/c", "usb/b", "usb/a"]);
}

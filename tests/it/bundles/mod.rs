//! Bundles from anybody: those of tests/corpus/bundles, each with the message that it gets, and good ones with every byte
//! changed. What becomes of a good one is in `shelf`.

mod command;
mod recipe;
mod shelf;

pub(crate) use recipe::GOOD;

use crate::source::root;
use passerelle::author::{NotInstalled, Shelf, accept};
use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{Bundle, render};
use proptest::prelude::*;
use recipe::make;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn english() -> (Catalogue, Words) {
    let catalogue = Catalogue::built_in();
    let words = Words::new(&catalogue, &Language::parse("en").unwrap());
    (catalogue, words)
}

/// The recipes of the corpus with what is expected of each.
fn corpus() -> Vec<(String, String, String)> {
    let folder = root().join("tests/corpus/bundles");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "recipe"));
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let (recipe, expected) = text.split_once("\n---\n").expect("a recipe, and what is expected");
        let name = path.file_stem().unwrap().to_str().unwrap();
        (name.to_owned(), recipe.to_owned(), expected.to_owned())
    };
    paths.iter().map(read).collect()
}

/// What is said when somebody wants to install a file.
fn said(file: &Path, shelf: &Shelf, catalogue: &Catalogue, words: &Words) -> String {
    let done = accept(file, catalogue).and_then(|ready| shelf.put(&ready, false).map(|_| ready));
    match done {
        Ok(ready) => {
            let files: Vec<String> = fs::read_dir(shelf.folder_of(&ready.pack.id).unwrap())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            let mut files: Vec<&str> = files.iter().map(String::as_str).collect();
            files.sort_unstable();
            format!("installed: {}\n", files.join(" "))
        }
        Err(error) => {
            let words = match &error {
                NotInstalled::Broken(_, _, pack) => words.with_pack(pack),
                _ => words.clone(),
            };
            render(&error.problems()[0], &words) + "\n"
        }
    }
}

#[test]
fn every_bundle_of_the_corpus_gets_its_message() {
    let (catalogue, words) = english();
    let corpus = corpus();
    assert!(corpus.len() >= 60, "the corpus is found");
    let mut amiss = Vec::new();
    for (name, recipe, expected) in corpus {
        let data = TempDir::new().unwrap();
        let file = data.path().join("x.passerelle");
        fs::write(&file, make(&recipe)).unwrap();
        let said = said(&file, &Shelf::new(data.path()), &catalogue, &words);
        let said = said.replace(&data.path().display().to_string(), "USB");
        if said != expected {
            amiss.push(format!("== {name}\n{said}"));
        }
        if data.path().join("packs").exists() != said.starts_with("installed: ") {
            amiss.push(format!("== {name}\nsomething was installed\n"));
        }
    }
    assert!(amiss.is_empty(), "\n{}", amiss.join("\n"));
}

/// A good bundle.
pub(crate) fn good() -> Vec<u8> {
    let (_, recipe, expected) = corpus().into_iter().find(|(name, ..)| name == "good-in-folder").unwrap();
    assert!(expected.starts_with("installed: "));
    make(&recipe)
}

/// Whether bytes that became of a good bundle are read as something else than that pack.
fn is_another(bytes: &[u8], good: &Bundle) -> bool {
    Bundle::read(bytes).is_ok_and(|read| !read.is_like(good))
}

#[test]
fn no_changed_byte_and_no_missing_end_makes_another_pack() {
    let bytes = good();
    let bundle = Bundle::read(&bytes).unwrap();
    assert!(!is_another(&bytes, &bundle));
    for at in 0..bytes.len() {
        assert!(Bundle::read(&bytes[..at]).is_err(), "cut at {at}");
        assert!(Bundle::read(&bytes[at + 1..]).is_err(), "without what stands before {at}");
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            assert!(!is_another(&changed, &bundle), "bit {bit} of byte {at}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn no_mixed_up_bundle_is_another_pack(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>(), 0..4), 1..6)
    ) {
        let bytes = good();
        let bundle = Bundle::read(&bytes).unwrap();
        let mut changed = bytes;
        for (one, other, byte, how) in changes {
            let (one, other) = (one.index(changed.len()), other.index(changed.len()));
            let (from, to) = (one.min(other), one.max(other));
            match how {
                0 => changed[one] = byte,
                1 => changed.insert(one, byte),
                2 => changed.swap(one, other),
                _ => {
                    let copied = changed[from..to.min(from + 40)].to_vec();
                    let end = (other + copied.len()).min(changed.len());
                    changed.splice(other..end, copied);
                }
            }
        }
        prop_assert!(!is_another(&changed, &bundle));
    }

    #[test]
    fn no_bytes_at_all_bring_the_reader_down(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(Bundle::read(&bytes).is_err());
    }
}

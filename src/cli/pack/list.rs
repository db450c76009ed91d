//! `passerelle pack list`: the packs at hand, those of this computer and those that ship.
//! Finding them is `pack`'s.

use super::Here;
use super::install::{called, contents};
use crate::author::Shelf;
use crate::cli::print;
use crate::locale::{Arg, Phrase};
use crate::pack::{Library, Listed, Origin, Pack, Summary, render};
use std::process::ExitCode;

/// Prints each pack, and what is amiss in those that cannot be used. Succeeds when all can.
pub(super) fn list(shelf: &Shelf, here: &Here<'_>) -> ExitCode {
    let shipped = Library::open(&[]);
    let library = Library::open(shelf.to_open().as_slice());
    for pack in library.packs.iter().filter_map(Listed::pack) {
        let replaces = pack.origin != Origin::BuiltIn && shipped.listed(&pack.id).is_some();
        print::line(&entry(pack, replaces, here));
    }
    for problem in &library.problems {
        print::line(&format!("\n{}", render(problem, here.words)));
    }
    if library.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Title, id and version; below, what is in it and where it comes from.
fn entry(pack: &Pack, replaces: bool, here: &Here<'_>) -> String {
    let title = Phrase::new("share-listed").with("title", Summary::of(pack).title(here.words));
    let origin = match &pack.origin {
        Origin::BuiltIn => Phrase::new("share-from-program"),
        Origin::Folder(path) => Phrase::new("share-from-folder").with("path", Arg::Ltr(path.display().to_string())),
    };
    let replaces = replaces.then(|| Phrase::new("share-replaces"));
    let below = [contents(pack, here), origin].into_iter().chain(replaces);
    let below = below.map(|line| format!("\n    {}", here.words.say(&line).string));
    here.words.say(&title.with("pack", called(pack))).string + &below.collect::<String>()
}

//! `passerelle pack remove ID [--yes]`: takes an installed pack away, after a question.
//! Doing it is `author`'s.

use super::Here;
use super::install::{called, told};
use crate::author::{NotInstalled, Shelf};
use crate::cli::print;
use crate::locale::{Arg, Phrase};
use crate::pack::{Folder, Library, Origin, Summary, load};
use crate::text::fold;
use std::io;
use std::process::ExitCode;

/// Asks, and removes a pack. `sure`: without asking. Succeeds when it is gone.
pub(super) fn remove(id: &str, sure: bool, shelf: &Shelf, here: &Here<'_>) -> ExitCode {
    let Some(folder) = shelf.folder_of(id) else {
        if Library::open(&[]).listed(id).is_some() {
            let what = Phrase::new("share-stays").with("id", Arg::Ltr(id.to_owned()));
            print::line(&here.words.say(&what).string);
            return ExitCode::FAILURE;
        }
        return told(&NotInstalled::Unknown(id.to_owned()), "share-not-removed", here);
    };
    // A pack that cannot be read any more is called by its id.
    let pack = load(&Folder::new(&folder), Origin::Folder(folder.clone())).0;
    let title = pack.as_ref().map_or(id.to_owned(), |pack| Summary::of(pack).title(here.words));
    let name = pack.as_ref().map_or(Arg::Ltr(id.to_owned()), called);
    let say = |id: &'static str| {
        let said = Phrase::new(id).with("title", title.clone()).with("pack", name.clone());
        print::line(&here.words.say(&said.with("yes", here.words.get("share-yes"))).string);
    };
    if !sure {
        say("share-remove-ask");
        if !answered(&here.words.get("share-yes")) {
            say("share-kept");
            return ExitCode::FAILURE;
        }
    }
    match shelf.remove(id) {
        Ok(()) => {
            say("share-removed");
            ExitCode::SUCCESS
        }
        Err(error) => told(&error, "share-not-removed", here),
    }
}

/// Whether the next line of the standard input is this word.
fn answered(yes: &str) -> bool {
    let mut line = String::new();
    io::stdin().read_line(&mut line).is_ok() && fold(&line) == fold(yes)
}

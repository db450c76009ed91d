//! `passerelle pack install FILE|DIR [--force]`: puts a pack among those of this computer.
//! Reading, checking and keeping are `author`'s.

use super::Here;
use crate::author::{NotInstalled, Put, Shelf, accept};
use crate::cli::print;
use crate::locale::{Arg, Language, PackWords, Phrase};
use crate::pack::{Pack, Problem, Severity, Summary, render};
use std::path::Path;
use std::process::ExitCode;

/// Checks a pack and installs it. `force`: also instead of a newer version. Succeeds when it is installed.
pub(super) fn install(path: &Path, force: bool, shelf: &Shelf, here: &Here<'_>) -> ExitCode {
    let done = accept(path, here.catalogue).and_then(|ready| shelf.put(&ready, force).map(|put| (ready.pack, put)));
    let (pack, put) = match done {
        Ok(done) => done,
        Err(error) => return told(&error, "share-not-installed", here),
    };
    let said = match put {
        Put::New => Phrase::new("share-installed"),
        Put::Same => Phrase::new("share-same"),
        Put::Replaced(before) => Phrase::new("share-replaced").with("before", Arg::Ltr(before)),
    };
    let said = said.with("title", Summary::of(&pack).title(here.words)).with("pack", called(&pack));
    [said, contents(&pack, here)].iter().for_each(|line| print::line(&here.words.say(line).string));
    ExitCode::SUCCESS
}

/// A pack as the command line names it: id and version.
pub(super) fn called(pack: &Pack) -> Arg {
    Arg::Ltr(format!("{} {}", pack.id, pack.version))
}

/// What is in a pack: so many exercises, in these languages.
pub(super) fn contents(pack: &Pack, here: &Here<'_>) -> Phrase {
    let own_name = |language: &Language| Phrase::new("share-language").with("name", here.catalogue.own_name(language));
    let languages = pack.languages.iter().map(own_name).collect();
    Phrase::new("share-contents").with("exercises", Summary::of(pack).exercises).with("languages", Arg::List(languages))
}

/// Prints why something was not done, and last `ending`, which counts the errors.
pub(super) fn told(error: &NotInstalled, ending: &'static str, here: &Here<'_>) -> ExitCode {
    let problems = error.problems();
    // Problems name the files of the practice computer as the pack does in the reader's language.
    let pack = if let NotInstalled::Broken(_, _, words) = error { words.clone() } else { PackWords::default() };
    let words = here.words.with_pack(&pack);
    problems.iter().for_each(|problem| print::line(&format!("{}\n", render(problem, &words))));
    let errors = problems.iter().filter(|problem: &&Problem| problem.severity == Severity::Error).count();
    print::line(&here.words.say(&Phrase::new(ending).with("errors", errors)).string);
    ExitCode::FAILURE
}

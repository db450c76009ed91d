//! `passerelle pack bundle PATH [--out FILE]`: makes one file of a pack, to give away.
//! The checks and the file are `author`'s.

use super::Here;
use super::install::{contents, told};
use crate::author::prepare;
use crate::cli::print;
use crate::locale::{Arg, Phrase};
use crate::pack::render;
use std::path::Path;
use std::process::ExitCode;

/// Checks a pack and writes its bundle. Succeeds when there was no error.
pub(super) fn bundle(path: &Path, out: Option<&Path>, here: &Here<'_>) -> ExitCode {
    let made = prepare(path, here.catalogue).and_then(|ready| ready.save(out).map(|file| (ready, file)));
    let (ready, (file, bytes)) = match made {
        Ok(made) => made,
        Err(error) => return told(&error, "share-no-bundle", here),
    };
    let words = here.words.with_pack(&ready.pack.words);
    ready.warnings.iter().for_each(|warning| print::line(&format!("{}\n", render(warning, &words))));
    let shown = Arg::Ltr(file.display().to_string());
    let written = Phrase::new("share-bundled").with("path", shown.clone()).with("size", bytes.div_ceil(1024));
    let command = Phrase::new("share-bundled-next").with("command", Arg::Ltr("passerelle pack install".to_owned()));
    let lines = [written, contents(&ready.pack, here), command.with("path", shown)];
    lines.iter().for_each(|line| print::line(&words.say(line).string));
    ExitCode::SUCCESS
}

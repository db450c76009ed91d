//! `passerelle pack ...`: what authors of packs can ask for, one file a command.
//! Doing it is `author`'s.

mod check;
mod preview;

use super::fault::Fault;
use crate::locale::{Catalogue, Words};
use clap::Subcommand;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What every command is given: the words of all languages, those of the reader, and where records and packs are kept.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) words: &'a Words,
    pub(super) data: Option<&'a Path>,
    /// The language that was asked for, whether the program speaks it or not.
    pub(super) lang: Option<&'a str>,
}

// No doc comments in here, as in `arguments`.
#[derive(Subcommand)]
pub(super) enum PackTask {
    Check {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    Preview(preview::Asked),
}

impl PackTask {
    /// Whether it may be asked to speak a language that the program does not: one that only the pack has.
    pub(super) fn speaks_for_packs(&self) -> bool {
        matches!(self, PackTask::Preview(_))
    }

    /// Does it.
    ///
    /// # Errors
    /// What was asked for cannot be done.
    pub(super) fn run(self, here: &Here<'_>) -> Result<ExitCode, Fault> {
        match self {
            PackTask::Check { paths } => Ok(check::check_packs(&paths, here)),
            PackTask::Preview(asked) => preview::preview_pack(asked, here),
        }
    }
}

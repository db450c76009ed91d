//! `passerelle pack ...`: what authors of packs can ask for, one file a command.
//! Doing it is `author`'s.

mod bundle;
mod check;
mod install;
mod list;
mod remove;

use super::fault::Fault;
use crate::author::Shelf;
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
}

// No doc comments in here, as in `arguments`.
#[derive(Subcommand)]
pub(super) enum PackTask {
    Check {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    Bundle {
        #[arg(id = "shared", required = true)]
        path: PathBuf,
        #[arg(id = "bundlefile", long = "out")]
        out: Option<PathBuf>,
    },
    Install {
        #[arg(id = "offered", required = true)]
        path: PathBuf,
        #[arg(id = "older", long = "force")]
        force: bool,
    },
    List,
    Remove {
        #[arg(id = "removed", required = true)]
        id: String,
        #[arg(id = "sure", long = "yes")]
        sure: bool,
    },
}

impl PackTask {
    /// Does it.
    ///
    /// # Errors
    /// What was asked for cannot be done.
    pub(super) fn run(self, here: &Here<'_>) -> Result<ExitCode, Fault> {
        match self {
            PackTask::Check { paths } => Ok(check::check_packs(&paths, here)),
            PackTask::Bundle { path, out } => Ok(bundle::bundle(&path, out.as_deref(), here)),
            PackTask::Install { path, force } => Ok(install::install(&path, force, &here.shelf()?, here)),
            PackTask::List => Ok(list::list(&here.shelf()?, here)),
            PackTask::Remove { id, sure } => Ok(remove::remove(&id, sure, &here.shelf()?, here)),
        }
    }
}

impl Here<'_> {
    /// Where installed packs are kept.
    fn shelf(&self) -> Result<Shelf, Fault> {
        self.data.map(Shelf::new).ok_or_else(|| Fault::new("share-nowhere"))
    }
}

//! `passerelle pack ...`: what authors of packs can ask for, one file a command.
//! Doing it is `author`'s.

mod bundle;
mod check;
mod import_gift;
mod install;
mod list;
mod new;
mod next;
mod preview;
mod remove;
mod schema;
mod translate;

use super::fault::Fault;
use crate::author::Shelf;
use crate::locale::{Catalogue, Words};
use check::Ask;
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
        #[arg(long)]
        json: bool,
        #[arg(long)]
        strict: bool,
    },
    Translate(translate::Wish),
    ImportGift(import_gift::Asked),
    New(new::Asked),
    Schema {
        schema: Option<String>,
        #[arg(long = "out")]
        editor: Option<PathBuf>,
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
            PackTask::Check { paths, json, strict } => Ok(check::check_packs(&paths, Ask { json, strict }, here)),
            PackTask::Translate(wish) => translate::translate(&wish, here),
            PackTask::ImportGift(asked) => import_gift::import_gift(&asked, here),
            PackTask::New(asked) => new::new_pack(asked, here),
            PackTask::Schema { schema, editor } => schema::schema(schema.as_deref(), editor.as_deref(), here),
            PackTask::Bundle { path, out } => Ok(bundle::bundle(&path, out.as_deref(), here)),
            PackTask::Install { path, force } => Ok(install::install(&path, force, &here.shelf()?, here)),
            PackTask::List => Ok(list::list(&here.shelf()?, here)),
            PackTask::Remove { id, sure } => Ok(remove::remove(&id, sure, &here.shelf()?, here)),
            PackTask::Preview(asked) => preview::preview_pack(asked, here),
        }
    }
}

impl Here<'_> {
    /// Where installed packs are kept.
    fn shelf(&self) -> Result<Shelf, Fault> {
        self.data.map(Shelf::new).ok_or_else(|| Fault::new("share-nowhere"))
    }
}

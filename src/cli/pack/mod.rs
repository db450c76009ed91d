//! `passerelle pack ...`: what authors of packs can ask for, one file a command.
//! Doing it is `author`'s.

mod check;
mod import_gift;
mod new;
mod next;
mod schema;
mod translate;

use super::fault::Fault;
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
    #[expect(dead_code, reason = "installed packs come next")]
    pub(super) data: Option<&'a Path>,
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
        #[arg(id = "schema-name")]
        name: Option<String>,
        #[arg(id = "schema-folder", long = "out")]
        folder: Option<PathBuf>,
    },
}

impl PackTask {
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
            PackTask::Schema { name, folder } => schema::schema(name.as_deref(), folder.as_deref(), here),
        }
    }
}

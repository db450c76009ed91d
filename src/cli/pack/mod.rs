//! `passerelle pack ...`: what authors of packs can ask for, one file a command.
//! Doing it is `author`'s.

mod check;
mod schema;

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
    #[expect(dead_code, reason = "installed packs come next")]
    pub(super) data: Option<&'a Path>,
}

// No doc comments in here, as in `arguments`.
#[derive(Subcommand)]
pub(super) enum PackTask {
    Check {
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    Schema {
        schema: Option<String>,
        #[arg(long = "out")]
        editor: Option<PathBuf>,
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
            PackTask::Schema { schema, editor } => schema::schema(schema.as_deref(), editor.as_deref(), here),
        }
    }
}

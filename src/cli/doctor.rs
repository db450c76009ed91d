//! `passerelle doctor [--short]`: prints what this terminal is and can do, for trainers or on one line for scripts.
//! Asking the terminal, the conclusions and the report are `app`'s.

use super::fault::Fault;
use super::print;
use crate::app::doctor::examine;
use crate::locale::{Catalogue, Words};
use crate::text;
use std::path::Path;
use std::process::ExitCode;

/// Looks at this terminal. Fails where there is none: then only the environment could be asked.
///
/// # Errors
/// The terminal breaks while it is asked.
pub(super) fn doctor(
    short: bool,
    data: Option<&Path>,
    catalogue: &Catalogue,
    words: &Words,
) -> Result<ExitCode, Fault> {
    let found = examine(text::plain(&words.get("start-apology")), data)?;
    if short {
        print::line(&found.short());
    } else {
        print::rows(&found.page(words, catalogue));
    }
    Ok(if found.has_terminal() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

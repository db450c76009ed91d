//! `passerelle pack schema`: prints the JSON Schema of packs or lessons, or puts both where an editor finds them.
//! What stands in them is `author`'s.

use super::Here;
use crate::author::schema::{LESSON, PACK, SETTINGS, Settings, write};
use crate::cli::fault::Fault;
use crate::cli::print;
use crate::locale::{Arg, Phrase};
use std::path::Path;
use std::process::ExitCode;

/// What has a schema.
const NAMES: [(&str, &str); 2] = [("pack", PACK), ("lesson", LESSON)];

/// Prints the schema of that name, and puts both into a folder when one is named.
///
/// # Errors
/// Nothing has that name, nothing was asked for, or the folder cannot be written.
pub(super) fn schema(name: Option<&str>, folder: Option<&Path>, here: &Here<'_>) -> Result<ExitCode, Fault> {
    let known = || NAMES.map(|(name, _)| name.to_owned());
    let found = |name: &str| NAMES.iter().find(|(known, _)| *known == name).map(|(_, schema)| schema);
    match name.map(|name| (name, found(name))) {
        Some((_, Some(schema))) => print::line(schema.trim_end()),
        Some((name, None)) => return Err(Fault::new("schema-unknown").word(name).choices(&known())),
        None if folder.is_none() => return Err(Fault::new("schema-which").word("--out").choices(&known())),
        None => {}
    }
    if let Some(folder) = folder {
        let settings = write(folder).map_err(|refused| Fault::Problem(Box::new(refused.problem())))?;
        let say = |id: &'static str| {
            let path = Arg::Ltr(folder.display().to_string());
            let phrase = Phrase::new(id).with("path", path).with("file", Arg::Ltr(".taplo.toml".to_owned()));
            print::line(&here.words.say(&phrase).string);
        };
        say("schema-written");
        match settings {
            Settings::Written => say("schema-next"),
            Settings::Kept => {
                say("schema-kept");
                print::line(&format!("\n{}", SETTINGS.trim_end()));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

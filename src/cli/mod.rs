//! The command line: one file a subcommand. Holds no logic.
//! What is asked is read in `arguments`, in the reader's language; what cannot be done is said by `fault`.

mod arguments;
mod clock;
mod doctor;
mod fault;
mod pack;
mod play;
mod print;

use crate::app::{catalogue, choose_language};
use crate::locale::{Catalogue, Language, Words, negotiate};
use arguments::{Arguments, Task};
use fault::Fault;
use pack::Here;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Reads the command line and does what it says. Ends with 0, with 1 when it was tried in vain, with 2 when the command line
/// itself cannot be followed.
pub fn main() -> ExitCode {
    let given: Vec<OsString> = std::env::args_os().collect();
    // Help and faults are said in the language that is asked for, so it is looked for before everything else.
    let wish = arguments::option(&given, "--lang").and_then(|tag| tag.into_string().ok());
    let data = arguments::option(&given, "--data").map(PathBuf::from).or_else(play::data_folder);
    let catalogue = catalogue(data.as_ref());
    let words = Words::new(&catalogue, &choose_language(&catalogue, wish, "en"));
    let arguments = match Arguments::read(&given, &words) {
        Ok(arguments) => arguments,
        Err(fault) => return print::fault(&fault, &words),
    };
    let lang = arguments.lang.clone();
    let is_free = matches!(&arguments.task, Some(Task::Pack(task)) if task.speaks_for_packs());
    let checked = if is_free { Ok(()) } else { check_language(lang.as_deref(), &catalogue) };
    let done = checked.and_then(|()| match arguments.task {
        Some(Task::Doctor { short }) => doctor::doctor(short, data.as_deref(), &catalogue, &words),
        Some(Task::Pack(task)) => {
            task.run(&Here { catalogue: &catalogue, words: &words, data: data.as_deref(), lang: lang.as_deref() })
        }
        None => play::play(arguments, data),
    });
    done.unwrap_or_else(|fault| print::fault(&fault, &words))
}

/// Whether the program speaks the language that was asked for.
fn check_language(tag: Option<&str>, catalogue: &Catalogue) -> Result<(), Fault> {
    let Some(tag) = tag else { return Ok(()) };
    let wish = Language::parse(tag);
    if let Some(refused) = catalogue.refused().iter().find(|refused| Some(&refused.language) == wish.as_ref()) {
        return Err(Fault::refused(refused));
    }
    let languages = catalogue.languages();
    match negotiate(&[tag.to_owned()], &languages) {
        Some(_) => Ok(()),
        None => {
            let known: Vec<String> = languages.iter().map(Language::tag).collect();
            Err(Fault::new("cli-fault-language").word(tag).choices(&known))
        }
    }
}

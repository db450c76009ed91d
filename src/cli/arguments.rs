//! What the command line can say, and its help in the reader's language.
//! Leaves faults to `fault`, and doing anything to the subcommands.

use super::fault::Fault;
use super::pack::PackTask;
use crate::locale::{Phrase, Words};
use crate::text;
use clap::{ArgAction, Command, CommandFactory, FromArgMatches, Parser, Subcommand};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

// No doc comments in here: clap would show them as help. The help is `cli-help-*`, in every language.
#[derive(Parser)]
#[command(name = "passerelle", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true)]
pub(super) struct Arguments {
    #[arg(long, global = true)]
    pub(super) lang: Option<String>,
    #[arg(long, global = true)]
    pub(super) data: Option<PathBuf>,
    #[arg(long)]
    pub(super) packs: Vec<PathBuf>,
    #[arg(long)]
    pub(super) learner: Option<String>,
    #[arg(long)]
    pub(super) exercise: Option<String>,
    #[arg(long)]
    pub(super) bidi: Option<String>,
    #[arg(long, short, action = ArgAction::Help, global = true)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(super) task: Option<Task>,
}

#[derive(Subcommand)]
pub(super) enum Task {
    Doctor {
        #[arg(long)]
        short: bool,
    },
    #[command(subcommand)]
    Pack(PackTask),
}

impl Arguments {
    /// Reads the command line.
    ///
    /// # Errors
    /// What cannot be followed; or help or version, which are then to be printed.
    pub(super) fn read(given: &[OsString], words: &Words) -> Result<Arguments, Fault> {
        // Help is put into words only when something is to be said: most starts have nothing to say here.
        let mut matches = match Arguments::command().try_get_matches_from(given) {
            Ok(matches) => matches,
            Err(_) => localised(Arguments::command(), "cli", words).try_get_matches_from(given)?,
        };
        Ok(Arguments::from_arg_matches_mut(&mut matches)?)
    }
}

/// The command with its help in the reader's language: the messages `<name>-about`, `<name>-usage` and `cli-help-<argument>`.
fn localised(command: Command, name: &str, words: &Words) -> Command {
    let say = |id: String| text::plain(&words.say(&Phrase::new(id)).string);
    let heading = |id: &str| say(format!("cli-heading-{id}"));
    let template = format!("{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}", heading("usage"));
    let mut command = command
        .about(say(format!("{name}-about")))
        .override_usage(say(format!("{name}-usage")))
        .subcommand_help_heading(heading("commands"))
        .help_template(template)
        .disable_version_flag(true);
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    for id in arguments {
        command = command.mut_arg(&id, |argument| {
            let section = if argument.is_positional() { "arguments" } else { "options" };
            let takes_value = argument.get_action().takes_values();
            let argument = argument.help(say(format!("cli-help-{id}"))).help_heading(heading(section));
            if takes_value { argument.value_name(say(format!("cli-value-{id}"))) } else { argument }
        });
    }
    let subcommands: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for inner in subcommands {
        let full = format!("{name}-{inner}");
        command = command.mut_subcommand(inner, |inner| localised(inner, &full, words));
    }
    command
}

/// The value of an option as it stands on the command line, for before that is understood.
pub(super) fn option(given: &[OsString], name: &str) -> Option<OsString> {
    let mut rest = given.iter().skip(1).take_while(|argument| *argument != OsStr::new("--"));
    while let Some(argument) = rest.next() {
        if argument == name {
            return rest.next().cloned();
        }
        let joined = argument.to_str().and_then(|text| text.strip_prefix(name)?.strip_prefix('='));
        if let Some(value) = joined {
            return Some(value.into());
        }
    }
    None
}

//! `passerelle`: the program itself.
//! What stands on the command line is looked at before the terminal is touched.

use super::arguments::Arguments;
use super::clock::SystemClock;
use super::fault::Fault;
use crate::app::terminal::{Strategy, colours};
use crate::app::{App, Options, library, run};
use crate::locale::system_languages;
use crate::pack::Library;
use crate::text;
use etcetera::BaseStrategy;
use std::path::PathBuf;
use std::process::ExitCode;

/// The way of drawing that is found out by asking the terminal.
const AUTO: &str = "auto";

/// Where Debian and its kin, and systemd, keep which keyboard there is.
pub(super) const KEYBOARDS: [&str; 2] = ["/etc/default/keyboard", "/etc/vconsole.conf"];

/// Where records are kept when nobody says where (XDG base directories; on other systems their own folder).
pub(super) fn data_folder() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.data_dir().join("passerelle"))
}

/// Runs the program until somebody leaves.
///
/// # Errors
/// Something named on the command line is not there, or there is no terminal.
pub(super) fn play(arguments: Arguments, data: Option<PathBuf>) -> Result<ExitCode, Fault> {
    let options = options(arguments, data)?;
    let app = App::start(&options, Box::new(SystemClock), colours(|name| std::env::var(name).ok(), None));
    run(app)?;
    Ok(ExitCode::SUCCESS)
}

fn options(arguments: Arguments, data: Option<PathBuf>) -> Result<Options, Fault> {
    if let Some(folder) = arguments.packs.iter().find(|folder| !folder.is_dir()) {
        return Err(Fault::new("cli-fault-packs").word(folder.display().to_string()));
    }
    let learner = arguments.learner.map(|name| text::plain(&name).replace('\n', " ").trim().to_owned());
    if learner.as_deref() == Some("") {
        return Err(Fault::new("cli-fault-learner"));
    }
    let bidi = arguments.bidi.as_deref().map(strategy).transpose()?.flatten();
    let (language, packs) = (arguments.lang, arguments.packs);
    let (locale, keyboards) = (system_languages().into_iter().next(), KEYBOARDS.map(PathBuf::from).to_vec());
    let sticks = sticks(std::env::var("USER").ok());
    let options = Options { language, data, packs, learner, exercise: None, locale, keyboards, sticks, bidi };
    let exercise = match &arguments.exercise {
        Some(wish) => Some(exercise(wish, &library(&options))?),
        None => None,
    };
    Ok(Options { exercise, ..options })
}

/// Where USB sticks appear: udisks puts them into a folder of the user's, people into /mnt, a Mac into /Volumes.
fn sticks(user: Option<String>) -> Vec<PathBuf> {
    let own = user.into_iter().flat_map(|user| ["/media", "/run/media"].map(|place| PathBuf::from(place).join(&user)));
    own.chain(["/mnt", "/Volumes"].map(PathBuf::from)).collect()
}

/// How right-to-left text is to be drawn; `auto` leaves it to what the terminal needs.
pub(super) fn strategy(wish: &str) -> Result<Option<Strategy>, Fault> {
    if wish == AUTO {
        return Ok(None);
    }
    let found = Strategy::NAMED.iter().find(|(name, _)| *name == wish);
    found.map(|(_, strategy)| Some(*strategy)).ok_or_else(|| {
        let names = std::iter::once(AUTO).chain(Strategy::NAMED.map(|(name, _)| name));
        Fault::new("cli-fault-bidi").word(wish).choices(&names.map(str::to_owned).collect::<Vec<_>>())
    })
}

/// The pack and the exercise that `PACK/EXERCISE` names.
fn exercise(wish: &str, library: &Library) -> Result<(String, String), Fault> {
    let (pack, exercise) = wish.split_once('/').unwrap_or((wish, ""));
    let Some(known) = library.listed(pack) else {
        let packs: Vec<String> = library.packs.iter().map(|pack| format!("{}/…", pack.id)).collect();
        return Err(Fault::new("cli-fault-pack").word(pack).choices(&packs));
    };
    if library.exercise(pack, exercise).is_none() {
        let exercises = known.lessons.iter().flat_map(|lesson| &lesson.exercises);
        let ids: Vec<String> = exercises.map(|known| format!("{pack}/{known}")).collect();
        return Err(Fault::new("cli-fault-exercise").word(wish).choices(&ids));
    }
    Ok((pack.to_owned(), exercise.to_owned()))
}

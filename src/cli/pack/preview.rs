//! `passerelle pack preview PATH`: the program on one pack that is being written.
//! What is shown, and when, is for `app` to decide.

use super::Here;
use super::check::no_pack;
use crate::app::terminal::colours;
use crate::app::{Preview, PreviewOptions, preview};
use crate::cli::clock::SystemClock;
use crate::cli::fault::Fault;
use crate::cli::play::{KEYBOARDS, strategy};
use crate::locale::{Language, negotiate, system_languages};
use crate::pack::{Folder, Origin, Pack, Severity, load};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What stands on the command line after `pack preview`.
#[derive(clap::Args)]
pub(in crate::cli) struct Asked {
    previewed: PathBuf,
    #[arg(long = "exercise")]
    begin: Option<String>,
    #[arg(long)]
    poll: bool,
    #[arg(long)]
    bidi: Option<String>,
}

/// Shows the pack until the author leaves.
///
/// # Errors
/// There is no pack, or no such exercise or language in it; there is no terminal.
pub(super) fn preview_pack(asked: Asked, here: &Here<'_>) -> Result<ExitCode, Fault> {
    let folder = folder(&asked.previewed)?;
    let (pack, problems) = load(&Folder::new(&folder), Origin::Folder(folder.clone()));
    let language = here.lang.map(|tag| language(tag, pack.as_ref(), here)).transpose()?;
    // Of a pack that cannot be read wholly, nobody can say what it lacks.
    if let Some(pack) = pack.filter(|_| problems.iter().all(|problem| problem.severity == Severity::Warning)) {
        check_exercise(asked.begin.as_deref(), &pack)?;
    }
    let options = PreviewOptions {
        pack: folder,
        exercise: asked.begin,
        language,
        poll: asked.poll,
        data: here.data.map(Path::to_owned),
        locale: system_languages().into_iter().next(),
        keyboards: KEYBOARDS.map(PathBuf::from).to_vec(),
        bidi: asked.bidi.as_deref().map(strategy).transpose()?.flatten(),
    };
    preview(Preview::start(options, Box::new(SystemClock), colours(|name| std::env::var(name).ok(), None)))?;
    Ok(ExitCode::SUCCESS)
}

/// The folder of the pack; also where one of its files was named.
fn folder(path: &Path) -> Result<PathBuf, Fault> {
    let folder = if path.is_file() { path.parent().unwrap_or(path) } else { path };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if folder.join("pack.toml").exists() {
        return Ok(folder.to_owned());
    }
    Err(Fault::Problem(Box::new(no_pack(folder))))
}

/// The language that was asked for: one of the pack, else one of the program.
fn language(tag: &str, pack: Option<&Pack>, here: &Here<'_>) -> Result<Language, Fault> {
    let spoken = pack.map(|pack| pack.languages.clone()).unwrap_or_default();
    let all = [spoken, here.catalogue.languages()].concat();
    negotiate(&[tag.to_owned()], &all).ok_or_else(|| {
        let mut known: Vec<String> = Vec::new();
        for tag in all.iter().map(Language::tag) {
            if !known.contains(&tag) {
                known.push(tag);
            }
        }
        Fault::new("cli-fault-language").word(tag).choices(&known)
    })
}

fn check_exercise(wish: Option<&str>, pack: &Pack) -> Result<(), Fault> {
    let known = pack.lessons.iter().flat_map(|lesson| &lesson.exercises).map(|exercise| exercise.id.clone());
    let known: Vec<String> = known.collect();
    match wish.filter(|wish| !known.iter().any(|id| id == wish)) {
        Some(wish) => Err(Fault::new("cli-fault-exercise").word(wish).choices(&known)),
        None => Ok(()),
    }
}

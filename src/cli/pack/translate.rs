//! `passerelle pack translate PATH LANGUAGE`: brings the words of a language up to date, writes and reads sheets, counts.
//! Doing it is `author`'s.

use super::Here;
use super::check::{no_pack, packs};
use crate::author::{NotSaved, Translation, save_file, table};
use crate::cli::fault::Fault;
use crate::cli::{clock, print};
use crate::locale::{Arg, Language, Phrase, Words};
use crate::pack::{Files, Folder, Origin, Problem, load, render};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Bytes of a filled table: more than all texts of the largest pack.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

// No doc comments in here, as in `arguments`. Ids are of this command alone: other commands explain a path otherwise.
#[derive(clap::Args)]
pub(in crate::cli) struct Wish {
    #[arg(id = "translating-path", required = true, display_order = 1)]
    path: PathBuf,
    #[arg(id = "translating-language", display_order = 2)]
    language: Option<String>,
    #[arg(id = "translating-status", long = "status", conflicts_with_all = ["translating-sheet", "translating-from-sheet"])]
    #[arg(conflicts_with_all = ["translating-translator", "translating-reviewer"])]
    status: bool,
    // It shows what is there, and takes nothing.
    #[arg(id = "translating-sheet", long = "sheet", num_args = 0..=1, conflicts_with = "translating-from-sheet")]
    #[arg(conflicts_with_all = ["translating-translator", "translating-reviewer"])]
    sheet: Option<Option<PathBuf>>,
    #[arg(id = "translating-from-sheet", long = "from-sheet")]
    from_sheet: Option<PathBuf>,
    #[arg(id = "translating-translator", long = "translator")]
    translator: Option<String>,
    #[arg(id = "translating-reviewer", long = "reviewer")]
    reviewer: Option<String>,
}

/// Does what is wished. Succeeds when everything could be read, taken and written.
///
/// # Errors
/// The command line names no language, or none that there is.
pub(super) fn translate(wish: &Wish, here: &Here<'_>) -> Result<ExitCode, Fault> {
    let language = wish.language.as_deref().map(language).transpose()?;
    if wish.status {
        return Ok(status(&wish.path, language.as_ref(), here.words));
    }
    let missing = || Fault::new("cli-fault-missing").word(here.words.get("cli-value-translating-language"));
    let language = language.ok_or_else(missing)?;
    let nameless = |name: &Option<String>| name.as_ref().is_some_and(|name| !name.chars().any(char::is_alphabetic));
    if nameless(&wish.translator) || nameless(&wish.reviewer) {
        return Err(Fault::new("cli-fault-learner"));
    }
    if !wish.path.join("pack.toml").exists() {
        return Ok(told(&[no_pack(&wish.path)], here.words));
    }
    let translation = match Translation::open(&wish.path, &language) {
        Ok(translation) => translation,
        Err(problems) => return Ok(told(&problems, here.words)),
    };
    Ok(match &wish.sheet {
        Some(file) => sheet(&translation, file.as_deref(), here),
        None => update(translation, wish, here),
    })
}

fn language(tag: &str) -> Result<Language, Fault> {
    Language::parse(tag).ok_or_else(|| Fault::new("problem-language").word(tag))
}

/// Brings the file up to date, with what stands in a filled table.
fn update(mut translation: Translation, wish: &Wish, here: &Here<'_>) -> ExitCode {
    let words = here.words.with_pack(&translation.pack().words);
    let mut problems = Vec::new();
    if let Some(path) = &wish.from_sheet {
        let bytes = match read(path) {
            Ok(bytes) => bytes,
            Err(problem) => return told(&[problem], &words),
        };
        let taken = translation.take_twin(&bytes, &path.display().to_string(), here.catalogue);
        problems = taken.problems;
        print::line(&words.say(&Phrase::new("translate-taken").with("count", taken.count)).string);
    }
    if let Some(name) = &wish.translator {
        translation.add_translator(name);
    }
    if let Some(name) = &wish.reviewer {
        translation.add_reviewer(name, &clock::today());
    }
    match translation.save(&words) {
        Ok(updated) => {
            problems.extend(updated.problems);
            let code = told(&problems, &words);
            updated.says.iter().for_each(|phrase| print::line(&words.say(phrase).string));
            code
        }
        Err(error) => told(&[error.problem()], &words),
    }
}

/// Writes the sheet to print, its table, or both: the ending of the file says which.
fn sheet(translation: &Translation, file: Option<&Path>, here: &Here<'_>) -> ExitCode {
    let Here { catalogue, words, .. } = *here;
    let name = format!("{}-{}", translation.pack().id, translation.language().tag());
    let file = file.map_or_else(|| PathBuf::from(name), Path::to_owned);
    let ending = file.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    let beside = |ending: &str| PathBuf::from(format!("{}.{ending}", file.display()));
    let (page, table) = match ending.as_deref() {
        Some("csv") => (None, Some(file)),
        Some("html" | "htm") => (Some(file), None),
        _ => (Some(beside("html")), Some(beside("csv"))),
    };
    let page = page.map(|path| (path, translation.sheet(words, catalogue).html(), "translate-sheet-written"));
    let table = table.map(|path| (path, translation.twin(words), "translate-table-written"));
    for (path, content, said) in page.into_iter().chain(table) {
        // Somebody may have filled it in.
        let taken = path.symlink_metadata().is_ok().then(|| NotSaved::Taken(path.clone()));
        if let Err(error) = taken.map_or_else(|| save_file(&path, content.as_bytes()), Err) {
            return told(&[error.problem()], words);
        }
        let path = Arg::Ltr(path.display().to_string());
        print::line(&words.say(&Phrase::new(said).with("file", path)).string);
    }
    ExitCode::SUCCESS
}

/// Prints how far the translations of a pack, or of all packs in a folder, are.
fn status(path: &Path, only: Option<&Language>, words: &Words) -> ExitCode {
    let packs = packs(path);
    if packs.is_empty() {
        return told(&[no_pack(path)], words);
    }
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for folder in &packs {
        let languages = languages(folder).unwrap_or_else(|amiss| {
            problems.extend(amiss);
            Vec::new()
        });
        for language in languages.iter().filter(|language| only.is_none_or(|only| only == *language)) {
            match Translation::open(folder, language) {
                Ok(translation) => found.push(translation),
                Err(amiss) => problems.extend(amiss),
            }
        }
    }
    let code = told(&problems, words);
    if !found.is_empty() {
        print::line(&table(&found, words));
    }
    code
}

/// The languages into which a pack is translated, whether its pack.toml names them already or not.
fn languages(folder: &Path) -> Result<Vec<Language>, Vec<Problem>> {
    let files = Folder::new(folder);
    let (pack, problems) = load(&files, Origin::Folder(folder.to_owned()));
    let named = pack.map(|pack| pack.languages).ok_or(problems)?;
    let names = files.list("locales");
    let there = names.iter().filter_map(|name| Language::parse(name.strip_suffix(".ftl")?));
    let more: Vec<Language> = there.filter(|language| !named.contains(language)).collect();
    Ok(named.into_iter().skip(1).chain(more).collect())
}

fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    let shown = path.display().to_string();
    let problem = |what: Phrase| Problem::at_path(shown.clone(), what.with("file", Arg::Ltr(shown.clone())));
    let mut bytes = Vec::new();
    let file = fs::File::open(path).ok().filter(|file| file.metadata().is_ok_and(|data| data.is_file()));
    let whole = file.and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes).ok());
    match whole {
        None => Err(problem(Phrase::new("problem-no-file"))),
        Some(_) if bytes.len() as u64 > MOST_BYTES => {
            Err(problem(Phrase::new("problem-too-big").with("most", (MOST_BYTES / 1024).cast_signed())))
        }
        Some(_) => Ok(bytes),
    }
}

/// Prints problems. Fails when one of them is more than a warning.
fn told(problems: &[Problem], words: &Words) -> ExitCode {
    problems.iter().for_each(|problem| print::line(&format!("{}\n", render(problem, words))));
    let fails = problems.iter().any(|problem| problem.severity == crate::pack::Severity::Error);
    if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

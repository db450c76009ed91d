//! `passerelle pack import-gift FILE`: makes a pack of a question bank, and lists what could not be carried over.
//! The making is `author::gift`'s.

use super::Here;
use super::next::say_next;
use crate::author::gift::{self, Bank, Imported, Wish};
use crate::author::{LONGEST_ID, is_id, save_folder};
use crate::cli::fault::Fault;
use crate::cli::print;
use crate::locale::{Arg, Language, Phrase, Words};
use crate::pack::{Problem, Skill, Skills, render};
use clap::Args;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// More than a bank may have: `gift` says so then.
const MOST_READ: u64 = 2 * 1024 * 1024;

// No doc comments in here, as in `arguments`.
#[derive(Args)]
pub(in crate::cli) struct Asked {
    #[arg(id = "bank-file")]
    file: PathBuf,
    #[arg(id = "skill", long = "skill")]
    skills: Vec<String>,
    #[arg(id = "bank-out", long = "out")]
    out: Option<PathBuf>,
    #[arg(id = "pack-id", long = "id")]
    id: Option<String>,
    #[arg(id = "pack-language", long = "language")]
    language: Option<String>,
    #[arg(id = "pack-author", long = "author")]
    author: Option<String>,
}

/// Does it.
///
/// # Errors
/// The bank cannot be read, nothing of it can be an exercise, or the folder cannot be written.
pub(super) fn import_gift(asked: &Asked, here: &Here<'_>) -> Result<ExitCode, Fault> {
    let shown = asked.file.display().to_string();
    let bank = gift::read(&bytes(&asked.file)?, &shown).map_err(problem)?;
    if !known(&asked.skills) {
        offer(asked.skills.iter().find(|skill| Skills::built_in().get(skill).is_none()), &bank, here);
        return Ok(ExitCode::from(2));
    }
    let stem = asked.file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let (id, title) = gift::names(&stem);
    let wish = Wish {
        path: shown,
        id: asked.id.clone().map_or(Ok(id), checked)?,
        title,
        language: language(asked.language.as_deref(), here)?,
        skills: asked.skills.clone(),
        author: asked.author.clone(),
    };
    let out = asked.out.clone().unwrap_or_else(|| PathBuf::from(&wish.id));
    let imported = gift::import(bank, &wish, here.catalogue).map_err(problem)?;
    if imported.exercises > 0 {
        save_folder(&out, &imported.files).map_err(|error| problem(error.problem()))?;
    }
    imported.notes.iter().for_each(|note| print::line(&format!("{}\n", render(note, here.words))));
    if imported.exercises == 0 {
        let what = Problem::at_path(wish.path, Phrase::new("problem-gift-nothing"));
        return Err(problem(what.with_help(Phrase::new("problem-help-gift-file"))));
    }
    tell(&imported, &out, &wish, here);
    Ok(ExitCode::SUCCESS)
}

fn problem(problem: Problem) -> Fault {
    Fault::Problem(Box::new(problem))
}

fn bytes(path: &Path) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let plain = path.metadata().is_ok_and(|known| known.is_file());
    let read = File::open(path).and_then(|file| file.take(MOST_READ).read_to_end(&mut bytes));
    let refused = || Problem::at_path(path.display().to_string(), Phrase::new("problem-gift-no-file"));
    if plain && read.is_ok() { Ok(bytes) } else { Err(problem(refused())) }
}

fn known(skills: &[String]) -> bool {
    let catalogue = Skills::built_in();
    !skills.is_empty() && skills.iter().all(|skill| catalogue.get(skill).is_some())
}

/// The id that was asked for.
fn checked(id: String) -> Result<String, Fault> {
    if is_id(&id) {
        return Ok(id);
    }
    let what = Phrase::new("problem-id").with("word", Arg::Ltr(id));
    Err(Fault::said(what, Phrase::new("problem-help-id").with("most", LONGEST_ID)))
}

fn language(tag: Option<&str>, here: &Here<'_>) -> Result<Language, Fault> {
    let Some(tag) = tag else { return Ok(here.words.language().clone()) };
    Language::parse(tag).ok_or_else(|| Fault::new("problem-language").word(tag))
}

/// Says which skills there are: those of a topic, or those nearest to the bank.
fn offer(unknown: Option<&String>, bank: &Bank, here: &Here<'_>) {
    let words = here.words;
    let say = |phrase: &Phrase| print::line(&words.say(phrase).string);
    let all = Skills::built_in();
    let list = |skills: &[Skill]| {
        for skill in skills {
            print::line(&format!("  {}  {}", skill.id, words.say(&skill.name()).string));
        }
    };
    let topics: BTreeSet<String> = all.all.iter().map(|skill| skill.topic.clone()).collect();
    let topic: Vec<Skill> = all.all.iter().filter(|skill| Some(&skill.topic) == unknown).cloned().collect();
    let near = gift::skills::near(bank, words);
    let example = topic.first().or(near.first()).or(all.all.first()).map(|skill| skill.id.clone()).unwrap_or_default();
    match unknown.filter(|_| topic.is_empty()) {
        Some(word) => say(&Phrase::new("problem-unknown-skill").with("word", Arg::Ltr(word.clone()))),
        None => say(&Phrase::new("gift-no-skill")),
    }
    if let Some(word) = unknown.and_then(|word| all.nearest(word)).filter(|_| topic.is_empty()) {
        say(&Phrase::new("problem-help-nearest").with("word", Arg::Ltr(word.to_owned())));
    }
    if let Some(skill) = topic.first() {
        say(&Phrase::new("gift-skills-topic").with("topic", Arg::Ltr(skill.topic.clone())));
        list(&topic);
    } else if !near.is_empty() {
        say(&Phrase::new("gift-skills-near"));
        list(&near);
    }
    say(&Phrase::new("gift-help-skill").with("skill", Arg::Ltr(example)));
    let topics = topics.into_iter().collect::<Vec<_>>().join(", ");
    say(&Phrase::new("gift-topics").with("topics", Arg::Ltr(topics)));
}

/// Says what was made and what comes next.
fn tell(imported: &Imported, out: &Path, wish: &Wish, here: &Here<'_>) {
    let words = here.words;
    let shown = |path: &Path| Arg::Ltr(path.display().to_string());
    let mark = Words::new(here.catalogue, &wish.language).get("gift-to-write");
    let said = [
        Phrase::new("gift-done").with("count", imported.exercises).with("path", shown(out)),
        Phrase::new("gift-done-left").with("count", imported.left),
        Phrase::new("gift-done-write")
            .with("count", imported.unwritten)
            .with("file", shown(&out.join(&imported.words)))
            .with("mark", mark),
    ];
    for line in said.iter().map(|phrase| words.say(phrase).string).filter(|line| !line.is_empty()) {
        print::line(&line);
    }
    say_next(out, here);
}

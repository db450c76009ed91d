//! `passerelle pack new DIR`: a small pack to begin with. Asks what the command line does not say, where somebody can answer.
//! The pack itself is `author::new`'s.

use super::Here;
use super::next::say_next;
use crate::author::new::{self, Wish};
use crate::author::{LONGEST_ID, NotSaved, gift, is_id, save_folder};
use crate::cli::fault::Fault;
use crate::cli::print;
use crate::locale::{Arg, Language, Phrase};
use crate::text;
use clap::Args;
use std::fs;
use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Bytes of an answer that are looked at.
const LONGEST_ANSWER: usize = 300;

// No doc comments in here, as in `arguments`.
#[derive(Args)]
pub(in crate::cli) struct Asked {
    #[arg(id = "pack-dir")]
    dir: PathBuf,
    #[arg(id = "pack-kind", long = "kind")]
    kind: Option<String>,
    #[arg(id = "pack-title", long = "title")]
    title: Option<String>,
    #[arg(id = "pack-language", long = "language")]
    language: Option<String>,
    #[arg(id = "pack-author", long = "author")]
    author: Option<String>,
    #[arg(id = "pack-id", long = "id")]
    id: Option<String>,
}

/// Does it.
///
/// # Errors
/// There is something already, the folder cannot be written, or what was asked for is not known.
pub(super) fn new_pack(asked: Asked, here: &Here<'_>) -> Result<ExitCode, Fault> {
    let problem = |error: &NotSaved| Fault::Problem(Box::new(error.problem()));
    if is_taken(&asked.dir) {
        return Err(problem(&NotSaved::Taken(asked.dir)));
    }
    let dir = asked.dir.clone();
    let wish = wish(asked, here)?;
    save_folder(&dir, &new::files(&wish, here.catalogue)).map_err(|error| problem(&error))?;
    let say = |phrase: &Phrase| print::line(&here.words.say(phrase).string);
    let shown = |path: &Path| Arg::Ltr(path.display().to_string());
    say(&Phrase::new("starter-done").with("path", shown(&dir)));
    say(&Phrase::new("starter-done-exercise").with("file", shown(&dir.join("start.toml"))));
    say(&Phrase::new("starter-done-words").with("file", shown(&dir.join(new::words_path(&wish)))));
    say_next(&dir, here);
    Ok(ExitCode::SUCCESS)
}

/// Whether something is there that must not be written over: said before anything is asked.
fn is_taken(dir: &Path) -> bool {
    fs::read_dir(dir).map_or(dir.symlink_metadata().is_ok(), |mut inside| inside.next().is_some())
}

/// What was asked for: on the command line, by answers, or as is usual.
fn wish(asked: Asked, here: &Here<'_>) -> Result<Wish, Fault> {
    // The folder where one is (`.`) has a name, too.
    let dir = std::path::absolute(&asked.dir).unwrap_or_else(|_| asked.dir.clone());
    let stem = dir.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (id, title) = gift::names(&stem);
    let id = asked.id.unwrap_or(id);
    if !is_id(&id) {
        let what = Phrase::new("problem-id").with("word", Arg::Ltr(id));
        return Err(Fault::said(what, Phrase::new("problem-help-id").with("most", LONGEST_ID)));
    }
    let kind = asked.kind.map(known_kind).transpose()?;
    let language = asked.language.map(|tag| known_language(&tag)).transpose()?;
    let mut asking = Asking { here, can: io::stdin().is_terminal() };
    let title = match asked.title {
        Some(title) => title,
        None => asking.ask(&Phrase::new("starter-ask-title"), &title, |answer| Ok(answer.to_owned()))?,
    };
    let kind = match kind {
        Some(kind) => Some(kind),
        None => asking.kind()?,
    };
    let language = match language {
        Some(language) => language,
        None => {
            let usual = here.words.language().tag();
            asking.ask(&Phrase::new("starter-ask-language"), &usual, known_language)?
        }
    };
    let author = match asked.author {
        Some(author) => author,
        None => asking.ask(&Phrase::new("starter-ask-author"), "", |answer| Ok(answer.to_owned()))?,
    };
    let author = Some(author).filter(|author| !author.trim().is_empty());
    Ok(Wish { id, title, author, language, kind })
}

fn known_kind(kind: String) -> Result<String, Fault> {
    let kinds = new::kinds();
    if kinds.contains(&kind.as_str()) {
        return Ok(kind);
    }
    let choices: Vec<String> = kinds.into_iter().map(str::to_owned).collect();
    Err(Fault::new("starter-no-kind").word(kind).choices(&choices))
}

fn known_language(tag: &str) -> Result<Language, Fault> {
    Language::parse(tag).ok_or_else(|| Fault::new("problem-language").word(tag))
}

/// Questions, one line each, for whoever sits there.
struct Asking<'a> {
    here: &'a Here<'a>,
    /// Whether anybody can answer: in a pipe, what is usual is taken.
    can: bool,
}

impl Asking<'_> {
    /// Asks until the answer can be read; an empty one is what is usual.
    fn ask<T>(&mut self, question: &Phrase, usual: &str, read: impl Fn(&str) -> Result<T, Fault>) -> Result<T, Fault> {
        while self.can {
            let asked = self.here.words.say(question).string;
            print::line(&if usual.is_empty() { asked } else { format!("{asked} [{usual}]") });
            let mut line = String::new();
            if !io::stdin().read_line(&mut line).is_ok_and(|bytes| bytes > 0) {
                self.can = false;
                break;
            }
            let cut: String = text::clean(&line).chars().take(LONGEST_ANSWER).collect();
            match read(if cut.trim().is_empty() { usual } else { cut.trim() }) {
                Ok(answer) => return Ok(answer),
                // What to do is in the question, which comes again.
                Err(Fault::Said(said)) => print::line(&self.here.words.say(&said.what).string),
                Err(other) => return Err(other),
            }
        }
        read(usual)
    }

    /// Asks for a kind, by its number or its name; none is the usual pack.
    fn kind(&mut self) -> Result<Option<String>, Fault> {
        let kinds = new::kinds();
        if self.can {
            print::line(&self.here.words.get("starter-kinds"));
            for (number, kind) in (1..).zip(&kinds) {
                let about = self.here.words.say(&Phrase::new(format!("starter-kind-{kind}"))).string;
                print::line(&format!("  {number:>2}  {kind:<10} {about}"));
            }
        }
        self.ask(&Phrase::new("starter-ask-kind"), "", |answer| {
            let numbered = answer.parse::<usize>().ok().and_then(|number| kinds.get(number.checked_sub(1)?));
            match (answer, numbered) {
                ("", _) => Ok(None),
                (_, Some(kind)) => Ok(Some((*kind).to_owned())),
                (word, None) => known_kind(word.to_lowercase()).map(Some),
            }
        })
    }
}

//! What a check found, as data for editors and other programs: stable, told in docs/packs/check.md.
//! Leaves printing to `cli`.

use super::Checked;
use crate::locale::{Arg, Language, Phrase, Words, message_lines};
use crate::pack::{Exercise, Pack, Problem, Severity, SourceFile, neutral, said};
use serde::Serialize;
use std::path::Path;

/// The number that changes when a program that reads reports must change. New keys do not change it.
const FORMAT: u8 = 1;
/// How the texts of a pack are called ("locales/fr.ftl").
const TEXTS: &str = ".ftl";

/// All packs of one check.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    format: u8,
    errors: usize,
    warnings: usize,
    packs: Vec<Reported>,
    problems: Vec<Told>,
}

/// A pack that was checked.
#[derive(Clone, Debug, Serialize)]
struct Reported {
    path: String,
    /// Missing where the pack could not be read at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    languages: Vec<String>,
    exercises: usize,
    variants: usize,
}

/// A problem in the language of who asked.
#[derive(Clone, Debug, Default, Serialize)]
struct Told {
    severity: &'static str,
    code: String,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", flatten)]
    place: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pack: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exercise: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    variant: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    languages: Vec<String>,
}

/// A passage: lines and columns from 1, columns in Unicode scalar values; bytes from 0. The end is after the passage.
#[derive(Clone, Debug, Default, Serialize)]
struct Place {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    byte: usize,
    end_byte: usize,
}

impl Default for Report {
    fn default() -> Self {
        Report { format: FORMAT, errors: 0, warnings: 0, packs: Vec::new(), problems: Vec::new() }
    }
}

impl Report {
    /// Adds a pack, with its problems as `words` say them.
    pub fn add(&mut self, path: &Path, checked: &Checked, words: &Words) {
        let pack = checked.pack.as_ref();
        let exercises: Vec<&Exercise> = pack.map(all).unwrap_or_default();
        self.packs.push(Reported {
            path: neutral(&path.display().to_string()),
            id: pack.map(|pack| pack.id.clone()),
            languages: pack.map_or_else(Vec::new, |pack| pack.languages.iter().map(Language::tag).collect()),
            exercises: exercises.len(),
            variants: exercises.iter().map(|exercise| exercise.variants()).sum(),
        });
        checked.problems.iter().for_each(|problem| self.add_problem(problem, pack, words));
    }
    /// Adds a problem, of a pack or of what was asked.
    pub fn add_problem(&mut self, problem: &Problem, pack: Option<&Pack>, words: &Words) {
        match problem.severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
        }
        self.problems.push(Told::of(problem, pack, words));
    }
    /// The report as JSON, ending without a line feed.
    pub fn json(&self) -> String {
        // It is plain data with string keys: it always has a JSON form.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Told {
    fn of(problem: &Problem, pack: Option<&Pack>, words: &Words) -> Self {
        let severity = match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let shown = problem.place.as_ref().map(|(file, _)| file.path.as_str());
        let file = shown.or(problem.path.as_deref());
        let exercise = pack.and_then(|pack| exercise(problem, pack)).map(|exercise| exercise.id.clone());
        Told {
            severity,
            code: problem.id().to_owned(),
            message: said(words, &problem.what),
            help: problem.help.as_ref().map(|help| said(words, help)),
            file: file.map(neutral),
            place: problem.place.as_ref().and_then(|(file, span)| Place::of(file, span.start, span.end)),
            pack: pack.map(|pack| pack.id.clone()),
            exercise,
            variant: problem.variant.as_ref().and_then(|variant| number(variant)),
            languages: languages(problem, file),
        }
    }
}

impl Place {
    fn of(file: &SourceFile, byte: usize, end_byte: usize) -> Option<Self> {
        let ((line, column), (end_line, end_column)) = (file.line_column(byte)?, file.line_column(end_byte)?);
        Some(Place { line, column, end_line, end_column, byte, end_byte })
    }
}

fn all(pack: &Pack) -> Vec<&Exercise> {
    pack.lessons.iter().flat_map(|lesson| &lesson.exercises).collect()
}

fn number(variant: &Phrase) -> Option<i64> {
    variant.args.iter().find_map(|(name, arg)| match arg {
        Arg::Number(number) if name == "number" => Some(*number),
        _ => None,
    })
}

/// The exercise that a passage belongs to: in a lesson file the table that it stands in, in the texts the message.
fn exercise<'a>(problem: &Problem, pack: &'a Pack) -> Option<&'a Exercise> {
    let (file, span) = problem.place.as_ref()?;
    if file.path.ends_with(TEXTS) {
        let lines = message_lines(&file.text);
        let (id, _) = lines.iter().rev().find(|(_, place)| place.start <= span.start)?;
        let message = id.split('.').next()?;
        return all(pack).into_iter().find(|exercise| exercise.id == message);
    }
    let header = |line: &&str| line.trim_start().starts_with("[[exercise]]");
    let table = |byte: usize| file.text.get(..byte).map(|before| before.lines().filter(header).count());
    let here = all(pack).into_iter().filter(|exercise| exercise.file.path == file.path);
    here.into_iter().find(|exercise| table(exercise.span.start) == table(span.start))
}

/// The languages that a problem is about: those that it names, or that of the texts that it stands in.
fn languages(problem: &Problem, file: Option<&str>) -> Vec<String> {
    let named = problem.what.args.iter().find_map(|(name, arg)| match arg {
        Arg::Ltr(tags) if name == "languages" => Some(tags.split(", ").map(str::to_owned).collect()),
        _ => None,
    });
    // What a kind says of one language stands where the exercise does.
    let spoken = || {
        let language = problem.what.args.iter().find(|(name, _)| name == "language").map(|(_, arg)| arg);
        match language.filter(|_| file.is_some_and(|file| !file.ends_with(TEXTS)))? {
            Arg::Ltr(tag) => Some(tag.clone()),
            _ => None,
        }
    };
    let texts = || file?.strip_suffix(TEXTS)?.rsplit('/').next().map(str::to_owned);
    let missing = || {
        let is_missing = problem.id() == "problem-text-missing";
        let path = problem.path.as_deref().filter(|_| is_missing)?;
        path.strip_suffix(TEXTS)?.rsplit('/').next().map(str::to_owned)
    };
    named.unwrap_or_else(|| missing().or_else(spoken).or_else(texts).into_iter().map(|tag| neutral(&tag)).collect())
}

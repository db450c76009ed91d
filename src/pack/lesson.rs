//! A lesson file: its `[[exercise]]` tables and what all kinds of exercises share.
//! Leaves the rest of each table to its kind, and the keys before the first one to `teaching`.

use super::bounds::{MAX_DEPTH, MAX_EXERCISES, MAX_VALUES, measure};
use super::manifest::id_problem;
use super::read::{read_value, word_span};
use super::syntax::{is_twice, syntax_problems};
use super::teaching::teaching;
use super::vary::{Varied, varied};
use super::{Exercise, Problem, Skills, SourceFile, Teaching};
use crate::locale::{Arg, Phrase};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The families of exercises, by the key that names the kind (a task is of one kind, and names its programs).
const FAMILIES: [&str; 3] = ["task", "question", "dexterity"];

/// What single brackets look like where an exercise begins.
const SINGLE: &str = "[exercise]";

/// What is gathered while the lessons of a pack are read.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) problems: Vec<Problem>,
    /// The ids so far: file and line of each.
    pub(super) ids: BTreeMap<String, (String, usize)>,
    /// The names on the practice computers (`$cv`), without `$`.
    pub(super) names: BTreeSet<String>,
    /// Compiled in, and so checked before it was shipped: start-up does not pay for it again.
    pub(super) proved: bool,
}

/// How a lesson file is taught, and its exercises; those with errors are left out.
pub(super) fn contents(file: &Rc<SourceFile>, gathered: &mut Gathered) -> (Teaching, Vec<Exercise>) {
    let (root, mut errors) = DeTable::parse_recoverable(&file.text);
    if let Some(header) = one_bracket(file, root.get_ref(), &errors) {
        gathered.problems.push(Problem::error(file, header, Phrase::new("problem-one-bracket")));
        // All such tables are one to toml, and each key in it is there as often.
        errors.retain(|error| !is_twice(error));
        gathered.problems.extend(syntax_problems(file, &errors));
        return (Teaching::default(), Vec::new());
    }
    gathered.problems.extend(syntax_problems(file, &errors));
    let broken: Vec<usize> = errors.iter().map(|error| error.span().unwrap_or_default().start).collect();
    let root = root.into_inner();
    // What a broken line left behind is no key of the author's.
    let teaching = teaching(file, &root, broken.is_empty(), &mut gathered.problems);
    (teaching, exercises(file, &root, &broken, gathered))
}

/// The first header of an exercise in single brackets, where toml takes it for one.
fn one_bracket(file: &SourceFile, root: &DeTable<'_>, errors: &[toml::de::Error]) -> Option<Range<usize>> {
    let table = match root.get("exercise") {
        Some(value) if matches!(value.get_ref(), DeValue::Table(_)) => Some(value.span()),
        _ => None,
    };
    let mut start = 0;
    let headers = file.text.split_inclusive('\n').filter_map(|line| {
        let place = start..start + SINGLE.len();
        start += line.len();
        line.starts_with(SINGLE).then_some(place)
    });
    let is_header = |place: &Range<usize>| {
        let twice =
            |error: &toml::de::Error| is_twice(error) && error.span().is_some_and(|at| at.start == place.start + 1);
        table.is_some() || errors.iter().any(twice)
    };
    headers.into_iter().find(is_header).or(table)
}

fn exercises(file: &Rc<SourceFile>, root: &DeTable<'_>, broken: &[usize], gathered: &mut Gathered) -> Vec<Exercise> {
    match root.get("exercise").map(Spanned::get_ref) {
        Some(DeValue::Array(items)) if !items.is_empty() => {
            let items: Vec<_> = items.iter().collect();
            read_exercises(file, &items, broken, gathered)
        }
        _ if broken.is_empty() => {
            gathered.problems.push(Problem::at_path(file.path.clone(), Phrase::new("problem-no-exercises")));
            Vec::new()
        }
        _ => Vec::new(),
    }
}

fn read_exercises(
    file: &Rc<SourceFile>,
    items: &[&Spanned<DeValue<'_>>],
    broken: &[usize],
    gathered: &mut Gathered,
) -> Vec<Exercise> {
    if let Some(first) = items.get(MAX_EXERCISES) {
        let what = Phrase::new("problem-too-many-exercises").with("most", MAX_EXERCISES);
        gathered.problems.push(Problem::error(file, first.span(), what));
    }
    let mut exercises = Vec::new();
    for (index, item) in items.iter().enumerate().take(MAX_EXERCISES) {
        let end = items.get(index + 1).map_or(file.text.len(), |next| next.span().start);
        // The rest of an exercise that is no TOML is guesswork: its syntax is what to mend first.
        if broken.iter().any(|place| (item.span().start..end).contains(place) || *place == end) {
            continue;
        }
        exercises.extend(read_exercise(file, item, index, gathered));
    }
    exercises
}

fn read_exercise(
    file: &Rc<SourceFile>,
    item: &Spanned<DeValue<'_>>,
    index: usize,
    gathered: &mut Gathered,
) -> Option<Exercise> {
    let before = gathered.problems.len();
    let DeValue::Table(table) = item.get_ref() else {
        gathered.problems.extend(read_value::<BTreeMap<String, String>>(file, item).err());
        return None;
    };
    let id: Option<Spanned<String>> = common(file, item, table, "id", gathered);
    let span = id.as_ref().map_or(item.span(), |id| word_span(file, id.span()));
    let (depth, values) = measure(item.get_ref());
    if depth > MAX_DEPTH {
        let what = Phrase::new("problem-too-deep").with("most", MAX_DEPTH);
        gathered.problems.push(Problem::error(file, span.clone(), what));
    }
    if values > MAX_VALUES {
        let what = Phrase::new("problem-too-many-values").with("most", MAX_VALUES);
        gathered.problems.push(Problem::error(file, span.clone(), what));
    }
    if let Some(id) = &id {
        check_id(file, id, gathered);
    }
    let family = family(file, table, &span, gathered);
    let vary = varied(file, table, &mut gathered.problems);
    let errors = gathered.problems.len() > before;
    // A skill that this program does not know yet is the author's mistake, not a reason to withhold the exercise.
    let skills = skills(file, item, table, gathered);
    if errors {
        return None;
    }
    gathered.names.extend(names_of(item.get_ref(), &vary));
    let (family, kind) = family?;
    let (file, vary) = (Rc::clone(file), vary.into());
    Some(Exercise { id: id?.into_inner(), skills: skills?, family, kind, file, span, index, vary, variant: 0 })
}

/// Reads a key that every exercise has.
fn common<'de, T: Deserialize<'de>>(
    file: &Rc<SourceFile>,
    item: &Spanned<DeValue<'de>>,
    table: &DeTable<'de>,
    key: &'static str,
    gathered: &mut Gathered,
) -> Option<T> {
    let read = match table.get(key) {
        Some(value) => read_value(file, value),
        None => {
            let what = Phrase::new("problem-missing-key").with("word", Arg::Ltr(key.to_owned()));
            Err(Problem::error(file, item.span(), what))
        }
    };
    read.map_err(|problem| gathered.problems.push(problem)).ok()
}

fn check_id(file: &Rc<SourceFile>, id: &Spanned<String>, gathered: &mut Gathered) {
    let at = word_span(file, id.span());
    let word = || Arg::Ltr(id.get_ref().clone());
    if let Some(problem) = id_problem(file, id) {
        gathered.problems.push(problem);
    } else if id.get_ref().starts_with("pack-") || id.get_ref().starts_with("lesson-") {
        // Messages of these names are titles.
        gathered.problems.push(Problem::error(file, at, Phrase::new("problem-id-reserved").with("word", word())));
    } else if let Some((path, line)) = gathered.ids.get(id.get_ref()) {
        let help = Phrase::new("problem-help-first-at").with("file", Arg::Ltr(path.clone())).with("line", *line);
        let problem = Problem::error(file, at, Phrase::new("problem-id-taken").with("word", word()));
        gathered.problems.push(problem.with_help(help));
    } else {
        let problem = Problem::error(file, at, Phrase::default());
        let line = problem.line_column().map_or(1, |(line, _)| line);
        gathered.ids.insert(id.get_ref().clone(), (file.path.clone(), line));
    }
}

fn family(
    file: &Rc<SourceFile>,
    table: &DeTable<'_>,
    span: &Range<usize>,
    gathered: &mut Gathered,
) -> Option<(&'static str, String)> {
    let mut named: Vec<_> =
        FAMILIES.iter().filter_map(|family| Some((*family, table.get_key_value(*family)?))).collect();
    named.sort_by_key(|(_, (key, _))| key.span().start);
    match named.as_slice() {
        [] => {
            let problem = Problem::error(file, span.clone(), Phrase::new("problem-no-family"));
            gathered.problems.push(problem.with_help(Phrase::new("problem-help-family")));
            None
        }
        [("task", _)] => Some(("task", "computer".to_owned())),
        [(family, (_, kind))] => {
            let kind = read_value::<String>(file, kind);
            kind.map_err(|problem| gathered.problems.push(problem)).ok().map(|kind| (*family, kind))
        }
        [_, (_, (second, _)), ..] => {
            gathered.problems.push(Problem::error(file, second.span(), Phrase::new("problem-two-families")));
            None
        }
    }
}

/// The skills that the catalogue knows; `None` when they cannot be read at all.
fn skills<'de>(
    file: &Rc<SourceFile>,
    item: &Spanned<DeValue<'de>>,
    table: &DeTable<'de>,
    gathered: &mut Gathered,
) -> Option<Vec<Spanned<String>>> {
    let mut skills: Spanned<Vec<Spanned<String>>> = common(file, item, table, "skills", gathered)?;
    if skills.get_ref().is_empty() {
        gathered.problems.push(Problem::error(file, skills.span(), Phrase::new("problem-no-skill")));
    }
    if gathered.proved {
        return Some(skills.into_inner());
    }
    let catalogue = Skills::shared();
    let unknown = skills.get_ref().iter().filter(|skill| catalogue.get(skill.get_ref()).is_none());
    let problems = unknown.map(|skill| {
        let word = skill.get_ref();
        let what = Phrase::new("problem-unknown-skill").with("word", Arg::Ltr(word.clone()));
        let near = catalogue.nearest(word);
        let help = near.map(|id| Phrase::new("problem-help-nearest").with("word", Arg::Ltr(id.to_owned())));
        let help = help.unwrap_or_else(|| Phrase::new("problem-help-skills"));
        Problem::error(file, word_span(file, skill.span()), what).with_help(help)
    });
    gathered.problems.extend(problems);
    skills.get_mut().retain(|skill| catalogue.get(skill.get_ref()).is_some());
    Some(skills.into_inner())
}

/// The names that an exercise says, in all its variants.
pub(super) fn names_of(exercise: &DeValue<'_>, vary: &[Varied]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    names(exercise, &mut found);
    found.retain(|name| vary.iter().all(|varied| varied.word != *name));
    found.extend(vary.iter().flat_map(Varied::values).flat_map(names_in).map(str::to_owned));
    found
}

/// Every `$name` at the start of a path segment in a text of the value.
fn names(value: &DeValue<'_>, found: &mut BTreeSet<String>) {
    match value {
        DeValue::String(text) => found.extend(names_in(text).map(str::to_owned)),
        DeValue::Array(items) => items.iter().for_each(|item| names(item.get_ref(), found)),
        DeValue::Table(table) => table.values().for_each(|item| names(item.get_ref(), found)),
        _ => {}
    }
}

/// The names in a text, without `$`: what Fluent allows as a message id.
pub(super) fn names_in(text: &str) -> impl Iterator<Item = &str> {
    text.split('/').filter_map(|segment| segment.strip_prefix('$')).filter(|name| is_name(name))
}

/// Whether a word may be a message of a pack.
pub(super) fn is_name(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_alphabetic())
        && word.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_')
}

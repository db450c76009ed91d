//! What varies in an exercise: which texts may say it, words that nothing says, and problems of one variant only.
//! The lists themselves are read by `pack`.

use super::sources::Source;
use crate::locale::{Arg, Phrase};
use crate::pack::{Exercise, Needed, Pack, Problem, Varied};
use std::collections::{BTreeMap, BTreeSet};

/// Adds the problems of a variant, with its number; those that an earlier variant has at the same place are not told
/// again.
pub(super) fn note(problems: &mut Vec<Problem>, found: Vec<Problem>, exercise: &Exercise) {
    let key = |problem: &Problem| {
        let place = problem.place.as_ref().map(|(file, span)| (file.path.clone(), span.clone()));
        (problem.id().to_owned(), place)
    };
    let known: Vec<_> = problems.iter().map(key).collect();
    let new = found.into_iter().filter(|problem| exercise.variant_phrase().is_none() || !known.contains(&key(problem)));
    problems.extend(new.map(|problem| problem.in_variant(exercise.variant_phrase())));
}

/// Which exercises show each message of a pack.
pub(super) struct Showing<'a> {
    /// By the id of the message, without attribute: each exercise with the words that vary in it.
    by: BTreeMap<String, BTreeMap<&'a str, &'a [Varied]>>,
}

impl<'a> Showing<'a> {
    pub(super) fn of(needed: &[Needed<'a>]) -> Self {
        let mut by: BTreeMap<String, BTreeMap<&str, &[Varied]>> = BTreeMap::new();
        for Needed { exercise, required, optional, own } in needed {
            let texts = required.iter().chain(optional).chain(own).map(|id| message(id).to_owned());
            for id in texts.chain(exercise.names()) {
                by.entry(id).or_default().insert(&exercise.id, exercise.varied());
            }
        }
        Showing { by }
    }
    fn shows(&self, exercise: &Exercise, id: &str) -> bool {
        self.by.get(message(id)).is_some_and(|shown| shown.contains_key(exercise.id.as_str()))
    }
    /// Whether a word varies in some exercise.
    pub(super) fn varies(&self, word: &str) -> bool {
        self.by.values().flat_map(BTreeMap::values).any(|varied| has(varied, word))
    }
    /// Whether a message may say a word that varies: wherever it is shown, the word must stand for something. Titles are
    /// read before there is a variant, and names on the practice computer are the same in all.
    pub(super) fn knows(&self, pack: &Pack, id: &str, word: &str) -> bool {
        match self.by.get(message(id)) {
            _ if pack.words.names.iter().any(|name| name == id) => false,
            Some(shown) if id.strip_suffix(".title").is_some_and(|id| shown.contains_key(id)) => false,
            Some(shown) => shown.values().all(|varied| has(varied, word)),
            // Other messages say it; what they may say is judged there.
            None => self.varies(word),
        }
    }
}

fn message(id: &str) -> &str {
    id.split('.').next().unwrap_or(id)
}

fn has(varied: &[Varied], word: &str) -> bool {
    varied.iter().any(|varied| varied.word == word)
}

/// Words of `vary` that are messages of the pack, and those that nothing says.
pub(super) fn problems(pack: &Pack, needed: &[Needed<'_>], sources: &[Source]) -> Vec<Problem> {
    let messages: BTreeSet<&String> = sources.iter().flat_map(|source| source.messages.keys()).collect();
    let showing = Showing::of(needed);
    let exercises = pack.lessons.iter().flat_map(|lesson| &lesson.exercises);
    let all = exercises.flat_map(|exercise| exercise.varied().iter().map(move |varied| (exercise, varied)));
    let amiss = all.filter_map(|(exercise, varied)| {
        let shown = messages.iter().filter(|id| showing.shows(exercise, id));
        let mut said = shown.flat_map(|id| sources.iter().map(move |source| source.variables(id)));
        let id = match () {
            () if messages.contains(&varied.word) => "problem-vary-message",
            () if varied.in_table || said.any(|words| words.contains(&varied.word)) => return None,
            () => "problem-vary-unused",
        };
        let what = Phrase::new(id).with("word", Arg::Ltr(varied.word.clone()));
        Some(exercise.problem(varied.place.clone(), what))
    });
    amiss.collect()
}

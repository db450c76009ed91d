//! The proofs of one exercise: not done at the start, done by its solution, by keys and by mouse, and by no wrong way.
//! Traps that nobody can meet are found in `traps`.

use super::{keyboards, traps};
use crate::locale::{Arg, Phrase, Words};
use crate::pack::{Exercise, Problem};
use crate::practice::{Action, Practice, Reaction, Rehearsal};
use crate::ui::{Area, Means};
use std::collections::BTreeMap;

/// The smallest screen on which the program works, columns and rows.
const SCREEN: (u16, u16) = (80, 24);
/// The place of work on it when four rows are asked, as the exercise screen gives it: header, its rule, air, four rows,
/// air, then 12 rows of work, one column of margin at each side. It never gives less, however much is asked.
fn work() -> Area {
    Area::new(1, 8, 78, 12)
}

/// Everything about a variant of an exercise that does not hold. `spoken` are the words of each language of its pack.
pub(super) fn problems(exercise: &Exercise, practice: &dyn Practice, spoken: &[Words]) -> Vec<Problem> {
    let spoken: Vec<Words> = spoken.iter().map(|words| words.with_values(exercise.values())).collect();
    let mut found = at_start(practice);
    match by_actions(exercise, practice) {
        Ok(end) => {
            // Where another keyboard shortens the way, only its end counts.
            let end = Some(end.as_ref()).filter(|_| !practice.hangs_on_keyboard());
            if end.is_none() {
                found.extend(keyboards::problems(practice, &spoken));
            } else {
                found.extend(by_means(practice, end, Means::Keys, &spoken));
            }
            found.extend(by_means(practice, end, Means::Mouse, &spoken));
        }
        Err(what) => found.push(what),
    }
    found.extend(too_long(practice, &spoken));
    found.extend(wrong_ways(practice));
    found.extend(traps::unreachable(practice).into_iter().map(|trap| told("trap-unreachable").with("trap", trap + 1)));
    let found = found.into_iter().map(|what| at_exercise(exercise, what));
    found.chain(amiss(exercise, practice, &spoken)).collect()
}

/// What its kind finds amiss with its texts, in each language.
fn amiss(exercise: &Exercise, practice: &dyn Practice, spoken: &[Words]) -> Vec<Problem> {
    let mut found = Vec::new();
    for words in spoken {
        for (severity, what) in practice.amiss(words) {
            let what = what.with("language", Arg::Ltr(words.language().tag()));
            found.push(Problem { severity, ..at_exercise(exercise, what) });
        }
    }
    found
}

/// The message of a proof that failed; advice is the message of the same name with `problem-help-`.
pub(super) fn told(proof: &str) -> Phrase {
    Phrase::new(format!("problem-{proof}"))
}

fn at_exercise(exercise: &Exercise, what: Phrase) -> Problem {
    let help = Phrase::new(what.id.replacen("problem-", "problem-help-", 1));
    let problem = exercise.problem(exercise.span.clone(), what).with_help(help);
    // A refused step of a wrong way leaves the exercise as it should be: it only proves less than its author thinks.
    if problem.id() == "problem-wrong-refused" { problem.as_warning() } else { problem }
}

fn at_start(practice: &dyn Practice) -> Vec<Phrase> {
    let fresh = practice.fresh();
    let mut found = Vec::new();
    if fresh.check().passed() {
        found.push(told("solved-at-start"));
    }
    if let Some(trap) = fresh.trap() {
        found.push(told("trap-at-start").with("trap", trap + 1));
    }
    found
}

/// The state after the solution, or why it does not lead to the goal.
fn by_actions(exercise: &Exercise, practice: &dyn Practice) -> Result<Box<dyn Practice>, Phrase> {
    let mut end = practice.fresh();
    for (step, action) in (1_usize..).zip(practice.solution()) {
        if let Reaction::Refused(why) = end.apply(&action) {
            return Err(told("solution-refused").with("step", step).with("why", why));
        }
        if let Some(trap) = end.trap() {
            return Err(told("solution-trap").with("step", step).with("trap", trap + 1));
        }
    }
    let check = end.check();
    if !check.missing.is_empty() {
        let missing = check.missing.into_iter().map(|missing| exercise.filled(missing)).collect();
        Err(told("solution-misses").with("missing", Arg::List(missing)))
    } else if !check.damage.is_empty() {
        Err(told("solution-damages").with("damage", Arg::List(check.damage)))
    } else {
        Ok(end)
    }
}

/// Where the solution stops working with these means, with the languages in which it does.
fn by_means(practice: &dyn Practice, end: Option<&dyn Practice>, means: Means, spoken: &[Words]) -> Vec<Phrase> {
    let mut stops: BTreeMap<Option<usize>, Vec<String>> = BTreeMap::new();
    for words in spoken {
        if let Err(stop) = rehearse(practice, end, means, words) {
            stops.entry(stop).or_default().push(words.language().tag());
        }
    }
    let way = match means {
        Means::Keys => "keys",
        Means::Mouse => "mouse",
    };
    let phrase = |(stop, languages): (Option<usize>, Vec<String>)| {
        let languages = Arg::Ltr(languages.join(", "));
        match stop {
            Some(step) => told(&format!("solution-{way}")).with("step", step).with("languages", languages),
            None => told(&format!("solution-{way}-end")).with("languages", languages),
        }
    };
    stops.into_iter().map(phrase).collect()
}

/// Does the solution through the view. The error is the number of the step that cannot be made, or `None` when all can but
/// the end is another one than `end`, or does not meet the goal.
pub(super) fn rehearse(
    practice: &dyn Practice,
    end: Option<&dyn Practice>,
    means: Means,
    words: &Words,
) -> Result<(), Option<usize>> {
    let mut rehearsal = Rehearsal::new(practice.fresh(), SCREEN, work(), words);
    for (step, action) in (1..).zip(practice.solution()) {
        // These means may take another way than the solution: it must not lead through a trap either.
        if !rehearsal.act(&action, means, words) || rehearsal.practice.trap().is_some() {
            return Err(Some(step));
        }
    }
    let reached = &rehearsal.practice;
    let as_wanted = end.is_none_or(|end| reached.snapshot() == end.snapshot());
    if as_wanted && reached.check().passed() { Ok(()) } else { Err(None) }
}

/// The languages in which not everything is seen, at the start or at the end.
fn too_long(practice: &dyn Practice, spoken: &[Words]) -> Option<Phrase> {
    let mut end = practice.fresh();
    practice.solution().iter().for_each(|action| drop(end.apply(action)));
    let is_cut =
        |practice: Box<dyn Practice>, words: &Words| Rehearsal::new(practice, SCREEN, work(), words).practice.is_cut();
    let cut = spoken.iter().filter(|words| is_cut(practice.fresh(), words) || is_cut(end.copy(), words));
    let cut: Vec<String> = cut.map(|words| words.language().tag()).collect();
    (!cut.is_empty()).then(|| told("too-long").with("languages", Arg::Ltr(cut.join(", "))))
}

fn wrong_ways(practice: &dyn Practice) -> Vec<Phrase> {
    (1_usize..).zip(practice.wrong()).filter_map(|(way, actions)| wrong_way(practice, way, &actions)).collect()
}

/// What is amiss with a way that must not pass.
fn wrong_way(practice: &dyn Practice, way: usize, actions: &[Action]) -> Option<Phrase> {
    let mut end = practice.fresh();
    for (step, action) in (1_usize..).zip(actions) {
        if let Reaction::Refused(why) = end.apply(action) {
            return Some(told("wrong-refused").with("way", way).with("step", step).with("why", why));
        }
        if end.trap().is_some() {
            return None;
        }
    }
    end.check().passed().then(|| told("wrong-passes").with("way", way))
}

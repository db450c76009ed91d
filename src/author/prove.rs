//! The proofs of one exercise: not done at the start, done by its solution, by keys and by mouse, and by no wrong way.
//! Traps that nobody can meet are found in `traps`, steps that nobody needs in `needless`.

use super::found::{At, Found};
use super::{keyboards, needless, traps};
use crate::locale::{Arg, Words};
use crate::pack::Exercise;
use crate::practice::{Action, Practice, Reaction, Rehearsal};
use crate::ui::{Area, Means, SMALLEST};
use std::collections::BTreeMap;

/// The place of work on the smallest screen when four rows are asked, as the exercise screen gives it: header, its rule,
/// air, four rows, air, then 12 rows of work, one column of margin at each side. It never gives less, however much is asked.
fn work() -> Area {
    Area::new(1, 8, 78, 12)
}

/// Where a rehearsal stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stop {
    /// The view cannot make this step.
    Step(usize),
    /// What this step is about is nowhere on the screen.
    Unseen(usize),
    /// All steps can be made, but the end is another one, or does not meet the goal.
    End,
}

/// Everything about a variant of an exercise that does not hold. `spoken` are the words of each language of its pack, with
/// the values of the variant.
pub(super) fn problems(exercise: &Exercise, practice: &dyn Practice, spoken: &[Words]) -> Vec<Found> {
    let mut found = at_start(practice);
    match by_actions(exercise, practice) {
        Ok(end) => {
            // Where another keyboard shortens the way, only its end counts.
            let end = Some(end.as_ref()).filter(|_| !practice.hangs_on_keyboard());
            if end.is_none() {
                found.extend(keyboards::problems(practice, spoken));
            } else {
                found.extend(by_means(practice, end, Means::Keys, spoken));
            }
            found.extend(by_means(practice, end, Means::Mouse, spoken));
            found.extend(spoken.first().map(|words| needless::steps(exercise, practice, words)).unwrap_or_default());
        }
        Err(what) => found.push(what),
    }
    found.extend(too_long(practice, spoken));
    found.extend(wrong_ways(practice));
    let unreachable = traps::unreachable(practice).into_iter();
    found.extend(unreachable.map(|trap| Found::new("trap-unreachable").with("trap", trap + 1).at(At::Trap(trap))));
    for words in spoken {
        let amiss = practice.amiss(words).into_iter().map(|(severity, what)| Found::said(severity, what));
        found.extend(amiss.map(|found| found.with("language", Arg::Ltr(words.language().tag()))));
    }
    found
}

fn at_start(practice: &dyn Practice) -> Vec<Found> {
    let fresh = practice.fresh();
    let mut found = Vec::new();
    if fresh.check().passed() {
        found.push(Found::new("solved-at-start"));
    }
    if let Some(trap) = fresh.trap() {
        found.push(Found::new("trap-at-start").with("trap", trap + 1).at(At::Trap(trap)));
    }
    found
}

/// The state after the solution, or why it does not lead to the goal.
fn by_actions(exercise: &Exercise, practice: &dyn Practice) -> Result<Box<dyn Practice>, Found> {
    let mut end = practice.fresh();
    for (step, action) in (1_usize..).zip(practice.solution()) {
        if let Reaction::Refused(why) = end.apply(&action) {
            return Err(Found::new("solution-refused").with("step", step).with("why", why).at(At::Step(step)));
        }
        if let Some(trap) = end.trap() {
            return Err(Found::new("solution-trap").with("step", step).with("trap", trap + 1).at(At::Step(step)));
        }
    }
    let check = end.check();
    if !check.missing.is_empty() {
        let missing = check.missing.into_iter().map(|missing| exercise.filled(missing)).collect();
        Err(Found::new("solution-misses").with("missing", Arg::List(missing)))
    } else if !check.damage.is_empty() {
        Err(Found::new("solution-damages").with("damage", Arg::List(check.damage)))
    } else {
        Ok(end)
    }
}

/// Where the solution stops working with these means, with the languages in which it does.
fn by_means(practice: &dyn Practice, end: Option<&dyn Practice>, means: Means, spoken: &[Words]) -> Vec<Found> {
    let mut stops: BTreeMap<Stop, Vec<String>> = BTreeMap::new();
    for words in spoken {
        if let Err(stop) = rehearse(practice, end, means, words) {
            stops.entry(stop).or_default().push(words.language().tag());
        }
    }
    let way = match means {
        Means::Keys => "keys",
        Means::Mouse => "mouse",
    };
    let found = |(stop, languages): (Stop, Vec<String>)| {
        let found = match stop {
            Stop::Step(step) => Found::new(&format!("solution-{way}")).with("step", step).at(At::Step(step)),
            Stop::Unseen(step) => unseen(step),
            Stop::End => Found::new(&format!("solution-{way}-end")),
        };
        found.with("languages", Arg::Ltr(languages.join(", ")))
    };
    stops.into_iter().map(found).collect()
}

/// What is said of a step about something that the smallest screen never shows.
pub(super) fn unseen(step: usize) -> Found {
    let found = Found::new("solution-unseen").with("step", step).at(At::Step(step));
    found.with("columns", usize::from(SMALLEST.0)).with("rows", usize::from(SMALLEST.1))
}

/// Does the solution through the view, on the smallest screen.
pub(super) fn rehearse(
    practice: &dyn Practice,
    end: Option<&dyn Practice>,
    means: Means,
    words: &Words,
) -> Result<(), Stop> {
    let mut rehearsal = Rehearsal::new(practice.fresh(), SMALLEST, work(), words);
    for (step, action) in (1..).zip(practice.solution()) {
        // These means may take another way than the solution: it must not lead through a trap either.
        if !rehearsal.act(&action, means, words) {
            let wanted = rehearsal.practice.show(&action, means, words);
            let unseen = wanted.is_some_and(|gesture| rehearsal.is_unseen(&gesture));
            return Err(if unseen { Stop::Unseen(step) } else { Stop::Step(step) });
        }
        if rehearsal.practice.trap().is_some() {
            return Err(Stop::Step(step));
        }
    }
    let reached = &rehearsal.practice;
    let as_wanted = end.is_none_or(|end| reached.snapshot() == end.snapshot());
    if as_wanted && reached.check().passed() { Ok(()) } else { Err(Stop::End) }
}

/// How many gestures some steps take by keys; as many as there can be when they cannot be made.
pub(super) fn gestures(practice: &dyn Practice, steps: &[Action], words: &Words) -> usize {
    let mut rehearsal = Rehearsal::new(practice.fresh(), SMALLEST, work(), words);
    let done = steps.iter().all(|action| rehearsal.act(action, Means::Keys, words));
    if done { rehearsal.gestures() } else { usize::MAX }
}

/// The languages in which not everything is seen, at the start or at the end.
fn too_long(practice: &dyn Practice, spoken: &[Words]) -> Option<Found> {
    let mut end = practice.fresh();
    practice.solution().iter().for_each(|action| drop(end.apply(action)));
    let is_cut = |practice: Box<dyn Practice>, words: &Words| {
        Rehearsal::new(practice, SMALLEST, work(), words).practice.is_cut()
    };
    let cut = spoken.iter().filter(|words| is_cut(practice.fresh(), words) || is_cut(end.copy(), words));
    let cut: Vec<String> = cut.map(|words| words.language().tag()).collect();
    (!cut.is_empty()).then(|| Found::new("too-long").with("languages", Arg::Ltr(cut.join(", "))))
}

fn wrong_ways(practice: &dyn Practice) -> Vec<Found> {
    (1_usize..).zip(practice.wrong()).filter_map(|(way, actions)| wrong_way(practice, way, &actions)).collect()
}

/// What is amiss with a way that must not pass.
fn wrong_way(practice: &dyn Practice, way: usize, actions: &[Action]) -> Option<Found> {
    let mut end = practice.fresh();
    for (step, action) in (1_usize..).zip(actions) {
        if let Reaction::Refused(why) = end.apply(action) {
            // It leaves the exercise as it should be: it only proves less than its author thinks.
            let found = Found::new("wrong-refused").into_warning().at(At::WayStep(way, step));
            return Some(found.with("way", way).with("step", step).with("why", why));
        }
        if end.trap().is_some() {
            return None;
        }
    }
    end.check().passed().then(|| Found::new("wrong-passes").with("way", way).at(At::Way(way)))
}

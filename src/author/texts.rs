//! The texts that an exercise must have, and those that it may have; and names in them that nobody knows.
//! Whether texts are there is for `pack::missing_texts` to find.

use super::sources::Source;
use super::vary::Showing;
use crate::locale::{Arg, Phrase};
use crate::pack::{Exercise, Needed, Pack, Problem};
use crate::practice::Practice;

/// Attributes that every exercise must have: its title, a first hint, and why it is worth knowing.
const REQUIRED: [&str; 3] = ["title", "hint-1", "why"];
/// Further steps of the ladder of hints.
const OPTIONAL: [&str; 2] = ["hint-2", "hint-3"];

/// The messages of an exercise; without `practice` only those that all kinds share.
pub(super) fn needed<'a>(exercise: &'a Exercise, practice: Option<&dyn Practice>) -> Needed<'a> {
    let message = |attribute: &str| format!("{}.{attribute}", exercise.id);
    let own = practice.map(Practice::texts).unwrap_or_default();
    let goals = practice.filter(|_| exercise.family == "task").map(conditions).unwrap_or_default();
    let attributes = REQUIRED.into_iter().map(str::to_owned).chain(own);
    let shown = practice.map(Practice::says).unwrap_or_default();
    let (musts, mays): (Vec<_>, Vec<_>) = shown.into_iter().partition(|(_, must)| *must);
    let free = practice.map(Practice::own_texts).unwrap_or_default();
    Needed {
        exercise,
        own: free.iter().map(|name| message(name)).collect(),
        required: std::iter::once(exercise.id.clone())
            .chain(attributes.map(|name| message(&name)))
            .chain(musts.into_iter().map(|(id, _)| id))
            .collect(),
        optional: OPTIONAL
            .into_iter()
            .map(str::to_owned)
            .chain((1..=goals).map(|number| format!("goal-{number}")))
            .map(|name| message(&name))
            .chain(mays.into_iter().map(|(id, _)| id))
            .collect(),
    }
}

/// How many conditions the goal of a task has: each is met or missing.
fn conditions(practice: &dyn Practice) -> usize {
    let check = practice.check();
    check.achieved.len() + check.missing.len()
}

/// Texts that say a name which the practice computers do not have: learners would read `{$cvv}`. What varies in an
/// exercise is a name in the texts that it shows.
pub(super) fn unknown_names(pack: &Pack, needed: &[Needed<'_>], sources: &[Source]) -> Vec<Problem> {
    let showing = Showing::of(needed);
    let mut problems = Vec::new();
    for source in sources {
        for (id, _) in &source.places {
            let said = source.variables(id).iter().filter(|name| !pack.words.names.contains(name));
            problems.extend(said.filter(|name| !showing.knows(pack, id, name)).map(|name| {
                let what = Phrase::new("problem-text-name")
                    .with("message", Arg::Ltr(id.clone()))
                    .with("name", Arg::Ltr(format!("${name}")));
                let help = if showing.varies(name) { "problem-help-vary-text" } else { "problem-help-text-name" };
                source.problem(id, what).with_help(Phrase::new(help))
            }));
        }
    }
    problems
}

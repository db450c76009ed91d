//! The texts that an exercise must have, and those that it may have.
//! Whether they are there is for `pack::missing_texts` to find.

use crate::pack::{Exercise, Needed};
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
    Needed {
        exercise,
        required: std::iter::once(exercise.id.clone()).chain(attributes.map(|name| message(&name))).collect(),
        optional: OPTIONAL
            .into_iter()
            .map(str::to_owned)
            .chain((1..=goals).map(|number| format!("goal-{number}")))
            .map(|name| message(&name))
            .collect(),
    }
}

/// How many conditions the goal of a task has: each is met or missing.
fn conditions(practice: &dyn Practice) -> usize {
    let check = practice.check();
    check.achieved.len() + check.missing.len()
}

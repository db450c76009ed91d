//! Can a learner fall into every trap? A trap that nobody can meet protects nothing.
//! Looks at the ways of the author first, then searches what a learner may do.

use crate::practice::{Practice, Reaction};
use std::collections::{BTreeSet, VecDeque};

/// How many Actions from the start the search goes.
const DEPTH: usize = 4;
/// How many states it looks at: enough for four Actions on a few files, and a second at most.
const STATES: usize = 3_000;

/// The traps, counted from 0, that no way leads to.
pub(super) fn unreachable(practice: &dyn Practice) -> Vec<usize> {
    let mut left: BTreeSet<usize> = (0..practice.traps()).collect();
    for way in practice.wrong() {
        let mut try_out = practice.fresh();
        for action in &way {
            try_out.apply(action);
            if let Some(trap) = try_out.trap() {
                left.remove(&trap);
                break;
            }
        }
    }
    search(practice, &mut left);
    left.into_iter().collect()
}

/// Breadth first, so that the shortest ways come first. A trap ends a way, as it does for a learner.
fn search(practice: &dyn Practice, left: &mut BTreeSet<usize>) {
    let mut seen = BTreeSet::from([practice.fresh().snapshot().to_string()]);
    let mut open = VecDeque::from([(practice.fresh(), 0)]);
    while let Some((state, depth)) = open.pop_front() {
        for action in state.possible() {
            if left.is_empty() || seen.len() >= STATES {
                return;
            }
            let mut next = state.copy();
            if next.apply(&action) != Reaction::Changed || !seen.insert(next.snapshot().to_string()) {
                continue;
            }
            match next.trap() {
                Some(trap) => {
                    left.remove(&trap);
                }
                None if depth + 1 < DEPTH => open.push_back((next, depth + 1)),
                None => {}
            }
        }
    }
}

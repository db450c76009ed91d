//! How help fades: by the successes of one learner with a skill.

use super::{Opening, Progress};
use crate::grade::{Attempt, Outcome};
use uuid::Uuid;

fn attempt(skills: &[&str], outcome: Outcome) -> Attempt {
    Attempt {
        id: Uuid::nil(),
        learner: Uuid::nil(),
        pack: "a".to_owned(),
        pack_version: String::new(),
        exercise: "b".to_owned(),
        skills: skills.iter().map(|&skill| skill.to_owned()).collect(),
        language: "fr".to_owned(),
        outcome,
        hints: 0,
        shown: false,
        trap: None,
        actions: 0,
        checks: 0,
        started: 0,
        ended: 0,
    }
}

#[test]
fn help_fades_with_each_success_and_never_with_a_try_that_is_not_yet() {
    let mut progress = Progress::default();
    let given = [Opening::Example, Opening::Given(4), Opening::Given(2), Opening::Alone, Opening::Alone];
    for (successes, opening) in given.into_iter().enumerate() {
        assert_eq!(progress.successes("x"), successes);
        assert_eq!(progress.opening(["x"], 6), opening);
        progress.add(&attempt(&["x"], Outcome::NotYet));
        assert_eq!(progress.opening(["x"], 6), opening);
        progress.add(&attempt(&["x"], if successes % 2 == 0 { Outcome::Helped } else { Outcome::Alone }));
    }
}

#[test]
fn the_skill_that_was_practised_least_counts() {
    let progress = Progress::of(&[attempt(&["x", "y"], Outcome::Alone), attempt(&["x"], Outcome::Helped)]);
    assert_eq!(progress.opening(["x"], 9), Opening::Given(3));
    assert_eq!(progress.opening(["x", "y"], 9), Opening::Given(6));
    assert_eq!(progress.opening(["y", "z", "x"], 9), Opening::Example);
}

#[test]
fn something_is_given_and_something_is_left() {
    let after = |successes: usize| Progress::of(&vec![attempt(&["x"], Outcome::Alone); successes]);
    for (steps, most, least) in [(2, 1, 1), (3, 2, 1), (4, 3, 1), (5, 3, 2), (6, 4, 2), (7, 5, 2), (9, 6, 3)] {
        assert_eq!(after(1).opening(["x"], steps), Opening::Given(most), "{steps}");
        assert_eq!(after(2).opening(["x"], steps), Opening::Given(least), "{steps}");
    }
    for successes in 0..4 {
        assert_eq!(after(successes).opening(["x"], 1), Opening::Alone);
    }
}

//! Is every step of a solution needed? *Show me* plays the solution: a step that leads nowhere teaches a detour.
//! That the whole solution leads to the goal is proved before.

use super::found::{At, Found};
use super::prove::gestures;
use crate::locale::Words;
use crate::pack::Exercise;
use crate::practice::{Action, Practice, Reaction};
use serde_json::Value;
use std::cell::OnceCell;

/// A warning for each step that could be left out. Only tasks have solutions that their authors write: those of questions
/// and of dexterity come from what is asked.
///
/// A step is needless when without it the goal is met all the same, each later step does what it does, and
/// - the step changes what is kept on the computer: nobody asks for that; or
/// - the step leaves no trace after the next one, and without it there is less to do. (Opening a folder on the way is a
///   step of the way: the hand goes there in any case.)
///
/// So looking at something is never needless: a letter is read, a code is seen, and what was opened is closed again. Nor is
/// what is done anew further on, after a mistake on purpose: cut, paste, undo, cut again.
pub(super) fn steps(exercise: &Exercise, practice: &dyn Practice, words: &Words) -> Vec<Found> {
    if exercise.family != "task" || practice.fresh().check().passed() {
        return Vec::new();
    }
    let solution = practice.solution();
    // States are only looked at where there is something to tell: most steps are needed.
    let whole = OnceCell::new();
    let found =
        |step: usize| Found::new("solution-needless").into_warning().with("step", step + 1).at(At::Step(step + 1));
    let needless = |step: &usize| {
        let shorter = [&solution[..*step], &solution[*step + 1..]].concat();
        if shorter.is_empty() || !reaches(practice, &shorter) {
            return false;
        }
        let (whole, without) = (whole.get_or_init(|| Trial::of(practice, &solution)), Trial::of(practice, &shorter));
        if without.reactions[*step..] != whole.reactions[*step + 1..] {
            return false;
        }
        if whole.kept[*step] != whole.kept[*step + 1] {
            return true;
        }
        if *step > 1 && solution[..*step - 1].contains(&solution[*step]) {
            return false;
        }
        let leaves_no_trace = whole.states.get(*step + 1) == without.states.get(*step);
        leaves_no_trace && gestures(practice, &shorter, words) < gestures(practice, &solution, words)
    };
    (0..solution.len()).filter(needless).map(found).collect()
}

/// Whether some steps meet the goal, through no trap and without damage.
fn reaches(practice: &dyn Practice, steps: &[Action]) -> bool {
    let mut state = practice.fresh();
    let safe = steps.iter().all(|step| {
        state.apply(step);
        state.trap().is_none()
    });
    safe && state.check().passed()
}

/// What comes of some steps, after each of them.
struct Trial {
    /// Whether each changed something.
    reactions: Vec<bool>,
    states: Vec<Value>,
    /// What is kept on the computer, at the start and after each.
    kept: Vec<Value>,
}

impl Trial {
    fn of(practice: &dyn Practice, steps: &[Action]) -> Self {
        let mut state = practice.fresh();
        let mut trial = Trial { reactions: Vec::new(), states: Vec::new(), kept: vec![state.kept()] };
        for step in steps {
            trial.reactions.push(state.apply(step) == Reaction::Changed);
            trial.states.push(state.snapshot());
            trial.kept.push(state.kept());
        }
        trial
    }
}

//! Is every step of a solution needed? *Show me* plays the solution: a step that leads nowhere teaches a detour.
//! That the whole solution leads to the goal is proved before.

use super::found::{At, Found};
use crate::pack::Exercise;
use crate::practice::{Action, Practice};

/// A warning for each step without which the goal is met all the same. Only tasks have solutions that their authors write:
/// those of questions and of dexterity come from what is asked.
pub(super) fn steps(exercise: &Exercise, practice: &dyn Practice) -> Vec<Found> {
    if exercise.family != "task" {
        return Vec::new();
    }
    let solution = practice.solution();
    let needless = (0..solution.len()).filter(|step| solution.len() > 1 && reaches(practice, &solution, *step));
    let found = |step: usize| Found::new("solution-needless").as_warning().with("step", step).at(At::Step(step));
    needless.map(|step| found(step + 1)).collect()
}

/// Whether the solution without one of its steps meets the goal, through no trap and without damage. A step after it that is
/// not possible then is passed over, as a learner would.
fn reaches(practice: &dyn Practice, solution: &[Action], left_out: usize) -> bool {
    let mut state = practice.fresh();
    for (_, action) in solution.iter().enumerate().filter(|(step, _)| *step != left_out) {
        state.apply(action);
        if state.trap().is_some() {
            return false;
        }
    }
    state.check().passed()
}

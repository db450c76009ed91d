//! Help that is shown: asked for with *Show me*, or unasked at the opening where help fades with success.
//! How much of it a learner gets is for `course` to say.

use super::{Demo, ExerciseScreen, Mode};
use crate::course::Opening;
use crate::grade::Step;
use crate::pack::Help;
use crate::screen::{Context, Effect};

impl ExerciseScreen {
    /// Offers the help that an exercise begins with, if any.
    pub(super) fn open(&mut self, context: &Context) {
        if self.teaching.help != Help::Faded || self.exercise.family != "task" {
            return;
        }
        let skills = self.exercise.skills.iter().map(|skill| skill.get_ref().as_str());
        match context.progress.opening(skills, self.session.practice.solution().len()) {
            Opening::Alone => {}
            opening => self.mode = Mode::Opening(opening),
        }
    }

    /// Shows the solution, or the steps of it that are `given`. Seeing the first one is help already.
    pub(super) fn show(&mut self, context: &Context, given: usize, effects: &mut Vec<Effect>) {
        self.take(context, Step::Shown, effects);
        let words = self.refresh(context);
        self.notice = None;
        let demo = Demo::new(self.session.practice.fresh(), given, self.screen, &words);
        self.mode = Mode::Showing(Box::new(demo));
    }

    /// What is shown goes on; after its end it is the learner's turn, with what was given.
    pub(super) fn show_on(&mut self, context: &Context, effects: &mut Vec<Effect>) {
        let words = self.refresh(context);
        match &mut self.mode {
            Mode::Opening(Opening::Given(steps)) => {
                let steps = *steps;
                self.show(context, steps, effects);
            }
            Mode::Opening(_) => self.show(context, 0, effects),
            Mode::Showing(demo) => {
                if !demo.advance(&words) {
                    self.mode = Mode::Doing(None);
                } else if demo.is_over() {
                    let given = demo.given();
                    for action in self.session.practice.solution().into_iter().take(given) {
                        self.take(context, Step::Given(action), effects);
                    }
                }
            }
            _ => {}
        }
    }
}

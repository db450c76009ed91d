//! How far along the known way a task is: the solution that every exercise carries is a way that leads to the goal.
//! Only tells: whether the goal is met is judged without it, whatever way was taken.

use crate::locale::Phrase;
use crate::practice::{Action, Practice, Reaction};
use serde_json::Value;

/// What was done last that can be confirmed while a task is done.
#[derive(Clone, Debug, PartialEq)]
pub enum Confirmed {
    /// The known way is done up to here.
    Step {
        /// How many of its steps are done, at least one.
        done: usize,
        /// How many steps it has.
        all: usize,
    },
    /// A part of the goal is met by another way: its sentence.
    Goal(Phrase),
}

/// How far along the known way a state is.
#[derive(Clone, Debug, PartialEq)]
struct Along {
    done: usize,
    /// What is achieved that the way has not achieved up to there.
    besides: Vec<Phrase>,
}

/// The known way, and how far along it somebody is.
pub(super) struct Way {
    steps: Vec<Action>,
    /// Before the first step, after the first, after the second...
    stops: Vec<Stop>,
    along: Along,
    confirmed: Option<Confirmed>,
}

struct Stop {
    state: Value,
    /// See [`Way::rest`].
    rest: Option<usize>,
    achieved: Vec<Phrase>,
}

impl Way {
    /// The way of an exercise, from where it is now.
    pub(super) fn of(practice: &dyn Practice) -> Self {
        let along = Along { done: 0, besides: Vec::new() };
        let mut way = Way { steps: practice.solution(), stops: Vec::new(), along, confirmed: None };
        let mut walker = practice.fresh();
        for count in 0..=way.steps.len() {
            let rest = way.rest(walker.as_ref());
            way.stops.push(Stop { state: walker.snapshot(), rest, achieved: walker.check().achieved });
            if let Some(step) = way.steps.get(count) {
                walker.apply(step);
            }
        }
        way.look(practice);
        way
    }

    /// How many steps the way has.
    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }
    /// What can be confirmed now.
    pub(super) fn confirmed(&self) -> Option<&Confirmed> {
        self.confirmed.as_ref()
    }

    /// Looks where one is now.
    pub(super) fn look(&mut self, practice: &dyn Practice) {
        let now = self.along(practice);
        let before = std::mem::replace(&mut self.along, now);
        let along = &self.along;
        let step = (along.done > 0).then_some(Confirmed::Step { done: along.done, all: self.steps.len() });
        let goal = |phrase: &Phrase| Confirmed::Goal(phrase.clone());
        let new = along.besides.iter().rfind(|phrase| !before.besides.contains(phrase));
        self.confirmed = match (&self.confirmed, new) {
            _ if along.done > before.done => step,
            (_, Some(new)) => Some(goal(new)),
            // What was said last stays as long as it is true.
            (Some(Confirmed::Goal(said)), None) if along.besides.contains(said) => Some(goal(said)),
            _ => step.or_else(|| along.besides.last().map(goal)),
        };
    }

    /// The way goes from where one is to the goal: so a detour does no harm, what was done in another order counts, and
    /// what was taken back or spoilt does not.
    fn along(&self, practice: &dyn Practice) -> Along {
        let state = practice.snapshot();
        let exactly = self.stops.iter().rposition(|stop| stop.state == state).unwrap_or(0);
        let done = self.rest(practice).map_or(0, |rest| self.stop(practice, &state, rest)).max(exactly);
        let known = |phrase: &Phrase| self.stops[..=done].iter().any(|stop| stop.achieved.contains(phrase));
        let besides = practice.check().achieved.into_iter().filter(|phrase| !known(phrase)).collect();
        Along { done, besides }
    }

    /// After how many steps one stands, from where the way leads to the goal without the first `rest`. A step that the
    /// others can do without (a look into a folder) is done when doing it again would change nothing.
    fn stop(&self, practice: &dyn Practice, state: &Value, rest: usize) -> usize {
        let near = self.stops.iter().rfind(|stop| stop.rest <= Some(rest)).and_then(|stop| stop.rest);
        let alike: Vec<usize> = (0..self.stops.len()).filter(|stop| self.stops[*stop].rest == near).collect();
        let first = alike.first().copied().unwrap_or(0);
        let is_done = |step: &Action| {
            let mut walker = practice.copy();
            walker.apply(step);
            walker.snapshot() == *state
        };
        let mut later = alike.into_iter().rev().take_while(|stop| *stop > first);
        later.find(|stop| is_done(&self.steps[*stop - 1])).unwrap_or(first)
    }

    /// How many of the first steps the way can do without, from here to the goal. `None`: it does not lead there.
    fn rest(&self, practice: &dyn Practice) -> Option<usize> {
        (0..=self.steps.len()).rev().find(|from| {
            let mut walker = practice.copy();
            let mut walk = self.steps[*from..].iter();
            walk.all(|step| !matches!(walker.apply(step), Reaction::Refused(_)))
                && walker.check().passed()
                && walker.trap().is_none()
        })
    }
}

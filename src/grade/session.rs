//! One exercise being done: Actions applied, help counted, the goal judged, and what must be saved to resume.
//! Sees no clock: times are passed in. Saving is for `app`.

use super::path::Way;
use super::{Attempt, Confirmed, Outcome};
use crate::practice::{Action, Check, Practice, Reaction};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One thing that happened in a session, in the form in which it is saved and replayed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// An Action of the learner, as its kind writes it.
    Act(Action),
    /// An Action that the program did for the learner, as a beginning.
    Given(Action),
    /// A hint was shown.
    Hint,
    /// *Show me* was used.
    Shown,
    /// *Start again*: the World is as at the start; help seen stays counted.
    Restart,
    /// *I am done* was pressed and the goal was not met.
    Checked,
}

/// Which exercise an attempt is about, and who tries.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// The learner.
    pub learner: Uuid,
    /// Pack id.
    pub pack: String,
    /// Version of the pack.
    pub pack_version: String,
    /// Exercise id.
    pub exercise: String,
    /// Skills that it trains.
    pub skills: Vec<String>,
}

/// What a check of the World found.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Alone, helped, not yet.
    pub outcome: Outcome,
    /// What is achieved, what is missing, what suffered.
    pub check: Check,
    /// The trap that ended it, counted from 0.
    pub trap: Option<usize>,
}

/// An exercise being done.
pub struct Session {
    /// The exercise, its state and its view.
    pub practice: Box<dyn Practice>,
    started: i64,
    hints: u32,
    shown: bool,
    given: bool,
    actions: u32,
    checks: u32,
    /// The known way, where its steps are confirmed.
    way: Option<Way>,
}

impl Session {
    /// Begins. `started`: milliseconds since 1970-01-01 UTC.
    pub fn new(practice: Box<dyn Practice>, started: i64) -> Self {
        Session { practice, started, hints: 0, shown: false, given: false, actions: 0, checks: 0, way: None }
    }
    /// The same where each step of the known way is confirmed, if it has several.
    #[must_use]
    pub fn confirming(mut self) -> Self {
        self.way = Some(Way::of(self.practice.as_ref())).filter(|way| way.len() > 1);
        self
    }
    /// Goes on where saved steps ended.
    #[must_use]
    pub fn resume(mut self, steps: &[Step]) -> Self {
        for step in steps {
            self.take(step);
        }
        self
    }
    /// Takes a step, new or saved.
    pub fn take(&mut self, step: &Step) -> Reaction {
        let mut reaction = Reaction::Changed;
        match step {
            Step::Act(action) => {
                self.actions += 1;
                self.given = false;
                reaction = self.practice.apply(action);
            }
            Step::Given(action) => {
                (self.shown, self.given) = (true, true);
                reaction = self.practice.apply(action);
            }
            Step::Hint => self.hints += 1,
            Step::Shown => self.shown = true,
            Step::Restart => (self.practice, self.given) = (self.practice.fresh(), false),
            Step::Checked => self.checks += 1,
        }
        if let Some(way) = &mut self.way
            && matches!(step, Step::Act(_) | Step::Given(_) | Step::Restart)
        {
            way.look(self.practice.as_ref());
        }
        reaction
    }
    /// Whether steps are confirmed.
    pub fn is_confirming(&self) -> bool {
        self.way.is_some()
    }
    /// What can be confirmed now. Decides nothing: `verdict` does not look at it.
    pub fn confirmed(&self) -> Option<&Confirmed> {
        self.way.as_ref().and_then(Way::confirmed)
    }
    /// Whether the program did the beginning, and the learner nothing since.
    pub fn is_handed_over(&self) -> bool {
        self.given
    }
    /// Hints seen.
    pub fn hints(&self) -> u32 {
        self.hints
    }
    /// Checks that found the goal not met.
    pub fn checks(&self) -> u32 {
        self.checks
    }
    /// When it was started.
    pub fn started(&self) -> i64 {
        self.started
    }
    /// Whether something was done since the start that *Start again* would undo.
    pub fn is_touched(&self) -> bool {
        self.practice.snapshot() != self.practice.fresh().snapshot()
    }
    /// Looks at the World.
    pub fn verdict(&self) -> Verdict {
        let (check, trap) = (self.practice.check(), self.practice.trap());
        let outcome = match (check.passed() && trap.is_none(), self.hints > 0 || self.shown) {
            (false, _) => Outcome::NotYet,
            (true, true) => Outcome::Helped,
            (true, false) => Outcome::Alone,
        };
        Verdict { outcome, check, trap }
    }
    /// The record of a verdict. `ended`: milliseconds since 1970-01-01 UTC.
    pub fn attempt(&self, verdict: &Verdict, subject: &Subject, language: &str, id: Uuid, ended: i64) -> Attempt {
        Attempt {
            id,
            learner: subject.learner,
            pack: subject.pack.clone(),
            pack_version: subject.pack_version.clone(),
            exercise: subject.exercise.clone(),
            skills: subject.skills.clone(),
            language: language.to_owned(),
            outcome: verdict.outcome,
            hints: self.hints,
            shown: self.shown,
            trap: verdict.trap.and_then(|trap| u32::try_from(trap).ok()),
            actions: self.actions,
            checks: self.checks,
            started: self.started,
            ended,
        }
    }
}

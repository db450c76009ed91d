//! What a proof found amiss in an exercise, with the part of the exercise that it is about.
//! Where that part stands in the lesson file is looked up here; what is amiss is for the proofs to say.

use crate::locale::{Arg, Phrase};
use crate::pack::{Exercise, Problem, Severity};
use std::ops::Range;

/// The part of an exercise that is to blame. Steps and ways count from 1, traps from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// The exercise: its id is underlined.
    Exercise,
    /// A step of its solution.
    Step(usize),
    /// A way that must not pass.
    Way(usize),
    /// A step of such a way.
    WayStep(usize, usize),
    /// A trap.
    Trap(usize),
}

/// Something amiss.
#[derive(Clone, Debug)]
pub(super) struct Found {
    what: Phrase,
    at: At,
    severity: Severity,
}

impl Found {
    /// A proof that failed: the message is `problem-<proof>`; its advice is the one of the same name with `problem-help-`.
    pub(super) fn new(proof: &str) -> Self {
        Found { what: Phrase::new(format!("problem-{proof}")), at: At::Exercise, severity: Severity::Error }
    }
    /// The same, said by the kind of the exercise.
    pub(super) fn said(severity: Severity, what: Phrase) -> Self {
        Found { what, at: At::Exercise, severity }
    }
    /// The same about a part of the exercise.
    pub(super) fn at(self, at: At) -> Self {
        Found { at, ..self }
    }
    /// The same with one more argument.
    pub(super) fn with(self, name: &'static str, arg: impl Into<Arg>) -> Self {
        Found { what: self.what.with(name, arg), ..self }
    }
    /// The same as a warning: the exercise can be done, but should be better.
    pub(super) fn into_warning(self) -> Self {
        Found { severity: Severity::Warning, ..self }
    }
    /// The problem at its place.
    pub(super) fn problem(self, exercise: &Exercise) -> Problem {
        let help = Phrase::new(self.what.id.replacen("problem-", "problem-help-", 1));
        let problem = exercise.problem(place(exercise, self.at), self.what).with_help(help);
        Problem { severity: self.severity, ..problem }
    }
}

/// The bytes of a part of an exercise; where a kind makes that part itself, those of the exercise.
fn place(exercise: &Exercise, at: At) -> Range<usize> {
    let found = match at {
        At::Exercise => None,
        At::Step(step) => exercise.place("solution", &[step]),
        At::Way(way) => exercise.place("wrong", &[way]),
        At::WayStep(way, step) => exercise.place("wrong", &[way, step]),
        At::Trap(trap) => exercise.place("trap", &[trap + 1]),
    };
    found.unwrap_or_else(|| exercise.span.clone())
}

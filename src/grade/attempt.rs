//! One try at an exercise, recorded for good: a fact with a unique id, never changed.
//! Everything shown about progress is computed from attempts.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How a try ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The goal was met without hint or demonstration.
    Alone,
    /// The goal was met after a hint, a demonstration, or with steps that were given.
    Helped,
    /// The goal is not met.
    NotYet,
}

/// One try at an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Unique for all time (UUID v7).
    pub id: Uuid,
    /// Who tried: the learner's id, not the name.
    pub learner: Uuid,
    /// Pack id.
    pub pack: String,
    /// Version of the pack at that time.
    pub pack_version: String,
    /// Exercise id.
    pub exercise: String,
    /// Skills of the exercise at that time.
    pub skills: Vec<String>,
    /// Language that was on when it ended.
    pub language: String,
    /// How it ended.
    pub outcome: Outcome,
    /// Hints seen.
    pub hints: u32,
    /// Whether *Show me* was used, or steps were given.
    pub shown: bool,
    /// Which trap ended it, counted from 0.
    pub trap: Option<u32>,
    /// How many Actions were done.
    pub actions: u32,
    /// Checks asked for before this one, since the exercise was started.
    pub checks: u32,
    /// When it was started: milliseconds since 1970-01-01 UTC.
    pub started: i64,
    /// When it ended: milliseconds since 1970-01-01 UTC.
    pub ended: i64,
}

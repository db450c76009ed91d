//! How a lesson is taught: the keys that a lesson file may begin with, before its first exercise.
//! What they lead to is for `grade` (steps) and `course` (help).

use super::nearest::advice;
use super::read::read_value;
use super::{Problem, SourceFile};
use crate::locale::{Arg, Phrase};
use serde::Deserialize;
use std::rc::Rc;
use toml::de::DeTable;

/// How the exercises of a lesson are taught.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Teaching {
    /// What is said of the steps of a task.
    pub steps: Steps,
    /// What help an exercise begins with.
    pub help: Help,
}

/// What is said of the steps of a task while it is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "steps"))]
#[serde(rename_all = "kebab-case")]
pub enum Steps {
    /// Nothing before the end.
    #[default]
    #[serde(skip)]
    Unsaid,
    /// Each step is confirmed as it is done.
    Confirmed,
}

/// What help an exercise begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "help"))]
#[serde(rename_all = "kebab-case")]
pub enum Help {
    /// None unasked.
    #[default]
    #[serde(skip)]
    Asked,
    /// Much at first, then less, for each learner and skill.
    Faded,
}

/// The keys that a lesson file may have besides its exercises.
const KEYS: [&str; 3] = ["steps", "help", "exercise"];

/// Reads the keys before the exercises. `whole`: the file is TOML to its end, so that unknown keys are the author's.
pub(super) fn teaching(
    file: &Rc<SourceFile>,
    root: &DeTable<'_>,
    whole: bool,
    problems: &mut Vec<Problem>,
) -> Teaching {
    for key in root.keys().filter(|key| whole && !KEYS.contains(&key.get_ref().as_ref())) {
        let what = Phrase::new("problem-unknown-key").with("word", Arg::Ltr(key.get_ref().to_string()));
        problems.push(Problem::error(file, key.span(), what).with_help_if(advice(key.get_ref(), &KEYS)));
    }
    Teaching { steps: value(file, root, "steps", problems), help: value(file, root, "help", problems) }
}

fn value<'de, T: Deserialize<'de> + Default>(
    file: &Rc<SourceFile>,
    root: &DeTable<'de>,
    key: &'static str,
    problems: &mut Vec<Problem>,
) -> T {
    let read = root.get(key).map(|value| read_value(file, value));
    read.and_then(|read| read.map_err(|problem| problems.push(problem)).ok()).unwrap_or_default()
}

//! One exercise being done: Actions applied, help counted, the goal judged, and what must be saved to resume.

use serde::{Deserialize, Serialize};

/// One thing that happened in a session, in the form in which it is saved and replayed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// An Action of the learner, as its kind writes it.
    Act(crate::practice::Action),
    /// A hint was shown.
    Hint,
    /// *Show me* was used.
    Shown,
    /// *Start again*: the World is as at the start; help seen stays counted.
    Restart,
    /// *I am done* was pressed and the goal was not met.
    Checked,
}

/// (to be written)
pub struct Session;

//! The World of a task: the computer, and the state of each app on it. An Action names its app.

use super::Computer;
use super::apps::files::{self, Files};
use crate::practice::{Reaction, State};
use serde::{Deserialize, Serialize};

/// One thing done in an app: `{ files = "cut" }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// In Files.
    Files(files::Action),
}

/// Everything on the practice computer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct World {
    /// What all apps share.
    pub computer: Computer,
    /// The file manager.
    pub files: Files,
}

impl State for World {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        match action {
            Act::Files(action) => self.files.apply(&mut self.computer, action),
        }
    }
}

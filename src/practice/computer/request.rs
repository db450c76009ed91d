//! What one program asks of the others, without knowing them: the one whose business it is takes it.
//! Who takes what is said by each program's `take`.

use super::disk::ItemId;
use serde::{Deserialize, Serialize};

/// Something for another program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Show this folder, or the folder of this document with the document selected.
    ShowFile(ItemId),
    /// Open this address of the web.
    OpenAddress(String),
    /// Write a letter to this address.
    WriteTo(String),
    /// What an author announced under this id arrives, wherever it was announced: a letter, a message with a code.
    Arrive(String),
}

impl Request {
    /// Whether it is for all programs, and changes none of the windows: something arrives while the learner works.
    pub fn is_for_all(&self) -> bool {
        matches!(self, Request::Arrive(_))
    }
}

//! What a learner can do with Phone, as packs write it: `"copy-code"`, `{ open = "$code-message" }`.
//! What comes of it is in `state`.

use crate::locale::Name;
use crate::practice::computer::disk::Notation;
use serde::{Deserialize, Serialize};

/// One thing done with the telephone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "phone.action"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Action {
    /// Opens a message.
    Open(#[serde(with = "Notation")] Name),
    /// Goes back to the list.
    Close,
    /// Puts the code of the open message on the clipboard.
    CopyCode,
    /// Asks for another code, where the one in the open message is not good any more.
    AskAgain,
    /// Follows the link in the open message.
    Follow,
    /// Takes the open message out of the list.
    Delete,
    /// Reports the open message as a deceit.
    Report,
    /// Wants nothing more from the sender of the open message.
    Block,
    /// Answers the call that rings.
    Answer,
    /// Lets it ring.
    Decline,
    /// Ends the call.
    HangUp,
    /// Tells the caller what is asked for.
    Tell,
    /// Takes the last change of the computer back.
    Undo,
    /// Makes the last change taken back again.
    Redo,
}

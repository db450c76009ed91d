//! What a learner can do in Mail, as packs write it: `"reply"`, `{ open = "$appointment" }`.
//! What comes of it is in `state`, `draft` and `sort`.

use super::letter::Address;
use super::{Folder, Line, Lines};
use crate::locale::Name;
use crate::practice::computer::disk::{Notation, Path, Taken};
use crate::practice::computer::one_or_more::OneOrMore;
use serde::{Deserialize, Serialize};

/// One thing done in Mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.action"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Action {
    /// Goes to a folder.
    Folder(Folder),
    /// Selects a letter of the open folder.
    Select(#[serde(with = "Notation")] Name),
    /// Reads a letter; one that is not sent yet is written on.
    Open(#[serde(with = "Notation")] Name),
    /// Goes back to the list, or from an attachment to its letter.
    Close,
    /// Shows the sender's real address, or hides it again.
    ShowAddress,
    /// Looks at an attachment of the letter that is read.
    Look(#[serde(with = "Notation")] Name),
    /// Saves an attachment of the letter that is read on the disk.
    Save(Save),
    /// Follows a link of the letter that is read: where it leads.
    Follow(String),
    /// Shows only letters in which this stands; nothing: all of the folder again.
    Search(#[serde(with = "Notation")] Name),
    /// Begins a letter.
    New,
    /// Answers the sender.
    Reply,
    /// Answers the sender and all who got the letter.
    ReplyAll,
    /// Passes a letter on.
    Forward,
    /// Who gets it.
    To(Addresses),
    /// Who gets a copy.
    Cc(Addresses),
    /// Who gets a copy that the others do not know of.
    Bcc(Addresses),
    /// Takes somebody from the contacts.
    Pick(Pick),
    /// The subject.
    Subject(Line),
    /// The text.
    Text(Lines),
    /// Attaches a document of the disk.
    Attach(Path),
    /// Takes an attachment away.
    Detach(#[serde(with = "Notation")] Name),
    /// Sends the letter that is written.
    Send,
    /// Keeps it for later.
    SaveDraft,
    /// Throws it away.
    Discard,
    /// Puts the letter in a folder.
    MoveTo(Folder),
    /// Puts the letter in the archive.
    Archive,
    /// Puts the letter in the bin.
    Delete,
    /// Takes the letter back out of the bin.
    Restore,
    /// Says that nobody asked for it.
    Junk,
    /// Says that it is wanted after all.
    NotJunk,
    /// Reports that it wants to deceive.
    Report,
    /// Makes it look unread.
    MarkUnread,
    /// Leaves the mailbox.
    SignOut,
    /// Comes back.
    SignIn,
    /// Takes the last change back.
    Undo,
    /// Makes the last change taken back again.
    Redo,
}

/// An attachment, and where it is saved under which name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.save"))]
#[serde(deny_unknown_fields)]
pub struct Save {
    /// The attachment.
    #[serde(with = "Notation")]
    pub attachment: Name,
    /// The path of the document.
    pub at: Path,
    /// What is done with what has that name there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken: Option<Taken>,
}

/// Somebody of the contacts, and the line of the letter where they are put.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.pick"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Pick {
    /// Gets it.
    To(#[serde(with = "Notation")] Name),
    /// Gets a copy.
    Cc(#[serde(with = "Notation")] Name),
    /// Gets a copy that the others do not know of.
    Bcc(#[serde(with = "Notation")] Name),
}

/// One address or several; one is written without brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.addresses"))]
#[serde(from = "OneOrMore<Address>", into = "OneOrMore<Address>")]
pub struct Addresses(pub Vec<Address>);

impl From<OneOrMore<Address>> for Addresses {
    fn from(written: OneOrMore<Address>) -> Self {
        Addresses(written.0)
    }
}

impl From<Addresses> for OneOrMore<Address> {
    fn from(addresses: Addresses) -> Self {
        OneOrMore(addresses.0)
    }
}

//! The folders of a mail program: those that every one has, and those that an author adds.
//! Which letters are in them is the content's.

use crate::locale::{Arg, Name, Phrase};
use crate::practice::computer::disk::notation;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A folder for letters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(with = "String", inline))]
#[cfg_attr(test, schemars(extend("anyOf" = [{ "enum": ["inbox", "sent", "drafts", "archive", "junk", "bin"] }, {}])))]
pub enum Folder {
    /// What arrived.
    #[default]
    Inbox,
    /// What was sent.
    Sent,
    /// What is not sent yet.
    Drafts,
    /// What is done with, and kept.
    Archive,
    /// What nobody asked for.
    Junk,
    /// What was deleted.
    Bin,
    /// One that an author adds.
    Own(Name),
}

impl Folder {
    /// Those that are always there, in the order of the screen.
    pub const ALL: [Folder; 6] =
        [Folder::Inbox, Folder::Sent, Folder::Drafts, Folder::Archive, Folder::Junk, Folder::Bin];

    /// Its word in packs and in the ids of targets.
    pub fn word(&self) -> String {
        match self {
            Folder::Inbox => "inbox".to_owned(),
            Folder::Sent => "sent".to_owned(),
            Folder::Drafts => "drafts".to_owned(),
            Folder::Archive => "archive".to_owned(),
            Folder::Junk => "junk".to_owned(),
            Folder::Bin => "bin".to_owned(),
            Folder::Own(name) => notation::write(name),
        }
    }
    /// The folder that a word names: one of an author's, unless every program has it.
    pub fn of_word(word: &str) -> Folder {
        let known = Folder::ALL.into_iter().find(|folder| folder.word() == word);
        known.unwrap_or_else(|| Folder::Own(notation::read(word)))
    }
    /// Its name on the screen.
    pub fn name(&self) -> Arg {
        Arg::from(Phrase::new(match self {
            Folder::Inbox => "mail-folder-inbox",
            Folder::Sent => "mail-folder-sent",
            Folder::Drafts => "mail-folder-drafts",
            Folder::Archive => "mail-folder-archive",
            Folder::Junk => "mail-folder-junk",
            Folder::Bin => "mail-folder-bin",
            Folder::Own(name) => return Arg::from(name.clone()),
        }))
    }
    /// Whether what lies there was written here.
    pub fn is_own_writing(&self) -> bool {
        matches!(self, Folder::Sent | Folder::Drafts)
    }
}

impl Serialize for Folder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.word())
    }
}

impl<'de> Deserialize<'de> for Folder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|word| Folder::of_word(&word))
    }
}

//! A letter: who wrote it to whom, what it says, what is attached, where it lies.
//! How a learner changes one that is being written is in `draft`.

use super::{Folder, Line, Lines};
use crate::locale::{Name, Phrase};
use crate::practice::computer::disk::Date;
use serde::{Deserialize, Serialize};

/// Names a letter, for good: moving it does not change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LetterId(pub(super) u32);

/// Somebody with an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// What the program shows instead of the address, where it knows.
    pub name: Option<Name>,
    /// The address.
    pub address: Address,
}

/// An address: the same in every language, or a word of the pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.address"))]
#[serde(transparent)]
pub struct Address(#[serde(with = "crate::practice::computer::disk::Notation")] pub Name);

impl Default for Address {
    fn default() -> Self {
        Address(Name::Plain(String::new()))
    }
}

/// What was there before a letter that answers or passes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Prefix {
    /// "Re:"
    Reply,
    /// "Fwd:"
    Forward,
}

/// A document that goes with a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its name.
    pub name: Name,
    /// The word of the pack whose `.text` it shows.
    pub shows: Option<String>,
    /// Its size in kB.
    pub size_kb: Option<u32>,
}

/// Words that lead to an address of the web.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.link"))]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What it reads.
    #[serde(with = "crate::practice::computer::disk::Notation")]
    pub text: Name,
    /// Where it really leads.
    pub to: String,
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What packs and Actions call it: its word, or a number of that of the letter it answers.
    pub key: Name,
    /// Where it lies.
    pub folder: Folder,
    /// Where it lay before it was deleted.
    pub home: Option<Folder>,
    /// Who wrote it.
    pub from: Person,
    /// To whom.
    pub to: Vec<Address>,
    /// Who has a copy.
    pub cc: Vec<Address>,
    /// Who has a copy that the others do not know of.
    pub bcc: Vec<Address>,
    /// What stands before the subject.
    pub prefix: Option<Prefix>,
    /// The subject.
    pub subject: Line,
    /// The word of the pack whose `.text` it says.
    pub shows: Option<String>,
    /// What was written here.
    pub text: Lines,
    /// The letter that it answers or passes on, whose text follows.
    pub about: Option<LetterId>,
    /// When it came or went, as the author says.
    pub day: Option<Date>,
    /// What goes with it.
    pub attached: Vec<Attachment>,
    /// What can be followed in it.
    pub links: Vec<Link>,
    /// Whether it only pretends to be from whom it says.
    pub phishing: bool,
    /// Whether it was reported.
    pub reported: bool,
}

impl Letter {
    /// One to be written.
    pub(super) fn blank(key: Name, me: &Person) -> Self {
        Letter {
            key,
            folder: Folder::Drafts,
            home: None,
            from: me.clone(),
            to: Vec::new(),
            cc: Vec::new(),
            bcc: Vec::new(),
            prefix: None,
            subject: Line::from(Name::Plain(String::new())),
            shows: None,
            text: Lines::default(),
            about: None,
            day: None,
            attached: Vec::new(),
            links: Vec::new(),
            phishing: false,
            reported: false,
        }
    }
    /// Whether nobody wrote anything in it yet.
    pub fn is_blank(&self) -> bool {
        let nobody = self.to.is_empty() && self.cc.is_empty() && self.bcc.is_empty();
        nobody && self.subject.is_blank() && self.text.is_blank() && self.attached.is_empty()
    }
    /// All who get it.
    pub fn receivers(&self) -> impl Iterator<Item = &Address> {
        self.to.iter().chain(&self.cc).chain(&self.bcc)
    }
    /// Its subject, as the screen shows it.
    pub fn title(&self) -> Phrase {
        let subject = || self.subject.text.clone();
        match self.prefix {
            _ if self.subject.is_blank() && self.prefix.is_none() => Phrase::new("mail-no-subject"),
            Some(Prefix::Reply) => Phrase::new("mail-subject-reply").with("subject", subject()),
            Some(Prefix::Forward) => Phrase::new("mail-subject-forward").with("subject", subject()),
            None => Phrase::new("mail-subject").with("subject", subject()),
        }
    }
    /// An attachment by its name.
    pub fn attachment(&self, name: &Name) -> Option<&Attachment> {
        self.attached.iter().find(|attached| attached.name == *name)
    }
}

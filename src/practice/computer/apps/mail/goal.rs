//! What must be true of Mail at the end of a task, as packs write it: `{ sent = { to = "$nadia", attached = ["$cv"] } }`.
//! Says whether it is; what is said about it is in `report`, what must not have happened in `damage`.

use super::draft::resolved;
use super::letter::Address;
use super::{Addresses, Content, Folder, Letter, LetterId, Mail, Prefix};
use crate::locale::Name;
use crate::practice::computer::app::Look;
use crate::practice::computer::disk::{Notation, notation};
use crate::practice::computer::one_or_more::OneOrMore;
use serde::{Deserialize, Deserializer};

/// Something that must be true.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.condition"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// Such a letter was sent.
    Sent(Box<Wanted>),
    /// Such a letter is kept with the drafts, and nobody writes on it now.
    Draft(Box<Wanted>),
    /// Such a letter is being written.
    Writing(Box<Wanted>),
    /// This letter lies in this folder.
    In {
        /// The letter.
        #[serde(with = "Notation")]
        letter: Name,
        /// The folder.
        folder: Folder,
    },
    /// This letter is read now.
    Reading(#[serde(with = "Notation")] Name),
    /// This letter was opened, now or before.
    Opened(#[serde(with = "Notation")] Name),
    /// This letter looks new.
    Unread(#[serde(with = "Notation")] Name),
    /// This folder is open.
    Folder(Folder),
    /// The real address of who sent this letter was shown.
    AddressShown(#[serde(with = "Notation")] Name),
    /// An attachment of this name was looked at.
    Looked(#[serde(with = "Notation")] Name),
    /// This letter was reported.
    Reported(#[serde(with = "Notation")] Name),
    /// A link of this letter was followed.
    Followed(#[serde(with = "Notation")] Name),
    /// Nobody is signed in.
    SignedOut,
}

/// What a letter that is written must be. What is not named does not matter, but copies: who is not named gets none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.wanted"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Wanted {
    /// Who gets it, and nobody else.
    pub(super) to: Option<Addresses>,
    /// Who gets a copy.
    pub(super) cc: Option<Addresses>,
    /// Who gets a copy that the others do not know of.
    pub(super) bcc: Option<Addresses>,
    /// What the subject says.
    #[serde(default, deserialize_with = "maybe")]
    #[cfg_attr(test, schemars(with = "Option<Notation>"))]
    pub(super) subject: Option<Name>,
    /// It has a subject, whichever.
    #[serde(default)]
    pub(super) has_subject: bool,
    /// It has a text, whichever.
    #[serde(default)]
    pub(super) has_text: bool,
    /// What the text says.
    #[serde(default, deserialize_with = "names")]
    #[cfg_attr(test, schemars(with = "OneOrMore<Notation>"))]
    pub(super) says: Vec<Name>,
    /// The documents that go with it, and no other.
    #[serde(default, deserialize_with = "names")]
    #[cfg_attr(test, schemars(with = "OneOrMore<Notation>"))]
    pub(super) attached: Vec<Name>,
    /// The letter that it answers.
    #[serde(default, deserialize_with = "maybe")]
    #[cfg_attr(test, schemars(with = "Option<Notation>"))]
    pub(super) answers: Option<Name>,
    /// The letter that it passes on.
    #[serde(default, deserialize_with = "maybe")]
    #[cfg_attr(test, schemars(with = "Option<Notation>"))]
    pub(super) forwards: Option<Name>,
}

/// What a letter lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lack<'a> {
    /// It does not go to these people.
    To(&'a Addresses),
    /// It goes to somebody else, too.
    Also(&'a Address),
    /// These get no copy.
    Copy(&'a Addresses),
    /// These get no hidden copy.
    Hidden(&'a Addresses),
    /// It has no subject, or another one.
    Subject(Option<&'a Name>),
    /// It has no text.
    Text,
    /// Its text does not say this.
    Says(&'a Name),
    /// This is not attached.
    Attached(&'a Name),
    /// This is attached, too.
    AttachedToo(&'a Name),
    /// It answers another letter, or none.
    Answers(&'a Name),
    /// It passes another letter on, or none.
    Forwards(&'a Name),
}

impl Wanted {
    /// The first thing that a letter lacks.
    pub(super) fn lack<'a>(&'a self, letter: &'a Letter, content: &Content) -> Option<Lack<'a>> {
        let people = [
            (&self.to, &letter.to, Lack::To as fn(&'a Addresses) -> Lack<'a>),
            (&self.cc, &letter.cc, Lack::Copy),
            (&self.bcc, &letter.bcc, Lack::Hidden),
        ];
        for (wanted, have, lack) in people {
            let Some(wanted) = wanted else { continue };
            let all = resolved(&wanted.0, content);
            if all.iter().any(|one| !have.contains(one)) {
                return Some(lack(wanted));
            }
            if let Some(more) = have.iter().find(|one| !all.contains(one)) {
                return Some(Lack::Also(more));
            }
        }
        let copies = [(&self.cc, &letter.cc), (&self.bcc, &letter.bcc)];
        let uninvited = copies.into_iter().filter(|(wanted, _)| self.to.is_some() && wanted.is_none());
        if let Some(more) = uninvited.flat_map(|(_, have)| have).next() {
            return Some(Lack::Also(more));
        }
        self.lack_inside(letter, content)
    }

    fn lack_inside<'a>(&'a self, letter: &'a Letter, content: &Content) -> Option<Lack<'a>> {
        let about = |key: &Name, prefix| letter.prefix_was(prefix) && letter.about.is_some_and(|id| is(content, id, key));
        if let Some(key) = self.answers.as_ref().filter(|key| !about(key, Prefix::Reply)) {
            return Some(Lack::Answers(key));
        }
        if let Some(key) = self.forwards.as_ref().filter(|key| !about(key, Prefix::Forward)) {
            return Some(Lack::Forwards(key));
        }
        if self.has_subject && letter.subject.is_blank() {
            return Some(Lack::Subject(None));
        }
        if let Some(subject) = self.subject.as_ref().filter(|subject| !letter.subject.says(subject)) {
            return Some(Lack::Subject(Some(subject)));
        }
        if self.has_text && letter.text.is_blank() {
            return Some(Lack::Text);
        }
        if let Some(word) = self.says.iter().find(|word| !letter.text.says(word)) {
            return Some(Lack::Says(word));
        }
        if let Some(name) = self.attached.iter().find(|name| letter.attachment(name).is_none()) {
            return Some(Lack::Attached(name));
        }
        let more = letter.attached.iter().map(|attached| &attached.name).find(|name| !self.attached.contains(name));
        more.filter(|_| self.forwards.is_none()).map(Lack::AttachedToo)
    }
}

fn is(content: &Content, id: LetterId, key: &Name) -> bool {
    content.get(id).is_some_and(|letter| letter.key == *key)
}

impl Letter {
    /// Whether it was begun as an answer, or to pass another one on.
    fn prefix_was(&self, prefix: Prefix) -> bool {
        // Who changes the subject still answers the letter.
        self.prefix.is_none_or(|has| has == prefix)
    }
}

/// The letters written since the start that lie in a folder, the newest first.
pub(super) fn written_since<'a>(look: Look<'a, Mail>, folder: &'a Folder) -> impl Iterator<Item = (LetterId, &'a Letter)> {
    let (before, now) = (Mail::content(look.start), Mail::content(look.now));
    let was = move |id: LetterId| before.get(id).is_some_and(|letter| letter.folder == *folder);
    let mut found: Vec<_> =
        now.letters().filter(|(id, letter)| letter.folder == *folder && (!was(*id) || *folder == Folder::Drafts)).collect();
    found.reverse();
    found.into_iter().filter(move |(id, _)| now.writing != Some(*id))
}

impl Condition {
    /// Whether it is true.
    pub(super) fn met(&self, look: Look<'_, Mail>) -> bool {
        let (mail, content) = (look.window, Mail::content(look.now));
        let find = |key: &Name| content.find(key);
        let fits = |wanted: &Wanted, letter: &Letter| wanted.lack(letter, content).is_none();
        match self {
            Condition::Sent(wanted) => written_since(look, &Folder::Sent).any(|(_, letter)| fits(wanted, letter)),
            Condition::Draft(wanted) => written_since(look, &Folder::Drafts).any(|(_, letter)| fits(wanted, letter)),
            Condition::Writing(wanted) => content.writing().is_some_and(|(_, letter)| fits(wanted, letter)),
            Condition::In { letter, folder } => {
                find(letter).and_then(|id| content.get(id)).is_some_and(|letter| letter.folder == *folder)
            }
            Condition::Reading(key) => find(key).is_some_and(|id| mail.reading == Some(id)) && content.writing.is_none(),
            Condition::Opened(key) => find(key).is_some_and(|id| mail.opened.contains(&id)),
            Condition::Unread(key) => {
                find(key).is_some_and(|id| content.get(id).is_some_and(|letter| mail.is_unread(id, letter)))
            }
            Condition::Folder(folder) => mail.folder == *folder && mail.search.is_none(),
            Condition::AddressShown(key) => find(key).is_some_and(|id| mail.addresses.contains(&id)),
            Condition::Looked(name) => mail.looked.contains(name),
            Condition::Reported(key) => {
                find(key).and_then(|id| content.get(id)).is_some_and(|letter| letter.reported)
            }
            Condition::Followed(key) => find(key).is_some_and(|id| mail.followed.iter().any(|(from, _)| *from == id)),
            Condition::SignedOut => mail.signed_out,
        }
    }

    /// The letter that it is about.
    pub(super) fn letter(&self) -> Option<&Name> {
        match self {
            Condition::In { letter, .. } => Some(letter),
            Condition::Reading(key)
            | Condition::Opened(key)
            | Condition::Unread(key)
            | Condition::AddressShown(key)
            | Condition::Reported(key)
            | Condition::Followed(key) => Some(key),
            _ => None,
        }
    }
}

/// A name that need not be there.
fn maybe<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Name>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(|text| notation::read(&text)))
}

/// One name or several.
fn names<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Name>, D::Error> {
    Ok(OneOrMore::<String>::deserialize(deserializer)?.0.iter().map(|text| notation::read(text)).collect())
}

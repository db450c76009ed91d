//! What is said about a condition: what is not yet so, seen in the letters, or what is achieved.
//! Only phrases; the sentences are in mail.ftl, and an author's own sentence goes before these.

use super::goal::{Condition, Lack, Wanted, written_since};
use super::letter::Address;
use super::{Addresses, Content, Folder, Letter, Mail};
use crate::locale::{Arg, Name, Phrase};
use crate::practice::computer::app::Look;

impl Condition {
    /// What is not yet so, concretely. Of use while `met` is false.
    pub(super) fn missing(&self, look: Look<'_, Mail>) -> Phrase {
        let content = Mail::content(look.now);
        let named = |id: &'static str, key: &Name| Phrase::new(id).with("name", key.clone());
        match self {
            Condition::Sent(wanted) => missing_sent(wanted, look),
            Condition::Draft(wanted) => match written_since(look, &Folder::Drafts).next() {
                Some((_, letter)) => lack(wanted, letter, content),
                None => Phrase::new("mail-missing-draft"),
            },
            Condition::Writing(wanted) => match content.writing() {
                Some((_, letter)) => lack(wanted, letter, content),
                None => Phrase::new("mail-missing-writing"),
            },
            Condition::In { letter, folder } => match content.find(letter).and_then(|id| content.get(id)) {
                Some(there) => named("mail-missing-in", letter)
                    .with("where", there.folder.name())
                    .with("goal", folder.name()),
                None => named("mail-missing-arrived", letter),
            },
            Condition::Reading(key) => named("mail-missing-reading", key),
            Condition::Opened(key) => named("mail-missing-opened", key),
            Condition::Unread(key) => named("mail-missing-unread", key),
            Condition::Folder(folder) => Phrase::new("mail-missing-folder").with("folder", folder.name()),
            Condition::AddressShown(key) => named("mail-missing-address-shown", key),
            Condition::Looked(name) => named("mail-missing-looked", name),
            Condition::Reported(key) => named("mail-missing-reported", key),
            Condition::Followed(key) => named("mail-missing-followed", key),
            Condition::SignedOut => Phrase::new("mail-missing-signed-out"),
        }
    }

    /// That it is so. Of use while `met` is true.
    pub(super) fn achieved(&self) -> Phrase {
        let named = |id: &'static str, key: &Name| Phrase::new(id).with("name", key.clone());
        match self {
            Condition::Sent(wanted) => match &wanted.to {
                Some(to) => Phrase::new("mail-done-sent-to").with("to", people(&to.0)),
                None => Phrase::new("mail-done-sent"),
            },
            Condition::Draft(_) => Phrase::new("mail-done-draft"),
            Condition::Writing(_) => Phrase::new("mail-done-writing"),
            Condition::In { letter, folder } => named("mail-done-in", letter).with("where", folder.name()),
            Condition::Reading(key) => named("mail-done-reading", key),
            Condition::Opened(key) => named("mail-done-opened", key),
            Condition::Unread(key) => named("mail-done-unread", key),
            Condition::Folder(folder) => Phrase::new("mail-done-folder").with("folder", folder.name()),
            Condition::AddressShown(key) => named("mail-done-address-shown", key),
            Condition::Looked(name) => named("mail-done-looked", name),
            Condition::Reported(key) => named("mail-done-reported", key),
            Condition::Followed(key) => named("mail-done-followed", key),
            Condition::SignedOut => Phrase::new("mail-done-signed-out"),
        }
    }
}

/// Why no letter that was sent is the right one; where none was, how far the one being written is.
fn missing_sent(wanted: &Wanted, look: Look<'_, Mail>) -> Phrase {
    let content = Mail::content(look.now);
    if let Some((_, letter)) = content.writing() {
        let unsent = Phrase::new("mail-missing-unsent");
        return wanted.lack(letter, content).map_or(unsent, |lack| said(&lack));
    }
    if let Some((_, letter)) = written_since(look, &Folder::Sent).next() {
        return lack(wanted, letter, content);
    }
    if written_since(look, &Folder::Drafts).any(|(_, letter)| wanted.lack(letter, content).is_none()) {
        return Phrase::new("mail-missing-still-draft");
    }
    match &wanted.to {
        Some(to) => Phrase::new("mail-missing-sent-to").with("to", people(&to.0)),
        None => Phrase::new("mail-missing-sent"),
    }
}

fn lack(wanted: &Wanted, letter: &Letter, content: &Content) -> Phrase {
    wanted.lack(letter, content).map_or_else(|| Phrase::new("mail-missing-sent"), |lack| said(&lack))
}

fn said(lack: &Lack<'_>) -> Phrase {
    let to = |id: &'static str, to: &Addresses| Phrase::new(id).with("to", people(&to.0));
    let named = |id: &'static str, name: &Name| Phrase::new(id).with("name", name.clone());
    match lack {
        Lack::To(people) => to("mail-lack-to", people),
        Lack::Also(one) => Phrase::new("mail-lack-also").with("to", people(std::slice::from_ref(*one))),
        Lack::Copy(people) => to("mail-lack-copy", people),
        Lack::Hidden(people) => to("mail-lack-hidden", people),
        Lack::Subject(None) => Phrase::new("mail-lack-subject"),
        Lack::Subject(Some(name)) => named("mail-lack-subject-is", name),
        Lack::Text => Phrase::new("mail-lack-text"),
        Lack::Says(name) => named("mail-lack-says", name),
        Lack::Attached(name) => named("mail-lack-attached", name),
        Lack::AttachedToo(name) => named("mail-lack-attached-too", name),
        Lack::Answers(name) => named("mail-lack-answers", name),
        Lack::Forwards(name) => named("mail-lack-forwards", name),
    }
}

/// Addresses in a sentence, as a list.
pub(super) fn people(list: &[Address]) -> Arg {
    let one = |Address(name): &Address| match name {
        Name::Plain(text) => Phrase::new("mail-person").with("who", Arg::Ltr(text.clone())),
        word => Phrase::new("mail-person").with("who", word.clone()),
    };
    Arg::List(list.iter().map(one).collect())
}

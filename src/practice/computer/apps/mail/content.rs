//! What Mail keeps: the letters, those that are still on their way, the contacts, and which letter is being written.
//! What a learner does with it is in `draft` and `sort`; what is open and selected is the window's.

use super::letter::Address;
use super::{Folder, Letter, LetterId, Person};
use crate::locale::Name;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most letters there are: far above any exercise.
pub(super) const CAPACITY: usize = 300;

/// The letters and the contacts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Whose mail it is.
    pub me: Person,
    /// Known people.
    pub contacts: Vec<Person>,
    /// The folders that the author adds.
    pub folders: Vec<Name>,
    letters: BTreeMap<LetterId, Letter>,
    /// Announced letters, that have not arrived yet.
    pub(super) later: Vec<Letter>,
    /// The letter that is being written.
    pub(super) writing: Option<LetterId>,
    next: u32,
    /// Every address that the author named.
    known: BTreeSet<Address>,
}

impl Content {
    /// Somebody's mailbox, empty.
    pub(super) fn of(me: Person, contacts: Vec<Person>, folders: Vec<Name>) -> Self {
        Content { me, contacts, folders, ..Content::default() }
    }
    /// A letter.
    pub fn get(&self, id: LetterId) -> Option<&Letter> {
        self.letters.get(&id)
    }
    pub(super) fn get_mut(&mut self, id: LetterId) -> Option<&mut Letter> {
        self.letters.get_mut(&id)
    }
    /// All letters, the oldest first.
    pub fn letters(&self) -> impl Iterator<Item = (LetterId, &Letter)> {
        self.letters.iter().map(|(id, letter)| (*id, letter))
    }
    /// How many there are.
    pub fn len(&self) -> usize {
        self.letters.len()
    }
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }
    /// The letters of a folder, the newest first: those without a day came last.
    pub fn list(&self, folder: &Folder) -> Vec<LetterId> {
        self.sorted(|letter| letter.folder == *folder)
    }
    /// Some letters, the newest first.
    pub fn sorted(&self, which: impl Fn(&Letter) -> bool) -> Vec<LetterId> {
        let mut some: Vec<_> = self.letters().filter(|(_, letter)| which(letter)).collect();
        some.sort_by_key(|(id, letter)| std::cmp::Reverse((letter.day.is_none(), letter.day, *id)));
        some.into_iter().map(|(id, _)| id).collect()
    }
    /// The letter that packs call so.
    pub fn find(&self, key: &Name) -> Option<LetterId> {
        self.letters().find(|(_, letter)| letter.key == *key).map(|(id, _)| id)
    }
    /// The letter that is being written.
    pub fn writing(&self) -> Option<(LetterId, &Letter)> {
        let id = self.writing?;
        Some((id, self.get(id)?))
    }
    /// All folders, in the order of the screen.
    pub fn all_folders(&self) -> Vec<Folder> {
        Folder::ALL.into_iter().chain(self.folders.iter().cloned().map(Folder::Own)).collect()
    }
    /// Whether there is this folder.
    pub fn has_folder(&self, folder: &Folder) -> bool {
        !matches!(folder, Folder::Own(name) if !self.folders.contains(name))
    }
    pub(super) fn add(&mut self, letter: Letter) -> LetterId {
        let id = LetterId(self.next);
        self.next += 1;
        self.letters.insert(id, letter);
        id
    }
    pub(super) fn remove(&mut self, id: LetterId) {
        self.letters.remove(&id);
    }
    /// A key that no letter has: that of another one with a number.
    pub(super) fn free_key(&self, base: &Name) -> Name {
        let base = match base {
            Name::Numbered(base, _) => base.as_ref(),
            other => other,
        };
        let numbered = (2..).map(|number| Name::Numbered(Box::new(base.clone()), number));
        let all = std::iter::once(base.clone()).chain(numbered);
        let taken = |key: &Name| self.find(key).is_some() || self.later.iter().any(|letter| letter.key == *key);
        all.into_iter().find(|key| !taken(key)).unwrap_or_else(|| base.clone())
    }
    /// The name that is known for an address.
    pub fn known_as(&self, address: &Address) -> Option<&Name> {
        let people = self.contacts.iter().chain(std::iter::once(&self.me));
        people.chain(self.letters().map(|(_, letter)| &letter.from)).find(|one| one.address == *address)?.name.as_ref()
    }
    /// Whether an author named this address.
    pub(super) fn knows(&self, address: &Address) -> bool {
        self.known.contains(address)
    }
    /// Notes all addresses that the author named: words of the pack among them are addresses, others are not.
    pub(super) fn note_known(&mut self) {
        let people = self.contacts.iter().chain(std::iter::once(&self.me)).map(|person| &person.address);
        let letters = self.letters.values().chain(&self.later);
        let others = letters.flat_map(|letter| std::iter::once(&letter.from.address).chain(letter.receivers()));
        self.known = people.chain(others).cloned().collect();
    }
}

/// Whether a text has the form of an address: one @ between two parts, the second with a dot inside.
pub(super) fn is_address(text: &str) -> bool {
    let Some((who, domain)) = text.split_once('@') else { return false };
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|sign| sign.is_alphanumeric() || "._-+".contains(sign)) && !part.contains("..")
    };
    let ends = |part: &str| part.starts_with('.') || part.ends_with('.');
    part(who) && part(domain) && domain.contains('.') && !ends(who) && !ends(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_a_form() {
        for good in ["a@b.example", "nadia.el-amin@poste.example", "x+1@a.b.example"] {
            assert!(is_address(good), "{good}");
        }
        for bad in ["", "a", "a@b", "a b@c.example", "a@b..example", "@b.example", "a@.example", "a@@b.example", "a.@b.c"] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}

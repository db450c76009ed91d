//! The window of Mail: the open folder, the selected letter, the one that is read; and how actions change it.
//! What is done to the letter being written is in `draft`; putting letters somewhere else is in `sort`.

use super::{Action, Content, Folder, Letter, LetterId};
use crate::locale::{Name, Phrase};
use crate::practice::Reaction;
use crate::practice::computer::{Computer, Request};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The window of the mail program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    pub(super) folder: Folder,
    pub(super) selected: Option<LetterId>,
    pub(super) reading: Option<LetterId>,
    /// The attachment that is looked at.
    pub(super) looking: Option<Name>,
    /// Whether the sender's real address is shown.
    pub(super) address: bool,
    pub(super) search: Option<Name>,
    pub(super) signed_out: bool,
    /// Letters that do not look new any more.
    pub(super) read: BTreeSet<LetterId>,
    /// Letters that were opened here.
    pub(super) opened: BTreeSet<LetterId>,
    /// Letters whose sender's address was shown.
    pub(super) addresses: BTreeSet<LetterId>,
    /// Attachments that were looked at.
    pub(super) looked: BTreeSet<Name>,
    /// Links that were followed.
    pub(super) followed: BTreeSet<(LetterId, String)>,
}

impl Mail {
    /// What all letters are in.
    pub fn content(computer: &Computer) -> &Content {
        computer.own::<Mail>()
    }
    /// The open folder.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }
    /// The selected letter.
    pub fn selected(&self) -> Option<LetterId> {
        self.selected
    }
    /// The letter that is read.
    pub fn reading(&self) -> Option<LetterId> {
        self.reading
    }
    /// The attachment that is looked at.
    pub fn looking(&self) -> Option<&Name> {
        self.looking.as_ref()
    }
    /// Whether the sender's address is shown.
    pub fn shows_address(&self) -> bool {
        self.address
    }
    /// What is searched for.
    pub fn search(&self) -> Option<&Name> {
        self.search.as_ref()
    }
    /// Whether nobody is signed in.
    pub fn signed_out(&self) -> bool {
        self.signed_out
    }
    /// Whether a letter looks new.
    pub fn is_unread(&self, id: LetterId, letter: &Letter) -> bool {
        !letter.folder.is_own_writing() && !self.read.contains(&id)
    }
    /// The letter that commands are about: the one that is read, else the selected one.
    pub fn subject(&self) -> Option<LetterId> {
        self.reading.or(self.selected)
    }

    /// Does one thing. What is refused changes nothing at all.
    pub fn apply(&mut self, computer: &mut Computer, action: &Action) -> Reaction {
        let before = (self.clone(), computer.now().clone());
        let done = self.perform(computer, action);
        if done.is_err() {
            self.clone_from(&before.0);
        }
        Reaction::from(done.map(|()| before != (self.clone(), computer.now().clone())))
    }

    fn perform(&mut self, computer: &mut Computer, action: &Action) -> Result<(), Phrase> {
        if self.signed_out && *action != Action::SignIn {
            return Err(Phrase::new("mail-refused-signed-out"));
        }
        match action {
            Action::Folder(folder) => self.go(computer, folder),
            Action::Select(key) => self.select(Mail::content(computer), key),
            Action::Open(key) => self.open(computer, key),
            Action::Close => {
                self.close();
                Ok(())
            }
            Action::ShowAddress => self.show_address(),
            Action::Look(name) => self.look(Mail::content(computer), name),
            Action::Save(save) => self.save(computer, save),
            Action::Follow(to) => self.follow(computer, to),
            Action::Search(wanted) => self.search_for(computer, wanted),
            Action::SignOut => self.sign_out(computer),
            Action::SignIn => {
                self.signed_out = false;
                Ok(())
            }
            Action::Undo => {
                computer.undo();
                self.settle(computer);
                Ok(())
            }
            Action::Redo => {
                computer.redo();
                self.settle(computer);
                Ok(())
            }
            other => self.write_or_sort(computer, other),
        }
    }

    fn write_or_sort(&mut self, computer: &mut Computer, action: &Action) -> Result<(), Phrase> {
        match action {
            Action::New | Action::Reply | Action::ReplyAll | Action::Forward => self.begin(computer, action),
            Action::To(_) | Action::Cc(_) | Action::Bcc(_) | Action::Pick(_) => self.address(computer, action),
            Action::Subject(_) | Action::Text(_) | Action::Attach(_) | Action::Detach(_) => self.fill(computer, action),
            Action::Send => self.send(computer),
            Action::SaveDraft => self.save_draft(computer),
            Action::Discard => self.discard(computer),
            Action::MarkUnread => self.mark_unread(computer),
            other => self.sort(computer, other),
        }
    }

    fn go(&mut self, computer: &mut Computer, folder: &Folder) -> Result<(), Phrase> {
        if !Mail::content(computer).has_folder(folder) {
            return Err(Phrase::new("mail-refused-folder").with("folder", folder.name()));
        }
        self.leave_draft(computer);
        (self.selected, self.search) = (None, None);
        self.stop_reading();
        self.folder = folder.clone();
        Ok(())
    }

    fn select(&mut self, content: &Content, key: &Name) -> Result<(), Phrase> {
        let id = content.find(key).ok_or_else(|| absent(key))?;
        let here = self.search.is_some() || content.get(id).is_some_and(|letter| letter.folder == self.folder);
        if !here || self.reading.is_some() || content.writing.is_some() {
            return Err(Phrase::new("mail-refused-select").with("name", key.clone()));
        }
        self.selected = Some(id);
        Ok(())
    }

    fn open(&mut self, computer: &mut Computer, key: &Name) -> Result<(), Phrase> {
        let content = Mail::content(computer);
        let id = content.find(key).ok_or_else(|| absent(key))?;
        let folder = content.get(id).map(|letter| letter.folder.clone()).unwrap_or_default();
        if content.writing == Some(id) {
            return Ok(());
        }
        self.leave_draft(computer);
        if Mail::content(computer).get(id).is_none() {
            return Err(absent(key));
        }
        self.stop_reading();
        if folder != self.folder && self.search.is_none() {
            self.folder = folder.clone();
        }
        self.selected = Some(id);
        if folder == Folder::Drafts {
            computer.change_all(|now| now.own_mut::<Mail>().writing = Some(id));
            return Ok(());
        }
        self.reading = Some(id);
        self.read.insert(id);
        self.opened.insert(id);
        Ok(())
    }

    /// One step back: from an attachment to its letter, from the letter to the list.
    fn close(&mut self) {
        if self.looking.take().is_none() {
            self.stop_reading();
        }
    }

    pub(super) fn stop_reading(&mut self) {
        (self.reading, self.looking, self.address) = (None, None, false);
    }

    fn show_address(&mut self) -> Result<(), Phrase> {
        let id = self.reading.ok_or_else(|| Phrase::new("mail-refused-not-reading"))?;
        self.address = !self.address;
        self.addresses.insert(id);
        Ok(())
    }

    fn look(&mut self, content: &Content, name: &Name) -> Result<(), Phrase> {
        self.attached(content, name)?;
        self.looking = Some(name.clone());
        self.looked.insert(name.clone());
        Ok(())
    }

    fn follow(&mut self, computer: &mut Computer, to: &str) -> Result<(), Phrase> {
        let id = self.reading.ok_or_else(|| Phrase::new("mail-refused-not-reading"))?;
        let has = |letter: &Letter| letter.links.iter().any(|link| link.to == to);
        if !Mail::content(computer).get(id).is_some_and(has) {
            return Err(Phrase::new("mail-refused-link"));
        }
        self.followed.insert((id, to.to_owned()));
        computer.ask(Request::OpenAddress(to.to_owned()));
        Ok(())
    }

    fn search_for(&mut self, computer: &mut Computer, wanted: &Name) -> Result<(), Phrase> {
        self.leave_draft(computer);
        self.stop_reading();
        self.selected = None;
        let blank = matches!(wanted, Name::Plain(text) if text.trim().is_empty());
        self.search = (!blank).then(|| wanted.clone());
        Ok(())
    }

    fn sign_out(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        self.leave_draft(computer);
        self.stop_reading();
        (self.selected, self.search, self.signed_out) = (None, None, true);
        Ok(())
    }

    fn mark_unread(&mut self, computer: &Computer) -> Result<(), Phrase> {
        let id = self.about(Mail::content(computer))?;
        self.read.remove(&id);
        self.stop_reading();
        Ok(())
    }

    /// The letter that a command is about, or why there is none.
    pub(super) fn about(&self, content: &Content) -> Result<LetterId, Phrase> {
        if content.writing.is_some() {
            return Err(Phrase::new("mail-refused-writing"));
        }
        self.subject().ok_or_else(|| Phrase::new("mail-refused-nothing-selected"))
    }

    /// Takes what another program asks for.
    pub(super) fn take(&mut self, computer: &mut Computer, request: &Request) -> bool {
        match request {
            Request::WriteTo(address) => {
                self.signed_out = false;
                self.write_to(computer, address)
            }
            Request::Arrive(id) => {
                let is_it = |letter: &Letter| matches!(&letter.key, Name::Word(word) | Name::Plain(word) if word == id);
                let Some(place) = Mail::content(computer).later.iter().position(is_it) else { return false };
                computer.change_all(|now| {
                    let content = now.own_mut::<Mail>();
                    let letter = content.later.remove(place);
                    content.add(letter);
                });
                true
            }
            _ => false,
        }
    }

    /// Lets go of what is not there any more.
    pub(super) fn settle(&mut self, computer: &Computer) {
        let content = Mail::content(computer);
        let there = |id: &LetterId| content.get(*id).is_some();
        let here = |id: &LetterId| content.get(*id).is_some_and(|letter| letter.folder == self.folder);
        self.selected = self.selected.filter(|id| if self.search.is_some() { there(id) } else { here(id) });
        if self.reading.is_some_and(|id| !there(&id)) {
            self.stop_reading();
        }
        for known in [&mut self.read, &mut self.opened, &mut self.addresses] {
            known.retain(there);
        }
    }

    /// What may well be done next, each of which changes something or is kindly refused: for the search of traps.
    pub(super) fn possible(&self, computer: &Computer) -> Vec<Action> {
        let content = Mail::content(computer);
        if self.signed_out {
            return vec![Action::SignIn];
        }
        if content.writing.is_some() {
            return vec![Action::Send, Action::SaveDraft, Action::Discard];
        }
        let mut actions = Vec::new();
        if let Some(letter) = self.reading.and_then(|id| content.get(id)) {
            actions.extend(letter.links.iter().map(|link| Action::Follow(link.to.clone())));
            actions.extend(letter.attached.iter().map(|attached| Action::Look(attached.name.clone())));
            actions.extend([Action::ShowAddress, Action::Close]);
        } else {
            let here = content.list(&self.folder).into_iter().filter_map(|id| content.get(id));
            actions.extend(here.map(|letter| Action::Open(letter.key.clone())));
            actions.extend(content.all_folders().into_iter().filter(|to| *to != self.folder).map(Action::Folder));
        }
        if let Some(letter) = self.subject().and_then(|id| content.get(id)) {
            let sorted = match letter.folder {
                Folder::Bin => vec![Action::Restore],
                Folder::Junk => vec![Action::NotJunk, Action::Delete],
                _ if letter.folder.is_own_writing() => vec![Action::Delete],
                _ => vec![Action::Delete, Action::Archive, Action::Junk, Action::Report],
            };
            actions.extend(sorted);
            actions.extend([Action::Reply, Action::Forward]);
        }
        actions.extend([Action::New, Action::SignOut]);
        actions
    }
}

/// Refuses because there is no such letter.
pub(super) fn absent(key: &Name) -> Phrase {
    Phrase::new("mail-refused-absent").with("name", key.clone())
}

//! The window of Passwords: locked or open, what is selected, whether its password is shown; and how Actions change all.
//! What is refused changes nothing; what a password is worth is for `vault` and the goals.

use super::vault::CAPACITY;
use super::{Action, Change, Chosen, Entry, NewEntry, Vault};
use crate::locale::{Name, Phrase};
use crate::practice::Reaction;
use crate::practice::computer::{Clipboard, Computer};
use serde::Serialize;

/// The window of the password manager.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Passwords {
    pub(super) unlocked: bool,
    pub(super) selected: Option<Name>,
    pub(super) revealed: bool,
}

impl Passwords {
    /// Whether the entries can be seen.
    pub fn unlocked(&self) -> bool {
        self.unlocked
    }
    /// The selected entry.
    pub fn selected<'a>(&self, vault: &'a Vault) -> Option<&'a Entry> {
        vault.entry(self.selected.as_ref()?)
    }
    /// Whether the password of the selected entry is shown.
    pub fn revealed(&self) -> bool {
        self.revealed
    }

    /// Does one thing.
    pub(super) fn act(&mut self, computer: &mut Computer, action: &Action) -> Reaction {
        let before = self.clone();
        let done = self.perform(computer, action);
        if done.is_err() {
            self.clone_from(&before);
        }
        Reaction::from(done.map(|changed| changed || *self != before))
    }

    fn perform(&mut self, computer: &mut Computer, action: &Action) -> Result<bool, Phrase> {
        if let Action::Unlock(typed) = action {
            return self.unlock(computer.own::<Self>(), typed);
        }
        if !self.unlocked {
            return Err(Phrase::new("passwords-refused-locked"));
        }
        match action {
            Action::Unlock(_) => Ok(false),
            Action::Lock => {
                *self = Passwords::default();
                Ok(false)
            }
            Action::Select(site) => self.select(computer.own::<Self>(), site),
            Action::Add(entry) => self.add(computer, entry),
            Action::Change(change) => self.change(computer, change),
            Action::Copy => self.copy(computer, |entry| &entry.password),
            Action::CopyUser => self.copy(computer, |entry| &entry.user),
            Action::Reveal => self.chosen(computer.own::<Self>()).map(|_| self.revealed = true).map(|()| false),
            Action::Hide => {
                self.revealed = false;
                Ok(false)
            }
            Action::Delete => {
                let site = self.chosen(computer.own::<Self>())?.site.clone();
                computer.change_all(|now| now.own_mut::<Self>().entries.retain(|entry| entry.site != site));
                (self.selected, self.revealed) = (None, false);
                Ok(true)
            }
            Action::Undo => Ok(self.travel(computer, Computer::undo)),
            Action::Redo => Ok(self.travel(computer, Computer::redo)),
        }
    }

    fn unlock(&mut self, vault: &Vault, typed: &Name) -> Result<bool, Phrase> {
        if !self.unlocked && *typed != vault.master {
            return Err(Phrase::new("passwords-refused-master"));
        }
        self.unlocked = true;
        Ok(false)
    }

    fn select(&mut self, vault: &Vault, site: &Name) -> Result<bool, Phrase> {
        if vault.entry(site).is_none() {
            return Err(Phrase::new("passwords-refused-absent").with("name", site.clone()));
        }
        if self.selected.as_ref() != Some(site) {
            (self.selected, self.revealed) = (Some(site.clone()), false);
        }
        Ok(false)
    }

    fn chosen<'a>(&self, vault: &'a Vault) -> Result<&'a Entry, Phrase> {
        self.selected(vault).ok_or_else(|| Phrase::new("passwords-refused-nothing-selected"))
    }

    fn add(&mut self, computer: &mut Computer, new: &NewEntry) -> Result<bool, Phrase> {
        let vault = computer.own::<Self>();
        let site = trimmed(&new.site);
        if is_empty(&site) {
            return Err(Phrase::new("passwords-refused-site-empty"));
        }
        if vault.entry(&site).is_some() {
            return Err(Phrase::new("passwords-refused-site-taken").with("name", site));
        }
        if vault.entries.len() >= CAPACITY {
            return Err(Phrase::new("passwords-refused-full"));
        }
        let entry =
            Entry { site: site.clone(), user: trimmed(&new.user), password: password_of(vault, &new.password)? };
        computer.change_all(|now| {
            let vault = now.own_mut::<Self>();
            vault.entries.push(entry);
            vault.note_drawn(&new.password);
        });
        (self.selected, self.revealed) = (Some(site), false);
        Ok(true)
    }

    fn change(&mut self, computer: &mut Computer, change: &Change) -> Result<bool, Phrase> {
        let vault = computer.own::<Self>();
        let mut changed = self.chosen(vault)?.clone();
        if let Some(user) = &change.user {
            changed.user = trimmed(user);
        }
        if let Some(chosen) = &change.password {
            changed.password = password_of(vault, chosen)?;
        }
        if vault.entry(&changed.site) == Some(&changed) {
            return Ok(false);
        }
        computer.change_all(|now| {
            let vault = now.own_mut::<Self>();
            if let Some(chosen) = &change.password {
                vault.note_drawn(chosen);
            }
            if let Some(entry) = vault.entries.iter_mut().find(|entry| entry.site == changed.site) {
                *entry = changed;
            }
        });
        Ok(true)
    }

    fn copy(&self, computer: &mut Computer, part: fn(&Entry) -> &Name) -> Result<bool, Phrase> {
        let text = Some(Clipboard::Text(part(self.chosen(computer.own::<Self>())?).clone()));
        let changed = computer.clipboard() != text.as_ref();
        computer.set_clipboard(text);
        Ok(changed)
    }

    fn travel(&mut self, computer: &mut Computer, step: fn(&mut Computer) -> bool) -> bool {
        let done = step(computer);
        self.keep_to(computer.own::<Self>());
        done
    }

    /// Lets go of what is not there any more.
    pub(super) fn keep_to(&mut self, vault: &Vault) {
        if self.selected(vault).is_none() {
            (self.selected, self.revealed) = (None, false);
        }
    }

    /// What may well be done next.
    pub(super) fn next(&self, computer: &Computer) -> Vec<Action> {
        let vault = computer.own::<Self>();
        if !self.unlocked {
            return vec![Action::Unlock(vault.master.clone())];
        }
        let mut actions: Vec<Action> =
            vault.entries.iter().map(|entry| Action::Select(entry.site.clone())).collect();
        if self.selected(vault).is_some() {
            let shown = if self.revealed { Action::Hide } else { Action::Reveal };
            actions.extend([Action::Copy, Action::CopyUser, shown, Action::Delete]);
        }
        actions.push(Action::Lock);
        actions
    }
}

fn password_of(vault: &Vault, chosen: &Chosen) -> Result<Name, Phrase> {
    let password = vault.password(chosen).ok_or_else(|| Phrase::new("passwords-refused-no-phrase"))?;
    if is_empty(&password) { Err(Phrase::new("passwords-refused-password-empty")) } else { Ok(password) }
}

fn is_empty(name: &Name) -> bool {
    matches!(name, Name::Plain(text) if text.trim().is_empty())
}

/// Without the spaces around it that a learner may have typed.
fn trimmed(name: &Name) -> Name {
    match name {
        Name::Plain(text) => Name::Plain(text.trim().to_owned()),
        other => other.clone(),
    }
}

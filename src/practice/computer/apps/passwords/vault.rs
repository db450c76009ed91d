//! What the manager keeps: the entries, the passphrase that opens it, and what its generator draws next.
//! Who may change it and when is in `state`.

use super::recipe::Chance;
use super::{Chosen, Recipe};
use crate::locale::Name;
use crate::practice::computer::password::{Level, judge};
use serde::{Deserialize, Serialize};

/// The most entries that fit in.
pub(super) const CAPACITY: usize = 100;

/// One password and what it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What it is for.
    pub site: Name,
    /// The user name there.
    pub user: Name,
    /// The password.
    pub password: Name,
}

/// All that the manager keeps. No two entries are for the same site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vault {
    pub(super) master: Name,
    pub(super) entries: Vec<Entry>,
    /// Passphrases that the generator may give, drawn by chance by the author: they are good ones.
    pub(super) phrases: Vec<Name>,
    pub(super) seed: u64,
    /// How many passwords were drawn and kept.
    pub(super) drawn: u64,
}

impl Default for Vault {
    fn default() -> Self {
        Vault { master: Name::Plain(String::new()), entries: Vec::new(), phrases: Vec::new(), seed: 0, drawn: 0 }
    }
}

impl Vault {
    /// The entries, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
    /// The entry of a site.
    pub fn entry(&self, site: &Name) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.site == *site)
    }
    /// Whether another entry has the same password.
    pub fn is_reused(&self, entry: &Entry) -> bool {
        self.entries.iter().any(|other| other.site != entry.site && other.password == entry.password)
    }
    /// How well the password of an entry holds. Words of the pack read differently in each language: those that the generator
    /// gives hold, others do not.
    pub fn level(&self, entry: &Entry) -> Level {
        match &entry.password {
            Name::Plain(password) => {
                let known: Vec<&str> = [&entry.site, &entry.user].into_iter().filter_map(plain).collect();
                judge(password, &known).level
            }
            other if self.phrases.contains(other) => Level::Strong,
            _ => Level::Weak,
        }
    }
    /// What the generator would give next; `None` when it has no passphrases.
    pub(super) fn draw(&self, recipe: Recipe) -> Option<Name> {
        let seed = self.seed.wrapping_add(self.drawn.wrapping_mul(0x1000));
        if recipe.phrase {
            let place = Chance(seed).below(self.phrases.len());
            return self.phrases.get(place).cloned();
        }
        Some(Name::Plain(recipe.characters(seed)))
    }
    /// The password that was chosen.
    pub(super) fn password(&self, chosen: &Chosen) -> Option<Name> {
        match chosen {
            Chosen::Typed(name) => Some(name.clone()),
            Chosen::Drawn(recipe) => self.draw(recipe.possible()),
        }
    }
    pub(super) fn note_drawn(&mut self, chosen: &Chosen) {
        self.drawn += u64::from(matches!(chosen, Chosen::Drawn(_)));
    }
}

fn plain(name: &Name) -> Option<&str> {
    match name {
        Name::Plain(text) => Some(text),
        _ => None,
    }
}

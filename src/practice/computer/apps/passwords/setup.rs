//! What an author writes about Passwords at the start, and the manager that it makes.
//! What conditions and Actions name is checked in `goal`.

use super::{Entry, Passwords, Vault};
use crate::locale::{Name, Phrase};
use crate::practice::computer::app::Start;
use crate::practice::computer::disk::{Notation, notation};
use serde::Deserialize;
use toml::Spanned;

/// `passwords = { master = "$master", entries = [...] }`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passwords"))]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// The passphrase that opens the manager.
    #[serde(with = "Notation")]
    master: Name,
    /// Whether it is open at the start.
    #[serde(default)]
    unlocked: bool,
    /// What it holds.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<Written>"))]
    entries: Vec<Spanned<Written>>,
    /// Passphrases for the generator to give; each of seven different words in every language.
    #[serde(default)]
    phrases: Vec<String>,
    /// Another number gives other passwords.
    #[serde(default)]
    seed: u32,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passwords.entry"))]
#[serde(deny_unknown_fields)]
struct Written {
    /// What the password is for; no two entries have the same.
    site: String,
    /// The user name there.
    #[serde(default)]
    user: String,
    /// The password.
    password: String,
}

pub(super) fn set_up(setup: &Setup, start: &mut Start<'_>) -> Passwords {
    let mut vault = Vault {
        master: setup.master.clone(),
        phrases: setup.phrases.iter().map(|text| notation::read(text)).collect(),
        seed: u64::from(setup.seed),
        ..Vault::default()
    };
    for written in &setup.entries {
        let Written { site, user, password } = written.get_ref();
        let entry =
            Entry { site: notation::read(site), user: notation::read(user), password: notation::read(password) };
        if vault.entry(&entry.site).is_some() {
            start.amiss(written.span(), Phrase::new("problem-passwords-twice").with("name", site.as_str()));
        } else if vault.entries.len() >= super::vault::CAPACITY / 2 {
            let most = Phrase::new("problem-passwords-too-many").with("most", super::vault::CAPACITY / 2);
            return amiss_once(written, start, most);
        } else {
            vault.entries.push(entry);
        }
    }
    start.computer.prepare(|now| *now.own_mut::<Passwords>() = vault);
    Passwords { unlocked: setup.unlocked, ..Passwords::default() }
}

fn amiss_once(written: &Spanned<Written>, start: &mut Start<'_>, what: Phrase) -> Passwords {
    start.amiss(written.span(), what);
    Passwords::default()
}

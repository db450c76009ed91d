//! What Web keeps: bookmarks, downloads, drafts, accounts, what was sent. Undo brings it back.
//! What is open in which tab is in `state`.

use super::page::Pages;
use super::{Address, Values};
use crate::locale::Name;
use crate::practice::computer::disk::{ItemId, Notation};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Deref;
use std::rc::Rc;

/// What Web keeps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// The pages of the web, which nobody changes.
    pub pages: Printed,
    /// Pages to find again.
    pub bookmarks: Vec<Address>,
    /// What was saved from pages, oldest first.
    pub downloads: Vec<Kept>,
    /// Forms kept for later, by page.
    pub drafts: BTreeMap<String, Values>,
    /// Accounts of all sites.
    pub accounts: Vec<Account>,
    /// The name of the account in which one is signed in, by site.
    pub signed_in: BTreeMap<String, String>,
    /// What was sent, oldest first.
    pub sent: Vec<Sent>,
    /// Whether cookies were accepted, by site.
    pub cookies: BTreeMap<String, bool>,
    /// Receipts saved as documents.
    pub receipts: Vec<Kept>,
    /// Pages printed.
    pub printed: Vec<Address>,
}

/// A document saved from the web.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// What the page called it.
    #[serde(with = "Notation")]
    pub name: Name,
    /// The document.
    pub file: ItemId,
}

/// An account on a site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// The site.
    pub host: String,
    /// Its name, often an e-mail address.
    pub login: String,
    /// Its password.
    #[serde(with = "Notation")]
    pub password: Name,
}

/// A form that was sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    /// The page with the form.
    pub page: String,
    /// What was answered, passwords aside.
    pub values: Values,
    /// The number that the site gave it.
    pub number: String,
}

/// Pages as they came from the press: stored as a mark of what they say, for they are made anew from the pack.
#[derive(Clone, Debug, Default)]
pub struct Printed {
    pages: Rc<Pages>,
    mark: u64,
}

impl Printed {
    /// Of these pages.
    pub fn new(pages: Rc<Pages>) -> Self {
        let mut hasher = DefaultHasher::new();
        format!("{pages:?}").hash(&mut hasher);
        Printed { pages, mark: hasher.finish() }
    }
}

impl Deref for Printed {
    type Target = Pages;
    fn deref(&self) -> &Pages {
        &self.pages
    }
}

impl PartialEq for Printed {
    fn eq(&self, other: &Self) -> bool {
        self.mark == other.mark
    }
}

impl Serialize for Printed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.mark.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Printed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Printed { mark: u64::deserialize(deserializer)?, ..Printed::default() })
    }
}

impl Content {
    /// The pages, to be held while the rest changes.
    pub fn press(&self) -> Rc<Pages> {
        Rc::clone(&self.pages.pages)
    }
    /// The account of that name on a site.
    pub fn account(&self, host: &str, login: &str) -> Option<&Account> {
        let login = login.trim().to_lowercase();
        self.accounts.iter().find(|account| account.host == host && account.login.to_lowercase() == login)
    }
    /// Whether a password opens an account of a site: the one of that name, where a name is said.
    pub fn opens(&self, site: &str, user: &Name, password: &Name) -> bool {
        let named = |account: &Account| match user {
            Name::Plain(user) => user.is_empty() || account.login.eq_ignore_ascii_case(user.trim()),
            _ => false,
        };
        self.accounts.iter().any(|account| account.host == site && account.password == *password && named(account))
    }
    /// The last time that the form of a page was sent.
    pub fn last_sent(&self, page: &str) -> Option<&Sent> {
        self.sent.iter().rev().find(|sent| sent.page == page)
    }
}

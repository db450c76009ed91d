//! What a learner can do in Web, as packs write it: `{ go = "valbrune.example" }`, `{ fill = { family = "$haddad" } }`.
//! What comes of it is in `state`, `form` and `site`.

use super::one::{One, Said};
use super::{Address, Query};
use crate::practice::computer::disk::{Path, Taken};
use serde::de::{self, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One thing done in Web.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "web.action"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Action {
    /// Goes to an address that is typed.
    Go(Address),
    /// Searches for words.
    Search(Query),
    /// Follows a link, an advertisement or a result of the open page.
    Follow(String),
    /// Goes back to the page before.
    Back,
    /// Goes forward again.
    Forward,
    /// Loads the page anew: what was closed on it is there again.
    Reload,
    /// Opens an empty tab.
    NewTab,
    /// Closes the tab in front.
    CloseTab,
    /// Brings a tab to the front, counted from 1.
    Tab(usize),
    /// Adds the page to the bookmarks, or takes it away.
    Bookmark,
    /// Shows one of the browser's own lists.
    Show(Own),
    /// Looks for a text in the page.
    Find(Said),
    /// Writes into a field of the form; nothing empties it.
    Fill(One<Said>),
    /// Chooses one of several answers.
    Choose(One<String>),
    /// Ticks a box.
    Tick(String),
    /// Takes the tick away.
    Untick(String),
    /// Adds a document to the form.
    Upload(One<Path>),
    /// Sends the form.
    Submit,
    /// Keeps what is written for later.
    SaveDraft,
    /// Says yes to cookies on this site.
    AcceptCookies,
    /// Says no to them.
    RefuseCookies,
    /// Closes what lies over the page.
    ClosePopUp,
    /// Saves a document of the page in Downloads.
    Download(String),
    /// Shows a saved document in its folder.
    ShowFile(Said),
    /// Saves the receipt as a document.
    SaveReceipt(Save),
    /// Prints the page.
    Print,
    /// Leaves one's account on this site.
    SignOut,
    /// Takes the last change back.
    Undo,
    /// Makes the last change taken back again.
    Redo,
}

/// A list of the browser's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "web.list"))]
#[serde(rename_all = "kebab-case")]
pub enum Own {
    /// An empty tab: it is opened, never shown by itself.
    #[serde(skip_deserializing)]
    Empty,
    /// The pages kept.
    Bookmarks,
    /// The pages visited.
    History,
    /// What was downloaded.
    Downloads,
}

impl Own {
    /// Its message.
    pub fn title(self) -> &'static str {
        match self {
            Own::Empty => "web-own-empty",
            Own::Bookmarks => "web-own-bookmarks",
            Own::History => "web-own-history",
            Own::Downloads => "web-own-downloads",
        }
    }
}

/// Where a document is saved: a path or, when something has that name there, a path and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Or<Path, Table>", inline))]
pub struct Save {
    /// The folder and the name.
    pub at: Path,
    /// What to do with what has the name.
    pub taken: Option<Taken>,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "web.save"))]
#[serde(deny_unknown_fields)]
struct Table {
    at: Path,
    taken: Option<Taken>,
}

impl Serialize for Save {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.taken {
            None => self.at.serialize(serializer),
            taken => Table { at: self.at.clone(), taken }.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Save {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Save;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or table")
            }
            fn visit_str<E: de::Error>(self, path: &str) -> Result<Save, E> {
                Path::deserialize(de::value::StrDeserializer::new(path)).map(|at| Save { at, taken: None })
            }
            fn visit_map<M: de::MapAccess<'de>>(self, map: M) -> Result<Save, M::Error> {
                Table::deserialize(MapAccessDeserializer::new(map)).map(|table| Save { at: table.at, taken: table.taken })
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

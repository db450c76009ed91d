//! What the disk holds: folders, documents and archives with their names.
//! Where they may go is for `Disk`.

use crate::locale::Name;
use serde::{Deserialize, Serialize};

/// Names an item or a place of one disk, for good: moving and renaming do not change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub(super) u32);

/// A day: year, month (1-12), day (1-31), as `locale::Arg::Date` takes it.
pub type Date = (i16, u8, u8);

/// A folder or a document, with its name and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// The folder or place it is in.
    pub parent: ItemId,
    /// Its name, unique in that folder.
    pub name: Name,
    /// What it is.
    pub item: Item,
    /// The day it was changed last, as the author says; none for what the learner makes, for there is no clock.
    pub modified: Option<Date>,
    /// Where it goes when it is restored; only for what was put in the bin.
    pub home: Option<Home>,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// It holds others.
    Folder,
    /// It can be looked at.
    Document(Document),
    /// It holds copies of others, packed: a zip.
    Archive,
}

/// What is known of a document besides its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its size in kB.
    pub size_kb: Option<u32>,
    /// The word of the pack whose `.text` attribute it shows when opened. Kept apart from the name, for renaming
    /// and copying do not change what a document shows.
    pub shows: Option<String>,
}

/// The most pages that a document has.
const PAGES: usize = 9;

impl Document {
    /// The message of the pack with the text of a page, counted from 1: `cv.text`, `cv.text-2`.
    pub fn page(&self, number: usize) -> Option<String> {
        let word = self.shows.as_ref()?;
        Some(if number == 1 { format!("{word}.text") } else { format!("{word}.text-{number}") })
    }
    /// The messages of all pages that it may have after the first.
    pub fn further_pages(&self) -> impl Iterator<Item = String> + use<'_> {
        (2..=PAGES).filter_map(|number| self.page(number))
    }
}

/// Where a binned item came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// The folder it was in.
    pub folder: ItemId,
    /// The name it had there.
    pub name: Name,
}

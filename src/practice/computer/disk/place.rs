//! The well-known places of the practice computer.
//! Their names are the program's words, in whatever language is on.

use super::ItemId;
use crate::locale::Phrase;
use serde::{Deserialize, Serialize};

/// A place that is always there and cannot be moved or renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// What lies on the screen when the computer starts.
    Desktop,
    /// Letters and papers.
    Documents,
    /// What came from the web.
    Downloads,
    /// Photos and drawings.
    Pictures,
    /// Songs and recordings.
    Music,
    /// The stick that is plugged in.
    Usb,
    /// Where deleted things wait.
    Bin,
}

impl Place {
    /// Every place, in the order in which a file manager lists them.
    pub const ALL: [Place; 7] =
        [Place::Desktop, Place::Documents, Place::Downloads, Place::Pictures, Place::Music, Place::Usb, Place::Bin];
    /// The words that name them in packs, in the same order.
    pub const WORDS: &'static [&'static str] =
        &["desktop", "documents", "downloads", "pictures", "music", "usb", "bin"];

    /// The word that names it in packs.
    pub fn word(self) -> &'static str {
        Place::WORDS[self as usize]
    }
    /// The place of a word as packs write it.
    pub fn from_word(word: &str) -> Option<Place> {
        Place::ALL.into_iter().find(|place| place.word() == word)
    }
    /// Its id as a folder of the disk.
    pub fn id(self) -> ItemId {
        ItemId(self as u32)
    }
    /// The place that has this id.
    pub(super) fn from_id(id: ItemId) -> Option<Place> {
        Place::ALL.into_iter().find(|place| place.id() == id)
    }
    /// Its name as a title: "Desktop".
    pub fn name(self) -> Phrase {
        Phrase::new(match self {
            Place::Desktop => "place-desktop",
            Place::Documents => "place-documents",
            Place::Downloads => "place-downloads",
            Place::Pictures => "place-pictures",
            Place::Music => "place-music",
            Place::Usb => "place-usb",
            Place::Bin => "place-bin",
        })
    }
    /// Being there, inside a sentence: "on the Desktop".
    pub fn inside(self) -> Phrase {
        Phrase::new(match self {
            Place::Desktop => "place-in-desktop",
            Place::Documents => "place-in-documents",
            Place::Downloads => "place-in-downloads",
            Place::Pictures => "place-in-pictures",
            Place::Music => "place-in-music",
            Place::Usb => "place-in-usb",
            Place::Bin => "place-in-bin",
        })
    }
}

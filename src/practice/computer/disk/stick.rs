//! The USB stick: plugged in, ejected so that it can be taken out, or out; and which places can be used now.
//! What is on it stays on it, whatever happens; what is said about it is for the apps.

use super::{Disk, ItemId, Place};
use serde::{Deserialize, Serialize};

/// Where the stick is, and whether it went there safely.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "stick"))]
#[serde(rename_all = "kebab-case")]
pub enum Stick {
    /// Plugged in; what is on it can be used.
    #[default]
    In,
    /// Plugged in still, but let go by the computer: it may be taken out.
    Ejected,
    /// Not plugged in.
    Out,
    /// Taken out while the computer still used it.
    Pulled,
}

impl Disk {
    /// Where the stick is.
    pub fn stick(&self) -> Stick {
        self.stick
    }
    /// Moves the stick. False when it is there already.
    pub fn set_stick(&mut self, stick: Stick) -> bool {
        std::mem::replace(&mut self.stick, stick) != stick
    }
    /// The places that can be opened now, in the order in which a file manager lists them.
    pub fn places(&self) -> impl Iterator<Item = Place> + use<'_> {
        Place::ALL.into_iter().filter(|place| self.is_there(place.id()))
    }
    /// Whether an item or a place can be got at: it exists, and is not on a stick that is not plugged in.
    pub fn is_there(&self, id: ItemId) -> bool {
        self.contains(id) && (self.stick == Stick::In || self.place(id) != Some(Place::Usb))
    }
}

//! What a person does with keyboard and mouse, as data, and a notation for it ("tab tab ctrl+c").
//! Sees no terminal crate: `app` translates.

mod event;
mod notation;

pub use event::{Button, Event, Key, KeyCode, Mouse, MouseKind};
pub use notation::{key, keys, names};

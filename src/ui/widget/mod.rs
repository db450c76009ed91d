//! Buttons, fields, lists, menus, dialogs: how each kind of thing looks, everywhere the same.
//! Draw on a `Canvas` and record targets; keep no state but what is typed.

pub mod button;
pub mod dialog;
pub mod field;
pub mod list;
pub mod menu;
pub mod picture;

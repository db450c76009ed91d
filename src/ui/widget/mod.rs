//! Buttons, fields, lists, menus, dialogs: how each kind of thing looks, everywhere the same.
//! Draw on a `Canvas` and record targets; keep no state but what is typed.

pub(super) mod button;
pub(super) mod dialog;
pub(super) mod field;
pub(super) mod keyboard;
pub(super) mod list;
pub(super) mod menu;
pub(super) mod picture;
mod strip;
#[cfg(test)]
mod tests;
pub(super) mod text_area;
mod typing;

//! Files, the file manager of the practice computer: its state, its actions, its goals, and what it must not harm.
//! Plain data and plain functions; drawing, keys and the mouse are the view's.

mod action;
mod app;
mod command;
mod damage;
mod device;
mod goal;
mod mention;
mod report;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use action::{Action, Column, Paths};
pub use damage::damage;
pub use goal::{Check, Condition};
pub use mention::unknown_items;
pub use state::{Files, Sort};
pub use view::FilesView;

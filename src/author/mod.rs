//! What authors of packs need: every exercise of a pack proved to be possible, by keys alone and by mouse alone.
//! Leaves printing to `cli`; holds no terminal.

mod check;
mod install;
mod keyboards;
mod prove;
mod save;
mod texts;
mod traps;
mod vary;

pub use check::{Checked, check};
pub use install::{NotInstalled, Put, Ready, Shelf, accept, look, prepare};
pub use save::{NotSaved, save_file, save_folder};

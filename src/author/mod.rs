//! What authors of packs need: every exercise of a pack proved to be possible, by keys alone and by mouse alone.
//! Leaves printing to `cli`; holds no terminal.

mod check;
mod keyboards;
mod prove;
mod save;
pub mod schema;
mod texts;
mod traps;
mod vary;

pub use check::{Checked, check};
pub use save::{NotSaved, save_file, save_folder};

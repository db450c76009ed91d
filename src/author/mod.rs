//! What authors of packs need: every exercise of a pack proved to be possible, by keys alone and by mouse alone.
//! Leaves printing to `cli`; holds no terminal.

mod asked;
mod calls;
mod check;
mod fluent;
mod found;
pub mod gift;
mod hints;
mod ids;
mod install;
mod keyboards;
mod needless;
pub mod new;
mod plain;
mod prove;
mod report;
mod save;
pub mod schema;
mod sources;
mod texts;
mod translate;
mod translated;
mod traps;
mod vary;

pub use check::{Checked, check};
pub use ids::{LONGEST_ID, is_id};
pub use install::{NotInstalled, Put, Ready, Shelf, accept, look, prepare};
pub use report::Report;
pub use save::{NotSaved, save_file, save_folder};
pub use translate::{Coverage, Sheet, Taken, Translation, Updated, table};

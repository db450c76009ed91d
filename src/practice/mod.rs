//! What a learner practises on. A kind of exercise is a folder here and a line in `kinds`.
//! States are plain data; views draw them and read gestures; only `erased` knows both sides.

mod check;
pub mod computer;
pub mod dexterity;
mod erased;
mod kind;
mod kinds;
pub mod question;
mod reaction;
mod rehearsal;
#[cfg(test)]
pub(crate) mod schema;
mod shuffle;
mod to_type;

pub use check::Check;
pub use erased::{Action, Practice};
pub use kind::{Kind, Reading, State, View};
pub use kinds::open;
pub use reaction::Reaction;
pub use rehearsal::Rehearsal;
pub use shuffle::shuffled;
pub use to_type::{ToType, keyboard_for};

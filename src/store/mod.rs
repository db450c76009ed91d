//! Learners, attempts, unfinished sessions and settings on disk (SQLite). Knows no screen.
//! Trouble (read-only, full, locked, damaged) never stops practice: it becomes a phrase, and memory stands in.

mod attempt;
mod learner;
mod open;
mod schema;
mod session;
mod setting;

pub use learner::Learner;
pub use open::{Store, Trouble};
pub use session::Unfinished;

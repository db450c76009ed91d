//! Learners, attempts, unfinished sessions and settings on disk (SQLite). Knows no screen.
//! Trouble (read-only, full, locked, damaged) never stops practice: it becomes a phrase, and memory stands in.

mod attempt;
mod file;
mod learner;
mod open;
mod rescue;
mod schema;
mod session;
mod setting;
mod trouble;
mod write;

#[cfg(test)]
mod tests;

pub use learner::Learner;
pub use open::Store;
pub use session::Unfinished;
pub use trouble::Trouble;

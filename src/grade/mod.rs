//! Judging: a session of one exercise, its outcome, the attempt that is recorded.
//! Sees no screen, no disk, no clock: time is passed in.

mod attempt;
mod path;
mod session;
#[cfg(test)]
mod tests;

pub use attempt::{Attempt, Outcome};
pub use path::Confirmed;
pub use session::{Session, Step, Subject, Verdict};

//! The clock of this computer, and ids that follow it.
//! Alone in reading it: everything else is given the time.

use crate::app::Clock;
use uuid::Uuid;

/// Today, where this computer is: "2026-03-12".
pub(super) fn today() -> String {
    jiff::Zoned::now().date().to_string()
}

/// The system's clock.
pub(super) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        jiff::Timestamp::now().as_millisecond()
    }
    fn id(&self) -> Uuid {
        Uuid::now_v7()
    }
}

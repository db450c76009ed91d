//! The clock of this computer, and ids that follow it.
//! Alone in reading it: everything else is given the time.

use crate::app::Clock;
use uuid::Uuid;

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

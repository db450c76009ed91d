//! How quickly a double click has to be made: hands differ.
//! Which pace a learner has is for `app` to keep.

use super::focus::DOUBLE_CLICK;

/// How far apart the two clicks of a double click may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// A second and a half.
    Slow,
    /// Patient, for hands that are not used to it.
    #[default]
    Usual,
    /// As on most computers.
    Quick,
}

impl Pace {
    /// From the slowest to the quickest.
    pub const ALL: [Pace; 3] = [Pace::Slow, Pace::Usual, Pace::Quick];

    /// Its name in the settings ("slow").
    pub fn id(self) -> &'static str {
        match self {
            Pace::Slow => "slow",
            Pace::Usual => "usual",
            Pace::Quick => "quick",
        }
    }
    /// The pace with that name.
    pub fn named(id: &str) -> Option<Pace> {
        Pace::ALL.into_iter().find(|pace| pace.id() == id)
    }
    /// The longest time between the two clicks, in milliseconds.
    pub fn milliseconds(self) -> u64 {
        match self {
            Pace::Slow => 1500,
            Pace::Usual => DOUBLE_CLICK,
            Pace::Quick => 500,
        }
    }
    /// A time of the mouse's clock as `Focus` is to take it, which knows one pace.
    pub fn told(self, at: u64) -> u64 {
        at.saturating_mul(DOUBLE_CLICK) / self.milliseconds()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_clicks_within_the_time_of_a_pace_are_one_double_click() {
        for pace in Pace::ALL {
            let apart = |time: u64| pace.told(70_000 + time) - pace.told(70_000);
            assert!(apart(pace.milliseconds() - 2) <= DOUBLE_CLICK, "{pace:?}");
            assert!(apart(pace.milliseconds() + 2) > DOUBLE_CLICK, "{pace:?}");
            assert_eq!(Pace::named(pace.id()), Some(pace));
        }
        assert_eq!(Pace::named("fast"), None);
    }
}

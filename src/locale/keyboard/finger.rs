//! Which finger presses which key when eight fingers rest on the row of F and J, as ISO/IEC 9995 places it.
//! Leaves how a finger is called to the message `finger-<id>`.

use super::{Keyboard, Place};

/// A finger. Both thumbs reach the space bar and what lies beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Finger {
    /// Little finger of the left hand.
    LeftLittle,
    /// Ring finger of the left hand.
    LeftRing,
    /// Middle finger of the left hand.
    LeftMiddle,
    /// Index finger of the left hand: on F.
    LeftIndex,
    /// One of the thumbs.
    Thumb,
    /// Index finger of the right hand: on J.
    RightIndex,
    /// Middle finger of the right hand.
    RightMiddle,
    /// Ring finger of the right hand.
    RightRing,
    /// Little finger of the right hand.
    RightLittle,
}

impl Finger {
    /// The end of its message ("left-index").
    pub fn id(self) -> &'static str {
        match self {
            Finger::LeftLittle => "left-little",
            Finger::LeftRing => "left-ring",
            Finger::LeftMiddle => "left-middle",
            Finger::LeftIndex => "left-index",
            Finger::Thumb => "thumb",
            Finger::RightIndex => "right-index",
            Finger::RightMiddle => "right-middle",
            Finger::RightRing => "right-ring",
            Finger::RightLittle => "right-little",
        }
    }
    /// Whether it is one of the left hand.
    pub fn is_left(self) -> bool {
        matches!(self, Finger::LeftLittle | Finger::LeftRing | Finger::LeftMiddle | Finger::LeftIndex)
    }
}

/// The row with one key more at the left on European keyboards.
const LETTERS_BELOW: usize = 3;
/// The row of the space bar.
const SPACE: usize = 4;

impl Keyboard {
    /// The finger for a key. For the keys at the right there is no rule; the hand that moves there does it.
    pub fn finger(&self, place: Place) -> Finger {
        let name = self.cap(place).and_then(super::Cap::name);
        match (place.row, name) {
            (_, Some("left")) => Finger::RightIndex,
            (_, Some("up" | "down")) => Finger::RightMiddle,
            (_, Some("right")) => Finger::RightRing,
            (SPACE, Some("ctrl" | "fn" | "super")) if place.column < 3 => Finger::LeftLittle,
            (SPACE, Some("ctrl")) => Finger::RightLittle,
            (SPACE, _) => Finger::Thumb,
            (LETTERS_BELOW, _) => by_column(place.column.saturating_sub(self.keys_more())),
            _ => by_column(place.column),
        }
    }
    /// How many keys lie between the left Shift and the first letter below.
    fn keys_more(&self) -> usize {
        // All these keyboards have ten keys from that letter to the right Shift, and four named ones.
        self.rows.get(LETTERS_BELOW).map_or(0, |row| row.len().saturating_sub(14))
    }
}

fn by_column(column: usize) -> Finger {
    match column {
        0 | 1 => Finger::LeftLittle,
        2 => Finger::LeftRing,
        3 => Finger::LeftMiddle,
        4 | 5 => Finger::LeftIndex,
        6 | 7 => Finger::RightIndex,
        8 => Finger::RightMiddle,
        9 => Finger::RightRing,
        _ => Finger::RightLittle,
    }
}

//! The learner's keyboard: what lies where, what it types, and how a sign is typed on it.
//! Leaves its picture to `ui`, and the names of keys in a language to `Words::key`.

mod arabic_101;
mod arabic_102;
mod azerty;
mod bepo;
mod cap;
mod finger;
mod guess;
mod qwerty_uk;
mod qwerty_us;
mod strokes;
#[cfg(test)]
mod tests;

pub use cap::{Cap, Face, Level, Sign};
pub use finger::Finger;
pub use strokes::Stroke;

use cap::{bar, named};

/// A keyboard layout. There is one of each; `all` and `named` give it.
#[derive(Debug)]
pub struct Keyboard {
    id: &'static str,
    language: &'static str,
    rows: [&'static [Cap]; 5],
}

/// Where a key lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The row: 0 to 4 as in `Keyboard::rows`, or `Place::TOP`.
    pub row: usize,
    /// The key in that row, from the left.
    pub column: usize,
}

impl Place {
    /// The row of the function keys.
    pub const TOP: usize = 5;
}

/// The keyboards there are. One line each.
static ALL: [&Keyboard; 6] = [
    &azerty::AZERTY,
    &bepo::BEPO,
    &qwerty_us::QWERTY_US,
    &qwerty_uk::QWERTY_UK,
    &arabic_101::ARABIC_101,
    &arabic_102::ARABIC_102,
];

/// The row of the space bar, with AltGr at its right.
static WITH_ALT_GR: [Cap; 10] = last(" ", "altgr");
/// The same with a second Alt.
static WITHOUT_ALT_GR: [Cap; 10] = last(" ", "alt");

const fn last(space: &'static str, right: &'static str) -> [Cap; 10] {
    [
        named("ctrl", 8),
        named("fn", 4),
        named("super", 5),
        named("alt", 6),
        bar(space, 16),
        named(right, 8),
        named("ctrl", 5),
        named("left", 4),
        named("down", 4),
        named("right", 4),
    ]
}

/// The row of the function keys.
static TOP: [Cap; 15] = [
    named("esc", 5),
    named("f1", 4),
    named("f2", 4),
    named("f3", 4),
    named("f4", 4),
    named("f5", 4),
    named("f6", 4),
    named("f7", 4),
    named("f8", 4),
    named("f9", 4),
    named("f10", 4),
    named("f11", 4),
    named("f12", 4),
    named("insert", 5),
    named("del", 6),
];

impl PartialEq for Keyboard {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Keyboard {}

impl Keyboard {
    /// How wide each row is, in quarters of a letter key.
    pub const WIDTH: u16 = 64;

    /// All keyboards that the program knows.
    pub fn all() -> &'static [&'static Keyboard] {
        &ALL
    }
    /// The keyboard with that id ("azerty").
    pub fn named(id: &str) -> Option<&'static Keyboard> {
        ALL.iter().find(|keyboard| keyboard.id == id).copied()
    }
    /// Its id: "azerty", "bepo", "qwerty-us", "qwerty-uk", "arabic-101" or "arabic-102". Its name is the message
    /// `keyboard-<id>`.
    pub fn id(&self) -> &'static str {
        self.id
    }
    /// The language it was made for, as a tag: "fr", "en", "ar".
    pub fn language(&self) -> &'static str {
        self.language
    }
    /// The five rows of keys, from the digits to the space bar, each from the left. At their right end lies what many
    /// laptops have there: Home, Page Up, Page Down, End, and the arrows below; laptops differ most in these. An Enter key of
    /// two rows is a key of both.
    pub fn rows(&self) -> [&'static [Cap]; 5] {
        self.rows
    }
    /// The row above them: Esc, the function keys, Insert and Del.
    pub fn top(&self) -> &'static [Cap] {
        &TOP
    }
    /// The key at a place.
    pub fn cap(&self, place: Place) -> Option<&'static Cap> {
        self.row(place.row).get(place.column)
    }
    /// All keys with their places.
    pub fn caps(&self) -> impl Iterator<Item = (Place, &'static Cap)> + '_ {
        (0..=Place::TOP)
            .flat_map(|row| self.row(row).iter().enumerate().map(move |(column, cap)| (Place { row, column }, cap)))
    }
    /// The places of a named key, from the left: "shift" has two.
    pub fn places(&self, name: &str) -> Vec<Place> {
        self.caps().filter(|(_, cap)| cap.name() == Some(name)).map(|(place, _)| place).collect()
    }

    /// The keys of a row: 0 to 4, or `Place::TOP`.
    pub fn row(&self, row: usize) -> &'static [Cap] {
        match row {
            Place::TOP => &TOP,
            row => self.rows.get(row).copied().unwrap_or_default(),
        }
    }
}

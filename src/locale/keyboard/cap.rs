//! One key of a keyboard: how wide it is, what is printed on it, what it types.
//! Leaves where it lies to `mod.rs`, and the notation of named keys to `input`.

/// Which of the signs of a key is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Without another key.
    Plain,
    /// With Shift.
    Shift,
    /// With AltGr.
    AltGr,
    /// With AltGr and Shift.
    ShiftAltGr,
}

impl Level {
    /// From the easiest to the hardest.
    pub const ALL: [Level; 4] = [Level::Plain, Level::Shift, Level::AltGr, Level::ShiftAltGr];

    /// Whether Shift is held.
    pub fn shift(self) -> bool {
        matches!(self, Level::Shift | Level::ShiftAltGr)
    }
    /// Whether AltGr is held.
    pub fn alt_gr(self) -> bool {
        matches!(self, Level::AltGr | Level::ShiftAltGr)
    }
}

/// What a key does at one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Types this. A ligature of lam and alef (U+FEF5 to U+FEFB) types both letters.
    Types(char),
    /// Types nothing yet: waits for the letter that it joins. The accent is given as a sign of its own: `'^'`.
    Dead(char),
}

/// A key as it lies on the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// What is on it.
    pub face: Face,
    /// How wide it is, in quarters of a letter key.
    pub width: u8,
}

/// What is printed on a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// A key with a name, in the notation of `input` ("enter", "shift", "altgr"; "super" has the sign of the system).
    Named(&'static str),
    /// The space bar, with its signs: the first is the space.
    Bar(&'static str),
    /// A key that types.
    Typed {
        /// One sign a level, in the order of `Level::ALL`, a space where there is none. After a dotted circle stands what
        /// joins a letter: a dead key ("◌^"), or an Arabic mark, which is typed after its letter.
        signs: &'static str,
        /// The Latin letter that an Arabic keyboard prints on it, too.
        latin: Option<char>,
    },
}

/// What `signs` have before a sign that joins a letter.
const JOINS: char = '◌';

impl Cap {
    /// The name of a named key.
    pub fn name(&self) -> Option<&'static str> {
        match self.face {
            Face::Named(name) => Some(name),
            Face::Bar(_) => Some("space"),
            Face::Typed { .. } => None,
        }
    }
    /// What it does at a level.
    pub fn sign(&self, level: Level) -> Option<Sign> {
        self.signs().find(|(at, _)| *at == level).map(|(_, sign)| sign)
    }
    /// All that it does, from the easiest level to the hardest.
    pub fn signs(&self) -> impl Iterator<Item = (Level, Sign)> + use<> {
        let (signs, is_bar) = match self.face {
            Face::Named(_) => ("", false),
            Face::Bar(signs) => (signs, true),
            Face::Typed { signs, .. } => (signs, false),
        };
        let mut signs = signs.chars();
        let next = move |level| {
            Some(match signs.next()? {
                JOINS => match signs.next()? {
                    mark @ ('\u{064B}'..='\u{0652}' | '\u{0670}') => (level, Some(Sign::Types(mark))),
                    accent => (level, Some(Sign::Dead(accent))),
                },
                ' ' if !is_bar || level != Level::Plain => (level, None),
                sign => (level, Some(Sign::Types(sign))),
            })
        };
        Level::ALL.into_iter().map_while(next).filter_map(|(level, sign)| Some((level, sign?)))
    }
    /// The Latin letter that is printed on the key of an Arabic keyboard, or what it types without another key.
    pub fn latin(&self) -> Option<char> {
        match (self.face, self.sign(Level::Plain)?) {
            (Face::Typed { latin: Some(latin), .. }, _) => Some(latin),
            (_, Sign::Types(sign) | Sign::Dead(sign)) => Some(sign),
        }
    }
}

/// A key that types, as wide as a letter.
pub(super) const fn key(signs: &'static str) -> Cap {
    wide(signs, 4)
}

/// A key that types.
pub(super) const fn wide(signs: &'static str, width: u8) -> Cap {
    Cap { face: Face::Typed { signs, latin: None }, width }
}

/// A key with an Arabic and a Latin letter.
pub(super) const fn both(signs: &'static str, latin: char) -> Cap {
    Cap { face: Face::Typed { signs, latin: Some(latin) }, width: 4 }
}

/// A key with a name.
pub(super) const fn named(name: &'static str, width: u8) -> Cap {
    Cap { face: Face::Named(name), width }
}

/// The space bar, with its signs.
pub(super) const fn bar(signs: &'static str, width: u8) -> Cap {
    Cap { face: Face::Bar(signs), width }
}

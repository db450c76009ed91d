//! How a sign is typed: which keys, with which others held, dead keys first.
//! Leaves what a terminal makes of it to `input`.

use super::{Cap, Keyboard, Level, Place, Sign};

/// One key pressed, with what is held meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stroke {
    /// The key.
    pub place: Place,
    /// Whether Shift and AltGr are held.
    pub level: Level,
}

/// Each dead key: letters, and what it makes of each (Unicode composition; capitals follow). After Space it types itself.
const JOINED: [(char, &str, &str); 10] = [
    ('^', "aeiouycghjswz", "âêîôûŷĉĝĥĵŝŵẑ"),
    ('¨', "aeiouy", "äëïöüÿ"),
    ('`', "aeiou", "àèìòù"),
    ('´', "aeiouycnszlr", "áéíóúýćńśźĺŕ"),
    ('~', "anoiu", "ãñõĩũ"),
    ('¸', "cst", "çşţ"),
    ('ˇ', "csznredt", "čšžňřěďť"),
    ('˚', "au", "åů"),
    ('¯', "aeiou", "āēīōū"),
    ('˛', "aeiu", "ąęįų"),
];

/// The dead key and the letter that make a sign; in Unicode each sign is made in one way.
fn apart(sign: char) -> Option<(char, char)> {
    let lower = one(sign.to_lowercase())?;
    let (accent, letter) = JOINED.iter().find_map(|(accent, bare, joined)| {
        let at = joined.chars().position(|made| made == lower)?;
        Some((*accent, bare.chars().nth(at)?))
    })?;
    let capital =
        || one(lower.to_uppercase()).filter(|capital| *capital == sign).and_then(|_| one(letter.to_uppercase()));
    Some((accent, if sign == lower { letter } else { capital()? }))
}

fn one(mut letters: impl Iterator<Item = char>) -> Option<char> {
    letters.next().filter(|_| letters.next().is_none())
}

/// The sign that is typed for one that is read: the apostrophe and the spaces of typesetters are on no key.
fn plain(sign: char) -> char {
    match sign {
        '\u{2019}' => '\'',
        '\u{A0}' | '\u{202F}' => ' ',
        sign => sign,
    }
}

impl Keyboard {
    /// How a sign is typed, dead keys first; `None` where this keyboard does not type it. Of several ways the one that is
    /// printed on the keys: alone, with Shift, after a dead key (ê on AZERTY is ^, then e), with AltGr.
    pub fn strokes(&self, sign: char) -> Option<Vec<Stroke>> {
        if sign == '\n' {
            return Some(vec![Stroke { place: *self.places("enter").first()?, level: Level::Plain }]);
        }
        let typed = plain(sign);
        let direct = |level| self.stroke(Sign::Types(typed), level).map(|stroke| vec![stroke]);
        direct(Level::Plain)
            .or_else(|| direct(Level::Shift))
            .or_else(|| self.after_dead_key(typed, Level::Shift))
            .or_else(|| direct(Level::AltGr))
            .or_else(|| direct(Level::ShiftAltGr))
            .or_else(|| self.after_dead_key(typed, Level::AltGr))
            .or_else(|| self.after_dead_key(typed, Level::ShiftAltGr))
            .or_else(|| self.instead(sign))
    }
    /// Whether a text can be typed on this keyboard, Space and Enter included. The apostrophe ’ is typed as ', a
    /// no-break space as a space; what shows nothing (marks of direction) need not be typed.
    pub fn types(&self, text: &str) -> bool {
        text.chars().all(|sign| shows_nothing(sign) || self.strokes(sign).is_some())
    }
    /// The keys that are held for a stroke: Shift at the side of the other hand, and AltGr.
    pub fn held(&self, stroke: Stroke) -> Vec<Place> {
        let alt_gr = self.places("altgr").into_iter().filter(|_| stroke.level.alt_gr());
        let shift = self.shift_for(stroke.place).into_iter().filter(|_| stroke.level.shift());
        alt_gr.chain(shift).collect()
    }
    /// Strokes in the notation of keys, by what is typed without another key: "altgr+à", "shift+e", "enter".
    pub fn notation(&self, strokes: &[Stroke]) -> Vec<String> {
        let one = |stroke: &Stroke| {
            let cap = self.cap(stroke.place)?;
            let key = match (cap.name(), cap.sign(Level::Plain)) {
                (Some(name), _) => name.to_owned(),
                (None, Some(Sign::Types(sign) | Sign::Dead(sign))) => sign.to_string(),
                (None, None) => return None,
            };
            let alt_gr = if stroke.level.alt_gr() { "altgr+" } else { "" };
            Some(format!("{alt_gr}{}{key}", if stroke.level.shift() { "shift+" } else { "" }))
        };
        strokes.iter().filter_map(one).collect()
    }
    /// Where the keys of a notation lie, in the order of pressing: every key of that name ("shift": two), what a
    /// combination holds and then its key ("ctrl+x"), or what types a sign ("@").
    pub fn place_of(&self, notation: &str) -> Vec<Place> {
        let lower = notation.to_lowercase();
        let Some((modifiers, last)) = split(&lower) else {
            let named = self.places(&lower);
            return if named.is_empty() { self.places_of_sign(notation) } else { named };
        };
        let key = self.places(last).first().copied().or_else(|| self.letter(last)).into_iter();
        let key: Vec<Place> = key.collect();
        let held = modifiers.split('+').filter_map(|name| match (name, key.first()) {
            ("shift", Some(key)) => self.shift_for(*key),
            (name, _) => self.places(name).first().copied(),
        });
        held.chain(key.iter().copied()).collect()
    }

    fn places_of_sign(&self, notation: &str) -> Vec<Place> {
        let Some(sign) = one(notation.chars()) else { return Vec::new() };
        match self.strokes(sign) {
            Some(strokes) => strokes
                .into_iter()
                .flat_map(|stroke| self.held(stroke).into_iter().chain(std::iter::once(stroke.place)))
                .collect(),
            None => self.letter(notation).into_iter().collect(),
        }
    }
    /// The key of a letter in a shortcut: on Arabic keyboards, the Latin one that is printed on it.
    fn letter(&self, name: &str) -> Option<Place> {
        let sign = one(name.chars())?;
        let printed = |cap: &Cap| cap.signs().any(|(_, typed)| typed == Sign::Types(sign)) || cap.latin() == Some(sign);
        let plain = self.caps().find(|(_, cap)| cap.latin() == Some(sign));
        plain.or_else(|| self.caps().find(|(_, cap)| printed(cap))).map(|(place, _)| place)
    }
    /// The Shift of the hand that does not press this key.
    fn shift_for(&self, key: Place) -> Option<Place> {
        let shifts = self.places("shift");
        if self.finger(key).is_left() { shifts.last().copied() } else { shifts.first().copied() }
    }
    fn stroke(&self, sign: Sign, level: Level) -> Option<Stroke> {
        let (place, _) = self.caps().find(|(_, cap)| cap.sign(level) == Some(sign))?;
        Some(Stroke { place, level })
    }
    /// With a dead key and then a letter, none of them at a harder level than `most`.
    fn after_dead_key(&self, sign: char, most: Level) -> Option<Vec<Stroke>> {
        let (accent, letter) = apart(sign)?;
        let easiest = |sign| {
            let mut levels = Level::ALL.into_iter().filter(|level| *level <= most);
            levels.find_map(|level| self.stroke(sign, level))
        };
        Some(vec![easiest(Sign::Dead(accent))?, easiest(Sign::Types(letter))?])
    }
    /// What no key types by itself: an accent alone is its dead key and Space; for ' some keyboards have only ’.
    fn instead(&self, sign: char) -> Option<Vec<Stroke>> {
        let all = || Level::ALL.into_iter();
        let dead = || all().find_map(|level| self.stroke(Sign::Dead(sign), level));
        let space = || self.stroke(Sign::Types(' '), Level::Plain);
        match sign {
            '\'' | '\u{2019}' => all().find_map(|level| self.stroke(Sign::Types('\u{2019}'), level)).map(|it| vec![it]),
            _ => Some(vec![dead()?, space()?]),
        }
    }
}

/// What is held, and the last key: "ctrl+shift+left".
fn split(notation: &str) -> Option<(&str, &str)> {
    let end = notation.len() - notation.chars().next_back()?.len_utf8();
    let at = notation[..end].rfind('+').filter(|at| *at > 0)?;
    Some((&notation[..at], &notation[at + 1..]))
}

/// Marks of direction and joining, which people do not type.
fn shows_nothing(sign: char) -> bool {
    matches!(sign, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}')
}

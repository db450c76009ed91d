//! What is lit on the picture of a keyboard: the keys of a sign or of a combination, in the order of pressing.
//! Leaves where they are drawn to `mod.rs`.

use crate::locale::{Arg, Finger, Keyboard, Phrase, Place, Sign, Stroke};

/// The mark of a key that is pressed at once with the others.
const MARK: char = '●';

/// Keys to press on one keyboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lit {
    keys: Vec<LitKey>,
    /// What is pressed one after the other, in the notation of `input`.
    steps: Vec<String>,
    fingers: Vec<Finger>,
}

/// A key that is lit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LitKey {
    pub(super) place: Place,
    /// The mark beside its sign: a dot, or its turn ("1", "2").
    pub(super) mark: char,
    /// The sign that is wanted of it.
    pub(super) sign: Option<char>,
}

impl Lit {
    /// What types a sign; nothing where this keyboard does not.
    pub fn sign(keyboard: &Keyboard, sign: char) -> Self {
        Lit::strokes(keyboard, &keyboard.strokes(sign).unwrap_or_default())
    }
    /// The keys of a notation: every key of that name ("shift" has two), or all of a combination ("ctrl+x").
    pub fn keys(keyboard: &Keyboard, notation: &str) -> Self {
        let sign = notation.rsplit('+').next().and_then(|last| {
            let mut letters = last.chars();
            letters.next().filter(|_| letters.next().is_none())
        });
        let places = keyboard.place_of(notation);
        if let (Some(sign), true) = (sign, notation.chars().nth(1).is_none()) {
            let lit = Lit::sign(keyboard, sign);
            if !lit.is_empty() {
                return lit;
            }
        }
        let wanted = |place: &Place| sign.filter(|_| keyboard.cap(*place).is_some_and(|cap| cap.name().is_none()));
        let capital = |sign: char| sign.to_uppercase().next().unwrap_or(sign);
        let key = |place: &Place| LitKey { place: *place, mark: MARK, sign: wanted(place).map(capital) };
        let fingers = places.last().map(|place| keyboard.finger(*place));
        let steps = if places.is_empty() { Vec::new() } else { vec![notation.to_owned()] };
        Lit { keys: places.iter().map(key).collect(), steps, fingers: fingers.into_iter().collect() }
    }
    /// Strokes one after the other: where there are several, each has the number of its turn.
    pub fn strokes(keyboard: &Keyboard, strokes: &[Stroke]) -> Self {
        let mut lit = Lit { steps: keyboard.notation(strokes), ..Lit::default() };
        for (turn, stroke) in (1..).zip(strokes) {
            let mark = if strokes.len() == 1 { MARK } else { char::from_digit(turn, 10).unwrap_or(MARK) };
            let sign = keyboard.cap(stroke.place).and_then(|cap| cap.sign(stroke.level)).map(|sign| match sign {
                Sign::Types(sign) | Sign::Dead(sign) => sign,
            });
            let held = keyboard.held(*stroke).into_iter().map(|place| LitKey { place, mark, sign: None });
            lit.keys.extend(held.chain([LitKey { place: stroke.place, mark, sign }]));
            lit.fingers.push(keyboard.finger(stroke.place));
        }
        lit
    }
    /// Whether nothing is lit.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
    /// The keys in words: "Ctrl+X"; "^, then E".
    pub fn phrase(&self) -> Option<Phrase> {
        let key = |step: &String| Phrase::new("keyboard-key").with("key", Arg::Key(step.clone()));
        then(self.steps.iter().map(key).collect())
    }
    /// The fingers in words: "left hand, index finger".
    pub fn finger(&self) -> Option<Phrase> {
        let mut fingers = self.fingers.clone();
        fingers.dedup();
        then(fingers.into_iter().map(|finger| Phrase::new(format!("finger-{}", finger.id()))).collect())
    }
    pub(super) fn at(&self, place: Place) -> Option<&LitKey> {
        self.keys.iter().find(|key| key.place == place)
    }
    /// Whether a key of the row of function keys is lit, which needs a row of its own in the picture.
    pub fn is_at_top(&self) -> bool {
        self.keys.iter().any(|key| key.place.row == Place::TOP)
    }
}

/// One thing, or one after another.
fn then(phrases: Vec<Phrase>) -> Option<Phrase> {
    phrases.into_iter().reduce(|first, next| Phrase::new("keyboard-then").with("first", first).with("next", next))
}

//! How a sign or a key is pressed on the learner's keyboard, in words.
//! Where keys lie is the keyboard's; its picture is drawn by `ui`.

use crate::input::{Key, KeyCode};
use crate::locale::{Arg, Keyboard, Level, Phrase, Place, Stroke};
use crate::ui::Lit;

/// What is printed on a key, or its name.
fn printed(keyboard: &Keyboard, place: Place) -> Option<Arg> {
    let cap = keyboard.cap(place)?;
    Some(match (cap.name(), cap.latin()) {
        (Some(name), _) => Arg::Key(name.to_owned()),
        (None, Some(letter)) if letter.is_ascii_alphabetic() => Arg::Key(letter.to_string()),
        (None, sign) => Arg::Text(sign?.to_string()),
    })
}

/// What is held for a level, in the notation of `input`.
fn held(level: Level) -> Option<&'static str> {
    match level {
        Level::Plain => None,
        Level::Shift => Some("shift"),
        Level::AltGr => Some("altgr"),
        Level::ShiftAltGr => Some("altgr+shift"),
    }
}

/// A stroke as an argument: the key, or what is held and the key.
fn told(keyboard: &Keyboard, stroke: Stroke) -> Option<Arg> {
    let key = printed(keyboard, stroke.place)?;
    Some(match held(stroke.level) {
        None => key,
        Some(held) => Phrase::new("dexterity-both").with("held", Arg::Key(held.to_owned())).with("key", key).into(),
    })
}

/// How a key or a sign is pressed where one key alone does not do it: "Hold Shift, then press A". `None` where it does, and
/// where this keyboard does not have it. `notation` is that of `input`.
pub(super) fn how(keyboard: &Keyboard, notation: &str) -> Option<Phrase> {
    let hold =
        |held: String, key: Arg| Some(Phrase::new("dexterity-hold").with("held", Arg::Key(held)).with("key", key));
    let Some(sign) = sign(notation) else {
        let place = *keyboard.place_of(notation).last()?;
        let (held, _) = notation.rsplit_once('+').filter(|(held, _)| !held.is_empty())?;
        return hold(held.to_owned(), printed(keyboard, place)?);
    };
    match keyboard.strokes(sign)?.as_slice() {
        [stroke] => hold(held(stroke.level)?.to_owned(), printed(keyboard, stroke.place)?),
        [first, then] => Some(
            Phrase::new("dexterity-after").with("first", told(keyboard, *first)?).with("then", told(keyboard, *then)?),
        ),
        _ => None,
    }
}

/// With which finger a key is pressed, where there is one for it.
pub(super) fn finger(keyboard: &Keyboard, notation: &str) -> Option<Phrase> {
    let places = keyboard.place_of(notation);
    let finger = keyboard.finger(*places.last()?);
    let single = sign(notation).is_none() && !notation.contains('+');
    // Shift lies under two little fingers.
    let unsure = single && places.iter().any(|place| keyboard.finger(*place) != finger);
    let said = Lit::keys(keyboard, notation).finger().filter(|_| !unsure)?;
    Some(Phrase::new("dexterity-finger").with("finger", said))
}

/// The sign that a notation is, if it is one.
pub(super) fn sign(notation: &str) -> Option<char> {
    let mut signs = notation.chars();
    signs.next().filter(|_| signs.next().is_none())
}

/// A key as an argument of a sentence: a name, a letter as it is printed, a sign as it is typed.
pub(super) fn named(notation: &str) -> Arg {
    match sign(notation) {
        Some(sign) if !sign.is_ascii_lowercase() => Arg::Text(notation.to_owned()),
        _ => Arg::Key(notation.to_owned()),
    }
}

/// Whether a key that came is the wanted one: the same, or what the same key of this keyboard types in its other alphabet.
pub(super) fn is_same(keyboard: &Keyboard, wanted: Key, came: Key) -> bool {
    let held = (wanted.ctrl, wanted.alt) == (came.ctrl, came.alt);
    match (wanted.code, came.code) {
        _ if wanted == came => true,
        (KeyCode::Char(wanted), KeyCode::Char(came)) if held => {
            let place = keyboard.place_of(&wanted.to_string());
            !place.is_empty() && place == keyboard.place_of(&came.to_string())
        }
        (KeyCode::Enter | KeyCode::Backspace, _) => held && wanted.code == came.code,
        _ => false,
    }
}

/// Whether the capital of the wanted small letter came: twice, and Caps Lock must be on.
pub(super) fn is_capital(wanted: char, came: char) -> bool {
    wanted != came && wanted.is_lowercase() && came.to_lowercase().eq(std::iter::once(wanted))
}

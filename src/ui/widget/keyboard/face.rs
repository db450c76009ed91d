//! What is printed on a key, as far as there is room: signs one beside the other, or a name cut to the width of the key.
//! Leaves what a key types to `locale`.

use crate::locale::{Cap, Face, Level, Phrase, Sign, Words};
use crate::ui::Canvas;

/// The signs of a key that types: in a small picture one, the wanted one if there is one, else two. A letter is a capital,
/// as on every key; Arabic keys have their Latin letter, too.
pub(super) fn signs(cap: &Cap, wanted: Option<char>, is_small: bool) -> Vec<String> {
    let sign = |level| match cap.sign(level) {
        Some(Sign::Types(sign) | Sign::Dead(sign)) => Some(sign),
        None => None,
    };
    let (Some(plain), shift) = (sign(Level::Plain), sign(Level::Shift)) else { return Vec::new() };
    let is_letter = shift.is_some_and(|shift| plain.to_uppercase().eq([shift]));
    let first = if is_letter { shift.unwrap_or(plain) } else { plain };
    let second = match cap.face {
        Face::Typed { latin: Some(latin), .. } => latin.to_uppercase().next(),
        _ => shift.filter(|_| !is_letter),
    };
    let all: Vec<char> = match wanted.filter(|wanted| *wanted != plain || !is_letter) {
        Some(wanted) if is_small => vec![wanted],
        Some(wanted) if Some(wanted) != second && wanted != first => vec![first, wanted],
        _ if is_small => vec![first],
        _ => std::iter::once(first).chain(second).collect(),
    };
    all.into_iter().map(shown).collect()
}

/// A sign on its own: a mark stands over a stroke, a ligature is shown as its letters join.
fn shown(sign: char) -> String {
    match sign {
        '\u{64B}'..='\u{652}' | '\u{670}' => format!("ـ{sign}"),
        '\u{FEFB}' => "لا".to_owned(),
        '\u{FEF7}' => "لأ".to_owned(),
        '\u{FEF9}' => "لإ".to_owned(),
        '\u{FEF5}' => "لآ".to_owned(),
        sign => sign.to_string(),
    }
}

/// The name of a key: whole where it fits, else the short one that the language has for keys (`cap-...`).
pub(super) fn name(canvas: &Canvas, words: &Words, name: &str, room: u16) -> String {
    match name {
        "left" => return " ←".to_owned(),
        "right" => return " →".to_owned(),
        "up" => return " ↑".to_owned(),
        "down" => return " ↓".to_owned(),
        // They touch each other in a small picture.
        "f10" | "f11" | "f12" if room < 3 => return name[1..].to_owned(),
        _ => {}
    }
    let (whole, short) = (words.key(name), Phrase::new(format!("cap-{name}")));
    if canvas.width(&whole) <= room || !words.has(&short) { whole } else { words.say(&short).string }
}

//! How *Show me* types a line: what goes on in one way at a stretch, every other sign by itself.
//! Where keys lie is the keyboard's.

use super::super::stroke;
use super::hand::Line;
use crate::input::{Event, Key, KeyCode};
use crate::locale::{Arg, Keyboard, Level, Phrase};
use crate::ui::Gesture;

/// The next gesture towards the end of a line with so many slips.
pub(super) fn next(field: &str, line: &Line, slips: usize, keyboard: &Keyboard) -> Option<Gesture> {
    let press = |code| Some(Gesture::Edit(field.to_owned(), Event::Key(Key::plain(code))));
    let next = line.next()?;
    if line.wrong().is_some() {
        return press(KeyCode::Backspace);
    }
    if line.slips() < slips {
        return press(KeyCode::Char(if next == 'x' { 'o' } else { 'x' }));
    }
    let stretch = stretch(line, keyboard);
    if stretch.chars().count() < 2 { press(KeyCode::Char(next)) } else { write(field, line, stretch) }
}

fn write(field: &str, line: &Line, stretch: &str) -> Option<Gesture> {
    Some(Gesture::Write(field.to_owned(), format!("{}{stretch}", line.done())))
}

/// What is typed next in one way, but for the last sign of the line: after it there is nothing to see.
fn stretch<'a>(line: &'a Line, keyboard: &Keyboard) -> &'a str {
    let rest = line.rest();
    let Some(level) = line.next().and_then(|next| level(next, keyboard)) else { return "" };
    let goes_on = |sign: char| {
        self::level(sign, keyboard) == Some(level) || (sign == ' ' && matches!(level, Level::Plain | Level::Shift))
    };
    let end = rest.char_indices().find(|(_, sign)| !goes_on(*sign)).map_or(rest.len(), |(at, _)| at);
    let last = rest.char_indices().next_back().map_or(0, |(at, _)| at);
    &rest[..end.min(last)]
}

/// What is held for a sign that one key types.
fn level(sign: char, keyboard: &Keyboard) -> Option<Level> {
    match keyboard.strokes(sign)?.as_slice() {
        [stroke] => Some(stroke.level),
        _ => None,
    }
}

/// What *Show me* says about it.
pub(super) fn tell(gesture: &Gesture, line: &Line, keyboard: &Keyboard) -> Phrase {
    match gesture {
        Gesture::Write(_, text) => {
            let text = text.strip_prefix(line.done()).unwrap_or(text).to_owned();
            let shift = line.next().and_then(|next| level(next, keyboard)) == Some(Level::Shift);
            let says = if shift { "typing-show-shift" } else { "typing-show-write" };
            let says = Phrase::new(says).with("text", Arg::Text(text));
            if shift { says.with("key", Arg::Key("shift".to_owned())) } else { says }
        }
        Gesture::Edit(_, Event::Key(Key { code: KeyCode::Char(' '), .. })) => {
            Phrase::new("typing-show-space").with("key", Arg::Key("space".to_owned()))
        }
        Gesture::Edit(_, Event::Key(Key { code: KeyCode::Char(sign), .. })) => {
            let sign = sign.to_string();
            let write = || Phrase::new("typing-show-write").with("text", Arg::Text(sign.clone()));
            stroke::how(keyboard, &sign).unwrap_or_else(write)
        }
        _ => Phrase::new("typing-mend").with("key", Arg::Key("backspace".to_owned())),
    }
}

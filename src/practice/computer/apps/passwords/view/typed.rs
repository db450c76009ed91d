//! Fields of Passwords: what is pasted into them comes from the clipboard of the practice computer.
//! What is typed stays in the view until it makes an Action.

use crate::input::Event;
use crate::locale::Words;
use crate::practice::computer::{Computer, paste};
use crate::text::{self, Direction};
use crate::ui::Field;

/// The most characters of a site, a user name or a password.
pub(super) const ROOM: usize = 80;

/// Gives an event to a field. Returns whether its text, caret or selection changed.
pub(super) fn edit(field: &mut Field, event: &Event, computer: &Computer, words: &Words) -> bool {
    field.edit(&paste::pasted(event, computer, words))
}

/// The base direction of a password or an address: left to right by nature, unless it is written in Arabic letters.
pub(super) fn direction(written: &str) -> Direction {
    let is_rtl = |letter: char| text::is_rtl(letter.encode_utf8(&mut [0; 4]));
    if written.chars().any(|letter| letter.is_alphabetic() && is_rtl(letter)) { Direction::Rtl } else { Direction::Ltr }
}

/// The same for a text inside a line of the screen's own direction.
pub(super) fn apart(written: &str) -> String {
    match direction(written) {
        Direction::Ltr => text::isolate_ltr(written),
        Direction::Rtl => text::isolate(written),
    }
}

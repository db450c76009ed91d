//! Text as a terminal shows it: cells, joining, direction, wrapping, editing, cleaning.
//! Knows no language file and no screen: a caller gives the text and its base direction.

mod answer;
mod bidi;
mod clean;
mod columns;
mod difference;
mod edit;
mod forms;
mod glyph;
mod isolates;
mod layout;
mod mirror;
mod nearest;
mod script;
mod sentence;
mod terminal;
#[cfg(test)]
mod tests;
mod typed;
mod wrap;

pub use answer::fold_answer;
pub use clean::{clean, fold, isolate, isolate_in, isolate_ltr, key_cap, plain, without_forms};
pub use columns::columns_are_sure;
pub use difference::{Difference, Slip, difference, same_answer, written_difference};
pub use edit::{Editor, Grain, Motion, Page, Pointed, Row, Rows, Spot};
pub use layout::{Cell, Line, Order, layout, line, width};
pub use mirror::mirrored;
pub use nearest::nearest;
pub use script::{Script, undrawn_letters, undrawn_script, undrawn_script_by_code};
pub use sentence::{pieces, sentences, words};
pub use terminal::{Place, implicit, inverse, is_rtl, twin};
pub use typed::as_typed;

use serde::{Deserialize, Serialize};

/// The direction in which a script, and a screen in it, is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// Latin, Cyrillic, Greek...
    #[default]
    Ltr,
    /// Arabic, Persian, Urdu, Hebrew...
    Rtl,
}

/// A text in logical order with the base direction of the language it is written in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The characters as they are typed and stored. May hold isolates (U+2066..U+2069) and key-cap marks.
    pub string: String,
    /// The base direction of its paragraphs (UAX #9, HL1).
    pub base: Direction,
}

//! Tests of the room: what the eye sees for what is stored.
//! Leaves terminals to the end-to-end tests.

mod answer;
mod caret;
mod clean;
mod columns;
mod difference;
mod edit;
mod languages;
mod layout;
mod order;
mod stops;
mod wrap;

use super::{Line, line};
use crate::text::Direction::{self, Ltr, Rtl};
use proptest::prelude::*;

/// What the eye sees of an unwrapped text, from left to right.
fn seen(text: &str, base: Direction) -> String {
    symbols(&line(text, base, u16::MAX))
}

fn symbols(line: &Line) -> String {
    line.cells.iter().map(|cell| cell.symbol.as_str()).collect()
}

/// The symbols in the order in which they are read.
fn joined(text: &str) -> String {
    let mut cells = line(text, Rtl, u16::MAX).cells;
    cells.sort_by_key(|cell| cell.bytes.start);
    cells.into_iter().map(|cell| cell.symbol).collect()
}

fn direction() -> impl Strategy<Value = Direction> {
    prop_oneof![Just(Ltr), Just(Rtl)]
}

/// Texts full of what this room must get right: scripts, marks, joiners, isolates, key caps, wide and control characters.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(vec![
            " ", "  ", "\n", "\t", "\r", "-", "/", "?", "»", "«", "(", ")", "[", "]", "a", "é", "e\u{301}", "Ctrl", "12", "٣",
            "ل", "لا", "لآ", "سلام", "ب", "ه", "َ", "ّ", "پښتو", "שלום", "日本", "👍🏽", "👩\u{200d}👧", "🇫🇷", "हिन्दी", "ไทยน้ำ",
        ]).prop_map(str::to_owned),
        4 => prop::sample::select(vec![
            "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{202e}", "\u{202c}", "\u{200c}", "\u{200d}", "\u{200e}",
            "\u{200f}", "\u{fff9}", "\u{fffb}", "\u{ad}", "\u{1b}[31m", "\u{7}", "\u{85}", "\u{a0}", "\u{202f}", "\u{2028}",
            "\u{2029}", "\u{feff}", "\u{600}", "\u{6dd}", "\u{fe0f}", "\u{301}", "\u{0}", "\u{654}",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

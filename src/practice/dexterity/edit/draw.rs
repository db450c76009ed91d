//! The wanted text with what differs marked, line by line.
//! What differs, `hunk` finds.

use super::hunk::hunks;
use super::state::Texts;
use crate::text::{Direction, Line, Order};
use crate::ui::{Area, Canvas, Ink};
use std::ops::Range;

/// Draws the wanted text. Returns whether all of it has room.
pub(super) fn wanted(canvas: &mut Canvas, area: Area, texts: &Texts, text: &str) -> bool {
    let base = if canvas.order() == Order::Logical { Direction::Ltr } else { texts.base };
    let lines = canvas.order().layout(&texts.wanted, base, area.width);
    let marks = marks(text, &texts.wanted);
    let columns = canvas.columns_of(area);
    for (row, line) in (area.top..area.bottom()).zip(&lines) {
        let mut column = match base {
            Direction::Ltr => columns.start,
            Direction::Rtl => columns.end.saturating_sub(line.width),
        };
        for cell in &line.cells {
            let marked = marks.iter().any(|mark| mark.start < cell.bytes.end && cell.bytes.start < mark.end);
            canvas.cell(column, row, cell, if marked { Ink::Slip } else { Ink::Normal });
            column += cell.width;
        }
    }
    lines.len() <= usize::from(area.height)
}

/// The rows that the wanted text takes.
pub(super) fn rows(canvas: &Canvas, texts: &Texts, width: u16) -> u16 {
    let lines: Vec<Line> = canvas.order().layout(&texts.wanted, texts.base, width);
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

/// What is marked of the wanted text: what is missing; where something is too much, the letters at both sides.
fn marks(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let beside = |at: usize| {
        let before = wanted[..at].chars().next_back().map_or(0, char::len_utf8);
        let after = wanted[at..].chars().next().map_or(0, char::len_utf8);
        at - before..at + after
    };
    hunks(text, wanted)
        .into_iter()
        .map(|hunk| if hunk.wanted.is_empty() { beside(hunk.wanted.start) } else { hunk.wanted })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_and_what_is_too_much_are_marked() {
        let marked = |text: &str, wanted: &str| -> Vec<String> {
            marks(text, wanted).into_iter().map(|mark| wanted[mark].to_owned()).collect()
        };
        assert_eq!(marked("Bonnjour", "Bonjour"), ["nj"]);
        assert_eq!(marked("bonjour", "Bonjour !"), ["B", " !"]);
        assert_eq!(marked("aé", "é"), ["é"]);
        assert!(marked("é", "é").is_empty());
    }
}

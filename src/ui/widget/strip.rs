//! A row of an edited text on the screen: its cells, what is selected of it, the caret.
//! Which part of it is seen is for the field and the text area to say.

use crate::text::{Cell, Row, Spot};
use crate::ui::{Area, Canvas, Ink};
use std::ops::Range;

/// A row of the screen that shows a row of a page.
pub(super) struct Strip {
    /// The row of the screen.
    pub(super) at: u16,
    /// The column of the screen, from the left, that the first one of the page stands in; it may lie out of sight.
    pub(super) left: i32,
    /// The columns of the screen, from the left, that show the page.
    pub(super) seen: Range<u16>,
}

impl Strip {
    /// Draws a row. Returns whether something is out of sight at its left, and at its right.
    pub(super) fn row(&self, canvas: &mut Canvas, row: &Row, selected: Option<&Range<usize>>) -> (bool, bool) {
        let (from, to) = (i32::from(self.seen.start), i32::from(self.seen.end));
        let mut hidden = (false, false);
        for (column, cell) in row.cells() {
            let column = self.left + i32::from(column);
            let out = (column < from, column + i32::from(cell.width) > to);
            hidden = (hidden.0 || out.0, hidden.1 || out.1);
            if let (Ok(column), (false, false)) = (u16::try_from(column), out) {
                let ink = if selected.is_some_and(|bytes| is_in(cell, bytes)) { Ink::Marked } else { Ink::Field };
                canvas.cell(column, self.at, cell, ink);
            }
        }
        // A line feed is seen where the caret stands before it.
        if row.ends && selected.is_some_and(|bytes| bytes.contains(&row.line.bytes.end)) {
            self.tint(canvas, row.end_column(), 1, Ink::Marked);
        }
        hidden
    }

    /// Draws the caret.
    pub(super) fn caret(&self, canvas: &mut Canvas, spot: Spot) {
        self.tint(canvas, spot.column, spot.width, Ink::Focus);
        if let Ok(column) = u16::try_from(self.left + i32::from(spot.column)) {
            canvas.caret(canvas.from_left(column), self.at);
        }
    }

    fn tint(&self, canvas: &mut Canvas, column: u16, width: u16, ink: Ink) {
        let from = self.left + i32::from(column);
        for column in (from..from + i32::from(width)).filter_map(|column| u16::try_from(column).ok()) {
            if self.seen.contains(&column) {
                canvas.tint(Area::new(canvas.from_left(column), self.at, 1, 1), ink);
            }
        }
    }
}

fn is_in(cell: &Cell, selected: &Range<usize>) -> bool {
    let Range { start, end } = cell.bytes;
    if start == end {
        // The rest of the character that ends here.
        return selected.start < end && end <= selected.end;
    }
    start < selected.end && selected.start < end
}

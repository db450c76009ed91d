//! A line and what is typed of it, letter below letter, in whatever direction it runs.
//! What is typed is `hand`'s.

use super::hand::Line;
use crate::text::{Cell, Direction, Order};
use crate::ui::{Area, Canvas, Ink};

/// Draws the line in one row, and below it what is typed, with its target.
pub(super) fn line(canvas: &mut Canvas, model: Area, field: Area, id: &str, line: &Line) {
    let focused = canvas.focused(id);
    let columns = canvas.columns_of(model);
    let base = if canvas.order() == Order::Logical { Direction::Ltr } else { line.text.base };
    let typed = line.typed();
    let caret = line.done().len();
    let row = Row { order: canvas.order(), base, columns };
    for (column, cell) in row.cells(&line.text.string) {
        let ink = match () {
            () if cell.bytes.contains(&caret) => Ink::Pointed,
            () if cell.bytes.start < caret => Ink::Dim,
            () => Ink::Normal,
        };
        canvas.cell(column, model.top, &cell, ink);
    }
    canvas.fill(field, Ink::Field);
    canvas.field(id, field, &typed);
    if focused {
        canvas.symbol(field.start.saturating_sub(1), field.top, '►', Ink::Press);
    }
    // Letters join as they do when they are typed, but each stands where the whole line has it.
    let places = row.cells(&whole(line));
    let column = |at: usize| places.iter().find(|(_, cell)| cell.bytes.contains(&at)).map(|(column, _)| *column);
    for cell in row.order.line(&typed, base, u16::MAX).cells {
        let Some(column) = column(cell.bytes.start) else { continue };
        let is_wrong = line.wrong().is_some() && cell.bytes.end > caret;
        canvas.cell(column, field.top, &seen(cell, is_wrong), if is_wrong { Ink::Slip } else { Ink::Field });
    }
    if let Some(column) = column(typed.len()).filter(|_| focused) {
        let start = canvas.from_left(column);
        canvas.tint(Area::new(start, field.top, 1, 1), Ink::Focus);
        canvas.caret(start, field.top);
    }
}

/// What is typed, and after it what is not typed yet; a space at its end for the caret.
fn whole(line: &Line) -> String {
    let rest = if line.wrong().is_some() { line.after_next() } else { line.rest() };
    format!("{}{rest} ", line.typed())
}

/// A space that should not be there is seen.
fn seen(cell: Cell, is_wrong: bool) -> Cell {
    if is_wrong && cell.symbol == " " { Cell { symbol: "·".into(), ..cell } } else { cell }
}

/// A row of the screen on which texts begin at the side of their direction.
struct Row {
    order: Order,
    base: Direction,
    columns: std::ops::Range<u16>,
}

impl Row {
    /// The cells of a text with their columns of the screen, from the left.
    fn cells(&self, text: &str) -> Vec<(u16, Cell)> {
        let line = self.order.line(text, self.base, self.columns.end - self.columns.start);
        let mut column = match self.base {
            Direction::Ltr => self.columns.start,
            Direction::Rtl => self.columns.end.saturating_sub(line.width),
        };
        let place = |cell: Cell| {
            let at = column;
            column += cell.width;
            (at, cell)
        };
        line.cells.into_iter().map(place).collect()
    }
}

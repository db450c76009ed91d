//! The columns of the list: name, type, size, day of change, as far as there is room; and their heads, which sort.
//! What stands in a row is in `list`.

use super::list::{MARKS, Row};
use crate::locale::Words;
use crate::practice::computer::apps::files::{Column, Sort};
use crate::ui::{Align, Area, Axis, Canvas, Ink};

/// Columns that a name keeps before details are shown.
const NAME: u16 = 20;
/// Columns between two columns of the list.
const GAP: u16 = 2;
/// Columns for the mark of the order, after a head.
const ORDER: u16 = 2;

/// The target of a head.
pub(super) fn head_target(column: Column) -> &'static str {
    match column {
        Column::Name => "head:name",
        Column::Type => "head:type",
        Column::Size => "head:size",
        Column::Date => "head:date",
    }
}

pub(super) fn of_target(id: &str) -> Option<Column> {
    Column::ALL.into_iter().find(|column| head_target(*column) == id)
}

/// How wide each column is: the details as wide as what stands in them, the name has the rest.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    name: u16,
    kind: u16,
    size: u16,
    date: u16,
}

impl Columns {
    pub(super) fn fitting(canvas: &Canvas, rows: &[Row], words: &Words) -> Self {
        let widest = |column: Column, part: fn(&Row) -> &str| {
            let head = canvas.width(&words.get(column.word())) + ORDER;
            rows.iter().map(|row| canvas.width(part(row))).chain([head]).max().unwrap_or(0)
        };
        Columns {
            name: widest(Column::Name, |row| &row.name).min(NAME),
            kind: widest(Column::Type, |row| &row.kind),
            size: widest(Column::Size, |row| &row.size),
            date: widest(Column::Date, |row| &row.date),
        }
    }

    /// Name, type, size and date of a line. A detail for which there is no room is empty: the size first, the date last.
    pub(super) fn split(self, line: Area) -> [(Column, Area); 4] {
        let room = line.width.saturating_sub(1 + MARKS);
        let mut free = room;
        let mut fits = |width: u16| {
            let fits = free >= self.name + width + GAP;
            free -= if fits { width + GAP } else { 0 };
            if fits { width } else { 0 }
        };
        let (date, kind, size) = (fits(self.date), fits(self.kind), fits(self.size));
        let mut rest = line.split_end(1).0.split_start(MARKS).1;
        let mut take = |width: u16| {
            if width == 0 {
                return Area::default();
            }
            let (before, column) = rest.split_end(width);
            rest = before.split_end(GAP).0;
            column
        };
        let (date, size, kind) = (take(date), take(size), take(kind));
        [(Column::Name, rest), (Column::Type, kind), (Column::Size, size), (Column::Date, date)]
    }

    /// Draws the heads; returns those that are seen.
    pub(super) fn draw_heads(self, canvas: &mut Canvas, line: Area, sort: Sort, words: &Words) -> Vec<Column> {
        canvas.group("files:heads", Axis::Row);
        let seen: Vec<_> = self.split(line).into_iter().filter(|(_, area)| !area.is_empty()).collect();
        for (column, area) in &seen {
            let id = head_target(*column);
            let here = sort.by == *column;
            let ink = if canvas.focused(id) { Ink::Focus } else { Ink::Dim };
            if canvas.focused(id) {
                canvas.symbol(area.start.saturating_sub(1), area.top, '►', Ink::Press);
            }
            let mark = if sort.turned == matches!(column, Column::Size | Column::Date) { '▲' } else { '▼' };
            let used = canvas.label(*area, &words.get(column.word()), Align::Start, ink);
            if here {
                canvas.symbol(area.start + used + 1, area.top, mark, ink);
            }
            canvas.item_button(id, *area, here);
        }
        seen.into_iter().map(|(column, _)| column).collect()
    }
}

//! The page of an edited text: which rows it takes, and what is drawn on each.
//! Every character that a caret can stand on has a cell. Leaves finding one's way on the rows to `rows`.

use super::rows::{Pointed, Row, Rows};
use crate::text::layout::{Cell, Line, Order};
use crate::text::{Direction, width};
use std::ops::Range;
use unicode_bidi::get_base_direction;
use unicode_segmentation::UnicodeSegmentation;

/// How an edited text is laid out. What is seen depends on it, and so does what keys and clicks mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// In which order characters are put into cells.
    pub order: Order,
    /// The base direction of the paragraphs. In logical order every line begins at the left.
    pub base: Direction,
    /// Whether a paragraph with a strong letter takes the direction of its first one instead (UAX #9, P2 and P3).
    pub by_paragraph: bool,
    /// The columns to wrap in, one for the caret after the text among them (at least 2); `None`: one line.
    pub width: Option<u16>,
    /// Whether every character is drawn as ●.
    pub veiled: bool,
}

impl Page {
    /// The rows of a text, each lam-alef in one cell.
    pub(super) fn rows(&self, text: &str) -> Rows {
        match self.width {
            None => self.one_row(text),
            Some(columns) => self.wrapped(text, columns.max(2)),
        }
    }

    fn base_of(&self, paragraph: &str) -> Direction {
        match (self.order, self.by_paragraph.then(|| get_base_direction(paragraph))) {
            (Order::Logical, _) | (_, Some(unicode_bidi::Direction::Ltr)) => Direction::Ltr,
            (_, Some(unicode_bidi::Direction::Rtl)) => Direction::Rtl,
            _ => self.base,
        }
    }

    fn one_row(&self, text: &str) -> Rows {
        let base = self.base_of(text);
        let line = if self.veiled { veil(text, base) } else { self.order.line(text, base, u16::MAX) };
        let columns = line.width.saturating_add(1);
        Rows { rows: vec![Row::new(line, base, columns, None)], columns, base, wraps: false }
    }

    fn wrapped(&self, text: &str, columns: u16) -> Rows {
        let base = if self.order == Order::Logical { Direction::Ltr } else { self.base };
        let mut rows = Rows { rows: Vec::new(), columns, base, wraps: true };
        let mut start = 0;
        for paragraph in text.split('\n') {
            let base = self.base_of(paragraph);
            let lines = self.order.layout(paragraph, base, columns - 1);
            let count = lines.len();
            for (place, line) in lines.into_iter().enumerate() {
                push(&mut rows, text, moved(line, start), base, place + 1 == count);
            }
            start += paragraph.len() + 1;
        }
        rows
    }
}

/// A line of dots, one for each character that would be seen.
fn veil(text: &str, base: Direction) -> Line {
    let seen = text.grapheme_indices(true).filter(|(_, grapheme)| width(grapheme) > 0);
    let mut cells: Vec<Cell> =
        seen.filter_map(|(at, grapheme)| sign("●", base, at..at + grapheme.len())).take(u16::MAX.into()).collect();
    if base == Direction::Rtl {
        cells.reverse();
    }
    let width = u16::try_from(cells.len()).unwrap_or(u16::MAX);
    Line { cells, width, bytes: 0..text.len() }
}

/// The cell of a sign of one column that stands for these bytes.
fn sign(symbol: &str, base: Direction, bytes: Range<usize>) -> Option<Cell> {
    let cell = Order::Visual.line(symbol, base, 1).cells.pop();
    cell.map(|cell| Cell { bytes, ..cell })
}

/// The same line of a text that has so many bytes more before it.
fn moved(mut line: Line, by: usize) -> Line {
    line.bytes = line.bytes.start + by..line.bytes.end + by;
    for cell in &mut line.cells {
        cell.bytes = cell.bytes.start + by..cell.bytes.end + by;
    }
    line
}

/// Adds a line. The spaces that wrapping dropped at its end stand there again; those that do not fit, on rows of their own.
fn push(rows: &mut Rows, text: &str, mut line: Line, base: Direction, ends: bool) {
    let covered = line.cells.iter().map(|cell| cell.bytes.end).max().unwrap_or(line.bytes.start);
    let rest = text.get(covered..line.bytes.end).unwrap_or_default().grapheme_indices(true);
    let spaces = rest.filter(|(_, grapheme)| width(grapheme) > 0);
    // Where the paragraph ends, a column is kept for the caret.
    let room = rows.columns - u16::from(ends);
    let mut last = None;
    for (at, space) in spaces.map(|(at, grapheme)| (covered + at, grapheme)) {
        if line.width >= room && !line.cells.is_empty() {
            let rest = Line { bytes: at..line.bytes.end, ..Line::default() };
            line.bytes.end = at;
            rows.rows.push(Row::new(std::mem::replace(&mut line, rest), base, rows.columns, Some(last.take())));
        }
        if let Some(cell) = sign(" ", base, at..at + space.len()) {
            let side = if base == Direction::Ltr { line.cells.len() } else { 0 };
            line.width += cell.width;
            line.cells.insert(side, cell);
            last = Some(at);
        }
    }
    rows.rows.push(Row::new(line, base, rows.columns, (!ends).then_some(last)));
}

impl Row {
    /// `broken`: the paragraph goes on in the next row; the last space before it, if there is one.
    fn new(line: Line, base: Direction, columns: u16, broken: Option<Option<usize>>) -> Self {
        let left = match base {
            Direction::Ltr => 0,
            Direction::Rtl => columns.saturating_sub(line.width),
        };
        let end = line.bytes.end;
        let last = match broken {
            Some(Some(space)) => Pointed { bytes: space..space, hanging: false },
            Some(None) => Pointed { bytes: end..end, hanging: true },
            None => Pointed { bytes: end..end, hanging: false },
        };
        Row { line, left, base, ends: broken.is_none(), last }
    }
}

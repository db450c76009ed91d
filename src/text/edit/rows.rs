//! Finding one's way on the rows of an edited text: from a byte to its cell and back, and from a place to the next one.
//! Leaves to `page` what stands on the rows.

use crate::text::Direction;
use crate::text::layout::{Cell, Line, Order};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The rows of an edited text as they are drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// From the top. There is at least one.
    pub rows: Vec<Row>,
    /// The columns of the page: no row is wider, and the caret after a text finds room.
    pub columns: u16,
    /// The direction in which rows follow each other for the arrows.
    pub(super) base: Direction,
    /// Whether they are as wide as a page, and not as long as the text.
    pub(super) wraps: bool,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is drawn. Spaces at a break have cells.
    pub line: Line,
    /// The column of its first cell, from the left of the page.
    pub left: u16,
    /// The base direction of its paragraph.
    pub base: Direction,
    /// Whether its paragraph ends here, so that the caret can stand after the last character.
    pub ends: bool,
    /// Its last place.
    pub(super) last: Pointed,
}

/// Where a caret is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The row, from the top.
    pub row: usize,
    /// The column, from the left of the page.
    pub column: u16,
    /// Columns: those of the character that it stands on, with its vowel signs; 1 after the text.
    pub width: u16,
}

/// What somebody pointed at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pointed {
    /// The bytes of the character; none beside the text, where there is only a place for the caret.
    pub bytes: Range<usize>,
    /// Whether that place is at the end of a row, after the last character, and the next one begins the next row.
    pub hanging: bool,
}

impl Row {
    /// The column one after the text, in its base direction.
    pub fn end_column(&self) -> u16 {
        match self.base {
            Direction::Ltr => self.left.saturating_add(self.line.width),
            Direction::Rtl => self.left.saturating_sub(1),
        }
    }

    /// Its cells with their columns on the page.
    pub fn cells(&self) -> impl Iterator<Item = (u16, &Cell)> {
        self.line.cells.iter().scan(self.left, |next, cell| {
            let column = *next;
            *next = column.saturating_add(cell.width);
            Some((column, cell))
        })
    }

    /// Where the caret can stand, from left to right: on each character (on each letter of a lam-alef), and after the last
    /// one where the paragraph ends.
    fn stops(&self, text: &str) -> Vec<usize> {
        let end = self.ends.then_some(self.line.bytes.end);
        let mut stops: Vec<usize> = end.filter(|_| self.base == Direction::Rtl).into_iter().collect();
        for cell in &self.line.cells {
            let before = stops.len();
            let graphemes = text.get(cell.bytes.clone()).unwrap_or_default().grapheme_indices(true);
            stops.extend(graphemes.map(|(at, _)| cell.bytes.start + at));
            if cell.rtl {
                stops[before..].reverse();
            }
        }
        stops.extend(end.filter(|_| self.base == Direction::Ltr));
        stops
    }

    /// The bytes of the character that a cell belongs to: a vowel sign with a cell of its own belongs to its letter.
    fn character(&self, cell: &Cell) -> Range<usize> {
        let is_letter = |other: &&Cell| !other.bytes.is_empty() && other.bytes.end == cell.bytes.start;
        let letter = if cell.bytes.is_empty() { self.line.cells.iter().find(is_letter) } else { None };
        letter.unwrap_or(cell).bytes.clone()
    }
}

impl Rows {
    /// Where a caret at a byte offset is drawn: on the character there; after the text, and where it `hangs` at the end of
    /// a row, one column after the last one in base direction.
    pub(super) fn spot(&self, at: usize, hangs: bool) -> Spot {
        let row = self.row_of(at, hangs);
        let here = &self.rows[row];
        let cells: Vec<_> = here.cells().collect();
        let ahead = cells.iter().enumerate().filter(|(_, (_, cell))| cell.bytes.end > at && !cell.bytes.is_empty());
        let Some((place, (_, letter))) = ahead.min_by_key(|(_, (_, cell))| cell.bytes.start) else {
            return Spot { row, column: here.end_column().min(self.columns - 1), width: 1 };
        };
        let is_its = |cell: &&(u16, &Cell)| here.character(cell.1) == letter.bytes;
        let first = place - cells[..place].iter().rev().take_while(is_its).count();
        let width = cells[first..].iter().take_while(is_its).map(|(_, cell)| cell.width).sum();
        Spot { row, column: cells[first].0, width }
    }

    /// What stands at a column of a row. Before the text it is the first place of the row, after it the last one.
    pub fn at(&self, row: usize, column: u16) -> Pointed {
        let here = &self.rows[row.min(self.rows.len() - 1)];
        let beside = |is_before: bool| {
            let start = here.line.bytes.start;
            if is_before { Pointed { bytes: start..start, hanging: false } } else { here.last.clone() }
        };
        if column < here.left {
            return beside(here.base == Direction::Ltr);
        }
        match here.cells().find(|(left, cell)| column - left < cell.width) {
            Some((_, cell)) => Pointed { bytes: here.character(cell), hanging: false },
            None => beside(here.base == Direction::Rtl),
        }
    }

    /// The first and the last place of the row where a caret is drawn.
    pub(super) fn ends_of(&self, row: usize) -> (usize, Pointed) {
        (self.rows[row].line.bytes.start, self.rows[row].last.clone())
    }

    /// The places after that of a caret, as the eye goes to the left or to the right, row after row.
    pub(super) fn onward(&self, text: &str, at: usize, hangs: bool, right: bool) -> impl Iterator<Item = usize> {
        let row = self.row_of(at, hangs);
        let in_order = move |row: &Row| {
            let mut stops = row.stops(text);
            if !right {
                stops.reverse();
            }
            stops
        };
        let mut here = in_order(&self.rows[row]);
        if !hangs {
            here.drain(..=position(&here, at));
        } else if right == (self.rows[row].base == Direction::Ltr) {
            here.clear();
        }
        let (ahead, behind) = (&self.rows[row + 1..], &self.rows[..row]);
        let is_ahead = right == (self.base == Direction::Ltr);
        let others = ahead.iter().filter(move |_| is_ahead).chain(behind.iter().rev().filter(move |_| !is_ahead));
        here.into_iter().chain(others.flat_map(in_order))
    }

    /// Of two places, the one further to the left, or to the right.
    pub(super) fn outermost(&self, text: &str, places: Range<usize>, right: bool) -> usize {
        let key = |at: usize| {
            let row = self.row_of(at, false);
            let stops = self.rows[row].stops(text);
            let below = if self.base == Direction::Ltr { row } else { self.rows.len() - row };
            (below, position(&stops, at))
        };
        if (key(places.start) < key(places.end)) == right { places.end } else { places.start }
    }

    /// The row that shows a byte offset; where the caret `hangs`, the one before.
    fn row_of(&self, at: usize, hangs: bool) -> usize {
        let row = self.rows.partition_point(|row| row.line.bytes.start <= at).saturating_sub(1);
        if hangs && self.rows[row].line.bytes.start == at { row.saturating_sub(1) } else { row }
    }

    /// Opens the lam-alef that a place is in the middle of into its two letters, so that the caret or the end of a selection
    /// is seen where it is. A row that is full gives the last space of its break for it.
    pub(super) fn open(&mut self, text: &str, at: usize) {
        let row = self.row_of(at, false);
        let row = &mut self.rows[row];
        let inside = |cell: &Cell| cell.bytes.start < at && at < cell.bytes.end;
        let Some(place) = row.line.cells.iter().position(inside) else { return };
        let Some(letters) = letters(text, &row.line.cells[place], at) else { return };
        let last = if row.base == Direction::Ltr { row.line.cells.len() - 1 } else { 0 };
        let is_space = !row.last.hanging && row.line.cells[last].bytes.start == row.last.bytes.start;
        if self.wraps && row.line.width == self.columns {
            if !is_space {
                return;
            }
            row.line.cells.remove(last);
        } else {
            row.line.width = row.line.width.saturating_add(1);
            if !self.wraps {
                self.columns = self.columns.saturating_add(1);
            } else if row.base == Direction::Rtl {
                row.left = row.left.saturating_sub(1);
            }
        }
        if let Some(place) = row.line.cells.iter().position(inside) {
            row.line.cells.splice(place..=place, letters);
        }
    }
}

/// The index of a place among stops: that of the next one which can be seen.
fn position(stops: &[usize], at: usize) -> usize {
    let ahead = stops.iter().enumerate().filter(|(_, stop)| **stop >= at);
    ahead.min_by_key(|(_, stop)| **stop).map_or(0, |(index, _)| index)
}

/// The letters of a lam-alef in cells of their own, from left to right.
fn letters(text: &str, ligature: &Cell, at: usize) -> Option<[Cell; 2]> {
    let (lam, alef) = (text.get(ligature.bytes.start..at)?, text.get(at..ligature.bytes.end)?);
    let form = ligature.symbol.chars().next().filter(|form| ('\u{FEF5}'..='\u{FEFC}').contains(form))?;
    let joins_before = matches!(form, '\u{FEF6}' | '\u{FEF8}' | '\u{FEFA}' | '\u{FEFC}');
    // The zero-width joiner keeps their forms and parts the ligature.
    let joiner = if joins_before { "\u{200D}" } else { "" };
    let line = Order::Visual.line(&format!("{joiner}{lam}\u{200D}{alef}"), Direction::Rtl, u16::MAX);
    let [left, right]: [Cell; 2] = line.cells.try_into().ok()?;
    Some([Cell { bytes: at..ligature.bytes.end, ..left }, Cell { bytes: ligature.bytes.start..at, ..right }])
}

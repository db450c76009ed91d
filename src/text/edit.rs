//! Editing one line of mixed text: a logical string, a caret, a selection; arrows move as the eye sees.
//! Leaves keys to `input` and drawing to `ui`.

use super::layout::{line, width};
use super::{Direction, plain, without_forms};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::GraphemeCursor;

/// A movement of the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// To the left as seen.
    Left,
    /// To the right as seen.
    Right,
    /// Before the first character (logical).
    Home,
    /// After the last character (logical).
    End,
}

/// One line of text being edited. Offsets are bytes at grapheme boundaries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editor {
    text: String,
    caret: usize,
    anchor: Option<usize>,
}

impl Editor {
    /// Starts with a text, the caret at its end, nothing selected.
    pub fn new(text: &str) -> Self {
        Editor { text: text.to_owned(), caret: text.len(), anchor: None }
    }
    /// The text, logical.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The caret, a byte offset.
    pub fn caret(&self) -> usize {
        self.caret
    }
    /// The selected bytes, if any.
    pub fn selection(&self) -> Option<std::ops::Range<usize>> {
        let anchor = self.anchor?;
        (anchor != self.caret).then(|| anchor.min(self.caret)..anchor.max(self.caret))
    }
    /// Replaces the selection, or inserts at the caret. Line feeds become spaces (at the end they go); the text is
    /// cleaned, its isolates removed and its presentation forms decomposed.
    pub fn insert(&mut self, text: &str) {
        let typed = plain(&without_forms(text)).trim_end_matches('\n').replace('\n', " ");
        let range = self.selection().unwrap_or(self.caret..self.caret);
        self.replace(range, &typed);
    }
    /// Deletes the selection or the grapheme before the caret.
    pub fn backspace(&mut self) {
        let range = self.selection().unwrap_or_else(|| self.before(self.caret)..self.caret);
        self.replace(range, "");
    }
    /// Deletes the selection or the grapheme after the caret.
    pub fn delete(&mut self) {
        let range = self.selection().unwrap_or_else(|| self.caret..self.after(self.caret));
        self.replace(range, "");
    }
    /// Moves the caret; with `extend` the selection grows or shrinks with it. Without, an arrow leaves a selection at
    /// the end that it points to.
    pub fn go(&mut self, motion: Motion, base: Direction, extend: bool) {
        let selection = self.selection().filter(|_| !extend);
        let caret = match motion {
            Motion::Home => 0,
            Motion::End => self.text.len(),
            Motion::Left | Motion::Right => {
                let stops = self.stops(base);
                let left = motion == Motion::Left;
                let stop = match selection {
                    Some(range) => {
                        let (start, end) = (stop_at(&stops, range.start), stop_at(&stops, range.end));
                        if left { start.min(end) } else { start.max(end) }
                    }
                    None if left => stop_at(&stops, self.caret).saturating_sub(1),
                    None => (stop_at(&stops, self.caret) + 1).min(stops.len() - 1),
                };
                stops[stop].bytes.start
            }
        };
        self.place(caret, extend);
    }
    /// Selects everything.
    pub fn select_all(&mut self) {
        self.anchor = Some(0);
        self.caret = self.text.len();
    }
    /// Puts the caret at a byte offset (rounded down to a grapheme boundary).
    pub fn place(&mut self, caret: usize, extend: bool) {
        self.anchor = extend.then(|| self.anchor.unwrap_or(self.caret));
        self.caret = self.rounded(caret);
    }
    /// The selected text, if any.
    pub fn selected(&self) -> Option<&str> {
        self.selection().map(|range| &self.text[range])
    }
    /// The column (from the left, 0-based) where the caret is drawn in the line laid out with `base`: on the cell of
    /// the next character; at the end, one column after the text in the base direction (`None` there for Rtl: the
    /// column just left of the line).
    pub fn caret_cell(&self, base: Direction) -> Option<u16> {
        let stops = self.stops(base);
        stops[stop_at(&stops, self.caret)].column
    }
    /// The byte offset for a click on a column of the line laid out with `base` (from its left, 0-based): the start of
    /// the character there. Past the right edge it is the end of the text (Ltr) or its start (Rtl).
    pub fn at_column(&self, base: Direction, column: u16) -> usize {
        if column >= width(&self.text) {
            return if base == Direction::Ltr { self.text.len() } else { 0 };
        }
        let stops = self.stops(base);
        let under = stops.iter().rev().find(|stop| stop.column.is_some_and(|left| left <= column));
        self.rounded(under.map_or(0, |stop| stop.bytes.start))
    }

    /// Where the caret can stand, from left to right: on each character, and after the text.
    fn stops(&self, base: Direction) -> Vec<Stop> {
        let line = line(&self.text, base, u16::MAX);
        let mut stops = Vec::with_capacity(line.cells.len() + 1);
        let end = self.text.len()..self.text.len();
        if base == Direction::Rtl {
            stops.push(Stop { bytes: end.clone(), column: None });
        }
        let mut column = 0;
        for cell in line.cells {
            if !cell.bytes.is_empty() {
                stops.push(Stop { bytes: cell.bytes, column: Some(column) });
            }
            column += cell.width;
        }
        if base == Direction::Ltr {
            stops.push(Stop { bytes: end, column: Some(column) });
        }
        stops
    }

    /// Replaces bytes and puts the caret after what came in their place. A typed mark joins the letter before it.
    fn replace(&mut self, range: Range<usize>, with: &str) {
        let mut head = self.text[..range.start].to_owned();
        if !with.is_empty() {
            head.push_str(with);
            head = head.nfc().collect();
        }
        self.caret = head.len();
        head.push_str(&self.text[range.end..]);
        self.text = head;
        self.anchor = None;
        // What now stands on both sides may have become one grapheme.
        if !self.is_boundary(self.caret) {
            self.caret = self.next(self.caret);
        }
    }

    /// The grapheme boundary at a byte offset or before it.
    fn rounded(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        if self.is_boundary(at) { at } else { self.previous(at) }
    }

    /// Where the character before a boundary starts, past what cannot be seen.
    fn before(&self, mut at: usize) -> usize {
        let end = at;
        while at > 0 && width(&self.text[at..end]) == 0 {
            at = self.previous(at);
        }
        at
    }

    /// Where the character after a boundary ends, past what cannot be seen.
    fn after(&self, mut at: usize) -> usize {
        let start = at;
        while at < self.text.len() && width(&self.text[start..at]) == 0 {
            at = self.next(at);
        }
        at
    }

    // The whole text is at hand, so the cursor never asks for more of it and its errors cannot happen.
    fn is_boundary(&self, at: usize) -> bool {
        GraphemeCursor::new(at, self.text.len(), true).is_boundary(&self.text, 0).unwrap_or(true)
    }
    fn previous(&self, at: usize) -> usize {
        GraphemeCursor::new(at, self.text.len(), true).prev_boundary(&self.text, 0).ok().flatten().unwrap_or(0)
    }
    fn next(&self, at: usize) -> usize {
        let end = self.text.len();
        GraphemeCursor::new(at, end, true).next_boundary(&self.text, 0).ok().flatten().unwrap_or(end)
    }
}

/// A place for the caret: the bytes of the character it stands on (none after the text) and its column.
struct Stop {
    bytes: Range<usize>,
    column: Option<u16>,
}

/// The stop of a byte offset: that of the first character that ends after it.
fn stop_at(stops: &[Stop], caret: usize) -> usize {
    let ahead = stops.iter().enumerate().filter(|(_, stop)| stop.bytes.is_empty() || stop.bytes.end > caret);
    ahead.min_by_key(|(_, stop)| stop.bytes.start).map_or(0, |(at, _)| at)
}

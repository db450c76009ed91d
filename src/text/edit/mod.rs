//! Editing mixed text, one line or many: a logical string, a caret, a selection; arrows move as the eye sees.
//! Leaves keys to `input` and drawing to `ui`.
//!
//! The caret stands on a character, the next one in logical order, and is drawn on the cell of that character; after the
//! last one it has a column of its own. So each place for the caret is seen in one cell, and Left and Right go from cell to
//! cell, whatever the direction of what is in them. At a boundary between directions they simply go on to the cell beside:
//! in "abc אבג", seen as "abc גבא", Right leads from the space to ג, which is typed last. A lam-alef opens into its two
//! letters while the caret, or an end of the selection, is between them. What is never drawn (marks of direction, say) goes
//! with the character before it.

mod history;
mod page;
mod rows;
mod words;

pub use page::Page;
pub use rows::{Pointed, Row, Rows, Spot};

use super::{plain, width, without_forms};
use history::{Change, History, Moment};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// A movement of the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// To the left as seen; at the edge of a row, on to the next one in the direction of the page.
    Left,
    /// To the right as seen.
    Right,
    /// To the next start of a word, start or end of a paragraph on the left as seen. A veiled text is one word.
    WordLeft,
    /// The same on the right.
    WordRight,
    /// Before the first character of the row (logical).
    Home,
    /// After the last character of the row (logical); before the spaces of a break.
    End,
    /// Before the first character of the text.
    Top,
    /// After the last character of the text.
    Bottom,
    /// So many rows down, or up when negative, in the same column as seen.
    Rows(isize),
}

/// How much is taken at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grain {
    /// A character.
    #[default]
    Character,
    /// A word.
    Word,
    /// A paragraph.
    Paragraph,
    /// Everything.
    All,
}

/// A text being edited. Offsets are bytes at grapheme boundaries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editor {
    text: String,
    caret: usize,
    anchor: Option<usize>,
    /// Whether the caret is drawn at the end of the row before the one that its character begins.
    hangs: bool,
    /// The column from which the caret went up or down.
    goal: Option<u16>,
    lines: bool,
    limit: Option<usize>,
    history: History,
}

impl Editor {
    /// One line that holds a text, cleaned, the caret at its end, nothing selected. Line feeds become spaces.
    pub fn new(text: &str) -> Self {
        Editor::with(plain(text).replace('\n', " "), false)
    }
    /// The same for a text of many lines.
    pub fn lines(text: &str) -> Self {
        Editor::with(plain(text), true)
    }
    fn with(text: String, lines: bool) -> Self {
        Editor { caret: text.len(), text, lines, ..Editor::default() }
    }
    /// The same with room for so many graphemes: what is too long to be inserted is cut.
    #[must_use]
    pub fn limited(self, graphemes: usize) -> Self {
        Editor { limit: Some(graphemes), ..self }
    }
    /// The text, logical.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The caret, a byte offset.
    pub fn caret(&self) -> usize {
        self.caret
    }
    /// Where the selection began; the caret when there is none.
    pub fn anchor(&self) -> usize {
        self.anchor.unwrap_or(self.caret)
    }
    /// The selected bytes, if any.
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor?;
        (anchor != self.caret).then(|| anchor.min(self.caret)..anchor.max(self.caret))
    }
    /// The selected text, if any.
    pub fn selected(&self) -> Option<&str> {
        self.text.get(self.selection()?)
    }
    /// The text as it is laid out on a page.
    pub fn rows(&self, page: &Page) -> Rows {
        let mut rows = page.rows(&self.text);
        rows.open(&self.text, self.caret);
        if let Some(anchor) = self.anchor {
            rows.open(&self.text, anchor);
        }
        rows
    }
    /// Where the caret is drawn on these rows of the text.
    pub fn spot(&self, rows: &Rows) -> Spot {
        rows.spot(self.caret, self.hangs)
    }

    /// Replaces the selection, or inserts at the caret. The text is cleaned, its isolates removed and its presentation forms
    /// decomposed; in a single line, line feeds become spaces (at the end they go). A mark without a letter to stand on is
    /// not inserted. Nothing happens where nothing is left.
    pub fn insert(&mut self, text: &str) {
        let mut typed = plain(&without_forms(text));
        if !self.lines {
            typed = typed.trim_end_matches('\n').replace('\n', " ");
        }
        let range = self.selection().unwrap_or(self.caret..self.caret);
        let before = self.text[..range.start].graphemes(true).next_back();
        if before.is_none_or(|before| before == "\n" || width(before) == 0) {
            typed = typed.trim_start_matches(is_combining_mark).to_owned();
        }
        self.shorten(&mut typed, &range);
        if typed.is_empty() {
            return;
        }
        let is_blank = |text: &str| text.ends_with(char::is_whitespace);
        let starts_word = is_blank(&self.text[..range.start]) && !is_blank(&typed);
        let change = match (range.is_empty() && typed.graphemes(true).count() == 1, starts_word) {
            (true, true) => Change::Word,
            (true, false) => Change::Letter,
            (false, _) => Change::Other,
        };
        self.replace(range, &typed, change);
    }
    /// Deletes the selection or the grapheme before the caret.
    pub fn backspace(&mut self) {
        self.erase(self.before(self.caret)..self.caret, Change::Erase);
    }
    /// Deletes the selection or the grapheme after the caret.
    pub fn delete(&mut self) {
        self.erase(self.caret..self.after(self.caret), Change::Erase);
    }
    /// Deletes the selection or what lies between the caret and the start of the word before it (logical).
    pub fn backspace_word(&mut self, page: &Page) {
        let stops = self.word_stops(page);
        let start = stops.iter().rev().find(|stop| **stop < self.caret).copied();
        self.erase(self.rounded(start.unwrap_or(0))..self.caret, Change::Other);
    }
    /// Deletes the selection or what lies between the caret and the start of the next word (logical).
    pub fn delete_word(&mut self, page: &Page) {
        let stops = self.word_stops(page);
        let end = stops.iter().find(|stop| **stop > self.caret).copied();
        self.erase(self.caret..self.rounded_up(end.unwrap_or(self.text.len())), Change::Other);
    }
    /// Takes the last change back. Returns whether there was one.
    pub fn undo(&mut self) -> bool {
        let moment = self.history.undo(self.moment());
        self.restore(moment)
    }
    /// Does the change again that was taken back last. Returns whether there was one.
    pub fn redo(&mut self) -> bool {
        let moment = self.history.redo(self.moment());
        self.restore(moment)
    }

    /// Moves the caret on a page; with `extend` the selection grows or shrinks with it. Without, Left and Right leave a
    /// selection at the end that they point to.
    pub fn go(&mut self, motion: Motion, page: &Page, extend: bool) {
        let (to, goal) = match motion {
            Motion::Rows(by) => self.up_or_down(by, page),
            _ => (self.destination(motion, page, extend), None),
        };
        let to = to.unwrap_or(Pointed { bytes: self.caret..self.caret, hanging: self.hangs });
        self.place(to.bytes.start, extend);
        (self.hangs, self.goal) = (to.hanging, goal);
    }
    fn destination(&self, motion: Motion, page: &Page, extend: bool) -> Option<Pointed> {
        let rows = page.rows(&self.text);
        let right = matches!(motion, Motion::Right | Motion::WordRight);
        let mut onward = rows.onward(&self.text, self.caret, self.hangs, right);
        let at = match motion {
            Motion::Left | Motion::Right => match self.selection().filter(|_| !extend) {
                Some(range) => Some(rows.outermost(&self.text, range, right)),
                None => onward.next(),
            },
            Motion::WordLeft | Motion::WordRight => {
                let stops = self.word_stops(page);
                onward.find(|at| stops.binary_search(at).is_ok())
            }
            Motion::Home => Some(rows.ends_of(self.spot(&rows).row).0),
            Motion::End => return Some(rows.ends_of(self.spot(&rows).row).1),
            Motion::Top => Some(0),
            Motion::Bottom => Some(self.text.len()),
            Motion::Rows(_) => None,
        };
        at.map(|at| Pointed { bytes: at..at, hanging: false })
    }
    /// Where the caret comes so many rows further down, if there are any, and the column that it keeps to.
    fn up_or_down(&self, by: isize, page: &Page) -> (Option<Pointed>, Option<u16>) {
        let rows = self.rows(page);
        let from = self.spot(&rows);
        let column = self.goal.unwrap_or(from.column);
        let row = from.row.saturating_add_signed(by).min(rows.rows.len() - 1);
        ((row != from.row).then(|| rows.at(row, column)), Some(column))
    }
    /// Puts the caret at a byte offset (rounded down to a grapheme boundary, then past what is never drawn).
    pub fn place(&mut self, caret: usize, extend: bool) {
        self.anchor = extend.then(|| self.anchor());
        self.caret = self.settled(caret);
        (self.hangs, self.goal) = (false, None);
    }
    /// Puts the caret on what somebody pointed at; with `extend` the selection reaches over it.
    pub fn point(&mut self, pointed: &Pointed, extend: bool) {
        let behind = extend && pointed.bytes.start >= self.anchor();
        self.place(if behind { pointed.bytes.end } else { pointed.bytes.start }, extend);
        self.hangs = pointed.hanging;
    }
    /// The bytes of what is taken at once where somebody pointed at.
    pub fn around(&self, pointed: &Pointed, grain: Grain) -> Range<usize> {
        let at = pointed.bytes.start;
        let bytes = match grain {
            Grain::Character => pointed.bytes.clone(),
            Grain::Word => words::word(&self.text, at),
            Grain::Paragraph => words::paragraph(&self.text, at),
            Grain::All => 0..self.text.len(),
        };
        self.rounded(bytes.start)..self.rounded_up(bytes.end)
    }
    /// Selects from one stretch of bytes to another, both included; the caret goes to the far end of the other one.
    pub fn select(&mut self, from: &Range<usize>, to: &Range<usize>) {
        let onward = to.start >= from.start;
        self.place(if onward { to.end.max(from.end) } else { to.start }, false);
        self.anchor = Some(self.rounded(if onward { from.start } else { from.end }));
    }
    /// Selects everything.
    pub fn select_all(&mut self) {
        self.select(&(0..0), &(0..self.text.len()));
    }

    fn word_stops(&self, page: &Page) -> Vec<usize> {
        if page.veiled { vec![0, self.text.len()] } else { words::stops(&self.text) }
    }

    /// Cuts what is about to stand in place of some bytes, so that the whole keeps to the limit.
    fn shorten(&self, typed: &mut String, range: &Range<usize>) {
        let Some(limit) = self.limit else { return };
        while !typed.is_empty() {
            let whole = [&self.text[..range.start], typed, &self.text[range.end..]].concat();
            let Some(over) = whole.graphemes(true).count().checked_sub(limit + 1) else { return };
            let cut = typed.grapheme_indices(true).rev().nth(over).map_or(0, |(at, _)| at);
            typed.truncate(cut);
        }
    }

    /// Deletes the selection, else these bytes.
    fn erase(&mut self, range: Range<usize>, change: Change) {
        match self.selection() {
            Some(selection) => self.replace(selection, "", Change::Other),
            None if !range.is_empty() => self.replace(range, "", change),
            None => self.place(self.caret, false),
        }
    }

    /// Replaces bytes and puts the caret after what came in their place. A typed mark joins the letter before it.
    fn replace(&mut self, range: Range<usize>, with: &str, change: Change) {
        let before = self.moment();
        let mut head = self.text[..range.start].to_owned();
        if !with.is_empty() {
            head.push_str(with);
            head = head.nfc().collect();
        }
        let caret = head.len();
        head.push_str(&self.text[range.end..]);
        self.text = head;
        // What now stands on both sides may have become one grapheme.
        self.place(self.rounded_up(caret), false);
        self.history.note(before, change, self.caret);
    }

    fn moment(&self) -> Moment {
        Moment { text: self.text.clone(), caret: self.caret, anchor: self.anchor }
    }
    fn restore(&mut self, moment: Option<Moment>) -> bool {
        let Some(Moment { text, caret, anchor }) = moment else { return false };
        (self.text, self.caret, self.anchor, self.hangs, self.goal) = (text, caret, anchor, false, None);
        true
    }

    /// The grapheme boundary at a byte offset or before it.
    fn rounded(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        if self.is_boundary(at) { at } else { self.previous(at) }
    }
    /// The grapheme boundary at a byte offset or after it.
    fn rounded_up(&self, at: usize) -> usize {
        let down = self.rounded(at);
        if down < at.min(self.text.len()) { self.next(down) } else { down }
    }
    /// The place of the caret for a byte offset: what is never drawn is behind it.
    fn settled(&self, at: usize) -> usize {
        let mut at = self.rounded(at);
        while at < self.text.len() && width(&self.text[at..self.next(at)]) == 0 {
            at = self.next(at);
        }
        at
    }

    /// Where the character before a boundary starts, past what is never drawn.
    fn before(&self, mut at: usize) -> usize {
        let end = at;
        while at > 0 && width(&self.text[at..end]) == 0 {
            at = self.previous(at);
        }
        at
    }
    /// Where the character after a boundary ends, with what is never drawn after it.
    fn after(&self, at: usize) -> usize {
        self.settled(self.next(at))
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

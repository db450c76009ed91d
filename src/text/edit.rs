//! Editing one line of mixed text: a logical string, a caret, a selection; arrows move as the eye sees.
//! Leaves keys to `input` and drawing to `ui`.

use super::Direction;

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
    /// Replaces the selection, or inserts at the caret. Line feeds become spaces; the text is cleaned and its
    /// presentation forms decomposed.
    pub fn insert(&mut self, text: &str) {
        let _ = text;
        todo!()
    }
    /// Deletes the selection or the grapheme before the caret.
    pub fn backspace(&mut self) {
        todo!()
    }
    /// Deletes the selection or the grapheme after the caret.
    pub fn delete(&mut self) {
        todo!()
    }
    /// Moves the caret; with `extend` the selection grows or shrinks with it.
    pub fn go(&mut self, motion: Motion, base: Direction, extend: bool) {
        let _ = (motion, base, extend);
        todo!()
    }
    /// Selects everything.
    pub fn select_all(&mut self) {
        self.anchor = Some(0);
        self.caret = self.text.len();
    }
    /// Puts the caret at a byte offset (rounded to a grapheme boundary).
    pub fn place(&mut self, caret: usize, extend: bool) {
        let _ = (caret, extend);
        todo!()
    }
    /// The selected text, if any.
    pub fn selected(&self) -> Option<&str> {
        self.selection().map(|range| &self.text[range])
    }
    /// The byte offset nearest to a column (from the left) of the line laid out with `base`: for a click.
    pub fn at_column(&self, base: Direction, column: u16) -> usize {
        let _ = (base, column);
        todo!()
    }
    /// The column (from the left, 0-based) where the caret is drawn in the line laid out with `base`: on the cell of
    /// the next character; at the end, one column after the text in the base direction (`None` there for Rtl: the
    /// column just left of the line).
    pub fn caret_cell(&self, base: Direction) -> Option<u16> {
        let _ = base;
        todo!()
    }
}

//! A field of many lines: wrapped, scrolled so that the caret is in view, with a caret and a selection drawn in the buffer.
//! What is written is the view's until it is sent. What keys and mouse do is in `typing`.

use super::list::{Scroll, row_of, scroll_mark};
use super::strip::Strip;
use super::typing::Typing;
use crate::input::{Button, Event, Mouse, MouseKind};
use crate::text::{Direction, Editor, Page, Pointed};
use crate::ui::{Area, Canvas, Ink};

/// A text of many lines being written.
#[derive(Clone, Debug, PartialEq)]
pub struct TextArea {
    typing: Typing,
    scroll: Scroll,
    /// Where it was drawn: the left edge of its page and its top on the screen, and the rows that it shows.
    left: u16,
    top: u16,
    shown: std::ops::Range<usize>,
    height: u16,
}

impl Default for TextArea {
    fn default() -> Self {
        TextArea::new("")
    }
}

impl TextArea {
    /// A text area that holds a text, the caret at its end.
    pub fn new(text: &str) -> Self {
        let typing = Typing::new(Editor::lines(text));
        TextArea { typing, scroll: Scroll::default(), left: 0, top: 0, shown: 0..0, height: 0 }
    }
    /// The same with room for so many characters.
    #[must_use]
    pub fn limited(mut self, characters: usize) -> Self {
        self.typing.editor = self.typing.editor.limited(characters);
        self
    }
    /// The same, where each paragraph takes the direction of its first strong letter: for letters, in whatever language.
    #[must_use]
    pub fn by_paragraph(mut self) -> Self {
        self.typing.page.by_paragraph = true;
        self
    }
    /// What it holds, with a line feed between paragraphs.
    pub fn text(&self) -> &str {
        self.typing.editor.text()
    }

    /// What is selected, if anything.
    pub fn selected(&self) -> Option<&str> {
        self.typing.editor.selected()
    }
    /// From where, and to where, the selection reaches; twice the caret where nothing is selected. Bytes of the text.
    pub fn reach(&self) -> (usize, usize) {
        (self.typing.editor.anchor(), self.typing.editor.caret())
    }
    /// A copy of what is edited, and the page it stands on, to try movements on.
    pub fn trial(&self) -> (Editor, Page) {
        (self.typing.editor.clone(), self.typing.page)
    }
    /// The cell of the screen, column from the left and row, where the character at a byte of the text was drawn.
    pub fn cell_of(&self, byte: usize) -> Option<(u16, u16)> {
        let mut editor = self.typing.editor.clone();
        editor.place(byte, false);
        let spot = editor.spot(&editor.rows(&self.typing.page));
        Some((self.left + spot.column, self.top + row_of(&self.shown, spot.row)?))
    }

    /// Draws it with its target; `base` is the base direction of its paragraphs.
    pub fn draw(&mut self, canvas: &mut Canvas, area: Area, id: &str, base: Direction) {
        let focused = canvas.focused(id);
        let (mark, place) = area.split_start(1);
        canvas.fill(place, Ink::Field);
        canvas.text_area(id, place, self.text());
        // The last column is that of the scroll mark.
        let inside = place.inset(1, 0);
        let seen = canvas.columns_of(inside);
        let width = Some(seen.end - seen.start);
        self.typing.page = Page { order: canvas.order(), base, width, ..self.typing.page };
        let rows = self.typing.editor.rows(&self.typing.page);
        let spot = self.typing.editor.spot(&rows);
        (self.left, self.top, self.height) = (seen.start, place.top, place.height);
        self.shown = self.scroll.window(rows.rows.len(), place.height.into(), Some(spot.row));
        let strip = |at| Strip { at, left: i32::from(seen.start), seen: seen.clone() };
        let selected = self.typing.editor.selection().filter(|_| focused);
        for (at, row) in (place.top..).zip(&rows.rows[self.shown.clone()]) {
            strip(at).row(canvas, row, selected.as_ref());
        }
        scroll_mark(canvas, place, &self.shown, rows.rows.len());
        if focused && !place.is_empty() {
            let row = row_of(&self.shown, spot.row);
            if let Some(row) = row {
                strip(place.top + row).caret(canvas, spot);
            }
            canvas.symbol(mark.start, mark.top + row.unwrap_or(0), '►', Ink::Press);
        }
    }

    /// Takes an event. Returns whether the text, the caret or the selection changed.
    pub fn edit(&mut self, event: &Event) -> bool {
        let height = self.height;
        let changed = match event {
            Event::Mouse(mouse) => {
                let pointed = self.pointed(mouse);
                self.typing.changes(|typing| match mouse.kind {
                    MouseKind::Down(Button::Main) => typing.press(mouse, &pointed),
                    MouseKind::Drag => typing.drag(&pointed),
                    _ => {}
                })
            }
            _ => self.typing.changes(|typing| typing.event(event, Some(height))),
        };
        if !matches!(event, Event::Mouse(Mouse { kind: MouseKind::Scroll(_) | MouseKind::Up(_), .. })) {
            self.scroll.follow();
        }
        changed
    }
    /// The wheel: so many lines towards the end.
    pub fn turn(&mut self, lines: i8) {
        self.scroll.turn(lines);
    }

    /// What is under the mouse; above and below, what is there in the text.
    fn pointed(&self, mouse: &Mouse) -> Pointed {
        let row = i32::from(mouse.row) - i32::from(self.top);
        let row = row.clamp(-1, i32::try_from(self.shown.len()).unwrap_or(i32::MAX));
        let row = self.shown.start.saturating_add_signed(isize::try_from(row).unwrap_or(0));
        self.typing.editor.rows(&self.typing.page).at(row, mouse.column.saturating_sub(self.left))
    }
}

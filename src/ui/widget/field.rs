//! A one-line field: what is typed, a caret drawn in the buffer, a selection. Half-typed text is the view's, not the model's.

use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};
use crate::text::{self, Direction, Editor, Motion};
use crate::ui::{Align, Area, Canvas, Ink};

/// A field being typed into.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    editor: Editor,
    clip: String,
    /// The column of the screen, from the left, where the first cell of the whole text stands or would stand.
    left: i32,
}

impl Field {
    /// A field that holds a text, all of it selected: typing replaces it.
    pub fn new(text: &str) -> Self {
        let mut editor = Editor::new(text);
        editor.select_all();
        Field { editor, ..Field::default() }
    }
    /// A field that holds the name of a file: all but its ending is selected, so that typing keeps the ending.
    pub fn file_name(name: &str) -> Self {
        let mut field = Field::new(name);
        if let Some(end) = name.rfind('.').filter(|end| *end > 0) {
            field.editor.place(0, false);
            field.editor.place(end, true);
        }
        field
    }
    /// What it holds.
    pub fn text(&self) -> &str {
        self.editor.text()
    }

    /// Draws it in one row with its target, in the base direction `base`.
    pub fn draw(&mut self, canvas: &mut Canvas, area: Area, id: &str, base: Direction) {
        let focused = canvas.focused(id);
        let (mark, place) = area.split_start(1);
        if focused {
            canvas.symbol(mark.start, mark.top, '►', Ink::Press);
        }
        canvas.fill(place, Ink::Title);
        canvas.tint(place, if focused { Ink::Key } else { Ink::Selected });
        let inside = place.inset(1, 0);
        let line = text::line(self.text(), base, u16::MAX);
        let shown = inside.width.saturating_sub(1);
        let align = if base == canvas.direction() { Align::Start } else { Align::End };
        let whole = line.width;
        let line = if whole > shown { text::line(self.tail(shown, base), base, shown) } else { line };
        canvas.line(inside, &line, align, Ink::Title);
        if focused {
            self.draw_caret(canvas, inside, base, line.width, align);
        }
        let ends_left = (align == Align::Start) == (canvas.direction() == Direction::Ltr);
        let edge = |start: u16| i32::from(canvas.from_left(start));
        self.left = match (ends_left, base) {
            (true, _) => edge(inside.start).min(edge(inside.end().saturating_sub(1))),
            (false, _) => edge(inside.start).max(edge(inside.end().saturating_sub(1))) + 1 - i32::from(line.width),
        };
        if base == Direction::Ltr {
            self.left -= i32::from(whole - line.width);
        }
        canvas.field(id, place, self.text());
    }

    /// The end of the text that fits: what was typed last stays in view.
    fn tail(&self, width: u16, base: Direction) -> &str {
        let cells = text::line(self.text(), base, u16::MAX).cells;
        let mut starts: Vec<usize> = cells.iter().map(|cell| cell.bytes.start).collect();
        starts.sort_unstable();
        let skip = starts.len().saturating_sub(width.into());
        self.text().get(starts.get(skip).copied().unwrap_or(0)..).unwrap_or_default()
    }

    fn draw_caret(&self, canvas: &mut Canvas, inside: Area, base: Direction, width: u16, align: Align) {
        // Columns of the line run from the left; the area runs from the start side of the screen.
        let column = self.editor.caret_cell(base).filter(|column| *column < width);
        let from_base_side = match (column, base) {
            (None, _) => width,
            (Some(column), Direction::Ltr) => column,
            (Some(column), Direction::Rtl) => width - 1 - column,
        };
        let start = match align {
            Align::End => inside.end().saturating_sub(from_base_side + 1),
            _ => inside.start + from_base_side,
        };
        canvas.tint(Area::new(start.min(inside.end()), inside.top, 1, 1), Ink::Focus);
    }

    /// Takes an event. Returns whether the text or the caret changed.
    pub fn edit(&mut self, event: &Event, base: Direction) -> bool {
        let before = self.editor.clone();
        match event {
            Event::Key(key) => self.key(*key, base),
            Event::Paste(text) => self.editor.insert(text),
            Event::Mouse(Mouse { kind: MouseKind::Down(Button::Main), column, shift, .. }) => {
                self.click(*column, *shift, base);
            }
            _ => {}
        }
        before != self.editor
    }

    fn click(&mut self, column: u16, extend: bool, base: Direction) {
        let from_left = u16::try_from(i32::from(column) - self.left).unwrap_or(0);
        let caret = self.editor.at_column(base, from_left);
        self.editor.place(caret, extend);
    }

    fn key(&mut self, key: Key, base: Direction) {
        let editor = &mut self.editor;
        match (key.code, key.ctrl, key.alt) {
            (KeyCode::Char('a'), true, false) => editor.select_all(),
            (KeyCode::Char('c'), true, false) => self.clip = editor.selected().unwrap_or_default().to_owned(),
            (KeyCode::Char('x'), true, false) => {
                if let Some(text) = editor.selected() {
                    self.clip = text.to_owned();
                    self.editor.delete();
                }
            }
            (KeyCode::Char('v'), true, false) => {
                let clip = self.clip.clone();
                self.editor.insert(&clip);
            }
            (KeyCode::Char(typed), false, false) => editor.insert(typed.encode_utf8(&mut [0; 4])),
            (KeyCode::Backspace, ..) => editor.backspace(),
            (KeyCode::Delete, ..) => editor.delete(),
            (KeyCode::Left, ..) => editor.go(Motion::Left, base, key.shift),
            (KeyCode::Right, ..) => editor.go(Motion::Right, base, key.shift),
            (KeyCode::Home, ..) => editor.go(Motion::Home, base, key.shift),
            (KeyCode::End, ..) => editor.go(Motion::End, base, key.shift),
            _ => {}
        }
    }
}

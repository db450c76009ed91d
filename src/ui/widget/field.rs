//! A one-line field: what is typed, a caret and a selection drawn in the buffer, scrolled so that the caret is in view.
//! Half-typed text is the view's, not the model's. What keys and mouse do is in `typing`.

use super::strip::Strip;
use super::typing::Typing;
use crate::input::{Button, Event, MouseKind};
use crate::text::{Direction, Editor, Page, Spot};
use crate::ui::{Area, Canvas, Ink};

/// Columns that stay in view on both sides of the caret, where there is room.
const CONTEXT: u16 = 6;

/// A field being typed into.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    typing: Box<Typing>,
    /// Columns of the text that are scrolled out at the side where it begins.
    skipped: u16,
    /// The column of the screen, from the left, where the text begins or would begin at its left.
    left: i32,
}

impl Field {
    /// A field that holds a text, all of it selected: typing replaces it.
    pub fn new(text: &str) -> Self {
        let mut editor = Editor::new(text);
        editor.select_all();
        Field { typing: Box::new(Typing::new(editor)), ..Field::default() }
    }
    /// A field that holds the name of a file: all but its ending is selected, so that typing keeps the ending.
    pub fn file_name(name: &str) -> Self {
        let mut field = Field::new(name);
        if let Some(end) = field.text().rfind('.').filter(|end| *end > 0) {
            field.typing.editor.select(&(0..0), &(0..end));
        }
        field
    }
    /// An empty field for a password: drawn as dots, not to be copied.
    pub fn secret() -> Self {
        let mut field = Field::default();
        (field.typing.secret, field.typing.page.veiled) = (true, true);
        field
    }
    /// The same with room for so many characters.
    #[must_use]
    pub fn limited(mut self, characters: usize) -> Self {
        self.typing.editor = std::mem::take(&mut self.typing.editor).limited(characters);
        self
    }
    /// Shows what a password field holds, or hides it again.
    pub fn reveal(&mut self, shown: bool) {
        self.typing.page.veiled = self.typing.secret && !shown;
    }
    /// What it holds.
    pub fn text(&self) -> &str {
        self.typing.editor.text()
    }

    /// Draws it in one row with its target, in the base direction `base`. Without the focus, it shows how its text begins.
    pub fn draw(&mut self, canvas: &mut Canvas, area: Area, id: &str, base: Direction) {
        let focused = canvas.focused(id);
        let (mark, place) = area.row(0).split_start(1);
        if focused {
            canvas.symbol(mark.start, mark.top, '►', Ink::Press);
        }
        canvas.fill(place, Ink::Field);
        canvas.field(id, place, self.text());
        let inside = place.inset(1, 0);
        self.typing.page = Page { order: canvas.order(), base, ..self.typing.page };
        let rows = self.typing.editor.rows(&self.typing.page);
        let spot = self.typing.editor.spot(&rows);
        let row = &rows.rows[0];
        let seen = canvas.columns_of(inside);
        let width = seen.end - seen.start;
        self.skipped = if focused { self.scrolled(rows.columns, width, row.base, spot) } else { 0 };
        self.left = match row.base {
            Direction::Ltr => i32::from(seen.start) - i32::from(self.skipped),
            Direction::Rtl => i32::from(seen.end) - i32::from(rows.columns) + i32::from(self.skipped),
        };
        let sides = (seen.start.saturating_sub(1), seen.end);
        let strip = Strip { at: place.top, left: self.left, seen };
        let selected = self.typing.editor.selection().filter(|_| focused);
        let hidden = strip.row(canvas, row, selected.as_ref());
        for (_, column) in [(hidden.0, sides.0), (hidden.1, sides.1)].into_iter().filter(|side| side.0 && width > 0) {
            canvas.symbol(canvas.from_left(column), place.top, '…', Ink::Field);
        }
        if focused {
            strip.caret(canvas, spot);
        }
    }

    /// The columns to skip, as near to those skipped now as lets the caret be seen.
    fn scrolled(&self, columns: u16, width: u16, base: Direction, spot: Spot) -> u16 {
        let before = match base {
            Direction::Ltr => spot.column,
            Direction::Rtl => columns.saturating_sub(spot.column + spot.width),
        };
        let context = if self.typing.pointing { 0 } else { CONTEXT.min(width.saturating_sub(spot.width) / 2) };
        let least = before.saturating_add(spot.width + context).saturating_sub(width);
        let most = before.saturating_sub(context);
        self.skipped.max(least).min(most).min(columns.saturating_sub(width))
    }

    /// Takes an event. Returns whether the text, the caret or the selection changed.
    pub fn edit(&mut self, event: &Event) -> bool {
        let left = self.left;
        self.typing.changes(|typing| {
            let Event::Mouse(mouse) = event else { return typing.event(event, None) };
            let column = u16::try_from(i32::from(mouse.column) - left).unwrap_or(0);
            let pointed = typing.editor.rows(&typing.page).at(0, column);
            match mouse.kind {
                MouseKind::Down(Button::Main) => typing.press(mouse, &pointed),
                MouseKind::Drag => typing.drag(&pointed),
                _ => {}
            }
        })
    }
}

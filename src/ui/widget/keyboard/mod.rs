//! The picture of the learner's keyboard, in three sizes, with keys lit.
//! A keyboard is a thing, not a text: it is never mirrored. Leaves what lies where to `locale`, what to press to others.

mod face;
mod lit;
#[cfg(test)]
mod tests;

pub use lit::Lit;

use crate::locale::{Cap, Keyboard, Place, Words};
use crate::text::{Direction, Order};
use crate::ui::{Area, Canvas, Ink};
use lit::LitKey;

/// How large the picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Size {
    /// A row a line, three columns a key.
    Small,
    /// A row a line, four columns a key.
    Middle,
    /// Keys with frames that they share, four columns a key.
    Large,
}

/// The picture of a keyboard with so many columns and rows.
#[derive(Clone, Copy, Debug)]
struct Picture {
    size: Size,
    /// Whether the function keys are drawn.
    top: bool,
}

impl Picture {
    /// The largest that fits; the function keys are there where there is a row for them.
    fn fitting(room: (u16, u16)) -> Option<Picture> {
        let all = [Size::Large, Size::Middle, Size::Small].map(|size| [true, false].map(|top| Picture { size, top }));
        let fits = |picture: &Picture| picture.extent().0 <= room.0 && picture.extent().1 <= room.1;
        all.into_iter().flatten().find(fits)
    }
    fn rows(self) -> u16 {
        5 + u16::from(self.top)
    }
    /// Columns and rows.
    fn extent(self) -> (u16, u16) {
        match self.size {
            Size::Small | Size::Middle => (self.column(Keyboard::WIDTH), self.rows()),
            Size::Large => (self.column(Keyboard::WIDTH) + 1, 2 * self.rows() + 1),
        }
    }
    /// The column where something begins, in quarters of a key.
    fn column(self, quarters: u16) -> u16 {
        if self.size == Size::Small { (3 * quarters + 2) / 4 } else { quarters }
    }
    /// Where a key begins and ends, for each key of a row.
    fn columns(self, caps: &'static [Cap]) -> impl Iterator<Item = (usize, &'static Cap, u16, u16)> {
        let mut quarters = 0;
        caps.iter().enumerate().map(move |(place, cap)| {
            let start = self.column(quarters);
            quarters += u16::from(cap.width);
            (place, cap, start, self.column(quarters))
        })
    }
}

/// Columns and rows of the picture in a room of that size; `None` where it has none: too small, or read by a screen reader,
/// to which a picture of letters says nothing.
pub fn keyboard_size(canvas: &Canvas, room: (u16, u16)) -> Option<(u16, u16)> {
    Picture::fitting(room).filter(|_| canvas.order() == Order::Visual).map(Picture::extent)
}

/// Draws the learner's keyboard as large as it fits, at the start and the top of the area. Returns what it covers.
pub fn draw_keyboard(canvas: &mut Canvas, area: Area, words: &Words, lit: &Lit) -> Area {
    let fitting = Picture::fitting((area.width, area.height)).filter(|_| canvas.order() == Order::Visual);
    let Some(picture) = fitting else { return Area { width: 0, height: 0, ..area } };
    let (width, height) = picture.extent();
    let covered = Area { width, height, ..area };
    if !canvas.is_seen() {
        return covered;
    }
    canvas.fill(covered, Ink::Title);
    let corner = (canvas.columns_of(covered).start, area.top);
    let rows: Vec<usize> = std::iter::once(Place::TOP).filter(|_| picture.top).chain(0..5).collect();
    let is_large = picture.size == Size::Large;
    if is_large {
        draw_frames(canvas, corner, picture, &rows, words);
    }
    let step = if is_large { 2 } else { 1 };
    for (line, row) in (0..).zip(rows) {
        draw_row(canvas, (corner.0, corner.1 + step * line + step - 1), picture, words, row, lit);
    }
    covered
}

fn draw_row(canvas: &mut Canvas, corner: (u16, u16), picture: Picture, words: &Words, row: usize, lit: &Lit) {
    let border = u16::from(picture.size == Size::Large);
    for (column, cap, start, end) in picture.columns(words.keyboard().row(row)) {
        let key = Key { at: (corner.0 + start + border, corner.1), width: end - start - border, is_first: column == 0 };
        key.draw(canvas, cap, lit.at(Place { row, column }), words, picture.size);
    }
}

/// One key without its frame.
struct Key {
    /// Column of the screen from the left, and row.
    at: (u16, u16),
    width: u16,
    /// Whether it is the first one of its row.
    is_first: bool,
}

impl Key {
    fn draw(&self, canvas: &mut Canvas, cap: &Cap, lit: Option<&LitKey>, words: &Words, size: Size) {
        let ink = if lit.is_some() { Ink::Pointed } else { Ink::Title };
        for column in 0..self.width {
            self.put(canvas, column, " ", ink);
        }
        let mark = lit.map(|lit| lit.mark.to_string());
        let Some(name) = cap.name() else {
            self.put(canvas, 0, &mark.unwrap_or_default(), ink);
            let mut column = 1;
            for sign in face::signs(cap, lit.and_then(|lit| lit.sign), size == Size::Small) {
                column += self.put(canvas, column, &sign, ink);
            }
            return;
        };
        // Without frames, names need a column between them.
        let gap = u16::from(size != Size::Large);
        let name = face::name(canvas, words, name, self.width - gap);
        let Some(mark) = mark else {
            self.put(canvas, 0, &name, ink);
            return;
        };
        if canvas.width(&name) < self.width || self.is_first {
            self.put(canvas, 0, &format!("{mark}{name}"), ink);
        } else {
            // There is no room for it: it stands on the edge of the key before, which is blank there.
            let before = Key { at: (self.at.0 - 1, self.at.1), width: 1, ..*self };
            before.put(canvas, 0, &mark, ink);
            self.put(canvas, 0, &name, ink);
        }
    }
    /// Puts a text on the key, cut at its end; returns the columns it took.
    fn put(&self, canvas: &mut Canvas, column: u16, text: &str, ink: Ink) -> u16 {
        put(canvas, (self.at.0 + column, self.at.1), text, self.width.saturating_sub(column), ink)
    }
}

/// Puts a text into cells at a column of the screen, counted from the left; returns how many columns it took.
fn put(canvas: &mut Canvas, at: (u16, u16), text: &str, room: u16, ink: Ink) -> u16 {
    let line = canvas.order().line(text, Direction::Ltr, room);
    let mut column = at.0;
    for cell in &line.cells {
        canvas.cell(column, at.1, cell, ink);
        column += cell.width;
    }
    line.width
}

/// The lines between the keys of a large picture.
fn draw_frames(canvas: &mut Canvas, corner: (u16, u16), picture: Picture, rows: &[usize], words: &Words) {
    let keyboard = words.keyboard();
    let edges = |row: Option<&usize>| -> Vec<u16> {
        let Some(row) = row else { return Vec::new() };
        let starts = picture.columns(keyboard.row(*row)).map(|(_, _, start, _)| start);
        starts.chain([picture.column(Keyboard::WIDTH)]).collect()
    };
    let mut top = corner.1;
    for line in 0..=rows.len() {
        let (above, below) = (line.checked_sub(1).and_then(|above| rows.get(above)), rows.get(line));
        let (ups, downs) = (edges(above), edges(below));
        let open = above.zip(below).and_then(|(above, below)| shared_enter(picture, keyboard, *above, *below));
        let last = picture.column(Keyboard::WIDTH);
        // Whether there is a line from this column to the next.
        let goes_on = |column: u16| open.is_none_or(|(start, end)| column < start || end <= column);
        for column in 0..=last {
            let (up, down) = (ups.contains(&column), downs.contains(&column));
            let (left, right) = (column > 0 && goes_on(column - 1), column < last && goes_on(column));
            put(canvas, (corner.0 + column, top), joint(up, down, left, right), 1, Ink::Title);
        }
        top += 1;
        if below.is_some() {
            for column in downs {
                put(canvas, (corner.0 + column, top), "│", 1, Ink::Title);
            }
            top += 1;
        }
    }
}

/// Where an Enter key goes on in the row below: from where to where.
fn shared_enter(picture: Picture, keyboard: &Keyboard, above: usize, below: usize) -> Option<(u16, u16)> {
    let enter = |row: usize| {
        let mut keys = picture.columns(keyboard.row(row));
        keys.find(|(_, cap, _, _)| cap.name() == Some("enter")).map(|(_, _, start, end)| (start, end))
    };
    let (above, below) = (enter(above)?, enter(below)?);
    Some((above.0.max(below.0), above.1.min(below.1)))
}

/// The sign where lines meet.
fn joint(up: bool, down: bool, left: bool, right: bool) -> &'static str {
    match (up, down, left, right) {
        (true, true, true, true) => "┼",
        (true, true, true, false) => "┤",
        (true, true, false, true) => "├",
        (true, true, false, false) => "│",
        (true, false, true, true) => "┴",
        (true, false, true, false) => "┘",
        (true, false, false, true) => "└",
        (false, true, true, true) => "┬",
        (false, true, true, false) => "┐",
        (false, true, false, true) => "┌",
        (false, false, false, false) => " ",
        _ => "─",
    }
}

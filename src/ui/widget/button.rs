//! Buttons: brackets, room around, a mark and a reversed block when Enter would press them.
//! What a press does is for screens and views to say.

use crate::ui::{Align, Area, Axis, Canvas, Id, Ink};

/// A button of a row.
#[derive(Clone, Debug)]
pub struct Button {
    /// Its target.
    pub id: Id,
    /// Its word.
    pub label: String,
    /// Whether the keys enter the row here.
    pub first: bool,
}

impl Button {
    /// A button.
    pub fn new(id: impl Into<Id>, label: impl Into<String>) -> Self {
        Button { id: id.into(), label: label.into(), first: false }
    }
    /// The same, where the keys enter the row: the way forward.
    #[must_use]
    pub fn first(self) -> Self {
        Button { first: true, ..self }
    }
}

/// The columns that a button takes: mark, brackets, label.
pub fn button_width(canvas: &Canvas, label: &str) -> u16 {
    canvas.width(label).saturating_add(5)
}

/// Draws one button at the start of the area and records its target. Returns its columns.
pub fn button(canvas: &mut Canvas, area: Area, id: &str, label: &str) -> u16 {
    draw(canvas, area, &Button::new(id, label))
}

fn draw(canvas: &mut Canvas, area: Area, button: &Button) -> u16 {
    let (id, label) = (button.id.as_str(), button.label.as_str());
    let width = button_width(canvas, label).min(area.width);
    let body = Area { width, height: 1, ..area };
    let (mark, face) = body.split_start(1);
    let focused = canvas.focused(id);
    if focused {
        canvas.symbol(mark.start, mark.top, '►', Ink::Press);
    }
    let ink = if focused { Ink::Focus } else { Ink::Press };
    canvas.fill(face, ink);
    if face.width >= 4 {
        canvas.symbol(face.start, face.top, '[', ink);
        canvas.symbol(face.end() - 1, face.top, ']', ink);
        canvas.label(face.inset(2, 0), label, Align::Centre, ink);
    }
    canvas.item_button(id, body, button.first);
    width
}

/// Draws a row of buttons from the start, and one apart at the end (the way forward). Returns whether all fitted; what does
/// not fit beside the others goes to the rows below.
pub fn buttons(canvas: &mut Canvas, area: Area, group: &'static str, row: &[Button], last: Option<&Button>) {
    canvas.group(group, Axis::Row);
    let reserved = last.map_or(0, |button| button_width(canvas, &button.label) + 1);
    let mut free = Area { height: 1, ..area };
    for each in row {
        let width = button_width(canvas, &each.label);
        let room = if free.top == area.top { free.width.saturating_sub(reserved) } else { free.width };
        if width > room && free.top + 1 < area.bottom() {
            free = Area { top: free.top + 1, height: 1, ..area };
        }
        let used = draw(canvas, free, each);
        free = free.split_start(used).1;
    }
    if let Some(last) = last {
        let (_, place) = area.row(0).split_end(button_width(canvas, &last.label));
        draw(canvas, place, last);
    }
}

/// Draws the buttons of a toolbar, as many as fit: always at the same places, faint where they make no sense now (`false`).
pub fn tools(canvas: &mut Canvas, area: Area, group: &'static str, row: &[(Button, bool)]) {
    canvas.group(group, Axis::Row);
    let mut free = area.row(0);
    for (each, makes_sense) in row {
        let width = button_width(canvas, &each.label);
        if width > free.width {
            return;
        }
        if *makes_sense {
            draw(canvas, free, each);
        } else {
            canvas.label(free.split_start(1).1, &format!("[ {} ]", each.label), Align::Start, Ink::Dim);
        }
        free = free.split_start(width).1;
    }
}

//! A dialog: the rest steps back, one framed box in the middle with a title.
//! What stands in the box is for who opened it.

use crate::ui::{Align, Area, Canvas, Ink};

/// What a dialog looks like before its content is drawn.
#[derive(Clone, Debug)]
pub struct Dialog {
    /// Its title.
    pub title: String,
    /// Columns inside the frame.
    pub width: u16,
    /// Rows inside the frame.
    pub height: u16,
}

/// Opens a layer with a framed box in the middle of `bounds`; returns the area for its content (one column of air).
pub fn dialog(canvas: &mut Canvas, bounds: Area, look: &Dialog) -> Area {
    canvas.dim();
    canvas.layer();
    let area = bounds.centred(look.width.saturating_add(6), look.height.saturating_add(4));
    canvas.fill(area, Ink::Normal);
    canvas.frame(area, Ink::Press);
    let title = format!(" {} ", look.title);
    canvas.label(area.row(0).inset(2, 0), &title, Align::Start, Ink::Press);
    area.inset(3, 2)
}

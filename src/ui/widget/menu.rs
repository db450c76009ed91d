//! A menu that drops down or pops up: entries with their shortcut, one below the other; and the bar that menus drop from.
//! What an entry does is for who opened the menu.

use crate::ui::{Align, Area, Axis, Canvas, Id, Ink, Role};

/// One line of a menu.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its target.
    pub id: Id,
    /// What it does.
    pub label: String,
    /// The key that does the same, as the keyboard prints it.
    pub shortcut: String,
    /// Whether it makes sense now; others are drawn faint and cannot be reached.
    pub enabled: bool,
}

/// Columns and rows of a menu with its frame.
pub fn menu_size(canvas: &Canvas, entries: &[Entry]) -> (u16, u16) {
    let widest = |part: fn(&Entry) -> &str| entries.iter().map(|entry| canvas.width(part(entry))).max().unwrap_or(0);
    let (labels, shortcuts) = (widest(|entry| &entry.label), widest(|entry| &entry.shortcut));
    let gap = if shortcuts == 0 { 0 } else { 3 };
    (labels + gap + shortcuts + 6, u16::try_from(entries.len()).unwrap_or(u16::MAX).saturating_add(2))
}

/// Draws the heads of menus side by side, each with its target; returns where each menu drops down.
pub fn menu_bar(canvas: &mut Canvas, area: Area, group: &'static str, heads: &[(Id, String)]) -> Vec<(u16, u16)> {
    canvas.group(group, Axis::Row);
    let mut free = area;
    let mut corners = Vec::new();
    for (id, label) in heads {
        let (place, rest) = free.split_start(canvas.width(label) + 3);
        let focused = canvas.focused(id);
        if focused {
            canvas.symbol(place.start, place.top, '►', Ink::Press);
        }
        let ink = if focused { Ink::Focus } else { Ink::Normal };
        canvas.label(place.split_start(1).1, label, Align::Start, ink);
        canvas.target(id.clone(), Role::Button, place);
        corners.push((place.start, place.top + 1));
        free = rest;
    }
    corners
}

/// Draws a menu as a layer of its own at the given corner, moved to lie inside `bounds`.
pub fn menu(canvas: &mut Canvas, corner: (u16, u16), bounds: Area, group: &'static str, entries: &[Entry]) {
    let (width, height) = menu_size(canvas, entries);
    let area = Area::new(corner.0, corner.1, width, height).within(bounds);
    canvas.layer();
    canvas.fill(area, Ink::Normal);
    canvas.frame(area, Ink::Press);
    canvas.group(group, Axis::Column);
    for (row, entry) in (0..).zip(entries) {
        let line = area.inset(1, 1).row(row);
        let ink = canvas.choice(line, &entry.id, 0, if entry.enabled { Ink::Normal } else { Ink::Dim });
        canvas.label(line.inset(2, 0), &entry.label, Align::Start, ink);
        let end = line.inset(2, 0).split_end(canvas.width(&entry.shortcut)).1;
        canvas.label(end, &entry.shortcut, Align::End, ink);
        if entry.enabled {
            canvas.target(entry.id.clone(), Role::Button, line);
        }
    }
}

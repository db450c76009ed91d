//! The places at the side and the list of the open folder. Folders come first, then names in order.

use super::FilesView;
use crate::locale::{Phrase, Words};
use crate::practice::computer::apps::files::{Files, Kind};
use crate::practice::computer::disk::{Item, ItemId, Place};
use crate::practice::computer::{Clipboard, Computer};
use crate::text;
use crate::ui::{Align, Area, Axis, Canvas, Ink, Role, scroll_mark};

/// Columns of the places at the side.
pub(super) const PLACES: u16 = 18;
/// Columns of the column "type", and of the column "modified", after the name.
const DETAILS: [u16; 2] = [15, 15];
/// Columns that a name keeps before details are shown.
const NAME: u16 = 24;

/// The target of a place.
pub(super) fn place_target(place: Place) -> String {
    format!("place:{}", place.word())
}

/// The target of an item.
pub(super) fn item_target(computer: &Computer, id: ItemId) -> String {
    computer.disk().path(id).map(|path| format!("file:{path}")).unwrap_or_default()
}

/// The target of the empty part of the list: the open folder itself.
pub(super) const HERE: &str = "files:here";

/// What the open folder holds, in the order of the screen.
pub(super) fn sorted(files: &Files, computer: &Computer, words: &Words) -> Vec<ItemId> {
    let disk = computer.disk();
    let mut items = disk.list(files.open());
    items.sort_by_cached_key(|id| {
        let name = disk.get(*id).map(|node| text::fold(&words.name(&node.name)));
        (!disk.is_folder(*id), name, *id)
    });
    items
}

pub(super) fn draw_places(files: &Files, computer: &Computer, canvas: &mut Canvas, side: Area, words: &Words) {
    canvas.group("files:places", Axis::Column);
    let open = computer.disk().path(files.open()).map(|path| path.place);
    for (row, place) in (0..).zip(Place::ALL) {
        let id = place_target(place);
        let line = side.row(row).split_end(1).0;
        let here = open == Some(place);
        let ink = match (canvas.focused(&id) || canvas.dragged_over(&id), here) {
            (true, _) => Ink::Focus,
            (false, true) => Ink::Selected,
            (false, false) => Ink::Normal,
        };
        canvas.fill(line.split_start(1).1, ink);
        if canvas.focused(&id) {
            canvas.symbol(line.start, line.top, '►', Ink::Press);
        }
        let label = words.say(&place.name());
        canvas.label(line.split_start(2).1, &label.string, Align::Start, ink);
        canvas.item_button(id, line, here);
    }
    for row in side.top..side.bottom() {
        canvas.symbol(side.end() - 1, row, '│', Ink::Dim);
    }
}

impl FilesView {
    pub(super) fn draw_list(
        &mut self,
        files: &Files,
        computer: &Computer,
        canvas: &mut Canvas,
        area: Area,
        words: &Words,
    ) {
        let (area, status) = area.split_bottom(1);
        let (head, body) = area.inset(1, 0).split_top(1);
        draw_columns(canvas, head, words);
        canvas.target(HERE, Role::Surface, body);
        canvas.group("files:list", Axis::Column);
        let items = sorted(files, computer, words);
        let ids: Vec<String> = items.iter().map(|id| item_target(computer, *id)).collect();
        let focus = ids.iter().position(|id| canvas.focused(id));
        let shown = self.scroll.window(items.len(), body.height.into(), focus);
        self.rows = vec![(HERE.to_owned(), (body.start + 6, body.top + 1))];
        for (place, (item, id)) in items.iter().zip(&ids).enumerate() {
            let selected = files.selected().contains(item);
            let row =
                place.checked_sub(shown.start).filter(|_| place < shown.end).and_then(|row| u16::try_from(row).ok());
            let line = row.map(|row| body.row(row)).unwrap_or_default();
            if row.is_some() {
                draw_item(canvas, line, (id, *item, selected), computer, words);
                self.rows.push((id.clone(), (line.start + 8, line.top + 1)));
            }
            canvas.item(id.clone(), line, selected);
        }
        if items.is_empty() {
            draw_empty(canvas, body, words);
        }
        scroll_mark(canvas, body, &shown, items.len());
        draw_status(files, &items, canvas, status.inset(1, 0), words);
    }
}

fn draw_columns(canvas: &mut Canvas, head: Area, words: &Words) {
    let (name, details) = split_columns(head);
    canvas.label(name.split_start(4).1, &words.get("files-column-name"), Align::Start, Ink::Dim);
    for (area, id) in details.into_iter().zip(["files-column-type", "files-column-modified"]) {
        canvas.label(area, &words.get(id), Align::Start, Ink::Dim);
    }
}

/// The column of names, and as many details as there is room for.
fn split_columns(line: Area) -> (Area, Vec<Area>) {
    let (mut name, mut details) = (line.split_end(1).0, Vec::new());
    for width in DETAILS.iter().rev() {
        if name.width >= NAME + width {
            let (rest, detail) = name.split_end(*width);
            details.insert(0, detail);
            name = rest;
        }
    }
    (name, details)
}

fn draw_item(canvas: &mut Canvas, line: Area, item: (&str, ItemId, bool), computer: &Computer, words: &Words) {
    let (target, id, selected) = item;
    let Some(node) = computer.disk().get(id) else { return };
    let cut = matches!(computer.clipboard(), Some(Clipboard::Cut(items)) if items.contains(&id));
    let ink = match (canvas.focused(target), canvas.dragged_over(target), selected) {
        (true, ..) | (_, true, _) => Ink::Focus,
        (false, false, true) => Ink::Selected,
        _ if cut => Ink::Dim,
        _ => Ink::Normal,
    };
    canvas.fill(line.split_end(1).0, ink);
    if canvas.focused(target) {
        canvas.symbol(line.start, line.top, '►', ink);
    }
    if selected {
        canvas.symbol(line.start + 2, line.top, '■', ink);
    }
    let (place, details) = split_columns(line);
    let name = words.name(&node.name);
    canvas.label(place.split_start(4).1.split_end(1).0, &text::isolate(&name), Align::Start, ink);
    let (kind, modified) = match &node.item {
        Item::Folder => (Kind::Folder.word(), node.modified),
        Item::Document(_) => (Kind::of_document(&name).word(), node.modified),
    };
    let date = modified.map(|(year, month, day)| words.date_short(year, month, day)).unwrap_or_default();
    for (area, text) in details.into_iter().zip([words.say(&kind).string, date]) {
        canvas.label(area.split_end(1).0, &text, Align::Start, ink);
    }
}

fn draw_empty(canvas: &mut Canvas, body: Area, words: &Words) {
    let ink = if canvas.focused("files:empty") { Ink::Focus } else { Ink::Dim };
    let line = body.row(1);
    canvas.label(line.split_start(4).1, &words.get("files-empty"), Align::Start, ink);
    canvas.item("files:empty", line, false);
}

fn draw_status(files: &Files, items: &[ItemId], canvas: &mut Canvas, area: Area, words: &Words) {
    let count = words.say(&Phrase::new("files-count").with("count", items.len()));
    canvas.label(area, &count.string, Align::Start, Ink::Dim);
    if !files.selected().is_empty() {
        let selected = words.say(&Phrase::new("files-selected").with("count", files.selected().len()));
        canvas.label(area.split_end(1).0, &selected.string, Align::End, Ink::Dim);
    }
}

//! The places at the side and the list of the open folder. Folders come first, then names in order.

use super::FilesView;
use crate::locale::{Phrase, Words};
use crate::practice::computer::apps::files::Files;
use crate::practice::computer::disk::{ItemId, Kind, Place};
use crate::practice::computer::{Clipboard, Computer};
use crate::text;
use crate::ui::{Align, Area, Axis, Canvas, Ink, Role, row_of, scroll_mark};

/// Columns of the places at the side.
pub(super) const PLACES: u16 = 18;
/// Columns that a name keeps before details are shown.
const NAME: u16 = 20;
/// Columns before a name: the mark of the focus, the mark of the selection.
const MARKS: u16 = 4;
/// Columns between two columns of the list.
const GAP: u16 = 2;

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
    computer.disk().list_by_name(files.open(), words)
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
        let items = sorted(files, computer, words);
        let rows: Vec<Row> = items.iter().filter_map(|id| Row::new(*id, files, computer, words)).collect();
        let columns = Columns::fitting(canvas, &rows, words);
        columns.draw_heads(canvas, head, words);
        canvas.target(HERE, Role::Surface, body);
        canvas.group("files:list", Axis::Column);
        let focus = rows.iter().position(|row| canvas.focused(&row.target));
        let shown = self.scroll.window(rows.len(), body.height.into(), focus);
        self.rows = vec![(HERE.to_owned(), (body.start + 6, body.top + 1))];
        for (place, row) in rows.iter().enumerate() {
            let seen = row_of(&shown, place);
            let line = seen.map(|at| body.row(at)).unwrap_or_default();
            if seen.is_some() {
                row.draw(canvas, line, columns);
                self.rows.push((row.target.clone(), (line.start + 8, line.top + 1)));
            }
            canvas.item(row.target.clone(), line, row.selected);
        }
        if items.is_empty() {
            draw_empty(canvas, body, words);
        }
        scroll_mark(canvas, body, &shown, rows.len());
        draw_status(files, &items, canvas, status.inset(1, 0), words);
    }
}

/// One line of the list, in words.
struct Row {
    target: String,
    name: String,
    kind: String,
    date: String,
    selected: bool,
    cut: bool,
}

impl Row {
    fn new(id: ItemId, files: &Files, computer: &Computer, words: &Words) -> Option<Self> {
        let node = computer.disk().get(id)?;
        let name = words.name(&node.name);
        let kind = Kind::of(node, words);
        let date = node.modified.map(|(year, month, day)| words.date_short(year, month, day));
        Some(Row {
            target: item_target(computer, id),
            kind: words.say(&kind.word()).string,
            date: date.unwrap_or_default(),
            selected: files.selected().contains(&id),
            cut: matches!(computer.clipboard(), Some(Clipboard::Cut(items)) if items.contains(&id)),
            name,
        })
    }

    fn draw(&self, canvas: &mut Canvas, line: Area, columns: Columns) {
        let ink = match (canvas.focused(&self.target), canvas.dragged_over(&self.target), self.selected) {
            (true, ..) | (_, true, _) => Ink::Focus,
            (false, false, true) => Ink::Selected,
            _ if self.cut => Ink::Dim,
            _ => Ink::Normal,
        };
        canvas.fill(line.split_end(1).0, ink);
        if canvas.focused(&self.target) {
            canvas.symbol(line.start, line.top, '►', ink);
        }
        if self.selected {
            canvas.symbol(line.start + 2, line.top, '■', ink);
        }
        let [name, kind, date] = columns.split(line);
        for (area, text) in [(name, text::isolate(&self.name)), (kind, self.kind.clone()), (date, self.date.clone())] {
            canvas.label(area, &text, Align::Start, ink);
        }
    }
}

/// Columns of type and date, as wide as what stands in them; the name has the rest.
#[derive(Clone, Copy)]
struct Columns {
    kind: u16,
    date: u16,
}

impl Columns {
    fn fitting(canvas: &Canvas, rows: &[Row], words: &Words) -> Self {
        let widest = |head: &'static str, part: fn(&Row) -> &str| {
            let widths = rows.iter().map(|row| canvas.width(part(row))).chain([canvas.width(&words.get(head))]);
            widths.max().unwrap_or(0)
        };
        Columns {
            kind: widest("files-column-type", |row| &row.kind),
            date: widest("files-column-modified", |row| &row.date),
        }
    }

    /// Name, type and date of a line; a detail for which there is no room is empty, the date last.
    fn split(self, line: Area) -> [Area; 3] {
        let mut name = line.split_end(1).0;
        let mut detail = |width: u16| {
            if name.width < NAME + width + GAP {
                return Area::default();
            }
            let (rest, column) = name.split_end(width);
            name = rest.split_end(GAP).0;
            column
        };
        let date = detail(self.date);
        let kind = detail(self.kind);
        [name.split_start(MARKS).1, kind, date]
    }

    fn draw_heads(self, canvas: &mut Canvas, line: Area, words: &Words) {
        let heads = ["files-column-name", "files-column-type", "files-column-modified"];
        for (area, id) in self.split(line).into_iter().zip(heads) {
            canvas.label(area, &words.get(id), Align::Start, Ink::Dim);
        }
    }
}

fn draw_empty(canvas: &mut Canvas, body: Area, words: &Words) {
    let ink = if canvas.focused("files:empty") { Ink::Focus } else { Ink::Dim };
    let line = body.row(1);
    canvas.label(line.split_start(MARKS).1, &words.get("files-empty"), Align::Start, ink);
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

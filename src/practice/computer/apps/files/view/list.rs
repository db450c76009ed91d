//! The places at the side, and the list of the open folder or of what was found. Folders come first.
//! How wide its columns are is in `columns`.

use super::FilesView;
use super::columns::Columns;
use crate::locale::{Phrase, Words};
use crate::practice::computer::apps::files::{Column, Files, Sort};
use crate::practice::computer::disk::{Disk, Item, ItemId, Kind, Place, Stick};
use crate::practice::computer::{Clipboard, Computer};
use crate::text;
use crate::ui::{self, Align, Area, Axis, Canvas, Ink, Role, row_of, scroll_mark};
use std::cmp::Reverse;

/// Columns of the places at the side.
pub(super) const PLACES: u16 = 19;
/// Columns before a name: the mark of the focus, the mark of the selection.
pub(super) const MARKS: u16 = 4;
/// From so many kB on, a size is said in MB.
const MB: u32 = 1000;

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
/// The target that ends the search.
pub(super) const END_SEARCH: &str = "files:end-search";

/// What the list shows, in the order of the screen: what the open folder holds, or what was found.
pub(super) fn sorted(files: &Files, computer: &Computer, words: &Words) -> Vec<ItemId> {
    let disk = computer.disk();
    let mut items = match files.search() {
        None => disk.list_by_name(files.open(), words),
        Some(_) => {
            let mut found = found(files, disk, words);
            found.sort_by_cached_key(|id| disk.get(*id).map(|node| text::fold(&words.name(&node.name))));
            found
        }
    };
    let Sort { by, turned } = files.sort();
    let node = |id: &ItemId| disk.get(*id);
    match by {
        Column::Name => {}
        Column::Type => {
            items.sort_by_cached_key(|id| node(id).map(|node| words.say(&Kind::of(node, words).word()).string));
        }
        Column::Size => items.sort_by_cached_key(|id| Reverse(disk.size_kb(*id))),
        // What the learner made has no day: it is the newest.
        Column::Date => items.sort_by_cached_key(|id| {
            Reverse(node(id).map(|node| (node.modified.is_none(), node.modified)))
        }),
    }
    if turned {
        items.reverse();
    }
    items.sort_by_key(|id| !disk.is_folder(*id));
    items
}

/// All in the place of the open folder whose name has in it what is looked for.
fn found(files: &Files, disk: &Disk, words: &Words) -> Vec<ItemId> {
    let wanted = files.search().map(|name| text::fold(&words.name(name))).unwrap_or_default();
    let place = disk.place(files.open());
    let matches = disk.items().filter(|(id, node)| {
        disk.place(*id) == place && !disk.in_archive(*id) && text::fold(&words.name(&node.name)).contains(&wanted)
    });
    matches.map(|(id, _)| id).collect()
}

/// A size as people say it.
pub(super) fn size(kb: u32, words: &Words) -> String {
    let (id, size) = if kb >= MB { ("files-size-mb", (kb + MB / 2) / MB) } else { ("files-size-kb", kb) };
    words.say(&Phrase::new(id).with("size", i64::from(size))).string
}

pub(super) fn draw_places(files: &Files, computer: &Computer, canvas: &mut Canvas, side: Area, words: &Words) {
    canvas.group("files:places", Axis::Column);
    let open = computer.disk().path(files.open()).map(|path| path.place);
    for (row, place) in (0..).zip(computer.disk().places()) {
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
    ) -> (Columns, Area) {
        let (area, status) = area.split_bottom(1);
        let (head, body) = area.inset(1, 0).split_top(1);
        let items = sorted(files, computer, words);
        let rows: Vec<Row> = items.iter().filter_map(|id| Row::new(*id, files, computer, words)).collect();
        let columns = Columns::fitting(canvas, &rows, words);
        canvas.target(HERE, Role::Surface, body);
        canvas.group("files:list", Axis::Column);
        let focus = rows.iter().position(|row| canvas.focused(&row.target));
        self.focus = focus.and_then(|place| rows.get(place)).map(|row| row.target.clone());
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
            let says = if files.search().is_some() { "files-found-nothing" } else { "files-empty" };
            draw_empty(canvas, body, &words.get(says));
        }
        scroll_mark(canvas, body, &shown, rows.len());
        draw_status(files, computer.disk(), &items, canvas, status.inset(1, 0), words);
        (columns, head)
    }

    /// The heads of the columns or, above what was found, what was looked for.
    pub(super) fn draw_head(
        &mut self,
        files: &Files,
        canvas: &mut Canvas,
        (columns, line): (Columns, Area),
        words: &Words,
    ) {
        let Some(search) = files.search() else {
            self.heads = columns.draw_heads(canvas, line, files.sort(), words);
            return;
        };
        self.heads.clear();
        canvas.group("files:heads", Axis::Row);
        let label = words.get("files-close");
        let (start, end) = line.split_end(ui::button_width(canvas, &label));
        let says = words.say(&Phrase::new("files-found").with("name", search.clone()));
        canvas.label(start.split_start(MARKS).1, &says.string, Align::Start, Ink::Dim);
        ui::button(canvas, end, END_SEARCH, &label);
    }
}

/// One line of the list, in words.
pub(super) struct Row {
    pub(super) target: String,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) size: String,
    pub(super) date: String,
    selected: bool,
    cut: bool,
}

impl Row {
    fn new(id: ItemId, files: &Files, computer: &Computer, words: &Words) -> Option<Self> {
        let disk = computer.disk();
        let node = disk.get(id)?;
        let date = node.modified.map(|(year, month, day)| words.date_short(year, month, day));
        let kb = if node.item == Item::Folder { 0 } else { disk.size_kb(id) };
        // Of what was found, one wants to know where it is.
        let second = match files.search() {
            None => Kind::of(node, words).word(),
            Some(_) => disk.path(node.parent)?.inside(),
        };
        Some(Row {
            target: item_target(computer, id),
            kind: words.say(&second).string,
            size: if kb == 0 { String::new() } else { size(kb, words) },
            date: date.unwrap_or_default(),
            selected: files.selected().contains(&id),
            cut: matches!(computer.clipboard(), Some(Clipboard::Cut(items)) if items.contains(&id)),
            name: words.name(&node.name),
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
        for (column, area) in columns.split(line) {
            let (text, align) = match column {
                Column::Name => (text::isolate(&self.name), Align::Start),
                Column::Type => (self.kind.clone(), Align::Start),
                Column::Size => (self.size.clone(), Align::End),
                Column::Date => (self.date.clone(), Align::Start),
            };
            canvas.label(area, &text, align, ink);
        }
    }
}

fn draw_empty(canvas: &mut Canvas, body: Area, says: &str) {
    let ink = if canvas.focused("files:empty") { Ink::Focus } else { Ink::Dim };
    let line = body.row(1);
    canvas.label(line.split_start(MARKS).1, says, Align::Start, ink);
    canvas.item("files:empty", line, false);
}

fn draw_status(files: &Files, disk: &Disk, items: &[ItemId], canvas: &mut Canvas, area: Area, words: &Words) {
    let count = words.say(&Phrase::new("files-count").with("count", items.len()));
    let used = canvas.label(area, &count.string, Align::Start, Ink::Dim);
    let end = area.split_start(used + 2).1.split_end(1).0;
    if !files.selected().is_empty() {
        let selected = words.say(&Phrase::new("files-selected").with("count", files.selected().len()));
        canvas.label(end, &selected.string, Align::End, Ink::Dim);
    } else if disk.stick() == Stick::Ejected {
        canvas.label(end, &words.get("files-stick-ejected"), Align::End, Ink::Look);
    }
}

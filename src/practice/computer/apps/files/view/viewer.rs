//! Looking at a document page by page, at what a picture shows, or into an archive, in a window over the list.
//! Which document is looked at is state; the page is not.

use super::FilesView;
use crate::input::KeyCode;
use crate::locale::{Phrase, Words};
use crate::practice::Reading;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::Action;
use crate::practice::computer::disk::{Disk, Item, ItemId, Kind, Node};
use crate::text::{self, Line, Order};
use crate::ui::{self, Align, Area, Axis, Canvas, Dialog, Gesture, Ink, Kept, Role};

pub(super) const CLOSE: &str = "view:close";
pub(super) const EXTRACT: &str = "view:extract";
const BEFORE: &str = "view:before";
const AFTER: &str = "view:after";
const PAGE: &str = "view:page";

/// Where one reads in a document.
#[derive(Default)]
pub(super) struct Reader {
    document: Option<ItemId>,
    /// The page, counted from 0, and the first line of it that is shown.
    page: usize,
    line: usize,
    /// How many pages there are, lines on this one, and rows to show them, as drawn last.
    pages: usize,
    lines: usize,
    rows: usize,
    /// The page laid out.
    laid: Kept<(Words, Order, u16, Phrase), Vec<Line>>,
}

impl Reader {
    /// Begins at the first page of another document.
    fn look_at(&mut self, document: ItemId, pages: usize) {
        if self.document != Some(document) {
            *self = Reader { document: Some(document), ..Reader::default() };
        }
        self.pages = pages;
        self.page = self.page.min(pages.saturating_sub(1));
    }
    fn turn_to(&mut self, page: usize) {
        (self.page, self.line) = (page.min(self.pages.saturating_sub(1)), 0);
    }
    fn scroll(&mut self, lines: isize) {
        self.line = self.line.saturating_add_signed(lines).min(self.lines.saturating_sub(self.rows));
    }
    /// A screenful further, or the next page at the end of this one; and back.
    fn leaf(&mut self, forward: bool) {
        let (rows, before) = (isize::try_from(self.rows.max(1)).unwrap_or(1), self.line);
        self.scroll(if forward { rows } else { -rows });
        match (self.line == before, forward) {
            (true, true) if self.page + 1 < self.pages => self.turn_to(self.page + 1),
            (true, false) if self.page > 0 => self.turn_to(self.page - 1),
            _ => {}
        }
    }
}

impl FilesView {
    pub(super) fn draw_viewer(
        &mut self,
        id: ItemId,
        computer: &Computer,
        canvas: &mut Canvas,
        bounds: Area,
        words: &Words,
    ) {
        let Some(node) = computer.disk().get(id) else { return };
        let name = words.name(&node.name);
        let look = Dialog {
            title: text::isolate(&name),
            width: bounds.width.saturating_sub(6),
            height: bounds.height.saturating_sub(4),
        };
        let page = ui::dialog(canvas, bounds, &look);
        let page = Area { top: page.top - 1, height: page.height + 2, ..page };
        let (body, foot) = page.split_bottom(1);
        let pages = pages(node, words);
        self.reader.look_at(id, pages.len());
        canvas.group("view", Axis::Page);
        canvas.target(PAGE, Role::Surface, body);
        if node.item == Item::Archive {
            self.draw_archive(computer.disk(), id, canvas, body, words);
        } else {
            let picture = Kind::of(node, words) == Kind::Image && self.reader.page == 0;
            let body = if picture { draw_picture(canvas, body, words) } else { body };
            self.draw_page(pages[self.reader.page].clone(), canvas, body, words);
        }
        self.draw_foot(node.item == Item::Archive, canvas, foot, words);
    }

    fn draw_page(&mut self, says: Phrase, canvas: &mut Canvas, body: Area, words: &Words) {
        let of = (words.clone(), canvas.order(), body.width, says);
        let lines = self.reader.laid.get(of, |(words, _, width, says)| canvas.layout(&words.say(says), *width));
        let shown = self.window(lines.len(), body);
        for (row, line) in (0..).zip(&lines[shown.clone()]) {
            canvas.line(body.row(row), line, Align::Start, Ink::Normal);
        }
        ui::scroll_mark(canvas, Area { width: body.width + 2, ..body }, &shown, lines.len());
    }

    fn draw_archive(&mut self, disk: &Disk, id: ItemId, canvas: &mut Canvas, body: Area, words: &Words) {
        let (head, body) = body.split_top(1);
        let items = disk.list_by_name(id, words);
        let says = Phrase::new("files-archive-holds").with("count", items.len());
        canvas.label(head, &words.say(&says).string, Align::Start, Ink::Dim);
        let shown = self.window(items.len(), body);
        for (row, item) in (0..).zip(&items[shown.clone()]) {
            let Some(node) = disk.get(*item) else { continue };
            let kind = words.say(&Kind::of(node, words).word()).string;
            let (name, end) = body.row(row).split_end(canvas.width(&kind) + 2);
            canvas.label(name.split_start(2).1, &text::isolate(&words.name(&node.name)), Align::Start, Ink::Normal);
            canvas.label(end, &kind, Align::End, Ink::Dim);
        }
        ui::scroll_mark(canvas, Area { width: body.width + 2, ..body }, &shown, items.len());
    }

    /// The lines to show of so many.
    fn window(&mut self, lines: usize, body: Area) -> std::ops::Range<usize> {
        (self.reader.lines, self.reader.rows) = (lines, body.height.into());
        self.reader.scroll(0);
        self.reader.line..(self.reader.line + self.reader.rows).min(lines)
    }

    /// The buttons: what one can do at the start, closing at the end, where the keys begin.
    fn draw_foot(&self, archive: bool, canvas: &mut Canvas, foot: Area, words: &Words) {
        let close = words.get("files-close");
        ui::button(canvas, foot.split_end(ui::button_width(canvas, &close)).1, CLOSE, &close);
        let mut free = foot.split_end(ui::button_width(canvas, &close) + 1).0;
        let mut press = |canvas: &mut Canvas, id: &str, word: &'static str| {
            let used = ui::button(canvas, free, id, &words.get(word));
            free = free.split_start(used + 1).1;
        };
        if archive {
            press(canvas, EXTRACT, "files-extract");
        }
        if self.reader.page > 0 {
            press(canvas, BEFORE, "files-page-before");
        }
        if self.reader.page + 1 < self.reader.pages {
            press(canvas, AFTER, "files-page-after");
        }
        if self.reader.pages > 1 {
            let page = Phrase::new("files-page").with("page", self.reader.page + 1).with("count", self.reader.pages);
            canvas.label(free, &words.say(&page).string, Align::End, Ink::Dim);
        }
    }

    pub(super) fn read_viewer(&mut self, gesture: &Gesture) -> Reading<Action> {
        let reader = &mut self.reader;
        match gesture {
            Gesture::Leave => return Reading::Do(Action::Close),
            Gesture::Activate(id) if id == CLOSE => return Reading::Do(Action::Close),
            Gesture::Activate(id) if id == EXTRACT => return Reading::Do(Action::Extract),
            Gesture::Activate(id) if id == BEFORE => reader.turn_to(reader.page.saturating_sub(1)),
            Gesture::Activate(id) if id == AFTER => reader.turn_to(reader.page + 1),
            Gesture::Scroll(_, lines) => reader.scroll((*lines).into()),
            Gesture::Key(key) => match key.code {
                KeyCode::Down => reader.scroll(1),
                KeyCode::Up => reader.scroll(-1),
                KeyCode::PageDown => reader.leaf(true),
                KeyCode::PageUp => reader.leaf(false),
                KeyCode::Home => reader.turn_to(0),
                KeyCode::End => reader.turn_to(usize::MAX),
                _ => return Reading::Ignored,
            },
            Gesture::Point(_) | Gesture::Reach(_) => {}
            _ => return Reading::Ignored,
        }
        Reading::Seen
    }
}

/// What a document says, page after page: the `.text`, `.text-2`... of the word that it shows. At least one page.
fn pages(node: &Node, words: &Words) -> Vec<Phrase> {
    let empty = Phrase::new("files-viewer-empty");
    let Item::Document(document) = &node.item else { return vec![empty] };
    let first = match document.page(1) {
        Some(message) => Phrase::pack(message).or(empty),
        None => empty,
    };
    let further = document.further_pages().map(Phrase::pack).take_while(|page| words.has(page));
    std::iter::once(first).chain(further).collect()
}

/// A picture's place, drawn with hills and a sun; its description stands below. Returns the area for it.
fn draw_picture(canvas: &mut Canvas, area: Area, words: &Words) -> Area {
    let (frame, below) = area.split_top(area.height.saturating_sub(3).min(6));
    let frame = frame.centred(30, frame.height);
    canvas.frame(frame, Ink::Dim);
    let inside = frame.inset(1, 1);
    for (row, hills) in ["     ●              ", "          ▄█▄       ", "   ▄█▄   ▄███▄   ▄  ", " ▄█████▄██████████▄ "]
        .iter()
        .rev()
        .enumerate()
    {
        let row = u16::try_from(row).unwrap_or(0);
        if row < inside.height {
            let line = Area { top: inside.bottom() - 1 - row, height: 1, ..inside };
            canvas.label(line, hills, Align::Centre, Ink::Dim);
        }
    }
    let (caption, rest) = below.split_top(1);
    canvas.label(caption, &words.get("files-viewer-picture"), Align::Start, Ink::Dim);
    rest
}

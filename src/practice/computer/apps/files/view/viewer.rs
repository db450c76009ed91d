//! Looking at a document: its text, or what a picture shows, in a window over the list.
//! Which document is looked at is state.

use super::FilesView;
use crate::locale::{Phrase, Words};
use crate::practice::Reading;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::Action;
use crate::practice::computer::disk::{Document, Item, ItemId, Kind};
use crate::text::{self, Text};
use crate::ui::{self, Align, Area, Axis, Canvas, Dialog, Gesture, Ink, Role};

pub(super) const CLOSE: &str = "view:close";
const PAGE: &str = "view:page";

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
        let says = content(&node.item, words);
        let body = if Kind::of_document(&name) == Kind::Image { draw_picture(canvas, body, words) } else { body };
        let lines = canvas.layout(&says, body.width);
        self.page = self.page.min(lines.len().saturating_sub(body.height.into()));
        for (row, line) in (0..body.height).zip(lines.iter().skip(self.page)) {
            canvas.line(body.row(row), line, Align::Start, Ink::Normal);
        }
        let shown = self.page..(self.page + usize::from(body.height)).min(lines.len());
        ui::scroll_mark(canvas, Area { width: body.width + 2, ..body }, &shown, lines.len());
        canvas.target(PAGE, Role::Surface, body);
        canvas.group("view", Axis::Row);
        let label = words.get("files-close");
        let place = foot.centred(ui::button_width(canvas, &label), 1);
        ui::button(canvas, place, CLOSE, &label);
    }

    pub(super) fn read_viewer(&mut self, gesture: &Gesture) -> Reading<Action> {
        match gesture {
            Gesture::Leave => Reading::Do(Action::Close),
            Gesture::Activate(id) if id == CLOSE => Reading::Do(Action::Close),
            Gesture::Scroll(_, lines) => {
                self.page = self.page.saturating_add_signed((*lines).into());
                Reading::Seen
            }
            // The only button keeps the focus: arrows that lead nowhere else turn the page.
            Gesture::Point(id) | Gesture::Reach(id) if id == CLOSE => Reading::Seen,
            _ => Reading::Ignored,
        }
    }
}

/// What a document says: the `.text` of the word that it shows.
fn content(item: &Item, words: &Words) -> Text {
    let empty = Phrase::new("files-viewer-empty");
    match item {
        Item::Document(Document { shows: Some(word), .. }) => {
            words.say(&Phrase::pack(format!("{word}.text")).or(empty))
        }
        _ => words.say(&empty),
    }
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

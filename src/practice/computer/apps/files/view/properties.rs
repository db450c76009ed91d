//! The properties of an item: its name, what it is, where, how large, when it was changed.
//! Whose properties are shown is state.

use super::list::size;
use crate::locale::{Phrase, Words};
use crate::practice::Reading;
use crate::practice::computer::apps::files::Action;
use crate::practice::computer::disk::{Disk, Item, ItemId, Kind};
use crate::text;
use crate::ui::{self, Align, Area, Axis, Canvas, Dialog, Gesture, Ink};

pub(super) const CLOSE: &str = "properties:close";
/// Columns of the words at the side.
const LABELS: u16 = 16;

pub(super) fn draw(disk: &Disk, id: ItemId, canvas: &mut Canvas, bounds: Area, words: &Words) {
    let title = words.get("files-properties");
    let body = ui::dialog(canvas, bounds, &Dialog { title, width: 54, height: 8 });
    for (row, (label, value)) in (0..).zip(facts(disk, id, words)) {
        let (start, rest) = body.row(row).split_start(LABELS);
        canvas.label(start, &words.get(label), Align::Start, Ink::Dim);
        canvas.label(rest, &value, Align::Start, Ink::Normal);
    }
    canvas.group("properties", Axis::Row);
    let label = words.get("files-close");
    let place = body.row(body.height.saturating_sub(1)).centred(ui::button_width(canvas, &label), 1);
    ui::button(canvas, place, CLOSE, &label);
}

fn facts(disk: &Disk, id: ItemId, words: &Words) -> Vec<(&'static str, String)> {
    let (Some(node), Some(path)) = (disk.get(id), disk.path(id)) else { return Vec::new() };
    let folder = path.parent().unwrap_or_else(|| path.place.into());
    let mut facts = vec![
        ("files-column-name", text::isolate(&words.name(&node.name))),
        ("files-column-type", words.say(&Kind::of(node, words).word()).string),
        ("files-column-where", words.say(&folder.inside()).string),
    ];
    if !matches!(node.item, Item::Document(_)) {
        let count = Phrase::new("files-count").with("count", disk.list(id).len());
        facts.push(("files-column-holds", words.say(&count).string));
    }
    let kb = disk.size_kb(id);
    if kb > 0 {
        facts.push(("files-column-size", size(kb, words)));
    }
    if let Some((year, month, day)) = node.modified {
        facts.push(("files-column-modified", words.date(year, month, day)));
    }
    facts
}

pub(super) fn read(gesture: &Gesture) -> Reading<Action> {
    match gesture {
        Gesture::Leave => Reading::Do(Action::Close),
        Gesture::Activate(id) if id == CLOSE => Reading::Do(Action::Close),
        Gesture::Point(_) | Gesture::Reach(_) => Reading::Seen,
        _ => Reading::Ignored,
    }
}

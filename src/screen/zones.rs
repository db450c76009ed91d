//! The five zones of every screen: where I am, what is asked, the place of work, the coach, what keys do now.
//! The only file that knows how many rows each takes.

use super::Context;
use crate::locale::{Phrase, Words};
use crate::text::{self, Direction, Order, Text};
use crate::ui::{ASKED, Align, Area, Axis, Canvas, Ink, KeyHint, SMALLEST};

/// Columns and rows under which nothing fits: the calm message stands instead.
pub const TOO_SMALL: (u16, u16) = SMALLEST;
/// Columns of what is asked, at most.
const TEXT_COLUMN: u16 = ASKED.0;
/// Rows of it.
const MOST_ASKED: u16 = ASKED.1;
/// The place of work is never made lower than this while air can be taken elsewhere (rows).
const WORK: u16 = 12;
/// Columns between two hints of the last line.
const GAP: u16 = 3;

/// A line of zone 2.
pub(super) struct Asked {
    pub(super) text: Text,
    pub(super) ink: Ink,
}

impl Asked {
    pub(super) fn new(text: Text, ink: Ink) -> Self {
        Asked { text, ink }
    }
}

/// Where the zones below the header are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Zones {
    /// What is asked.
    pub(super) asked: Area,
    /// The place of work.
    pub(super) work: Area,
    /// The row of buttons.
    pub(super) coach: Area,
}

/// Draws zone 1: where I am, how far, and the languages. Drawn last, so that Tab comes to the languages last.
pub fn draw_header(context: &Context, canvas: &mut Canvas, title: &str, far: &str) {
    let area = canvas.area();
    let (row, rule) = (area.row(0).inset(1, 0), area.row(1));
    let languages: u16 = context.languages.iter().map(|(_, name)| canvas.width(name) + 3).sum();
    let (place, end) = row.split_end(languages.min(row.width));
    let used = canvas.label(place, title, Align::Start, Ink::Normal);
    canvas.label(place.split_start(used + 3).1, far, Align::Start, Ink::Dim);
    canvas.rule(rule, Ink::Dim);
    canvas.group("languages", Axis::Row);
    let mut free = end;
    for (language, name) in context.languages {
        let (cell, rest) = free.split_start(canvas.width(name) + 3);
        let (mark, label) = cell.split_start(2);
        let id = format!("language:{}", language.tag());
        let chosen = language == context.words.language();
        let focused = canvas.focused(&id);
        if focused {
            canvas.symbol(mark.start + 1, mark.top, '►', Ink::Press);
        } else if chosen {
            canvas.symbol(mark.start + 1, mark.top, '●', Ink::Normal);
        }
        let ink = match (focused, chosen) {
            (true, _) => Ink::Focus,
            (false, true) => Ink::Normal,
            (false, false) => Ink::Press,
        };
        canvas.label_in(label.split_end(1).0, name, language.direction(), Align::Start, ink);
        canvas.item_button(id, cell, chosen);
        free = rest;
    }
}

/// How many rows some lines take.
fn rows(asked: &[Asked], order: Order, width: u16) -> u16 {
    let layout = |text: &Text| order.layout(&text.string, text.base, width);
    let rows: usize = asked.iter().map(|each| layout(&each.text).len()).sum();
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// Whether some lines can all be read in zone 2, at the least width that there is.
pub(super) fn fits(asked: &[Asked]) -> bool {
    rows(asked, Order::Visual, (TOO_SMALL.0 - 4).min(TEXT_COLUMN)) <= MOST_ASKED
}

/// Whether some lines can all be read in zone 2 beside so many columns of something else.
pub(super) fn fits_beside(canvas: &Canvas, asked: &[Asked], aside: u16) -> bool {
    rows(asked, canvas.order(), text_width(canvas.area(), aside)) <= MOST_ASKED
}

fn text_width(area: Area, aside: u16) -> u16 {
    area.width.saturating_sub(4 + aside).min(TEXT_COLUMN)
}

/// Draws zone 2 and says where the other zones are. `aside`: columns at its end that something else will fill; then it has
/// all its rows, so that nothing moves when less is said.
pub(super) fn ask(canvas: &mut Canvas, asked: &[Asked], aside: u16) -> Zones {
    let area = canvas.area();
    let width = text_width(area, aside);
    let mut rows = rows(asked, canvas.order(), width).clamp(1, MOST_ASKED);
    if aside > 0 {
        rows = MOST_ASKED;
    }
    let zones = split(area, rows);
    let mut rest = zones.asked.split_start(width).0;
    for each in asked {
        let used = canvas.paragraph(rest, &each.text, Align::Start, each.ink);
        rest = rest.split_top(used).1;
    }
    zones
}

fn split(area: Area, asked_rows: u16) -> Zones {
    let (_, body) = area.split_top(2);
    let (body, _keys) = body.split_bottom(1);
    // header 2, air, asked, air, work, air, coach, air, keys: air goes first when there is little room.
    let spare = body.height.saturating_sub(asked_rows + 1 + WORK);
    let air = |wish: u16| u16::from(spare >= wish);
    let (_, body) = body.split_top(air(1));
    let (asked, body) = body.split_top(asked_rows);
    let (_, body) = body.split_top(air(2));
    let (body, _) = body.split_bottom(air(3));
    let (body, coach) = body.split_bottom(1);
    let (work, _) = body.split_bottom(air(4));
    Zones { asked: asked.inset(2, 0), work: work.inset(1, 0), coach: coach.inset(1, 0) }
}

/// Draws zone 5: what keys do now.
pub fn draw_keys(canvas: &mut Canvas, words: &Words, hints: &[KeyHint]) {
    let area = canvas.area();
    let mut free = area.row(area.height.saturating_sub(1)).inset(1, 0);
    let lines: Vec<(String, u16)> = hints.iter().map(|hint| hint_line(canvas, words, hint)).collect();
    let last = lines.last().map_or(0, |(_, width)| *width);
    for (place, (line, width)) in lines.iter().enumerate() {
        // The last one, the way out, always keeps its room.
        let reserved = if place + 1 == lines.len() { 0 } else { last + GAP };
        if width + reserved > free.width {
            continue;
        }
        canvas.label(free, line, Align::Start, Ink::Dim);
        free = free.split_start(width + GAP).1;
    }
}

fn hint_line(canvas: &Canvas, words: &Words, hint: &KeyHint) -> (String, u16) {
    let mut keys = hint.keys.clone();
    if keys == ["left", "right"] && canvas.direction() == Direction::Rtl {
        // The two arrows stand as they lie on the keyboard, also where reading starts at the right.
        keys.reverse();
    }
    let keys: String = keys.iter().map(|key| text::key_cap(&format!(" {} ", key_label(words, key)))).collect();
    let does = words.say(&hint.does).string;
    let line = if keys.is_empty() { does } else { format!("{keys} {does}") };
    let width = canvas.width(&line);
    (line, width)
}

/// A key as it is printed on the keyboard: arrows as arrows.
pub(super) fn key_label(words: &Words, key: &str) -> String {
    match key {
        "up" => "▲".to_owned(),
        "down" => "▼".to_owned(),
        "left" => "◄".to_owned(),
        "right" => "►".to_owned(),
        _ => words.key(key),
    }
}

/// Draws the calm message for a window that is too small.
pub fn draw_too_small(canvas: &mut Canvas, words: &Words) {
    let area = canvas.area();
    let size = Phrase::new("screen-too-small").with("columns", 80_i64).with("rows", 24_i64);
    let says = words.say(&size);
    let lines = canvas.layout(&says, area.width.saturating_sub(2));
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
    let middle = area.inset(1, 0).centred(area.width, rows.max(1));
    canvas.paragraph(middle, &says, Align::Centre, Ink::Normal);
}

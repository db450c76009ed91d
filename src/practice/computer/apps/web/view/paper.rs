//! Draws the page that is looked at: the part of it that fits, its controls with their targets, and how far it is scrolled.
//! Where things stand is for `layout`.

use super::super::content::Content;
use super::super::state::Stop;
use super::super::{Asks, Query, Value, Web};
use super::block::{ANSWER, Look, TOP, target};
use super::layout::{Placed, Sheet, layout_airily};
use super::typed::Typed;
use super::WebView;
use crate::locale::{Name, Words};
use crate::practice::computer::Computer;
use crate::text::{self, Direction};
use crate::ui::{self, Align, Area, Axis, Canvas, Ink, Role};
use std::ops::Range;

/// The background of the page: only the wheel means something on it.
pub(super) const PAPER: &str = "web:paper";
/// The edge of the page, where nothing else ever stands: a click there leaves a field.
pub(super) const MARGIN: &str = "web:margin";

/// How far a page is scrolled.
#[derive(Debug, Default)]
pub(super) struct Paper {
    /// Which page it is; another one begins at its top.
    page: String,
    first: usize,
    follows: Option<String>,
    height: usize,
}

impl Paper {
    /// The rows to draw: those around what has the focus, when the focus moved since the last frame.
    fn window(&mut self, page: String, sheet: &Sheet, height: u16, focus: Option<&Placed>) -> Range<usize> {
        let (count, height) = (sheet.rows.len(), usize::from(height));
        if self.page != page {
            (self.page, self.first, self.follows) = (page, 0, None);
        }
        if let Some(placed) = focus.filter(|placed| self.follows.as_deref() != Some(&placed.control.id)) {
            let whole = placed.around.len() <= height;
            let rows = if whole { &placed.around } else { &placed.rows };
            self.first = self.first.max(rows.end.saturating_sub(height)).min(rows.start);
            self.follows = Some(placed.control.id.clone());
        }
        self.height = height;
        self.first = self.first.min(count.saturating_sub(height));
        self.first..(self.first + height).min(count)
    }
    /// The wheel, or arrows that lead nowhere else: so many rows towards the end.
    pub(super) fn turn(&mut self, rows: isize) {
        self.first = self.first.saturating_add_signed(rows);
    }
    /// So many rows as are seen, but one.
    pub(super) fn leaf(&mut self, forward: bool) {
        let rows = isize::try_from(self.height.saturating_sub(1).max(1)).unwrap_or(1);
        self.turn(if forward { rows } else { -rows });
    }
    /// To the beginning or the end.
    pub(super) fn jump(&mut self, end: bool) {
        self.first = if end { usize::MAX / 2 } else { 0 };
    }
    /// The next frame shows what has the focus.
    pub(super) fn follow(&mut self) {
        self.follows = None;
    }
    /// Shows this row at the top.
    fn show_row(&mut self, row: usize) {
        self.first = row;
    }
}

impl WebView {
    /// Draws the page.
    pub(super) fn draw_paper(&mut self, web: &Web, computer: &Computer, canvas: &mut Canvas, area: Area, words: &Words) {
        let stop = web.now();
        self.keep_up(stop, computer.own::<Web>(), words);
        let blocks = self.blocks(web, computer, words);
        let (margin, rest) = area.split_start(1);
        let (body, bar) = rest.split_end(1);
        let of = (words.clone(), canvas.order(), (body.width, body.height), blocks);
        let sheet = self.sheet.get(of, |(words, order, size, blocks)| layout_airily(blocks, *size, *order, words));
        let focus = sheet.controls.iter().find(|placed| canvas.focused(&placed.control.id));
        let page = format!("{} {}", web.front, target(stop, TOP));
        self.find_row(stop, &sheet, words);
        let shown = self.paper.window(page, &sheet, body.height, focus);
        canvas.group("web:page", Axis::Page);
        canvas.target(PAPER, Role::Surface, area);
        canvas.target(MARGIN, Role::Surface, margin);
        for (at, row) in (body.top..).zip(&sheet.rows[shown.clone()]) {
            for piece in row {
                let place = Area::new(body.start + piece.start, at, piece.width.min(body.width), 1);
                canvas.line(place, &piece.line, Align::Start, piece.ink);
            }
        }
        self.mark_found(stop, &sheet, &shown, canvas, body, words);
        for placed in &sheet.controls {
            let seen = placed.rows.start.max(shown.start)..placed.rows.end.min(shown.end);
            let place = match u16::try_from(seen.start.saturating_sub(shown.start)) {
                Ok(top) if !seen.is_empty() => {
                    let height = u16::try_from(seen.len()).unwrap_or(1);
                    let start = body.start + placed.start;
                    Area::new(start, body.top + top, placed.width.min(body.end().saturating_sub(start)), height)
                }
                _ => Area::default(),
            };
            let skipped = seen.start.saturating_sub(placed.rows.start);
            self.draw_control(placed, skipped, canvas, place, words);
        }
        ui::scroll_mark(canvas, bar, &shown, sheet.rows.len());
    }

    /// The fields of the page show what the state says, unless something is half typed in them.
    fn keep_up(&mut self, stop: &Stop, content: &Content, words: &Words) {
        let here = target(stop, "");
        self.typed.retain(|id, _| id.starts_with(&here));
        let Some(page) = stop.page(content) else { return };
        for field in page.fields().filter(|field| field.is_typed()) {
            let value = match stop.values.get(&field.id) {
                Some(Value::Text(name)) => Some(name),
                _ => None,
            };
            let id = target(stop, &field.id);
            let typed = self.typed.entry(id).or_insert_with(|| Typed::new(&field.kind, value, words));
            typed.keep_up(&field.kind, value, words);
            typed.reveal(self.reveals);
        }
        if let (Some(word), super::super::state::Place::Page(_, query)) = (query_word(page), &stop.place) {
            let said = Some(Name::Plain(query.text(words))).filter(|_| *query != Query::default());
            let typed = self.typed.entry(target(stop, word)).or_insert_with(|| Typed::new(&Asks::Text, None, words));
            typed.keep_up(&Asks::Text, said.as_ref(), words);
        }
    }

    fn draw_control(&mut self, placed: &Placed, skipped: usize, canvas: &mut Canvas, area: Area, words: &Words) {
        let control = &placed.control;
        let id = control.id.as_str();
        match control.look {
            Look::Field(_) | Look::Area => {
                let base = if control.look == Look::Field(true) { Direction::Ltr } else { canvas.direction() };
                if let Some(typed) = self.typed.get_mut(id) {
                    typed.draw(canvas, area, id, base);
                }
            }
            _ if area.is_empty() => match control.look {
                Look::Top => canvas.item(id, area, false),
                _ => canvas.target(id, Role::Button, area),
            },
            Look::Button => drop(ui::button(canvas, area, id, &words.say(&control.said).string)),
            Look::Select => {
                if canvas.focused(id) {
                    self.list = (area.start + 1, area.top + 1);
                }
                draw_select(placed, canvas, area);
            }
            look => {
                let (at, symbol) = match look {
                    Look::Radio(chosen) => (1, Some(if chosen { '●' } else { '○' })),
                    Look::Check(ticked) => (2, Some(if ticked { '■' } else { '□' })),
                    _ => (0, None),
                };
                let ink = canvas.choice(area, id, 0, Ink::Normal);
                let plain = if look == Look::Top { Ink::Title } else { Ink::Press };
                let ink = if canvas.focused(id) { ink } else { plain };
                if let Some(symbol) = symbol.filter(|_| skipped == 0) {
                    canvas.symbol(area.start + at, area.top, symbol, ink);
                }
                let text = area.split_start(at + 2).1;
                for (row, line) in (0..area.height).zip(placed.lines.iter().skip(skipped)) {
                    canvas.line(text.row(row), line, Align::Start, ink);
                }
                match look {
                    Look::Top => canvas.item(id, area, false),
                    _ => canvas.target(id, Role::Button, area),
                }
            }
        }
    }

    /// Brings the first row that holds what was looked for into view, once.
    fn find_row(&mut self, stop: &Stop, sheet: &Sheet, words: &Words) {
        if !std::mem::take(&mut self.seeks) {
            return;
        }
        let Some(wanted) = stop.find.as_ref().map(|name| words.name(name)) else { return };
        let from = self.paper.first;
        let rows: Vec<usize> = (0..sheet.rows.len()).filter(|row| holds(sheet, *row, &wanted)).collect();
        if let Some(row) = rows.iter().find(|row| **row > from).or(rows.first()) {
            self.paper.show_row(*row);
        }
    }

    fn mark_found(
        &self,
        stop: &Stop,
        sheet: &Sheet,
        shown: &Range<usize>,
        canvas: &mut Canvas,
        body: Area,
        words: &Words,
    ) {
        let Some(wanted) = stop.find.as_ref().map(|name| words.name(name)) else { return };
        for (row, at) in shown.clone().zip(body.top..) {
            if holds(sheet, row, &wanted) {
                canvas.symbol(body.start.saturating_sub(1), at, '►', Ink::Look);
                canvas.tint(Area::new(body.start, at, body.width, 1), Ink::Marked);
            }
        }
    }
}

/// The word of the field for a search.
pub(super) fn query_word(page: &super::super::page::Page) -> Option<&str> {
    page.parts.iter().find_map(|part| match part {
        super::super::page::Part::Query(word, _) => Some(word.as_str()),
        _ => None,
    })
}

/// Whether words on a row hold a text.
pub(super) fn holds(sheet: &Sheet, row: usize, wanted: &str) -> bool {
    let wanted = text::fold(wanted);
    let pieces = sheet.rows[row].iter().map(|piece| &piece.line);
    let controls = sheet.controls.iter().filter(|placed| placed.rows.contains(&row));
    let lines = pieces.chain(controls.filter_map(|placed| placed.lines.get(row - placed.rows.start)));
    let said = |line: &text::Line| {
        let mut cells: Vec<_> = line.cells.iter().collect();
        cells.sort_by_key(|cell| cell.bytes.start);
        text::fold(&cells.iter().map(|cell| cell.symbol.as_str()).collect::<String>())
    };
    !wanted.is_empty() && lines.into_iter().any(|line| said(line).contains(&wanted))
}

fn draw_select(placed: &Placed, canvas: &mut Canvas, area: Area) {
    let id = placed.control.id.as_str();
    let (mark, face) = area.row(0).split_start(1);
    let focused = canvas.focused(id);
    if focused {
        canvas.symbol(mark.start, mark.top, '►', Ink::Press);
    }
    let ink = if focused { Ink::Focus } else { Ink::Field };
    canvas.fill(face, ink);
    if let Some(line) = placed.lines.first() {
        canvas.line(face.inset(1, 0).split_end(2).0, line, Align::Start, ink);
    }
    if face.width > 3 {
        canvas.symbol(face.end() - 2, face.top, '▼', ink);
    }
    canvas.target(id, Role::Button, area);
}

/// The field and the answer of the target of a choice.
pub(super) fn choice_of(word: &str) -> Option<(&str, &str)> {
    word.split_once(ANSWER)
}

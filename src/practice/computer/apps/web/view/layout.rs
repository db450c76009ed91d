//! Where everything on a page stands: blocks become rows. A pure function of blocks, width and words.
//! Nothing here knows how far the page is scrolled, or what has the focus.

use super::block::{Block, Control, Face, Look};
use crate::locale::{Phrase, Words};
use crate::text::{Line, Order};
use crate::ui::Ink;
use std::ops::Range;

/// Columns of labels beside their fields.
const LABEL: u16 = 25;
/// More than this is tiring to read.
const MOST_COLUMNS: u16 = 72;
/// Rows of a field of several lines.
const AREA_ROWS: usize = 3;
/// The least columns of a field beside its label.
const LEAST_FIELD: u16 = 20;

/// A page laid out.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Sheet {
    /// Its rows, from the top, each with what stands on it.
    pub(super) rows: Vec<Vec<Piece>>,
    /// What can be pressed or typed into, in the order of Tab.
    pub(super) controls: Vec<Placed>,
}

/// Words on a row.
#[derive(Debug, PartialEq)]
pub(super) struct Piece {
    /// The first column.
    pub(super) start: u16,
    /// How many columns it may take.
    pub(super) width: u16,
    /// The words.
    pub(super) line: Line,
    /// How they look.
    pub(super) ink: Ink,
}

/// A control with its place.
#[derive(Debug, PartialEq)]
pub(super) struct Placed {
    /// What it is.
    pub(super) control: Control,
    /// The first column; that of its mark.
    pub(super) start: u16,
    /// Columns with the mark.
    pub(super) width: u16,
    /// The rows it stands on.
    pub(super) rows: Range<usize>,
    /// The rows that belong together with it: its label, what is said under it.
    pub(super) around: Range<usize>,
    /// Its words, a line a row; none for what is typed into.
    pub(super) lines: Vec<Line>,
}

/// Lays blocks out in so many columns.
pub(super) fn layout(blocks: &[Block], width: u16, order: Order, words: &Words) -> Sheet {
    let mut setting = Setting { sheet: Sheet::default(), width: width.min(MOST_COLUMNS), order, words };
    for block in blocks {
        setting.block(block);
    }
    setting.sheet
}

/// Lays blocks out with as much air between them as the page has room for, so that nothing must be scrolled for it.
pub(super) fn layout_airily(blocks: &[Block], (width, height): (u16, u16), order: Order, words: &Words) -> Sheet {
    let tight = layout(blocks, width, order, words);
    let fits = |sheet: &Sheet| sheet.rows.len() <= usize::from(height);
    let airs: &[Air] = if fits(&tight) { &[Air::Everywhere, Air::Ends] } else { &[] };
    let aired = airs.iter().map(|air| layout(&with_air(blocks, *air), width, order, words)).find(fits);
    aired.unwrap_or(tight)
}

/// Where empty rows may go.
#[derive(Clone, Copy, PartialEq)]
enum Air {
    /// After the title and before the buttons.
    Ends,
    /// Before every answer, too.
    Everywhere,
}

fn with_air(blocks: &[Block], air: Air) -> Vec<Block> {
    let mut aired: Vec<Block> = Vec::new();
    for (place, block) in blocks.iter().enumerate() {
        let wants = match block {
            Block::Buttons(_) => true,
            Block::Ask(..) | Block::Choices(..) => air == Air::Everywhere,
            Block::Link(control, _) => air == Air::Everywhere && matches!(control.look, Look::Check(_)),
            _ => false,
        };
        if (wants || place == 1) && aired.last() != Some(&Block::Gap) && *block != Block::Gap {
            aired.push(Block::Gap);
        }
        aired.push(block.clone());
    }
    aired
}

struct Setting<'a> {
    sheet: Sheet,
    width: u16,
    order: Order,
    words: &'a Words,
}

impl Setting<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Gap => self.sheet.rows.push(Vec::new()),
            Block::Text(face, said) => self.text(*face, said),
            Block::Table(rows) => self.table(rows),
            Block::Link(control, note) => self.link(control, note.as_ref()),
            Block::Ask(label, control, button) => self.ask(label, control, button.as_ref()),
            Block::Choices(label, all) => self.choices(label, all),
            Block::Buttons(all) => self.buttons(all),
        }
    }

    fn lines(&self, said: &Phrase, width: u16) -> Vec<Line> {
        let text = self.words.say(said);
        self.order.layout(&text.string, text.base, width.max(1))
    }
    fn symbol(&self, symbol: &str) -> Line {
        self.order.line(symbol, self.words.direction(), 2)
    }
    fn columns(&self, said: &Phrase) -> u16 {
        self.order.width(&self.words.say(said).string)
    }
    fn next_row(&self) -> usize {
        self.sheet.rows.len()
    }
    /// The last row, for one more piece on it.
    fn on_row(&mut self, row: usize, piece: Piece) {
        if self.sheet.rows.len() <= row {
            self.sheet.rows.resize_with(row + 1, Vec::new);
        }
        self.sheet.rows[row].push(piece);
    }
    fn place(&mut self, control: &Control, columns: Range<u16>, rows: Range<usize>, lines: Vec<Line>) {
        if self.sheet.rows.len() < rows.end {
            self.sheet.rows.resize_with(rows.end, Vec::new);
        }
        let (start, width) = (columns.start, columns.end.saturating_sub(columns.start));
        let around = rows.clone();
        self.sheet.controls.push(Placed { control: control.clone(), start, width, rows, around, lines });
    }

    fn text(&mut self, face: Face, said: &Phrase) {
        let (mark, start, ink) = match face {
            Face::Heading => (None, 1, Ink::Title),
            Face::Plain => (None, 1, Ink::Normal),
            Face::Bullet => (Some("·"), 3, Ink::Normal),
            Face::Notice => (Some("■"), 3, Ink::Look),
            Face::Faults | Face::Under(true) => (Some("▲"), 3, Ink::Look),
            Face::Under(false) => (None, 3, Ink::Dim),
            Face::Dim => (None, 1, Ink::Dim),
        };
        let from = self.next_row();
        for (row, line) in (from..).zip(self.lines(said, self.width.saturating_sub(start))) {
            if let Some(mark) = mark.filter(|_| row == from) {
                let line = self.symbol(mark);
                self.on_row(row, Piece { start: start - 2, width: 1, line, ink });
            }
            let width = self.width.saturating_sub(start);
            self.on_row(row, Piece { start, width, line, ink });
        }
        let end = self.next_row();
        if let (Face::Under(_), Some(last)) = (face, self.sheet.controls.last_mut()) {
            last.around.end = end;
        }
    }

    fn table(&mut self, rows: &[Vec<Phrase>]) {
        let count = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|said| self.columns(said)).max().unwrap_or(0)
        };
        let mut widths: Vec<u16> = (0..count).map(widest).collect();
        let gaps = u16::try_from(count.saturating_sub(1) * 2).unwrap_or(u16::MAX);
        let room = self.width.saturating_sub(1).saturating_sub(gaps);
        // The widest column gives way until all fit.
        while widths.iter().sum::<u16>() > room {
            match widths.iter_mut().max() {
                Some(widest) if *widest > 1 => *widest -= 1,
                _ => break,
            }
        }
        for (place, row) in rows.iter().enumerate() {
            let (mut start, at) = (1, self.next_row());
            let ink = if place == 0 { Ink::Title } else { Ink::Normal };
            for (said, width) in row.iter().zip(&widths) {
                for (below, line) in self.lines(said, *width).into_iter().enumerate() {
                    self.on_row(at + below, Piece { start, width: *width, line, ink });
                }
                start += width + 2;
            }
        }
    }

    fn link(&mut self, control: &Control, note: Option<&Phrase>) {
        let start = match control.look {
            Look::Check(_) => 4,
            _ => 2,
        };
        let advert = note.map_or(0, |note| self.columns(note) + 2);
        let room = self.width.saturating_sub(start).saturating_sub(advert);
        let lines = self.lines(&control.said, room);
        let from = self.next_row();
        let widest = lines.iter().map(|line| line.width).max().unwrap_or(0);
        if let Some(note) = note {
            let line = self.lines(note, advert).into_iter().next().unwrap_or_default();
            self.on_row(from, Piece { start: start + widest + 2, width: advert, line, ink: Ink::Dim });
        }
        self.place(control, 0..start + widest, from..from + lines.len(), lines);
    }

    fn ask(&mut self, label: &Phrase, control: &Control, button: Option<&Control>) {
        let (from, lines) = self.label(label);
        let beside = lines == 1 && self.columns(label) <= LABEL && self.width >= LABEL + LEAST_FIELD;
        let (start, row) = if beside { (LABEL, from) } else { (1, from + lines) };
        let button_width = button.map_or(0, |button| self.columns(&button.said) + 5);
        let words = self.lines(&control.said, self.width.saturating_sub(start + 6));
        let width = match control.look {
            Look::Button => (self.columns(&control.said) + 5).min(self.width.saturating_sub(start)),
            _ => self.width.saturating_sub(start + button_width),
        };
        let rows = if control.look == Look::Area { AREA_ROWS } else { 1 };
        self.place(control, start..start + width, row..row + rows, words);
        if let Some(button) = button {
            let lines = self.lines(&button.said, button_width);
            let end = start + width;
            self.place(button, end..end + button_width, row..row + 1, lines);
        }
        self.belongs(from, 1 + usize::from(button.is_some()));
    }

    /// A label; returns its first row and how many rows it has.
    fn label(&mut self, label: &Phrase) -> (usize, usize) {
        let from = self.next_row();
        let fits = self.columns(label) <= LABEL;
        let lines = self.lines(label, if fits { LABEL } else { self.width.saturating_sub(1) });
        let count = lines.len();
        for (row, line) in (from..).zip(lines) {
            let width = self.width.saturating_sub(1);
            self.on_row(row, Piece { start: 1, width, line, ink: Ink::Normal });
        }
        (from, count)
    }

    /// The last controls belong together from this row on.
    fn belongs(&mut self, from: usize, controls: usize) {
        let end = self.next_row();
        for placed in self.sheet.controls.iter_mut().rev().take(controls) {
            placed.around = from..end;
        }
    }

    fn choices(&mut self, label: &Phrase, all: &[Control]) {
        let (from, lines) = self.label(label);
        let widths: Vec<u16> = all.iter().map(|control| self.columns(&control.said) + 4).collect();
        let total: u16 = widths.iter().map(|width| width + 1).sum();
        let inline = lines == 1 && self.columns(label) <= LABEL && LABEL + total <= self.width;
        let (mut start, mut row) = if inline { (LABEL, from) } else { (1, from + lines) };
        for (control, width) in all.iter().zip(widths) {
            let lines = self.lines(&control.said, self.width.saturating_sub(start + 4));
            let rows = if inline { 1 } else { lines.len() };
            let end = (start + width).min(self.width);
            self.place(control, start..end, row..row + rows, lines);
            if inline {
                start = end + 1;
            } else {
                row += rows;
            }
        }
        self.belongs(from, all.len());
    }

    fn buttons(&mut self, all: &[Control]) {
        let (mut start, mut row) = (1, self.next_row());
        for control in all {
            let width = (self.columns(&control.said) + 5).min(self.width);
            if start > 1 && start + width > self.width {
                (start, row) = (1, row + 1);
            }
            let lines = self.lines(&control.said, width);
            self.place(control, start..start + width, row..row + 1, lines);
            start += width + 1;
        }
    }
}

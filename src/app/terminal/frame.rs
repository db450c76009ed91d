//! Two pictures of the screen, shown and next, and the bytes that lead from one to the other.
//! Leaves writing them to `mode`. Used instead of `ratatui::Terminal`, whose `clear` asks for the cursor and waits 2 s.

use super::mode::Ground;
use crate::text::columns_are_sure;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;
use std::io::{self, Write};

/// A synchronised update: the terminal shows all changes at once, never half of them. Ignored where unknown.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";
const ERASE: &[u8] = b"\x1b[0m\x1b[2J";

/// So many unchanged cells between two changes are sent along: moving the cursor takes six to eight bytes.
const BRIDGE: u16 = 6;

/// Column, row and content of a cell to be sent.
type Change<'a> = (u16, u16, &'a Cell);

#[derive(Default)]
pub(super) struct Frame {
    shown: Buffer,
    next: Buffer,
    bytes: Vec<u8>,
    /// Where the terminal's own cursor is to stand; hidden if nowhere.
    cursor: Option<(u16, u16)>,
    cursor_shown: Option<(u16, u16)>,
}

impl Frame {
    /// An empty picture to draw on.
    pub(super) fn canvas(&mut self, (columns, rows): (u16, u16)) -> &mut Buffer {
        let area = Rect::new(0, 0, columns, rows);
        if self.next.area != area {
            self.next = Buffer::empty(area);
        } else {
            self.next.reset();
        }
        &mut self.next
    }

    /// The terminal's own cursor is to stand in this column and row, or nowhere.
    pub(super) fn set_cursor(&mut self, cursor: Option<(u16, u16)>) {
        self.cursor = cursor;
    }

    /// The bytes that turn what is shown into what was drawn: all of it on stale ground, else the changes.
    ///
    /// # Errors
    /// None in practice: the bytes go to memory.
    pub(super) fn bytes(&mut self, ground: Ground) -> io::Result<&[u8]> {
        self.bytes.clear();
        let stale = ground.stale || self.shown.area != self.next.area;
        if stale {
            self.shown = Buffer::empty(self.next.area);
            self.cursor_shown = None;
        }
        let changes = self.shown.diff(&self.next);
        let changes = bridged(&changes, &self.next);
        let drawn = stale || !changes.is_empty();
        if drawn {
            self.bytes.extend(BEGIN);
        }
        if stale {
            // What switches reordering off takes effect when a row is next erased.
            self.bytes.extend(ground.switch.off);
            self.bytes.extend(ERASE);
        }
        // Terminals disagree on the columns of some symbols: after one, the cursor is placed anew.
        for certain in changes.split_inclusive(|(_, _, cell)| !columns_are_sure(cell.symbol())) {
            CrosstermBackend::new(&mut self.bytes).draw(certain.iter().copied())?;
        }
        self.place_cursor()?;
        if drawn {
            self.bytes.extend(END);
        }
        Ok(&self.bytes)
    }

    /// Drawing moves the cursor, so it is placed after it.
    fn place_cursor(&mut self) -> io::Result<()> {
        match self.cursor {
            Some((column, row)) if !self.bytes.is_empty() || self.cursor != self.cursor_shown => {
                write!(self.bytes, "\x1b[{};{}H\x1b[?25h", u32::from(row) + 1, u32::from(column) + 1)
            }
            None if self.cursor_shown.is_some() => {
                self.bytes.extend(b"\x1b[?25l");
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// What was drawn is shown now.
    pub(super) fn swap(&mut self) {
        std::mem::swap(&mut self.shown, &mut self.next);
        self.cursor_shown = self.cursor;
    }
}

/// The changes with small gaps between them filled.
fn bridged<'a>(changes: &[Change<'a>], next: &'a Buffer) -> Vec<Change<'a>> {
    let mut all = Vec::with_capacity(changes.len() + changes.len() / 4);
    let mut before: Option<Change<'a>> = None;
    for &change in changes {
        if let Some(gap) = before.and_then(|before| gap(before, change, next)) {
            all.extend(gap.map(|column| (column, change.1, &next[(column, change.1)])));
        }
        all.push(change);
        before = Some(change);
    }
    all
}

/// The columns between two changes, where sending them is cheaper than moving: few, plain, and in the same style.
fn gap(before: Change<'_>, after: Change<'_>, next: &Buffer) -> Option<std::ops::Range<u16>> {
    let (column, row, cell) = before;
    let gap = column + cell.cell_width()..after.0;
    let plain = |column| {
        let between = &next[(column, row)];
        between.symbol().len() == 1 && between.style() == cell.style()
    };
    (row == after.1 && gap.len() <= usize::from(BRIDGE) && gap.clone().all(plain)).then_some(gap)
}

#[cfg(test)]
mod tests {
    use super::super::strategy::{Strategy as Way, Switch};
    use super::*;
    use proptest::prelude::*;
    use ratatui::style::{Color, Style};
    use std::num::NonZero;

    const GROUND: Ground = Ground { size: (80, 24), stale: false, switch: Switch { off: b"", back: b"" } };

    fn list(frame: &mut Frame, chosen: u16) {
        let canvas = frame.canvas((80, 24));
        for row in 0..10 {
            let colour = if row == chosen { Color::Rgb(0, 95, 175) } else { Color::Rgb(250, 250, 250) };
            canvas.set_string(2, row, format!("{:<40}", format!("holiday-{row}.jpg")), Style::new().bg(colour));
        }
    }

    #[test]
    fn an_arrow_key_costs_few_bytes() {
        let mut frame = Frame::default();
        list(&mut frame, 0);
        frame.bytes(GROUND).expect("memory");
        frame.swap();
        list(&mut frame, 1);
        let bytes = frame.bytes(GROUND).expect("memory");
        assert!((1..400).contains(&bytes.len()), "{} bytes", bytes.len());
        assert!(bytes.starts_with(BEGIN) && bytes.ends_with(END), "all at once");
        frame.swap();
        list(&mut frame, 1);
        assert_eq!(frame.bytes(GROUND).expect("memory"), b"", "nothing changed, nothing sent");
    }

    #[test]
    fn words_are_sent_in_one_go_and_far_words_are_moved_to() {
        let mut frame = Frame::default();
        frame.canvas((80, 24)).set_string(3, 0, "one two      three          four", Style::new());
        let bytes = frame.bytes(GROUND).expect("memory");
        let text = String::from_utf8_lossy(bytes);
        assert!(text.contains("\x1b[1;4Hone two      three\x1b[1;32Hfour"), "{text:?}");
    }

    #[test]
    fn stale_ground_is_erased_and_drawn_anew_with_reordering_off_where_wanted() {
        let mut frame = Frame::default();
        let starts = [
            (Way::Plain, &b"\x1b[?2026h\x1b[0m\x1b[2J"[..]),
            (Way::Bdsm, b"\x1b[?2026h\x1b[8l\x1b[0m\x1b[2J"),
            (Way::Konsole, b"\x1b[?2026h\x1b]50;BidiRenderingEnabled=false\x07\x1b[0m\x1b[2J"),
        ];
        for (way, start) in starts {
            for text in ["one", "two"] {
                frame.canvas((80, 24)).set_string(0, 0, text, Style::new());
                let bytes = frame.bytes(Ground { stale: true, switch: way.switch(), ..GROUND }).expect("memory");
                assert!(bytes.starts_with(start) && bytes.ends_with(END));
                assert!(String::from_utf8_lossy(bytes).contains(text));
                frame.swap();
            }
        }
    }

    #[test]
    fn after_a_symbol_of_doubtful_width_the_cursor_is_placed_anew() {
        let mut frame = Frame::default();
        let canvas = frame.canvas((80, 24));
        for (column, symbol) in (0..).zip(["a", "ि", "ब", "b", "ﺏ\u{64E}", "c", "d"]) {
            canvas[(column, 0)].set_symbol(symbol);
        }
        let text = String::from_utf8_lossy(frame.bytes(GROUND).expect("memory")).into_owned();
        for placed in ["\x1b[1;3Hब", "\x1b[1;4Hb", "\x1b[1;6Hcd"] {
            assert!(text.contains(placed), "{placed:?} in {text:?}");
        }
    }

    #[test]
    fn the_cursor_stands_where_it_is_wanted_and_is_hidden_again() {
        let mut frame = Frame::default();
        let mut sent = |cursor, chosen| {
            list(&mut frame, chosen);
            frame.set_cursor(cursor);
            let bytes = String::from_utf8_lossy(frame.bytes(GROUND).expect("memory")).into_owned();
            frame.swap();
            bytes
        };
        assert!(sent(Some((4, 2)), 0).ends_with("\x1b[3;5H\x1b[?25h\x1b[?2026l"), "within the update");
        assert_eq!(sent(Some((4, 2)), 0), "");
        assert!(sent(Some((4, 2)), 1).ends_with("\x1b[3;5H\x1b[?25h\x1b[?2026l"), "drawing moved it");
        assert_eq!(sent(Some((6, 2)), 1), "\x1b[3;7H\x1b[?25h");
        assert_eq!(sent(None, 1), "\x1b[?25l");
        assert_eq!(sent(None, 1), "");
    }

    #[test]
    fn a_new_size_is_drawn_anew() {
        let mut frame = Frame::default();
        list(&mut frame, 0);
        frame.bytes(GROUND).expect("memory");
        frame.swap();
        frame.canvas((20, 5)).set_string(15, 4, "edges", Style::new());
        assert!(frame.bytes(GROUND).expect("memory").windows(ERASE.len()).any(|window| window == ERASE));
    }

    /// What a terminal shows that was sent these frames one after the other.
    fn shown(frames: &[&[(u16, u16, String)]]) -> String {
        let mut terminal = vt100::Parser::new(NonZero::new(6).expect("6"), NonZero::new(30).expect("30"), 0);
        let mut frame = Frame::default();
        for pieces in frames {
            let canvas = frame.canvas((30, 6));
            for (column, row, text) in *pieces {
                let style = if text.len() % 2 == 0 { Style::new() } else { Style::new().bg(Color::Blue) };
                canvas.set_string(*column, *row, text, style);
            }
            terminal.process(frame.bytes(GROUND).expect("memory"));
            frame.swap();
        }
        let cells = (0..6).flat_map(|row| (0..30).map(move |column| (row, column)));
        let told = cells.filter_map(|(row, column)| terminal.screen().cell(row, column)).map(|cell| {
            let text = if cell.has_contents() { cell.contents() } else { " " };
            if cell.bgcolor() == vt100::Color::Default { text.to_owned() } else { format!("[{text}]") }
        });
        told.collect()
    }

    fn pieces() -> impl Strategy<Value = Vec<(u16, u16, String)>> {
        proptest::collection::vec((0..30u16, 0..6u16, "[ab éﻻ]{1,12}"), 0..8)
    }

    proptest! {
        #[test]
        fn changes_lead_to_the_same_screen_as_drawing_anew(first in pieces(), second in pieces()) {
            prop_assert_eq!(shown(&[&first, &second]), shown(&[&second]));
        }
    }
}

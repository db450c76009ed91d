//! Sentences on the ordinary screen, where shells print: readable there, whatever the terminal does with them.
//! Leaves the frames that the program draws to `ui` and `terminal`.

use super::terminal::Strategy;
use crate::text::{self, Direction, Line, Order, Text};
use crate::ui::{Manner, Pass, Targets};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// The most columns of a row: longer ones are hard to read.
const MOST_COLUMNS: u16 = 80;

/// Columns left free beside a row with blanks that letters count as: QTerminal takes them from a wider font.
const SLACK: u16 = 5;

/// What is printed on.
pub(crate) enum Paper {
    /// A pipe or a file: the text as it is written, one line a paragraph.
    Pipe,
    /// The ordinary screen of a terminal.
    Screen { columns: u16, manner: Manner },
}

/// Where rows begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Margin {
    /// The side from which it is counted.
    pub(crate) side: Direction,
    /// Columns.
    pub(crate) indent: u16,
    /// What stands two columns before the first row.
    pub(crate) mark: Option<char>,
}

impl Paper {
    /// The ordinary screen of a terminal on which frames are drawn by this strategy in this manner.
    pub(crate) fn screen(columns: u16, strategy: Strategy, manner: Manner) -> Self {
        let columns = columns.min(MOST_COLUMNS);
        match (strategy, manner.pass) {
            // It takes the side of a row from the first letter, and its fonts lack the blank of `Pass::Implicit`.
            (Strategy::Mlterm, _) => Paper::Screen { columns, manner: Manner { order: Order::Logical, ..manner } },
            // The terminal reorders rows again once the program has left.
            (Strategy::Bdsm | Strategy::Konsole, _) => {
                Paper::Screen { columns, manner: Manner { pass: Pass::Implicit, ..manner } }
            }
            // A row in one colour is reordered as a whole. Two encodings of the default colour do not exist.
            (_, Pass::QtBreak) => {
                let columns = columns.saturating_sub(SLACK);
                Paper::Screen { columns, manner: Manner { pass: Pass::Implicit, ..manner } }
            }
            _ => Paper::Screen { columns, manner },
        }
    }

    /// A text as rows to be written. They hold nothing that a terminal would obey but bold letters.
    pub(crate) fn rows(&self, text: &Text, margin: Margin) -> Vec<String> {
        let paragraphs = text::clean(&text.string);
        match self {
            Paper::Pipe => logical(&paragraphs, margin),
            Paper::Screen { columns, manner } => {
                // One column at either side stays blank.
                let room = columns.saturating_sub(margin.indent + 2).max(1);
                let lines = manner.order.layout(&paragraphs, text.base, room);
                let marks = margin.mark.into_iter().map(Some).chain(std::iter::repeat(None));
                lines.iter().zip(marks).map(|(line, mark)| drawn(line, mark, margin, room, manner)).collect()
            }
        }
    }
}

fn logical(paragraphs: &str, margin: Margin) -> Vec<String> {
    let indent = usize::from(margin.indent);
    let start = |row: usize| match margin.mark.filter(|_| row == 0) {
        Some(mark) => format!("{:>indent$}", format!("{mark} ")),
        None => " ".repeat(indent),
    };
    text::plain(paragraphs).lines().enumerate().map(|(row, line)| start(row) + line).collect()
}

/// A row as the terminal is sent it.
fn drawn(line: &Line, mark: Option<char>, margin: Margin, room: u16, manner: &Manner) -> String {
    let side = if manner.order == Order::Logical { Direction::Ltr } else { margin.side };
    let mark = mark.map(String::from);
    let beside = if mark.is_some() { 2 } else { 0 };
    let indent = usize::from(match side {
        Direction::Ltr => margin.indent.saturating_sub(beside),
        Direction::Rtl => room.saturating_sub(line.width),
    });
    let mark = mark.as_deref();
    let (before, after) = if side == Direction::Ltr { (mark, None) } else { (None, mark) };
    let mut symbols = vec![" "];
    symbols.extend(before.into_iter().flat_map(|mark| [mark, " "]));
    symbols.extend(line.cells.iter().map(|cell| cell.symbol.as_str()));
    symbols.extend(after.into_iter().flat_map(|mark| [" ", mark]));
    " ".repeat(indent) + &finished(&symbols, manner)
}

/// Cells in the manner of the terminal, as one string.
fn finished(symbols: &[&str], manner: &Manner) -> String {
    let columns = u16::try_from(symbols.len()).unwrap_or(u16::MAX);
    let mut buffer = Buffer::empty(Rect::new(0, 0, columns, 1));
    for (cell, symbol) in buffer.content.iter_mut().zip(symbols) {
        cell.set_symbol(symbol);
    }
    manner.finish(&mut buffer, &Targets::default());
    let mut row = String::new();
    let mut bold = false;
    for cell in &buffer.content {
        if bold != is_bold(cell) {
            bold = !bold;
            row.push_str(if bold { "\u{1b}[1m" } else { "\u{1b}[22m" });
        }
        row.push_str(cell.symbol());
    }
    row + if bold { "\u{1b}[22m" } else { "" }
}

fn is_bold(cell: &Cell) -> bool {
    cell.modifier.contains(Modifier::BOLD)
}

//! Sentences on the ordinary screen, where shells print: readable there, whatever the terminal does with them.
//! Leaves the frames that the program draws to `ui` and `terminal`.

use super::terminal::Strategy;
use crate::text::{self, Direction, Line, Text};
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
    /// Text as it is written: for a pipe, or a terminal that puts it in order by itself.
    Written { columns: u16 },
    /// Text as it is seen: for a terminal that shows it so when it is sent in this manner.
    Drawn { columns: u16, manner: Manner },
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
    /// A pipe or a file: a row for each paragraph.
    pub(crate) const PIPE: Paper = Paper::Written { columns: u16::MAX };

    /// The ordinary screen of a terminal on which frames are drawn by this strategy in this manner.
    pub(crate) fn screen(columns: u16, strategy: Strategy, manner: Manner) -> Self {
        let columns = columns.min(MOST_COLUMNS);
        let implicit = |manner| Manner { pass: Pass::Implicit, ..manner };
        match (strategy, manner.pass) {
            // It takes the side of a row from its first letter, and its fonts lack the blank of `Pass::Implicit`.
            (Strategy::Mlterm, _) => Paper::Written { columns },
            // The terminal reorders rows again once the program has left.
            (Strategy::Bdsm | Strategy::Konsole, _) => Paper::Drawn { columns, manner: implicit(manner) },
            // A row in one colour is reordered as a whole. The default colour has only one encoding.
            (_, Pass::QtBreak) => Paper::Drawn { columns: columns.saturating_sub(SLACK), manner: implicit(manner) },
            _ => Paper::Drawn { columns, manner },
        }
    }

    /// A text as rows to be written. They hold nothing that a terminal would obey but bold letters.
    pub(crate) fn rows(&self, text: &Text, margin: Margin) -> Vec<String> {
        let (Paper::Written { columns } | Paper::Drawn { columns, .. }) = self;
        // One column at either side stays blank.
        let room = columns.saturating_sub(margin.indent + 2).max(1);
        let paragraphs = text::clean(&text.string);
        let lines = text::layout(&paragraphs, text.base, room);
        let marks = margin.mark.into_iter().map(Some).chain(std::iter::repeat(None));
        let row = |(line, mark): (&Line, Option<char>)| match self {
            Paper::Written { .. } => written(&paragraphs[line.bytes.clone()], mark, margin),
            Paper::Drawn { manner, .. } => drawn(line, mark, margin, room, manner),
        };
        lines.iter().zip(marks).map(row).collect()
    }
}

/// A row in the order in which it is read.
fn written(line: &str, mark: Option<char>, margin: Margin) -> String {
    let indent = usize::from(margin.indent);
    let start = mark.map_or_else(String::new, |mark| format!("{mark} "));
    format!("{start:>indent$}{}", text::plain(line).trim_end())
}

/// A row as the terminal is sent it.
fn drawn(line: &Line, mark: Option<char>, margin: Margin, room: u16, manner: &Manner) -> String {
    let mark = mark.map(String::from);
    let beside = if mark.is_some() { 2 } else { 0 };
    let indent = usize::from(match margin.side {
        Direction::Ltr => margin.indent.saturating_sub(beside),
        Direction::Rtl => room.saturating_sub(line.width),
    });
    let mark = mark.as_deref();
    let (before, after) = if margin.side == Direction::Ltr { (mark, None) } else { (None, mark) };
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

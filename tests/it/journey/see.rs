//! What somebody sees: rows of the buffer, and where on them a text stands.
//! A logical text is laid out as the program lays it out, so that Arabic is found joined and in visual order.

use super::Journey;
use passerelle::app::terminal::Strategy;
use passerelle::text::{Direction, Line, Order};

/// A place on the screen: the cells of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) row: u16,
    pub(crate) first: u16,
    pub(crate) last: u16,
}

/// What stands between the mark of the focus and what has the focus.
const BETWEEN: [&str; 7] = [" ", "[", "]", "■", "□", "●", "○"];
/// Widths in which paragraphs of the program are usually laid out; the others are tried after them.
const USUAL: [u16; 5] = [72, 48, 66, 56, 76];

/// Names are never cut shorter than this (columns).
const SHORTEST: u16 = 10;

fn symbols(line: &Line) -> Vec<&str> {
    line.cells.iter().map(|cell| cell.symbol.as_str()).collect()
}

/// The rows of a screen as texts.
fn rows(journey: &Journey) -> Vec<String> {
    (0..journey.buffer.area.height).map(|row| journey.row(row).concat().trim_end().to_owned()).collect()
}

impl Journey {
    fn row(&self, row: u16) -> Vec<&str> {
        (0..self.buffer.area.width).map(|column| self.buffer[(column, row)].symbol()).collect()
    }
    /// The whole screen, as it is drawn.
    pub(crate) fn screen(&self) -> String {
        rows(self).join("\n")
    }
    /// Everything that the terminal was sent for this screen.
    pub(super) fn sent_text(&self) -> String {
        self.sent.content.iter().map(ratatui::buffer::Cell::symbol).collect()
    }
    /// The direction of the screen.
    pub(crate) fn direction(&self) -> Direction {
        if self.order() == Order::Logical { Direction::Ltr } else { self.words.direction() }
    }
    /// The order in which the terminal is sent text.
    fn order(&self) -> Order {
        self.options.bidi.map(Strategy::order).unwrap_or_default()
    }

    /// Every place where a short text stands as whole words, from the top; not in the last row, which is not pressed.
    pub(crate) fn places(&self, text: &str) -> Vec<Spot> {
        // A name that is too long for its column stands there with an ellipsis.
        let widths = std::iter::once(u16::MAX).chain((SHORTEST..self.order().width(text).max(SHORTEST)).rev());
        let mut found = Vec::new();
        for width in widths {
            found.extend(self.places_in(&self.order().line(text, self.direction(), width)));
            if width != u16::MAX && !found.is_empty() {
                break;
            }
        }
        found.sort_by_key(|spot| (spot.row, spot.first));
        found
    }
    fn places_in(&self, line: &Line) -> Vec<Spot> {
        let wanted = symbols(line);
        let mut found = Vec::new();
        for row in 0..self.buffer.area.height.saturating_sub(1) {
            let cells = self.row(row);
            let inside = |column: Option<usize>| {
                let cell = column.and_then(|column| cells.get(column));
                cell.is_some_and(|cell| cell.chars().any(|letter| letter.is_alphanumeric() || letter == '_'))
            };
            for (first, window) in cells.windows(wanted.len().max(1)).enumerate() {
                let whole = !inside(first.checked_sub(1)) && !inside(Some(first + wanted.len()));
                if window == wanted.as_slice() && whole {
                    let first = u16::try_from(first).unwrap();
                    found.push(Spot { row, first, last: first + u16::try_from(wanted.len()).unwrap() - 1 });
                }
            }
        }
        found
    }
    /// The place of a text that can be pressed: sentences about it stand higher.
    pub(crate) fn place(&self, text: &str) -> Spot {
        let found = self.places(text).pop();
        found.unwrap_or_else(|| panic!("“{text}” is not on the screen:\n{}", self.screen()))
    }

    /// Whether a text, of one line or wrapped, stands on the screen from its first word to its last.
    pub(crate) fn reads(&self, text: &str) -> bool {
        let rows = rows(self);
        let widths = USUAL.into_iter().chain((12..=120).rev());
        widths.into_iter().any(|width| {
            let lines = self.order().layout(text, self.direction(), width);
            let lines: Vec<String> = lines.iter().map(|line| symbols(line).concat().trim().to_owned()).collect();
            rows.windows(lines.len()).any(|rows| rows.iter().zip(&lines).all(|(row, line)| row.contains(line.as_str())))
        })
    }
    /// Whether the last row says what Enter does now.
    pub(super) fn enter_does(&self, id: &'static str) -> bool {
        self.last_row_says(&format!("{}  {}", self.words.key("enter"), self.word(id)))
    }
    /// Whether the last row has this text.
    pub(super) fn last_row_says(&self, text: &str) -> bool {
        let says = symbols(&self.order().line(text, self.direction(), u16::MAX)).concat();
        rows(self).last().is_some_and(|row| row.contains(&says))
    }
    /// The text stands on the screen.
    #[track_caller]
    pub(crate) fn see(&self, text: &str) {
        assert!(self.reads(text), "“{text}” is not on the screen:\n{}", self.screen());
    }
    /// The text does not stand on the screen.
    #[track_caller]
    pub(crate) fn see_no(&self, text: &str) {
        assert!(!self.reads(text), "“{text}” is on the screen:\n{}", self.screen());
    }
    /// A message of the program stands on the screen.
    #[track_caller]
    pub(crate) fn see_word(&self, id: &'static str) {
        self.see(&self.word(id));
    }
    /// A message of the pack stands on the screen.
    #[track_caller]
    pub(crate) fn see_pack(&self, id: &str) {
        self.see(&self.pack(id));
    }

    /// Where the mark of the focus is: column and row, the lowest.
    pub(crate) fn focus_mark(&self) -> Option<(u16, u16)> {
        let mark = if self.direction() == Direction::Ltr { "►" } else { "◄" };
        let last = self.buffer.area.height.saturating_sub(1);
        // *Show me* has a mark of its own, higher on the screen.
        (0..last).rev().find_map(|row| {
            let column = self.row(row).iter().position(|cell| *cell == mark)?;
            Some((u16::try_from(column).unwrap(), row))
        })
    }
    /// Whether a text is what has the focus.
    pub(crate) fn is_focused(&self, text: &str) -> bool {
        let Some((mark, row)) = self.focus_mark() else { return false };
        self.places(text).into_iter().filter(|spot| spot.row == row).any(|spot| {
            let between = match self.direction() {
                Direction::Ltr if mark < spot.first => mark + 1..spot.first,
                Direction::Rtl if mark > spot.last => spot.last + 1..mark,
                _ => return false,
            };
            between.clone().all(|column| BETWEEN.contains(&self.buffer[(column, row)].symbol()))
        })
    }
}

//! The last pass over a finished buffer, for terminals that do something to right-to-left text by themselves.
//! Sends what will be seen as it was drawn. Which terminal needs what is decided in `app/terminal`.

use crate::text::{inverse, is_rtl, twin};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// What is done to each row that holds right-to-left letters; others are left alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pass {
    /// Nothing: the terminal draws cells as they come.
    #[default]
    Plain,
    /// The terminal reorders whole rows (UAX #9, base left to right): the row is sent whose display is the wanted one.
    Implicit,
    /// kitty draws each run of right-to-left letters reversed: the runs are reversed before.
    Kitty,
    /// QTerminal reorders each run of equal attributes: neighbours get the same colour in another encoding.
    QtBreak,
}

/// A blank that is a letter to the bidirectional algorithm (BRAILLE PATTERN BLANK, class L): it keeps words apart, and
/// makes a row begin from the left.
const BLANK: &str = "\u{2800}";

impl Pass {
    /// Prepares one row. When its cells were moved: where each of them came from, from the left.
    pub fn apply(self, row: &mut [Cell]) -> Option<Box<[u16]>> {
        if self == Pass::Plain || !row.iter().any(|cell| is_rtl(cell.symbol())) {
            return None;
        }
        match self {
            Pass::Plain => {}
            Pass::Implicit => return Some(send_implicit(row)),
            Pass::Kitty => reverse_runs(row),
            Pass::QtBreak => part_neighbours(row),
        }
        None
    }

    /// Prepares a buffer; `of` names the pass of each row.
    pub fn apply_all(buffer: &mut Buffer, of: impl Fn(u16) -> Pass) -> Moved {
        let width = usize::from(buffer.area.width.max(1));
        let rows = (0..).zip(buffer.content.chunks_mut(width));
        Moved(rows.filter_map(|(number, row)| Some((number, of(number).apply(row)?))).collect())
    }
}

/// Where the cells of a sent buffer were drawn: a terminal that reorders reports a click at the column that was sent, not at
/// the one that is seen (VTE, Konsole and PuTTY, in tmux and GNU screen too).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moved(Vec<(u16, Box<[u16]>)>);

impl Moved {
    /// The column that is seen where the terminal reports `column`.
    pub fn seen(&self, column: u16, row: u16) -> u16 {
        let moved = self.0.iter().find(|(number, _)| *number == row);
        moved.and_then(|(_, from)| from.get(usize::from(column))).copied().unwrap_or(column)
    }
}

/// Sends the row whose display is the wanted one.
fn send_implicit(row: &mut [Cell]) -> Box<[u16]> {
    for cell in row.iter_mut() {
        if cell.symbol() == " " {
            cell.set_symbol(BLANK);
        }
    }
    let wanted = row.to_vec();
    let symbols: Vec<&str> = wanted.iter().map(Cell::symbol).collect();
    let places = inverse(&symbols);
    for (sent, place) in row.iter_mut().zip(&places) {
        sent.clone_from(&wanted[place.from]);
        if let Some(twin) = twin(symbols[place.from]).filter(|_| place.rtl) {
            sent.set_char(twin);
        }
    }
    places.iter().map(|place| u16::try_from(place.from).unwrap_or(u16::MAX)).collect()
}

/// Whether kitty draws two cells with the same font, and so may take them for one run.
fn same_font(one: &Cell, other: &Cell) -> bool {
    let font = Modifier::BOLD | Modifier::ITALIC;
    one.modifier & font == other.modifier & font
}

/// Turns the symbols of each run round; attributes stay. What touches a run is set in another font, so that kitty ends the
/// run there.
fn reverse_runs(row: &mut [Cell]) {
    let mut start = 0;
    while start < row.len() {
        let is_run = |cell: &Cell| is_rtl(cell.symbol()) && same_font(&row[start], cell);
        let length = row[start..].iter().take_while(|cell| is_run(cell)).count();
        if length == 0 {
            start += 1;
            continue;
        }
        let end = start + length;
        let symbols: Vec<String> = row[start..end].iter().rev().map(|cell| cell.symbol().to_owned()).collect();
        for (cell, symbol) in row[start..end].iter_mut().zip(symbols) {
            cell.set_symbol(&symbol);
        }
        let sides = [start.checked_sub(1), (end < row.len()).then_some(end)];
        for beside in sides.into_iter().flatten() {
            let touches = row[beside].symbol() != " " && !is_rtl(row[beside].symbol());
            if touches && same_font(&row[start], &row[beside]) {
                row[beside].modifier.toggle(Modifier::BOLD);
            }
        }
        start = end;
    }
}

/// Gives every other cell of the row the same colour in another encoding, so that each cell is drawn alone.
fn part_neighbours(row: &mut [Cell]) {
    for cell in row.iter_mut().skip(1).step_by(2) {
        cell.fg = twin_colour(cell.fg);
    }
}

/// The same colour, said in another way; the terminal's own default colour has none.
fn twin_colour(colour: Color) -> Color {
    match colour {
        Color::Indexed(index @ 16..=231) => {
            let step = |value: u8| if value == 0 { 0 } else { 55 + 40 * value };
            let cube = index - 16;
            Color::Rgb(step(cube / 36), step(cube / 6 % 6), step(cube % 6))
        }
        Color::Indexed(index @ 232..) => {
            let grey = 8 + 10 * (index - 232);
            Color::Rgb(grey, grey, grey)
        }
        Color::Black => Color::Indexed(0),
        Color::LightGreen => Color::Indexed(10),
        Color::LightYellow => Color::Indexed(11),
        Color::LightCyan => Color::Indexed(14),
        Color::White => Color::Indexed(15),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::implicit;
    use proptest::prelude::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    fn row(symbols: &str) -> Vec<Cell> {
        let mut row = vec![Cell::default(); symbols.chars().count()];
        for (at, (cell, symbol)) in row.iter_mut().zip(symbols.chars()).enumerate() {
            cell.set_char(symbol).set_fg(Color::Indexed(16 + u8::try_from(at % 40).expect("small")));
        }
        row
    }

    fn text(row: &[Cell]) -> String {
        row.iter().map(Cell::symbol).collect()
    }

    /// What a terminal that reorders shows, blanks as spaces.
    fn shown(row: &[Cell]) -> Vec<Cell> {
        let draw = |place: crate::text::Place| {
            let mut cell = row[place.from].clone();
            if let Some(twin) = twin(cell.symbol()).filter(|_| place.rtl) {
                cell.set_char(twin);
            }
            if cell.symbol() == BLANK {
                cell.set_symbol(" ");
            }
            cell
        };
        implicit(row.iter().map(Cell::symbol)).into_iter().map(draw).collect()
    }

    #[test]
    fn rows_without_right_to_left_letters_are_left_alone() {
        for pass in [Pass::Plain, Pass::Implicit, Pass::Kitty, Pass::QtBreak] {
            let mut sent = row("│ Où est le fichier ? 12 │");
            pass.apply(&mut sent);
            assert_eq!(sent, row("│ Où est le fichier ? 12 │"), "{pass:?}");
        }
    }

    #[test]
    fn implicit_sends_the_row_that_is_shown_as_wanted() {
        for wanted in ["  │ ﻡﻼﺴﻟﺍ (12) OK ﻢﻗﺭ │", " 12.ﻢﻗﺭ", " a(ﻢﻗﺭ)b", " ٣٢١ ﻢﻗﺭ [ a ]", " 12-03/ﻢﻗﺭ x"]
        {
            let mut sent = row(wanted);
            Pass::Implicit.apply(&mut sent);
            assert_eq!(text(&shown(&sent)), wanted, "sent {}", text(&sent));
            assert_eq!(shown(&sent), row(wanted), "colours go with their letters");
            let moved = Moved(vec![(0, Pass::Implicit.apply(&mut row(wanted)).expect("letters"))]);
            for (seen, place) in (0..).zip(implicit(sent.iter().map(Cell::symbol))) {
                let sent = u16::try_from(place.from).expect("a short row");
                assert_eq!(moved.seen(sent, 0), seen, "a click is on what is seen: {wanted}");
                assert_eq!(moved.seen(sent, 1), sent);
            }
        }
    }

    #[test]
    fn kitty_is_sent_runs_the_other_way_round_and_set_apart() {
        let mut sent = row(" ﻢﻗﺭ(12 a) ");
        Pass::Kitty.apply(&mut sent);
        assert_eq!(text(&sent), " ﺭﻗﻢ(12 a) ");
        let bold: Vec<bool> = sent.iter().map(|cell| cell.modifier.contains(Modifier::BOLD)).collect();
        assert_eq!(bold.iter().position(|bold| *bold), Some(4), "the bracket that touches the word");
        assert_eq!(bold.iter().filter(|bold| **bold).count(), 1);
    }

    #[test]
    fn a_run_ends_where_the_font_changes() {
        let mut sent = row("ﻢﻗﺭﺏﺕ");
        sent[2..].iter_mut().for_each(|cell| cell.modifier = Modifier::BOLD);
        Pass::Kitty.apply(&mut sent);
        assert_eq!(text(&sent), "ﻗﻢﺕﺏﺭ");
    }

    #[test]
    fn neighbours_differ_in_the_encoding_of_their_colour_alone() {
        let mut sent = row("ﻢﻗﺭ a");
        sent.iter_mut().for_each(|cell| cell.fg = Color::Indexed(234));
        Pass::QtBreak.apply(&mut sent);
        let colours: Vec<Color> = sent.iter().map(|cell| cell.fg).collect();
        let (one, other) = (Color::Indexed(234), Color::Rgb(28, 28, 28));
        assert_eq!(colours, [one, other, one, other, one]);
        assert_eq!(twin_colour(Color::Indexed(117)), Color::Rgb(135, 215, 255));
        assert_eq!(twin_colour(Color::Indexed(231)), Color::Rgb(255, 255, 255));
        assert_eq!(twin_colour(Color::Reset), Color::Reset);
    }

    #[test]
    fn each_row_gets_its_own_pass() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 2));
        for y in 0..2 {
            buffer.set_string(0, y, "ﻢﻗﺭ", Style::new());
        }
        Pass::apply_all(&mut buffer, |row| if row == 1 { Pass::Kitty } else { Pass::Plain });
        assert_eq!((text(&buffer.content[..3]), text(&buffer.content[3..])), ("ﻢﻗﺭ".into(), "ﺭﻗﻢ".into()));
    }

    proptest! {
        #[test]
        fn words_and_numbers_apart_are_always_shown_as_wanted(
            words in proptest::collection::vec("[ﻢﻗﺭא]{1,6}[.,]?|[a-z(]{1,3}|[0-9٣]{1,5}|[(\\[]|/|:", 1..9)
        ) {
            let wanted = format!(" {}", words.join(" "));
            let mut sent = row(&wanted);
            Pass::Implicit.apply(&mut sent);
            prop_assert_eq!(text(&shown(&sent)), wanted);
        }
    }
}

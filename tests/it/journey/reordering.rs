//! Terminals that do something to right-to-left text by themselves, as far as cells can show it: what they make of what
//! they are sent, and where they report the mouse. Whatever they do, somebody sees the same screens and does the same.

use super::{Hand, Journey, LANGUAGES, NAME, every_exercise, every_screen};
use passerelle::app::Options;
use passerelle::app::terminal::Strategy;
use passerelle::input::Event;
use passerelle::text::{Place, implicit, is_rtl, twin};
use passerelle::ui::Pass;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// The terminals whose rows are prepared.
const REORDERING: [Strategy; 3] = [Strategy::Implicit, Strategy::Kitty, Strategy::QtBreak];

/// What a terminal makes of a row that it reorders by the algorithm of Unicode.
fn places(row: &[Cell]) -> Vec<Place> {
    implicit(row.iter().map(Cell::symbol))
}

/// Reverses the symbols of each run that the terminal takes for one.
fn reverse_runs(row: &mut [Cell], is_one: impl Fn(&Cell, &Cell) -> bool) {
    let mut start = 0;
    while start < row.len() {
        let same = |pair: &[Cell]| is_rtl(pair[1].symbol()) && is_one(&pair[0], &pair[1]);
        let run = usize::from(is_rtl(row[start].symbol()));
        let length = run + row[start..].windows(2).take_while(|pair| run > 0 && same(pair)).count();
        let symbols: Vec<String> =
            row[start..start + length].iter().rev().map(|cell| cell.symbol().to_owned()).collect();
        row[start..].iter_mut().zip(symbols).for_each(|(cell, symbol)| _ = cell.set_symbol(&symbol));
        start += length.max(1);
    }
}

/// What the terminal makes of a frame.
pub(super) fn show(strategy: Strategy, frame: &mut Buffer) {
    let width = usize::from(frame.area.width);
    for row in frame.content.chunks_mut(width.max(1)) {
        match strategy {
            Strategy::Implicit => {
                let sent = row.to_vec();
                for (cell, place) in row.iter_mut().zip(places(&sent)) {
                    cell.clone_from(&sent[place.from]);
                    if let Some(twin) = twin(cell.symbol()).filter(|_| place.rtl) {
                        cell.set_char(twin);
                    }
                }
            }
            Strategy::Kitty => {
                let font = Modifier::BOLD | Modifier::ITALIC;
                reverse_runs(row, |one, other| one.modifier & font == other.modifier & font);
            }
            Strategy::QtBreak => reverse_runs(row, |one, other| one.style() == other.style()),
            _ => {}
        }
        // A blank is a blank to the eye.
        row.iter_mut().filter(|cell| cell.symbol() == "\u{2800}").for_each(|cell| _ = cell.set_symbol(" "));
    }
}

/// The event as the terminal reports it: one that reorders by the algorithm of Unicode names the column that was sent.
pub(super) fn report(strategy: Strategy, event: &Event, sent: &Buffer) -> Event {
    match event {
        Event::Mouse(mouse) if strategy == Strategy::Implicit => {
            let width = usize::from(sent.area.width);
            let row = sent.content.chunks(width.max(1)).nth(mouse.row.into());
            let place = row.and_then(|row| places(row).get(usize::from(mouse.column)).copied());
            let column = place.map_or(mouse.column, |place| u16::try_from(place.from).unwrap());
            Event::Mouse(passerelle::input::Mouse { column, ..*mouse })
        }
        other => other.clone(),
    }
}

/// A frame with what the eye does not see made equal: the encoding of colours, and bold signs beside kitty's runs.
fn seen(frame: &Buffer) -> Vec<(String, Option<Color>)> {
    let back = |cell: &Cell| match cell.bg {
        Color::Indexed(_) => Some(cell.bg),
        _ => None,
    };
    frame.content.iter().map(|cell| (cell.symbol().to_owned(), back(cell))).collect()
}

#[test]
fn every_screen_is_seen_as_it_was_drawn() {
    for language in LANGUAGES {
        for (name, journey) in every_screen(language) {
            for strategy in REORDERING {
                let mut frame = journey.buffer.clone();
                let moved = Pass::apply_all(&mut frame, |_| strategy.pass());
                let sent = frame.clone();
                show(strategy, &mut frame);
                assert_eq!(
                    seen(&frame),
                    seen(&journey.buffer),
                    "{name}@{language} {strategy:?}:\n{}",
                    journey.screen()
                );
                for (at, _) in sent.content.iter().enumerate() {
                    let (column, row) = sent.pos_of(at);
                    let mouse = passerelle::input::Mouse {
                        kind: passerelle::input::MouseKind::Drag,
                        column,
                        row,
                        ctrl: false,
                        shift: false,
                        at: 0,
                    };
                    let Event::Mouse(reported) = report(strategy, &Event::Mouse(mouse), &sent) else { unreachable!() };
                    assert_eq!(
                        moved.seen(reported.column, row),
                        column,
                        "{name}@{language} {strategy:?} {column} {row}"
                    );
                }
            }
        }
    }
}

/// Somebody in an exercise, in Arabic, at a terminal that needs this strategy.
fn at_terminal(strategy: Strategy, pack: &str, exercise: &str) -> Journey {
    let exercise = Some((pack.to_owned(), exercise.to_owned()));
    let options = Options { learner: Some(NAME.to_owned()), exercise, bidi: Some(strategy), ..Options::default() };
    let mut journey = Journey::with("ar", options);
    journey.decline_help();
    journey
}

#[test]
fn every_exercise_is_done_by_mouse_where_rows_are_reordered() {
    for (pack, exercise) in every_exercise() {
        let mut journey = at_terminal(Strategy::Implicit, &pack, &exercise);
        journey.solve(Hand::Mouse, &pack, &exercise);
        journey.see_word("outcome-done-alone");
    }
}

#[test]
fn every_exercise_is_done_in_logical_order() {
    for (place, (pack, exercise)) in every_exercise().into_iter().enumerate() {
        let mut journey = at_terminal(Strategy::Logical, &pack, &exercise);
        journey.see_pack(&exercise);
        journey.solve(if place % 2 == 0 { Hand::Mouse } else { Hand::Keys }, &pack, &exercise);
        journey.see_word("outcome-done-alone");
        let joined =
            journey.buffer.content.iter().find(|cell| cell.symbol() >= "\u{FB50}" && cell.symbol() <= "\u{FEFC}");
        assert_eq!(joined, None, "letters are sent as they are typed: {exercise}\n{}", journey.screen());
    }
}

/// A screen reader reads from the cursor on: it stands where the focus is, in a field where the caret is.
#[test]
fn in_logical_order_the_cursor_follows_focus_and_caret() {
    let mut journey = at_terminal(Strategy::Logical, super::PACK, "rename-doc");
    for keys in ["tab", "tab", "down", "shift+tab"] {
        journey.keys(keys);
        let (mark, row) = journey.focus_mark().unwrap();
        let (column, at) = journey.cursor.unwrap();
        assert!(
            at == row && mark.abs_diff(column) <= 3,
            "{keys}: {:?} {:?}\n{}",
            (column, at),
            (mark, row),
            journey.screen()
        );
    }
    let doc = journey.pack("doc1");
    journey.click_on(&doc);
    journey.keys("f2");
    journey.keys("ctrl+a");
    journey.type_text("ب");
    let (one, row) = journey.cursor.unwrap();
    journey.type_text("ت");
    assert_eq!(journey.cursor, Some((one + 1, row)));
    assert_eq!(Journey::home("ar").cursor, None, "others see the focus in the drawing");
}

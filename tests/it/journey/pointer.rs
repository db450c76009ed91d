//! Hands in exercises with the pointer: a block is looked for by its looks, everything else by its name; a text is selected
//! by the mouse dragged over it, or by Shift and arrows. And what is said when a hand did not get there.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, every_exercise, exercise, see::Spot};
use passerelle::input::{Button, MouseKind};
use passerelle::practice::question::Item;
use passerelle::practice::{self, Action};
use passerelle::text::Direction;
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

const PACK: &str = "mouse";
/// What a target without a name is made of.
const BLOCK: &str = "▓";
/// Longer than two clicks of a double click may be apart (milliseconds).
const A_WHILE: u64 = 2000;

impl Journey {
    /// Does an Action of an exercise with the pointer; whether it is one.
    pub(super) fn act_with_pointer(&mut self, hand: Hand, action: &Action) -> bool {
        let Some((what, with)) = action.0.as_object().and_then(|table| table.iter().next()) else { return false };
        match (what.as_str(), with) {
            ("done", Value::Number(round)) => {
                let Some((open, round)) = self.open_round(round.as_u64().unwrap()) else { return false };
                let (what, with) = round.as_object().unwrap().iter().next().unwrap();
                self.do_round(hand, &open, what, with);
            }
            ("tick" | "untick", Value::String(item)) => {
                let open = self.open_pointer().unwrap_or_default();
                let text = self.named_thing(&open, item);
                self.press(hand, &text);
            }
            _ => return false,
        }
        true
    }

    /// The exercise with the pointer that is on the screen.
    fn open_pointer(&self) -> Option<String> {
        let every = every_exercise().into_iter().filter(|(pack, _)| pack == PACK);
        every.map(|(_, id)| id).find(|id| self.reads(&self.pack(id)))
    }
    /// It, and one of its rounds, in the variant that is open.
    fn open_round(&self, number: u64) -> Option<(String, Value)> {
        let id = self.open_pointer()?;
        let count = exercise(PACK, &id, 0).variants();
        let mut variants = (0..count).map(|variant| exercise(PACK, &id, variant));
        let open = variants.find(|variant| variant.values() == self.values)?;
        let steps = practice::open(&open).ok()?.snapshot()["steps"].clone();
        let place = usize::try_from(number).unwrap() - 1;
        Some((id, steps[place]["round"].clone()))
    }
    fn named_thing(&self, exercise: &str, written: &str) -> String {
        self.say(&Item::new(written).phrase(exercise))
    }

    fn do_round(&mut self, hand: Hand, exercise: &str, what: &str, with: &Value) {
        let text = |journey: &Self, value: &Value| journey.named_thing(exercise, value.as_str().unwrap());
        match (what, with) {
            ("drag", Value::Null) => self.drag_block(hand),
            (_, Value::Null) => self.press_block(hand, what),
            ("click" | "choose", name) => self.press(hand, &text(self, name)),
            ("double-click", name) => self.open(hand, &text(self, name)),
            ("right-click", names) => {
                let name = text(self, &names[0]);
                match hand {
                    Hand::Mouse => self.right_click_on(&name),
                    Hand::Keys => {
                        self.go_to(&name);
                        self.keys("shift+f10");
                    }
                }
                self.scroll_to(hand, &text(self, &names[1]));
            }
            ("drag", names) => {
                let (thing, place) = (text(self, &names[0]), text(self, &names[1]));
                match hand {
                    Hand::Mouse => self.drag(&thing, &place),
                    Hand::Keys => {
                        self.go_to(&thing);
                        self.keys("space");
                        self.press(hand, &place);
                    }
                }
            }
            ("open-list", name) => {
                self.press_word(hand, "pointer-list-head");
                self.scroll_to(hand, &text(self, name));
            }
            ("scroll", name) => self.scroll_to(hand, &text(self, name)),
            ("select-text", passage) => {
                let whole = self.pack(&format!("{exercise}.text"));
                self.select_passage(hand, &whole, &text(self, passage));
            }
            _ => panic!("no such round: {what} {with}"),
        }
    }

    /// The cells of the block.
    fn block(&self) -> Vec<(u16, u16)> {
        let area = self.buffer.area;
        let cells = (0..area.height).flat_map(|row| (0..area.width).map(move |column| (column, row)));
        let cells: Vec<_> = cells.filter(|cell| self.buffer[*cell].symbol() == BLOCK).collect();
        assert!(!cells.is_empty(), "there is no block:\n{}", self.screen());
        cells
    }
    /// The middle of the frame that the block goes to: the lowest one on the screen.
    fn frame(&self) -> (u16, u16) {
        let area = self.buffer.area;
        let is = |row: u16, corner: &str| (0..area.width).find(|column| self.buffer[(*column, row)].symbol() == corner);
        let corners = (0..area.height).rev().find_map(|row| Some((is(row, "┌")?, is(row, "┐")?, row)));
        let (first, last, row) = corners.unwrap_or_else(|| panic!("there is no frame:\n{}", self.screen()));
        (first.midpoint(last), row + 1)
    }
    fn is_block_focused(&self) -> bool {
        self.focus_mark()
            .is_some_and(|mark| self.block().iter().any(|(column, row)| *row == mark.1 && column.abs_diff(mark.0) <= 2))
    }
    fn go_to_block(&mut self) {
        (0..8).for_each(|_| {
            if !self.is_block_focused() {
                self.keys("tab");
            }
        });
        assert!(self.is_block_focused(), "the keys do not lead to the block:\n{}", self.screen());
    }
    fn press_block(&mut self, hand: Hand, what: &str) {
        if hand == Hand::Keys {
            self.go_to_block();
            return self.keys(if what == "right-click" { "shift+f10" } else { "enter" });
        }
        let cells = self.block();
        let at = cells[cells.len() / 2];
        self.mouse += A_WHILE;
        match what {
            "right-click" => {
                self.mouse(MouseKind::Down(Button::Context), at.0, at.1);
                self.mouse(MouseKind::Up(Button::Context), at.0, at.1);
            }
            "double-click" => (0..2).for_each(|_| self.click_at(at, false)),
            _ => self.click_at(at, false),
        }
    }
    fn drag_block(&mut self, hand: Hand) {
        let frame = self.frame();
        match hand {
            Hand::Mouse => {
                let cells = self.block();
                let from = cells[cells.len() / 2];
                self.mouse += A_WHILE;
                self.mouse(MouseKind::Down(Button::Main), from.0, from.1);
                self.mouse(MouseKind::Drag, from.0.midpoint(frame.0), from.1.midpoint(frame.1));
                self.mouse(MouseKind::Drag, frame.0, frame.1);
                self.mouse(MouseKind::Up(Button::Main), frame.0, frame.1);
            }
            Hand::Keys => {
                self.go_to_block();
                self.keys("space");
                for _ in 0..8 {
                    let there = self.focus_mark().is_some_and(|(column, row)| {
                        row == frame.1 && column.abs_diff(frame.0) <= 12 && !self.is_block_focused()
                    });
                    if there {
                        return self.keys("enter");
                    }
                    self.keys("tab");
                }
                panic!("the keys do not lead to the frame:\n{}", self.screen());
            }
        }
    }

    /// Where a line of a list or a menu stands: the mark of the focus or air is before it, beside the frame or the edge.
    fn listed(&self, text: &str) -> Option<Spot> {
        let is = |column: u16, row: u16, signs: &[&str]| signs.contains(&self.buffer[(column, row)].symbol());
        let blank = |column: u16, row: u16| is(column, row, &[" ", "►", "◄"]);
        let last = self.buffer.area.width - 1;
        self.places(text).into_iter().rev().find(|spot| match self.direction() {
            Direction::Ltr => {
                let edge = (0..spot.first).rev().find(|column| !blank(*column, spot.row));
                edge.is_none_or(|column| is(column, spot.row, &["│"]))
            }
            Direction::Rtl => {
                let edge = (spot.last + 1..=last).find(|column| !blank(*column, spot.row));
                edge.is_none_or(|column| is(column, spot.row, &["│"]))
            }
        })
    }
    fn scroll_to(&mut self, hand: Hand, text: &str) {
        if hand == Hand::Keys {
            return self.press(hand, text);
        }
        let (column, row) = self.focus_mark().expect("the first line of the list");
        for _ in 0..40 {
            if let Some(spot) = self.listed(text) {
                self.mouse += A_WHILE;
                return self.click_at((spot.first, spot.row), false);
            }
            let column = if self.direction() == Direction::Ltr { column + 3 } else { column - 3 };
            self.mouse(MouseKind::Scroll(1), column, row);
        }
        panic!("the wheel does not lead to “{text}”:\n{}", self.screen());
    }

    fn select_passage(&mut self, hand: Hand, whole: &str, passage: &str) {
        let ltr = self.direction() == Direction::Ltr;
        if hand == Hand::Mouse {
            let Spot { row, first, last } = self.place(passage);
            let (from, to) = if ltr { (first, last) } else { (last, first) };
            self.mouse += A_WHILE;
            self.mouse(MouseKind::Down(Button::Main), from, row);
            self.mouse(MouseKind::Drag, from.midpoint(to), row);
            self.mouse(MouseKind::Drag, to, row);
            return self.mouse(MouseKind::Up(Button::Main), to, row);
        }
        let before = whole.find(passage).unwrap();
        let forward = if ltr { "right" } else { "left" };
        self.keys("ctrl+home");
        whole[..before].graphemes(true).for_each(|_| self.keys(forward));
        passage.graphemes(true).for_each(|_| self.keys(&format!("shift+{forward}")));
    }
}

/// How exercises with the pointer look: at the start, after a click beside, held, a menu, a text.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let at = |exercise: &str| Journey::in_exercise(language, PACK, exercise);
    let mut beside = at("first-clicks");
    beside.press_block(Hand::Keys, "click");
    beside.beside_the_block();
    let mut held = at("tidy-up");
    held.keys("space");
    let mut menu = at("what-can-be-done");
    menu.keys("shift+f10");
    let mut boxes = at("shopping-list");
    boxes.keys("space");
    vec![
        ("pointer-beside", beside),
        ("pointer-held", held),
        ("pointer-menu", menu),
        ("pointer-boxes", boxes),
        ("pointer-list", at("bus-stops")),
        ("pointer-text", at("select-in-a-letter")),
    ]
}

impl Journey {
    /// Clicks in the row above the block, or below it.
    fn beside_the_block(&mut self) -> bool {
        let (cells, mut row) = (self.block(), 0);
        let (column, top) = cells[0];
        let bottom = cells[cells.len() - 1].1;
        let lower = top > 12;
        row += if lower { top - 1 } else { bottom + 1 };
        self.mouse += A_WHILE;
        self.click_at((column, row), false);
        lower
    }
}

#[test]
fn a_click_beside_is_noticed_where_it_fell() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, PACK, "first-clicks");
        let before = journey.block().len();
        journey.press_block(Hand::Mouse, "click");
        let smaller = journey.block().len();
        assert!(smaller < before, "{language}: success makes it smaller");
        let is_lower = journey.beside_the_block();
        journey.see_word(if is_lower { "pointer-note-lower" } else { "pointer-note-higher" });
        assert!(journey.screen().contains('○'), "{language}: where it fell");
        assert_eq!(journey.block().len(), smaller, "{language}: one miss changes nothing");
        journey.beside_the_block();
        assert!(journey.block().len() > smaller, "{language}: two misses make it larger");
        journey.press_block(Hand::Mouse, "click");
        journey.see_word("pointer-note-good");
    }
}

#[test]
fn a_second_click_that_is_not_asked_is_no_mystery() {
    let mut journey = Journey::in_exercise("fr", PACK, "first-clicks");
    journey.press_block(Hand::Mouse, "double-click");
    journey.see_word("pointer-note-once");
}

#[test]
fn one_click_where_two_are_asked_and_the_other_button() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, PACK, "first-doubles");
        journey.press_block(Hand::Mouse, "click");
        journey.see_word("pointer-note-first");
        journey.press_block(Hand::Mouse, "click");
        journey.see_word("pointer-note-late");
        journey.press_block(Hand::Mouse, "right-click");
        journey.see_word("pointer-note-main");
        journey.press_block(Hand::Mouse, "double-click");
        journey.see_word("pointer-note-good");
        let mut journey = Journey::in_exercise(language, PACK, "first-right-clicks");
        journey.press_block(Hand::Mouse, "click");
        journey.see_word("pointer-note-other");
    }
}

#[test]
fn the_last_round_ends_the_exercise() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::in_exercise(language, PACK, "first-clicks");
        for _ in 0..6 {
            journey.see_no(&journey.pack("first-clicks.why"));
            journey.press_block(hand, "click");
        }
        journey.see_pack("first-clicks.why");
        journey.see_word("outcome-done-alone");
    }
}

#[test]
fn blocks_stand_at_the_same_places_in_a_mirrored_screen() {
    let mut french = Journey::in_exercise("fr", PACK, "first-clicks");
    let mut arabic = Journey::in_exercise("ar", PACK, "first-clicks");
    for _ in 0..4 {
        let mut mirrored: Vec<(u16, u16)> =
            arabic.block().into_iter().map(|(column, row)| (79 - column, row)).collect();
        mirrored.sort_by_key(|(column, row)| (*row, *column));
        assert_eq!(french.block(), mirrored);
        french.press_block(Hand::Mouse, "click");
        arabic.press_block(Hand::Mouse, "click");
    }
}

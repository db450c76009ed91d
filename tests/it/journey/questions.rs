//! Hands in questions: an answer is pressed, a thing is dragged or picked up and put down, by what is read beside it.
//! And what happens while something is in hand, and when not all is right yet.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, see::Spot};
use passerelle::input::{Button, MouseKind};
use passerelle::locale::Phrase;
use passerelle::practice::Action;
use passerelle::practice::question::Item;
use passerelle::text::Direction;
use serde_json::Value;

/// What may stand beside a thing.
const AROUND: [&str; 10] = [" ", "│", "►", "◄", "■", "□", "●", "○", "·", "─"];
/// The marks before a thing take no more columns.
const LEAD: u16 = 5;

impl Journey {
    /// Does an Action of a question; whether it is one.
    pub(super) fn act_on_question(&mut self, hand: Hand, action: &Action) -> bool {
        let Some((what, with)) = action.0.as_object().and_then(|table| table.iter().next()) else { return false };
        let text = |journey: &Self, value: &Value| journey.thing_text(value.as_str().unwrap());
        match what.as_str() {
            "mark" | "unmark" => {
                let answer = text(self, with);
                // “Save” stands in “Save as”, too.
                match self.find_thing(&answer) {
                    Some(_) => self.press_thing(hand, &answer),
                    None => self.press(hand, &answer),
                }
            }
            "move" => self.move_step(hand, &text(self, &with["step"]), with["to"].as_u64().unwrap()),
            "put" => self.put_thing(hand, &text(self, &with["thing"]), &text(self, &with["at"])),
            "take-back" => {
                self.take_thing(&text(self, with));
                self.keys("end enter");
            }
            _ => return false,
        }
        true
    }

    /// How a thing of the exercise that is open reads.
    fn thing_text(&self, written: &str) -> String {
        let item = Item::new(written);
        let open = self.options.exercise.clone().map(|(_, exercise)| exercise);
        let every = || super::every_exercise().into_iter().map(|(_, exercise)| exercise);
        let texts = open.into_iter().chain(every()).map(|exercise| self.say(&item.phrase(&exercise)));
        let seen = texts.into_iter().find(|text| !text.is_empty() && self.find_thing(text).is_some());
        seen.unwrap_or_else(|| panic!("{written} is not on the screen:\n{}", self.screen()))
    }
    /// Where the first line of a thing stands, with nothing beside it.
    fn find_thing(&self, text: &str) -> Option<Spot> {
        let words: Vec<&str> = text.split(' ').collect();
        let lines = (1..=words.len()).rev().map(|count| words[..count].join(" "));
        lines.into_iter().find_map(|line| self.places(&line).into_iter().rfind(|spot| self.is_alone(*spot)))
    }
    #[track_caller]
    fn thing(&self, text: &str) -> Spot {
        self.find_thing(text).unwrap_or_else(|| panic!("“{text}” does not stand alone:\n{}", self.screen()))
    }
    fn is_alone(&self, spot: Spot) -> bool {
        let is_free = |column: Option<u16>| {
            let cell = column.filter(|column| *column < self.buffer.area.width);
            cell.is_none_or(|column| AROUND.contains(&self.buffer[(column, spot.row)].symbol()))
        };
        let before = (1..=2).all(|by| is_free(spot.first.checked_sub(by)));
        before && (1..=2).all(|by| is_free(spot.last.checked_add(by)))
    }
    fn is_thing_focused(&self, text: &str) -> bool {
        let Some((mark, row)) = self.focus_mark() else { return false };
        self.find_thing(text).is_some_and(|spot| {
            let far = match self.direction() {
                Direction::Ltr => spot.first.checked_sub(mark),
                Direction::Rtl => mark.checked_sub(spot.last),
            };
            spot.row == row && far.is_some_and(|far| (1..=LEAD).contains(&far))
        })
    }

    /// Whether the focus is on the work, not on the buttons below it or the languages above.
    fn is_at_work(&self) -> bool {
        let rows = self.buffer.area.height;
        self.focus_mark().is_some_and(|(_, row)| row > 2 && row + 3 < rows)
    }
    /// Brings the focus to a thing by keys.
    #[track_caller]
    fn go_to_thing(&mut self, text: &str) {
        let along = if self.direction() == Direction::Ltr { "right" } else { "left" };
        for key in ["down", along, "down", along] {
            for _ in 0..4 {
                if !self.is_at_work() {
                    self.keys("tab");
                }
            }
            self.keys("home");
            for _ in 0..20 {
                if self.is_thing_focused(text) {
                    return;
                }
                if self.is_at_work() {
                    self.keys(key);
                }
            }
        }
        panic!("the keys do not lead to “{text}”:\n{}", self.screen());
    }
    /// Picks a thing up by keys.
    #[track_caller]
    fn take_thing(&mut self, text: &str) {
        self.go_to_thing(text);
        self.keys("enter");
        assert!(self.screen().contains('■'), "“{text}” is not picked up:\n{}", self.screen());
    }
    fn press_thing(&mut self, hand: Hand, text: &str) {
        match hand {
            Hand::Mouse => self.click_thing(text),
            Hand::Keys => {
                self.go_to_thing(text);
                self.keys("enter");
            }
        }
    }
    fn click_thing(&mut self, text: &str) {
        let spot = self.thing(text);
        self.click_at((spot.first.midpoint(spot.last), spot.row), false);
    }
    fn drag_to(&mut self, from: Spot, to: (u16, u16)) {
        let from = (from.first.midpoint(from.last), from.row);
        self.mouse(MouseKind::Down(Button::Main), from.0, from.1);
        self.mouse(MouseKind::Drag, from.0.midpoint(to.0), from.1.midpoint(to.1));
        self.mouse(MouseKind::Drag, to.0, to.1);
        self.mouse(MouseKind::Up(Button::Main), to.0, to.1);
    }
    /// Puts a thing where a text says: its partner, a group.
    #[track_caller]
    fn put_thing(&mut self, hand: Hand, thing: &str, place: &str) {
        match hand {
            Hand::Mouse => {
                let (from, to) = (self.thing(thing), self.thing(place));
                self.drag_to(from, (to.first.midpoint(to.last), to.row));
            }
            Hand::Keys => {
                self.take_thing(thing);
                self.keys("home");
                let row = self.thing(place).row;
                for _ in 0..10 {
                    if self.focus_mark().is_some_and(|(_, mark)| mark == row) {
                        break;
                    }
                    self.keys("down");
                }
                self.keys("enter");
            }
        }
    }
    /// Moves a step to a place, counted from 1.
    #[track_caller]
    fn move_step(&mut self, hand: Hand, step: &str, to: u64) {
        match hand {
            Hand::Mouse => {
                let number = self.say(&Phrase::new("order-place").with("place", usize::try_from(to).unwrap()));
                let (from, row) = (self.thing(step), self.thing(&number).row);
                self.drag_to(from, (from.first.midpoint(from.last), row));
            }
            Hand::Keys => {
                self.take_thing(step);
                self.keys("home");
                (1..to).for_each(|_| self.keys("down"));
                self.keys("enter");
            }
        }
    }
}

/// The screens of questions in which things are moved.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let mut pairs = Journey::at(language, "words-for-files");
    let (bin, means) = (pairs.thing_text("@bin"), pairs.thing_text("@bin.means"));
    pairs.put_thing(Hand::Mouse, &bin, &means);
    let desktop = pairs.thing_text("@desktop");
    pairs.take_thing(&desktop);
    let mut steps = Journey::at(language, "copy-in-order");
    let paste = steps.thing_text("paste");
    steps.take_thing(&paste);
    steps.keys("up");
    let mut groups = Journey::in_exercise(language, "safe-passwords", "tell-or-keep");
    for thing in ["code", "card"] {
        let (thing, keep) = (groups.thing_text(thing), groups.thing_text("keep"));
        groups.put_thing(Hand::Mouse, &thing, &keep);
    }
    vec![("match", pairs), ("order", steps), ("sort", groups)]
}

#[test]
fn what_is_picked_up_is_let_go_and_nothing_came_of_it() {
    for language in LANGUAGES {
        let mut journey = Journey::at(language, "words-for-files");
        let before = journey.screen();
        let bin = journey.thing_text("@bin");
        journey.go_to_thing(&bin);
        let focused = journey.screen();
        journey.keys("space");
        assert_ne!(journey.screen(), focused);
        journey.keys("down down esc");
        assert_eq!(journey.screen(), focused);
        journey.click_thing(&bin);
        journey.click_thing(&bin);
        assert_eq!(journey.screen(), focused);
        // The way out is where it was.
        journey.keys("home esc esc");
        assert_eq!(journey.screen(), before);
        assert!(!journey.store().learners().is_empty());
    }
}

#[test]
fn two_clicks_do_what_dragging_does() {
    for language in LANGUAGES {
        let screens = [false, true].map(|clicks| {
            let mut journey = Journey::at(language, "words-for-files");
            let (bin, means) = (journey.thing_text("@bin"), journey.thing_text("@bin.means"));
            if clicks {
                journey.click_thing(&bin);
                journey.click_thing(&means);
            } else {
                journey.put_thing(Hand::Mouse, &bin, &means);
            }
            journey.press_word(Hand::Mouse, "coach-done");
            journey.screen()
        });
        assert_eq!(screens[0], screens[1]);
    }
}

#[test]
fn not_yet_says_how_many_pairs_are_found_and_which_is_another() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::at(language, "keys-for-copies");
        for (thing, place) in [("key-copy", "moves"), ("key-cut", "puts"), ("key-undo", "undoes")] {
            let (thing, place) = (journey.thing_text(thing), journey.thing_text(place));
            journey.put_thing(hand, &thing, &place);
        }
        journey.press_word(hand, "coach-done");
        journey.see(&journey.say(&Phrase::new("match-so-far").with("count", 1_usize).with("all", 4_usize)));
        journey.see_pack("keys-for-copies.moves-feedback");
        // The other one gives way.
        let (cut, copy) = (journey.thing_text("key-cut"), journey.thing_text("key-copy"));
        let (moves, copies) = (journey.thing_text("moves"), journey.thing_text("copies"));
        journey.put_thing(hand, &cut, &moves);
        journey.put_thing(hand, &copy, &copies);
        journey.press_word(hand, "coach-done");
        journey.see(&journey.say(&Phrase::new("match-so-far").with("count", 3_usize).with("all", 4_usize)));
        journey.see(&journey.say(&Phrase::new("match-empty").with("count", 1_usize)));
    }
}

#[test]
fn a_step_goes_up_and_down_with_alt_and_says_what_comes_later() {
    for language in LANGUAGES {
        let mut journey = Journey::at(language, "copy-in-order");
        let look = journey.thing_text("look");
        journey.go_to_thing(&look);
        let row = |journey: &Journey| journey.thing(&look).row;
        let first = row(&journey);
        journey.keys("alt+down");
        assert!(row(&journey) > first && journey.is_thing_focused(&look), "{}", journey.screen());
        (0..6).for_each(|_| journey.keys("alt+up"));
        journey.press_word(Hand::Keys, "coach-done");
        journey.see(&journey.say(&Phrase::new("order-later").with("step", Phrase::pack("copy-in-order.look"))));
    }
}

#[test]
fn each_thing_in_another_group_is_told_and_what_waits_is_counted() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::in_exercise(language, "safe-passwords", "tell-or-keep");
        for (thing, place) in [("code", "tell"), ("first-name", "tell"), ("card", "keep")] {
            let (thing, place) = (journey.thing_text(thing), journey.thing_text(place));
            journey.put_thing(hand, &thing, &place);
        }
        journey.press_word(hand, "coach-done");
        journey.see_pack("tell-or-keep.code-feedback");
        journey.see(&journey.say(&Phrase::new("sort-waiting").with("count", 4_usize)));
    }
}

//! Steps one below the other, each beside the number of its place. One that is picked up is seen where it would come.
//! Which order is right, the exercise knows.

use super::{Act, Standing};
use crate::input::{Key, KeyCode};
use crate::locale::{Phrase, Words};
use crate::practice::question::Item;
use crate::practice::question::moved::{Grip, LEAD, Move, Spot, draw_thing, place_id, rows, thing_id, total};
use crate::practice::{Reading, View};
use crate::text::Line;
use crate::ui::{Align, Area, Axis, Canvas, Gesture, Ink, KeyHint, Means};

/// Columns for the number of a place.
const NUMBER: u16 = 4;

/// Steps being put in order.
#[derive(Default)]
pub struct OrderView {
    grip: Grip,
    is_cut: bool,
}

/// How the rows are spread.
fn spread(heights: u16, count: u16, height: u16) -> Option<(u16, u16)> {
    let fits = |(gap, note): &(u16, u16)| {
        heights.saturating_add(gap.saturating_mul(count)).saturating_add(*note) <= height.saturating_add(*gap)
    };
    [(1, 2), (0, 2), (0, 1), (0, 0)].into_iter().find(fits)
}

impl OrderView {
    /// The steps as they are seen: the one that is picked up stands where the focus is.
    fn seen(&self, state: &Standing, canvas: &Canvas) -> Vec<Item> {
        let place = |held: &Item| {
            let places = 1..=state.steps().len();
            places.into_iter().find(|to| canvas.focused(&place_id(&to.to_string()))).map(|to| state.moved(held, to))
        };
        self.grip.held().and_then(place).unwrap_or_else(|| state.steps().to_vec())
    }
    /// What a key does with the step that has the focus.
    fn shift(&self, state: &Standing, key: Key) -> Reading<Act> {
        let focused = self.grip.focused().and_then(|step| Some((state.place_of(&step)?, step)));
        let Some((place, step)) = focused.filter(|_| key.alt && !key.ctrl && !key.shift) else {
            return Reading::Ignored;
        };
        let to = match key.code {
            KeyCode::Up => place - 1,
            KeyCode::Down => place + 1,
            _ => return Reading::Ignored,
        };
        if (1..=state.steps().len()).contains(&to) { Reading::Do(Act::Move { step, to }) } else { Reading::Seen }
    }
}

impl View for OrderView {
    type State = Standing;

    fn draw(&mut self, state: &Standing, canvas: &mut Canvas, area: Area, words: &Words) {
        self.grip.look(canvas);
        let area = area.inset(1, 0);
        let width = area.width.saturating_sub(NUMBER + LEAD);
        let seen: Vec<(Item, Vec<Line>)> = self
            .seen(state, canvas)
            .into_iter()
            .map(|step| {
                let lines = canvas.layout(&words.say(&step.phrase(state.id())), width);
                (step, lines)
            })
            .collect();
        let heights = total(seen.iter().map(|(_, lines)| rows(lines)));
        let found = spread(heights, u16::try_from(seen.len()).unwrap_or(u16::MAX), area.height);
        self.is_cut = found.is_none();
        let (gap, note) = found.unwrap_or_default();
        if note > 0 {
            self.grip.draw_note(canvas, area, state.id(), Phrase::new("order-note"), words);
        }
        let mut rest = area.split_top(note).1;
        let held = self.grip.held();
        canvas.group(if held.is_some() { "places" } else { "things" }, Axis::Column);
        for (place, (step, lines)) in (1_usize..).zip(&seen) {
            let (row, below) = rest.split_top(rows(lines));
            rest = below.split_top(gap).1;
            let row = if row.height == rows(lines) { row } else { Area { height: 0, ..row } };
            let (number, row) = row.split_start(NUMBER);
            let says = words.say(&Phrase::new("order-place").with("place", place));
            canvas.label(number, &says.string, Align::Start, Ink::Dim);
            let id = if held.is_some() { place_id(&place.to_string()) } else { thing_id(step) };
            draw_thing(canvas, row, &id, lines, self.grip.holds(step));
            canvas.item_button(id, row, held.is_some_and(|held| state.place_of(held) == Some(place)));
        }
    }

    fn read(&mut self, state: &Standing, gesture: &Gesture, _: &Words) -> Reading<Act> {
        if let (Gesture::Key(key), None) = (gesture, self.grip.held()) {
            return self.shift(state, *key);
        }
        match self.grip.read(gesture) {
            Move::Put(step, spot) => {
                let to = match spot {
                    Spot::Thing(other) => state.place_of(&other),
                    Spot::Place(place) => place.parse().ok(),
                    Spot::Pool => None,
                };
                let here = state.place_of(&step);
                to.filter(|to| here.is_some_and(|here| here != *to))
                    .map_or(Reading::Seen, |to| Reading::Do(Act::Move { step, to }))
            }
            Move::Seen => Reading::Seen,
            Move::Nothing => Reading::Ignored,
        }
    }

    fn show(&self, state: &Standing, action: &Act, means: Means, _: &Words) -> Option<Gesture> {
        let Act::Move { step, to } = action;
        let there = state.steps().get(to.checked_sub(1)?)?;
        if there == step || state.place_of(step).is_none() {
            return None;
        }
        match self.grip.held() {
            // Its own place: there it is let go.
            Some(held) if held != step && means == Means::Mouse => {
                state.place_of(held).map(|place| Gesture::Activate(place_id(&place.to_string())))
            }
            _ => Some(self.grip.show(step, place_id(&to.to_string()), thing_id(there), means)),
        }
    }

    fn tell(&self, state: &Standing, gesture: &Gesture, _: &Words) -> Phrase {
        Grip::tell(gesture, state.id(), |step, spot| {
            let place = match spot {
                Spot::Thing(other) => state.place_of(&other).unwrap_or_default(),
                Spot::Place(_) | Spot::Pool => 0,
            };
            Phrase::new("order-show-move").with("step", step.phrase(state.id())).with("place", place)
        })
    }

    fn keys(&self, state: &Standing, _: Option<&str>) -> Vec<KeyHint> {
        let mut keys = self.grip.keys(state.id(), ["up", "down"]);
        if self.grip.held().is_none() {
            keys.push(KeyHint::pair("alt+up", "alt+down", Phrase::new("order-key-shift")));
        }
        keys
    }

    fn is_cut(&self) -> bool {
        self.is_cut
    }
}

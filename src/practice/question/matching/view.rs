//! Three columns: what stays, a place beside each, and what is still to be placed.
//! How wide they are is `plan`'s; what is right, the exercise knows.

use super::plan::{BETWEEN, Plan};
use crate::locale::{Phrase, Words};
use crate::practice::question::Item;
use crate::practice::question::moved::{
    Grip, POOL, draw_lines, draw_thing, held_id, home_id, place_id, rows, slot_id, thing_id,
};
use crate::practice::question::placed::{Act, Placed};
use crate::practice::{Reading, View};
use crate::text::Text;
use crate::ui::{Area, Axis, Canvas, Gesture, Ink, Kept, KeyHint, Means, Role};
use std::rc::Rc;

/// What a plan was made of.
type Of = (Vec<String>, Area, bool);

/// Pairs being put together.
#[derive(Default)]
pub struct MatchView {
    grip: Grip,
    plan: Kept<Of, Plan>,
    is_cut: bool,
}

/// Where the columns begin, and from which row on.
struct Columns {
    left: Area,
    slots: Area,
    pool: Area,
}

impl Columns {
    fn new(area: Area, plan: &Plan) -> Self {
        let (_, body) = area.split_top(plan.note);
        let (left, rest) = body.split_start(plan.left_width + BETWEEN);
        let (slots, rest) = rest.split_start(plan.width);
        Columns { left, slots, pool: rest.split_start(BETWEEN).1.split_start(plan.width).0 }
    }
}

/// The areas of things of such heights, one below the other; empty where one is not wholly seen.
fn stack(area: Area, heights: impl Iterator<Item = u16>, gap: u16) -> Vec<Area> {
    let mut rest = area;
    let mut areas = Vec::new();
    for height in heights {
        let (place, below) = rest.split_top(height);
        areas.push(if place.height == height { place } else { Area { height: 0, ..place } });
        rest = below.split_top(gap).1;
    }
    areas
}

impl MatchView {
    fn plan(&mut self, state: &Placed, canvas: &Canvas, area: Area, words: &Words) -> Rc<Plan> {
        let say =
            |items: &[Item]| -> Vec<Text> { items.iter().map(|item| words.say(&item.phrase(state.id()))).collect() };
        let (left, right) = (say(state.places()), say(state.things()));
        let strings = left.iter().chain(&right).map(|text| text.string.clone()).collect();
        let of = (strings, area, canvas.order() == crate::text::Order::Logical);
        self.plan.get(of, |_| Plan::new(canvas, area, &left, &right))
    }

    /// Draws what stays, and the places beside it.
    fn draw_places(&self, state: &Placed, canvas: &mut Canvas, plan: &Plan, columns: &Columns) -> Vec<Area> {
        let slots = stack(columns.slots, plan.heights.iter().copied(), plan.gap);
        canvas.group("places", Axis::Column);
        let held = self.grip.held();
        let now = held.and_then(|held| state.place_of(held));
        let free = state.places().iter().find(|place| state.at(Some(place)).next().is_none());
        for ((place, slot), lines) in state.places().iter().zip(&slots).zip(&plan.left) {
            let (id, part) = (place_id(place.as_str()), slot_id(place));
            let side = Area { start: columns.left.start, width: columns.left.width, ..*slot };
            draw_lines(canvas, side, lines, Ink::Normal);
            let is_free = state.at(Some(place)).next().is_none();
            canvas.symbol(slot.start - 2, slot.top, if is_free { '·' } else { '─' }, Ink::Dim);
            let over = canvas.dragged_over(&id) || canvas.dragged_over(&part);
            let ink = canvas.choice(*slot, &id, 0, if over { Ink::Focus } else { Ink::Dim });
            if is_free {
                for start in (slot.start + 3..slot.end()).step_by(2) {
                    canvas.symbol(start, slot.top, '·', ink);
                }
            }
            if held.is_some() {
                let whole = Area { width: side.width + slot.width, ..side };
                canvas.item_button(id, whole, now.or(free) == Some(place));
            } else {
                canvas.target(id, Role::Surface, side);
                canvas.target(part, Role::Surface, *slot);
            }
        }
        slots
    }

    /// Draws the edge of where things are at the start.
    fn draw_pool(&self, canvas: &mut Canvas, pool: Area) {
        let ink = if canvas.focused(POOL) { Ink::Press } else { Ink::Dim };
        for row in pool.top..pool.bottom() {
            canvas.symbol(pool.start - 2, row, '│', ink);
        }
        if canvas.focused(POOL) {
            canvas.symbol(pool.start - 1, pool.top, '►', ink);
        }
        let role = if self.grip.held().is_some() { Role::Button } else { Role::Surface };
        canvas.target(POOL, role, pool);
    }

    /// Draws a thing where it is, so that it can be picked up, or let go.
    fn draw_thing(&self, canvas: &mut Canvas, area: Area, thing: &Item, plan: &Plan, nth: usize, on: Option<&str>) {
        let held = self.grip.holds(thing);
        // While something is picked up, the focus goes from place to place.
        let id = on.map_or_else(|| thing_id(thing), str::to_owned);
        draw_thing(canvas, area, &id, plan.right.get(nth).map_or(&[], Vec::as_slice), held);
        match (held, self.grip.held()) {
            (true, _) => canvas.target(held_id(thing), Role::Surface, area),
            (false, None) => canvas.target(thing_id(thing), Role::Button, area),
            (false, Some(_)) => {}
        }
    }
}

impl View for MatchView {
    type State = Placed;

    fn draw(&mut self, state: &Placed, canvas: &mut Canvas, area: Area, words: &Words) {
        self.grip.look(canvas);
        let area = area.inset(1, 0);
        let plan = self.plan(state, canvas, area, words);
        self.is_cut = plan.is_cut;
        let columns = Columns::new(area, &plan);
        if plan.note > 0 {
            self.grip.draw_note(canvas, area, state.id(), Phrase::new("match-note"), words);
        }
        let slots = self.draw_places(state, canvas, &plan, &columns);
        self.draw_pool(canvas, columns.pool);
        let holds = self.grip.held().is_some();
        let homes = stack(columns.pool, plan.right.iter().map(|lines| rows(lines)), plan.gap);
        canvas.group("things", Axis::Column);
        for (place, slot) in state.places().iter().zip(&slots) {
            for thing in state.at(Some(place)) {
                let nth = state.things().iter().position(|known| known == thing).unwrap_or(0);
                let on = place_id(place.as_str());
                self.draw_thing(canvas, *slot, thing, &plan, nth, holds.then_some(on.as_str()));
            }
        }
        for (nth, (thing, home)) in state.things().iter().zip(&homes).enumerate() {
            if state.place_of(thing).is_some() {
                canvas.target(home_id(thing), Role::Surface, *home);
            } else {
                self.draw_thing(canvas, *home, thing, &plan, nth, holds.then_some(""));
            }
        }
    }

    fn read(&mut self, state: &Placed, gesture: &Gesture, _: &Words) -> Reading<Act> {
        state.read(&mut self.grip, gesture)
    }

    fn show(&self, state: &Placed, action: &Act, means: Means, _: &Words) -> Option<Gesture> {
        state.show(&self.grip, action, means, POOL.to_owned(), home_id)
    }

    fn tell(&self, state: &Placed, gesture: &Gesture, _: &Words) -> Phrase {
        state.tell(gesture, "match-show-put")
    }

    fn keys(&self, state: &Placed, _: Option<&str>) -> Vec<KeyHint> {
        self.grip.keys(state.id(), ["up", "down"])
    }

    fn is_cut(&self) -> bool {
        self.is_cut
    }
}

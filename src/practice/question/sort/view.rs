//! Groups one below the other, each with its name at the start and its things beside it; above them what is to be sorted.
//! What belongs where, the exercise knows.

use super::flow::Flow;
use crate::locale::{Phrase, Words};
use crate::practice::question::Item;
use crate::practice::question::moved::{
    Grip, POOL, draw_lines, draw_thing, held_id, place_id, rows, slot_id, thing_id, total,
};
use crate::practice::question::placed::{Act, Placed};
use crate::practice::{Reading, View};
use crate::text::{Line, Text};
use crate::ui::{Area, Axis, Canvas, Gesture, Id, Ink, KeyHint, Means, Role};

/// The name of a group takes no more columns.
const NAME: u16 = 24;
/// Columns before the name of a group, for the mark of the focus, and after it.
const MARK: u16 = 2;
/// Columns between names and things.
const BETWEEN: u16 = 2;

/// Things being sorted.
#[derive(Default)]
pub struct SortView {
    grip: Grip,
    is_cut: bool,
}

/// A group on the screen, or what is not sorted yet.
struct Band<'a> {
    /// `None`: what is not sorted yet.
    group: Option<&'a Item>,
    name: Vec<Line>,
    things: Vec<&'a Item>,
    flow: Flow,
    rows: u16,
}

impl Band<'_> {
    fn id(&self) -> Id {
        self.group.map_or_else(|| POOL.to_owned(), |group| place_id(group.as_str()))
    }
}

/// Columns of the widest name.
fn names(canvas: &Canvas, names: &[Text]) -> u16 {
    names.iter().map(|name| canvas.width(&name.string)).max().unwrap_or(0).min(NAME)
}

fn bands<'a>(state: &'a Placed, canvas: &Canvas, width: u16, words: &Words) -> (u16, Vec<Band<'a>>) {
    let say = |item: &Item| words.say(&item.phrase(state.id()));
    let groups: Vec<Option<&Item>> = std::iter::once(None).chain(state.places().iter().map(Some)).collect();
    let name = |group: &Option<&Item>| group.map_or_else(|| words.say(&Phrase::new("sort-pool")), say);
    let said: Vec<Text> = groups.iter().map(name).collect();
    let side = names(canvas, &said);
    let room = width.saturating_sub(MARK + side + BETWEEN);
    let flow = |things: &[&Item]| {
        let texts: Vec<Text> = things.iter().map(|thing| say(thing)).collect();
        Flow::new(canvas, &texts, room)
    };
    let band = |(group, said): (Option<&'a Item>, &Text)| {
        let things: Vec<&Item> = state.at(group).collect();
        let (name, flow) = (canvas.layout(said, side), flow(&things));
        let rows = rows(&name).max(flow.rows);
        Band { group, name, things, flow, rows }
    };
    (MARK + side + BETWEEN, groups.into_iter().zip(&said).map(band).collect())
}

impl SortView {
    fn draw_band(&self, state: &Placed, canvas: &mut Canvas, band: &Band, area: Area, side: u16) {
        let (head, body) = area.split_start(side);
        let id = band.id();
        let part = band.group.map(slot_id);
        canvas.group("places", Axis::Column);
        let over = canvas.dragged_over(&id) || part.as_ref().is_some_and(|part| canvas.dragged_over(part));
        let name = head.split_end(BETWEEN).0;
        let usual = if band.group.is_some() { Ink::Normal } else { Ink::Dim };
        let ink = canvas.choice(name, &id, 0, if over { Ink::Focus } else { usual });
        draw_lines(canvas, name.split_start(MARK).1, &band.name, ink);
        match (self.grip.held(), part) {
            (Some(held), _) => {
                let now = state.place_of(held);
                let chosen = now.or_else(|| state.places().first());
                canvas.item_button(id, area, band.group.is_some() && band.group == chosen);
            }
            (None, part) => {
                canvas.target(id, Role::Surface, head);
                if let Some(part) = part {
                    canvas.target(part, Role::Surface, body);
                }
            }
        }
        canvas.group("things", Axis::Row);
        for (nth, thing) in band.things.iter().enumerate() {
            let place = band.flow.place(nth, body);
            let (held, lines) = (self.grip.holds(thing), &band.flow.things[nth].0);
            draw_thing(canvas, place, &thing_id(thing), lines, held);
            match (held, self.grip.held()) {
                (true, _) => canvas.target(held_id(thing), Role::Surface, place),
                (false, None) => canvas.target(thing_id(thing), Role::Button, place),
                (false, Some(_)) => {}
            }
        }
    }
}

impl View for SortView {
    type State = Placed;

    fn draw(&mut self, state: &Placed, canvas: &mut Canvas, area: Area, words: &Words) {
        self.grip.look(canvas);
        let area = area.inset(1, 0);
        let (side, bands) = bands(state, canvas, area.width, words);
        let count = u16::try_from(bands.len()).unwrap_or(u16::MAX).saturating_sub(1);
        let rows = total(bands.iter().map(|band| band.rows));
        let fits = |(rule, note): &(u16, u16)| rows.saturating_add(rule * count + note) <= area.height;
        let found = [(1, 2), (1, 1), (0, 1), (0, 0)].into_iter().find(fits);
        self.is_cut = found.is_none();
        let (rule, note) = found.unwrap_or_default();
        if note > 0 {
            self.grip.draw_note(canvas, area, state.id(), Phrase::new("sort-note"), words);
        }
        let mut rest = area.split_top(note).1;
        for (nth, band) in bands.iter().enumerate() {
            if nth > 0 && rule > 0 {
                let (line, below) = rest.split_top(rule);
                canvas.rule(line, Ink::Dim);
                rest = below;
            }
            let (place, below) = rest.split_top(band.rows);
            rest = below;
            self.draw_band(state, canvas, band, place, side);
        }
    }

    fn read(&mut self, state: &Placed, gesture: &Gesture, _: &Words) -> Reading<Act> {
        state.read(&mut self.grip, gesture)
    }

    fn show(&self, state: &Placed, action: &Act, means: Means, _: &Words) -> Option<Gesture> {
        state.show(&self.grip, action, means, POOL.to_owned(), |_| POOL.to_owned())
    }

    fn tell(&self, state: &Placed, gesture: &Gesture, _: &Words) -> Phrase {
        state.tell(gesture, "sort-show-put")
    }

    fn keys(&self, state: &Placed, _: Option<&str>) -> Vec<KeyHint> {
        self.grip.keys(state.id(), ["left", "right"])
    }

    fn is_cut(&self) -> bool {
        self.is_cut
    }
}

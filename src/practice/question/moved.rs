//! What the kinds share in which things are moved: a thing is picked up and put down elsewhere, by keys and by mouse.
//! What comes of it, and where things stand, is for each kind to say.

use super::Item;
use crate::locale::{Phrase, Words};
use crate::text::Line;
use crate::ui::{Align, Area, Canvas, Gesture, Id, Ink, KeyHint, Means};

/// Columns before a thing: the mark of the focus, the mark of what is picked up, air.
pub(super) const LEAD: u16 = 3;
/// The target of the place where things are at the start.
pub(super) const POOL: &str = "pool:";
const THING: &str = "thing:";
const HELD: &str = "held:";
const PLACE: &str = "place:";
const SLOT: &str = "slot:";
const HOME: &str = "home:";

/// The target of a thing.
pub(super) fn thing_id(thing: &Item) -> Id {
    format!("{THING}{}", thing.as_str())
}
/// The target of a thing that is picked up: the mouse lets it go there.
pub(super) fn held_id(thing: &Item) -> Id {
    format!("{HELD}{}", thing.as_str())
}
/// The target of a place: chosen with keys and clicks while something is picked up; else the mouse drops things there.
pub(super) fn place_id(place: &str) -> Id {
    format!("{PLACE}{place}")
}
/// A further part of a place, where the mouse drops things.
pub(super) fn slot_id(place: &Item) -> Id {
    format!("{SLOT}{}", place.as_str())
}
/// Where a thing came from that is elsewhere now.
pub(super) fn home_id(thing: &Item) -> Id {
    format!("{HOME}{}", thing.as_str())
}

/// Something that a thing can be put on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// Another thing, or itself.
    Thing(Item),
    /// A place.
    Place(String),
    /// Where things are at the start.
    Pool,
}

impl Spot {
    /// The spot that a target stands for.
    fn of(target: &str) -> Option<Self> {
        let item = [THING, HELD].iter().find_map(|prefix| target.strip_prefix(prefix));
        let place = [PLACE, SLOT].iter().find_map(|prefix| target.strip_prefix(prefix));
        match (item, place) {
            (Some(item), _) => Some(Spot::Thing(Item::new(item))),
            (_, Some(place)) => Some(Spot::Place(place.to_owned())),
            _ => (target == POOL || target.starts_with(HOME)).then_some(Spot::Pool),
        }
    }
}

/// What a gesture does with things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Move {
    /// A thing is put down.
    Put(Item, Spot),
    /// A thing is picked up or let go.
    Seen,
    /// Nothing.
    Nothing,
}

/// What is picked up. View state: nothing comes of it until it is put down.
#[derive(Default)]
pub(super) struct Grip {
    held: Option<Item>,
    summons: Option<Id>,
    focus: Option<Id>,
}

impl Grip {
    /// What is picked up.
    pub(super) fn held(&self) -> Option<&Item> {
        self.held.as_ref()
    }
    /// Whether this thing is picked up.
    pub(super) fn holds(&self, thing: &Item) -> bool {
        self.held.as_ref() == Some(thing)
    }
    /// The thing that had the focus in the last frame.
    pub(super) fn focused(&self) -> Option<Item> {
        self.focus.as_deref().and_then(|id| id.strip_prefix(THING)).map(Item::new)
    }
    /// At the beginning of a frame.
    pub(super) fn look(&mut self, canvas: &mut Canvas) {
        self.focus = canvas.focus().map(str::to_owned);
        if let Some(id) = self.summons.take() {
            canvas.summon(id);
        }
    }
    /// What a gesture does.
    pub(super) fn read(&mut self, gesture: &Gesture) -> Move {
        match (gesture, &self.held) {
            (Gesture::Activate(id), held) => match (Spot::of(id), held.clone()) {
                (Some(spot), Some(held)) => self.put(held, spot),
                (Some(Spot::Thing(thing)), None) => {
                    self.held = Some(thing);
                    Move::Seen
                }
                _ => Move::Nothing,
            },
            (Gesture::Drop { from, to }, held) => match (Spot::of(from), Spot::of(to), held.clone()) {
                (Some(Spot::Thing(thing)), Some(to), _) | (Some(_), Some(to), Some(thing)) => self.put(thing, to),
                _ => Move::Nothing,
            },
            (Gesture::Leave, Some(held)) => self.put(held.clone(), Spot::Thing(held.clone())),
            (Gesture::Point(id), Some(held)) if *id == held_id(held) => {
                self.put(held.clone(), Spot::Thing(held.clone()))
            }
            _ => Move::Nothing,
        }
    }
    /// Puts a thing down. On itself: lets it go.
    fn put(&mut self, thing: Item, spot: Spot) -> Move {
        self.held = None;
        self.summons = Some(thing_id(&thing));
        if spot == Spot::Thing(thing.clone()) { Move::Seen } else { Move::Put(thing, spot) }
    }
    /// The next gesture of a person who wants to put a thing down on the target `on`; with the mouse it may be another part
    /// of the same place, `under`.
    pub(super) fn show(&self, thing: &Item, on: Id, under: Id, means: Means) -> Gesture {
        match (&self.held, means) {
            (Some(held), _) if held == thing => Gesture::Activate(on),
            (Some(_), Means::Keys) => Gesture::Leave,
            (Some(held), Means::Mouse) => Gesture::Point(held_id(held)),
            (None, Means::Keys) => Gesture::Activate(thing_id(thing)),
            (None, Means::Mouse) => Gesture::Drop { from: thing_id(thing), to: under },
        }
    }
    /// What *Show me* says of a gesture. `dropped`: of a thing that is dragged on to a spot.
    pub(super) fn tell(gesture: &Gesture, exercise: &str, dropped: impl Fn(Item, Spot) -> Phrase) -> Phrase {
        match gesture {
            Gesture::Activate(id) => match Spot::of(id) {
                Some(Spot::Thing(thing)) => Phrase::new("moved-show-take").with("thing", thing.phrase(exercise)),
                _ => Phrase::new("moved-show-here"),
            },
            Gesture::Drop { from, to } => match (Spot::of(from), Spot::of(to)) {
                (Some(Spot::Thing(thing)), Some(to)) => dropped(thing, to),
                _ => Phrase::new("moved-show-here"),
            },
            _ => Phrase::new("moved-show-let-go"),
        }
    }
    /// What keys do now; `along` are the arrows that lead from thing to thing.
    pub(super) fn keys(&self, exercise: &str, along: [&'static str; 2]) -> Vec<KeyHint> {
        match &self.held {
            Some(held) => vec![
                KeyHint::new("enter", Phrase::new("moved-key-put")),
                KeyHint::pair("up", "down", Phrase::new("moved-key-place")),
                KeyHint { keys: Vec::new(), does: Phrase::new("moved-held").with("thing", held.phrase(exercise)) },
                KeyHint::new("esc", Phrase::new("moved-key-let-go")),
            ],
            None => vec![
                KeyHint::new("enter", Phrase::new("moved-key-take")),
                KeyHint::pair(along[0], along[1], Phrase::new("keys-move")),
            ],
        }
    }
    /// Draws the line above the things: what to do, or what is picked up.
    pub(super) fn draw_note(&self, canvas: &mut Canvas, area: Area, exercise: &str, usual: Phrase, words: &Words) {
        let (phrase, ink) = match &self.held {
            Some(held) => (Phrase::new("moved-holding").with("thing", held.phrase(exercise)), Ink::Press),
            None => (usual, Ink::Dim),
        };
        canvas.label(area, &words.say(&phrase).string, Align::Start, ink);
    }
}

/// Draws a thing: its marks and its lines.
pub(super) fn draw_thing(canvas: &mut Canvas, area: Area, id: &str, lines: &[Line], held: bool) {
    let otherwise = match (canvas.dragged_over(id), held) {
        (true, _) => Ink::Focus,
        (_, true) => Ink::Selected,
        _ => Ink::Press,
    };
    let ink = canvas.choice(area, id, 0, otherwise);
    if held {
        canvas.symbol(area.start + 1, area.top, '■', ink);
    }
    draw_lines(canvas, area.split_start(LEAD).1, lines, ink);
}

/// Draws lines one below the other.
pub(super) fn draw_lines(canvas: &mut Canvas, area: Area, lines: &[Line], ink: Ink) {
    for (row, line) in (0..).zip(lines) {
        canvas.line(area.row(row), line, Align::Start, ink);
    }
}

/// Rows that lines take: at least one.
pub(super) fn rows(lines: &[Line]) -> u16 {
    u16::try_from(lines.len().max(1)).unwrap_or(u16::MAX)
}

/// Rows of several together: however long a text is, they can be counted.
pub(super) fn total(heights: impl Iterator<Item = u16>) -> u16 {
    heights.fold(0, u16::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(name: &str) -> Item {
        Item::new(name)
    }
    fn put(name: &str, place: &str) -> Move {
        Move::Put(item(name), Spot::Place(place.to_owned()))
    }

    #[test]
    fn dragging_two_clicks_and_keys_are_the_same_move() {
        let mut grip = Grip::default();
        let (thing, place) = (thing_id(&item("@folder.means")), place_id("one"));
        let dragged = grip.read(&Gesture::Drop { from: thing.clone(), to: slot_id(&item("one")) });
        assert_eq!(dragged, put("@folder.means", "one"));
        assert_eq!(grip.read(&Gesture::Activate(thing)), Move::Seen);
        assert!(grip.holds(&item("@folder.means")));
        assert_eq!(grip.read(&Gesture::Activate(place)), put("@folder.means", "one"));
        assert_eq!(grip.held(), None);
    }

    #[test]
    fn what_is_picked_up_is_let_go_and_buttons_of_others_are_left_alone() {
        let ways = [Gesture::Leave, Gesture::Point(held_id(&item("a"))), Gesture::Activate(thing_id(&item("a")))];
        for way in ways {
            let mut grip = Grip::default();
            grip.read(&Gesture::Activate(thing_id(&item("a"))));
            assert_eq!(grip.read(&Gesture::Activate("coach:done".to_owned())), Move::Nothing);
            assert!(grip.holds(&item("a")));
            assert_eq!((grip.read(&way), grip.held()), (Move::Seen, None), "{way:?}");
        }
        assert_eq!(Grip::default().read(&Gesture::Leave), Move::Nothing);
    }

    #[test]
    fn a_picked_up_thing_can_be_dragged_and_another_one_is_let_go_first() {
        let mut grip = Grip::default();
        grip.read(&Gesture::Activate(thing_id(&item("a"))));
        let other = |means| grip.show(&item("b"), place_id("one"), place_id("one"), means);
        assert_eq!(other(Means::Keys), Gesture::Leave);
        assert_eq!(other(Means::Mouse), Gesture::Point(held_id(&item("a"))));
        let dragged = grip.read(&Gesture::Drop { from: place_id("two"), to: POOL.to_owned() });
        assert_eq!(dragged, Move::Put(item("a"), Spot::Pool));
    }
}

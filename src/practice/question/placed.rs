//! Things that are put at places: beside their partner, into a group. A place holds one thing, or many.
//! What is right is for the kinds to say.

use super::Item;
use super::moved::{Grip, Move, Spot, place_id};
use crate::locale::Phrase;
use crate::practice::{Reaction, Reading, State};
use crate::ui::{Gesture, Id, Means};
use serde::{Deserialize, Serialize};

/// One thing done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// Puts a thing at a place. Where only one has room, the other one goes where the thing came from.
    Put {
        /// The thing.
        thing: Item,
        /// The place.
        at: Item,
    },
    /// Takes a thing back to where all were at the start.
    TakeBack(Item),
}

/// Where things are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Placed {
    id: String,
    places: Vec<Item>,
    things: Vec<Item>,
    /// The place of each thing.
    at: Vec<Option<usize>>,
    one: bool,
}

impl Placed {
    /// Nothing is placed yet. `one`: a place has room for one thing.
    pub fn new(id: String, places: Vec<Item>, things: Vec<Item>, one: bool) -> Self {
        let at = vec![None; things.len()];
        Placed { id, places, things, at, one }
    }
    /// The id of the exercise.
    pub fn id(&self) -> &str {
        &self.id
    }
    /// The places, in order.
    pub fn places(&self) -> &[Item] {
        &self.places
    }
    /// The things, in the order in which they are shown at the start.
    pub fn things(&self) -> &[Item] {
        &self.things
    }
    /// The things at a place; without one, those that are not placed.
    pub fn at(&self, place: Option<&Item>) -> impl Iterator<Item = &Item> {
        self.things.iter().filter(move |thing| self.place_of(thing) == place)
    }
    /// Where a thing is placed.
    pub fn place_of(&self, thing: &Item) -> Option<&Item> {
        self.places.get(self.at[self.thing(thing)?]?)
    }
    fn thing(&self, thing: &Item) -> Option<usize> {
        self.things.iter().position(|known| known == thing)
    }
    /// Everything that can be done now.
    pub fn possible(&self) -> Vec<Act> {
        let put = |thing: &Item| {
            let thing = thing.clone();
            self.places.iter().map(move |at| Act::Put { thing: thing.clone(), at: at.clone() })
        };
        let back = self.things.iter().filter(|thing| self.place_of(thing).is_some()).cloned().map(Act::TakeBack);
        self.things.iter().flat_map(put).chain(back).collect()
    }

    /// What it means to put a thing on a spot; `None` where it is already.
    fn meaning(&self, thing: Item, spot: Spot) -> Option<Act> {
        let place = match spot {
            Spot::Place(place) => Some(Item::new(place)),
            Spot::Thing(other) => self.place_of(&other).cloned(),
            Spot::Pool => None,
        };
        if self.place_of(&thing) == place.as_ref() {
            return None;
        }
        Some(place.map_or_else(|| Act::TakeBack(thing.clone()), |at| Act::Put { thing: thing.clone(), at }))
    }
    /// What a gesture means.
    pub(super) fn read(&self, grip: &mut Grip, gesture: &Gesture) -> Reading<Act> {
        match grip.read(gesture) {
            Move::Put(thing, spot) => self.meaning(thing, spot).map_or(Reading::Seen, Reading::Do),
            Move::Seen => Reading::Seen,
            Move::Nothing => Reading::Ignored,
        }
    }
    /// The next gesture towards an Action; what is taken back is chosen at `pool`, and dropped on `home`.
    pub(super) fn show(
        &self,
        grip: &Grip,
        action: &Act,
        means: Means,
        pool: Id,
        home: impl Fn(&Item) -> Id,
    ) -> Option<Gesture> {
        let (thing, wanted) = match action {
            Act::Put { thing, at } => (thing, Some(at)),
            Act::TakeBack(thing) => (thing, None),
        };
        let known = self.thing(thing).is_some() && wanted.is_none_or(|at| self.places.contains(at));
        if !known || self.place_of(thing) == wanted {
            return None;
        }
        let (on, under) = match wanted {
            Some(at) => (place_id(at.as_str()), place_id(at.as_str())),
            None => (pool, home(thing)),
        };
        Some(grip.show(thing, on, under, means))
    }
    /// What *Show me* says; `message` has `$thing` and `$place`.
    pub(super) fn tell(&self, gesture: &Gesture, message: &'static str) -> Phrase {
        Grip::tell(gesture, &self.id, |thing, spot| {
            let thing = thing.phrase(&self.id);
            match spot {
                Spot::Place(place) => {
                    Phrase::new(message).with("thing", thing).with("place", Item::new(place).phrase(&self.id))
                }
                _ => Phrase::new("moved-show-back").with("thing", thing),
            }
        })
    }
}

impl State for Placed {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        let before = self.at.clone();
        match action {
            Act::Put { thing, at } => {
                let found = (self.thing(thing), self.places.iter().position(|place| place == at));
                if let (Some(thing), Some(place)) = found {
                    let there = self.at.iter().position(|at| *at == Some(place)).filter(|_| self.one);
                    if let Some(other) = there {
                        self.at[other] = self.at[thing];
                    }
                    self.at[thing] = Some(place);
                }
            }
            Act::TakeBack(thing) => {
                if let Some(thing) = self.thing(thing) {
                    self.at[thing] = None;
                }
            }
        }
        if before == self.at { Reaction::Unchanged } else { Reaction::Changed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(names: &[&str]) -> Vec<Item> {
        names.iter().copied().map(Item::new).collect()
    }
    fn put(thing: &str, at: &str) -> Act {
        Act::Put { thing: Item::new(thing), at: Item::new(at) }
    }
    fn there(placed: &Placed, place: &str) -> Vec<String> {
        placed.at(Some(&Item::new(place))).map(|thing| thing.as_str().to_owned()).collect()
    }

    #[test]
    fn a_place_for_one_gives_way_and_a_group_takes_all() {
        let mut pairs = Placed::new("q".into(), items(&["1", "2"]), items(&["a", "b", "c"]), true);
        assert_eq!(pairs.apply(&put("a", "1")), Reaction::Changed);
        assert_eq!(pairs.apply(&put("a", "1")), Reaction::Unchanged);
        pairs.apply(&put("b", "2"));
        // Exchanged.
        pairs.apply(&put("a", "2"));
        assert_eq!((there(&pairs, "1"), there(&pairs, "2")), (vec!["b".to_owned()], vec!["a".to_owned()]));
        // Back to where all were.
        pairs.apply(&put("c", "2"));
        assert_eq!(pairs.at(None).collect::<Vec<_>>(), items(&["a"]).iter().collect::<Vec<_>>());
        assert_eq!(pairs.apply(&Act::TakeBack(Item::new("c"))), Reaction::Changed);
        assert_eq!(pairs.apply(&Act::TakeBack(Item::new("c"))), Reaction::Unchanged);
        let mut groups = Placed::new("q".into(), items(&["1", "2"]), items(&["a", "b", "c"]), false);
        groups.apply(&put("c", "1"));
        groups.apply(&put("a", "1"));
        assert_eq!(there(&groups, "1"), ["a", "c"]);
        for strange in [put("z", "1"), put("a", "z"), Act::TakeBack(Item::new("z"))] {
            assert_eq!(groups.apply(&strange), Reaction::Unchanged);
        }
    }

    #[test]
    fn a_thing_put_on_another_goes_where_that_one_is() {
        let mut pairs = Placed::new("q".into(), items(&["1", "2"]), items(&["a", "b", "c"]), true);
        pairs.apply(&put("a", "1"));
        let meaning = |thing: &str, on: &str| pairs.meaning(Item::new(thing), Spot::Thing(Item::new(on)));
        assert_eq!(meaning("b", "a"), Some(put("b", "1")));
        assert_eq!(meaning("a", "b"), Some(Act::TakeBack(Item::new("a"))));
        assert_eq!(meaning("b", "c"), None);
        assert_eq!(pairs.meaning(Item::new("a"), Spot::Place("1".into())), None);
    }

    #[test]
    fn an_action_is_written_as_it_reads() {
        let written =
            serde_json::json!([{ "put": { "thing": "@folder.means", "at": "@folder" } }, { "take-back": "a" }]);
        let acts = vec![put("@folder.means", "@folder"), Act::TakeBack(Item::new("a"))];
        assert_eq!(serde_json::to_value(&acts).unwrap(), written);
        assert_eq!(serde_json::from_value::<Vec<Act>>(written).unwrap(), acts);
    }
}

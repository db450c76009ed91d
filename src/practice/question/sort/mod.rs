//! Sort: things are put into two to four groups.
//! `view` draws them; where things are is `placed`'s.

mod flow;
mod view;

pub use view::SortView;

use super::Item;
use super::placed::{Act, Placed};
use crate::locale::Phrase;
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind, shuffled};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use toml::Spanned;

/// How many groups there may be.
const GROUPS: RangeInclusive<usize> = 2..=4;
/// How many things there may be.
const THINGS: RangeInclusive<usize> = 3..=12;

/// A group as an author writes it: a table with one key.
type Group = BTreeMap<Spanned<Item>, Vec<Spanned<Item>>>;

/// A question: put things into groups.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "sort"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "question")]
    _question: String,
    /// Two to four tables with one key each: the name of the group, and the things that belong to it.
    #[cfg_attr(test, schemars(with = "Vec<crate::practice::schema::Single<Vec<Item>>>", length(min = 2, max = 4)))]
    groups: Spanned<Vec<Spanned<Group>>>,
}

/// Things to be put into groups.
#[derive(Debug)]
pub struct Sort {
    id: String,
    groups: Vec<(Item, Vec<Item>)>,
}

impl Sort {
    fn places(&self) -> Vec<Item> {
        self.groups.iter().map(|(group, _)| group.clone()).collect()
    }
    /// All things, each with its group.
    fn things(&self) -> impl Iterator<Item = (&Item, &Item)> {
        self.groups.iter().flat_map(|(group, things)| things.iter().map(move |thing| (thing, group)))
    }
    fn put(thing: &Item, at: &Item) -> Act {
        Act::Put { thing: thing.clone(), at: at.clone() }
    }
}

/// A number that is not in a range, said with it.
fn count(source: &Exercise, what: Phrase, place: std::ops::Range<usize>, range: &RangeInclusive<usize>) -> Problem {
    source.problem(place, what.with("least", *range.start()).with("most", *range.end()))
}

impl Kind for Sort {
    type State = Placed;
    type View = SortView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let (mut problems, mut names, mut all, mut groups) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let place = read.groups.span();
        for table in read.groups.into_inner() {
            if table.get_ref().len() != 1 {
                problems.push(source.problem(table.span(), Phrase::new("problem-one-key")));
            }
            for (group, things) in table.into_inner() {
                groups.push((group.get_ref().clone(), things.iter().map(|thing| thing.get_ref().clone()).collect()));
                names.push(group);
                all.extend(things);
            }
        }
        if !GROUPS.contains(&groups.len()) {
            problems.push(count(source, Phrase::new("problem-sort-groups"), place.clone(), &GROUPS));
        }
        if !THINGS.contains(&all.len()) {
            problems.push(count(source, Phrase::new("problem-sort-things"), place, &THINGS));
        }
        for items in [&names, &all] {
            problems.extend(items.iter().filter_map(|item| Item::problem(item, source)));
            problems.extend(Item::twice(items, source, "problem-sort-twice"));
        }
        if problems.is_empty() { Ok(Sort { id: source.id.clone(), groups }) } else { Err(problems) }
    }

    fn start(&self) -> Placed {
        let things: Vec<Item> = self.things().map(|(thing, _)| thing.clone()).collect();
        Placed::new(self.id.clone(), self.places(), shuffled(&things, &self.id), false)
    }

    fn solution(&self) -> Vec<Act> {
        // As they lie there: who sees it done sees each looked at in turn.
        let start = self.start();
        let group = |thing: &Item| self.things().find(|(known, _)| *known == thing).map(|(_, group)| group);
        start.things().iter().filter_map(|thing| group(thing).map(|group| Sort::put(thing, group))).collect()
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        let solution = self.solution();
        let mut ways = vec![solution[1..].to_vec()];
        // Each thing in another group, all others right.
        for (thing, group) in self.things() {
            let other = self.groups.iter().map(|(group, _)| group).find(|other| *other != group);
            ways.extend(other.map(|other| solution.iter().cloned().chain([Sort::put(thing, other)]).collect()));
        }
        ways
    }

    fn check(&self, state: &Placed) -> Check {
        let other = |(thing, group): &(&Item, &Item)| state.place_of(thing).is_some_and(|place| place != *group);
        let told = |(thing, _): (&Item, &Item)| {
            thing.feedback(&self.id, Phrase::new("sort-other").with("thing", thing.phrase(&self.id)))
        };
        let mut missing: Vec<Phrase> = self.things().filter(other).map(told).collect();
        let waiting = state.at(None).count();
        if waiting > 0 {
            missing.push(Phrase::new("sort-waiting").with("count", waiting));
        }
        let achieved = if missing.is_empty() { vec![Phrase::new("sort-done")] } else { Vec::new() };
        Check { achieved, missing, damage: Vec::new() }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Placed) -> Option<usize> {
        None
    }

    fn possible(&self, state: &Placed) -> Vec<Act> {
        state.possible()
    }

    fn texts(&self) -> Vec<String> {
        self.places().iter().chain(self.things().map(|(thing, _)| thing)).filter_map(Item::text).collect()
    }

    fn says(&self) -> Vec<(String, bool)> {
        self.things().map(|(thing, _)| thing.may_say(&self.id)).collect()
    }
}

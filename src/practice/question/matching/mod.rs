//! Match: things are put beside what they belong to. Each thing of the left side keeps its place, the others are moved.
//! `view` draws them; where things are is `placed`'s.

mod plan;
mod view;

pub use view::MatchView;

use super::Item;
use super::placed::{Act, Placed};
use crate::locale::Phrase;
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind, shuffled};
use serde::Deserialize;
use toml::Spanned;

/// How many pairs there may be.
const PAIRS: std::ops::RangeInclusive<usize> = 2..=6;

/// A question: put things beside what they belong to.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "match"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "question")]
    _question: String,
    /// Two to six lists of two things: what keeps its place, and what is put beside it.
    #[cfg_attr(test, schemars(with = "Vec<Vec<Item>>", length(min = 2, max = 6), inner(length(min = 2, max = 2))))]
    pairs: Spanned<Vec<Spanned<Vec<Spanned<Item>>>>>,
    /// Things that go with nothing. May be left out.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<Item>"))]
    extra: Vec<Spanned<Item>>,
}

/// Pairs to be found.
#[derive(Debug)]
pub struct Match {
    id: String,
    pairs: Vec<(Item, Item)>,
    extra: Vec<Item>,
}

impl Match {
    fn lefts(&self) -> Vec<Item> {
        self.pairs.iter().map(|(left, _)| left.clone()).collect()
    }
    fn rights(&self) -> Vec<Item> {
        self.pairs.iter().map(|(_, right)| right).chain(&self.extra).cloned().collect()
    }
    fn other(&self, left: &Item) -> Phrase {
        left.feedback(&self.id, Phrase::new("match-other").with("left", left.phrase(&self.id)))
    }
    fn missing(&self, state: &Placed) -> Option<Phrase> {
        let there = |left: &Item| state.at(Some(left)).next();
        let other = self.pairs.iter().find(|(left, right)| there(left).is_some_and(|there| there != right));
        let empty = self.pairs.iter().filter(|(left, _)| there(left).is_none()).count();
        let first = || Phrase::new("match-empty").with("count", empty);
        other.map(|(left, _)| self.other(left)).or_else(|| (empty > 0).then(first))
    }
}

impl Kind for Match {
    type State = Placed;
    type View = MatchView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let mut problems = Vec::new();
        let (mut lefts, mut rights) = (Vec::new(), Vec::new());
        for pair in read.pairs.get_ref() {
            match pair.get_ref().as_slice() {
                [left, right] => {
                    lefts.push(left.clone());
                    rights.push(right.clone());
                }
                _ => problems.push(source.problem(pair.span(), Phrase::new("problem-match-pair"))),
            }
        }
        if !PAIRS.contains(&read.pairs.get_ref().len()) {
            let what = Phrase::new("problem-match-pairs").with("least", *PAIRS.start()).with("most", *PAIRS.end());
            problems.push(source.problem(read.pairs.span(), what));
        }
        let pairs = lefts.iter().zip(&rights).map(|(left, right)| (left.get_ref().clone(), right.get_ref().clone()));
        let pairs = pairs.collect();
        rights.extend(read.extra.iter().cloned());
        for side in [&lefts, &rights] {
            problems.extend(side.iter().filter_map(|item| Item::problem(item, source)));
            problems.extend(Item::twice(side, source, "problem-match-twice"));
        }
        let extra = read.extra.into_iter().map(Spanned::into_inner).collect();
        if problems.is_empty() { Ok(Match { id: source.id.clone(), pairs, extra }) } else { Err(problems) }
    }

    fn start(&self) -> Placed {
        Placed::new(self.id.clone(), self.lefts(), shuffled(&self.rights(), &self.id), true)
    }

    fn solution(&self) -> Vec<Act> {
        let put = |(left, right): &(Item, Item)| Act::Put { thing: right.clone(), at: left.clone() };
        self.pairs.iter().map(put).collect()
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        let solution = self.solution();
        let (first, second) = (&self.pairs[0], &self.pairs[1]);
        let spoilt = |act: Act| solution.iter().cloned().chain([act]).collect();
        let exchanged = spoilt(Act::Put { thing: first.1.clone(), at: second.0.clone() });
        let extra = self.extra.iter().map(|thing| spoilt(Act::Put { thing: thing.clone(), at: first.0.clone() }));
        [solution[1..].to_vec(), exchanged].into_iter().chain(extra).collect()
    }

    fn check(&self, state: &Placed) -> Check {
        let right = self.pairs.iter().filter(|(left, right)| state.place_of(right) == Some(left)).count();
        let missing: Vec<Phrase> = self.missing(state).into_iter().collect();
        let so_far = || Phrase::new("match-so-far").with("count", right).with("all", self.pairs.len());
        let achieved = match (missing.is_empty(), right) {
            (true, _) => vec![Phrase::new("match-done")],
            (false, 0) => Vec::new(),
            (false, _) => vec![so_far()],
        };
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
        self.lefts().iter().chain(&self.rights()).filter_map(Item::text).collect()
    }

    fn says(&self) -> Vec<(String, bool)> {
        self.lefts().iter().map(|left| left.may_say(&self.id)).collect()
    }
}

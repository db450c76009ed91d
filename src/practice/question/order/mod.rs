//! Order: steps are put in the order in which they are done. Some may be done in any order among each other.
//! `state` holds how they stand, `view` draws them; this file understands what the author wrote.

mod state;
mod view;

pub use state::{Act, Standing};
pub use view::OrderView;

use super::Item;
use crate::locale::Phrase;
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind, shuffled};
use serde::{Deserialize, Deserializer, de};
use std::fmt;
use toml::Spanned;

/// Seeds that are tried for an order to begin with that is not right already.
const SEEDS: usize = 8;

/// A question: put steps in order.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "order"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "question")]
    _question: String,
    /// The steps, from the first to the last. A list among them is done in any order.
    #[cfg_attr(test, schemars(with = "Vec<Rank>", length(min = 2)))]
    steps: Spanned<Vec<Spanned<Rank>>>,
}

/// One step, or several that may be done in any order.
#[derive(Debug)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Or<Item, Vec<Item>>", inline))]
enum Rank {
    One(Item),
    Any(Vec<Spanned<Item>>),
}

impl<'de> Deserialize<'de> for Rank {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Rank;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or list")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Rank, E> {
                Ok(Rank::One(Item::new(text)))
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, list: A) -> Result<Rank, A::Error> {
                Vec::deserialize(de::value::SeqAccessDeserializer::new(list)).map(Rank::Any)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// Steps to be put in order.
#[derive(Debug)]
pub struct Order {
    id: String,
    /// In their order; those of one rank in any order.
    ranks: Vec<Vec<Item>>,
}

impl Order {
    fn steps(&self) -> impl Iterator<Item = &Item> {
        self.ranks.iter().flatten()
    }
    /// The rank that belongs at each place.
    fn wanted(&self) -> impl Iterator<Item = &Vec<Item>> {
        self.ranks.iter().flat_map(|rank| rank.iter().map(move |_| rank))
    }
    /// The first step that stands too early.
    fn too_early<'a>(&self, standing: &'a [Item]) -> Option<&'a Item> {
        standing.iter().zip(self.wanted()).find(|(step, rank)| !rank.contains(step)).map(|(step, _)| step)
    }
    fn mixed(&self) -> Vec<Item> {
        let steps: Vec<Item> = self.steps().cloned().collect();
        let mixed = (0..SEEDS).map(|seed| shuffled(&steps, &format!("{}{}", self.id, ".".repeat(seed))));
        let mixed = mixed.into_iter().find(|mixed| self.too_early(mixed).is_some());
        mixed.unwrap_or_else(|| steps.into_iter().rev().collect())
    }
}

impl Kind for Order {
    type State = Standing;
    type View = OrderView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let (mut problems, mut all, mut ranks) = (Vec::new(), Vec::new(), Vec::new());
        let place = read.steps.span();
        for rank in read.steps.into_inner() {
            let span = rank.span();
            let steps = match rank.into_inner() {
                Rank::One(step) => vec![Spanned::new(span, step)],
                Rank::Any(steps) if steps.len() > 1 => steps,
                Rank::Any(_) => {
                    problems.push(source.problem(span, Phrase::new("problem-order-any")));
                    continue;
                }
            };
            ranks.push(steps.iter().map(|step| step.get_ref().clone()).collect());
            all.extend(steps);
        }
        if ranks.len() < 2 {
            problems.push(source.problem(place, Phrase::new("problem-order-few")));
        }
        problems.extend(all.iter().filter_map(|step| Item::problem(step, source)));
        problems.extend(Item::twice(&all, source, "problem-order-twice"));
        if problems.is_empty() { Ok(Order { id: source.id.clone(), ranks }) } else { Err(problems) }
    }

    fn start(&self) -> Standing {
        Standing::new(self.id.clone(), self.mixed())
    }

    fn solution(&self) -> Vec<Act> {
        let mut standing = self.mixed();
        let mut moves = Vec::new();
        for (place, rank) in self.wanted().enumerate() {
            let found = standing.iter().skip(place).position(|step| rank.contains(step));
            if let Some(ahead) = found.filter(|ahead| *ahead > 0) {
                let step = standing.remove(place + ahead);
                moves.push(Act::Move { step: step.clone(), to: place + 1 });
                standing.insert(place, step);
            }
        }
        moves
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        let last = self.ranks.last().and_then(|rank| rank.first()).cloned();
        let spoilt = last.map(|step| self.solution().into_iter().chain([Act::Move { step, to: 1 }]).collect());
        spoilt.into_iter().collect()
    }

    fn check(&self, state: &Standing) -> Check {
        let later =
            |step: &Item| step.feedback(&self.id, Phrase::new("order-later").with("step", step.phrase(&self.id)));
        let missing: Vec<Phrase> = self.too_early(state.steps()).map(later).into_iter().collect();
        let achieved = if missing.is_empty() { vec![Phrase::new("order-done")] } else { Vec::new() };
        Check { achieved, missing, damage: Vec::new() }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Standing) -> Option<usize> {
        None
    }

    fn possible(&self, state: &Standing) -> Vec<Act> {
        let count = state.steps().len();
        self.steps().flat_map(|step| (1..=count).map(|to| Act::Move { step: step.clone(), to })).collect()
    }

    fn texts(&self) -> Vec<String> {
        self.steps().filter_map(Item::text).collect()
    }

    fn says(&self) -> Vec<(String, bool)> {
        self.steps().map(|step| step.may_say(&self.id)).collect()
    }
}

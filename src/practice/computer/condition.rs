//! Conditions combined: all, any, none, what happened on the way, what never may. What is said about each of them.
//! Facts about a program are its own business.

use super::apps::{Fact, Sight, Written};
use crate::locale::{Arg, Phrase};
use std::ops::Range;
use toml::Spanned;

/// Something that must be true of the World.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Something about one program.
    Fact(Fact),
    /// All of these.
    All(Vec<Placed>),
    /// At least one of these.
    Any(Vec<Placed>),
    /// Not one of these.
    None(Vec<Placed>),
    /// This was true at some time since the start, be it true now or not.
    Happened(Box<Placed>),
    /// This was not true at any time since the start.
    Never(Box<Placed>),
}

/// A condition with its place in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The bytes of the file.
    pub span: Range<usize>,
    /// What must be true.
    pub condition: Condition,
}

impl Written {
    /// A condition with its place, understood.
    pub(super) fn spanned(written: Spanned<Written>) -> Placed {
        Placed { span: written.span(), condition: written.into_inner().understood() }
    }
}

/// What conditions are checked against: facts now, and those that were true at some time.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) sight: Sight<'a>,
    /// Whether a condition that is watched was true at some time.
    pub(super) was: &'a dyn Fn(&Condition) -> bool,
}

impl Condition {
    /// All facts in it, each with its place.
    pub(super) fn facts<'a>(&'a self, span: &Range<usize>, found: &mut Vec<(Range<usize>, &'a Fact)>) {
        match self {
            Condition::Fact(fact) => found.push((span.clone(), fact)),
            Condition::All(list) | Condition::Any(list) | Condition::None(list) => {
                list.iter().for_each(|inner| inner.condition.facts(&inner.span, found));
            }
            Condition::Happened(inner) | Condition::Never(inner) => inner.condition.facts(&inner.span, found),
        }
    }

    /// The facts in it that are wanted: what they name, they may change. What is never to happen allows nothing.
    pub(super) fn wanted<'a>(&'a self, found: &mut Vec<&'a Fact>) {
        match self {
            Condition::Fact(fact) => found.push(fact),
            Condition::All(list) | Condition::Any(list) | Condition::None(list) => {
                list.iter().for_each(|inner| inner.condition.wanted(found));
            }
            Condition::Happened(inner) => inner.condition.wanted(found),
            Condition::Never(_) => {}
        }
    }

    /// Those whose truth must be remembered: what stands in `happened` and `never`.
    pub(super) fn watched<'a>(&'a self, found: &mut Vec<&'a Condition>) {
        match self {
            Condition::Fact(_) => {}
            Condition::All(list) | Condition::Any(list) | Condition::None(list) => {
                list.iter().for_each(|inner| inner.condition.watched(found));
            }
            Condition::Happened(inner) | Condition::Never(inner) => {
                found.push(&inner.condition);
                inner.condition.watched(found);
            }
        }
    }

    /// Whether it is true.
    pub(super) fn met(&self, judge: Judge<'_>) -> bool {
        let met = |inner: &Placed| inner.condition.met(judge);
        match self {
            Condition::Fact(fact) => fact.met(judge.sight),
            Condition::All(list) => list.iter().all(met),
            Condition::Any(list) => list.iter().any(met),
            Condition::None(list) => !list.iter().any(met),
            Condition::Happened(inner) => (judge.was)(&inner.condition),
            Condition::Never(inner) => !(judge.was)(&inner.condition),
        }
    }

    /// What is not yet so. Of use while `met` is false.
    pub(super) fn missing(&self, judge: Judge<'_>) -> Phrase {
        let lacking = |list: &[Placed]| -> Vec<Phrase> {
            list.iter()
                .filter(|inner| !inner.condition.met(judge))
                .map(|inner| inner.condition.missing(judge))
                .collect()
        };
        let holding = |list: &[Placed]| -> Vec<Phrase> {
            list.iter()
                .filter(|inner| inner.condition.met(judge))
                .map(|inner| inner.condition.achieved(judge))
                .collect()
        };
        match self {
            Condition::Fact(fact) => fact.missing(judge.sight),
            Condition::All(list) => lacking(list).into_iter().next().unwrap_or_else(|| self.achieved(judge)),
            Condition::Any(list) => one_of("goal-missing-any", lacking(list)),
            Condition::None(list) => one_of("goal-missing-none", holding(list)),
            Condition::Happened(inner) => inner.condition.missing(judge),
            Condition::Never(inner) => Phrase::new("goal-missing-never").with("what", inner.condition.achieved(judge)),
        }
    }

    /// That it is so. Of use while `met` is true. Of several ways, only the one that was gone is told.
    pub(super) fn achieved(&self, judge: Judge<'_>) -> Phrase {
        let all = |list: &[Placed]| list.iter().map(|inner| inner.condition.achieved(judge)).collect();
        match self {
            Condition::Fact(fact) => fact.achieved(),
            Condition::All(list) => Phrase::new("goal-done-all").with("what", Arg::List(all(list))),
            Condition::Any(list) => match list.iter().find(|inner| inner.condition.met(judge)) {
                Some(way) => way.condition.achieved(judge),
                None => one_of("goal-done-any", all(list)),
            },
            Condition::None(_) | Condition::Never(_) => Phrase::new("goal-done-none"),
            Condition::Happened(inner) => {
                Phrase::new("goal-done-happened").with("what", inner.condition.achieved(judge))
            }
        }
    }
}

fn one_of(id: &'static str, mut phrases: Vec<Phrase>) -> Phrase {
    match phrases.len() {
        1 => phrases.remove(0),
        _ => Phrase::new(id).with("what", Arg::List(phrases)),
    }
}

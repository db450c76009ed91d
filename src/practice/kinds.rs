//! The list of kinds: one line each.
//! A kind's folder says everything else about it.

use super::erased::erase;
use super::{Kind, Practice, computer, question};
use crate::pack::{Exercise, Problem};

type Reader = fn(&Exercise) -> Result<Box<dyn Practice>, Vec<Problem>>;

const KINDS: [(&str, Reader); 2] = [("computer", read::<computer::Task>), ("choose", read::<question::choose::Choose>)];

fn read<K: Kind>(source: &Exercise) -> Result<Box<dyn Practice>, Vec<Problem>> {
    K::read(source).map(erase)
}

/// An exercise of a pack, ready to be done.
///
/// # Errors
/// Every mistake that its kind found in it, or the kind that nobody knows.
pub fn open(source: &Exercise) -> Result<Box<dyn Practice>, Vec<Problem>> {
    let kind = source.kind();
    match KINDS.iter().find(|(name, _)| *name == kind) {
        Some((_, reader)) => reader(source),
        None => Err(vec![unknown(source, kind)]),
    }
}

fn unknown(source: &Exercise, kind: &str) -> Problem {
    let body = source.body();
    let place = body.get_ref().get(source.family).map_or(source.span.clone(), toml::Spanned::span);
    let questions: Vec<&str> = KINDS.iter().map(|(name, _)| *name).filter(|name| *name != "computer").collect();
    source.unknown_word("problem-unknown-kind", kind, place, &questions)
}

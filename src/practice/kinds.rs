//! The list of kinds: one line each.
//! A kind's folder says everything else about it.

use super::erased::erase;
use super::{Kind, Practice, computer, dexterity, question};
use crate::pack::{Exercise, Problem};

type Reader = fn(&Exercise) -> Result<Box<dyn Practice>, Vec<Problem>>;

/// The family, the kind as a lesson names it, and what reads it.
const KINDS: [(&str, &str, Reader); 11] = [
    ("task", "computer", read::<computer::Task>),
    ("question", "choose", read::<question::choose::Choose>),
    ("question", "match", read::<question::matching::Match>),
    ("question", "order", read::<question::order::Order>),
    ("question", "sort", read::<question::sort::Sort>),
    ("question", "fill", read::<question::fill::Fill>),
    ("question", "point", read::<question::point::Point>),
    ("dexterity", "press", read::<dexterity::press::Press>),
    ("dexterity", "type", read::<dexterity::typing::Typing>),
    ("dexterity", "edit", read::<dexterity::edit::Edit>),
    ("dexterity", "pointer", read::<dexterity::pointer::Pointer>),
];

fn read<K: Kind>(source: &Exercise) -> Result<Box<dyn Practice>, Vec<Problem>> {
    K::read(source).map(erase)
}

/// An exercise of a pack, ready to be done.
///
/// # Errors
/// Every mistake that its kind found in it, or the kind that nobody knows.
pub fn open(source: &Exercise) -> Result<Box<dyn Practice>, Vec<Problem>> {
    match KINDS.iter().find(|(family, kind, _)| (*family, *kind) == (source.family, source.kind())) {
        Some((_, _, reader)) => reader(source),
        None => Err(vec![unknown(source)]),
    }
}

fn unknown(source: &Exercise) -> Problem {
    let body = source.body();
    let place = body.get_ref().get(source.family).map_or(source.span.clone(), toml::Spanned::span);
    let known: Vec<&str> =
        KINDS.iter().filter(|(family, ..)| *family == source.family).map(|(_, kind, _)| *kind).collect();
    source.unknown_word("problem-unknown-kind", source.kind(), place, &known)
}

//! The list of kinds: one line each.
//! A kind's folder says everything else about it.

use super::erased::erase;
use super::{Kind, Practice, computer, dexterity, question};
use crate::pack::{Exercise, Problem};

type Reader = fn(&Exercise) -> Result<Box<dyn Practice>, Vec<Problem>>;

/// A kind of exercise.
struct Entry {
    /// How a lesson names it: the key, and its value (a task names its programs instead).
    family: &'static str,
    kind: &'static str,
    read: Reader,
    #[cfg(test)]
    schema: fn(&mut schemars::SchemaGenerator) -> schemars::Schema,
}

const KINDS: [Entry; 11] = [
    entry::<computer::Task>("task", "computer"),
    entry::<question::choose::Choose>("question", "choose"),
    entry::<question::matching::Match>("question", "match"),
    entry::<question::order::Order>("question", "order"),
    entry::<question::sort::Sort>("question", "sort"),
    entry::<question::fill::Fill>("question", "fill"),
    entry::<question::point::Point>("question", "point"),
    entry::<dexterity::press::Press>("dexterity", "press"),
    entry::<dexterity::typing::Typing>("dexterity", "type"),
    entry::<dexterity::edit::Edit>("dexterity", "edit"),
    entry::<dexterity::pointer::Pointer>("dexterity", "pointer"),
];

const fn entry<K: Kind>(family: &'static str, kind: &'static str) -> Entry {
    Entry {
        family,
        kind,
        read: |source| K::read(source).map(erase),
        #[cfg(test)]
        schema: K::schema,
    }
}

/// The shape of each kind, after its family and its name.
#[cfg(test)]
pub(crate) fn schemas(
    generator: &mut schemars::SchemaGenerator,
) -> Vec<(&'static str, &'static str, schemars::Schema)> {
    KINDS.iter().map(|entry| (entry.family, entry.kind, (entry.schema)(generator))).collect()
}

/// An exercise of a pack, ready to be done.
///
/// # Errors
/// Every mistake that its kind found in it, or the kind that nobody knows.
pub fn open(source: &Exercise) -> Result<Box<dyn Practice>, Vec<Problem>> {
    match KINDS.iter().find(|entry| (entry.family, entry.kind) == (source.family, source.kind())) {
        Some(entry) => (entry.read)(source),
        None => Err(vec![unknown(source)]),
    }
}

fn unknown(source: &Exercise) -> Problem {
    let body = source.body();
    let place = body.get_ref().get(source.family).map_or(source.span.clone(), toml::Spanned::span);
    let known: Vec<&str> = KINDS.iter().filter(|entry| entry.family == source.family).map(|entry| entry.kind).collect();
    source.unknown_word("problem-unknown-kind", source.kind(), place, &known)
}

//! Messages that say one another without end, or more often than fluent says them: nobody would read them whole.
//! Leaves all other mistakes of a Fluent source to `source`.

use super::Phrase;
use super::source::Named;
use fluent::FluentResource;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;
use std::ops::Range;

/// What stands in braces, counted through everything that a message says: past that fluent stops (`MAX_PLACEABLES` of
/// fluent-bundle 0.16).
const MOST: usize = 100;

/// What is amiss in this way, of messages in these places: the bytes of the name, and the problem as a message of the program.
pub(super) fn sprawling(resource: &FluentResource, lines: &[(String, Range<usize>)]) -> Vec<(Range<usize>, Phrase)> {
    let mut counts = Counts { named: Named::of(resource), known: BTreeMap::new() };
    let problem = |(id, place): &(String, Range<usize>)| match counts.message(id) {
        Count::Circle => Some((place.clone(), Phrase::new("fluent-circle"))),
        Count::Of(count) if count > MOST => Some((place.clone(), Phrase::new("fluent-sprawl").with("most", MOST))),
        Count::Of(_) | Count::Open => None,
    };
    lines.iter().filter_map(problem).collect()
}

#[derive(Clone, Copy)]
enum Count {
    /// It is being counted: who meets it again goes in a circle.
    Open,
    Circle,
    Of(usize),
}

impl Count {
    fn and(self, other: Count) -> Count {
        match (self, other) {
            (Count::Of(one), Count::Of(two)) => Count::Of(one.saturating_add(two)),
            _ => Count::Circle,
        }
    }
    fn or(self, other: Count) -> Count {
        match (self, other) {
            (Count::Of(one), Count::Of(two)) => Count::Of(one.max(two)),
            _ => Count::Circle,
        }
    }
}

/// What each message takes, counted once.
struct Counts<'a> {
    named: Named<'a>,
    known: BTreeMap<String, Count>,
}

impl Counts<'_> {
    /// What a message takes. What it says comes first, however long the chain: a pack is somebody else's file, and a stack of
    /// calls has an end.
    fn message(&mut self, id: &str) -> Count {
        let mut open = vec![id.to_owned()];
        while let Some(id) = open.last() {
            let said = self.named.pattern(id);
            match self.known.get(id) {
                None => {
                    self.known.insert(id.clone(), Count::Open);
                    let mut next = Vec::new();
                    said.into_iter().for_each(|pattern| said_in(pattern, &mut next));
                    next.retain(|id| !self.known.contains_key(id));
                    open.extend(next);
                }
                Some(Count::Open) => {
                    let count = said.map_or(Count::Of(0), |pattern| self.pattern(pattern));
                    self.known.insert(id.clone(), count);
                    open.pop();
                }
                Some(_) => drop(open.pop()),
            }
        }
        self.known.get(id).copied().unwrap_or(Count::Of(0))
    }
    fn pattern(&self, pattern: &Pattern<&str>) -> Count {
        placeables(pattern).fold(Count::Of(0), |sum, expression| sum.and(Count::Of(1)).and(self.expression(expression)))
    }
    fn expression(&self, expression: &Expression<&str>) -> Count {
        match expression {
            Expression::Inline(inline) => match reference(inline).map(|id| self.known.get(&id)) {
                // Still open: it says, in the end, what says it.
                Some(Some(Count::Open)) => Count::Circle,
                Some(Some(count)) => *count,
                Some(None) | None => Count::Of(0),
            },
            Expression::Select { variants, .. } => {
                variants.iter().fold(Count::Of(0), |most, variant| most.or(self.pattern(&variant.value)))
            }
        }
    }
}

/// The messages that a pattern says, whatever is chosen.
fn said_in(pattern: &Pattern<&str>, said: &mut Vec<String>) {
    for expression in placeables(pattern) {
        match expression {
            Expression::Inline(inline) => said.extend(reference(inline)),
            Expression::Select { variants, .. } => variants.iter().for_each(|variant| said_in(&variant.value, said)),
        }
    }
}

fn placeables<'a>(pattern: &'a Pattern<&'a str>) -> impl Iterator<Item = &'a Expression<&'a str>> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => Some(expression),
    })
}

/// The message that stands in braces.
fn reference(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
            Some(format!("{}.{}", id.name, attribute.name))
        }
        InlineExpression::MessageReference { id, attribute: None } => Some(id.name.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::sprawling;
    use crate::locale::source::{message_lines, parse};

    fn ids(source: &str) -> Vec<(String, String)> {
        let found = sprawling(&parse(source).unwrap(), &message_lines(source)).into_iter();
        found.map(|(place, problem)| (source[place].to_owned(), problem.id.to_string())).collect()
    }

    #[test]
    fn circles_are_found_and_what_leads_into_them() {
        let amiss = |names: &[&str]| {
            names.iter().map(|name| ((*name).to_owned(), "fluent-circle".to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(ids("a = { a }\n"), amiss(&["a"]));
        assert_eq!(
            ids("a = { b }\nb = { c.d }\nc = C\n    .d = { a }\ne = E { c }\nf = { a }\n"),
            amiss(&["a", "b", "d", "f"])
        );
        assert_eq!(ids("a = { $b ->\n    [one] x\n   *[other] { a }\n }\n"), amiss(&["a"]));
    }

    #[test]
    fn what_is_said_more_often_than_can_be_is_found() {
        let ten = "{ x }".repeat(10);
        let source = format!("x = ha\na = {ten}\nb = {}\nc = {{ b }}\n", ten.replace('x', "a"));
        assert_eq!(
            ids(&source),
            [("b", "fluent-sprawl"), ("c", "fluent-sprawl")].map(|(id, what)| (id.into(), what.into()))
        );
        assert!(ids("x = ha\na = { x } { $y } { x }\nb = { a } { a }\n").is_empty());
    }

    #[test]
    fn a_chain_as_long_as_a_file_is_followed_without_a_stack() {
        let link = |number: usize| format!("a{number} = {{ a{} }}\n", number + 1);
        let source: String = (0..15_000).map(link).collect::<String>() + "a15000 = the end\n";
        let found = ids(&source);
        assert_eq!(found.len(), 15_000 - 100, "the last hundred can be said");
        assert!(found.iter().all(|(_, what)| what == "fluent-sprawl"));
        let circle: String = (0..15_000).map(link).collect::<String>() + "a15000 = { a0 }\n";
        assert!(ids(&circle).iter().all(|(_, what)| what == "fluent-circle"));
        assert!(crate::locale::variables(&(source + "b = { $x } { a0 }\n"), "b") == ["x"]);
    }
}

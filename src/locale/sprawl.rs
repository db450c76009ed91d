//! Messages that say one another without end, or more often than fluent says them: nobody would read them whole.
//! Leaves all other mistakes of a Fluent source to `source`.

use super::Phrase;
use super::source::{message_lines, messages, parse, patterns};
use fluent::FluentResource;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;
use std::ops::Range;

/// What stands in braces, counted through everything that a message says: past that fluent stops (`MAX_PLACEABLES` of
/// fluent-bundle 0.16).
const MOST: usize = 100;

/// What is amiss in this way: the bytes of the name of the message, and the problem as a message of the program.
pub(super) fn sprawling(source: &str) -> Vec<(Range<usize>, Phrase)> {
    let Some(resource) = parse(source) else { return Vec::new() };
    let mut counts = Counts { resource: &resource, known: BTreeMap::new() };
    let problem = |(id, place): (String, Range<usize>)| match counts.message(&id) {
        Count::Circle => Some((place, Phrase::new("fluent-circle"))),
        Count::Of(count) if count > MOST => Some((place, Phrase::new("fluent-sprawl").with("most", MOST))),
        Count::Of(_) | Count::Open => None,
    };
    message_lines(source).into_iter().filter_map(problem).collect()
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
    resource: &'a FluentResource,
    known: BTreeMap<String, Count>,
}

impl<'a> Counts<'a> {
    fn message(&mut self, id: &str) -> Count {
        if let Some(count) = self.known.get(id) {
            return *count;
        }
        self.known.insert(id.to_owned(), Count::Open);
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = messages(self.resource).filter(|message| message.id.name == name).last();
        let said = message.into_iter().flat_map(patterns).filter(|(of, _)| *of == attribute);
        let count = said.fold(Count::Of(0), |sum, (_, pattern)| sum.and(self.pattern(pattern)));
        self.known.insert(id.to_owned(), count);
        count
    }
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) -> Count {
        pattern.elements.iter().fold(Count::Of(0), |sum, element| match element {
            PatternElement::TextElement { .. } => sum,
            PatternElement::Placeable { expression } => sum.and(Count::Of(1)).and(self.expression(expression)),
        })
    }
    fn expression(&mut self, expression: &'a Expression<&'a str>) -> Count {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { variants, .. } => {
                variants.iter().fold(Count::Of(0), |most, variant| most.or(self.pattern(&variant.value)))
            }
        }
    }
    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) -> Count {
        match inline {
            InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
                self.message(&format!("{}.{}", id.name, attribute.name))
            }
            InlineExpression::MessageReference { id, attribute: None } => self.message(id.name),
            _ => Count::Of(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sprawling;

    fn ids(source: &str) -> Vec<(String, String)> {
        let found = sprawling(source).into_iter();
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
}

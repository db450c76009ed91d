//! Fluent source text: what can be parsed safely, and for authors what is amiss in it and where its messages stand.
//! Leaves saying the messages to `bundle`.

use super::Phrase;
use super::mistake::mistakes;
use super::sprawl::sprawling;
use fluent::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// How deep braces and brackets may stand inside each other. The parser and the resolver recurse, and a pack is
/// somebody else's file; real messages need five.
const DEEPEST: usize = 32;

/// The messages of a source that are well formed; `None` when the whole source could bring the resolver down.
pub(super) fn resource(source: &str) -> Option<FluentResource> {
    let resource = parse(source)?;
    let harmless = !messages(&resource).flat_map(patterns).any(|(_, pattern)| danger(pattern).is_some());
    harmless.then_some(resource)
}

pub(super) fn parse(source: &str) -> Option<FluentResource> {
    let shallow = too_deep(source).is_none();
    shallow.then(|| FluentResource::try_new(source.to_owned()).unwrap_or_else(|(good, _)| good))
}

/// What is amiss in a source: the bytes, and the problem as a message of the program (`fluent-...`). The other messages
/// of the source can be used, except where braces stand in braces or a literal is chosen by: then none can.
pub fn parse_errors(source: &str) -> Vec<(Range<usize>, Phrase)> {
    if let Some(at) = too_deep(source) {
        return vec![(at..at + 1, Phrase::new("fluent-too-deep"))];
    }
    let (resource, errors) = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut problems: Vec<_> = errors.into_iter().flat_map(|error| mistakes(source, error)).collect();
    let lines = message_lines(source);
    let places: BTreeMap<&str, &Range<usize>> = lines.iter().rev().map(|(id, place)| (id.as_str(), place)).collect();
    for message in messages(&resource) {
        for (attribute, pattern) in patterns(message) {
            let Some(problem) = danger(pattern) else { continue };
            let id = attribute.map_or_else(|| message.id.name.to_owned(), |name| format!("{}.{name}", message.id.name));
            let place = places.get(id.as_str()).map_or(0..0, |place| (*place).clone());
            problems.push((place, Phrase::new(problem)));
        }
    }
    problems.extend(sprawling(&resource, &lines));
    problems
}

/// Every message and attribute (`id`, `id.attribute`) of a source, in order, with the bytes of its name. Terms (`-id`), the
/// names of messages that have attributes and no text, and what does not parse are left out; a message written twice is there
/// twice.
pub fn message_lines(source: &str) -> Vec<(String, Range<usize>)> {
    let Some(resource) = parse(source) else { return Vec::new() };
    let known: BTreeSet<String> = messages(&resource).flat_map(ids).collect();
    let (mut found, mut message, mut start) = (Vec::new(), "", 0);
    for line in source.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let body = &line[indent..];
        let (dot, name) = (body.starts_with('.'), body.trim_start_matches('.'));
        let end = name.find(|letter: char| !is_name(letter)).unwrap_or(name.len());
        let (name, rest) = name.split_at(end);
        let assigns = !name.is_empty() && rest.trim_start_matches(' ').starts_with('=');
        let id = match (indent, dot) {
            (0, false) => name.to_owned(),
            (_, true) => format!("{message}.{name}"),
            _ => String::new(),
        };
        if indent == 0 && assigns && !dot {
            message = name;
        }
        if assigns && known.contains(&id) {
            let from = start + indent + usize::from(dot);
            found.push((id, from..from + name.len()));
        }
        start += line.len();
    }
    found
}

/// The names of the variables (without `$`) that `message` or `message.attribute` of a source reads, also through
/// messages that it refers to. Sorted.
pub fn variables(source: &str, id: &str) -> Vec<String> {
    parse(source).map_or_else(Vec::new, |resource| Reading::of(&Named::of(&resource), id))
}

/// Whether that letter may stand in the name of a message (Fluent 1.0 EBNF, `Identifier`).
pub(super) fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

pub(super) fn messages(resource: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    resource.entries().filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
}

fn ids(message: &Message<&str>) -> Vec<String> {
    let name = message.id.name;
    let attributes = message.attributes.iter().map(|attribute| format!("{name}.{}", attribute.id.name));
    message.value.iter().map(|_| name.to_owned()).chain(attributes).collect()
}

pub(super) fn patterns<'a>(
    message: &'a Message<&'a str>,
) -> impl Iterator<Item = (Option<&'a str>, &'a Pattern<&'a str>)> {
    let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
    message.value.iter().map(|value| (None, value)).chain(attributes)
}

/// Where braces stand too deep in each other (round brackets count inside braces: functions take functions).
pub(super) fn too_deep(source: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0usize, false, false);
    for (at, byte) in source.bytes().enumerate() {
        let literal = quoted && byte != b'\n';
        match byte {
            b'"' if depth > 0 && !escaped => quoted = !quoted,
            b'\n' => quoted = false,
            b'{' if !literal => depth += 1,
            b'(' if !literal && depth > 0 => depth += 1,
            b'}' | b')' if !literal => depth = depth.saturating_sub(1),
            _ => {}
        }
        escaped = quoted && byte == b'\\' && !escaped;
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// fluent-bundle 0.16 panics where a literal is the selector or a placeable holds a placeable, and the message then
/// grows past 100 placeables (`write_error` is `unreachable!` for them), or the number is beyond u64. The problem's id.
fn danger(pattern: &Pattern<&str>) -> Option<&'static str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            nests(inline).then_some("fluent-unexpected")
        }
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let literal =
                matches!(selector, InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. });
            let found = (literal || nests(selector)).then_some("fluent-not-a-selector");
            found.or_else(|| variants.iter().find_map(|variant| danger(&variant.value)))
        }
    })
}

fn nests(inline: &InlineExpression<&str>) -> bool {
    let among = |arguments: &CallArguments<&str>| arguments.positional.iter().any(nests);
    match inline {
        InlineExpression::Placeable { .. } => true,
        InlineExpression::FunctionReference { arguments, .. } => among(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref().is_some_and(among),
        _ => false,
    }
}

/// The messages of a source by name; of two of one name the last, which is the one that is said.
pub(super) struct Named<'a>(BTreeMap<&'a str, &'a Message<&'a str>>);

impl<'a> Named<'a> {
    pub(super) fn of(resource: &'a FluentResource) -> Self {
        Named(messages(resource).map(|message| (message.id.name, message)).collect())
    }
    /// What a message (`id`) or an attribute (`id.attribute`) says.
    pub(super) fn pattern(&self, id: &str) -> Option<&'a Pattern<&'a str>> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        patterns(self.0.get(name)?).filter(|(of, _)| *of == attribute).last().map(|(_, pattern)| pattern)
    }
}

/// Messages that are read to know what one of them needs: fluent says a hundred at most, but may choose among more.
const MOST_READ: usize = 1_000;

/// Reads which variables a message needs.
#[derive(Default)]
pub(super) struct Reading {
    seen: BTreeSet<String>,
    /// What is still to be read.
    next: Vec<String>,
    variables: BTreeSet<String>,
}

impl Reading {
    /// The variables of a message or attribute.
    pub(super) fn of(named: &Named<'_>, id: &str) -> Vec<String> {
        let mut reading = Reading::default();
        reading.message(id.to_owned());
        while let Some(id) = reading.next.pop() {
            named.pattern(&id).into_iter().for_each(|pattern| reading.pattern(pattern));
        }
        reading.variables.into_iter().collect()
    }
    fn message(&mut self, id: String) {
        if self.seen.len() < MOST_READ && self.seen.insert(id.clone()) {
            self.next.push(id);
        }
    }
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }
    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }
    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name.to_owned())),
            InlineExpression::MessageReference { id, attribute } => match attribute {
                Some(attribute) => self.message(format!("{}.{}", id.name, attribute.name)),
                None => self.message(id.name.to_owned()),
            },
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            // A term sees only its own named arguments, which are literals.
            InlineExpression::TermReference { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

//! The layout of a Fluent source: which lines are which message, what its parts say, and what stands between messages.
//! Changes nothing and judges nothing: `parse_errors` does, and what it refuses has no layout.

use super::source::{is_name, messages, parse, parse_errors, patterns};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// A stretch of whole lines. All pieces in a row are the source, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A comment, or an empty line, with its line end.
    Line(&'a str),
    /// A term (`-name = ...`): its lines.
    Term(&'a str),
    /// A message.
    Message(Entry<'a>),
}

/// A message as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its name.
    pub id: &'a str,
    /// The line with its name and what is said there, then each attribute.
    pub parts: Vec<Part<'a>>,
}

/// The value or an attribute of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// The attribute, without its dot; none for the value.
    pub name: Option<&'a str>,
    /// Its lines, with their line ends.
    pub lines: &'a str,
    /// What it says, in Fluent, without the indent of its lines; `None` where a message has attributes alone.
    pub value: Option<String>,
    /// What its placeables name.
    pub mentions: BTreeSet<Mention>,
}

/// What a placeable names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mention {
    /// `{ $count }`, without `$`.
    Variable(String),
    /// `{ files-open }`, or `{ cv.text }`.
    Message(String),
    /// `{ -brand }`, without `-`.
    Term(String),
    /// `{ KEY("Ctrl+X") }`: the function, and its first argument where that is a text.
    Function(String, Option<String>),
}

/// The pieces of a source; `None` when `parse_errors` has something to say about it.
pub fn layout(source: &str) -> Option<Vec<Piece<'_>>> {
    if !parse_errors(source).is_empty() {
        return None;
    }
    // Bytes of each piece with whether it is a message or a term; empty lines belong to a message only inside it.
    let (mut pieces, mut start) = (Vec::new(), 0);
    let mut open: Option<(usize, usize)> = None;
    let mut blank = Vec::new();
    for line in source.split_inclusive('\n') {
        let end = start + line.len();
        let is_blank = line.trim_matches([' ', '\r', '\n']).is_empty();
        if is_blank && open.is_some() {
            blank.push(start..end);
        } else if is_blank || line.starts_with('#') || name_of(line).is_some() {
            pieces.extend(open.take().and_then(|(from, to)| entry(&source[from..to])));
            pieces.extend(blank.drain(..).map(|at| Piece::Line(&source[at])));
            if is_blank || line.starts_with('#') {
                pieces.push(Piece::Line(line));
            } else {
                open = Some((start, end));
            }
        } else if let Some((_, to)) = &mut open {
            blank.clear();
            *to = end;
        }
        start = end;
    }
    pieces.extend(open.and_then(|(from, to)| entry(&source[from..to])));
    pieces.extend(blank.into_iter().map(|at| Piece::Line(&source[at])));
    Some(pieces)
}

/// The name that a line begins a message or a term with (Fluent 1.0 EBNF, `Message`, `Term`).
fn name_of(line: &str) -> Option<&str> {
    let bare = line.strip_prefix('-').unwrap_or(line);
    let end = bare.find(|letter: char| !is_name(letter)).unwrap_or(bare.len());
    let named = bare.starts_with(|first: char| first.is_ascii_alphabetic());
    let assigned = bare[end..].trim_start_matches(' ').starts_with('=');
    (named && assigned).then(|| &bare[..end])
}

fn entry(lines: &str) -> Option<Piece<'_>> {
    if lines.starts_with('-') {
        return Some(Piece::Term(lines));
    }
    let resource = parse(lines)?;
    let message = messages(&resource).next()?;
    let mut said = patterns(message).peekable();
    let head = said.next_if(|(name, _)| name.is_none()).map(|(_, pattern)| mentions(pattern));
    let mut parts = Vec::new();
    let (mut from, mut at) = (0, 0);
    let (mut current, mut value) = (None, head);
    for line in lines.split_inclusive('\n') {
        let begins = |name: &str| {
            let rest = line.trim_start_matches(' ').strip_prefix('.').and_then(|rest| rest.strip_prefix(name));
            rest.is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        };
        if let Some((Some(name), pattern)) = said.next_if(|(name, _)| name.is_some_and(begins)) {
            parts.push(part(current, &lines[from..at], value));
            let written = line.trim_start_matches([' ', '.']);
            (current, value, from) = (Some(&written[..name.len()]), Some(mentions(pattern)), at);
        }
        at += line.len();
    }
    parts.push(part(current, &lines[from..], value));
    Some(Piece::Message(Entry { id: name_of(lines)?, parts }))
}

fn part<'a>(name: Option<&'a str>, lines: &'a str, said: Option<BTreeSet<Mention>>) -> Part<'a> {
    let value = said.is_some().then(|| dedented(lines.split_once('=').map_or("", |(_, value)| value)));
    Part { name, lines, value, mentions: said.unwrap_or_default() }
}

/// What stands after `=`, without the indent that further lines share (Fluent, *Multiline Text*).
fn dedented(value: &str) -> String {
    let mut lines = value.lines().map(|line| line.trim_end_matches('\r'));
    let first = lines.next().unwrap_or_default().trim_matches(' ');
    let rest: Vec<&str> = lines.collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let common = rest.iter().filter(|line| !line.trim_matches(' ').is_empty()).map(indent).min().unwrap_or(0);
    let first = Some(first).filter(|first| !first.is_empty());
    let rest = rest.iter().map(|line| line.get(common..).unwrap_or_default().trim_end_matches(' '));
    first.into_iter().chain(rest).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}

fn mentions(pattern: &Pattern<&str>) -> BTreeSet<Mention> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<Mention>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<Mention>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<Mention>) {
    let mention = match inline {
        InlineExpression::VariableReference { id } => Mention::Variable(id.name.to_owned()),
        InlineExpression::MessageReference { id, attribute: None } => Mention::Message(id.name.to_owned()),
        InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
            Mention::Message(format!("{}.{}", id.name, attribute.name))
        }
        InlineExpression::TermReference { id, .. } => Mention::Term(id.name.to_owned()),
        InlineExpression::FunctionReference { id, arguments } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
            let text = arguments.positional.first().and_then(|argument| match argument {
                InlineExpression::StringLiteral { value } => Some((*value).to_owned()),
                _ => None,
            });
            Mention::Function(id.name.to_owned(), text)
        }
        InlineExpression::Placeable { expression } => return in_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => return,
    };
    found.insert(mention);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn joined(pieces: &[Piece<'_>]) -> String {
        let lines = |piece: &Piece<'_>| match piece {
            Piece::Line(lines) | Piece::Term(lines) => (*lines).to_owned(),
            Piece::Message(entry) => entry.parts.iter().map(|part| part.lines).collect(),
        };
        pieces.iter().map(lines).collect()
    }

    #[test]
    fn every_line_is_in_one_piece() {
        let source = "### Top\n\n# note\r\na = One { $cv }\r\n    two\n\n    three\n    .title = { KEY(\"Ctrl+X\") }\n\n\
                      -brand = B\nb =\n    .text =\n        x\n          y\n{\"end\"}\n\nc = { $n ->\n[one] { a }\n*[other] { -brand }\n}\n# last";
        let pieces = layout(source).unwrap();
        assert_eq!(joined(&pieces), source);
        let entries: Vec<&Entry> = pieces
            .iter()
            .filter_map(|piece| if let Piece::Message(entry) = piece { Some(entry) } else { None })
            .collect();
        assert_eq!(entries.iter().map(|entry| entry.id).collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(entries[0].parts[0].value.as_deref(), Some("One { $cv }\ntwo\n\nthree"));
        assert_eq!(entries[0].parts[0].mentions, BTreeSet::from([Mention::Variable("cv".to_owned())]));
        let key = Mention::Function("KEY".to_owned(), Some("Ctrl+X".to_owned()));
        assert_eq!(entries[0].parts[1].mentions, BTreeSet::from([key]));
        assert_eq!(entries[1].parts[0].value, None);
        assert_eq!(entries[1].parts[1].name, Some("text"));
        assert!(entries[1].parts[1].value.as_deref().unwrap().ends_with("{\"end\"}"));
        assert_eq!(entries[2].parts[0].mentions.len(), 3);
        assert_eq!(layout("a = One }\n"), None);
    }

    proptest! {
        #[test]
        fn any_source_is_taken_apart_without_loss(
            lines in proptest::collection::vec(
                proptest::sample::select(vec![
                    "a = x", "b =", "    .t = y", "    more", "", "   ", "# note", "## g", "-term = z", "{ $n }", "    { $n ->",
                    "    [one] p", "   *[other] q", "    }", ".u = v", "\tt", "}", "c = { \"\" }\r", "    \t",
                ]),
                0..12,
            )
        ) {
            let source = lines.join("\n");
            if let Some(pieces) = layout(&source) {
                prop_assert_eq!(joined(&pieces), source);
            }
        }
    }
}

//! What an author did where a Fluent source cannot be parsed: the parser's errors, with the lines on which they stand.
//! Leaves parsing, and what parses and must not be said, to `source`.

use super::source::{is_name, too_deep};
use super::{Arg, Phrase};
use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};
use std::ops::Range;

/// Words before an equals sign that are rather a name with spaces in it than the text of a message without one.
const MOST_WORDS: usize = 3;
/// Quotes that are not the straight one.
const QUOTES: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '‹', '›'];

type Mistake = (Range<usize>, Phrase);

/// The head of a message, or one of its attributes: where its line starts, where its name does, and where it ends.
struct Part {
    line: usize,
    name: usize,
    end: usize,
    attribute: bool,
}

/// What is amiss in the lines that an error made unreadable. Of a message whose attribute is amiss the parser says only
/// that the line of the attribute is no message; so each attribute is parsed as if it were one.
pub(super) fn mistakes(source: &str, error: ParserError) -> Vec<Mistake> {
    let parts = parts(source, error.slice.clone().unwrap_or_default());
    let stray = parts.first().filter(|part| part.attribute).map(|part| part.name..name_end(source, part.name));
    let place = whole_characters(source, error.pos.clone());
    let (mut found, mut error) = (Vec::new(), Some(error));
    for part in parts {
        let indent = source[part.line..].find(|sign| sign != ' ' && sign != '\t').unwrap_or(0);
        let indent = part.line..part.line + indent;
        let error = error.take();
        if source[indent.clone()].contains('\t') {
            found.push((indent, Phrase::new("fluent-tab")));
        } else if !part.attribute {
            found.extend(error.map(|error| explain(source, &part, error.kind, error.pos)));
        }
        if let (true, Some((kind, pos))) = (part.attribute, first_error(&source[part.name..part.end])) {
            found.push(explain(source, &part, kind, part.name + pos.start..part.name + pos.end));
        }
    }
    // A tab is mostly on many lines, and said once.
    let mut tabs = 0;
    found.retain(|(_, problem)| problem.id != "fluent-tab" || std::mem::replace(&mut tabs, 1) == 0);
    if found.is_empty() {
        // Each attribute can be read by itself: what is missing is their message.
        let stray = stray.map(|stray| (stray, Phrase::new("fluent-stray-attribute")));
        found.push(stray.unwrap_or((place, Phrase::new("fluent-stray-line"))));
    }
    found
}

fn parts(source: &str, junk: Range<usize>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut line = junk.start;
    for text in source[junk.clone()].split_inclusive('\n') {
        let body = text.trim_start_matches([' ', '\t']);
        let attribute = body.starts_with('.');
        if attribute || parts.is_empty() {
            if let Some(last) = parts.last_mut() {
                last.end = line;
            }
            let name = if attribute { line + text.len() - body.len() + 1 } else { line };
            parts.push(Part { line, name, end: junk.end, attribute });
        }
        line += text.len();
    }
    parts
}

fn first_error(attribute: &str) -> Option<(ErrorKind, Range<usize>)> {
    if too_deep(attribute).is_some() {
        return None;
    }
    let (_, errors) = parse_runtime(attribute).err()?;
    errors.into_iter().next().map(|error| (error.kind, error.pos))
}

fn explain(source: &str, part: &Part, kind: ErrorKind, pos: Range<usize>) -> Mistake {
    let pos = whole_characters(source, pos);
    let at = pos.start;
    let phrase = match kind {
        ErrorKind::ExpectedToken('=') => return no_equals(source, part.name, at),
        ErrorKind::ExpectedToken('}') => return not_closed(source, part.name, at),
        ErrorKind::ExpectedToken(token) => missing(token),
        ErrorKind::ExpectedCharRange { .. } if at == part.name && !part.attribute => return no_message(source, at),
        ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') => Phrase::new("fluent-choice-line"),
        ErrorKind::ExpectedCharRange { .. } => {
            return odd_name(source, at).unwrap_or((pos, Phrase::new("fluent-missing-name")));
        }
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            return no_text(source, part, entry_id);
        }
        ErrorKind::MissingValue => Phrase::new("fluent-missing-value"),
        ErrorKind::MissingDefaultVariant => Phrase::new("fluent-missing-default"),
        ErrorKind::MultipleDefaultVariants => Phrase::new("fluent-two-defaults"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Phrase::new("fluent-not-a-selector"),
        ErrorKind::UnterminatedStringLiteral => Phrase::new("fluent-unclosed-string"),
        ErrorKind::UnknownEscapeSequence(escape) | ErrorKind::InvalidUnicodeEscapeSequence(escape) => {
            Phrase::new("fluent-unknown-escape").with("escape", format!("\\{escape}"))
        }
        ErrorKind::UnbalancedClosingBrace => Phrase::new("fluent-closing-brace"),
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            Phrase::new("fluent-arguments")
        }
        ErrorKind::ForbiddenCallee => return no_function(source, part.name, at),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
            return no_expression(source, part.name, pos);
        }
        ErrorKind::TermAttributeAsPlaceable => Phrase::new("fluent-unexpected"),
    };
    (pos, phrase)
}

fn missing(token: char) -> Phrase {
    Phrase::new("fluent-missing-character").with("character", token.to_string())
}

fn named(id: &'static str, source: &str, name: Range<usize>) -> Mistake {
    let phrase = Phrase::new(id).with("name", Arg::Ltr(source[name.clone()].to_owned()));
    (name, phrase)
}

/// The rest of the line, without its end.
fn line_from(source: &str, at: usize) -> &str {
    source[at..].lines().next().unwrap_or_default()
}

/// Where a name that starts there ends, by the letters that Fluent knows.
fn name_end(source: &str, start: usize) -> usize {
    start + source[start..].find(|letter| !is_name(letter)).unwrap_or(source.len() - start)
}

/// The word around a place, when it is a name but for some of its letters.
fn odd_name(source: &str, at: usize) -> Option<Mistake> {
    // Accents may be characters of their own (Unicode 7.9, combining diacritical marks).
    let is_word =
        |letter: char| is_name(letter) || letter.is_alphanumeric() || ('\u{300}'..='\u{36F}').contains(&letter);
    let start =
        at - source[..at].chars().rev().take_while(|letter| is_word(*letter)).map(char::len_utf8).sum::<usize>();
    let end = at + source[at..].chars().take_while(|letter| is_word(*letter)).map(char::len_utf8).sum::<usize>();
    let odd = !source[start..end].is_ascii();
    odd.then(|| named("fluent-name-letters", source, start..end))
}

/// What stands before the equals sign of a line, when it can only be meant as a name.
fn meant_as_name(source: &str, start: usize) -> Option<Range<usize>> {
    let (before, _) = line_from(source, start).split_once('=')?;
    let name = before.trim();
    let words = name.split_whitespace().count();
    let start = start + before.len() - before.trim_start().len();
    ((1..=MOST_WORDS).contains(&words) && !name.contains(['{', '}'])).then(|| start..start + name.len())
}

fn no_equals(source: &str, start: usize, at: usize) -> Mistake {
    let glued = at == name_end(source, start);
    if let Some(odd) = odd_name(source, at).filter(|_| glued) {
        return odd;
    }
    match meant_as_name(source, start) {
        Some(name) => named("fluent-name-letters", source, name),
        None => named("fluent-missing-equals", source, start..name_end(source, start)),
    }
}

/// A line that starts no message.
fn no_message(source: &str, line: usize) -> Mistake {
    let body = line_from(source, line);
    let start = line + body.len() - body.trim_start().len();
    let sign = start..start + body.trim_start().chars().next().map_or(0, char::len_utf8);
    match &source[sign.clone()] {
        "}" => return (sign, Phrase::new("fluent-closing-brace")),
        found @ ("*" | "[") => {
            let phrase = Phrase::new("fluent-line-start").with("character", found.to_owned());
            return (sign, phrase);
        }
        _ => {}
    }
    match meant_as_name(source, line).filter(|name| !source[name.clone()].chars().all(is_name)) {
        Some(name) => named("fluent-name-letters", source, name),
        None => {
            // Of a line of spaces nothing is left.
            let end = line + body.trim_end().len();
            (start.min(end)..end, Phrase::new("fluent-stray-line"))
        }
    }
}

/// The brace that is open at a place, with strings left out.
fn open_brace(source: &str, start: usize, at: usize) -> Option<usize> {
    let (mut open, mut quoted, mut escaped) = (Vec::new(), false, false);
    for (offset, byte) in source[start..at].bytes().enumerate() {
        match byte {
            b'"' if !open.is_empty() && !escaped => quoted = !quoted,
            b'\n' => quoted = false,
            b'{' if !quoted => open.push(start + offset),
            b'}' if !quoted => drop(open.pop()),
            _ => {}
        }
        escaped = quoted && byte == b'\\' && !escaped;
    }
    open.pop()
}

/// A brace that is not closed where it must be: not at all, or not before something else.
fn not_closed(source: &str, start: usize, at: usize) -> Mistake {
    let glued = source[..at].ends_with(is_name);
    if let Some(odd) = odd_name(source, at).filter(|_| glued) {
        return odd;
    }
    let Some(brace) = open_brace(source, start, at) else { return (at..at, missing('}')) };
    let next = line_from(source, brace + 1).find(['{', '}']).map(|next| brace + 1 + next);
    match next.filter(|next| source[*next..].starts_with('}')) {
        Some(end) if at < end => (at..at + source[at..end].trim_end().len(), Phrase::new("fluent-unexpected")),
        _ => (brace..brace + 1, Phrase::new("fluent-open-brace")),
    }
}

/// Between braces stands nothing that can stand there.
fn no_expression(source: &str, start: usize, pos: Range<usize>) -> Mistake {
    let at = pos.start;
    if source[at..].starts_with(QUOTES) {
        return (whole_characters(source, pos), Phrase::new("fluent-straight-quotes"));
    }
    let inside = open_brace(source, start, at).map_or("", |brace| &source[brace..at]);
    let calls = inside.rfind('(').is_some_and(|call| !inside[call..].contains(')'));
    if calls && source[at..].starts_with('}') {
        return (pos, missing(')'));
    }
    odd_name(source, at).unwrap_or((pos, Phrase::new("fluent-unexpected")))
}

/// A function whose name has small letters: there is none. The parser stops behind its arguments.
fn no_function(source: &str, start: usize, at: usize) -> Mistake {
    let mut depth = 0usize;
    let call = source[start..at].rfind(|sign| {
        match sign {
            ')' => depth += 1,
            '(' => depth = depth.saturating_sub(1),
            _ => {}
        }
        sign == '(' && depth == 0
    });
    let before = source[start..start + call.unwrap_or(0)].trim_end();
    let name = before.rfind(|letter| !is_name(letter)).map_or(0, |last| last + 1);
    // What stands before a name is a brace or a space, a comma or a bracket: of one byte, or no name follows.
    match before.get(name..).filter(|name| !name.is_empty()) {
        Some(word) => {
            let phrase = Phrase::new("fluent-unknown-function").with("word", Arg::Ltr(word.to_owned()));
            (start + name..start + before.len(), phrase)
        }
        None => (whole_characters(source, at..at + 1), Phrase::new("fluent-unexpected")),
    }
}

/// A message or an attribute that says nothing; or says it on a line that begins with a tab.
fn no_text(source: &str, part: &Part, name: String) -> Mistake {
    let first = line_from(source, part.name).len();
    let rest = &source[part.name + first..part.end];
    let next = part.name + first + rest.len() - rest.trim_start_matches(['\r', '\n', ' ']).len();
    if source[next..part.end].starts_with('\t') {
        return (next..next + 1, Phrase::new("fluent-tab"));
    }
    let place = part.name..part.name + line_from(source, part.name).trim_end().len();
    if part.attribute {
        return (place, Phrase::new("fluent-missing-value"));
    }
    (place, Phrase::new("fluent-missing-text").with("message", name))
}

/// The parser counts bytes and may stop inside a letter or past the end: the range of the letters it means.
fn whole_characters(source: &str, range: Range<usize>) -> Range<usize> {
    let boundary = |at: &usize| source.is_char_boundary(*at);
    let start = (0..=range.start.min(source.len())).rev().find(boundary).unwrap_or(0);
    let end = (range.end.clamp(start, source.len())..source.len()).find(boundary).unwrap_or(source.len());
    start..end
}

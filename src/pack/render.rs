//! A problem as a good compiler shows it: file, line, column, the passage underlined, what to do.
//! Leaves the words to the program's messages and colours to nobody: it goes to terminals and pipes alike.

use super::{Problem, Severity, SourceFile};
use crate::locale::{Phrase, Words};
use crate::text;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// Columns of a source line that are shown; longer lines are cut around the passage.
const WIDTH: usize = 100;

/// The problem as text for a terminal or a pipe, without colour, logical order, control characters neutralised.
pub fn render(problem: &Problem, words: &Words) -> String {
    let (level, name) = match problem.severity {
        Severity::Error => (Level::ERROR, "problem-error"),
        Severity::Warning => (Level::WARNING, "problem-warning"),
    };
    let title = level.with_name(neutral(&words.get(name))).primary_title(said(words, &problem.what));
    let mut group = Group::with_title(title);
    if let Some((file, span)) = &problem.place {
        let passage = Passage::of(file, span);
        let mark = AnnotationKind::Primary.span(passage.mark);
        let snippet = Snippet::source(passage.line).line_start(passage.number).path(neutral(&file.path));
        group = group.element(snippet.annotation(mark));
    } else if let Some(path) = &problem.path {
        group = group.element(Origin::path(neutral(path)));
    }
    if let Some(variant) = &problem.variant {
        let level = Level::NOTE.with_name(neutral(&words.get("problem-note")));
        group = group.element(level.message(said(words, variant)));
    }
    if let Some(help) = &problem.help {
        let level = Level::HELP.with_name(neutral(&words.get("problem-help")));
        group = group.element(level.message(said(words, help)));
    }
    Renderer::plain().term_width(WIDTH).render(&[group])
}

/// A message of the program for a terminal, a pipe or another program: what steers direction is dropped, for here no column
/// depends on it, and what a terminal might obey is one sign each.
pub fn said(words: &Words, phrase: &Phrase) -> String {
    neutral(&text::plain(&words.say(phrase).string).replace(steers, ""))
}

/// The first line of a passage, safe to print, and which bytes of it to underline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The line, with one sign for each character that a terminal might obey.
    pub line: String,
    /// Which line of the file it is, counted from 1.
    pub number: usize,
    /// The bytes of `line` to underline; empty at the end of what stands there.
    pub mark: Range<usize>,
}

impl Passage {
    /// The first line of these bytes of a file.
    pub fn of(file: &SourceFile, span: &Range<usize>) -> Self {
        let source = file.text.as_str();
        let start = boundary(source, span.start);
        let end = boundary(source, span.end).max(start);
        let first = source[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let last = source[start..].find('\n').map_or(source.len(), |newline| start + newline);
        let before = neutral(&source[first..start]);
        // A passage of several lines is underlined on its first one only: the place is what helps.
        let marked = neutral(source[start..end.min(last)].trim_end_matches('\r'));
        let after = neutral(source[end.min(last)..last].trim_end_matches('\r'));
        let mark = before.len()..before.len() + marked.len();
        Passage { line: before + &marked + &after, number: source[..first].matches('\n').count() + 1, mark }
    }
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&byte| text.is_char_boundary(byte)).unwrap_or(0)
}

/// One sign for each character that a terminal might obey or reorder by, so that columns stay right.
pub fn neutral(text: &str) -> String {
    text.chars()
        .map(|sign| match sign {
            '\t' | '\n' => ' ',
            sign if sign.is_control() || steers(sign) => char::REPLACEMENT_CHARACTER,
            sign => sign,
        })
        .collect()
}

/// Whether there is nothing in a text that a terminal might obey or reorder by.
pub(super) fn is_neutral(text: &str) -> bool {
    !text.chars().any(|sign| sign.is_control() || steers(sign))
}

/// Invisible characters that move or hide others (Unicode's format characters but the joiners, which scripts need).
fn steers(sign: char) -> bool {
    matches!(sign, '\u{00AD}' | '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(sign, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

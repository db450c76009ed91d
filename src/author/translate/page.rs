//! The file of a translation taken apart: what its people wrote, what they filled in, and what is remembered.
//! Leaves putting it together again to `merge`.
//!
//! Lines of the program are comments: `# > ` tells something, `# fr> ` quotes a source text, `# ar> ` waits for its
//! translation, `# = ` remembers. Everything else belongs to the translator, and stays.

use super::original::Original;
use super::seen::{Memory, Seen};
use super::text::{Text, full_id, person, split_id, text_of, written};
use crate::locale::{Arg, Language, Part, Phrase, Piece, message_lines, outline, parse_errors};
use crate::pack::{Problem, SourceFile};
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

/// What begins a line that says who translated.
pub(super) const TRANSLATOR: &str = "# Translator:";
/// What begins a line that says who reread, and when.
pub(super) const REVIEWER: &str = "# Reviewer:";
/// What stands in these lines as long as there is nobody.
pub(super) const NOBODY: &str = "none yet";
/// What begins a line in which the program tells something.
pub(super) const NOTE: &str = "# >";

/// A file taken apart.
#[derive(Default)]
pub(super) struct Page {
    /// Comments above everything else.
    pub(super) top: Vec<String>,
    pub(super) translators: Vec<String>,
    /// With the day in brackets.
    pub(super) reviewers: Vec<String>,
    pub(super) parcels: Vec<Parcel>,
    /// Comments below everything else.
    pub(super) tail: Vec<String>,
    pub(super) memory: Memory,
    /// What was filled in.
    pub(super) filled: Vec<Filled>,
    /// Texts whose source is quoted.
    pub(super) quoted: BTreeSet<String>,
    /// Line ends as the file has them.
    pub(super) newline: &'static str,
}

/// A message or a term, with the comments of the translator above it.
#[derive(Default)]
pub(super) struct Parcel {
    pub(super) comments: Vec<String>,
    /// The message; `None` for a term.
    pub(super) id: Option<String>,
    pub(super) parts: Vec<Written>,
}

/// A part of a message, byte for byte.
pub(super) struct Written {
    /// The full id.
    pub(super) id: String,
    pub(super) lines: String,
    /// What it says, if anything.
    pub(super) text: Option<Text>,
}

/// What stands behind `# ar> id =`.
#[derive(Clone)]
pub(super) struct Filled {
    pub(super) id: String,
    /// Its lines as they were written, the first one without `id =`.
    pub(super) lines: Vec<String>,
    /// Where it begins in the file.
    pub(super) place: Range<usize>,
}

impl Filled {
    /// What was written, without the indent that its further lines share.
    pub(super) fn value(&self) -> String {
        let indent = |line: &&String| line.len() - line.trim_start().len();
        let further = self.lines.get(1..).unwrap_or_default();
        let common = further.iter().filter(|line| !line.trim().is_empty()).map(|line| indent(&line)).min().unwrap_or(0);
        let further = further.iter().map(|line| line.get(common..).unwrap_or_default().to_owned());
        let first = self.lines.first().map(|line| line.trim().to_owned());
        first.into_iter().chain(further).collect::<Vec<_>>().join("\n").trim_matches(['\n', ' ']).to_owned()
    }
}

/// Whether a line is one of those that name people.
pub(super) fn is_header(line: &str) -> bool {
    line.starts_with(TRANSLATOR) || line.starts_with(REVIEWER)
}

/// Whether a line is the program's in every file.
pub(super) fn is_ours(line: &str) -> bool {
    let line = line.trim_end();
    line == NOTE || line.starts_with("# > ") || Seen::read(line).is_some()
}

/// Whether a line quotes a text or waits for one, in whatever language.
pub(super) fn is_quote(line: &str) -> bool {
    let sign = line.strip_prefix("# ").and_then(|rest| rest.split_once('>')).map(|(tag, _)| tag);
    sign.is_some_and(|tag| Language::parse(tag).is_some_and(|language| language.tag() == tag))
}

impl Page {
    /// Takes the file of a language apart.
    ///
    /// # Errors
    /// It is no Fluent, or has a message twice; every mistake.
    pub(super) fn read(file: &Rc<SourceFile>, language: &Language, original: &Original) -> Result<Page, Vec<Problem>> {
        let newline = if file.text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut page = Page { newline, ..Page::default() };
        let (cleared, ours) = page.take_ours(&file.text, language, original);
        let amiss = parse_errors(&cleared);
        let Some(pieces) = outline(&cleared) else {
            return Err(amiss.into_iter().map(|(span, what)| Problem::error(file, span, what)).collect());
        };
        let twice = written_twice(file, &cleared);
        if !twice.is_empty() {
            return Err(twice);
        }
        page.take_theirs(&pieces, &ours, original);
        Ok(page)
    }

    /// Takes out the lines of the program and what was filled in. What is left has the same length, so that places stay
    /// right; with it, where the lines begin that were taken.
    fn take_ours(&mut self, text: &str, language: &Language, original: &Original) -> (String, BTreeSet<usize>) {
        let prefix = |language: &Language| format!("# {}>", language.tag());
        let (quotes, asks) = (prefix(&original.language), prefix(language));
        let (mut cleared, mut ours) = (String::new(), BTreeSet::new());
        // Whether the line before was the program's, and whether one was filled in since.
        let (mut beside, mut open) = (false, false);
        for line in text.split_inclusive('\n') {
            let start = cleared.len();
            let body = line.trim_end_matches(['\n', '\r']);
            let after = |prefix: &str| {
                let rest = body.strip_prefix(prefix)?;
                if rest.is_empty() { Some("") } else { rest.strip_prefix(' ') }
            };
            let mut take = true;
            if let Some(quote) = after(&quotes) {
                self.quoted.extend(asked(quote).map(|(id, _)| id.to_owned()));
                open = false;
            } else if let Some(line) = after(&asks) {
                match asked(line) {
                    Some((id, value)) => open = self.fill(id, value, start..start + body.len()),
                    None if open => self.continue_with(line),
                    None => take = false,
                }
            } else if let Some((id, seen)) = Seen::read(body.trim_end()) {
                self.memory.insert(id, seen);
            } else if is_ours(body) {
                open = false;
            } else if beside && open && body.starts_with(' ') && !body.trim().is_empty() {
                self.continue_with(body);
            } else if let Some((id, value)) = asked(body).filter(|(id, _)| beside && id.contains('.')) {
                // Somebody took the sign away, too.
                open = self.fill(id, value, start..start + body.len());
            } else {
                take = false;
            }
            beside = take;
            if take {
                ours.insert(start);
            }
            if take && !line.starts_with('#') {
                cleared.push('#');
                cleared.push_str(&" ".repeat(body.len() - 1));
                cleared.push_str(&line[body.len()..]);
            } else {
                cleared.push_str(line);
            }
        }
        self.filled.retain(|filled| !filled.value().is_empty());
        (cleared, ours)
    }

    fn fill(&mut self, id: &str, value: &str, place: Range<usize>) -> bool {
        self.filled.push(Filled { id: id.to_owned(), lines: vec![value.to_owned()], place });
        true
    }
    fn continue_with(&mut self, line: &str) {
        if let Some(filled) = self.filled.last_mut() {
            filled.lines.push(line.to_owned());
        }
    }

    /// Takes what is left: messages with the comments above them, without those that the original has.
    fn take_theirs(&mut self, pieces: &[Piece<'_>], ours: &BTreeSet<usize>, original: &Original) {
        let mut comments: Vec<String> = Vec::new();
        let above = pieces.iter().take_while(|piece| matches!(piece, Piece::Line(_)));
        let has_header = above.into_iter().any(|piece| matches!(piece, Piece::Line(line) if is_header(line)));
        let (mut start, mut headed) = (0, false);
        for piece in pieces {
            let length = match piece {
                Piece::Line(line) => {
                    let body = line.trim_end_matches(['\n', '\r']);
                    if is_header(body) {
                        self.take_header(body);
                        if !headed && self.parcels.is_empty() {
                            self.top = std::mem::take(&mut comments);
                            headed = true;
                        }
                    } else if !ours.contains(&start) && !original.has_comment(body.trim_end()) {
                        comments.push(if body.trim().is_empty() { String::new() } else { body.to_owned() });
                    }
                    line.len()
                }
                Piece::Term(lines) => {
                    let part = Written { id: String::new(), lines: (*lines).to_owned(), text: None };
                    self.parcels.push(Parcel {
                        comments: tidy(std::mem::take(&mut comments)),
                        id: None,
                        parts: vec![part],
                    });
                    lines.len()
                }
                Piece::Message(entry) => {
                    let written = |part: &Part<'_>| Written {
                        id: full_id(entry.id, part.name),
                        lines: part.lines.to_owned(),
                        text: text_of(entry, part),
                    };
                    let parts = entry.parts.iter().map(written).collect();
                    if self.parcels.is_empty() && !has_header {
                        self.split_top(&mut comments);
                    }
                    let (comments, id) = (tidy(std::mem::take(&mut comments)), Some(entry.id.to_owned()));
                    self.parcels.push(Parcel { comments, id, parts });
                    entry.parts.iter().map(|part| part.lines.len()).sum()
                }
            };
            start += length;
        }
        self.top = tidy(std::mem::take(&mut self.top));
        self.tail = tidy(comments);
        if self.tail.last().is_some_and(String::is_empty) {
            self.tail.pop();
        }
    }

    /// In a file without a header, what stands apart above the first message is about the file.
    fn split_top(&mut self, comments: &mut Vec<String>) {
        let end = comments.iter().rposition(String::is_empty).map_or(0, |at| at + 1);
        self.top = comments.drain(..end).collect();
    }

    fn take_header(&mut self, line: &str) {
        let (list, name) = match line.strip_prefix(TRANSLATOR) {
            Some(name) => (&mut self.translators, name),
            None => (&mut self.reviewers, line.strip_prefix(REVIEWER).unwrap_or_default()),
        };
        let name = person(name);
        if !name.is_empty() && name != NOBODY && !list.contains(&name) {
            list.push(name);
        }
    }

    /// The translation of a text.
    pub(super) fn text(&self, id: &str) -> Option<&Text> {
        let (message, _) = split_id(id);
        let parcel = self.parcels.iter().find(|parcel| parcel.id.as_deref() == Some(message))?;
        parcel.parts.iter().find(|part| part.id == id)?.text.as_ref()
    }

    /// Puts a text into its message, where the original has it. What stood there before is kept as a comment.
    pub(super) fn put(&mut self, text: Text, original: &Original) {
        let (message, attribute) = split_id(&text.id);
        let at = self.parcels.iter().position(|parcel| parcel.id.as_deref() == Some(message)).unwrap_or_else(|| {
            self.parcels.push(Parcel { id: Some(message.to_owned()), ..Parcel::default() });
            self.parcels.len() - 1
        });
        let newline = self.newline;
        let Some(parcel) = self.parcels.get_mut(at) else { return };
        let lines = written(&text.id, &text.value, newline);
        let made = Written { id: text.id.clone(), lines, text: Some(text.clone()) };
        if let Some(known) = parcel.parts.iter_mut().find(|part| part.id == text.id) {
            if known.text.as_ref().is_some_and(|known| known.value != text.value) {
                parcel.comments.extend(known.lines.lines().filter(|line| !line.trim().is_empty()).map(as_comment));
            }
            *known = made;
            return;
        }
        if parcel.parts.is_empty() && attribute.is_some() {
            parcel.parts.push(Written { id: message.to_owned(), lines: format!("{message} ={newline}"), text: None });
        }
        let place = |id: &str| original.place_in(message, id);
        let before = |part: &Written| place(&part.id) < place(&text.id) && place(&part.id).is_some();
        let at = parcel.parts.iter().rposition(before).map_or(usize::from(attribute.is_some()), |at| at + 1);
        if let Some(last) = at.checked_sub(1).and_then(|before| parcel.parts.get_mut(before)) {
            end_line(&mut last.lines, newline);
        }
        parcel.parts.insert(at, made);
    }

    /// Keeps what was filled in as a comment: above its message, or below everything when there is none.
    pub(super) fn keep_aside(&mut self, filled: &Filled) {
        let lines = written(&filled.id, &filled.value(), "\n");
        let kept = lines.lines().filter(|line| !line.trim().is_empty()).map(as_comment);
        let (message, _) = split_id(&filled.id);
        match self.parcels.iter_mut().find(|parcel| parcel.id.as_deref() == Some(message)) {
            Some(parcel) => parcel.comments.extend(kept),
            None => self.tail.extend(kept),
        }
    }
}

/// Messages and attributes that a file has twice: which of them is meant, only its author knows.
pub(super) fn written_twice(file: &Rc<SourceFile>, text: &str) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let again = message_lines(text).into_iter().filter(|(id, _)| !seen.insert(id.clone()));
    let problem = |(id, span)| {
        let what = Phrase::new("problem-text-twice").with("message", Arg::Ltr(id));
        Problem::error(file, span, what)
    };
    again.map(problem).collect()
}

fn as_comment(line: &str) -> String {
    format!("# {}", line.trim_end())
}

/// Adds the line end that the last line of a file may lack.
pub(super) fn end_line(lines: &mut String, newline: &str) {
    if !lines.is_empty() && !lines.ends_with('\n') {
        lines.push_str(newline);
    }
}

/// Comments without empty lines above, and with one below at most.
fn tidy(mut comments: Vec<String>) -> Vec<String> {
    let first = comments.iter().position(|line| !line.trim().is_empty()).unwrap_or(comments.len());
    comments.drain(..first);
    let last = comments.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |at| at + 1);
    comments.truncate((last + 1).min(comments.len()));
    if comments.len() > last
        && let Some(blank) = comments.last_mut()
    {
        blank.clear();
    }
    comments
}

/// "id = value", "id.attribute = value".
fn asked(line: &str) -> Option<(&str, &str)> {
    let (id, value) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_')
    };
    let (message, attribute) = split_id(id);
    (is_name(message) && attribute.is_none_or(is_name)).then_some((id, value))
}

//! The file of a translation taken apart: what its people wrote, what they filled in, and what is remembered.
//! Leaves putting it together again to `merge`.

use super::original::Original;
use super::ours::{Filled, Ours};
use super::seen::Memory;
use super::text::{Text, Written, parcel, person, split_id, written};
use super::theirs::Copies;
use crate::locale::{Arg, Language, Phrase, Piece, layout, message_lines, parse_errors};
use crate::pack::{Problem, SourceFile};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What begins a line that says who translated.
pub(super) const TRANSLATOR: &str = "# Translator:";
/// What begins a line that says who reread, and when.
pub(super) const REVIEWER: &str = "# Reviewer:";
/// What stands in these lines as long as there is nobody.
pub(super) const NOBODY: &str = "none yet";
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
    /// The message; a term with its sign (`-brand`).
    pub(super) id: String,
    pub(super) parts: Vec<Written>,
}

/// Whether a line is one of those that name people.
pub(super) fn is_header(line: &str) -> bool {
    line.starts_with(TRANSLATOR) || line.starts_with(REVIEWER)
}

impl Page {
    /// Takes the file of a language apart.
    ///
    /// # Errors
    /// It is no Fluent, or has a message twice; every mistake.
    pub(super) fn read(file: &Rc<SourceFile>, language: &Language, original: &Original) -> Result<Page, Vec<Problem>> {
        let newline = if file.text.contains("\r\n") { "\r\n" } else { "\n" };
        let Ours { cleared, places, memory, filled, quoted } = Ours::take(&file.text, language, &original.language);
        let mut page = Page { newline, memory, filled, quoted, ..Page::default() };
        let amiss = parse_errors(&cleared);
        let Some(pieces) = layout(&cleared) else {
            return Err(amiss.into_iter().map(|(span, what)| Problem::error(file, span, what)).collect());
        };
        let twice = written_twice(file, &cleared);
        if !twice.is_empty() {
            return Err(twice);
        }
        page.take_theirs(&pieces, &places, original);
        Ok(page)
    }

    /// Takes what is left: messages with the comments above them, without copies of those that the original has.
    fn take_theirs(&mut self, pieces: &[Piece<'_>], ours: &BTreeMap<usize, Option<String>>, original: &Original) {
        let is_head = |piece: &&Piece<'_>| matches!(piece, Piece::Line(line) if is_header(line));
        let has_header = pieces.iter().take_while(|piece| matches!(piece, Piece::Line(_))).any(|piece| is_head(&piece));
        let last = last_of_original(pieces, ours, original);
        let mut copies = Copies::of(original);
        // Comments above the next message; the copies among those before `from` have been taken out.
        let (mut comments, mut from, mut headed) = (Vec::new(), 0, false);
        for (start, piece) in placed(pieces) {
            if let Piece::Line(line) = piece {
                let body = line.trim_end_matches(['\n', '\r']);
                if is_header(body) {
                    self.take_header(body);
                    if !headed && self.parcels.is_empty() {
                        self.top = std::mem::take(&mut comments);
                        (from, headed) = (0, true);
                    }
                } else if let Some(about) = ours.get(&start) {
                    // What stands below all messages of the original ends with a line of the program.
                    if about.is_some() || start > last {
                        copies.take(about.as_deref(), &mut comments, from);
                        from = comments.len();
                    }
                } else {
                    comments.push(if body.trim().is_empty() { String::new() } else { body.to_owned() });
                }
            } else if let Some((id, parts)) = parcel(piece) {
                if original.has_message(&id) {
                    copies.take(Some(&id), &mut comments, from);
                }
                if self.parcels.is_empty() && !has_header {
                    self.split_top(&mut comments);
                }
                self.parcels.push(Parcel { comments: std::mem::take(&mut comments), id, parts });
                from = 0;
            }
        }
        copies.take(None, &mut comments, from);
        self.tail = comments;
        // What the program writes stands below the header; a file that was copied may have it above.
        copies.take(original.first(), &mut self.top, 0);
        let parcels = self.parcels.iter_mut().map(|parcel| &mut parcel.comments);
        for comments in [&mut self.top].into_iter().chain(parcels).chain([&mut self.tail]) {
            copies.take_moved(comments);
            *comments = tidy(std::mem::take(comments));
        }
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
        let parcel = self.parcels.iter().find(|parcel| parcel.id == message)?;
        parcel.parts.iter().find(|part| part.id == id)?.text.as_ref()
    }

    /// Puts a text into its message, where the original has it. What stood there before is kept as a comment.
    pub(super) fn put(&mut self, text: Text, original: &Original) {
        let (message, attribute) = split_id(&text.id);
        let at = self.parcels.iter().position(|parcel| parcel.id == message).unwrap_or_else(|| {
            self.parcels.push(Parcel { id: message.to_owned(), ..Parcel::default() });
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
        match self.parcels.iter_mut().find(|parcel| parcel.id == message) {
            Some(parcel) => parcel.comments.extend(kept),
            None => self.tail.extend(kept),
        }
    }
}

/// Pieces with the places where they begin.
fn placed<'a, 'b>(pieces: &'a [Piece<'b>]) -> impl Iterator<Item = (usize, &'a Piece<'b>)> {
    pieces.iter().scan(0, |end, piece| {
        let start = *end;
        *end += match piece {
            Piece::Line(lines) | Piece::Term(lines) => lines.len(),
            Piece::Message(entry) => entry.parts.iter().map(|part| part.lines.len()).sum(),
        };
        Some((start, piece))
    })
}

/// Where the last message that the original has begins, or the last line about one.
fn last_of_original(pieces: &[Piece<'_>], ours: &BTreeMap<usize, Option<String>>, original: &Original) -> usize {
    let said = placed(pieces).filter_map(|(start, piece)| Some((start, parcel(piece)?.0)));
    let about = ours.iter().filter_map(|(start, about)| Some((*start, about.clone()?)));
    said.chain(about).filter(|(_, id)| original.has_message(id)).map(|(start, _)| start).max().unwrap_or(0)
}

/// Messages, attributes and terms that a file has twice: which of them is meant, only its author knows.
pub(super) fn written_twice(file: &Rc<SourceFile>, text: &str) -> Vec<Problem> {
    let pieces = layout(text).unwrap_or_default();
    let terms = placed(&pieces).filter_map(|(start, piece)| {
        let (id, _) = matches!(piece, Piece::Term(_)).then(|| parcel(piece)).flatten()?;
        let end = start + id.len();
        Some((id, start..end))
    });
    let mut seen = BTreeSet::new();
    let again = message_lines(text).into_iter().chain(terms).filter(|(id, _)| !seen.insert(id.clone()));
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

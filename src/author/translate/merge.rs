//! The file of a translation put together: in the order of the original, with what is missing asked for in its place.
//! Leaves taking it apart to `page`; changes no byte of what its people wrote.

use super::original::{Item, Original};
use super::ours::{Filled, NOTE};
use super::page::{NOBODY, Page, Parcel, REVIEWER, TRANSLATOR, end_line};
use super::seen::{Memory, Seen};
use super::text::{Text, harmless, translated};
use crate::locale::{Arg, Language, Mention, Phrase};
use crate::pack::{Problem, SourceFile};
use std::collections::BTreeSet;
use std::rc::Rc;

/// What the program tells in the file, in the language of its author; each line on its own.
#[derive(Default)]
pub(super) struct Notes {
    /// Above everything: how to go on.
    pub(super) top: Vec<String>,
    /// Beside a translation whose source text has changed.
    pub(super) changed: String,
    /// Above texts that the original does not have.
    pub(super) obsolete: String,
    /// Above what is remembered.
    pub(super) memory: String,
}

impl Page {
    /// Takes what was filled in into the messages. Returns what cannot be taken, with the reason and its place.
    pub(super) fn take_filled(&mut self, original: &Original, file: &Rc<SourceFile>) -> Vec<Problem> {
        let mut problems = Vec::new();
        for filled in std::mem::take(&mut self.filled) {
            let said = |id: &'static str| Phrase::new(id).with("message", Arg::Ltr(filled.id.clone()));
            let problem = |what: Phrase| Problem::error(file, filled.place.clone(), what);
            let Some(source) = original.text(&filled.id) else {
                problems.push(problem(said("translate-unknown-text")).as_warning());
                self.keep_aside(&filled);
                continue;
            };
            match (self.text(&filled.id), translated(source, &filled.value())) {
                (None, Ok(text)) => self.put(text, original),
                (None, Err(what)) => {
                    problems.push(problem(what).with_help(said("translate-help-filled")));
                    self.filled.push(filled);
                }
                (Some(known), Ok(text)) if known.value == text.value => {}
                (Some(_), _) => {
                    problems.push(problem(said("translate-there-already")).as_warning());
                    self.keep_aside(&filled);
                }
            }
        }
        problems
    }

    /// What is to be remembered now.
    pub(super) fn remembered(&self, original: &Original) -> Memory {
        let now = |source: &Text| {
            let known = self.memory.get(&source.id).copied();
            let seen = Seen::now(known, source, self.text(&source.id)?, self.quoted.contains(&source.id));
            Some((source.id.clone(), seen))
        };
        original.texts.iter().filter_map(now).collect()
    }

    /// The whole file.
    pub(super) fn write(&self, original: &Original, language: &Language, memory: &Memory, notes: &Notes) -> String {
        let mut out = Out { text: String::new(), newline: self.newline, original, language, page: self, memory, notes };
        out.header();
        out.messages();
        out.obsolete();
        out.foot();
        out.text
    }

    /// Messages that the original does not have, and none of the translation says: nobody will read them.
    fn is_obsolete(&self, parcel: &Parcel, original: &Original) -> bool {
        let id = &parcel.id;
        let texts = self.parcels.iter().flat_map(|parcel| &parcel.parts).filter_map(|part| part.text.as_ref());
        let says = |mention: &Mention| match mention {
            Mention::Message(said) | Mention::Variable(said) => said.split('.').next() == Some(id.as_str()),
            _ => false,
        };
        !id.starts_with('-') && !original.has_message(id) && !texts.flat_map(|text| &text.mentions).any(says)
    }
}

/// A file that is being written.
struct Out<'a> {
    text: String,
    newline: &'static str,
    original: &'a Original,
    language: &'a Language,
    page: &'a Page,
    memory: &'a Memory,
    notes: &'a Notes,
}

impl Out<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push_str(self.newline);
    }
    fn note(&mut self, note: &str) {
        self.line(&format!("{NOTE} {}", harmless(note)));
    }
    /// An empty line, where there is not one already.
    fn gap(&mut self) {
        let ended = self.text.trim_end_matches(['\n', '\r']);
        if !self.text[ended.len()..].replace('\r', "").starts_with("\n\n") && !self.text.is_empty() {
            self.line("");
        }
    }

    fn header(&mut self) {
        self.page.top.iter().for_each(|line| self.line(line));
        for (label, names) in [(TRANSLATOR, &self.page.translators), (REVIEWER, &self.page.reviewers)] {
            names.iter().for_each(|name| self.line(&format!("{label} {name}")));
            if names.is_empty() {
                self.line(&format!("{label} {NOBODY}"));
            }
        }
        if !self.notes.top.is_empty() {
            self.line("");
            self.notes.top.iter().for_each(|note| self.note(note));
        }
        self.line("");
    }

    fn messages(&mut self) {
        let page = self.page;
        let of_original = |parcel: &Parcel| self.original.has_message(&parcel.id);
        let first = page.parcels.iter().position(of_original).unwrap_or(page.parcels.len());
        self.followers(0..first);
        for item in &self.original.items {
            match item {
                Item::Line(line) if line.is_empty() => self.gap(),
                Item::Line(line) => self.line(line),
                Item::Message(id) => {
                    let at = page.parcels.iter().position(|parcel| parcel.id == *id);
                    if let Some(parcel) = at.and_then(|at| page.parcels.get(at)) {
                        parcel.comments.iter().for_each(|line| self.line(line));
                        self.changed(id);
                        self.parcel(parcel);
                    }
                    self.missing(id);
                    if let Some(at) = at {
                        let rest = page.parcels.get(at + 1..).unwrap_or_default();
                        let next = rest.iter().position(of_original).unwrap_or(rest.len());
                        self.followers(at + 1..at + 1 + next);
                    }
                }
            }
        }
    }

    /// Terms that only the translation has, and messages that only it has and says: they stay beside the message that they follow.
    fn followers(&mut self, range: std::ops::Range<usize>) {
        let page = self.page;
        for parcel in page.parcels.get(range).unwrap_or_default() {
            if !page.is_obsolete(parcel, self.original) {
                self.apart(parcel);
            }
        }
    }
    fn apart(&mut self, parcel: &Parcel) {
        if !parcel.comments.is_empty() {
            self.gap();
        }
        parcel.comments.iter().for_each(|line| self.line(line));
        self.parcel(parcel);
    }
    fn parcel(&mut self, parcel: &Parcel) {
        parcel.parts.iter().for_each(|part| self.text.push_str(&part.lines));
        end_line(&mut self.text, self.newline);
    }

    /// The texts of a message that have changed in the original, as they are there now.
    fn changed(&mut self, message: &str) {
        let changed = |text: &&Text| self.memory.get(&text.id).is_some_and(|seen| seen.is_changed());
        let texts: Vec<&Text> = self.original.texts_of(message).filter(changed).collect();
        if !texts.is_empty() {
            self.note(&self.notes.changed);
        }
        texts.iter().for_each(|text| self.quote(text));
    }

    /// The texts of a message that are missing, each with a line that waits for it.
    fn missing(&mut self, message: &str) {
        let texts: Vec<&Text> = self.original.texts_of(message).collect();
        for text in texts.into_iter().filter(|text| self.page.text(&text.id).is_none()) {
            self.quote(text);
            let sign = format!("# {}>", self.language.tag());
            let mut filled: Vec<&Filled> = self.page.filled.iter().filter(|filled| filled.id == text.id).collect();
            filled.dedup_by_key(|filled| filled.lines.clone());
            for filled in &filled {
                let mut lines = filled.lines.iter();
                let first = lines.next().map_or("", String::as_str);
                self.line(&format!("{sign} {} ={first}", text.id));
                lines.for_each(|line| self.line(format!("{sign} {line}").trim_end()));
            }
            if filled.is_empty() {
                self.line(&format!("{sign} {} =", text.id));
            }
        }
    }

    fn quote(&mut self, text: &Text) {
        let sign = format!("# {}>", self.original.language.tag());
        let mut lines = text.value.lines().map(harmless);
        if text.value.contains('\n') {
            self.line(&format!("{sign} {} =", text.id));
        } else {
            let first = lines.next().unwrap_or_default();
            self.line(&format!("{sign} {} = {first}", text.id));
        }
        lines.for_each(|line| self.line(format!("{sign}     {line}").trim_end()));
    }

    fn obsolete(&mut self) {
        let page = self.page;
        let obsolete = page.parcels.iter().filter(|parcel| page.is_obsolete(parcel, self.original));
        let obsolete: Vec<&Parcel> = obsolete.collect();
        if !obsolete.is_empty() {
            self.gap();
            self.note(&self.notes.obsolete);
            obsolete.into_iter().for_each(|parcel| self.apart(parcel));
        }
    }

    fn foot(&mut self) {
        if !self.page.tail.is_empty() {
            self.gap();
            self.page.tail.iter().for_each(|line| self.line(line));
        }
        if self.memory.is_empty() {
            return;
        }
        self.gap();
        self.note(&self.notes.memory);
        let remembered = self.original.texts.iter().filter_map(|text| self.memory.get_key_value(&text.id));
        let lines: Vec<String> = remembered.map(|(id, seen)| seen.line(id)).collect();
        lines.iter().for_each(|line| self.line(line));
    }
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Texts of the original.
    pub all: usize,
    /// Of these, with a translation.
    pub translated: usize,
    /// Translated, and the original has changed since.
    pub changed: usize,
    /// Translated, and suspiciously the same as the original.
    pub same: usize,
    /// Translated, and not read by a reader of the language as it is now.
    pub unreviewed: usize,
    /// Messages that the original does not have, and nothing says.
    pub obsolete: usize,
}

impl Coverage {
    /// Counts.
    pub(super) fn of(page: &Page, original: &Original, memory: &Memory) -> Coverage {
        let ids: BTreeSet<&str> = original.texts.iter().map(|text| text.id.as_str()).collect();
        let seen = || memory.iter().filter(|(id, _)| ids.contains(id.as_str())).map(|(_, seen)| seen);
        let same = |source: &&Text| {
            let translation = page.text(&source.id);
            translation.is_some_and(|text| super::text::suspiciously_same(&source.value, &text.value))
        };
        Coverage {
            all: original.texts.len(),
            translated: seen().count(),
            changed: seen().filter(|seen| seen.is_changed()).count(),
            same: original.texts.iter().filter(same).count(),
            unreviewed: seen().filter(|seen| !seen.reviewed).count(),
            obsolete: page.parcels.iter().filter(|parcel| page.is_obsolete(parcel, original)).count(),
        }
    }
    /// Texts without a translation.
    pub fn missing(&self) -> usize {
        self.all - self.translated
    }
}

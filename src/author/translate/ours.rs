//! The lines of the program in the file of a translation: what they quote, what was filled in, what they remember.
//! Leaves what its people wrote to `page`.
//!
//! Lines of the program are comments: `# > ` tells something, `# fr> ` quotes a source text, `# ar> ` waits for its
//! translation, `# = ` remembers. Everything else belongs to the translator, and stays.

use super::seen::{Memory, Seen};
use super::text::{full_id, split_id};
use crate::locale::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What begins a line in which the program tells something.
pub(super) const NOTE: &str = "# >";

/// What is the program's in a file.
#[derive(Default)]
pub(super) struct Ours {
    /// The file with nothing but comments in these places, as long as it was, so that places stay right.
    pub(super) cleared: String,
    /// Where the lines of the program begin, each with the message that it quotes or waits for.
    pub(super) places: BTreeMap<usize, Option<String>>,
    pub(super) memory: Memory,
    /// What was filled in.
    pub(super) filled: Vec<Filled>,
    /// Texts whose source is quoted.
    pub(super) quoted: BTreeSet<String>,
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

/// Whose a line is.
enum Whose {
    /// With the message that it quotes or waits for.
    Program(Option<String>),
    Translator,
    /// It waits for a text, and nobody can say for which.
    Nobody,
}

/// Where the reading of a file is.
#[derive(Default)]
struct Reading {
    /// Whether the line before was the program's.
    beside: bool,
    /// Whether further lines belong to what was filled in last.
    open: bool,
}

impl Ours {
    /// Looks at every line of the file of a language.
    pub(super) fn take(text: &str, language: &Language, original: &Language) -> Ours {
        let sign = |language: &Language| format!("# {}>", language.tag());
        let (quotes, asks) = (sign(original), sign(language));
        let (mut ours, mut reading) = (Ours::default(), Reading::default());
        for line in text.split_inclusive('\n') {
            let start = ours.cleared.len();
            let body = line.trim_end_matches(['\n', '\r']);
            let whose = ours.line(body, start, (&quotes, &asks), &mut reading);
            reading.beside = matches!(whose, Whose::Program(_));
            match &whose {
                Whose::Program(_) if !line.starts_with('#') => {
                    ours.cleared.push('#');
                    ours.cleared.push_str(&" ".repeat(body.len() - 1));
                    ours.cleared.push_str(&line[body.len()..]);
                }
                // What was written there becomes a comment of the translator.
                Whose::Nobody => {
                    ours.cleared.push_str(&format!("#{}{}", " ".repeat(asks.len() - 1), &line[asks.len()..]));
                }
                _ => ours.cleared.push_str(line),
            }
            if let Whose::Program(message) = whose {
                ours.places.insert(start, message);
            }
        }
        ours.filled.retain(|filled| !filled.value().is_empty());
        ours
    }

    /// Takes what a line says, if it is the program's.
    fn line(&mut self, body: &str, start: usize, (quotes, asks): (&str, &str), reading: &mut Reading) -> Whose {
        let after = |sign: &str| {
            let rest = body.strip_prefix(sign)?;
            if rest.is_empty() { Some("") } else { rest.strip_prefix(' ') }
        };
        let place = start..start + body.len();
        let message = |id: &str| Some(split_id(id).0.to_owned());
        let mut about = None;
        if let Some(quote) = after(quotes) {
            let id = asked(quote).map(|(id, _)| id);
            about = id.and_then(message);
            self.quoted.extend(id.map(str::to_owned));
            reading.open = false;
        } else if let Some(line) = after(asks) {
            match asked(line) {
                Some((id, value)) => {
                    about = message(id);
                    reading.open = self.fill(id, value, place);
                }
                None if reading.open => self.go_on(line, place),
                None => return Whose::Nobody,
            }
        } else if let Some((id, seen)) = Seen::read(body.trim_end()) {
            self.memory.insert(id, seen);
            reading.open = false;
        } else if is_ours(body) {
            reading.open = false;
        } else if reading.beside && reading.open && body.starts_with(' ') && !body.trim().is_empty() {
            self.go_on(body, place);
        } else if let Some((id, value)) = asked(body).filter(|(id, _)| reading.beside && id.contains('.')) {
            // Somebody took the sign away, too.
            about = message(id);
            reading.open = self.fill(id, value, place);
        } else {
            reading.open &= body.trim().is_empty();
            return Whose::Translator;
        }
        Whose::Program(about)
    }

    fn fill(&mut self, id: &str, value: &str, place: Range<usize>) -> bool {
        self.filled.push(Filled { id: id.to_owned(), lines: vec![value.to_owned()], place });
        true
    }
    /// A further line: of the text that was filled in last, or, as Fluent has it, an attribute of the same message.
    fn go_on(&mut self, line: &str, place: Range<usize>) {
        let Some(filled) = self.filled.last_mut() else { return };
        let attribute = line.trim_start_matches(' ').strip_prefix('.').and_then(|rest| rest.split_once('='));
        match attribute.map(|(name, value)| (name.trim_end_matches(' '), value)).filter(|(name, _)| is_name(name)) {
            Some((name, value)) => {
                let id = full_id(split_id(&filled.id).0, Some(name));
                self.fill(&id, value, place);
            }
            None => filled.lines.push(line.to_owned()),
        }
    }
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

/// "id = value", "id.attribute = value"; the id of a term begins with its sign.
fn asked(line: &str) -> Option<(&str, &str)> {
    let (id, value) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let (message, attribute) = split_id(id);
    let message = message.strip_prefix('-').unwrap_or(message);
    (is_name(message) && attribute.is_none_or(is_name)).then_some((id, value))
}

/// Whether a message or an attribute may be called so (Fluent 1.0 EBNF, `Identifier`).
fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_')
}

//! The Fluent files of a pack for its checks: parsed once, with what each message says, reads, and where it stands.
//! And the messages that speak to a learner, as against those that stand on the practice computer.

use crate::locale::{Language, Outline, Phrase, Words, message_lines, outline};
use crate::pack::{Exercise, Needed, Pack, Problem, SourceFile};
use crate::text::nearest;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

/// What says that a text is missing.
const MISSING: &str = "problem-text-missing";

/// The messages of one language of a pack.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) language: Language,
    pub(super) messages: BTreeMap<String, Outline>,
    pub(super) places: Vec<(String, Range<usize>)>,
    /// Where each message stands last among them.
    last: BTreeMap<String, usize>,
    /// The messages and attributes that have a line, whether they can be read or not.
    written: BTreeSet<String>,
    file: Rc<SourceFile>,
}

impl Source {
    /// Those of each language, the one in which the pack was written first.
    pub(super) fn all(pack: &Pack) -> Vec<Self> {
        let source = |(language, text): &(Language, Rc<str>)| {
            let path = format!("{}/locales/{}.ftl", pack.root, language.tag());
            let file = Rc::new(SourceFile { path, text: text.to_string() });
            let (messages, places, written) = (outline(text), message_lines(text), written(text));
            let last = places.iter().zip(0..).map(|((id, _), at)| (id.clone(), at)).collect();
            Source { language: language.clone(), messages, places, last, written, file }
        };
        pack.words.sources.iter().map(source).collect()
    }
    /// The words that say it, of those of each language.
    pub(super) fn spoken<'a>(&self, spoken: &'a [Words]) -> Option<&'a Words> {
        spoken.iter().find(|words| *words.language() == self.language)
    }
    /// The variables that a message reads.
    pub(super) fn variables(&self, id: &str) -> &[String] {
        self.messages.get(id).map_or(&[], |message| &message.variables)
    }
    /// Whether a text is missing only because its message cannot be read: what is amiss with that is told at its place.
    pub(super) fn explains(&self, problem: &Problem) -> bool {
        let is_here = problem.id() == MISSING && problem.path.as_deref() == Some(self.file.path.as_str());
        // A message that has attributes was read: it only has no text of its own.
        let was_read = |id: &String| {
            self.messages.keys().any(|known| known.strip_prefix(id).is_some_and(|rest| rest.starts_with('.')))
        };
        let unread = |id: String| !self.messages.contains_key(&id) && !was_read(&id) && self.written.contains(&id);
        is_here && problem.message().is_some_and(unread)
    }
    /// Whether a message reads otherwise in this variant of an exercise than in the first one.
    pub(super) fn varies(&self, exercise: &Exercise, id: &str) -> bool {
        exercise.varied().iter().any(|varied| self.variables(id).contains(&varied.word))
    }
    /// A problem `id` (with `$word`) at the name of a message: a word in it that is none of `known`.
    pub(super) fn unknown_word(&self, message: &str, id: &'static str, word: &str, known: &[&str]) -> Problem {
        Problem::unknown_word(&self.file, id, word, self.place(message), known)
    }
    fn place(&self, id: &str) -> Range<usize> {
        self.last.get(id).map_or(0..0, |at| self.places[*at].1.clone())
    }
    /// A problem at the name of a message; its advice is the message of the same name with `problem-help-`.
    pub(super) fn problem(&self, id: &str, what: Phrase) -> Problem {
        let help = Phrase { id: what.id.replacen("problem-", "problem-help-", 1).into(), ..what.clone() };
        Problem::error(&self.file, self.place(id), what).with_help(help)
    }
}

/// The ids that stand at the start of lines, as far as anybody can see what is meant: with a tab before them, without an
/// equals sign, with accents.
fn written(text: &str) -> BTreeSet<String> {
    let (mut all, mut assigned, mut last) = (BTreeSet::new(), String::new(), String::new());
    for line in text.lines() {
        let body = line.trim_start_matches([' ', '\t']);
        if let Some(attribute) = body.strip_prefix('.') {
            let (name, _) = plain_name(attribute);
            // A line without an equals sign may be a message, or a text of the message before it.
            all.extend([&assigned, &last].map(|message| format!("{message}.{name}")));
        } else if body.len() == line.len() {
            let (name, rest) = plain_name(line);
            if name.is_empty() {
                continue;
            }
            last.clone_from(&name);
            if rest.trim_start().starts_with('=') {
                assigned.clone_from(&name);
            }
            all.insert(name);
        }
    }
    all
}

/// The name that a line starts with, its letters without their accents; and the rest of the line.
fn plain_name(line: &str) -> (String, &str) {
    let end =
        line.find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '-' | '_'))).unwrap_or(line.len());
    let plain = |letter: char| match letter.is_ascii() {
        true => letter,
        false => nearest(letter).into_iter().find(char::is_ascii).unwrap_or(letter),
    };
    (line[..end].chars().map(plain).collect(), &line[end..])
}

/// What is amiss with messages, by the id of each: looked for in every language and exercise, with the words that say it
/// there. A message is told of once, in whichever variant.
pub(super) fn in_each_exercise<'a>(
    needed: &[Needed<'a>],
    sources: &[Source],
    spoken: &[Words],
    amiss: impl Fn(&Needed<'a>, &Source, &Words) -> Vec<(String, Problem)>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        let Some(words) = source.spoken(spoken) else { continue };
        let mut told = BTreeSet::new();
        for needed in needed {
            let words = words.with_values(needed.exercise.values());
            let found = amiss(needed, source, &words).into_iter();
            problems.extend(found.filter_map(|(id, problem)| told.insert(id).then_some(problem)));
        }
    }
    problems
}

/// The attributes with which the program speaks to a learner, apart from what is said of a choice.
const SPOKEN: [&str; 5] = ["title", "hint-", "why", "trap", "goal-"];
/// How attributes end that say something of a choice.
const FEEDBACK: &str = "-feedback";

/// The messages with which the program speaks to the learner of an exercise: what is asked, title, hints, reason, traps,
/// what is missing, what is said of a choice. Answers, letters, pages and files are what it speaks about.
pub(super) fn spoken_to_learner<'a>(needed: &'a Needed<'_>) -> impl Iterator<Item = &'a str> {
    let all = needed.required.iter().chain(&needed.optional).chain(&needed.own);
    all.map(String::as_str).filter(|id| speaks(&needed.exercise.id, id))
}

fn speaks(exercise: &str, id: &str) -> bool {
    match id.strip_prefix(exercise) {
        Some("") => true,
        Some(attribute) => attribute.strip_prefix('.').is_some_and(|attribute| {
            attribute.ends_with(FEEDBACK) || SPOKEN.iter().any(|spoken| attribute.starts_with(spoken))
        }),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_written_all_the_same() {
        let all = written("a = A\n    .title =\n\t.why = B\nb Bon\n.x = X\nsanté = S\n# c = C\n    d = D\n");
        let expected = ["a", "a.title", "a.why", "a.x", "b", "b.x", "sante"];
        assert_eq!(all.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_speaks_to_a_learner_is_told_from_what_is_spoken_about() {
        for id in ["tidy", "tidy.title", "tidy.hint-2", "tidy.why", "tidy.trap-2", "tidy.goal-1", "tidy.cut-feedback"] {
            assert!(speaks("tidy", id), "{id}");
        }
        for id in ["tidy-up", "tidy.cut", "tidy.before", "other", "letter.text"] {
            assert!(!speaks("tidy", id), "{id}");
        }
    }
}

//! The Fluent files of a pack for its checks: parsed once, with what each message says, reads, and where it stands.
//! And the messages that speak to a learner, as against those that stand on the practice computer.

use crate::locale::{Language, Outline, Phrase, Words, message_lines, outline};
use crate::pack::{Exercise, Needed, Pack, Problem, SourceFile};
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
    file: Rc<SourceFile>,
}

impl Source {
    /// Those of each language, the one in which the pack was written first.
    pub(super) fn all(pack: &Pack) -> Vec<Self> {
        let source = |(language, text): &(Language, Rc<str>)| {
            let path = format!("{}/locales/{}.ftl", pack.root, language.tag());
            let file = Rc::new(SourceFile { path, text: text.to_string() });
            let places = message_lines(text);
            let last = places.iter().zip(0..).map(|((id, _), at)| (id.clone(), at)).collect();
            Source { language: language.clone(), messages: outline(text), places, last, file }
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
        let id = problem.message();
        let id = id.as_deref().and_then(|id| id.split('.').next());
        let is_here = problem.id() == MISSING && problem.path.as_deref() == Some(self.file.path.as_str());
        let written = |line: &str| {
            let rest = id.and_then(|id| line.strip_prefix(id));
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        // Of a message that was read, the attributes are known.
        let is_of = |known: &String, id: &str| {
            known.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let was_read = id.is_some_and(|id| self.messages.keys().any(|known| is_of(known, id)));
        is_here && !was_read && self.file.text.lines().any(written)
    }
    /// Whether a message reads otherwise in this variant of an exercise than in the first one.
    pub(super) fn varies(&self, exercise: &Exercise, id: &str) -> bool {
        exercise.varied().iter().any(|varied| self.variables(id).contains(&varied.word))
    }
    /// A problem at the name of a message; its advice is the message of the same name with `problem-help-`.
    pub(super) fn problem(&self, id: &str, what: Phrase) -> Problem {
        let help = Phrase { id: what.id.replacen("problem-", "problem-help-", 1).into(), ..what.clone() };
        let place = self.last.get(id).map_or(0..0, |at| self.places[*at].1.clone());
        Problem::error(&self.file, place, what).with_help(help)
    }
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
    fn what_speaks_to_a_learner_is_told_from_what_is_spoken_about() {
        for id in ["tidy", "tidy.title", "tidy.hint-2", "tidy.why", "tidy.trap-2", "tidy.goal-1", "tidy.cut-feedback"] {
            assert!(speaks("tidy", id), "{id}");
        }
        for id in ["tidy-up", "tidy.cut", "tidy.before", "other", "letter.text"] {
            assert!(!speaks("tidy", id), "{id}");
        }
    }
}

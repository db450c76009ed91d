//! Fill in: a short typed answer. What people type for it is accepted; what is nearly right is answered with what differs.
//! `meaning` understands what was typed, `state` holds it, `view` draws the field; this file knows what the author wrote.

mod meaning;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use state::{Act, Answer};
pub use view::FillView;

use super::Item;
use crate::locale::{Arg, Phrase, Words};
use crate::pack::{Exercise, Problem, Severity};
use crate::practice::{Check, Kind, ToType};
use crate::text;
use serde::Deserialize;
use state::{Given, MOST};
use toml::Spanned;

/// A question: type a short answer.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "fill"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "question")]
    _question: String,
    /// Words of the glossary that are accepted: `"@folder"`, or `"@folder.learning"` in the language being learned.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<Item>"))]
    accept: Vec<Spanned<Item>>,
    /// Accepted answers that are the same in every language.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    same: Vec<Spanned<String>>,
    /// Whether the writing itself is learnt: accents and capitals count.
    #[serde(default)]
    exact: bool,
}

/// A question that is answered by typing.
#[derive(Debug)]
pub struct Fill {
    start: Answer,
}

impl Fill {
    fn message(&self, attribute: &str) -> String {
        format!("{}.{attribute}", self.start.id)
    }
}

/// What is amiss with the accepted answers that stand in the lesson file.
fn problems(read: &Source, source: &Exercise) -> Vec<Problem> {
    let mut problems = Vec::new();
    for item in &read.accept {
        if item.get_ref().word().is_some() {
            problems.extend(Item::problem(item, source));
        } else {
            let what = Phrase::new("problem-fill-word").with("word", Arg::Ltr(item.get_ref().as_str().to_owned()));
            problems.push(source.problem(item.span(), what).with_help(Phrase::new("problem-help-fill-word")));
        }
    }
    for text in &read.same {
        if text.get_ref().trim().is_empty() {
            problems.push(source.problem(text.span(), Phrase::new("problem-fill-empty")));
        }
    }
    problems
}

impl Kind for Fill {
    type State = Answer;
    type View = FillView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let problems = problems(&read, source);
        if !problems.is_empty() {
            return Err(problems);
        }
        let items = read.accept.into_iter().map(|item| Given::Item(item.into_inner()));
        let given = items.chain(read.same.into_iter().map(|text| Given::Same(text.into_inner()))).collect();
        Ok(Fill { start: Answer::new(source.id.clone(), given, read.exact) })
    }

    fn start(&self) -> Answer {
        self.start.clone()
    }

    fn solution(&self) -> Vec<Act> {
        vec![Act::Accepted(1)]
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        vec![vec![Act::Accepted(1), Act::Clear], vec![Act::Other("?".to_owned())]]
    }

    fn check(&self, state: &Answer) -> Check {
        let say = |id: &'static str, number: usize| Phrase::new(id).with("answer", state.accepted(number));
        let again = Phrase::new("fill-look-again");
        let (achieved, missing) = match state.answered() {
            None | Some(Act::Clear) => (None, Some(Phrase::new("fill-nothing"))),
            Some(Act::Accepted(number)) => (Some(say("fill-right", *number)), None),
            Some(Act::Loosely { accepted, .. }) if !state.exact => (Some(say("fill-writing", *accepted)), None),
            Some(Act::Loosely { .. }) => (None, Some(again)),
            Some(Act::Near(number)) => (None, Some(state.message(&format!("near-{number}-feedback")).or(again))),
            Some(Act::Nearly { difference, .. }) => (None, Some(meaning::told(difference))),
            Some(Act::Other(typed)) => (None, Some(Phrase::new("fill-other").with("typed", typed.as_str()))),
        };
        Check { achieved: Vec::from_iter(achieved), missing: Vec::from_iter(missing), damage: Vec::new() }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Answer) -> Option<usize> {
        None
    }

    fn possible(&self, _: &Answer) -> Vec<Act> {
        vec![Act::Accepted(1), Act::Near(1), Act::Other("?".to_owned()), Act::Clear]
    }

    fn texts(&self) -> Vec<String> {
        if self.start.given.is_empty() { vec!["accept-1".to_owned()] } else { Vec::new() }
    }

    fn says(&self) -> Vec<(String, bool)> {
        ["before", "after"].map(|attribute| (self.message(attribute), false)).to_vec()
    }

    fn own_texts(&self) -> Vec<String> {
        let numbered =
            |number: usize| [format!("accept-{number}"), format!("near-{number}"), format!("near-{number}-feedback")];
        (1..=MOST).flat_map(numbered).collect()
    }

    fn typed(&self) -> Vec<ToType> {
        vec![self.start.to_type(1)]
    }

    fn amiss(&self, words: &Words) -> Vec<(Severity, Phrase)> {
        let mut found = Vec::new();
        let accepted = self.start.all_accepted(words);
        for (place, (_, text)) in accepted.iter().enumerate() {
            // Where the writing counts, two ways to write the same are two answers.
            let is_same = |known: &str| if self.start.exact { known == text } else { text::same_answer(known, text) };
            if accepted[..place].iter().any(|(_, known)| is_same(known)) {
                let what = Phrase::new("problem-fill-twice").with("text", text.as_str());
                found.push((Severity::Warning, what));
            }
        }
        for (number, text) in self.start.texts("near", words) {
            let (near, feedback) =
                (self.start.message(&format!("near-{number}")), self.start.message(&format!("near-{number}-feedback")));
            // In the language in which the near miss is written.
            let is_there =
                if words.has_translation(&near) { words.has_translation(&feedback) } else { words.has(&feedback) };
            if !is_there {
                let what = Phrase::new("problem-fill-feedback").with("message", Arg::Ltr(feedback.id.into_owned()));
                found.push((Severity::Error, what));
            }
            if self.start.meaning(&text, words) != Act::Near(number) {
                found.push((
                    Severity::Error,
                    Phrase::new("problem-fill-near").with("message", Arg::Ltr(near.id.into_owned())),
                ));
            }
        }
        found
    }
}

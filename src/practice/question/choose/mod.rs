//! Choose one answer, or several: each answer has its own feedback.
//! `state` holds what is marked, `view` draws it; this file understands what the author wrote.

mod state;
mod view;

pub use state::{Act, Choice};
pub use view::ChooseView;

use super::Item;
use crate::locale::Phrase;
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind};
use serde::Deserialize;
use toml::Spanned;

/// A question: choose one answer, or several.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "choose"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "question")]
    _question: String,
    /// What the question is about; it stands above the answers. May be left out.
    #[cfg_attr(test, schemars(with = "Option<Item>"))]
    about: Option<Spanned<Item>>,
    /// The answers to choose from: texts of the exercise (`"cut"` is its `.cut`) or words of the glossary (`"@folder"`).
    #[cfg_attr(test, schemars(with = "Vec<Item>", length(min = 2)))]
    answers: Vec<Spanned<Item>>,
    /// Those of the answers that are right.
    #[cfg_attr(test, schemars(with = "Vec<Item>", length(min = 1)))]
    right: Spanned<Vec<Spanned<Item>>>,
}

/// A question with answers to choose from.
#[derive(Debug)]
pub struct Choose {
    id: String,
    about: Option<Item>,
    answers: Vec<Item>,
    right: Vec<Item>,
}

impl Choose {
    fn several(&self) -> bool {
        self.right.len() > 1
    }
    fn feedback(&self, answer: &Item) -> Phrase {
        answer.feedback(&self.id, Phrase::new("choose-look-again"))
    }
}

impl Kind for Choose {
    type State = Choice;
    type View = ChooseView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let mut problems: Vec<Problem> =
            read.about.iter().chain(&read.answers).filter_map(|item| Item::problem(item, source)).collect();
        let answers: Vec<Item> = read.answers.iter().map(|answer| answer.get_ref().clone()).collect();
        problems.extend(Item::twice(&read.answers, source, "problem-choose-twice"));
        for right in read.right.get_ref() {
            if !answers.contains(right.get_ref()) {
                let known: Vec<&str> = answers.iter().map(Item::as_str).collect();
                let word = right.get_ref().as_str();
                problems.push(source.unknown_word("problem-choose-unknown", word, right.span(), &known));
            }
        }
        if read.right.get_ref().is_empty() || answers.len() < 2 {
            problems.push(source.problem(read.right.span(), Phrase::new("problem-choose-few")));
        }
        let right = read.right.into_inner().into_iter().map(Spanned::into_inner).collect();
        let about = read.about.map(Spanned::into_inner);
        if problems.is_empty() { Ok(Choose { id: source.id.clone(), about, answers, right }) } else { Err(problems) }
    }

    fn start(&self) -> Choice {
        Choice::new(self.id.clone(), self.about.clone(), self.answers.clone(), self.several())
    }

    fn solution(&self) -> Vec<Act> {
        self.right.iter().cloned().map(Act::Mark).collect()
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        let others = self.answers.iter().filter(|answer| !self.right.contains(answer));
        let mut ways: Vec<Vec<Act>> = others.map(|answer| vec![Act::Mark(answer.clone())]).collect();
        if self.several() {
            ways.push(self.solution()[1..].to_vec());
        }
        ways
    }

    fn check(&self, state: &Choice) -> Check {
        let marked = |answer: &&Item| state.marked(answer);
        let not_right = self.answers.iter().filter(marked).filter(|answer| !self.right.contains(answer));
        let mut missing: Vec<Phrase> = not_right.map(|answer| self.feedback(answer)).collect();
        let right = self.right.iter().filter(marked).count();
        if missing.is_empty() && right < self.right.len() {
            missing.push(Phrase::new(if state.is_empty() { "choose-none-yet" } else { "choose-some-more" }));
        }
        let achieved = if missing.is_empty() {
            self.right.iter().map(|answer| self.feedback(answer)).collect()
        } else {
            Vec::new()
        };
        Check { achieved, missing, damage: Vec::new() }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Choice) -> Option<usize> {
        None
    }

    fn possible(&self, _: &Choice) -> Vec<Act> {
        self.answers.iter().cloned().map(Act::Mark).collect()
    }

    fn texts(&self) -> Vec<String> {
        self.about.iter().filter_map(Item::text).chain(self.answers.iter().flat_map(Item::texts)).collect()
    }

    fn says(&self) -> Vec<(String, bool)> {
        self.answers.iter().filter(|answer| answer.word().is_some()).map(|answer| answer.may_say(&self.id)).collect()
    }
}

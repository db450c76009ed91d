//! Point at passages: those that give a fraud away in a mail, a page or an address. Each has its own feedback.
//! `passage` reads them, `state` holds what is marked, `view` draws them; this file knows which are right.

mod passage;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use passage::{On, Part, Passage};
pub use state::{Act, Marks};
pub use view::PointView;

use crate::locale::{Arg, Phrase};
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind};
use passage::Written;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A question: mark passages of a mail, a page or an address.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "point"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "question")]
    _question: String,
    /// What is looked at: a mail, a page, or an address.
    on: On,
    /// What can be marked, from top to bottom. A word is a passage of the text; a table says another part.
    #[cfg_attr(test, schemars(with = "Vec<Written>", length(min = 2)))]
    passages: Vec<Spanned<Written>>,
    /// Texts of passages that are the same in every language: `{ sender = "post@ba-nk.example" }`.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "BTreeMap<String, String>"))]
    same: BTreeMap<Spanned<String>, String>,
    /// The passages that are to be marked.
    #[cfg_attr(test, schemars(with = "Vec<String>", length(min = 1)))]
    right: Spanned<Vec<Spanned<String>>>,
}

/// Attributes that every exercise has: no passage is called so.
const TAKEN: [&str; 5] = ["title", "why", "hint-1", "hint-2", "hint-3"];

/// Passages to be marked.
#[derive(Debug)]
pub struct Point {
    id: String,
    on: On,
    passages: Vec<Passage>,
    right: Vec<String>,
}

impl Source {
    /// What is amiss with its words.
    fn problems(&self, source: &Exercise) -> Vec<Problem> {
        let mut problems = Vec::new();
        let words: Vec<&str> = self.passages.iter().map(|passage| passage.get_ref().word.as_str()).collect();
        for (place, passage) in self.passages.iter().enumerate() {
            let written = passage.get_ref();
            let span = written.span.clone().unwrap_or(passage.span());
            if TAKEN.contains(&words[place]) {
                let what = Phrase::new("problem-point-taken").with("word", Arg::Ltr(written.word.clone()));
                problems.push(source.problem(span, what));
            } else if words[..place].contains(&words[place]) {
                let what = Phrase::new("problem-point-twice").with("word", Arg::Ltr(written.word.clone()));
                problems.push(source.problem(span, what));
            } else if !self.on.parts().contains(&written.part) {
                let what = Phrase::new("problem-point-part")
                    .with("part", Arg::Ltr(written.part.word().to_owned()))
                    .with("on", Arg::Ltr(self.on.word().to_owned()));
                let parts: Vec<&str> = self.on.parts().iter().map(|part| part.word()).collect();
                let help = Phrase::new("problem-help-choices").with("choices", Arg::Ltr(parts.join(", ")));
                problems.push(source.problem(span, what).with_help(help));
            }
        }
        for word in self.same.keys().chain(self.right.get_ref()) {
            if !words.contains(&word.get_ref().as_str()) {
                problems.push(source.unknown_word("problem-point-unknown", word.get_ref(), word.span(), &words));
            }
        }
        let right = self.right.get_ref();
        for (place, word) in right.iter().enumerate() {
            if right[..place].iter().any(|known| known.get_ref() == word.get_ref()) {
                let what = Phrase::new("problem-point-twice").with("word", Arg::Ltr(word.get_ref().clone()));
                problems.push(source.problem(word.span(), what));
            }
        }
        if right.is_empty() || words.len() < 2 {
            problems.push(source.problem(self.right.span(), Phrase::new("problem-point-few")));
        }
        problems
    }
}

impl Point {
    fn feedback(&self, word: &str) -> Phrase {
        Phrase::pack(format!("{}.{word}-feedback", self.id))
    }
    fn is_right(&self, word: &str) -> bool {
        self.right.iter().any(|right| right == word)
    }
    /// The passages that are not to be marked.
    fn others(&self) -> impl Iterator<Item = &Passage> {
        self.passages.iter().filter(|passage| !self.is_right(&passage.word))
    }
}

impl Kind for Point {
    type State = Marks;
    type View = PointView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let mut read: Source = source.read_all()?;
        let problems = read.problems(source);
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut same: BTreeMap<String, String> =
            std::mem::take(&mut read.same).into_iter().map(|(word, text)| (word.into_inner(), text)).collect();
        let passages = read.passages.into_iter().map(Spanned::into_inner).map(|written| Passage {
            part: written.part,
            same: same.remove(&written.word),
            word: written.word,
        });
        let right = read.right.into_inner().into_iter().map(Spanned::into_inner).collect();
        Ok(Point { id: source.id.clone(), on: read.on, passages: passages.collect(), right })
    }

    fn start(&self) -> Marks {
        Marks::new(self.id.clone(), self.on, self.passages.clone())
    }

    fn solution(&self) -> Vec<Act> {
        // In the order of reading, as a learner meets them.
        let right = self.passages.iter().filter(|passage| self.is_right(&passage.word));
        right.map(|passage| Act::Mark(passage.word.clone())).collect()
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        let solution = self.solution();
        let with = |passage: &Passage| [solution.as_slice(), &[Act::Mark(passage.word.clone())]].concat();
        let mut ways: Vec<Vec<Act>> = self.others().map(with).collect();
        ways.extend(solution.get(1..).filter(|rest| !rest.is_empty()).map(<[Act]>::to_vec));
        ways
    }

    fn check(&self, state: &Marks) -> Check {
        let marked = self.others().filter(|passage| state.marked(&passage.word));
        let mut missing: Vec<Phrase> = marked.map(|passage| self.feedback(&passage.word)).collect();
        let left = self.right.iter().filter(|word| !state.marked(word)).count();
        if left > 0 {
            missing.push(Phrase::new("point-left").with("count", left));
        }
        let signs = self.passages.iter().filter(|passage| missing.is_empty() && self.is_right(&passage.word));
        let achieved = signs.map(|passage| self.feedback(&passage.word)).collect();
        Check { achieved, missing, damage: Vec::new() }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Marks) -> Option<usize> {
        None
    }

    fn possible(&self, state: &Marks) -> Vec<Act> {
        let press = |passage: &Passage| {
            let word = passage.word.clone();
            if state.marked(&word) { Act::Unmark(word) } else { Act::Mark(word) }
        };
        self.passages.iter().map(press).collect()
    }

    fn texts(&self) -> Vec<String> {
        let own = self.passages.iter().filter(|passage| passage.same.is_none()).map(|passage| passage.word.clone());
        own.chain(self.passages.iter().map(|passage| format!("{}-feedback", passage.word))).collect()
    }
}

//! What is marked. With one right answer, marking another moves the mark; with several, each is marked for itself.

use crate::practice::{Reaction, State};
use serde::{Deserialize, Serialize};

/// One thing done in a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// Marks an answer.
    Mark(String),
    /// Takes the mark away.
    Unmark(String),
}

/// The answers and what is marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    id: String,
    answers: Vec<String>,
    several: bool,
    marked: Vec<String>,
}

impl Choice {
    /// Nothing marked yet.
    pub fn new(id: String, answers: Vec<String>, several: bool) -> Self {
        Choice { id, answers, several, marked: Vec::new() }
    }
    /// The id of the exercise.
    pub fn id(&self) -> &str {
        &self.id
    }
    /// The answers in their order.
    pub fn answers(&self) -> &[String] {
        &self.answers
    }
    /// Whether several may be marked.
    pub fn several(&self) -> bool {
        self.several
    }
    /// Whether an answer is marked.
    pub fn marked(&self, answer: &str) -> bool {
        self.marked.iter().any(|known| known == answer)
    }
    /// Whether nothing is marked.
    pub fn is_empty(&self) -> bool {
        self.marked.is_empty()
    }
}

impl State for Choice {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        let before = self.marked.clone();
        match action {
            Act::Mark(answer) if self.answers.contains(answer) && !self.marked(answer) => {
                if !self.several {
                    self.marked.clear();
                }
                self.marked.push(answer.clone());
                self.marked.sort_unstable();
            }
            Act::Mark(_) => {}
            Act::Unmark(answer) => self.marked.retain(|known| known != answer),
        }
        if before == self.marked { Reaction::Unchanged } else { Reaction::Changed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mark_moves_and_several_add_up() {
        let answers = || vec!["a".to_owned(), "b".to_owned()];
        let mark = |answer: &str| Act::Mark(answer.to_owned());
        let mut one = Choice::new("q".into(), answers(), false);
        assert_eq!(one.apply(&mark("a")), Reaction::Changed);
        assert_eq!(one.apply(&mark("b")), Reaction::Changed);
        assert!(one.marked("b") && !one.marked("a"));
        assert_eq!(one.apply(&mark("b")), Reaction::Unchanged);
        assert_eq!(one.apply(&mark("stranger")), Reaction::Unchanged);
        let mut several = Choice::new("q".into(), answers(), true);
        several.apply(&mark("b"));
        several.apply(&mark("a"));
        assert!(several.marked("a") && several.marked("b"));
        assert_eq!(several.apply(&Act::Unmark("a".into())), Reaction::Changed);
        assert!(!several.marked("a") && !several.is_empty());
    }
}

//! What is marked. With one right answer, marking another moves the mark; with several, each is marked for itself.

use crate::practice::question::Item;
use crate::practice::{Reaction, State};
use serde::{Deserialize, Serialize};

/// One thing done in a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// Marks an answer.
    Mark(Item),
    /// Takes the mark away.
    Unmark(Item),
}

/// The answers and what is marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    id: String,
    about: Option<Item>,
    answers: Vec<Item>,
    several: bool,
    marked: Vec<Item>,
}

impl Choice {
    /// Nothing marked yet.
    pub fn new(id: String, about: Option<Item>, answers: Vec<Item>, several: bool) -> Self {
        Choice { id, about, answers, several, marked: Vec::new() }
    }
    /// The id of the exercise.
    pub fn id(&self) -> &str {
        &self.id
    }
    /// What is asked about, where it is shown.
    pub fn about(&self) -> Option<&Item> {
        self.about.as_ref()
    }
    /// The answers in their order.
    pub fn answers(&self) -> &[Item] {
        &self.answers
    }
    /// Whether several may be marked.
    pub fn several(&self) -> bool {
        self.several
    }
    /// Whether an answer is marked.
    pub fn marked(&self, answer: &Item) -> bool {
        self.marked.contains(answer)
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
        let item = |written: &str| Item::new(written);
        let answers = || vec![item("a"), item("@folder.means")];
        let mark = |answer: &str| Act::Mark(item(answer));
        let mut one = Choice::new("q".into(), Some(item("@folder")), answers(), false);
        assert_eq!(one.apply(&mark("a")), Reaction::Changed);
        assert_eq!(one.apply(&mark("@folder.means")), Reaction::Changed);
        assert!(one.marked(&item("@folder.means")) && !one.marked(&item("a")));
        assert_eq!(one.apply(&mark("@folder.means")), Reaction::Unchanged);
        assert_eq!(one.apply(&mark("stranger")), Reaction::Unchanged);
        let mut several = Choice::new("q".into(), None, answers(), true);
        several.apply(&mark("@folder.means"));
        several.apply(&mark("a"));
        assert!(several.marked(&item("a")) && several.marked(&item("@folder.means")));
        assert_eq!(several.apply(&Act::Unmark(item("a"))), Reaction::Changed);
        assert!(!several.marked(&item("a")) && !several.is_empty());
    }
}

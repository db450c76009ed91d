//! How the steps stand. A step that is moved makes room where it comes, and closes the gap that it leaves.
//! Which order is right, the exercise knows.

use crate::practice::question::Item;
use crate::practice::{Reaction, State};
use serde::{Deserialize, Serialize};

/// One thing done in a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// Moves a step.
    Move {
        /// The step.
        step: Item,
        /// Its new place, counted from 1.
        to: usize,
    },
}

/// The steps as they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    id: String,
    steps: Vec<Item>,
}

impl Standing {
    /// At the start.
    pub fn new(id: String, steps: Vec<Item>) -> Self {
        Standing { id, steps }
    }
    /// The id of the exercise.
    pub fn id(&self) -> &str {
        &self.id
    }
    /// The steps, from the first place to the last.
    pub fn steps(&self) -> &[Item] {
        &self.steps
    }
    /// The place of a step, counted from 1.
    pub fn place_of(&self, step: &Item) -> Option<usize> {
        self.steps.iter().position(|known| known == step).map(|place| place + 1)
    }
    /// The steps as they would stand.
    pub fn moved(&self, step: &Item, to: usize) -> Vec<Item> {
        let mut steps = self.steps.clone();
        if let Some(place) = self.place_of(step).filter(|_| (1..=steps.len()).contains(&to)) {
            let step = steps.remove(place - 1);
            steps.insert(to - 1, step);
        }
        steps
    }
}

impl State for Standing {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        let Act::Move { step, to } = action;
        let moved = self.moved(step, *to);
        if moved == self.steps {
            return Reaction::Unchanged;
        }
        self.steps = moved;
        Reaction::Changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_others_make_room_and_what_is_strange_changes_nothing() {
        let items = |names: &str| -> Vec<Item> { names.split(' ').map(Item::new).collect() };
        let mut standing = Standing::new("q".into(), items("a b c d"));
        let act = |step: &str, to| Act::Move { step: Item::new(step), to };
        assert_eq!(standing.apply(&act("a", 3)), Reaction::Changed);
        assert_eq!(standing.steps(), items("b c a d"));
        assert_eq!(standing.apply(&act("d", 1)), Reaction::Changed);
        assert_eq!(standing.steps(), items("d b c a"));
        for strange in [act("d", 1), act("d", 0), act("d", 5), act("d", usize::MAX), act("z", 1)] {
            assert_eq!(standing.apply(&strange), Reaction::Unchanged);
        }
        let written = serde_json::json!({ "move": { "step": "a", "to": 1 } });
        assert_eq!(serde_json::to_value(act("a", 1)).unwrap(), written);
    }
}

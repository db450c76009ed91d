//! How far the rounds are, how large the next target is, which boxes are ticked.
//! Where targets stand is in `place`; what is seen of them is the view's.

use super::round::{Round, Step};
use crate::practice::question::Item;
use crate::practice::{Reaction, State};
use serde::{Deserialize, Serialize};

/// After so many misses in a round, its target grows again.
const PATIENCE: u32 = 2;

/// The number of the smallest size of a target; the largest is 0.
pub(super) const SMALLEST: u8 = 5;

/// One thing done with the pointer, or with the keys in its place. Rounds are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// What this round asks was done.
    Done(usize),
    /// It was tried: beside the target, with the other button, with something else.
    Missed(usize),
    /// Ticks a box.
    Tick(Item),
    /// Takes the tick away.
    Untick(Item),
}

/// The rounds and how far they are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Drill {
    id: String,
    seed: String,
    steps: Vec<Step>,
    done: usize,
    misses: u32,
    size: u8,
    ticked: Vec<Item>,
}

impl Drill {
    /// At its first round. `seed`: what places depend on.
    pub fn new(id: String, seed: String, steps: Vec<Step>) -> Self {
        Drill { id, seed, steps, done: 0, misses: 0, size: 0, ticked: Vec::new() }
    }
    /// The id of the exercise.
    pub fn id(&self) -> &str {
        &self.id
    }
    /// What places depend on.
    pub fn seed(&self) -> &str {
        &self.seed
    }
    /// How many rounds there are.
    pub fn all(&self) -> usize {
        self.steps.len()
    }
    /// How many of them are done.
    pub fn done(&self) -> usize {
        self.done
    }
    /// What is asked now; `None` when all is done.
    pub fn step(&self) -> Option<&Step> {
        self.steps.get(self.done)
    }
    /// How many rounds so far ended where they began: those in which nothing was dragged to another side.
    pub fn sides(&self) -> usize {
        self.steps.iter().take(self.done).filter(|step| !matches!(step.round, Round::Drag(_))).count()
    }
    /// How large the target is: 0 is the largest.
    pub fn size(&self) -> u8 {
        self.size
    }
    /// Whether a box is ticked.
    pub fn is_ticked(&self, item: &Item) -> bool {
        self.ticked.contains(item)
    }
    /// A box that is ticked and was not asked for.
    pub fn ticked_beyond(&self) -> Option<&Item> {
        let Round::Tick(asked) = &self.step()?.round else { return None };
        self.ticked.iter().find(|item| !asked.contains(item))
    }

    fn advance(&mut self) {
        if self.step().is_some_and(Step::is_aimed) {
            self.size = (self.size + 1).min(SMALLEST);
        }
        (self.done, self.misses) = (self.done + 1, 0);
        self.ticked.clear();
    }

    fn miss(&mut self) {
        self.misses += 1;
        if self.misses >= PATIENCE {
            (self.size, self.misses) = (self.size.saturating_sub(1), 0);
        }
    }

    fn tick(&mut self, item: &Item) -> bool {
        let Some(Step { round: Round::Tick(asked), choices }) = self.step() else { return false };
        if !choices.contains(item) || self.is_ticked(item) {
            return false;
        }
        let asked = asked.clone();
        self.ticked.push(item.clone());
        self.ticked.sort_unstable();
        if self.ticked.len() == asked.len() && asked.iter().all(|item| self.is_ticked(item)) {
            self.advance();
        }
        true
    }

    fn untick(&mut self, item: &Item) -> bool {
        let Some(Step { round: Round::Tick(asked), .. }) = self.step() else { return false };
        let (asked, before) = (asked.clone(), self.ticked.len());
        self.ticked.retain(|known| known != item);
        let changed = before != self.ticked.len();
        if changed && self.ticked.len() == asked.len() && asked.iter().all(|item| self.is_ticked(item)) {
            self.advance();
        }
        changed
    }
}

impl State for Drill {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        let is_now = |round: &usize| self.step().is_some() && *round == self.done + 1;
        let changed = match action {
            Act::Done(round) => {
                let counts = is_now(round) && !matches!(self.step(), Some(Step { round: Round::Tick(_), .. }));
                if counts {
                    self.advance();
                }
                counts
            }
            Act::Missed(round) => {
                let counts = is_now(round);
                if counts {
                    self.miss();
                }
                counts
            }
            Act::Tick(item) => self.tick(item),
            Act::Untick(item) => self.untick(item),
        };
        if changed { Reaction::Changed } else { Reaction::Unchanged }
    }
}

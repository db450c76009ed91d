//! Practice with the pointer, in rounds: click, double-click, right-click, drag, tick, choose, open a list, scroll, select a
//! text. `state` holds how far it is, `view` draws and reads, `understand` reads what the author wrote.

mod place;
mod round;
mod state;
#[cfg(test)]
mod tests;
mod understand;
mod view;

pub use round::{Round, Step};
pub use state::{Act, Drill};
pub use view::PointerView;

use crate::locale::Phrase;
use crate::pack::{Exercise, Problem};
use crate::practice::question::Item;
use crate::practice::{Check, Kind};
use std::collections::BTreeSet;
use understand::understand;

/// An exercise with the pointer.
#[derive(Debug)]
pub struct Pointer {
    id: String,
    seed: String,
    steps: Vec<Step>,
}

/// What does a round.
fn acts(place: usize, step: &Step) -> Vec<Act> {
    match &step.round {
        Round::Tick(asked) => asked.iter().cloned().map(Act::Tick).collect(),
        _ => vec![Act::Done(place + 1)],
    }
}

impl Pointer {
    fn items(&self) -> BTreeSet<&Item> {
        self.steps.iter().flat_map(|step| step.things().into_iter().chain(&step.choices)).collect()
    }
}

impl Kind for Pointer {
    type State = Drill;
    type View = PointerView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <understand::Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let seed = format!("{}#{}", source.id, source.number());
        Ok(Pointer { id: source.id.clone(), seed, steps: understand(source)? })
    }

    fn start(&self) -> Drill {
        Drill::new(self.id.clone(), self.seed.clone(), self.steps.clone())
    }

    fn solution(&self) -> Vec<Act> {
        self.steps.iter().enumerate().flat_map(|(place, step)| acts(place, step)).collect()
    }

    /// Without its last Action it is not done; nor where one box too many was ticked.
    fn wrong(&self) -> Vec<Vec<Act>> {
        let mut short = self.solution();
        short.pop();
        let mut ways = Vec::from_iter(Some(short).filter(|way| !way.is_empty()));
        let before = |place: usize| self.steps[..place].iter().enumerate().flat_map(|(place, step)| acts(place, step));
        for (place, step) in self.steps.iter().enumerate() {
            let Round::Tick(asked) = &step.round else { continue };
            let beyond = step.choices.iter().find(|item| !asked.contains(item)).cloned().map(Act::Tick);
            ways.extend(beyond.map(|beyond| before(place).chain([beyond]).chain(acts(place, step)).collect()));
        }
        ways
    }

    fn check(&self, state: &Drill) -> Check {
        let far = |id| Phrase::new(id).with("done", state.done()).with("all", state.all());
        if state.step().is_none() {
            Check { achieved: vec![far("pointer-achieved")], ..Check::default() }
        } else {
            Check { missing: vec![far("pointer-missing")], ..Check::default() }
        }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Drill) -> Option<usize> {
        None
    }

    fn possible(&self, state: &Drill) -> Vec<Act> {
        let Some(step) = state.step() else { return Vec::new() };
        let mut acts: Vec<Act> = match &step.round {
            Round::Tick(_) => {
                let press = |item: &Item| {
                    if state.is_ticked(item) { Act::Untick(item.clone()) } else { Act::Tick(item.clone()) }
                };
                step.choices.iter().map(press).collect()
            }
            _ => vec![Act::Done(state.done() + 1)],
        };
        acts.push(Act::Missed(state.done() + 1));
        acts
    }

    fn texts(&self) -> Vec<String> {
        let mut texts: Vec<String> = self.items().into_iter().filter_map(Item::text).collect();
        for step in &self.steps {
            if let Round::SelectText(passage) = &step.round {
                texts.extend(["text".to_owned(), passage.clone()]);
            }
        }
        texts.sort_unstable();
        texts.dedup();
        texts
    }
}

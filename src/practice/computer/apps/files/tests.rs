//! Tests of Files: what each action does, what goals and damage say, and laws that hold for any actions.
//! The tables are in `tests/`, by subject.

mod actions;
mod devices;
mod goals;
mod hands;
mod laws;
mod packs;
mod taken;
mod window;

use super::{Action, Condition, Files};
use crate::practice::Reaction;
use crate::practice::computer::Computer;
use crate::practice::computer::disk::tests::{disk, listing};
use crate::practice::computer::disk::{Disk, Path};

/// A learner at the practice computer.
struct Desk {
    start: Disk,
    computer: Computer,
    files: Files,
}

impl Desk {
    /// A computer with these files, written as in a pack without the brackets.
    fn new(files: &str) -> Self {
        let start = disk(files);
        Desk { computer: Computer::new(start.clone()), files: Files::default(), start }
    }
    /// Does actions written as in a pack (`files = [...]` without brackets) and gives the answer to the last one.
    fn does(&mut self, actions: &str) -> Reaction {
        let mut last = Reaction::Unchanged;
        for action in actions_of(actions) {
            last = self.files.apply(&mut self.computer, &action);
        }
        last
    }
    fn listing(&self) -> Vec<String> {
        listing(self.computer.disk())
    }
    fn selected(&self) -> Vec<String> {
        let path = |id: &_| self.computer.disk().path(*id).unwrap().to_string();
        self.files.selected().iter().map(path).collect()
    }
    fn open(&self) -> String {
        self.computer.disk().path(self.files.open()).unwrap().to_string()
    }
}

#[derive(serde::Deserialize)]
struct List<T> {
    list: Vec<T>,
}

fn read<T: serde::de::DeserializeOwned>(items: &str) -> Vec<T> {
    let toml = format!("list = [{items}]");
    toml::from_str::<List<T>>(&toml).unwrap_or_else(|error| panic!("{toml}: {error}")).list
}

fn actions_of(actions: &str) -> Vec<Action> {
    read(actions)
}

fn conditions_of(conditions: &str) -> Vec<Condition> {
    read(conditions)
}

fn paths_of(paths: &str) -> Vec<Path> {
    read(paths)
}

//! Tests of Phone: what each Action does, how codes expire and messages arrive, goals, damage, laws, keys and mouse.
//! The tables are in `tests/`, by subject.

mod actions;
mod goals;
mod laws;
mod proofs;

use super::{Action, Phone};
use crate::pack::Problem;
use crate::practice::computer::app::{App, Arrivals, Start};
use crate::practice::computer::disk::tests::source;
use crate::practice::computer::{Act, Computer, Request, World};
use crate::practice::{Reaction, State};

/// The telephone of most tests.
pub(super) const SETUP: &str = r#"messages = [
  { message = "$town-code", from = "Town", code = "482913", lasts = 4, again = "again" },
  { message = "$parcel", from = "+33 6", link = "parcel.example" },
  { message = "$hello", from = "Omar" },
], calls = [], later = [
  { message = "$new-code", from = "Town", code = "555111", on = "again" },
  { call = "$bank-call", from = "0199", on = "ring" },
  { message = "$late", from = "+33 6" },
]"#;

#[derive(serde::Deserialize)]
struct Whole {
    setup: super::Setup,
}

/// The telephone that an author wrote (without the braces), with what is amiss.
pub(super) fn set_up(setup: &str) -> (Computer, Phone, String, Vec<Problem>) {
    let toml = format!("setup = {{ {} }}", setup.replace('\n', " "));
    let whole: Whole = toml::from_str(&toml).unwrap_or_else(|error| panic!("{toml}: {error}"));
    let (mut computer, mut problems, file) = (Computer::default(), Vec::new(), source(&toml));
    let mut start = Start { file: &file, computer: &mut computer, problems: &mut problems, folder: None, arrivals: Arrivals::default() };
    let window = Phone::set_up(Some(&whole.setup), &mut start);
    (computer, window, toml, problems)
}

/// A learner with the telephone of a task, where time passes.
pub(super) struct Desk {
    pub(super) start: Computer,
    pub(super) world: World,
}

impl Desk {
    pub(super) fn new(setup: &str) -> Self {
        let (computer, window, _, problems) = set_up(setup);
        assert!(problems.is_empty(), "{problems:?}");
        Desk { start: computer.clone(), world: World::for_tests(computer, |windows| windows.phone = window) }
    }
    /// Does Actions written as in a pack and gives the answer to the last one.
    pub(super) fn does(&mut self, actions: &str) -> Reaction {
        let mut last = Reaction::Unchanged;
        for action in read::<Action>(actions) {
            last = self.world.apply(&Act::Phone(action));
        }
        last
    }
    /// Another program asks for what was announced.
    pub(super) fn arrives(&mut self, id: &str) {
        let request = Request::Arrive(id.to_owned());
        Phone::take(&mut self.world.windows.phone, &mut self.world.computer, &request);
    }
    pub(super) fn phone(&self) -> &Phone {
        &self.world.windows.phone
    }
    /// The messages in the list, oldest first.
    pub(super) fn list(&self) -> Vec<String> {
        let messages = self.world.computer.own::<Phone>().messages();
        messages.iter().map(|message| crate::practice::computer::disk::notation::write(&message.name)).collect()
    }
}

#[derive(serde::Deserialize)]
struct List<T> {
    list: Vec<T>,
}

pub(super) fn read<T: serde::de::DeserializeOwned>(items: &str) -> Vec<T> {
    let toml = format!("list = [{items}]");
    toml::from_str::<List<T>>(&toml).unwrap_or_else(|error| panic!("{toml}: {error}")).list
}

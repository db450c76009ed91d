//! Tests of Passwords: what each Action does, what goals and damage say, laws, and exercises done by keys and by mouse.
//! The tables are in `tests/`, by subject.

mod actions;
mod goals;
mod laws;
mod proofs;

use super::{Action, Passwords};
use crate::locale::Name;
use crate::practice::Reaction;
use crate::practice::computer::Computer;
use crate::practice::computer::app::{App, Arrivals, Start};
use crate::practice::computer::disk::tests::source;

/// The manager of most tests.
pub(super) const SETUP: &str = r#"master = "open sesame", unlocked = true, phrases = ["$phrase"], entries = [
  { site = "town.example", user = "amina", password = "Amina1989" },
  { site = "$bank", user = "amina.h", password = "Amina1989" },
  { site = "mail.example", user = "", password = "k7#pQ!x2Rv&9" },
]"#;

/// A learner at the practice computer.
pub(super) struct Desk {
    pub(super) start: Computer,
    pub(super) computer: Computer,
    pub(super) window: Passwords,
}

impl Desk {
    /// A computer with this manager, written as in a pack without the braces.
    pub(super) fn new(setup: &str) -> Self {
        let toml = format!("setup = {{ {} }}", setup.replace('\n', " "));
        #[derive(serde::Deserialize)]
        struct Whole {
            setup: super::Setup,
        }
        let whole: Whole = toml::from_str(&toml).unwrap_or_else(|error| panic!("{toml}: {error}"));
        let (mut computer, mut problems, file) = (Computer::default(), Vec::new(), source(&toml));
        let mut start = Start { file: &file, computer: &mut computer, problems: &mut problems, folder: None, arrivals: Arrivals::default() };
        let window = Passwords::set_up(Some(&whole.setup), &mut start);
        assert!(problems.is_empty(), "{problems:?}");
        Desk { start: computer.clone(), computer, window }
    }
    /// Does Actions written as in a pack and gives the answer to the last one.
    pub(super) fn does(&mut self, actions: &str) -> Reaction {
        let mut last = Reaction::Unchanged;
        for action in read::<Action>(actions) {
            last = self.window.act(&mut self.computer, &action);
        }
        last
    }
    /// Sites and passwords, in order.
    pub(super) fn held(&self) -> Vec<(String, Name)> {
        let entries = self.computer.own::<Passwords>().entries();
        let written = crate::practice::computer::disk::notation::write;
        entries.iter().map(|entry| (written(&entry.site), entry.password.clone())).collect()
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

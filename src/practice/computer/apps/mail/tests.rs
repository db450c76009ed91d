//! Tests of Mail: what each action does, what goals and damage say, how packs write it, and laws that hold for any actions.
//! The tables are in `tests/`, by subject.

mod actions;
mod goals;
mod laws;
mod packs;
mod window;

use super::{Action, Condition, Folder, Mail, Setup};
use crate::locale::Name;
use crate::practice::Reaction;
use crate::practice::computer::Computer;
use crate::practice::computer::app::{App, Arrivals, Look, Start};
use crate::practice::computer::disk::tests::{disk, source};
use serde::Deserialize;

/// What the tests begin with: three letters, a draft, one that is deleted, and one that comes later.
const MAIL: &str = r#"
mail = { me = "me@poste.example", folders = ["$health"], contacts = [{ name = "$nadia", address = "nadia@poste.example" }], letters = [
  { letter = "$old", from = "nadia@poste.example", name = "$nadia", day = 2026-01-05, read = true },
  { letter = "$paper", from = "office@town.example", name = "$office", day = 2026-02-05, to = ["me@poste.example", "li@poste.example"], cc = ["boss@town.example"], attach = ["$form"] },
  { letter = "$trick", from = "bank@look-alike.example", name = "$bank", day = 2026-03-05, phishing = true, links = [{ text = "$click", to = "https://look-alike.example/in" }] },
  { letter = "$half", folder = "drafts", to = ["nadia@poste.example"], text = "$hello" },
  { letter = "$gone", from = "x@y.example", folder = "bin", day = 2026-01-01 },
], later = [{ letter = "$code", from = "office@town.example" }] }
"#;

/// A learner at the practice computer.
struct Desk {
    start: Computer,
    computer: Computer,
    mail: Mail,
}

#[derive(Deserialize)]
struct Written {
    mail: Setup,
}

impl Desk {
    /// The mailbox of the tests, and two documents and a folder on the disk.
    fn new() -> Self {
        let read: Written = toml::from_str(MAIL).unwrap();
        let mut computer = Computer::new(disk(r#""documents/$cv", "documents/$work/", "pictures/sea.jpg""#));
        let (file, mut problems) = (source(MAIL), Vec::new());
        let mut start = Start { file: &file, computer: &mut computer, problems: &mut problems, folder: None, arrivals: Arrivals::default() };
        let mail = Mail::set_up(Some(&read.mail), &mut start);
        assert!(problems.is_empty(), "{problems:?}");
        Desk { start: computer.clone(), computer, mail }
    }
    /// A mailbox in which these actions were done.
    fn after(actions: &str) -> Self {
        let mut desk = Desk::new();
        desk.does(actions);
        desk
    }
    /// Does actions written as in a pack (`mail = [...]` without brackets) and gives the answer to the last one.
    fn does(&mut self, actions: &str) -> Reaction {
        let mut last = Reaction::Unchanged;
        for action in read::<Action>(actions) {
            last = self.mail.apply(&mut self.computer, &action);
        }
        last
    }
    fn look<'a>(&'a self, conditions: &'a [&'a Condition]) -> Look<'a, Mail> {
        Look { start: &self.start, now: &self.computer, window: &self.mail, conditions, may_change: &[] }
    }
    /// The keys of the letters of a folder, the newest first.
    fn list(&self, folder: &Folder) -> Vec<String> {
        let content = Mail::content(&self.computer);
        content.list(folder).into_iter().map(|id| key(&content.get(id).unwrap().key)).collect()
    }
}

fn key(name: &Name) -> String {
    crate::practice::computer::disk::notation::write(name)
}

#[derive(Deserialize)]
struct List<T> {
    list: Vec<T>,
}

fn read<T: serde::de::DeserializeOwned>(items: &str) -> Vec<T> {
    let toml = format!("list = [{items}]");
    toml::from_str::<List<T>>(&toml).unwrap_or_else(|error| panic!("{toml}: {error}")).list
}

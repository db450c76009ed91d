//! Tests of Web: what each Action does, what goals and damage say, what authors may write, and laws that hold always.
//! The window is tested with the view.

mod actions;
mod goals;
mod laws;
mod packs;

use super::{Action, Condition, Setup, Web};
use crate::pack::Problem;
use crate::practice::Reaction;
use crate::practice::computer::Computer;
use crate::practice::computer::app::{App, Arrivals, Look, Start};
use crate::practice::computer::disk::tests::{disk, source};

/// A small web with every sort of part.
pub(super) const SITE: &str = r#"
home = "valbrune.example"
bookmarks = ["meteo.example"]
accounts = [{ at = "valbrune.example", name = "Amina@poste.example", password = "velo citron 82 nuage" }]

[[pages]]
at = "valbrune.example"
page = "$town"
parts = [
  { heading = "welcome" },
  "hello",
  { notice = "closed" },
  { list = ["one", "two"] },
  { table = [["day", "hour"], ["monday", "nine"]] },
  { link = "card", to = "valbrune.example/card" },
  { link = "write", mail = "mairie@valbrune.example" },
  { advert = "sofa", to = "soldes.example" },
  { download = "leaflet", file = "$leaflet", size = 120 },
  { link = "enter", to = "valbrune.example/enter" },
  { cookies = "biscuits" },
]

[[pages]]
at = "valbrune.example/card"
page = "$card"
parts = [
  { text = "family" },
  { long-text = "message", optional = true },
  { email = "mail" },
  { phone = "phone", optional = true },
  { date = "born" },
  { number = "people", least = 1, most = 9 },
  { digits = "postcode", length = 5 },
  { select = "level", choices = ["low", "high"] },
  { radio = "time", choices = ["morning", "evening"] },
  { check = "news" },
  { upload = "proof", types = ["pdf"], most = 500 },
  { consent = "rules" },
  { robot = "robot" },
  { submit = "send", to = "valbrune.example/sent", arrive = ["letter"] },
  { save-draft = "later" },
]

[[pages]]
at = "valbrune.example/sent"
page = "$sent"
parts = [{ receipt = "$receipt", reference = "V-17" }]

[[pages]]
at = "valbrune.example/join"
page = "$join"
parts = [{ email = "mail" }, { new-password = "secret" }, { sign-up = "create", to = "valbrune.example" }]

[[pages]]
at = "valbrune.example/enter"
page = "$door"
parts = [{ email = "mail" }, { password = "secret" }, { sign-in = "in", to = "valbrune.example/mine" }]

[[pages]]
at = "valbrune.example/mine"
page = "$mine"
private = true
parts = ["secret-text", { sign-out = "out", to = "valbrune.example" }]

[[pages]]
at = "valbrune.example/forgotten"
page = "$forgotten"
parts = [
  { digits = "code", length = 6, is = "482913" },
  { new-password = "secret" },
  { reset = "change", account = "Amina@poste.example", to = "valbrune.example/enter" },
]

[[pages]]
at = "http://soldes.example"
page = "$sales"
parts = ["cheap", { pop-up = "prize", to = "valbrune-example.example" }]

[[pages]]
at = "valbrune-example.example"
page = "$fraud"
parts = [{ card = "bank-card" }, { submit = "pay", to = "valbrune-example.example" }]

[[pages]]
at = "meteo.example"
page = "$weather"
parts = ["rain"]

[[pages]]
at = "chercher.example"
page = "$engine"
parts = [{ query = "words" }, { results = [
  { link = "town-found", to = "valbrune.example", for = ["$bus", "card"] },
  { link = "weather-found", to = "meteo.example", for = ["rain"] },
  { advert = "sales-found", to = "soldes.example" },
] }]
"#;

/// The disk beside it.
const FILES: &str = r#""documents/$cv", { path = "documents/photo.jpg", size = 900 }, { path = "documents/$bill", size = 90 }, "bin/$old""#;

/// A learner at the practice computer.
pub(super) struct Desk {
    pub(super) start: Computer,
    pub(super) computer: Computer,
    pub(super) web: Web,
}

/// What comes of a setup, with its mistakes.
pub(super) fn set_up(toml: &str) -> (Computer, Web, Vec<Problem>) {
    let setup: Setup = toml::from_str(toml).unwrap_or_else(|error| panic!("{error}"));
    let (mut computer, mut problems, file) = (Computer::new(disk(FILES)), Vec::new(), source(toml));
    let mut start =
        Start { file: &file, computer: &mut computer, problems: &mut problems, folder: None, arrivals: Arrivals::default() };
    let web = <Web as App>::set_up(Some(&setup), &mut start);
    (computer, web, problems)
}

impl Desk {
    pub(super) fn new() -> Self {
        let (computer, web, problems) = set_up(SITE);
        assert!(problems.is_empty(), "{problems:?}");
        Desk { start: computer.clone(), computer, web }
    }
    /// Does Actions written as in a pack (without the brackets) and gives the answer to the last one.
    fn does(&mut self, actions: &str) -> Reaction {
        let mut last = Reaction::Unchanged;
        for action in read::<Action>(actions) {
            last = self.act(&action);
        }
        last
    }
    /// One Action, as the World does it.
    pub(super) fn act(&mut self, action: &Action) -> Reaction {
        let reaction = self.web.apply(&mut self.computer, action);
        if !matches!(reaction, Reaction::Refused(_)) {
            self.web.settle(self.computer.own::<Web>());
        }
        reaction
    }
    fn at(&self) -> String {
        self.web.address().map(ToString::to_string).unwrap_or_default()
    }
    fn look<'a>(&'a self, conditions: &'a [&'a Condition]) -> Look<'a, Web> {
        Look { start: &self.start, now: &self.computer, window: &self.web, conditions, may_change: &[] }
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

/// Everything that the form of the card asks for.
const FILLED: &str = r#"{ go = "valbrune.example/card" }, { fill = { family = "$haddad" } }, { fill = { mail = "a@b.example" } },
    { fill = { born = "7/3/1990" } }, { fill = { people = "3" } }, { fill = { postcode = "38 000" } },
    { choose = { level = "low" } }, { choose = { time = "evening" } }, { upload = { proof = "documents/$bill" } },
    { tick = "rules" }, { tick = "robot" }"#;
const SIGN_IN: &str = r#"{ go = "valbrune.example/enter" }, { fill = { mail = "amina@poste.example" } },
    { fill = { secret = "velo citron 82 nuage" } }, "submit""#;

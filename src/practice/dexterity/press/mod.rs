//! Find keys on the keyboard: one after the other, each asked several times.
//! `order` says in which order, `state` holds how far it is, `view` draws it; this file understands what the author wrote.

mod order;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use state::{Act, Find, Pressing};
pub use view::PressView;

use crate::input::{self, Key, KeyCode};
use crate::locale::{Arg, Phrase};
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind};
use serde::Deserialize;
use toml::Spanned;

/// More keys than anybody learns at once.
const MOST: usize = 24;
/// What the terminal or the desktop takes for itself; F6 leaves the place of work.
const TAKEN: [&str; 6] = ["f1", "f6", "f10", "f11", "alt+tab", "alt+f4"];
/// Letters that arrive with Ctrl as another key does.
const ALIKE: [(char, &str); 4] = [('h', "backspace"), ('i', "tab"), ('j', "enter"), ('m', "enter")];

/// Practice: find keys on the keyboard.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "press"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "dexterity")]
    _dexterity: String,
    /// Up to 24 keys, in the notation of docs/packs/keyboard.md: "enter", "ctrl+c".
    #[cfg_attr(test, schemars(with = "Vec<String>", length(min = 1, max = 24)))]
    keys: Spanned<Vec<Spanned<String>>>,
    /// How a key is asked for.
    #[serde(default)]
    find: Find,
    /// Whether it is said which finger presses it.
    #[serde(default)]
    fingers: bool,
}

/// Keys to find.
#[derive(Debug)]
pub struct Press {
    seed: String,
    keys: Vec<String>,
    find: Find,
    fingers: bool,
}

/// The key that an author names, or what is amiss with it.
fn read_key(source: &Exercise, known: &[String], written: &Spanned<String>) -> Result<String, Problem> {
    let word = written.get_ref().as_str();
    let told =
        |id: &'static str| source.problem(written.span(), Phrase::new(id).with("word", Arg::Ltr(word.to_owned())));
    let Some(key) = input::key(word) else {
        let names: Vec<&str> = input::names().collect();
        return Err(source.unknown_word("problem-press-unknown", word, written.span(), &names));
    };
    let name = key.to_string();
    if TAKEN.contains(&name.as_str()) {
        return Err(told("problem-press-taken"));
    }
    if let Some(other) = alike(key) {
        let what = Phrase::new("problem-press-alike").with("word", Arg::Ltr(word.to_owned()));
        let other = || Arg::Ltr(other.to_string());
        let help = Phrase::new("problem-help-press-alike").with("other", other());
        return Err(source.problem(written.span(), what.with("other", other())).with_help(help));
    }
    if known.contains(&name) { Err(told("problem-press-twice")) } else { Ok(name) }
}

/// The key that cannot be told from this one in every terminal.
fn alike(key: Key) -> Option<Key> {
    let bare = Key::plain(key.code);
    let held = key != bare;
    match key.code {
        KeyCode::Char(letter) if key.ctrl && !key.alt => {
            let other = ALIKE.iter().find(|(known, _)| *known == letter).and_then(|(_, other)| input::key(other));
            let told = letter.is_ascii_lowercase() || letter == ' ';
            let without = Key { shift: false, ..key };
            other.or((!told).then_some(bare)).or(key.shift.then_some(without))
        }
        // Capitals and signs are typed as they are.
        KeyCode::Char(letter) if key.shift => {
            letter.to_uppercase().next().map(|capital| Key { shift: false, code: KeyCode::Char(capital), ..key })
        }
        KeyCode::Tab if key.shift && !key.ctrl && !key.alt => None,
        KeyCode::Enter | KeyCode::Backspace | KeyCode::Tab | KeyCode::Esc => held.then_some(bare),
        code if code.is_silent() => held.then_some(bare),
        _ => None,
    }
}

impl Kind for Press {
    type State = Pressing;
    type View = PressView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let (mut keys, mut problems) = (Vec::new(), Vec::new());
        for written in read.keys.get_ref() {
            match read_key(source, &keys, written) {
                Ok(key) => keys.push(key),
                Err(problem) => problems.push(problem),
            }
        }
        let count = read.keys.get_ref().len();
        if count == 0 {
            problems.push(source.problem(read.keys.span(), Phrase::new("problem-press-none")));
        }
        if count > MOST {
            let what = Phrase::new("problem-press-many").with("most", MOST);
            problems.push(source.problem(read.keys.span(), what));
        }
        let (find, fingers) = (read.find, read.fingers);
        if problems.is_empty() { Ok(Press { seed: source.id.clone(), keys, find, fingers }) } else { Err(problems) }
    }

    fn start(&self) -> Pressing {
        Pressing::new(&self.keys, self.find, self.fingers, &self.seed)
    }

    fn solution(&self) -> Vec<Act> {
        self.start().asked().iter().cloned().map(Act::Pressed).collect()
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        // Not more: where the last keys cannot be pressed, they need not be.
        vec![self.solution().into_iter().take(1).collect()]
    }

    fn check(&self, state: &Pressing) -> Check {
        let missing = (state.left() > 0).then(|| Phrase::new("press-left"));
        let found = (missing.is_none() && state.found() > 0).then(|| Phrase::new("press-found"));
        Check { achieved: found.into_iter().collect(), missing: missing.into_iter().collect(), damage: Vec::new() }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Pressing) -> Option<usize> {
        None
    }

    fn possible(&self, state: &Pressing) -> Vec<Act> {
        let Some(wanted) = state.wanted().map(str::to_owned) else { return Vec::new() };
        vec![Act::Pressed(wanted.clone()), Act::PassedOver(vec![wanted]), Act::Slip("esc".to_owned())]
    }

    fn texts(&self) -> Vec<String> {
        Vec::new()
    }

    fn hangs_on_keyboard(&self) -> bool {
        true
    }
}

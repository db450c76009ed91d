//! Mend a text with arrows, Backspace, selection, copy, cut, paste and undo.
//! `state` holds whether it is mended, `hunk` finds what differs, `plan` knows a way, `view` draws it; this file understands
//! what the author wrote.

mod draw;
mod hunk;
mod plan;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use state::{Act, Editing, Texts};
pub use view::EditView;

use crate::input::{self, Key, KeyCode};
use crate::locale::{Arg, Phrase, Words};
use crate::pack::{Exercise, Problem, Severity};
use crate::practice::{Check, Kind, ToType};
use serde::Deserialize;
use toml::Spanned;

/// Letters that do something to a text with Ctrl: select all, copy, paste, cut, redo, undo.
const COMMANDS: &str = "acvxyz";

/// Practice: mend a text.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "edit"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "dexterity")]
    _dexterity: String,
    /// The keys by which *Show me* mends the text. Left out: arrows to the place, Backspace, typing.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    keys: Vec<Spanned<String>>,
}

/// A text to mend.
#[derive(Debug)]
pub struct Edit {
    start: Editing,
}

/// Whether a key does something to a text.
fn edits(key: Key) -> bool {
    match key.code {
        KeyCode::Char(letter) if key.ctrl => !key.alt && !key.shift && COMMANDS.contains(letter),
        KeyCode::Char(_) | KeyCode::Enter => !key.alt && !key.shift,
        KeyCode::Backspace | KeyCode::Delete => !key.alt && !key.ctrl && !key.shift,
        KeyCode::Left | KeyCode::Right | KeyCode::Up | KeyCode::Down | KeyCode::Home | KeyCode::End => !key.alt,
        _ => false,
    }
}

impl Kind for Edit {
    type State = Editing;
    type View = EditView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let (mut keys, mut problems) = (Vec::new(), Vec::new());
        for written in &read.keys {
            let word = written.get_ref().as_str();
            match input::key(word) {
                Some(key) if edits(key) => keys.push(key),
                Some(_) => {
                    let what = Phrase::new("problem-edit-key").with("word", Arg::Ltr(word.to_owned()));
                    problems.push(source.problem(written.span(), what));
                }
                None => {
                    let names: Vec<&str> = input::names().collect();
                    problems.push(source.unknown_word("problem-press-unknown", word, written.span(), &names));
                }
            }
        }
        if problems.is_empty() { Ok(Edit { start: Editing::new(source.id.clone(), keys) }) } else { Err(problems) }
    }

    fn start(&self) -> Editing {
        self.start.clone()
    }

    fn solution(&self) -> Vec<Act> {
        vec![Act::Mended]
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        Vec::new()
    }

    fn check(&self, state: &Editing) -> Check {
        let says = Phrase::new(if state.is_mended() { "edit-mended" } else { "edit-not-yet" });
        let (achieved, missing) = if state.is_mended() { (vec![says], vec![]) } else { (vec![], vec![says]) };
        Check { achieved, missing, damage: Vec::new() }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Editing) -> Option<usize> {
        None
    }

    fn possible(&self, _: &Editing) -> Vec<Act> {
        vec![Act::Mended]
    }

    fn texts(&self) -> Vec<String> {
        ["text", "wanted"].map(str::to_owned).to_vec()
    }

    fn typed(&self) -> Vec<ToType> {
        vec![ToType::Said(self.start.wanted())]
    }

    fn amiss(&self, words: &Words) -> Vec<(Severity, Phrase)> {
        let texts = self.start.texts(words);
        let same = view::is_same(&texts.text, &texts.wanted);
        same.then(|| (Severity::Error, Phrase::new("problem-edit-same"))).into_iter().collect()
    }
}

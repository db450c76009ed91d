//! Type words and sentences, line after line, each below its model.
//! `state` holds which lines are left, `hand` what is typed of one, `view` draws it; this file understands what the author
//! wrote.

mod draw;
mod hand;
mod plan;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use state::{Act, Done, Lines};
pub use view::TypingView;

use crate::locale::Phrase;
use crate::pack::{Exercise, Problem};
use crate::practice::{Check, Kind, ToType};
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use toml::Spanned;

/// More lines than one exercise has.
const MOST: usize = 12;

/// Practice: type words and sentences.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "type"))]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "dexterity")]
    _dexterity: String,
    /// A number: so many texts of the exercise, `.line-1`, `.line-2`. Or a list of names (`"$town"`) and texts that are the
    /// same in every language.
    #[cfg_attr(test, schemars(with = "Written"))]
    lines: Spanned<Written>,
    /// Whether the picture of the keyboard is there.
    #[serde(default = "yes")]
    picture: bool,
}

fn yes() -> bool {
    true
}

/// So many lines in the texts of the exercise, or these.
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(with = "crate::practice::schema::Or<u8, Vec<String>>", inline))]
#[cfg_attr(test, schemars(extend("minimum" = 1, "maximum" = 12, "minItems" = 1, "maxItems" = 12)))]
enum Written {
    Count(i64),
    These(Vec<Spanned<String>>),
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct Lines;
        impl<'de> Visitor<'de> for Lines {
            type Value = Written;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("number or list")
            }
            fn visit_i64<E: Error>(self, count: i64) -> Result<Written, E> {
                Ok(Written::Count(count))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Written, A::Error> {
                let mut lines = Vec::new();
                while let Some(line) = list.next_element()? {
                    lines.push(line);
                }
                Ok(Written::These(lines))
            }
        }
        source.deserialize_any(Lines)
    }
}

/// Lines to type.
#[derive(Debug)]
pub struct Typing {
    lines: Vec<ToType>,
    /// How many of them are texts of the exercise.
    own: usize,
    picture: bool,
}

/// A name of the pack (`$town`), or a text that is the same everywhere.
fn line(written: &str) -> ToType {
    match written.strip_prefix('$') {
        Some(name) => ToType::Said(Phrase::pack(name.to_owned())),
        None => ToType::Same(written.to_owned()),
    }
}

impl Kind for Typing {
    type State = Lines;
    type View = TypingView;

    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Source as schemars::JsonSchema>::json_schema(generator)
    }

    fn read(source: &Exercise) -> Result<Self, Vec<Problem>> {
        let read: Source = source.read_all()?;
        let mut problems = Vec::new();
        let (lines, own): (Vec<ToType>, usize) = match read.lines.get_ref() {
            Written::Count(count) => {
                let own = usize::try_from(*count).unwrap_or(0);
                let said = |number| ToType::Said(Phrase::pack(format!("{}.line-{number}", source.id)));
                ((1..=own.min(MOST + 1)).map(said).collect(), own)
            }
            Written::These(lines) => {
                let empty = lines.iter().filter(|line| line.get_ref().trim().is_empty());
                problems.extend(empty.map(|line| source.problem(line.span(), Phrase::new("problem-typing-empty"))));
                (lines.iter().map(|written| line(written.get_ref())).collect(), 0)
            }
        };
        let told = |what| source.problem(read.lines.span(), what);
        match lines.len() {
            0 => problems.push(told(Phrase::new("problem-typing-none"))),
            1..=MOST => {}
            _ => problems.push(told(Phrase::new("problem-typing-many").with("most", MOST))),
        }
        if problems.is_empty() { Ok(Typing { lines, own, picture: read.picture }) } else { Err(problems) }
    }

    fn start(&self) -> Lines {
        Lines::new(self.lines.clone(), self.picture)
    }

    fn solution(&self) -> Vec<Act> {
        (1..=self.lines.len()).map(|line| Act::Typed(Done { line, slips: 0, many: false })).collect()
    }

    fn wrong(&self) -> Vec<Vec<Act>> {
        let solution = self.solution();
        vec![solution[..solution.len() - 1].to_vec()]
    }

    fn check(&self, state: &Lines) -> Check {
        let left = state.left();
        let missing = (left > 0).then(|| Phrase::new("typing-left").with("count", left));
        let achieved = (left == 0).then(|| Phrase::new("typing-done").with("count", state.done()));
        Check { achieved: achieved.into_iter().collect(), missing: missing.into_iter().collect(), damage: Vec::new() }
    }

    fn traps(&self) -> usize {
        0
    }

    fn trap(&self, _: &Lines) -> Option<usize> {
        None
    }

    fn possible(&self, state: &Lines) -> Vec<Act> {
        let typed = |line, slips, many| Act::Typed(Done { line, slips, many });
        state.wanted().map_or(Vec::new(), |line| vec![typed(line, 0, false), typed(line, 9, true)])
    }

    fn texts(&self) -> Vec<String> {
        (1..=self.own).map(|number| format!("line-{number}")).collect()
    }

    fn typed(&self) -> Vec<ToType> {
        self.lines.clone()
    }
}

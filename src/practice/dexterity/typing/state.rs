//! Which lines are still to be typed. A line with many slips comes once more at the end.
//! What a line says, and what is typed of it so far, the view knows.

use crate::practice::{Reaction, State, ToType};
use serde::{Deserialize, Serialize};

/// A line that was typed to its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// It is as it should be now.
    Typed(Done),
}

/// How a line was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Done {
    /// Which line, from 1.
    pub line: usize,
    /// How many letters were others at first.
    pub slips: usize,
    /// Whether that is many for so short a line.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub many: bool,
}

/// The lines, and which of them are left.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lines {
    #[serde(skip)]
    lines: Vec<ToType>,
    picture: bool,
    /// The lines still to be typed, from 1, the one at hand first.
    left: Vec<usize>,
    done: usize,
    /// Those that came once more.
    again: Vec<usize>,
}

impl Lines {
    pub(super) fn new(lines: Vec<ToType>, picture: bool) -> Self {
        Lines { left: (1..=lines.len()).collect(), lines, picture, done: 0, again: Vec::new() }
    }
    /// All lines.
    pub fn lines(&self) -> &[ToType] {
        &self.lines
    }
    /// The line to be typed now.
    pub fn wanted(&self) -> Option<usize> {
        self.left.first().copied()
    }
    /// What is to be typed now.
    pub fn text(&self) -> Option<&ToType> {
        self.lines.get(self.wanted()?.checked_sub(1)?)
    }
    /// How many lines were typed to their end.
    pub fn done(&self) -> usize {
        self.done
    }
    /// How many are still to be typed.
    pub fn left(&self) -> usize {
        self.left.len()
    }
    /// Whether the line at hand came once more.
    pub fn is_again(&self) -> bool {
        self.wanted().is_some_and(|line| self.again.contains(&line))
    }
    /// Whether the keyboard is shown.
    pub fn has_picture(&self) -> bool {
        self.picture
    }
}

impl State for Lines {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        let Act::Typed(Done { line, slips, many }) = action;
        if self.wanted() != Some(*line) {
            return Reaction::Unchanged;
        }
        self.left.remove(0);
        self.done += 1;
        if *many && *slips > 0 && !self.again.contains(line) {
            self.again.push(*line);
            self.left.push(*line);
        }
        Reaction::Changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_many_slips_comes_once_more_at_the_end_and_not_a_third_time() {
        let lines = ["a", "b"].map(|text| ToType::Same(text.to_owned())).to_vec();
        let mut state = Lines::new(lines, true);
        let typed = |line, slips, many| Act::Typed(Done { line, slips, many });
        assert_eq!(state.apply(&typed(2, 0, false)), Reaction::Unchanged, "the first comes first");
        assert_eq!(state.apply(&typed(1, 3, true)), Reaction::Changed);
        assert_eq!((state.wanted(), state.left(), state.is_again()), (Some(2), 2, false));
        state.apply(&typed(2, 1, false));
        assert_eq!((state.wanted(), state.is_again()), (Some(1), true));
        assert_eq!(state.apply(&typed(1, 9, true)), Reaction::Changed);
        assert_eq!((state.wanted(), state.left(), state.done()), (None, 0, 3));
        assert_eq!(state.apply(&typed(1, 0, false)), Reaction::Unchanged);
    }

    #[test]
    fn an_action_is_written_as_in_packs() {
        let read = |json: &str| serde_json::from_str::<Act>(json);
        let neat = Act::Typed(Done { line: 1, slips: 0, many: false });
        assert_eq!(read(r#"{"typed":{"line":1,"slips":0}}"#).ok(), Some(neat.clone()));
        assert_eq!(serde_json::to_string(&neat).ok().as_deref(), Some(r#"{"typed":{"line":1,"slips":0}}"#));
    }
}

//! Which key is asked now, and what was pressed instead. Nothing is ever lost by a slip.
//! Whether a key can be pressed on this keyboard and in this terminal, the view knows.

use super::order::order;
use crate::input;
use crate::practice::{Reaction, State};
use serde::{Deserialize, Serialize};

/// How a key is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "press.find"))]
#[serde(rename_all = "kebab-case")]
pub enum Find {
    /// It is lit on the picture.
    #[default]
    Lit,
    /// Only its name is said; the picture lights it after a slip.
    Name,
}

/// One thing done with the keyboard. Keys are in the notation of `input`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Act {
    /// The wanted key.
    Pressed(String),
    /// Another one.
    Slip(String),
    /// These cannot be pressed here: they were named or looked at, and are not asked again.
    PassedOver(Vec<String>),
}

/// The keys that are asked, one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pressing {
    asked: Vec<String>,
    at: usize,
    /// What was pressed last instead of the wanted key.
    slip: Option<String>,
    find: Find,
    fingers: bool,
}

impl Pressing {
    /// Nothing pressed yet.
    pub(super) fn new(keys: &[String], find: Find, fingers: bool, seed: &str) -> Self {
        Pressing { asked: order(keys, seed), at: 0, slip: None, find, fingers }
    }
    /// The key that is asked now; `None` when all are found.
    pub fn wanted(&self) -> Option<&str> {
        self.asked.get(self.at).map(String::as_str)
    }
    /// All that is asked, what is done already first.
    pub fn asked(&self) -> &[String] {
        &self.asked
    }
    /// What is still asked, the wanted key first.
    pub fn still_asked(&self) -> &[String] {
        &self.asked[self.at..]
    }
    /// How many were found.
    pub fn found(&self) -> usize {
        self.at
    }
    /// How many are still asked.
    pub fn left(&self) -> usize {
        self.asked.len() - self.at
    }
    /// What was pressed last instead of the wanted key.
    pub fn slip(&self) -> Option<&str> {
        self.slip.as_deref()
    }
    /// Whether the picture shows where the wanted key is.
    pub fn is_lit(&self) -> bool {
        self.find == Find::Lit || self.slip.is_some()
    }
    /// Whether the finger is said.
    pub fn says_fingers(&self) -> bool {
        self.fingers
    }
}

impl State for Pressing {
    type Action = Act;

    fn apply(&mut self, action: &Act) -> Reaction {
        let Some(wanted) = self.wanted() else { return Reaction::Unchanged };
        match action {
            Act::Pressed(key) if key == wanted => {
                self.at += 1;
                self.slip = None;
            }
            Act::PassedOver(keys) if self.still_asked().iter().any(|key| keys.contains(key)) => {
                if keys.iter().any(|key| key == wanted) {
                    self.slip = None;
                }
                let rest = self.asked.split_off(self.at);
                self.asked.extend(rest.into_iter().filter(|key| !keys.contains(key)));
            }
            Act::Slip(key) if key != wanted && self.slip() != Some(key) && is_key(key) => self.slip = Some(key.clone()),
            _ => return Reaction::Unchanged,
        }
        Reaction::Changed
    }
}

/// Whether this is a key as `input` writes it.
fn is_key(notation: &str) -> bool {
    input::key(notation).is_some_and(|key| key.to_string() == notation)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressing(keys: &[&str], find: Find) -> Pressing {
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        Pressing::new(&keys, find, false, "keys")
    }

    #[test]
    fn the_wanted_key_goes_on_and_a_slip_loses_nothing() {
        let mut state = pressing(&["enter", "tab"], Find::Name);
        let pressed = |key: &str| Act::Pressed(key.to_owned());
        assert_eq!((state.wanted(), state.left(), state.is_lit()), (Some("enter"), 4, false));
        assert_eq!(state.apply(&pressed("tab")), Reaction::Unchanged);
        assert_eq!(state.apply(&Act::Slip("enter".into())), Reaction::Unchanged);
        assert_eq!(state.apply(&Act::Slip("no key".into())), Reaction::Unchanged);
        assert_eq!(state.apply(&Act::Slip("tab".into())), Reaction::Changed);
        assert_eq!((state.wanted(), state.slip(), state.is_lit()), (Some("enter"), Some("tab"), true));
        assert_eq!(state.apply(&pressed("enter")), Reaction::Changed);
        assert_eq!((state.wanted(), state.slip(), state.found()), (Some("tab"), None, 1));
        for key in ["tab", "enter", "tab"] {
            assert_eq!(state.apply(&pressed(key)), Reaction::Changed);
        }
        assert_eq!((state.wanted(), state.left()), (None, 0));
        assert_eq!(state.apply(&pressed("tab")), Reaction::Unchanged);
        assert_eq!(state.apply(&Act::Slip("a".into())), Reaction::Unchanged);
    }

    #[test]
    fn a_key_that_is_passed_over_is_not_asked_again() {
        let mut state = pressing(&["é", "a"], Find::Lit);
        assert!(state.is_lit());
        let over = |keys: &[&str]| Act::PassedOver(keys.iter().map(|key| (*key).to_owned()).collect());
        assert_eq!(state.apply(&over(&["b"])), Reaction::Unchanged, "it is not asked");
        assert_eq!(state.apply(&over(&[])), Reaction::Unchanged);
        assert_eq!(state.apply(&over(&["é", "b"])), Reaction::Changed);
        assert_eq!(state.asked(), ["a", "a"]);
        assert_eq!(state.apply(&over(&["a"])), Reaction::Changed);
        assert_eq!(state.wanted(), None);
    }
}

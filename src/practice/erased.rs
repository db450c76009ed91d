//! The one place where types of kinds are erased: everything above sees `Practice`, everything below its own types.
//! An erased Action is its JSON, which is also how it is stored.

use super::{Check, Kind, Reaction, Reading, State, ToType, View};
use crate::locale::{Phrase, Words};
use crate::pack::Severity;
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// One thing that a learner does, as its kind writes it ({"files": "cut"}): comparable, storable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Action(pub serde_json::Value);

impl Action {
    fn of(action: &impl Serialize) -> Self {
        // Actions are plain data with string keys: they always have a JSON form.
        Action(serde_json::to_value(action).unwrap_or_default())
    }
}

/// An exercise being done: the exercise, its state and its view.
pub trait Practice {
    /// Does an Action. One that this kind does not know changes nothing.
    fn apply(&mut self, action: &Action) -> Reaction;
    /// How far the goal is met.
    fn check(&self) -> Check;
    /// How many traps there are.
    fn traps(&self) -> usize;
    /// The trap that the learner fell into.
    fn trap(&self) -> Option<usize>;
    /// One way to do it.
    fn solution(&self) -> Vec<Action>;
    /// Ways that must not pass.
    fn wrong(&self) -> Vec<Vec<Action>>;
    /// Sensible next Actions.
    fn possible(&self) -> Vec<Action>;
    /// Attributes that its message must have besides the common ones.
    fn texts(&self) -> Vec<String>;
    /// See [`Kind::says`].
    fn says(&self) -> Vec<(String, bool)>;
    /// See [`Kind::typed`].
    fn typed(&self) -> Vec<ToType>;
    /// See [`Kind::hangs_on_keyboard`].
    fn hangs_on_keyboard(&self) -> bool;
    /// See [`Kind::own_texts`].
    fn own_texts(&self) -> Vec<String>;
    /// See [`Kind::amiss`].
    fn amiss(&self, words: &Words) -> Vec<(Severity, Phrase)>;
    /// The state as data, to compare.
    fn snapshot(&self) -> serde_json::Value;
    /// See [`Kind::kept`].
    fn kept(&self) -> serde_json::Value;
    /// The same exercise at its start.
    fn fresh(&self) -> Box<dyn Practice>;
    /// The same exercise in the same state, with a view of its own.
    fn copy(&self) -> Box<dyn Practice>;
    /// See [`View::draw`].
    fn draw(&mut self, canvas: &mut Canvas, area: Area, words: &Words);
    /// See [`View::read`].
    fn read(&mut self, gesture: &Gesture, words: &Words) -> Reading<Action>;
    /// See [`View::show`].
    fn show(&self, action: &Action, means: Means, words: &Words) -> Option<Gesture>;
    /// See [`View::tell`].
    fn tell(&self, gesture: &Gesture, words: &Words) -> Phrase;
    /// See [`View::keys`].
    fn keys(&self, focus: Option<&str>) -> Vec<KeyHint>;
    /// See [`View::is_cut`].
    fn is_cut(&self) -> bool;
    /// See [`View::shows_keyboard`].
    fn shows_keyboard(&self) -> bool;
}

struct Typed<K: Kind> {
    kind: Rc<K>,
    state: K::State,
    view: K::View,
}

type ActionOf<K> = <<K as Kind>::State as State>::Action;

impl<K: Kind> Typed<K> {
    fn known(action: &Action) -> Option<ActionOf<K>> {
        serde::Deserialize::deserialize(&action.0).ok()
    }
}

/// An exercise of this kind at its start, types erased.
pub(super) fn erase<K: Kind>(kind: K) -> Box<dyn Practice> {
    begin(Rc::new(kind))
}

fn begin<K: Kind>(kind: Rc<K>) -> Box<dyn Practice> {
    let state = kind.start();
    Box::new(Typed { kind, state, view: K::View::default() })
}

impl<K: Kind> Practice for Typed<K> {
    fn apply(&mut self, action: &Action) -> Reaction {
        Self::known(action).map_or(Reaction::Unchanged, |action| self.state.apply(&action))
    }
    fn check(&self) -> Check {
        self.kind.check(&self.state)
    }
    fn traps(&self) -> usize {
        self.kind.traps()
    }
    fn trap(&self) -> Option<usize> {
        self.kind.trap(&self.state)
    }
    fn solution(&self) -> Vec<Action> {
        self.kind.solution().iter().map(Action::of).collect()
    }
    fn wrong(&self) -> Vec<Vec<Action>> {
        self.kind.wrong().iter().map(|way| way.iter().map(Action::of).collect()).collect()
    }
    fn possible(&self) -> Vec<Action> {
        self.kind.possible(&self.state).iter().map(Action::of).collect()
    }
    fn texts(&self) -> Vec<String> {
        self.kind.texts()
    }
    fn says(&self) -> Vec<(String, bool)> {
        self.kind.says()
    }
    fn typed(&self) -> Vec<ToType> {
        self.kind.typed()
    }
    fn hangs_on_keyboard(&self) -> bool {
        self.kind.hangs_on_keyboard()
    }
    fn own_texts(&self) -> Vec<String> {
        self.kind.own_texts()
    }
    fn amiss(&self, words: &Words) -> Vec<(Severity, Phrase)> {
        self.kind.amiss(words)
    }
    fn snapshot(&self) -> serde_json::Value {
        Action::of(&self.state).0
    }
    fn kept(&self) -> serde_json::Value {
        self.kind.kept(&self.state)
    }
    fn fresh(&self) -> Box<dyn Practice> {
        begin(Rc::clone(&self.kind))
    }
    fn copy(&self) -> Box<dyn Practice> {
        Box::new(Typed { kind: Rc::clone(&self.kind), state: self.state.clone(), view: K::View::default() })
    }
    fn draw(&mut self, canvas: &mut Canvas, area: Area, words: &Words) {
        self.view.draw(&self.state, canvas, area, words);
    }
    fn read(&mut self, gesture: &Gesture, words: &Words) -> Reading<Action> {
        match self.view.read(&self.state, gesture, words) {
            Reading::Do(action) => Reading::Do(Action::of(&action)),
            Reading::First(action) => Reading::First(Action::of(&action)),
            Reading::Seen => Reading::Seen,
            Reading::Ignored => Reading::Ignored,
        }
    }
    fn show(&self, action: &Action, means: Means, words: &Words) -> Option<Gesture> {
        self.view.show(&self.state, &Self::known(action)?, means, words)
    }
    fn tell(&self, gesture: &Gesture, words: &Words) -> Phrase {
        self.view.tell(&self.state, gesture, words)
    }
    fn keys(&self, focus: Option<&str>) -> Vec<KeyHint> {
        self.view.keys(&self.state, focus)
    }
    fn is_cut(&self) -> bool {
        self.view.is_cut()
    }
    fn shows_keyboard(&self) -> bool {
        self.view.shows_keyboard(&self.state)
    }
}

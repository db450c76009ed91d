//! What a kind of exercise is made of: a state that changes by Actions, a view that draws and reads, and the exercise itself.
//! Types are erased in `erased`; the list of kinds is in `kinds`.

use super::{Check, Reaction, ToType};
use crate::locale::{Phrase, Words};
use crate::pack::{Exercise, Problem, Severity};
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// Plain data that changes only through Actions: no drawing, no clock, no disk.
pub trait State: Clone + PartialEq + Serialize + 'static {
    /// One thing that a learner does.
    type Action: Clone + PartialEq + Debug + Serialize + DeserializeOwned;
    /// Does it, or says why not.
    fn apply(&mut self, action: &Self::Action) -> Reaction;
}

/// What a view made of a gesture.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading<A> {
    /// The learner does this.
    Do(A),
    /// The learner does this first, by leaving a field half typed; then the same gesture is read again.
    First(A),
    /// Something of the view changed: a menu opened, a letter was typed.
    Seen,
    /// It means nothing here.
    Ignored,
}

/// Draws a state and reads gestures. Holds only what may differ between two people who did the same.
pub trait View: Default + 'static {
    /// What it draws.
    type State: State;
    /// Draws the state and records its targets.
    fn draw(&mut self, state: &Self::State, canvas: &mut Canvas, area: Area, words: &Words);
    /// What a gesture means.
    fn read(
        &mut self,
        state: &Self::State,
        gesture: &Gesture,
        words: &Words,
    ) -> Reading<<Self::State as State>::Action>;
    /// The next gesture of a person who wants to do `action` with these means; `None` when it is done already or
    /// cannot be done so. The inverse of `read`: following it to its end makes exactly `action`.
    fn show(
        &self,
        state: &Self::State,
        action: &<Self::State as State>::Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture>;
    /// What *Show me* says about a gesture that `show` gave.
    fn tell(&self, state: &Self::State, gesture: &Gesture, words: &Words) -> Phrase;
    /// What keys do now, most useful first.
    fn keys(&self, state: &Self::State, focus: Option<&str>) -> Vec<KeyHint>;
    /// Whether something had no room in the last frame and cannot be scrolled to: then the texts are too long.
    fn is_cut(&self) -> bool {
        false
    }
    /// Whether it draws the keyboard itself, with what comes next marked.
    fn shows_keyboard(&self, _state: &Self::State) -> bool {
        false
    }
}

/// A kind of exercise: what an author wrote, understood.
pub trait Kind: Sized + 'static {
    /// What changes while it is done.
    type State: State;
    /// How it looks.
    type View: View<State = Self::State>;
    /// The shape of its table in a lesson file, for editors.
    #[cfg(test)]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
    /// Understands an exercise of a pack.
    ///
    /// # Errors
    /// Every mistake that was found, each at its place.
    fn read(source: &Exercise) -> Result<Self, Vec<Problem>>;
    /// The state at the start.
    fn start(&self) -> Self::State;
    /// One way to do it.
    fn solution(&self) -> Vec<<Self::State as State>::Action>;
    /// Ways that must not pass.
    fn wrong(&self) -> Vec<Vec<<Self::State as State>::Action>>;
    /// How far the goal is met.
    fn check(&self, state: &Self::State) -> Check;
    /// How many traps there are.
    fn traps(&self) -> usize;
    /// The trap that the learner fell into, counted from 0.
    fn trap(&self, state: &Self::State) -> Option<usize>;
    /// Sensible next Actions, for the search of reachable traps.
    fn possible(&self, state: &Self::State) -> Vec<<Self::State as State>::Action>;
    /// What of a state stays when windows are closed and the clipboard is emptied.
    fn kept(&self, state: &Self::State) -> serde_json::Value {
        serde_json::to_value(state).unwrap_or_default()
    }
    /// Attributes that the exercise's message must have besides the common ones ("cut", "cut-feedback").
    fn texts(&self) -> Vec<String>;
    /// Other messages of the pack that it shows, each with whether it must be there; names and their `.text` aside.
    fn says(&self) -> Vec<(String, bool)> {
        Vec::new()
    }
    /// What must be typed to do it: every keyboard of the languages of its pack has to type one of its translations.
    fn typed(&self) -> Vec<ToType> {
        Vec::new()
    }
    /// Whether it is done otherwise on another keyboard.
    fn hangs_on_keyboard(&self) -> bool {
        !self.typed().is_empty()
    }
    /// Attributes that each language may have or lack for itself, whatever the others have: further ways to say it.
    fn own_texts(&self) -> Vec<String> {
        Vec::new()
    }
    /// What is amiss with its texts in one language, for its author.
    fn amiss(&self, _words: &Words) -> Vec<(Severity, Phrase)> {
        Vec::new()
    }
}

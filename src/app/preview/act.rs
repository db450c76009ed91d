//! What an author asks for in the panel, done with the program.
//! Which actions there are, and their keys, is for `screen::preview` to say.

use super::Preview;
use super::reload::amiss;
use crate::app::shell::Layer;
use crate::course::Spot;
use crate::screen::Effect;
use crate::screen::preview::{Act, Stage};
use crate::ui::Gesture;

/// The button of every exercise that plays its solution.
const SHOW: &str = "coach:show";

impl Preview {
    /// Does it. What changes the exercise closes the panel, so that the exercise is seen.
    pub(super) fn act(&mut self, act: Act) {
        let place = self.place.clone();
        let done = match (act, place) {
            (Act::Leave, _) => {
                self.app.leaving = true;
                false
            }
            (Act::Check, _) => {
                self.reload();
                false
            }
            (Act::Close, _) => true,
            (Act::Frame, _) => {
                self.framed = !self.framed;
                true
            }
            (Act::Language, _) => self.next_language().is_some_and(|language| {
                self.app.perform(vec![Effect::Speak(language)]);
                true
            }),
            (Act::Next, _) => self.step(1),
            (Act::Previous, _) => self.step(-1),
            (Act::Pick(place), _) => self.go(place),
            (Act::Variant, Some((spot, variant))) => self.variant(&spot, variant + 1),
            (Act::Again, Some((spot, variant))) => self.variant(&spot, variant),
            (Act::Show, Some((spot, variant))) => self.show(&spot, variant),
            _ => false,
        };
        if done && self.place.is_some() {
            self.panel = None;
        }
        self.words = None;
        self.follow();
    }

    /// So many exercises further; after the last comes the first.
    fn step(&mut self, by: isize) -> bool {
        let exercises = self.exercises();
        let here = self.place.as_ref().and_then(|(spot, _)| exercises.iter().position(|known| known == spot));
        let count = exercises.len().max(1);
        self.go((here.unwrap_or(0) + count).saturating_add_signed(by) % count)
    }

    /// To the exercise at that place of the list. One that cannot be shown is told.
    fn go(&mut self, place: usize) -> bool {
        let Some(spot) = self.exercises().get(place).cloned() else { return false };
        // What was read since, but not shown because of another exercise, is shown now.
        let newer = self.newer.take_if(|newer| newer.exercise(&spot.pack, &spot.exercise).is_some());
        let amiss = amiss(newer.as_ref().unwrap_or(&self.app.state.library), &spot, 0);
        if !amiss.is_empty() {
            self.problems.splice(0..0, amiss);
            self.newer = newer.or(self.newer.take());
            return false;
        }
        if let Some(newer) = newer {
            self.app.keep();
            self.app.state.library = newer;
            self.stage = Stage::Current;
        }
        self.open(&spot, 0, false)
    }

    /// An exercise from its beginning, in a variant; after the last comes the first.
    fn variant(&mut self, spot: &Spot, variant: usize) -> bool {
        let exercise = self.app.state.library.exercise(&spot.pack, &spot.exercise);
        let variants = exercise.map_or(1, |(_, _, exercise)| exercise.variants());
        self.open(spot, variant % variants, true)
    }

    /// *Show me*, in whatever state the exercise is.
    fn show(&mut self, spot: &Spot, variant: usize) -> bool {
        let is_open = self.app.screens.last().is_some_and(|layer| layer.screen.exercise().is_some());
        if !is_open && !self.open(spot, variant, false) {
            return false;
        }
        self.app.press(&Gesture::Activate(SHOW.to_owned()));
        true
    }

    /// Opens an exercise in a variant, instead of all that is open: where it was left, or `anew`. Returns whether it could.
    pub(super) fn open(&mut self, spot: &Spot, variant: usize, anew: bool) -> bool {
        self.app.keep();
        let state = &mut self.app.state;
        if let Some(learner) = state.learner.as_ref().filter(|_| anew) {
            let forgotten = state.store.drop_session(learner.id, &spot.pack, &spot.exercise);
            state.heed(forgotten);
        }
        let Some(screen) = self.app.screen_of(spot, variant) else { return false };
        self.app.screens = vec![Layer::new(Box::new(screen))];
        self.app.pause = None;
        self.place = Some((spot.clone(), variant));
        self.words = None;
        true
    }
}

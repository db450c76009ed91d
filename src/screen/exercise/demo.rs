//! *Show me*: the solution, or its beginning, on a fresh copy, gesture by gesture, each with its sentence, at the learner's
//! pace. Records nothing; the learner's own work waits untouched.

use crate::locale::{Phrase, Words};
use crate::practice::{Action, Practice, Rehearsal};
use crate::ui::{Area, Canvas, Gesture, Ink, Means, Role};
use std::collections::VecDeque;

/// The solution being shown.
pub(super) struct Demo {
    rehearsal: Rehearsal,
    plan: VecDeque<Action>,
    next: Option<(Gesture, Means)>,
    step: usize,
    given: usize,
}

impl Demo {
    /// Begins on a fresh copy, on a screen of that size, in that area of it. `given`: only so many steps of the solution
    /// are shown, and the learner is to have them; 0: all are shown, for the learner to do.
    pub(super) fn new(fresh: Box<dyn Practice>, given: usize, screen: ((u16, u16), Area), words: &Words) -> Self {
        let mut plan: VecDeque<Action> = fresh.solution().into();
        if given > 0 {
            plan.truncate(given);
        }
        let rehearsal = Rehearsal::new(fresh, screen.0, screen.1, words);
        let mut demo = Demo { rehearsal, plan, next: None, step: 1, given };
        demo.look_ahead(words);
        demo
    }

    /// How many steps of the solution the learner is to have when it is over.
    pub(super) fn given(&self) -> usize {
        self.given
    }
    /// Which step is next, counted from 1.
    pub(super) fn step(&self) -> usize {
        self.step
    }
    /// Whether there is nothing left to show.
    pub(super) fn is_over(&self) -> bool {
        self.next.is_none()
    }
    /// What comes next, for the picture of keys or mouse.
    pub(super) fn gesture(&self) -> Option<&Gesture> {
        self.next.as_ref().map(|(gesture, _)| gesture)
    }
    /// How the thing answers that it is about.
    pub(super) fn role(&self) -> Option<Role> {
        self.rehearsal.role(self.gesture()?)
    }
    /// Whether the work shows the keyboard itself.
    pub(super) fn shows_keyboard(&self) -> bool {
        self.rehearsal.practice.shows_keyboard()
    }
    /// The sentence for it.
    pub(super) fn says(&self, words: &Words) -> Option<Phrase> {
        self.gesture().map(|gesture| self.rehearsal.practice.tell(gesture, words))
    }

    /// Finds the next gesture: by key where it has one, else with the mouse.
    fn look_ahead(&mut self, words: &Words) {
        self.next = None;
        while let Some(action) = self.plan.front() {
            let show = |means| self.rehearsal.practice.show(action, means, words).map(|gesture| (gesture, means));
            let by_key =
                show(Means::Keys).filter(|(gesture, _)| matches!(gesture, Gesture::Key(_) | Gesture::Write(..)));
            self.next = by_key.or_else(|| show(Means::Mouse)).or_else(|| show(Means::Keys));
            if self.next.is_some() {
                return;
            }
            self.plan.pop_front();
        }
    }

    /// Does the step that was announced. Returns false when there was none: the learner's turn.
    pub(super) fn advance(&mut self, words: &Words) -> bool {
        let Some((gesture, means)) = self.next.take() else { return false };
        let done = self.rehearsal.perform(&gesture, means, words);
        let done = done.or_else(|| self.rehearsal.perform(&gesture, Means::Keys, words));
        if done.is_none_or(|actions| self.plan.front().is_some_and(|action| actions.contains(action))) {
            self.plan.pop_front();
        }
        self.step += 1;
        self.look_ahead(words);
        true
    }

    /// Draws the copy, and a pointer at what the next step is about.
    pub(super) fn draw(&mut self, canvas: &mut Canvas, area: Area, words: &Words) {
        self.rehearsal.draw(canvas, area, words);
        if let Some(place) = self.gesture().and_then(|gesture| self.rehearsal.place(gesture)) {
            canvas.tint(place, Ink::Pointed);
            let end = place.end().min(canvas.area().width.saturating_sub(1));
            canvas.symbol(end.saturating_sub(1), place.top, '◄', Ink::Pointed);
        }
    }
}

//! Doing an exercise through its view, by keys or by mouse, without a person: for *Show me* and for the checker.
//! Every gesture goes the way that a person's would go: events, focus, `read`, Action.

use super::{Action, Practice, Reading};
use crate::input::{Event, KeyCode};
use crate::locale::Words;
use crate::ui::{Area, Canvas, Focus, Gesture, Id, Means, Role, Senses, Targets, reach};

/// More events than any gesture takes: past that, the hand goes in circles.
const PATIENCE: usize = 400;
/// More gestures than any Action takes: a text is mended key by key.
const GESTURES: usize = 120;
/// More Actions than one gesture makes.
const FIRSTS: usize = 4;

/// An exercise being done by the program.
pub struct Rehearsal {
    /// The exercise.
    pub practice: Box<dyn Practice>,
    focus: Focus,
    targets: Targets,
    screen: (u16, u16),
    area: Area,
    senses: Senses,
    gestures: usize,
}

impl Rehearsal {
    /// On a screen of that many columns and rows, in an area of it.
    pub fn new(practice: Box<dyn Practice>, screen: (u16, u16), area: Area, words: &Words) -> Self {
        let (focus, targets, senses) = (Focus::default(), Targets::default(), Senses::default());
        let mut rehearsal = Rehearsal { practice, focus, targets, screen, area, senses, gestures: 0 };
        rehearsal.look(words);
        rehearsal
    }
    /// The same in a terminal that reports this of keys and mouse.
    pub fn sensing(mut self, senses: Senses, words: &Words) -> Self {
        self.senses = senses;
        self.look(words);
        self
    }
    /// Draws it; its targets do not answer.
    pub fn draw(&mut self, canvas: &mut Canvas, area: Area, words: &Words) {
        (self.screen, self.area) = ((canvas.area().width, canvas.area().height), area);
        self.senses = canvas.senses();
        let practice = &mut self.practice;
        // Its own focus is not shown: the only mark on the screen is that of the learner's.
        self.targets = canvas.aside(&Focus::default(), |canvas| practice.draw(canvas, area, words));
    }
    /// Where the thing is that a gesture is about.
    pub fn place(&self, gesture: &Gesture) -> Option<Area> {
        self.targets.get(subject(gesture)?).map(|target| target.area).filter(|area| !area.is_empty())
    }
    /// How many gestures were made.
    pub fn gestures(&self) -> usize {
        self.gestures
    }
    /// Whether a gesture is about a thing that is nowhere on the screen.
    pub fn is_unseen(&self, gesture: &Gesture) -> bool {
        subject(gesture).is_some() && self.place(gesture).is_none()
    }
    /// How the thing answers that a gesture is about.
    pub fn role(&self, gesture: &Gesture) -> Option<Role> {
        self.targets.get(subject(gesture)?).map(|target| target.role)
    }

    /// Sees where things are now.
    fn look(&mut self, words: &Words) {
        for _ in 0..4 {
            let (practice, area, senses) = (&mut self.practice, self.area, self.senses);
            let direction = words.direction();
            self.targets = Canvas::off_screen(self.screen, direction, &self.focus, |canvas| {
                canvas.set_senses(senses);
                practice.draw(canvas, area, words);
            });
            if !self.focus.settle(&self.targets) {
                break;
            }
        }
    }

    /// Makes a gesture; returns the Actions that came of it and of the way to it. `None` when it cannot be made.
    pub fn perform(&mut self, gesture: &Gesture, means: Means, words: &Words) -> Option<Vec<Action>> {
        let mut actions = Vec::new();
        self.gestures += 1;
        for _ in 0..PATIENCE {
            let before = (self.focus.current().map(str::to_owned), self.targets.clone());
            let mut made = false;
            for event in reach(gesture, means, &self.focus, &self.targets)? {
                for seen in self.focus.handle(&event, &self.targets) {
                    made |= seen == *gesture || is_esc(gesture) && seen == Gesture::Leave;
                    self.read(&seen, words, &mut actions);
                }
                self.look(words);
            }
            if made || self.is_written(gesture) {
                return Some(actions);
            }
            // The same frame would be answered by the same events, for ever.
            if before.0.as_deref() == self.focus.current() && before.1 == self.targets {
                return None;
            }
        }
        None
    }

    /// Does what a gesture means, and what its maker leaves half done before.
    fn read(&mut self, gesture: &Gesture, words: &Words, actions: &mut Vec<Action>) {
        for _ in 0..FIRSTS {
            let (action, again) = match self.practice.read(gesture, words) {
                Reading::Do(action) => (action, false),
                Reading::First(action) => (action, true),
                Reading::Seen | Reading::Ignored => return,
            };
            self.practice.apply(&action);
            actions.push(action);
            if !again {
                return;
            }
        }
    }

    fn is_written(&self, gesture: &Gesture) -> bool {
        let Gesture::Write(id, text) = gesture else { return false };
        self.targets.get(id).and_then(|target| target.value.as_ref()) == Some(text)
    }

    /// Does one Action with these means (what must be typed is typed). Returns whether exactly this Action came of it, or
    /// nothing was left to do.
    pub fn act(&mut self, action: &Action, means: Means, words: &Words) -> bool {
        for _ in 0..GESTURES {
            let Some(gesture) = self.practice.show(action, means, words) else {
                let before = self.practice.snapshot();
                let mut copy = self.practice.copy();
                copy.apply(action);
                return copy.snapshot() == before;
            };
            let typed = matches!(gesture, Gesture::Write(..) | Gesture::Edit(_, Event::Key(_) | Event::Paste(_)));
            let means = if typed { Means::Keys } else { means };
            match self.perform(&gesture, means, words) {
                Some(actions) if actions.contains(action) => return true,
                Some(_) => {}
                None => return false,
            }
        }
        false
    }
}

/// Whether it is Esc where all other keys are typed: there, too, it leaves.
fn is_esc(gesture: &Gesture) -> bool {
    matches!(gesture, Gesture::Edit(_, Event::Key(key)) if key.code == KeyCode::Esc)
}

fn subject(gesture: &Gesture) -> Option<&Id> {
    match gesture {
        Gesture::Reach(id) | Gesture::Point(id) | Gesture::Activate(id) | Gesture::Toggle(id) => Some(id),
        Gesture::Extend(id) | Gesture::Menu(id) | Gesture::Write(id, _) | Gesture::Scroll(id, _) => Some(id),
        Gesture::Drop { from, .. } | Gesture::Edit(from, _) => Some(from),
        Gesture::Key(_) | Gesture::Leave => None,
    }
}

//! The World of a task: the computer, and the window of each program on it. An Action names its program.

use super::apps::{Act, AppId, Sight, Windows};
use super::condition::{Condition, Judge, Placed};
use super::disk::Path;
use super::{Computer, Request};
use crate::practice::{Reaction, State};
use serde::Serialize;
use std::collections::BTreeSet;
use std::rc::Rc;

/// More requests than any Action leads to: past that, programs ask each other in circles.
const REQUESTS: usize = 8;

/// What a task looks at: the computer at the start, and the conditions.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Brief {
    pub(super) start: Computer,
    pub(super) goal: Vec<Placed>,
    pub(super) trap: Vec<Placed>,
    pub(super) may_change: Vec<Path>,
}

impl Brief {
    /// The conditions whose truth is remembered, in a fixed order.
    fn watched(&self) -> Vec<&Condition> {
        let mut found = Vec::new();
        self.goal.iter().chain(&self.trap).for_each(|placed| placed.condition.watched(&mut found));
        found
    }
}

/// Everything on the practice computer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct World {
    /// What all programs share.
    pub computer: Computer,
    /// The windows.
    pub windows: Windows,
    /// The programs of the task, as they stand in the task bar.
    #[serde(skip)]
    apps: Rc<[AppId]>,
    front: AppId,
    /// Which of the watched conditions were true at some time.
    seen: BTreeSet<usize>,
    #[serde(skip)]
    brief: Rc<Brief>,
}

impl World {
    pub(super) fn new(computer: Computer, windows: Windows, apps: Rc<[AppId]>, brief: Rc<Brief>) -> Self {
        let front = apps.first().copied().unwrap_or(AppId::ALL[0]);
        let mut world = World { computer, windows, apps, front, seen: BTreeSet::new(), brief };
        world.watch();
        world
    }
    /// A World for tests of one program: all programs on a computer, no conditions.
    #[cfg(test)]
    pub(super) fn for_tests(computer: Computer, set_up: impl FnOnce(&mut Windows)) -> Self {
        let mut windows = Windows::default();
        set_up(&mut windows);
        World::new(computer, windows, AppId::ALL.into(), Rc::default())
    }
    /// The programs of the task, in the order of the task bar.
    pub fn apps(&self) -> &[AppId] {
        &self.apps
    }
    /// The program whose window lies in front.
    pub fn front(&self) -> AppId {
        self.front
    }

    /// Asks something about conditions: `conditions` are those that belong together.
    pub(super) fn judge<'a, T>(
        &self,
        conditions: impl IntoIterator<Item = &'a Placed>,
        ask: impl FnOnce(Judge<'_>) -> T,
    ) -> T {
        let mut facts = Vec::new();
        conditions.into_iter().for_each(|placed| placed.condition.facts(&placed.span, &mut facts));
        let facts: Vec<_> = facts.into_iter().map(|(_, fact)| fact).collect();
        let sight = Sight {
            start: &self.brief.start,
            now: &self.computer,
            windows: &self.windows,
            facts: &facts,
            may_change: &self.brief.may_change,
        };
        let watched = self.brief.watched();
        let was = |condition: &Condition| {
            let place = watched.iter().position(|known| std::ptr::eq(*known, condition));
            place.is_some_and(|place| self.seen.contains(&place))
        };
        ask(Judge { sight, was: &was })
    }

    /// Remembers what is true now.
    fn watch(&mut self) {
        let brief = Rc::clone(&self.brief);
        let watched = brief.watched();
        if watched.is_empty() {
            return;
        }
        let now: Vec<usize> = self.judge(brief.goal.iter().chain(&brief.trap), |judge| {
            let unseen = (0..watched.len()).filter(|place| !self.seen.contains(place));
            unseen.filter(|place| watched[*place].met(judge)).collect()
        });
        self.seen.extend(now);
    }

    /// Hands what programs asked of each other to the one whose business it is. Returns whether anything was asked.
    fn serve(&mut self) -> bool {
        for round in 0..REQUESTS {
            let requests = self.computer.take_requests();
            if requests.is_empty() {
                return round > 0;
            }
            for request in requests {
                self.hand_over(&request);
            }
        }
        self.computer.take_requests();
        true
    }

    fn hand_over(&mut self, request: &Request) {
        let apps = Rc::clone(&self.apps);
        if request.is_for_all() {
            for app in AppId::ALL {
                self.windows.take(*app, &mut self.computer, request);
            }
            return;
        }
        let taker = apps.iter().find(|app| self.windows.take(**app, &mut self.computer, request));
        self.front = taker.copied().unwrap_or(self.front);
    }
}

impl State for World {
    type Action = Act;

    fn apply(&mut self, act: &Act) -> Reaction {
        let front = self.front;
        let mut asked = false;
        let reaction = match (act, act.app()) {
            (Act::Switch(app), _) if self.apps.contains(app) => {
                self.front = *app;
                Reaction::Unchanged
            }
            (_, Some(app)) if self.apps.contains(&app) => {
                let steps = self.computer.steps();
                let reaction = self.windows.apply(&mut self.computer, act);
                if !matches!(reaction, Reaction::Refused(_)) {
                    self.front = app;
                    self.computer.pass_time();
                    asked = self.serve();
                    self.computer.join_steps(steps);
                    self.windows.settle(&self.computer);
                }
                reaction
            }
            _ => return Reaction::Unchanged,
        };
        self.watch();
        match reaction {
            // What another program made of it is a change, too: a link followed again opens one more tab.
            Reaction::Unchanged if asked || self.front != front => Reaction::Changed,
            other => other,
        }
    }
}

//! What next: pure functions over packs and attempts. Sees neither store nor screen.
//! Nothing about progress is stored: it is computed here, from attempts, each time.

#[cfg(test)]
mod tests;
mod variant;

pub use variant::variant;

use crate::grade::{Attempt, Outcome};
use crate::pack::{Exercise, Library, Listed, ListedLesson};
use std::collections::HashMap;
use uuid::Uuid;

/// What help an exercise begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// None: all is the learner's.
    Alone,
    /// *Show me* first, to its end.
    Example,
    /// So many steps of the solution are given; the rest is the learner's.
    Given(usize),
}

/// How far a learner is, computed from their attempts.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    best: HashMap<(String, String), Outcome>,
    finished: HashMap<(String, String), u64>,
    successes: HashMap<String, usize>,
    last: Option<(String, String)>,
}

/// A place in the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Pack id.
    pub pack: String,
    /// Lesson id.
    pub lesson: String,
    /// Exercise id.
    pub exercise: String,
}

impl Progress {
    /// From all attempts of one learner, oldest first.
    pub fn of(attempts: &[Attempt]) -> Self {
        let mut progress = Progress::default();
        for attempt in attempts {
            progress.add(attempt);
        }
        progress
    }
    /// One attempt more.
    pub fn add(&mut self, attempt: &Attempt) {
        let key = (attempt.pack.clone(), attempt.exercise.clone());
        let best = self.best.entry(key.clone()).or_insert(attempt.outcome);
        if rank(attempt.outcome) > rank(*best) {
            *best = attempt.outcome;
        }
        if attempt.outcome != Outcome::NotYet {
            *self.finished.entry(key.clone()).or_default() += 1;
            for skill in &attempt.skills {
                *self.successes.entry(skill.clone()).or_default() += 1;
            }
        }
        self.last = Some(key);
    }
    /// Whether anything was tried yet.
    pub fn is_begun(&self) -> bool {
        self.last.is_some()
    }
    /// The best outcome of an exercise so far.
    pub fn outcome(&self, pack: &str, exercise: &str) -> Option<Outcome> {
        self.best.get(&(pack.to_owned(), exercise.to_owned())).copied()
    }
    /// Whether an exercise was done, alone or with help.
    pub fn is_done(&self, pack: &str, exercise: &str) -> bool {
        self.outcome(pack, exercise).is_some_and(|outcome| outcome != Outcome::NotYet)
    }
    /// The variant of an exercise that is next for a learner: another one each time it was finished. While it is not
    /// finished, it stays the same. Nobody gets the first.
    pub fn variant(&self, learner: Option<Uuid>, pack: &str, exercise: &Exercise) -> usize {
        let finished = self.finished.get(&(pack.to_owned(), exercise.id.clone())).copied().unwrap_or(0);
        learner.map_or(0, |learner| variant(learner, pack, &exercise.id, finished, exercise.variants()))
    }
    /// How often an exercise with this skill was done, alone or with help.
    pub fn successes(&self, skill: &str) -> usize {
        self.successes.get(skill).copied().unwrap_or(0)
    }
    /// What help an exercise with these skills, whose solution has so many steps, begins with where help fades: it goes
    /// by the skill that was practised least. At least one step is always left to the learner.
    pub fn opening<'a>(&self, skills: impl IntoIterator<Item = &'a str>, steps: usize) -> Opening {
        if steps < 2 {
            return Opening::Alone;
        }
        let part = |thirds: usize| Opening::Given(((2 * thirds * steps + 3) / 6).clamp(1, steps - 1));
        match skills.into_iter().map(|skill| self.successes(skill)).min().unwrap_or(0) {
            0 => Opening::Example,
            1 => part(2),
            2 => part(1),
            _ => Opening::Alone,
        }
    }
    /// How many exercises of a lesson are done, and how many there are.
    pub fn lesson(&self, pack: &Listed, lesson: &ListedLesson) -> (usize, usize) {
        let done = lesson.exercises.iter().filter(|exercise| self.is_done(&pack.id, exercise)).count();
        (done, lesson.exercises.len())
    }
    /// The same for all lessons of a pack.
    pub fn pack(&self, pack: &Listed) -> (usize, usize) {
        let lessons = pack.lessons.iter().map(|lesson| self.lesson(pack, lesson));
        lessons.fold((0, 0), |sum, (done, all)| (sum.0 + done, sum.1 + all))
    }
    /// The first exercise of a lesson that is not done, else its first.
    pub fn entrance(&self, pack: &Listed, lesson: &ListedLesson) -> Option<Spot> {
        let open = lesson.exercises.iter().find(|exercise| !self.is_done(&pack.id, exercise));
        let exercise = open.or(lesson.exercises.first())?;
        Some(Spot { pack: pack.id.clone(), lesson: lesson.id.clone(), exercise: exercise.clone() })
    }
    /// What *Continue* leads to: the first exercise that is not done, from the pack of the last attempt on, then from
    /// the beginning. `None` when everything is done.
    pub fn next(&self, library: &Library) -> Option<Spot> {
        let last = self.last.as_ref().and_then(|(pack, _)| library.packs.iter().position(|known| known.id == *pack));
        let (before, from) = library.packs.split_at(last.unwrap_or(0));
        from.iter().chain(before).find_map(|pack| {
            let open = pack.lessons.iter().find(|lesson| {
                let (done, all) = self.lesson(pack, lesson);
                done < all
            });
            open.and_then(|lesson| self.entrance(pack, lesson))
        })
    }
}

/// The exercise after this one in its lesson.
pub fn following(pack: &Listed, exercise: &str) -> Option<Spot> {
    let lesson = pack.lesson_of(exercise)?;
    let place = lesson.exercises.iter().position(|known| known == exercise)?;
    let next = lesson.exercises.get(place + 1)?;
    Some(Spot { pack: pack.id.clone(), lesson: lesson.id.clone(), exercise: next.clone() })
}

/// Where an exercise stands in the library.
pub fn spot(library: &Library, pack: &str, exercise: &str) -> Option<Spot> {
    let lesson = library.listed(pack)?.lesson_of(exercise)?;
    Some(Spot { pack: pack.to_owned(), lesson: lesson.id.clone(), exercise: exercise.to_owned() })
}

fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::NotYet => 0,
        Outcome::Helped => 1,
        Outcome::Alone => 2,
    }
}

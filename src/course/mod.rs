//! What next: pure functions over packs and attempts. Sees neither store nor screen.
//! Nothing about progress is stored: it is computed here, from attempts, each time.

use crate::grade::{Attempt, Outcome};
use crate::pack::{Exercise, Lesson, Library, Pack};
use std::collections::HashMap;
use uuid::Uuid;

/// How far a learner is, computed from their attempts.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    best: HashMap<(String, String), Outcome>,
    finished: HashMap<(String, String), u64>,
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
    /// How many exercises of a lesson are done, and how many there are.
    pub fn lesson(&self, pack: &Pack, lesson: &Lesson) -> (usize, usize) {
        let done = lesson.exercises.iter().filter(|exercise| self.is_done(&pack.id, &exercise.id)).count();
        (done, lesson.exercises.len())
    }
    /// The first exercise of a lesson that is not done, else its first.
    pub fn entrance(&self, pack: &Pack, lesson: &Lesson) -> Option<Spot> {
        let open = lesson.exercises.iter().find(|exercise| !self.is_done(&pack.id, &exercise.id));
        let exercise = open.or(lesson.exercises.first())?;
        Some(Spot { pack: pack.id.clone(), lesson: lesson.id.clone(), exercise: exercise.id.clone() })
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

/// Which of so many variants of an exercise a learner does who has finished it so many times, counted from 0. Learners
/// begin with different ones, as far as there are enough, so that who sits side by side does not do the same; then each
/// goes through all of them. The same on every computer and in every version of the program.
pub fn variant(learner: Uuid, pack: &str, exercise: &str, finished: u64, variants: usize) -> usize {
    let variants = (variants as u64).max(1);
    // FNV-1a, 64 bits, then the last step of SplitMix64, because FNV mixes its last bytes poorly. Never to be changed.
    let bytes = learner.as_bytes().iter().chain(pack.as_bytes()).chain(b"/").chain(exercise.as_bytes());
    let fnv = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        let mixed = hash ^ u64::from(*byte);
        mixed.wrapping_mul(0x0100_0000_01b3)
    });
    let mixed = (fnv ^ (fnv >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let first = (mixed ^ (mixed >> 31)) % variants;
    usize::try_from((first + finished % variants) % variants).unwrap_or(0)
}

/// The exercise after this one in its lesson.
pub fn following(pack: &Pack, lesson: &Lesson, exercise: &str) -> Option<Spot> {
    let place = lesson.exercises.iter().position(|known| known.id == exercise)?;
    let next = lesson.exercises.get(place + 1)?;
    Some(Spot { pack: pack.id.clone(), lesson: lesson.id.clone(), exercise: next.id.clone() })
}

fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::NotYet => 0,
        Outcome::Helped => 1,
        Outcome::Alone => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Learners as a program gives them ids: one after the other, and at random.
    fn learners() -> impl Iterator<Item = Uuid> {
        (0..400_u128)
            .map(|number| Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number * number * 7 + number))
    }

    #[test]
    fn the_same_learner_gets_the_same_variant_for_ever() {
        let learner = Uuid::from_u128(0x0190_1234_5678_7abc_8def_0123_4567_89ab);
        let got = [2, 3, 5, 8].map(|variants| variant(learner, "first-files", "make-folder", 0, variants));
        // From the definitions of FNV-1a and SplitMix64, by another program: other figures would change what people are in the middle of.
        assert_eq!(got, [1, 2, 3, 7]);
        assert_eq!(variant(learner, "first-files", "make-folder", 7, 1), 0);
        assert_eq!(variant(learner, "first-files", "make-folder", 7, 0), 0);
    }

    #[test]
    fn who_does_it_again_goes_through_all_variants_in_turn() {
        for (learner, variants) in learners().zip((2..=8).cycle()) {
            let met: Vec<usize> = (0..20).map(|times| variant(learner, "p", "e", times, variants)).collect();
            assert!(met.windows(2).all(|pair| pair[1] == (pair[0] + 1) % variants), "{met:?}");
            assert!(variant(learner, "p", "e", u64::MAX, variants) < variants);
        }
    }

    #[test]
    fn neighbours_begin_with_different_ones_about_as_often_as_there_are() {
        let exercises: Vec<String> = (0..10).map(|number| format!("exercise-{number}")).collect();
        let begins = |learner| exercises.iter().map(move |exercise| variant(learner, "first-files", exercise, 0, 4));
        let learners: Vec<Uuid> = learners().collect();
        let same: usize = learners
            .windows(2)
            .map(|pair| begins(pair[0]).zip(begins(pair[1])).filter(|(one, other)| one == other).count())
            .sum();
        let all = (learners.len() - 1) * exercises.len();
        assert!((all / 5..all * 3 / 10).contains(&same), "{same} of {all} pairs begin alike");
        // And nobody has the same place in every exercise.
        assert!(learners.iter().all(|learner| begins(*learner).any(|one| Some(one) != begins(*learner).next())));
    }
}

//! Every variant of every exercise that ships, done through the whole program: its solution by keyboard alone and by mouse alone, in
//! every language. What is typed is typed.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, every_variant, exercise};
use passerelle::grade::Outcome;
use passerelle::pack::Exercise;
use passerelle::practice::{self, Action};

/// The solution that an exercise carries, in its first variant.
pub(crate) fn solution(pack: &str, id: &str) -> Vec<Action> {
    solution_of(&exercise(pack, id, 0))
}

pub(super) fn solution_of(exercise: &Exercise) -> Vec<Action> {
    practice::open(exercise).unwrap_or_else(|_| panic!("{} cannot be read", exercise.id)).solution()
}

impl Journey {
    /// Declines help where it is offered at the opening.
    pub(crate) fn decline_help(&mut self) {
        if self.reads(&self.word("opening-mine")) {
            self.press_word(Hand::Keys, "opening-mine");
        }
    }
    /// Does the exercise that is open as its solution does, and says so.
    pub(crate) fn solve(&mut self, hand: Hand, pack: &str, exercise: &str) {
        let open = self.meets(pack, exercise);
        for action in solution_of(&open) {
            self.act(hand, &action);
        }
        // What hands learn ends by itself.
        if open.family != "dexterity" {
            self.press_word(hand, "coach-done");
        }
    }
}

fn all_are_done(language: &str, hand: Hand) {
    for (pack, exercise, variant) in every_variant() {
        eprintln!("{language} {hand:?} {pack}/{exercise} {variant}");
        let mut journey = Journey::in_variant(language, &pack, &exercise, variant);
        journey.solve(hand, &pack, &exercise);
        journey.see_word("outcome-done-alone");
        journey.see_pack(&format!("{exercise}.why"));
        let store = journey.store();
        let attempts = store.attempts(store.learners()[0].id);
        assert_eq!(attempts.len(), 1);
        assert_eq!((attempts[0].outcome, attempts[0].exercise.as_str()), (Outcome::Alone, exercise.as_str()));
        assert_eq!(attempts[0].language, language);
    }
}

#[test]
fn every_exercise_is_done_in_french() {
    HANDS.into_iter().for_each(|hand| all_are_done(LANGUAGES[0], hand));
}
#[test]
fn every_exercise_is_done_in_english() {
    HANDS.into_iter().for_each(|hand| all_are_done(LANGUAGES[1], hand));
}
#[test]
fn every_exercise_is_done_in_arabic() {
    HANDS.into_iter().for_each(|hand| all_are_done(LANGUAGES[2], hand));
}

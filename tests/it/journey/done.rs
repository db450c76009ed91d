//! Every exercise that ships, done through the whole program: its solution by keyboard alone and by mouse alone, in
//! every language. What is typed is typed.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, NAME, every_exercise};
use passerelle::app::Options;
use passerelle::grade::Outcome;
use passerelle::pack::Library;
use passerelle::practice::{self, Action};

/// The solution that an exercise carries.
pub(crate) fn solution(pack: &str, exercise: &str) -> Vec<Action> {
    let library = Library::open(&[]);
    let (_, _, exercise) = library.exercise(pack, exercise).unwrap();
    practice::open(exercise).unwrap_or_else(|_| panic!("{} cannot be read", exercise.id)).solution()
}

impl Journey {
    /// Somebody called Amina who opened an exercise of any pack.
    pub(crate) fn opened(language: &str, pack: &str, exercise: &str) -> Self {
        let exercise = Some((pack.to_owned(), exercise.to_owned()));
        Journey::with(language, Options { learner: Some(NAME.to_owned()), exercise, ..Options::default() })
    }
    /// The same where all is the learner's: help that comes unasked is declined.
    pub(crate) fn in_exercise(language: &str, pack: &str, exercise: &str) -> Self {
        let mut journey = Journey::opened(language, pack, exercise);
        journey.decline_help();
        journey
    }
    /// Declines help where it is offered at the opening.
    pub(crate) fn decline_help(&mut self) {
        if self.reads(&self.word("opening-mine")) {
            self.press_word(Hand::Keys, "opening-mine");
        }
    }
    /// Does the exercise that is open as its solution does, and says so.
    pub(crate) fn solve(&mut self, hand: Hand, pack: &str, exercise: &str) {
        for action in solution(pack, exercise) {
            self.act(hand, &action);
        }
        self.press_word(hand, "coach-done");
    }
}

fn all_are_done(language: &str, hand: Hand) {
    for (pack, exercise) in every_exercise() {
        eprintln!("{language} {hand:?} {pack}/{exercise}");
        let mut journey = Journey::in_exercise(language, &pack, &exercise);
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

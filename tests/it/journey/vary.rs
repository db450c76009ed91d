//! Doing an exercise again: another variant each time, the same one while it is not finished, and each learner their own.
//! That every variant can be done and read is tested in `done` and `every`.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, PACK, exercise};
use passerelle::grade::Outcome;
use passerelle::locale::Phrase;

const EXERCISE: &str = "find-certificate";

/// The screen asks for what that variant is about, whatever the program's own rule says.
#[track_caller]
fn asks_for(journey: &Journey, variant: usize) {
    let words = journey.words().with_values(exercise(PACK, EXERCISE, variant).values());
    journey.see(&words.say(&Phrase::pack(EXERCISE)).string);
}

#[test]
fn doing_it_again_goes_through_all_variants_and_begins_anew() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let mut journey = Journey::in_exercise(language, PACK, EXERCISE);
        for variant in [0, 1, 2, 0] {
            asks_for(&journey, variant);
            journey.solve(hand, PACK, EXERCISE);
            journey.see_word("outcome-done-alone");
            journey.press_word(hand, "coach-again");
        }
        asks_for(&journey, 1);
        let store = journey.store();
        let attempts = store.attempts(store.learners()[0].id);
        assert!(attempts.iter().all(|attempt| attempt.outcome == Outcome::Alone));
        assert_eq!(attempts.len(), 4);
    }
}

#[test]
fn it_is_another_one_from_the_list_of_the_lesson_too() {
    let mut journey = Journey::in_variant("fr", PACK, EXERCISE, 2);
    asks_for(&journey, 2);
    journey.solve(Hand::Keys, PACK, EXERCISE);
    journey.restart_at(EXERCISE);
    asks_for(&journey, 0);
}

#[test]
fn an_unfinished_one_goes_on_in_its_own_variant_after_a_kill() {
    for language in LANGUAGES {
        let mut journey = Journey::in_variant(language, PACK, EXERCISE, 1);
        journey.press_word(Hand::Mouse, "place-downloads");
        // Not yet, a hint, *Show me*: none of it is an end.
        journey.press_word(Hand::Mouse, "coach-done");
        journey.press_word(Hand::Mouse, "coach-hint");
        journey.see_pack(&format!("{EXERCISE}.hint-1"));
        for _ in 0..2 {
            journey.restart_at(EXERCISE);
            asks_for(&journey, 1);
            journey.see_pack(&format!("{EXERCISE}.hint-1"));
            let menu = journey.pack("menu");
            assert!(!journey.places(&menu).is_empty(), "the folder is not open any more:\n{}", journey.screen());
        }
        journey.solve(Hand::Mouse, PACK, EXERCISE);
        journey.see_word("outcome-done-helped");
        journey.restart_at(EXERCISE);
        asks_for(&journey, 2);
    }
}

#[test]
fn starting_again_in_the_middle_keeps_the_variant() {
    let mut journey = Journey::in_variant("en", PACK, EXERCISE, 1);
    journey.press_word(Hand::Mouse, "place-downloads");
    journey.press_word(Hand::Mouse, "coach-restart");
    journey.press_word(Hand::Mouse, "coach-restart-yes");
    asks_for(&journey, 1);
}

#[test]
fn a_change_of_language_keeps_the_variant() {
    let mut journey = Journey::in_variant("fr", PACK, EXERCISE, 2);
    journey.click_on("العربية");
    journey.expect_language("ar");
    asks_for(&journey, 2);
}

//! What the disk holds after each outcome, read back as another program would.

use super::{Hand, Journey, PACK};
use passerelle::grade::{Attempt, Outcome};

fn attempts(journey: &Journey) -> Vec<Attempt> {
    let store = journey.store();
    store.attempts(store.learners()[0].id)
}

#[test]
fn each_outcome_is_on_the_disk_when_it_is_on_the_screen() {
    let mut journey = Journey::at("fr", "cv-to-folder");
    journey.press_word(Hand::Mouse, "coach-done");
    journey.press_word(Hand::Mouse, "coach-hint");
    journey.solve(Hand::Mouse, PACK, "cv-to-folder");
    let kept = attempts(&journey);
    assert_eq!(kept.len(), 2);
    let (first, second) = (&kept[0], &kept[1]);
    assert_eq!((first.outcome, first.hints, first.checks, first.actions), (Outcome::NotYet, 0, 0, 0));
    assert_eq!((second.outcome, second.hints, second.checks), (Outcome::Helped, 1, 1));
    assert_eq!(
        (second.pack.as_str(), second.exercise.as_str(), second.language.as_str()),
        (PACK, "cv-to-folder", "fr")
    );
    assert_eq!(second.pack_version, "1.0.0");
    assert_eq!(second.skills, ["files.copy-or-move", "files.open-path"]);
    assert!(second.actions >= 4 && !second.shown);
    assert_eq!(first.started, second.started);
    assert!(first.started < first.ended && first.ended < second.ended);
    // Done again: a try of its own, without the help of the first.
    journey.press_word(Hand::Mouse, "coach-again");
    journey.solve(Hand::Mouse, PACK, "cv-to-folder");
    let third = attempts(&journey).pop().unwrap();
    assert_eq!((third.outcome, third.hints, third.checks), (Outcome::Alone, 0, 0));
}

#[test]
fn show_me_counts_as_help_and_is_no_action() {
    let mut journey = Journey::at("en", "open-papers");
    journey.press_word(Hand::Keys, "coach-show");
    journey.keys("space");
    journey.press_word(Hand::Keys, "show-your-turn");
    assert!(attempts(&journey).is_empty());
    journey.solve(Hand::Mouse, PACK, "open-papers");
    let kept = attempts(&journey);
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].outcome, kept[0].shown, kept[0].hints), (Outcome::Helped, true, 0));
}

#[test]
fn a_trap_is_an_attempt_that_is_not_yet() {
    let mut journey = Journey::at("ar", "cv-to-folder");
    let cv = journey.pack("cv-amina");
    journey.click_on(&cv);
    journey.keys("del");
    let kept = attempts(&journey);
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].outcome, kept[0].trap, kept[0].language.as_str()), (Outcome::NotYet, Some(0), "ar"));
}

#[test]
fn a_learner_who_changes_language_keeps_name_and_attempts() {
    let mut journey = Journey::at("fr", "open-papers");
    journey.solve(Hand::Mouse, PACK, "open-papers");
    journey.click_on("English");
    journey.restart();
    journey.expect_language("en");
    journey.see_word("home-continue");
    let learner = journey.store().learners().remove(0);
    assert_eq!((learner.name.as_str(), learner.language.as_str()), (super::NAME, "en"));
    assert_eq!(attempts(&journey).len(), 1);
}

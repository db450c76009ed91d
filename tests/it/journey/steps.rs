//! Steps that are confirmed as they are done: by keys and by mouse, taken back, in another order; and help that is offered
//! after several checks. What a step is, is tested in the room `grade`.

use super::done::solution;
use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, PACK};
use passerelle::locale::Phrase;
use passerelle::practice::Action;

/// Two steps: a folder, then what is in it.
const LOOK: &str = "read-appointment";

/// What a confirmed step looks like, and help that is offered.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let mut done = Journey::in_exercise(language, PACK, LOOK);
    done.act(Hand::Mouse, &solution(PACK, LOOK)[0]);
    let mut offer = Journey::in_exercise(language, PACK, LOOK);
    (0..3).for_each(|_| offer.press_word(Hand::Mouse, "coach-done"));
    vec![("step-done", done), ("help-offered", offer)]
}

impl Journey {
    /// Does an Action to its end: what is typed counts when its field is left.
    fn do_whole(&mut self, hand: Hand, action: &Action) {
        self.act(hand, action);
        let typed = action.0.as_object().and_then(|app| app.values().next()?.as_object()?.keys().next());
        if typed.is_some_and(|what| ["fill", "to", "subject", "text"].contains(&what.as_str())) {
            self.keys("tab");
        }
    }
    fn step(&self, done: usize, all: usize) -> String {
        self.say(&Phrase::new("coach-step").with("done", done).with("all", all))
    }
}

#[test]
fn each_step_is_confirmed_and_the_end_is_said_as_always() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        let cases = [
            (PACK, LOOK),
            ("first-forms", "library-card"),
            ("first-forms", "boxes-and-lists"),
            ("first-mail", "first-message"),
        ];
        for (pack, exercise) in cases {
            let mut journey = Journey::in_exercise(language, pack, exercise);
            let way = solution(pack, exercise);
            for (before, action) in way.iter().enumerate() {
                if before > 0 {
                    journey.see(&journey.step(before, way.len()));
                }
                journey.see_no(&journey.step(before + 1, way.len()));
                journey.do_whole(hand, action);
            }
            journey.see_word("coach-ready");
            journey.press_word(hand, "coach-done");
            journey.see_word("outcome-done-alone");
        }
    }
}

#[test]
fn nothing_moves_when_a_step_is_confirmed() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, PACK, LOOK);
        let column = journey.word("files-column-name");
        let row = journey.place(&column).row;
        let documents = journey.word("place-documents");
        journey.press(Hand::Mouse, &documents);
        assert_eq!(journey.place(&column).row, row);
        let health = journey.pack("health");
        journey.double_click_on(&health);
        journey.see(&journey.step(1, 2));
        assert_eq!(journey.place(&column).row, row, "{}", journey.screen());
        // Away from it: taken back without a word; there again.
        journey.press(Hand::Mouse, &documents);
        journey.see_no(&journey.step(1, 2));
        assert_eq!(journey.place(&column).row, row, "{}", journey.screen());
        journey.double_click_on(&health);
        journey.see(&journey.step(1, 2));
    }
}

#[test]
fn what_was_confirmed_is_confirmed_after_a_restart() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, "first-mail", "first-message");
        let way = solution("first-mail", "first-message");
        way[..3].iter().for_each(|action| journey.do_whole(Hand::Mouse, action));
        journey.see(&journey.step(3, 5));
        journey.restart_at("first-message");
        journey.see(&journey.step(3, 5));
        way[3..].iter().for_each(|action| journey.act(Hand::Mouse, action));
        journey.press_word(Hand::Mouse, "coach-done");
        journey.see_word("outcome-done-alone");
    }
}

#[test]
fn answers_in_another_order_count_together() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, "first-forms", "library-card");
        let way = solution("first-forms", "library-card");
        for (action, done) in [(1, 0), (0, 2), (2, 3)] {
            journey.do_whole(Hand::Mouse, &way[action]);
            for step in 1..=4 {
                assert_eq!(journey.reads(&journey.step(step, 4)), step == done, "{step}\n{}", journey.screen());
            }
        }
    }
}

#[test]
fn lessons_that_do_not_say_so_and_questions_say_nothing() {
    let mut journey = Journey::at("fr", "cv-to-folder");
    let way = solution(PACK, "cv-to-folder");
    for (done, action) in way.iter().enumerate() {
        journey.act(Hand::Mouse, action);
        journey.see_no(&journey.step(done + 1, way.len()));
    }
    let mut question = Journey::in_exercise("fr", PACK, "which-is-folder");
    question.act(Hand::Keys, &solution(PACK, "which-is-folder")[0]);
    question.see_no(&question.step(1, 1));
    question.see_no(&question.word("coach-ready"));
}

#[test]
fn help_is_offered_after_the_third_check() {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        for exercise in [LOOK, "cv-to-folder", "which-is-folder"] {
            let mut journey = Journey::in_exercise(language, PACK, exercise);
            for check in 1..=4 {
                journey.press_word(hand, "coach-done");
                journey.see_pack(exercise);
                journey.see_word("outcome-almost");
                let offered = journey.reads(&journey.word("coach-offer"));
                assert_eq!(offered, check >= 3, "{language} {exercise} {check}\n{}", journey.screen());
            }
        }
    }
}

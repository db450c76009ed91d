//! Help that comes unasked and fades: the first, second, third and fourth time with a skill; declined, stopped, resumed.
//! What *Show me* is when it is asked for stands in `exercise`.

use super::done::solution;
use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES};
use passerelle::grade::{Attempt, Outcome};
use passerelle::locale::Phrase;

const FORMS: &str = "first-forms";
/// Four steps: three answers, then *Send*.
const CARD: &str = "library-card";
/// More steps than any *Show me* has.
const STEPS: usize = 80;

/// What the program looks like before help and after.
pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let example = Journey::opened(language, FORMS, CARD);
    let mut given = Journey::opened(language, FORMS, CARD);
    given.succeed(Hand::Keys, 1);
    let mut over = Journey::opened(language, FORMS, CARD);
    over.succeed(Hand::Keys, 1);
    over.watch(Hand::Keys, "opening-over");
    over.press_word(Hand::Keys, "show-your-turn");
    vec![("opening-example", example), ("opening-given", given), ("handed-over", over)]
}

impl Journey {
    /// Does the card so many times without help, and opens it once more.
    fn succeed(&mut self, hand: Hand, times: usize) {
        for _ in 0..times {
            self.decline_help();
            self.solve(hand, FORMS, CARD);
            self.press_word(hand, "coach-again");
        }
    }
    /// Sees what is shown to its end, which says so.
    fn watch(&mut self, hand: Hand, end: &'static str) {
        self.press_word(hand, "opening-watch");
        for _ in 0..STEPS {
            if self.reads(&self.word(end)) {
                return;
            }
            self.see_no(&self.pack(CARD));
            self.press_word(hand, "show-next");
        }
        panic!("shown without end:\n{}", self.screen());
    }
    /// Does the steps of the solution from this one on, and says so.
    fn finish_from(&mut self, hand: Hand, step: usize) {
        for action in &solution(FORMS, CARD)[step..] {
            self.act(hand, action);
        }
        self.press_word(hand, "coach-done");
    }
    fn attempts(&self) -> Vec<Attempt> {
        let store = self.store();
        store.attempts(store.learners()[0].id)
    }
    fn last_attempt(&self) -> Attempt {
        self.attempts().pop().unwrap_or_else(|| panic!("nothing was tried"))
    }
    /// Which of the three answers stand in the form.
    fn answers(&self) -> [bool; 3] {
        let names = ["haddad", "samir"].map(|name| self.pack(name));
        let fields = ["family", "given"].map(|label| self.pack(&format!("card.{label}")));
        // Beside its label: the task has the names, too.
        let row = |label: &str| self.places(label).last().map(|spot| spot.row);
        let beside = |name: &str, label: &str| self.places(name).iter().any(|spot| Some(spot.row) == row(label));
        let mail = self.places("samir@poste.example").len() > usize::from(self.pack(CARD).contains("samir@"));
        [beside(&names[0], &fields[0]), beside(&names[1], &fields[1]), mail]
    }
}

fn everyone(check: impl Fn(&mut Journey, Hand)) {
    for (language, hand) in LANGUAGES.into_iter().flat_map(|language| HANDS.map(|hand| (language, hand))) {
        check(&mut Journey::opened(language, FORMS, CARD), hand);
    }
}

#[test]
fn help_fades_from_a_whole_example_to_nothing() {
    everyone(|journey, hand| {
        // The first time: all is shown, and nothing is done.
        journey.see_pack(CARD);
        journey.see_word("opening-example");
        journey.watch(hand, "show-over");
        journey.press_word(hand, "show-your-turn");
        assert_eq!(journey.answers(), [false; 3], "{}", journey.screen());
        journey.finish_from(hand, 0);
        journey.see_word("outcome-done-helped");
        assert_eq!((journey.last_attempt().outcome, journey.last_attempt().shown), (Outcome::Helped, true));

        // The second time: three of four steps are given; the third time: one.
        for (given, answers) in [(3, [true; 3]), (1, [true, false, false])] {
            journey.press_word(hand, "coach-again");
            journey.see_pack(CARD);
            journey.see_word("opening-given");
            assert_eq!(journey.answers(), [false; 3], "{}", journey.screen());
            journey.watch(hand, "opening-over");
            journey.press_word(hand, "show-your-turn");
            journey.see_pack(CARD);
            journey.see_word("opening-over");
            assert_eq!(journey.answers(), answers, "{}", journey.screen());
            journey.finish_from(hand, given);
            journey.see_word("outcome-done-helped");
            let attempt = journey.last_attempt();
            assert_eq!((attempt.outcome, attempt.shown, attempt.hints), (Outcome::Helped, true, 0));
            let own = u32::try_from(4 - given).unwrap();
            assert_eq!(attempt.actions, own, "what was given is no Action of the learner");
        }

        // The fourth time: nothing.
        journey.press_word(hand, "coach-again");
        journey.see_no(&journey.word("opening-mine"));
        journey.finish_from(hand, 0);
        journey.see_word("outcome-done-alone");
        assert_eq!(journey.last_attempt().outcome, Outcome::Alone);
    });
}

#[test]
fn each_learner_has_help_of_their_own() {
    let mut journey = Journey::opened("en", FORMS, CARD);
    journey.succeed(Hand::Mouse, 3);
    journey.see_no(&journey.word("opening-mine"));
    journey.keys("esc");
    journey.press_word(Hand::Mouse, "pause-settings");
    journey.press_word(Hand::Mouse, "settings-learners");
    journey.press_word(Hand::Mouse, "learners-new");
    journey.type_text("Olena");
    journey.press_word(Hand::Mouse, "name-accept");
    journey.restart_at(CARD);
    journey.see_word("opening-example");
}

#[test]
fn success_with_another_exercise_of_the_skill_counts() {
    let mut journey = Journey::opened("fr", FORMS, CARD);
    journey.decline_help();
    journey.finish_from(Hand::Keys, 0);
    journey.press_word(Hand::Keys, "coach-next");
    journey.see_pack("fix-one-answer");
    journey.see_word("opening-given");
}

#[test]
fn help_that_is_declined_is_no_help() {
    everyone(|journey, hand| {
        journey.press_word(hand, "opening-mine");
        journey.see_no(&journey.word("opening-example"));
        journey.finish_from(hand, 0);
        journey.see_word("outcome-done-alone");
        assert_eq!((journey.last_attempt().outcome, journey.last_attempt().shown), (Outcome::Alone, false));
        // The same with a beginning.
        journey.press_word(hand, "coach-again");
        journey.press_word(hand, "opening-mine");
        assert_eq!(journey.answers(), [false; 3]);
        journey.finish_from(hand, 0);
        journey.see_word("outcome-done-alone");
    });
}

#[test]
fn help_that_is_stopped_gives_nothing_and_counts() {
    everyone(|journey, hand| {
        journey.succeed(hand, 1);
        journey.press_word(hand, "opening-watch");
        journey.press_word(hand, "show-next");
        journey.press_word(hand, "show-stop");
        journey.see_pack(CARD);
        assert_eq!(journey.answers(), [false; 3], "{}", journey.screen());
        journey.see_no(&journey.word("opening-over"));
        journey.finish_from(hand, 0);
        journey.see_word("outcome-done-helped");
    });
}

#[test]
fn starting_again_leaves_all_to_the_learner() {
    everyone(|journey, hand| {
        journey.succeed(hand, 1);
        journey.watch(hand, "opening-over");
        journey.press_word(hand, "show-your-turn");
        journey.press_word(hand, "coach-restart");
        journey.press_word(hand, "coach-restart-yes");
        assert_eq!(journey.answers(), [false; 3], "{}", journey.screen());
        journey.see_no(&journey.word("opening-over"));
        journey.finish_from(hand, 0);
        journey.see_word("outcome-done-helped");
    });
}

#[test]
fn a_killed_program_goes_on_in_the_middle_of_what_is_given() {
    for language in LANGUAGES {
        let mut journey = Journey::opened(language, FORMS, CARD);
        journey.succeed(Hand::Mouse, 1);
        let fresh = journey.screen();
        // Killed while it is shown: nothing was given yet, it begins again.
        journey.press_word(Hand::Mouse, "opening-watch");
        journey.press_word(Hand::Mouse, "show-next");
        journey.restart_at(CARD);
        assert_eq!(journey.screen(), fresh, "{language}");
        journey.see_word("opening-given");
        // Killed when the last step is shown, before the learner's turn is taken: it is theirs.
        journey.watch(Hand::Mouse, "opening-over");
        journey.restart_at(CARD);
        journey.see_pack(CARD);
        journey.see_word("opening-over");
        assert_eq!(journey.answers(), [true; 3], "{}", journey.screen());
        // Killed when something of their own was done: it stays, and so does what is confirmed.
        journey.act(Hand::Mouse, &solution(FORMS, CARD)[3]);
        journey.see_word("coach-ready");
        let ready = journey.screen();
        journey.restart_at(CARD);
        assert_eq!(journey.screen(), ready, "{language}");
        journey.press_word(Hand::Mouse, "coach-done");
        journey.see_word("outcome-done-helped");
        assert_eq!(journey.last_attempt().actions, 1);
    }
}

#[test]
fn another_language_in_the_middle_changes_nothing() {
    let mut journey = Journey::opened("fr", FORMS, CARD);
    journey.succeed(Hand::Mouse, 1);
    journey.watch(Hand::Mouse, "opening-over");
    journey.press_word(Hand::Mouse, "show-your-turn");
    journey.click_on("العربية");
    journey.expect_language("ar");
    journey.see_word("opening-over");
    assert_eq!(journey.answers(), [true; 3], "{}", journey.screen());
    journey.finish_from(Hand::Mouse, 3);
    journey.see_word("outcome-done-helped");
}

#[test]
fn the_number_of_a_step_is_said_while_it_is_shown() {
    let mut journey = Journey::opened("ar", FORMS, CARD);
    journey.press_word(Hand::Keys, "opening-watch");
    for step in 1..=2_usize {
        journey.see(&journey.say(&Phrase::new("show-step").with("step", step)));
        journey.keys("space");
    }
}

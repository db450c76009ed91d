//! Every variant of every exercise that ships, in every language, in all that it can say: nothing that is said is cut at 80x24.
//! *Show me* is played from its start to its end, and the hints from the first to the last.

use super::{Hand, Journey, LANGUAGES, every_exercise, every_variant, solution};
use passerelle::locale::Phrase;
use passerelle::pack::Exercise;
use passerelle::practice::{self, Action, Practice};
use passerelle::text;

/// More steps than any *Show me* has.
const STEPS: usize = 80;

/// What was not found on the screen, told at once in the end.
#[derive(Default)]
struct Cut {
    texts: Vec<String>,
    told: usize,
}

impl Cut {
    fn check(&mut self, journey: &Journey, what: &str, text: &str) {
        if text.is_empty() || !journey.reads(text) {
            self.told += 1;
            let text = text::plain(text);
            self.texts.push(if self.told <= 3 {
                format!("{what}: {text}\n{}", journey.screen())
            } else {
                format!("{what}: {text}")
            });
        }
    }
    fn tell(self) {
        assert!(self.texts.is_empty(), "{} texts are cut:\n{}", self.texts.len(), self.texts.join("\n"));
    }
}

fn practice(exercise: &Exercise) -> Box<dyn Practice> {
    practice::open(exercise).unwrap_or_else(|_| panic!("{} cannot be read", exercise.id))
}

fn for_each(language: &str, mut check: impl FnMut(&mut Journey, (&str, usize), &str, &mut Cut)) {
    let mut cut = Cut::default();
    for (pack, exercise, variant) in every_variant() {
        let mut journey = Journey::in_variant(language, &pack, &exercise, variant);
        check(&mut journey, (&pack, variant), &exercise, &mut cut);
    }
    cut.tell();
}

/// The task, and the task with each of its hints; the last stays when there are no more.
#[test]
fn every_task_and_every_hint_is_read_from_its_first_word_to_its_last() {
    for language in LANGUAGES {
        for_each(language, |journey, _, exercise, cut| {
            let task = journey.pack(exercise);
            cut.check(journey, &format!("{language} {exercise} task"), &task);
            let hint = |number: usize| Phrase::pack(format!("{exercise}.hint-{number}"));
            let hints = (1..=9).take_while(|number| journey.words().has(&hint(*number))).count();
            assert!(hints >= 1, "{exercise}");
            for number in (1..=hints).chain([hints]) {
                journey.press_word(Hand::Keys, "coach-hint");
                let says = journey.say(&hint(number));
                cut.check(journey, &format!("{language} {exercise} task with hint {number}"), &task);
                cut.check(journey, &format!("{language} {exercise} hint {number}"), &says);
            }
        });
    }
}

/// Help that comes unasked is announced below the task, which is read first.
#[test]
fn every_opening_is_read_from_its_first_word_to_its_last() {
    for language in LANGUAGES {
        let (mut cut, mut offered) = (Cut::default(), 0);
        for (pack, exercise) in every_exercise() {
            let journey = Journey::opened(language, &pack, &exercise);
            let task = journey.pack(&exercise);
            cut.check(&journey, &format!("{language} {exercise} task"), &task);
            offered += usize::from(journey.reads(&journey.word("opening-example")));
            let helped = journey.reads(&journey.word("opening-mine"));
            assert_eq!(helped, journey.reads(&journey.word("opening-example")), "{exercise}");
            // Nothing is announced that has no steps to show.
            assert!(!helped || solution(&pack, &exercise).len() > 1, "{exercise}");
        }
        assert!(offered >= 5, "{offered}");
        cut.tell();
    }
}

/// *Show me*, step by step with the one key that the last line names, and then it is the learner's turn.
#[test]
fn show_me_leads_to_its_end_and_hands_over() {
    for language in LANGUAGES {
        for_each(language, |journey, _, exercise, cut| {
            journey.press_word(Hand::Keys, "coach-show");
            let mut step = 1_usize;
            while !journey.reads(&journey.word("show-over")) {
                let says = journey.say(&Phrase::new("show-step").with("step", step));
                cut.check(journey, &format!("{language} {exercise} step {step}"), &says);
                journey.keys("space");
                step += 1;
                assert!(step < STEPS, "{exercise} is shown without end:\n{}", journey.screen());
            }
            assert!(step > 1, "{exercise}: nothing is shown");
            journey.press_word(Hand::Keys, "show-your-turn");
            let task = journey.pack(exercise);
            cut.check(journey, &format!("{language} {exercise} after Show me"), &task);
        });
    }
}

/// What stands on the screen after the solution, after nothing, and after each way that must not pass.
#[test]
fn every_finding_is_read_from_its_first_word_to_its_last() {
    for language in LANGUAGES {
        for_each(language, |journey, (pack, variant), exercise, cut| {
            let practice = practice(&super::exercise(pack, exercise, variant));
            let mut ways = practice.wrong();
            ways.push(Vec::new());
            for (place, way) in ways.iter().enumerate() {
                let mut other = Journey::in_variant(language, pack, exercise, variant);
                way_is_told(&mut other, &*practice, way, &format!("{language} {exercise} way {place}"), exercise, cut);
            }
            journey.solve(Hand::Mouse, pack, exercise);
            let (why, done) = (journey.pack(&format!("{exercise}.why")), journey.word("outcome-done-alone"));
            cut.check(journey, &format!("{language} {exercise} why"), &why);
            cut.check(journey, &format!("{language} {exercise} outcome"), &done);
            let mut end = practice.fresh();
            for action in practice.solution() {
                end.apply(&action);
            }
            for achieved in end.check().achieved.iter().take(2) {
                cut.check(journey, &format!("{language} {exercise} achieved"), &journey.say(achieved));
            }
        });
    }
}

fn way_is_told(
    journey: &mut Journey,
    practice: &dyn Practice,
    way: &[Action],
    what: &str,
    exercise: &str,
    cut: &mut Cut,
) {
    let mut state = practice.fresh();
    for action in way {
        state.apply(action);
        journey.act(Hand::Mouse, action);
    }
    if let Some(trap) = state.trap() {
        let name = if trap == 0 { "trap".to_owned() } else { format!("trap-{}", trap + 1) };
        let says = journey.pack(&format!("{exercise}.{name}"));
        cut.check(journey, &format!("{what} trap"), &says);
        return cut.check(journey, &format!("{what} again"), &journey.word("trap-again"));
    }
    journey.press_word(Hand::Mouse, "coach-done");
    cut.check(journey, &format!("{what} task"), &journey.pack(exercise));
    cut.check(journey, &format!("{what} almost"), &journey.word("outcome-almost"));
    let check = state.check();
    for says in check.missing.iter().take(3).chain(check.damage.iter().take(3)).take(3) {
        cut.check(journey, &format!("{what} finding"), &journey.say(says));
    }
}

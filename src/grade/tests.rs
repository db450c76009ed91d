//! What a session counts and confirms, on a task with a known way of four steps and one of two goals apart from it.
//! What the practice computer does is tested with it; what is drawn, by journeys.

use super::{Confirmed, Outcome, Session, Step};
use crate::pack::small_pack;
use crate::practice::{Action, Practice, open};

const LESSON: &str = r#"
[[exercise]]
id = "tidy"
skills = ["files.copy-or-move"]
task = ["files"]
files = ["desktop/a.txt", "desktop/b.jpg", "documents/work/", "pictures/sea/"]
goal = [
  { files = { at = "documents/work/a.txt" } },
  { happened = { files = { open = "pictures" } } },
]
solution = [
  { files = { select = "desktop/a.txt" } },
  { files = "cut" },
  { files = { open = "documents/work" } },
  { files = "paste" },
  { files = { open = "pictures" } },
]

[[exercise]]
id = "look"
skills = ["files.open-path"]
task = ["files"]
files = ["desktop/b.jpg", "documents/work/a.txt"]
goal = [{ files = { viewed = "documents/work/a.txt" } }]
solution = [
  { files = { open = "documents/work" } },
  { files = { open = "documents/work/a.txt" } },
]

[[exercise]]
id = "short"
skills = ["files.open-path"]
task = ["files"]
files = ["desktop/a.txt"]
goal = [{ files = { viewed = "desktop/a.txt" } }]
solution = [{ files = { open = "desktop/a.txt" } }]
"#;

fn practice(id: &str) -> Box<dyn Practice> {
    let pack = small_pack(LESSON, &[("en", "")]);
    let exercise = pack.lessons[0].exercises.iter().find(|exercise| exercise.id == id).unwrap();
    open(exercise).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn session(id: &str) -> Session {
    Session::new(practice(id), 0).confirming()
}

/// An Action of Files as packs write it.
fn act(action: &str) -> Step {
    Step::Act(Action(serde_json::from_str(&format!("{{\"files\":{action}}}")).unwrap()))
}

const SELECT: &str = r#"{"select":"desktop/a.txt"}"#;
const CUT: &str = r#""cut""#;
const WORK: &str = r#"{"open":"documents/work"}"#;
const PASTE: &str = r#""paste""#;
const PICTURES: &str = r#"{"open":"pictures"}"#;

/// After these Actions: the step that is confirmed, 0 for none, 9 for a goal.
fn confirmed(id: &str, actions: &[&str]) -> usize {
    let mut session = session(id);
    actions.iter().for_each(|action| {
        session.take(&act(action));
    });
    match session.confirmed() {
        None => 0,
        Some(Confirmed::Step { done, all }) => {
            assert_eq!(*all, session.practice.solution().len());
            *done
        }
        Some(Confirmed::Goal(_)) => 9,
    }
}

#[test]
fn each_step_of_the_known_way_is_confirmed() {
    let way = [SELECT, CUT, WORK, PASTE, PICTURES];
    for done in 0..=way.len() {
        assert_eq!(confirmed("tidy", &way[..done]), done);
    }
    assert!(session("short").confirmed().is_none() && !session("short").is_confirming());
    assert!(!Session::new(practice("tidy"), 0).is_confirming());
}

#[test]
fn a_detour_does_no_harm_and_is_not_blamed() {
    let (desktop, photo) = (r#"{"open":"desktop"}"#, r#"{"select":"desktop/b.jpg"}"#);
    assert_eq!(confirmed("tidy", &[photo]), 0);
    assert_eq!(confirmed("tidy", &[photo, SELECT, CUT]), 2);
    assert_eq!(confirmed("tidy", &[SELECT, CUT, r#"{"sort":"date"}"#]), 2);
    assert_eq!(confirmed("tidy", &[SELECT, CUT, r#"{"open":"documents"}"#, WORK]), 3);
    // The folder that must be open is left, and found again.
    assert_eq!(confirmed("tidy", &[SELECT, CUT, WORK, desktop]), 2);
    assert_eq!(confirmed("tidy", &[SELECT, CUT, WORK, desktop, WORK]), 3);
    // Another file was cut: the right Action on the wrong thing is no step.
    assert_eq!(confirmed("tidy", &[SELECT, photo, CUT]), 0);
    assert_eq!(confirmed("tidy", &[SELECT, photo, CUT, SELECT]), 1);
}

#[test]
fn what_is_taken_back_or_spoilt_is_confirmed_no_longer() {
    let undo = r#""undo""#;
    assert_eq!(confirmed("tidy", &[SELECT, CUT, WORK, PASTE, undo]), 3);
    assert_eq!(confirmed("tidy", &[SELECT, CUT, WORK, PASTE, undo, PASTE]), 4);
    let spoilt = [SELECT, r#""delete""#];
    assert_eq!(confirmed("tidy", &spoilt), 0);
    assert_eq!(confirmed("tidy", &[&spoilt[..], &[undo, SELECT, CUT]].concat()), 2);
}

#[test]
fn a_goal_that_is_met_by_another_way_is_said_until_the_next_step() {
    let mut session = session("tidy");
    session.take(&act(PICTURES));
    let achieved = session.practice.check().achieved;
    assert_eq!(achieved.len(), 1);
    assert_eq!(session.confirmed(), Some(&Confirmed::Goal(achieved[0].clone())));
    session.take(&act(r#"{"open":"desktop"}"#));
    assert_eq!(session.confirmed(), Some(&Confirmed::Goal(achieved[0].clone())));
    session.take(&act(SELECT));
    assert_eq!(session.confirmed(), Some(&Confirmed::Step { done: 1, all: 5 }));
}

#[test]
fn a_step_that_the_rest_can_do_without_is_seen_where_it_led() {
    assert_eq!(confirmed("look", &[]), 0);
    assert_eq!(confirmed("look", &[r#"{"open":"documents"}"#]), 0);
    assert_eq!(confirmed("look", &[WORK]), 1);
    // After a look at something else.
    assert_eq!(confirmed("look", &[r#"{"open":"desktop/b.jpg"}"#, r#""close""#, WORK]), 1);
}

#[test]
fn confirming_decides_nothing() {
    // Another way than the known one, by an archive even: judged by its end alone.
    for actions in [vec![PICTURES, r#"{"open":"desktop"}"#, SELECT, CUT, WORK, PASTE], vec![SELECT, CUT]] {
        let (mut plain, mut told) = (Session::new(practice("tidy"), 0), session("tidy"));
        for action in actions {
            assert_eq!(plain.take(&act(action)), told.take(&act(action)));
        }
        assert_eq!(plain.verdict(), told.verdict());
    }
}

#[test]
fn a_session_that_is_resumed_tells_the_same() {
    let steps = [act(PICTURES), act(r#"{"open":"desktop"}"#), act(SELECT), Step::Hint, act(CUT), act(r#""undo""#)];
    for count in 0..=steps.len() {
        let mut lived = session("tidy");
        steps[..count].iter().for_each(|step| {
            lived.take(step);
        });
        let resumed = session("tidy").resume(&steps[..count]);
        assert_eq!(resumed.confirmed(), lived.confirmed(), "{count}");
    }
}

/// The steps that a pack's solution begins with, given.
fn given(count: usize) -> Vec<Step> {
    practice("tidy").solution().into_iter().take(count).map(Step::Given).collect()
}

#[test]
fn given_steps_are_help_and_no_actions() {
    let mut session = session("tidy").resume(&given(3));
    assert!(session.is_handed_over());
    assert_eq!(session.confirmed(), Some(&Confirmed::Step { done: 3, all: 5 }));
    for action in [PASTE, PICTURES] {
        session.take(&act(action));
        assert!(!session.is_handed_over());
    }
    let verdict = session.verdict();
    assert_eq!(verdict.outcome, Outcome::Helped);
    let subject = super::Subject {
        learner: uuid::Uuid::nil(),
        pack: String::new(),
        pack_version: String::new(),
        exercise: String::new(),
        skills: Vec::new(),
    };
    let attempt = session.attempt(&verdict, &subject, "en", uuid::Uuid::nil(), 1);
    assert_eq!((attempt.actions, attempt.shown, attempt.hints), (2, true, 0));
}

#[test]
fn starting_again_takes_given_steps_back_and_remembers_the_help() {
    let mut session = session("tidy").resume(&given(3));
    session.take(&Step::Restart);
    assert!(!session.is_handed_over() && !session.is_touched() && session.confirmed().is_none());
    for action in [SELECT, CUT, WORK, PASTE, PICTURES] {
        session.take(&act(action));
    }
    assert_eq!(session.verdict().outcome, Outcome::Helped);
}

#[test]
fn steps_are_kept_as_they_always_were() {
    let kept = r#"[{"act":{"files":"cut"}},{"given":{"files":"cut"}},"hint","shown","restart","checked"]"#;
    let cut = || Action(serde_json::json!({ "files": "cut" }));
    let steps = vec![Step::Act(cut()), Step::Given(cut()), Step::Hint, Step::Shown, Step::Restart, Step::Checked];
    assert_eq!(serde_json::from_str::<Vec<Step>>(kept).unwrap(), steps);
    assert_eq!(serde_json::to_string(&steps).unwrap(), kept);
}

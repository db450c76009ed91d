//! Laws of every exercise that ships, whatever is done in it: what is refused changes nothing, everything can be undone and
//! done again, what was saved is found again. Keys and mouse are `journey::monkey`'s.

use crate::journey::{every_variant, exercise};
use passerelle::grade::{Session, Step};
use passerelle::locale::Name;
use passerelle::practice::computer::AppId;
use passerelle::practice::computer::disk::notation;
use passerelle::practice::{self, Action, Practice, Reaction};
use passerelle::store::{Store, Unfinished};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::{Value, json};
use std::rc::Rc;
use tempfile::TempDir;
use uuid::Uuid;

/// Texts that nobody expects where a name, a path, an address or a password is.
const ODD: [&str; 12] = [
    "",
    " ",
    "$",
    "$nobody",
    "/",
    "desktop",
    "bin/../x",
    "usb/\u{202e}\u{301}",
    "a@b",
    "https://",
    "\u{0}\n",
    "اسم جديد طويل جدا اسم جديد طويل جدا اسم جديد طويل جدا اسم جديد طويل جدا",
];

/// How the next Action is chosen.
#[derive(Clone, Debug)]
enum Deed {
    /// Of those that the exercise calls sensible now.
    Possible(Index),
    /// The next ones of the solution or of a way that must not pass.
    Way(Index, usize),
    /// Of those ways, at any time.
    Own(Index),
    /// Of another exercise.
    Foreign(Index),
    /// Of any exercise, with another text in it.
    Odd(Index, Index, Index),
    /// Back or forth in the history.
    Travel(bool, Index),
}

fn deeds(most: usize) -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        8 => any::<Index>().prop_map(Deed::Possible),
        6 => (any::<Index>(), 1_usize..4).prop_map(|(way, steps)| Deed::Way(way, steps)),
        3 => any::<Index>().prop_map(Deed::Own),
        2 => any::<Index>().prop_map(Deed::Foreign),
        3 => any::<(Index, Index, Index)>().prop_map(|(action, leaf, text)| Deed::Odd(action, leaf, text)),
        2 => any::<(bool, Index)>().prop_map(|(back, app)| Deed::Travel(back, app)),
    ];
    prop::collection::vec(deed, 0..most)
}

/// An exercise to be done at random.
struct Subject {
    pack: String,
    exercise: String,
    practice: Box<dyn Practice>,
    /// The solution, and the ways that must not pass.
    ways: Vec<Vec<Action>>,
    /// The Actions of all ways of all exercises.
    all: Rc<Vec<Action>>,
}

fn subjects() -> Vec<Subject> {
    let open = |(pack, id, variant): (String, String, usize)| {
        let found = practice::open(&exercise(&pack, &id, variant));
        (found.unwrap_or_else(|_| panic!("{pack}/{id} {variant} cannot be read")), (pack, id))
    };
    let every: Vec<_> = every_variant().into_iter().map(open).collect();
    let ways = |practice: &dyn Practice| -> Vec<_> {
        std::iter::once(practice.solution()).chain(practice.wrong()).filter(|way| !way.is_empty()).collect()
    };
    let all: Rc<Vec<Action>> =
        Rc::new(every.iter().flat_map(|(practice, _)| ways(practice.as_ref()).concat()).collect());
    let subject = |(practice, (pack, exercise)): (Box<dyn Practice>, _)| {
        let ways = ways(practice.as_ref());
        Subject { pack, exercise, practice, ways, all: Rc::clone(&all) }
    };
    every.into_iter().map(subject).collect()
}

/// How many cases are tried: as many as PROPTEST_CASES says, else so many.
pub(crate) fn cases(usual: u32) -> u32 {
    if std::env::var_os("PROPTEST_CASES").is_some() { Config::default().cases } else { usual }
}

/// Tries a law with every exercise.
fn for_every_exercise(usual: u32, most: usize, law: impl Fn(&Subject, &[Deed]) -> Result<(), TestCaseError>) {
    let config = Config { cases: cases(usual), failure_persistence: None, max_shrink_iters: 400, ..Config::default() };
    for subject in subjects() {
        let done = TestRunner::new(config.clone()).run(&deeds(most), |deeds| law(&subject, &deeds));
        done.unwrap_or_else(|error| panic!("{}/{}: {error}", subject.pack, subject.exercise));
    }
}

/// All texts and numbers in an Action.
fn leaves(value: &mut Value) -> Vec<&mut Value> {
    match value {
        Value::Array(list) => list.iter_mut().flat_map(leaves).collect(),
        Value::Object(table) => table.values_mut().flat_map(leaves).collect(),
        leaf => vec![leaf],
    }
}

/// Does Actions one by one, in whatever order; which way is how far is remembered.
struct Doer<'a> {
    subject: &'a Subject,
    places: Vec<usize>,
}

impl<'a> Doer<'a> {
    fn new(subject: &'a Subject) -> Self {
        Doer { subject, places: vec![0; subject.ways.len()] }
    }

    /// The Actions of a deed, in the state as it is.
    fn actions(&mut self, deed: &Deed, practice: &dyn Practice) -> Vec<Action> {
        let Subject { ways, all, .. } = self.subject;
        match deed {
            Deed::Possible(which) => {
                let possible = practice.possible();
                if possible.is_empty() { Vec::new() } else { vec![which.get(&possible).clone()] }
            }
            Deed::Way(which, steps) => {
                let way = which.index(ways.len());
                let from = self.places[way].min(ways[way].len());
                let next = &ways[way][from..(from + steps).min(ways[way].len())];
                self.places[way] = from + steps;
                next.to_vec()
            }
            Deed::Own(which) => vec![which.get(&ways.concat()).clone()],
            Deed::Foreign(which) => vec![which.get(all).clone()],
            Deed::Odd(which, leaf, text) => {
                let mut action = which.get(all).clone();
                let mut leaves = leaves(&mut action.0);
                let place = leaf.index(leaves.len());
                *leaves[place] = Value::String((*text.get(&ODD)).to_owned());
                vec![action]
            }
            Deed::Travel(back, app) => {
                vec![in_app(*app.get(AppId::ALL), if *back { "undo" } else { "redo" })]
            }
        }
    }
}

fn in_app(app: AppId, what: &str) -> Action {
    Action(json!({ app.word(): what }))
}

fn is_travel(action: &Action) -> bool {
    AppId::ALL.iter().any(|app| ["undo", "redo"].iter().any(|what| *action == in_app(*app, what)))
}

/// What undo brings back: the disk, and what the programs keep. The clipboard is of no step of the history.
fn contents(practice: &dyn Practice) -> String {
    let now = &practice.snapshot()["computer"]["now"];
    json!([now["disk"], now["contents"]]).to_string()
}

/// How many steps can be taken back.
fn history(practice: &dyn Practice) -> usize {
    practice.snapshot()["computer"]["undo"].as_array().map_or(0, Vec::len)
}

/// Goes through the history in some program that lets one, until none does.
fn travel(practice: &mut dyn Practice, what: &str) -> usize {
    let mut steps = 0;
    loop {
        let gone = AppId::ALL.iter().any(|app| {
            // To come to the front is a change, too.
            practice.apply(&Action(json!({ "switch": app.word() })));
            practice.apply(&in_app(*app, what)) == Reaction::Changed
        });
        if !gone {
            return steps;
        }
        steps += 1;
    }
}

/// Ends a call, signs in, unlocks: in the way of the history stands nothing any more. What is kept does not change by it.
fn clear_the_way(practice: &mut dyn Practice) {
    let master = &practice.snapshot()["computer"]["now"]["contents"]["passwords"]["master"];
    let master = serde_json::from_value::<Name>(master.clone()).map(|name| notation::write(&name)).unwrap_or_default();
    for (app, action) in [
        ("phone", json!("decline")),
        ("phone", json!("hang-up")),
        ("mail", json!("sign-in")),
        ("passwords", json!({ "unlock": master })),
    ] {
        practice.apply(&Action(json!({ app: action })));
    }
}

#[test]
fn what_is_refused_changes_nothing_and_all_is_undone_and_done_again() {
    for_every_exercise(6, 40, |subject, deeds| {
        let mut practice = subject.practice.fresh();
        let (start, mut doer, mut done) = (contents(practice.as_ref()), Doer::new(subject), 0);
        for deed in deeds {
            for action in doer.actions(deed, practice.as_ref()) {
                let before = practice.copy();
                let reaction = practice.apply(&action);
                match reaction {
                    Reaction::Changed => done += usize::from(!is_travel(&action)),
                    _ => prop_assert_eq!(before.snapshot(), practice.snapshot(), "{:?}: {:?}", action, reaction),
                }
            }
        }
        if practice.snapshot().get("computer").is_none() {
            // A question: there is nothing to undo.
            return Ok(());
        }
        clear_the_way(practice.as_mut());
        travel(practice.as_mut(), "redo");
        let (end, steps) = (contents(practice.as_ref()), history(practice.as_ref()));
        prop_assert!(steps <= done, "{} steps of {} Actions", steps, done);
        prop_assert_eq!(travel(practice.as_mut(), "undo"), steps);
        prop_assert_eq!(contents(practice.as_ref()), start.clone());
        prop_assert_eq!(travel(practice.as_mut(), "redo"), steps);
        prop_assert_eq!(contents(practice.as_ref()), end);
        Ok(())
    });
}

/// What happens between two Actions.
fn aside(place: usize) -> Option<Step> {
    match place % 16 {
        3 => Some(Step::Hint),
        7 => Some(Step::Checked),
        11 => Some(Step::Shown),
        // Late, so that there is something to start again.
        14 if place > 28 => Some(Step::Restart),
        _ => None,
    }
}

#[test]
fn what_was_saved_is_found_again_as_it_was() {
    let (folder, learner) = (TempDir::new().unwrap(), Uuid::from_u128(7));
    let open = || {
        let (store, trouble) = Store::open(folder.path());
        assert_eq!(trouble, None);
        store
    };
    let amina = passerelle::store::Learner { id: learner, name: "Amina".into(), language: "fr".into(), seen: 0 };
    open().add_learner(&amina).unwrap();
    for_every_exercise(3, 40, |subject, deeds| {
        let Subject { pack, exercise, .. } = subject;
        let (mut store, mut session) = (open(), Session::new(subject.practice.fresh(), 5));
        let begun = Unfinished {
            pack: pack.clone(),
            exercise: exercise.clone(),
            started: 5,
            mark: String::new(),
            steps: Vec::new(),
        };
        store.begin(learner, &begun).unwrap();
        let mut doer = Doer::new(subject);
        for (place, deed) in deeds.iter().enumerate() {
            let actions = doer.actions(deed, session.practice.as_ref()).into_iter().map(Step::Act);
            for step in actions.chain(aside(place)) {
                session.take(&step);
                store.step(learner, pack, exercise, &step).unwrap();
            }
        }
        drop(store);
        let found = open().unfinished(learner, pack, exercise).unwrap();
        let again = Session::new(subject.practice.fresh(), found.started).resume(&found.steps);
        prop_assert_eq!(again.practice.snapshot(), session.practice.snapshot());
        prop_assert_eq!(again.verdict(), session.verdict());
        // What is possible may hang on how much time has passed, which is no part of what is compared.
        prop_assert_eq!(again.practice.possible(), session.practice.possible());
        prop_assert_eq!((again.hints(), again.checks()), (session.hints(), session.checks()));
        Ok(())
    });
}

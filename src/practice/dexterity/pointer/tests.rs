//! Tests of the pointer: how rounds go on, where targets stand, what gestures mean, every mistake of an author.
//! Whole exercises are done by journeys and by the checks of packs.

use super::place::{Turn, places, size};
use super::state::SMALLEST;
use super::{Act, Drill, Pointer, PointerView, Round, Step};
use crate::locale::{Catalogue, Language, Words};
use crate::pack::{Exercise, Problem, small_pack};
use crate::practice::question::Item;
use crate::practice::{Kind, Reaction, Reading, Rehearsal, State, View, open};
use crate::ui::{Area, Canvas, Focus, Gesture, Means, Senses, Targets};
use proptest::prelude::*;

const TEXTS: &str = "one = Do.\n    .a = Album\n    .b = Bread\n    .c = Cup\n    .d = Drawer\n    .text = Come on Monday, please.\n    .day = Monday\n";

fn exercise(body: &str) -> (Exercise, Words) {
    let lesson = format!("[[exercise]]\nid = \"one\"\nskills = [\"mouse.click\"]\ndexterity = \"pointer\"\n{body}\n");
    let pack = small_pack(&lesson, &[("en", TEXTS), ("ar", TEXTS)]);
    let words = Words::new(&Catalogue::built_in(), &Language::parse("en").expect("a tag")).with_pack(&pack.words);
    (pack.lessons[0].exercises[0].clone(), words)
}

fn pointer(body: &str) -> (Pointer, Words) {
    let (exercise, words) = exercise(body);
    (Pointer::read(&exercise).expect("an exercise"), words)
}

/// A view at an exercise, drawn after every gesture.
struct At {
    state: Drill,
    view: PointerView,
    words: Words,
    senses: Senses,
    targets: Targets,
}

impl At {
    fn new(body: &str) -> Self {
        let (kind, words) = pointer(body);
        let (view, senses, targets) = (PointerView::default(), Senses::default(), Targets::default());
        let mut at = At { state: kind.start(), view, words, senses, targets };
        at.draw();
        at
    }
    fn draw(&mut self) {
        let (view, state, words, senses) = (&mut self.view, &self.state, &self.words, self.senses);
        self.targets = Canvas::off_screen((80, 24), words.direction(), &Focus::default(), |canvas| {
            canvas.set_senses(senses);
            view.draw(state, canvas, Area::new(1, 8, 78, 12), words);
        });
    }
    /// The Action of a gesture, done.
    fn make(&mut self, gesture: &Gesture) -> Option<Act> {
        let reading = self.view.read(&self.state, gesture, &self.words);
        let act = match reading {
            Reading::Do(act) => Some(act),
            _ => None,
        };
        act.iter().for_each(|act| drop(self.state.apply(act)));
        self.draw();
        act
    }
    fn remark(&self) -> String {
        self.view.remark(&self.state).map(|(phrase, _)| phrase.id.into_owned()).unwrap_or_default()
    }
}

fn on(id: &str) -> String {
    id.to_owned()
}

#[test]
fn targets_shrink_with_success_and_grow_after_two_misses() {
    let steps = vec![Step { round: Round::Click(None), choices: Vec::new() }; 9];
    let mut drill = Drill::new("one".into(), "one".into(), steps);
    let sizes: Vec<u8> = (1..=7).map(|round| (drill.apply(&Act::Done(round)), drill.size()).1).collect();
    assert_eq!(sizes, [1, 2, 3, 4, 5, SMALLEST, SMALLEST]);
    let missed: Vec<u8> = (0..5).map(|_| (drill.apply(&Act::Missed(8)), drill.size()).1).collect();
    assert_eq!(missed, [5, 4, 4, 3, 3], "two misses make one size");
    assert_eq!(drill.apply(&Act::Missed(7)), Reaction::Unchanged, "that round is over");
    assert_eq!(drill.apply(&Act::Done(9)), Reaction::Unchanged, "that round is not there yet");
    drill.apply(&Act::Done(8));
    drill.apply(&Act::Done(9));
    assert_eq!(drill.apply(&Act::Missed(10)), Reaction::Unchanged);
    assert_eq!(drill.step(), None);
    assert!(size(SMALLEST, None).0 >= 3, "the smallest can still be hit");
}

#[test]
fn boxes_are_done_when_those_asked_are_ticked_and_no_others() {
    let item = |name: &str| Item::new(name);
    let round = Round::Tick(vec![item("a"), item("b")]);
    let steps = vec![Step { round, choices: ["a", "b", "c"].map(item).to_vec() }];
    let mut drill = Drill::new("one".into(), "one".into(), steps);
    assert_eq!(drill.apply(&Act::Done(1)), Reaction::Unchanged, "boxes are ticked one by one");
    for (act, done) in [
        (Act::Tick(item("a")), 0),
        (Act::Tick(item("c")), 0),
        (Act::Tick(item("b")), 0),
        (Act::Tick(item("stranger")), 0),
        (Act::Untick(item("c")), 1),
        (Act::Untick(item("a")), 1),
    ] {
        drill.apply(&act);
        assert_eq!(drill.done(), done, "{act:?}");
    }
}

proptest! {
    #[test]
    fn targets_lie_in_the_field_and_apart(
        seed in "[a-z0-9#]{1,12}", round in 0..30_usize, sides in 0..30_usize, step in 0..9_u8,
        label in proptest::option::of(0..60_u16), width in 40..160_u16, height in 9..40_u16,
    ) {
        let field = Area::new(2, 11, width, height);
        let one = size(step, label);
        let turn = Turn { seed: &seed, round, sides };
        let found = places(turn, field, &[one, (one.0 + 4, 3)]);
        prop_assert_eq!(&found, &places(turn, field, &[one, (one.0 + 4, 3)]));
        for area in &found {
            prop_assert!(!area.is_empty() && area.start >= field.start && area.top >= field.top, "{:?}", area);
            prop_assert!(area.end() <= field.end() && area.bottom() <= field.bottom(), "{:?}", area);
        }
        prop_assert!(found[0].end() <= found[1].start || found[1].end() <= found[0].start, "{:?}", found);
        let next = places(Turn { seed: &seed, round: round + 1, sides: sides + 1 }, field, &[one]);
        prop_assert!(next[0].end() <= found[0].start || found[0].end() <= next[0].start, "the way is long: {:?}", next);
    }
}

#[test]
fn a_click_beside_is_noticed_and_counted() {
    let mut at = At::new("rounds = [\"click\", \"double-click\"]");
    assert_eq!(at.make(&Gesture::Point(on("field"))), Some(Act::Missed(1)));
    assert_eq!(at.remark(), "pointer-note-beside");
    assert_eq!(at.make(&Gesture::Menu(on("target:0"))), Some(Act::Missed(1)));
    assert_eq!(at.remark(), "pointer-note-main");
    assert_eq!(at.make(&Gesture::Activate(on("target:0"))), Some(Act::Done(1)));
    assert_eq!(at.remark(), "pointer-note-good");
    assert_eq!(at.make(&Gesture::Point(on("target:1"))), None, "one click is a beginning");
    assert_eq!(at.remark(), "pointer-note-first");
    assert_eq!(at.make(&Gesture::Point(on("target:1"))), Some(Act::Missed(2)));
    assert_eq!(at.remark(), "pointer-note-late");
    assert_eq!(at.make(&Gesture::Activate(on("target:1"))), Some(Act::Done(2)));
    assert_eq!(at.make(&Gesture::Activate(on("target:1"))), None, "it is over");
}

#[test]
fn the_other_button_is_named_and_its_menu_is_chosen_from() {
    let mut at = At::new("rounds = [\"right-click\", { right-click = [\"d\", \"b\"] }]\nchoices = [\"a\", \"b\"]");
    assert_eq!(at.make(&Gesture::Activate(on("target:0"))), Some(Act::Missed(1)));
    assert_eq!(at.remark(), "pointer-note-other");
    assert_eq!(at.make(&Gesture::Menu(on("target:0"))), Some(Act::Done(1)));
    assert_eq!(at.make(&Gesture::Menu(on("target:1"))), None, "a menu opened");
    assert_eq!(at.targets.layer(), 1);
    assert_eq!(at.make(&Gesture::Activate(on("choice:1:a"))), Some(Act::Missed(2)));
    assert_eq!((at.remark(), at.targets.layer()), ("pointer-note-instead".to_owned(), 0));
    at.make(&Gesture::Menu(on("target:1")));
    at.make(&Gesture::Leave);
    assert_eq!(at.targets.layer(), 0, "it closes");
    at.make(&Gesture::Menu(on("target:1")));
    assert_eq!(at.make(&Gesture::Activate(on("choice:1:b"))), Some(Act::Done(2)));
}

#[test]
fn what_is_dragged_counts_where_it_is_let_go() {
    let drop = |from: &str, to: &str| Gesture::Drop { from: from.to_owned(), to: to.to_owned() };
    let mut at = At::new("rounds = [\"drag\", { drag = [\"a\", \"d\"] }]");
    assert_eq!(at.make(&drop("target:0", "field")), Some(Act::Missed(1)));
    assert_eq!(at.remark(), "pointer-note-dropped");
    assert_eq!(at.make(&drop("place:0", "target:0")), None);
    assert_eq!(at.remark(), "pointer-note-nothing");
    assert_eq!(at.make(&drop("target:0", "place:0")), Some(Act::Done(1)));
    // By keys: Space, the way, Enter. Esc lets go.
    assert_eq!(at.make(&Gesture::Activate(on("place:1"))), None);
    at.make(&Gesture::Point(on("target:1")));
    assert_eq!(at.remark(), "pointer-note-held");
    at.make(&Gesture::Leave);
    assert_eq!(at.make(&Gesture::Activate(on("place:1"))), None, "nothing is held");
    at.make(&Gesture::Point(on("target:1")));
    assert_eq!(at.make(&Gesture::Activate(on("place:1"))), Some(Act::Done(2)));
}

#[test]
fn without_a_mouse_the_way_of_the_keyboard_is_said() {
    let mut at = At::new("rounds = [\"drag\", \"click\"]");
    at.senses.mouse = false;
    at.draw();
    assert_eq!(at.remark(), "pointer-keys-drag");
    let shown = at.view.show(&at.state, &Act::Done(1), Means::Mouse, &at.words);
    assert_eq!(shown, Some(Gesture::Point(on("target:0"))), "what is shown can be done here");
    at.make(&Gesture::Point(on("target:0")));
    assert_eq!(at.remark(), "pointer-keys-drop");
}

#[test]
fn a_text_is_selected_and_never_changed() {
    use crate::input::{Event, Key, KeyCode};
    let mut at = At::new("rounds = [{ select-text = \"day\" }]");
    let edit = |key| Gesture::Edit(on("text"), Event::Key(key));
    assert_eq!(at.make(&edit(Key::plain(KeyCode::Backspace))), None);
    assert_eq!(at.remark(), "pointer-note-select");
    assert_eq!(at.make(&Gesture::Edit(on("text"), Event::Paste("x".into()))), None);
    let held = at.targets.get("text").and_then(|target| target.value.clone());
    assert_eq!(held.as_deref(), Some("Come on Monday, please."));
    at.make(&edit(Key { ctrl: true, ..Key::plain(KeyCode::Home) }));
    for _ in 0..2 {
        at.make(&edit(Key { ctrl: true, ..Key::plain(KeyCode::Right) }));
    }
    assert_eq!(at.make(&edit(Key { ctrl: true, ..Key::shift(KeyCode::Right) })), Some(Act::Done(1)));
}

/// Every sort of round, done by keys and by mouse as the solution says.
#[test]
fn every_round_is_done_by_keys_and_by_mouse() {
    let names: Vec<String> = (0..20).map(|number| format!("\"a\", \"b\", \"n{number}\"")).take(1).collect();
    let many: Vec<String> = (0..18).map(|number| format!("\"n{number}\"")).collect();
    let body = format!(
        "rounds = [\"click\", {{ double-click = \"a\" }}, {{ right-click = [\"a\", \"b\"] }}, \"drag\", {{ tick = [\"b\"] }},\n\
         {{ choose = \"b\" }}, {{ open-list = \"n0\" }}, {{ scroll = \"n17\", choices = [{}] }}, {{ select-text = \"day\" }}]\n\
         choices = [{}]",
        many.join(", "),
        names.join(", ")
    );
    let (exercise, words) = exercise(&body);
    for means in [Means::Keys, Means::Mouse] {
        let practice = open(&exercise).unwrap_or_else(|problems| panic!("{problems:?}"));
        let mut rehearsal = Rehearsal::new(practice.fresh(), (80, 24), Area::new(1, 8, 78, 12), &words);
        for action in practice.solution() {
            assert!(rehearsal.act(&action, means, &words), "{means:?} {action:?}");
        }
        assert!(rehearsal.practice.check().passed());
        for way in practice.wrong() {
            let mut other = practice.fresh();
            way.iter().for_each(|action| drop(other.apply(action)));
            assert!(!other.check().passed(), "{way:?}");
        }
    }
}

#[test]
fn every_mistake_of_an_author_is_found_at_its_word() {
    let cases = [
        ("rounds = []", "problem-pointer-rounds", "[]"),
        ("rounds = [\"clik\"]", "problem-unknown-word", "clik"),
        ("rounds = [\"tick\"]", "problem-needs-value", "tick"),
        ("rounds = [{ clik = \"a\" }]", "problem-unknown-word", "clik"),
        ("rounds = [5]", "problem-type", "5"),
        ("rounds = [{ drag = \"a\" }]", "problem-type", "a"),
        ("rounds = [{ drag = [\"a\", \"a\"] }]", "problem-pointer-twice", "\"a\""),
        ("rounds = [{ click = \"a.means\" }]", "problem-item-form", "\"a.means\""),
        ("rounds = [{ click = \"@foldr\" }]", "problem-item-unknown", "\"@foldr\""),
        ("rounds = [{ select-text = \"@folder\" }]", "problem-pointer-passage", "\"@folder\""),
        ("rounds = [{ tick = [\"a\"] }]", "problem-pointer-no-choices", "{ tick = [\"a\"] }"),
        ("rounds = [{ tick = [] }]\nchoices = [\"a\", \"b\"]", "problem-pointer-nothing", "{ tick = [] }"),
        ("rounds = [{ tick = [\"c\"] }]\nchoices = [\"a\", \"b\"]", "problem-pointer-choice", "\"c\""),
        ("rounds = [{ choose = \"a\" }]\nchoices = [\"a\"]", "problem-pointer-count", "{ choose = \"a\" }"),
        ("rounds = [{ choose = \"a\", choices = [\"a\", \"b\", \"b\"] }]", "problem-pointer-twice", "\"b\""),
        ("rounds = [{ scroll = \"a\" }]\nchoices = [\"a\", \"b\"]", "problem-pointer-count", "{ scroll = \"a\" }"),
        ("rounds = [\"click\"]\nchoices = [\"a\", \"b\"]", "problem-pointer-unused", "[\"a\", \"b\"]"),
        ("rounds = [{ click = \"a\", choices = [\"b\"] }]", "problem-pointer-unused", "[\"b\"]"),
        ("rounds = [{ choices = [\"a\"] }]", "problem-pointer-no-round", "{ choices = [\"a\"] }"),
        (
            "rounds = [{ click = \"a\", tick = [\"b\"] }]",
            "problem-pointer-two-rounds",
            "{ click = \"a\", tick = [\"b\"] }",
        ),
        ("rounds = [\"click\"]\nround = 1", "problem-unknown-key", "round"),
        ("choices = [\"a\"]", "problem-missing-key", "one"),
    ];
    for (body, id, passage) in cases {
        let problems = Pointer::read(&exercise(body).0).expect_err(body);
        let found: Vec<(&str, &str)> =
            problems.iter().map(|problem: &Problem| (problem.id(), problem.passage())).collect();
        assert_eq!(found, [(id, passage)], "{body}");
    }
}

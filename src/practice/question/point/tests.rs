//! What an author may write, what is right, and that every mark is made by keys and by mouse, in both directions.
//! The exercises that ship are proved elsewhere.

use super::{Act, Marks, Point, PointView};
use crate::locale::{Arg, Catalogue, Language, Phrase, Words};
use crate::pack::{Exercise, Pack, small_pack};
use crate::practice::{Action, Kind, Reaction, Rehearsal, State, View, open};
use crate::ui::{Area, Canvas, Focus, Means, Role, Targets};

const MAIL: &str = r#"question = "point"
on = "mail"
passages = [{ from = "sender" }, { subject = "hurry" }, "greeting", "threat", { link = "door" }]
same = { sender = "post@ba-nk.example" }
right = ["sender", "threat"]
"#;
const PAGE: &str = r#"question = "point"
on = "page"
passages = [{ address = "site" }, { title = "name" }, { text = "welcome" }, "card", { link = "help" }, { button = "send" }]
same = { site = "ba-nk.example" }
right = ["site", "card"]
"#;
const ADDRESS: &str = r#"question = "point"
on = "address"
passages = ["front", "bank", "owner", "page"]
same = { front = "www.", bank = "bank.", owner = "other.example", page = "/in" }
right = ["owner"]
"#;

fn pack(body: &str) -> Pack {
    let lesson = format!("[[exercise]]\nid = \"q\"\nskills = [\"mail.spot-phishing\"]\n{body}");
    let text = |long: &str| {
        let words = ["hurry", "greeting", "threat", "door", "name", "welcome", "card", "help", "send"];
        format!("q = Q\n{}", words.map(|word| format!("    .{word} = {word} {long}\n")).concat())
    };
    let (en, ar) = (text("of the mail"), text("في الرسالة"));
    small_pack(&lesson, &[("en", &en), ("ar", &ar)])
}

fn exercise(body: &str) -> Exercise {
    pack(body).lessons[0].exercises[0].clone()
}

fn words(tag: &str, body: &str) -> Words {
    Words::new(&Catalogue::built_in(), &Language::parse(tag).expect("a tag")).with_pack(&pack(body).words)
}

#[test]
fn every_mistake_is_found_at_its_word() {
    let table = [
        ("\"greeting\", ", "\"threat\", ", "twice", "\"threat\""),
        ("{ link = \"door\" }", "{ link = \"hurry\" }", "twice", "\"hurry\""),
        ("\"greeting\"", "\"title\"", "taken", "\"title\""),
        ("[\"sender\", \"threat\"]", "[\"sender\", \"treat\"]", "unknown", "treat"),
        ("[\"sender\", \"threat\"]", "[\"sender\", \"sender\"]", "twice", "sender"),
        ("[\"sender\", \"threat\"]", "[]", "few", "[]"),
        ("same = { sender =", "same = { sendre =", "unknown", "sendre"),
        ("{ link = \"door\" }", "{ title = \"door\" }", "part", "\"door\""),
        ("{ link = \"door\" }", "{ link = \"door\", text = \"b\" }", "one-part", "{ link = \"door\", text = \"b\" }"),
        ("{ link = \"door\" }", "{}", "one-part", "{}"),
    ];
    for (from, to, id, passage) in table {
        let problems = Point::read(&exercise(&MAIL.replace(from, to))).expect_err(to);
        let found: Vec<_> =
            problems.iter().map(|problem| (problem.id(), problem.passage().trim_matches('"'))).collect();
        let wanted = (format!("problem-point-{id}"), passage.trim_matches('"'));
        assert!(found.iter().any(|(id, at)| (*id, *at) == (wanted.0.as_str(), wanted.1)), "{to}: {found:?}");
    }
    let unknown = [("\"mail\"", "\"male\"", "problem-unknown-word"), ("link =", "lnk =", "problem-unknown-key")];
    for (from, to, id) in unknown {
        let problems = Point::read(&exercise(&MAIL.replace(from, to))).expect_err(to);
        assert_eq!(problems[0].id(), id, "{to}");
    }
}

#[test]
fn marked_ones_are_told_with_their_feedback_and_missed_ones_as_a_number() {
    let point = Point::read(&exercise(MAIL)).expect("a question");
    let feedback = |word: &str| Phrase::pack(format!("q.{word}-feedback"));
    let left = |count: usize| Phrase::new("point-left").with("count", count);
    let check = |marks: &[&str]| {
        let mut state = point.start();
        for word in marks {
            assert_eq!(state.apply(&Act::Mark((*word).to_owned())), Reaction::Changed);
        }
        point.check(&state)
    };
    assert_eq!(check(&[]).missing, [left(2)]);
    assert_eq!(check(&["sender"]).missing, [left(1)]);
    assert_eq!(check(&["door", "greeting"]).missing, [feedback("greeting"), feedback("door"), left(2)]);
    assert_eq!(check(&["threat", "sender", "hurry"]).missing, [feedback("hurry")]);
    let done = check(&["threat", "sender"]);
    assert!(done.passed());
    assert_eq!(done.achieved, [feedback("sender"), feedback("threat")]);
    assert_eq!(point.solution(), ["sender", "threat"].map(|word| Act::Mark(word.to_owned())));
    assert_eq!(point.wrong().len(), 4);
    for way in point.wrong() {
        let mut state = point.start();
        assert!(way.iter().all(|act| state.apply(act) == Reaction::Changed), "{way:?}");
        assert!(!point.check(&state).passed(), "{way:?}");
    }
}

#[test]
fn a_mark_is_made_once_and_taken_away_once() {
    let mut state = Point::read(&exercise(MAIL)).expect("a question").start();
    let (mark, unmark) = (Act::Mark("door".to_owned()), Act::Unmark("door".to_owned()));
    let table = [(&unmark, false), (&mark, true), (&mark, false), (&unmark, true), (&unmark, false)];
    for (act, changes) in table {
        assert_eq!(state.apply(act) == Reaction::Changed, changes, "{act:?}");
    }
    assert_eq!(state.apply(&Act::Mark("stranger".to_owned())), Reaction::Unchanged);
    let door = state.passages().last().expect("a passage").clone();
    assert_eq!(state.says(&door), Arg::from(Phrase::pack("q.door")));
}

#[test]
fn every_mark_is_made_and_taken_away_by_keys_and_by_mouse_in_both_directions() {
    for (body, tag) in [MAIL, PAGE, ADDRESS].into_iter().flat_map(|body| ["en", "ar"].map(|tag| (body, tag))) {
        let words = words(tag, body);
        let exercise = exercise(body);
        let state = Point::read(&exercise).expect("a question").start();
        // So few rows that most passages of a letter are out of sight at first.
        for (means, rows) in [Means::Keys, Means::Mouse].into_iter().flat_map(|means| [12, 6].map(|rows| (means, rows)))
        {
            let practice = open(&exercise).expect("a question");
            let mut rehearsal = Rehearsal::new(practice, (80, 24), Area::new(1, 8, 78, rows), &words);
            for word in state.passages().iter().rev().map(|passage| passage.word.clone()) {
                for does in ["mark", "unmark", "mark"] {
                    let action = Action(serde_json::json!({ does: word }));
                    assert!(rehearsal.act(&action, means, &words), "{tag} {means:?} {rows}: {does} {word}");
                }
            }
            assert_eq!(rehearsal.practice.snapshot()["marked"].as_array().map(Vec::len), Some(state.passages().len()));
        }
    }
}

fn targets(body: &str, tag: &str, columns: u16) -> (Targets, Marks) {
    let (state, words) = (Point::read(&exercise(body)).expect("a question").start(), words(tag, body));
    let mut view = PointView::default();
    let targets = Canvas::off_screen((columns, 24), words.direction(), &Focus::default(), |canvas| {
        view.draw(&state, canvas, Area::new(1, 8, columns - 2, 12), &words);
    });
    (targets, state)
}

#[test]
fn an_address_is_read_from_left_to_right_in_every_language() {
    for (tag, columns) in [("en", 80), ("ar", 80), ("ar", 44)] {
        let (targets, state) = targets(ADDRESS, tag, columns);
        let place = |word: &str| {
            let area = targets.get(&format!("passage:{word}")).expect("a target").area;
            assert!(!area.is_empty(), "{tag} {columns}: {word} is not in sight");
            (area.top, targets.turn(area.start))
        };
        let places: Vec<_> = state.passages().iter().map(|passage| place(&passage.word)).collect();
        assert!(places.is_sorted(), "{tag} {columns}: {places:?}");
    }
}

#[test]
fn every_passage_is_a_target_below_the_one_before() {
    for body in [MAIL, PAGE] {
        let (targets, state) = targets(body, "ar", 80);
        let found: Vec<_> = targets.group("passages").iter().map(|target| (target.area.top, target.role)).collect();
        assert_eq!(found.len(), state.passages().len());
        assert!(found.windows(2).all(|two| two[0].0 < two[1].0), "{found:?}");
        assert!(found.iter().all(|(_, role)| *role == Role::Button));
    }
}

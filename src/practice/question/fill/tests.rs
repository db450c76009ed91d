//! What an author may write, what is understood of what learners type, and that every answer is given by keys and by mouse.
//! How letters are folded is tried in `text`.

use super::{Act, Fill};
use crate::locale::{Catalogue, Language, Phrase, Words};
use crate::pack::{Exercise, Pack, Severity, small_pack};
use crate::practice::{Kind, Reaction, Reading, Rehearsal, State, View, open};
use crate::text::Slip;
use crate::ui::{Area, Canvas, Focus, Gesture, Means};

const OWN: &str = "question = \"fill\"\n";
const GIVEN: &str =
    "question = \"fill\"\naccept = [\"@folder\", \"@folder.learning\"]\nsame = [\"amina@poste.example\"]\n";
const EXACT: &str = "question = \"fill\"\nexact = true\nsame = [\"Élève\"]\n";

const FR: &str = "q = Q\n    .accept-1 = prénom\n    .accept-2 = petit nom\n    .near-1 = nom\n    .near-1-feedback = F\n\
                  \x20   .before = Olena est mon\n    .after = .\n";
const EN: &str =
    "q = Q\n    .accept-1 = first name\n    .near-1 = name\n    .near-1-feedback = F\n    .before = Olena is my\n";
const AR: &str = "q = Q\n    .accept-1 = الاسم الأول\n    .near-1 = اسم\n    .near-1-feedback = F\n";

fn pack_with(body: &str, texts: [&str; 3]) -> Pack {
    let lesson = format!("[[exercise]]\nid = \"q\"\nskills = [\"mail.check-address\"]\n{body}");
    let [fr, en, ar] = texts;
    small_pack(&lesson, &[("fr", fr), ("en", en), ("ar", ar)])
}

fn pack(body: &str) -> Pack {
    pack_with(body, [FR, EN, AR])
}

fn exercise(body: &str) -> Exercise {
    pack(body).lessons[0].exercises[0].clone()
}

fn fill(body: &str) -> Fill {
    Fill::read(&exercise(body)).expect("a question")
}

fn words_of(tag: &str, pack: &Pack) -> Words {
    Words::new(&Catalogue::built_in(), &Language::parse(tag).expect("a tag")).with_pack(&pack.words)
}

fn words(tag: &str) -> Words {
    words_of(tag, &pack(OWN))
}

#[test]
fn every_mistake_is_found_at_its_word() {
    let table = [
        ("\"@folder\"", "\"@foldr\"", "item-unknown", "@foldr"),
        ("\"@folder\"", "\"folder\"", "fill-word", "folder"),
        ("@folder.learning", "@folder.lerning", "item-form", "@folder.lerning"),
        ("amina@poste.example", " ", "fill-empty", " "),
        ("same =", "smae =", "unknown-key", "smae"),
    ];
    for (from, to, id, passage) in table {
        let problems = Fill::read(&exercise(&GIVEN.replace(from, to))).expect_err(to);
        let found = (problems[0].id(), problems[0].passage().trim_matches('"'));
        assert_eq!(found, (format!("problem-{id}").as_str(), passage), "{to}");
    }
}

#[test]
fn what_was_typed_is_understood_in_every_language() {
    let own = fill(OWN).start();
    let loosely = |accepted, typed: &str| Act::Loosely { accepted, typed: typed.to_owned() };
    let table = [
        ("fr", "prénom", Act::Accepted(1)),
        ("fr", " Prénom ", Act::Accepted(1)),
        ("fr", "prenom", loosely(1, "prenom")),
        ("fr", "Petit nom", Act::Accepted(2)),
        ("fr", "petit-nom", loosely(2, "petit-nom")),
        ("fr", "Nom", Act::Near(1)),
        ("fr", "chaise", Act::Other("chaise".to_owned())),
        ("fr", "   ", Act::Clear),
        ("en", "First name", Act::Accepted(1)),
        ("en", "first-name", loosely(1, "first-name")),
        // What only French accepts.
        ("en", "petit nom", Act::Other("petit nom".to_owned())),
        ("ar", "الاسم الأول", Act::Accepted(1)),
        ("ar", "الإسم الاول", loosely(1, "الإسم الاول")),
        ("ar", "إسم", Act::Near(1)),
    ];
    for (tag, typed, act) in table {
        assert_eq!(own.meaning(typed, &words(tag)), act, "{tag} {typed}");
    }
    let given = fill(GIVEN).start();
    let table = [
        ("fr", "dossier", Act::Accepted(1)),
        ("fr", "folder", Act::Accepted(2)),
        ("ar", "مجلد", Act::Accepted(1)),
        ("ar", "dossier", Act::Accepted(2)),
        ("ar", "amina@poste.example", Act::Accepted(3)),
        // A text of the language besides those of the lesson file.
        ("fr", "petit nom", Act::Accepted(5)),
    ];
    for (tag, typed, act) in table {
        assert_eq!(given.meaning(typed, &words(tag)), act, "{tag} {typed}");
    }
}

#[test]
fn what_is_nearly_right_says_what_differs() {
    let (own, exact) = (fill(OWN).start(), fill(EXACT).start());
    let differs = |act: Act| match act {
        Act::Nearly { accepted, difference, .. } => (accepted, difference.slip, difference.after),
        other => panic!("{other:?}"),
    };
    let fr = words("fr");
    assert_eq!(differs(own.meaning("prnom", &fr)), (1, Slip::Missing("é".to_owned()), "pr".to_owned()));
    assert_eq!(differs(own.meaning("petitnom", &fr)), (2, Slip::SpaceMissing, "petit".to_owned()));
    assert_eq!(differs(exact.meaning("Eleve", &fr)), (1, Slip::Written("É".to_owned()), String::new()));
    assert_eq!(differs(exact.meaning("élève", &fr)), (1, Slip::Capital("É".to_owned()), String::new()));
    assert_eq!(differs(exact.meaning("Élve", &fr)), (1, Slip::Missing("è".to_owned()), "Él".to_owned()));
    assert_eq!(exact.meaning("Élève", &fr), Act::Accepted(1));
}

#[test]
fn every_difference_is_said_in_every_language() {
    let letter = || "x".to_owned();
    let slips = [
        Slip::Missing(letter()),
        Slip::Extra(letter()),
        Slip::Other { typed: letter(), wanted: letter() },
        Slip::Exchanged(letter()),
        Slip::SpaceMissing,
        Slip::SpaceExtra,
        Slip::SignMissing(letter()),
        Slip::SignExtra(letter()),
        Slip::Written(letter()),
        Slip::Capital(letter()),
        Slip::Small(letter()),
    ];
    for tag in ["fr", "en", "ar"] {
        let words = words(tag);
        for (slip, after) in slips.iter().flat_map(|slip| ["", "do"].map(|after| (slip, after))) {
            let difference = crate::text::Difference { slip: slip.clone(), after: after.to_owned(), only: true };
            let said = words.say(&super::meaning::told(&difference)).string;
            assert!(!said.contains('[') && said.contains(after), "{tag} {slip:?}: {said}");
        }
    }
}

#[test]
fn every_answer_is_answered() {
    let kind = fill(OWN);
    let check = |act: Option<Act>| {
        let mut state = kind.start();
        if let Some(act) = act {
            assert_eq!(state.apply(&act), Reaction::Changed, "{act:?}");
        }
        kind.check(&state)
    };
    assert_eq!(check(None).missing, [Phrase::new("fill-nothing")]);
    assert!(check(Some(Act::Accepted(2))).passed());
    let loosely = check(Some(Act::Loosely { accepted: 1, typed: "prenom".to_owned() }));
    assert_eq!(loosely.achieved, [Phrase::new("fill-writing").with("answer", Phrase::pack("q.accept-1"))]);
    let near = check(Some(Act::Near(1))).missing;
    assert_eq!(near, [Phrase::pack("q.near-1-feedback").or(Phrase::new("fill-look-again"))]);
    assert_eq!(check(Some(Act::Other("x".to_owned()))).missing[0].id, "fill-other");
    // Only an odd Action gives an exact answer loosely.
    let exact = fill(EXACT);
    let mut state = exact.start();
    state.apply(&Act::Loosely { accepted: 1, typed: "eleve".to_owned() });
    assert!(!exact.check(&state).passed());
    for act in [Act::Accepted(0), Act::Accepted(99), Act::Near(0), Act::Near(10), Act::Clear] {
        assert_eq!(kind.start().apply(&act), Reaction::Unchanged, "{act:?}");
    }
    for way in kind.wrong() {
        let mut state = kind.start();
        assert!(way.iter().all(|act| state.apply(act) == Reaction::Changed));
        assert!(!kind.check(&state).passed(), "{way:?}");
    }
}

#[test]
fn every_answer_is_given_by_keys_and_by_mouse_in_every_language() {
    for (body, tag) in [OWN, GIVEN, EXACT].into_iter().flat_map(|body| ["fr", "en", "ar"].map(|tag| (body, tag))) {
        let (exercise, words) = (exercise(body), words_of(tag, &pack(body)));
        let last = fill(body).start().all_accepted(&words).len();
        for means in [Means::Keys, Means::Mouse] {
            let mut rehearsal =
                Rehearsal::new(open(&exercise).expect("a question"), (80, 24), Area::new(1, 8, 78, 12), &words);
            for act in [
                serde_json::json!({ "accepted": 1 }),
                serde_json::json!({ "other": "qqq" }),
                serde_json::json!({ "near": 1 }),
                serde_json::json!("clear"),
                serde_json::json!({ "accepted": last }),
            ] {
                let act = crate::practice::Action(act);
                assert!(rehearsal.act(&act, means, &words), "{tag} {means:?}: {act:?} of {body}");
            }
            assert!(rehearsal.practice.check().passed());
        }
    }
}

#[test]
fn what_is_half_typed_is_answered_before_the_field_is_left() {
    let (kind, fr) = (fill(OWN), words("fr"));
    let (mut state, mut view) = (kind.start(), super::FillView::default());
    let draw = |view: &mut super::FillView, state: &super::Answer, words: &Words| {
        Canvas::off_screen((80, 24), words.direction(), &Focus::default(), |canvas| {
            view.draw(state, canvas, Area::new(1, 8, 78, 12), words);
        })
    };
    draw(&mut view, &state, &fr);
    let done = Gesture::Activate("coach:done".to_owned());
    assert_eq!(view.read(&state, &done, &fr), Reading::Ignored);
    let typed = Gesture::Edit("answer".to_owned(), crate::input::Event::Paste("prénom".to_owned()));
    assert_eq!(view.read(&state, &typed, &fr), Reading::Seen);
    assert_eq!(view.read(&state, &done, &fr), Reading::First(Act::Accepted(1)));
    state.apply(&Act::Accepted(1));
    draw(&mut view, &state, &fr);
    assert_eq!(view.read(&state, &done, &fr), Reading::Ignored);
    // In another language the answer reads as it is written there.
    let en = words("en");
    let shown = draw(&mut view, &state, &en).get("answer").and_then(|target| target.value.clone());
    assert_eq!(shown.as_deref(), Some("first name"));
}

#[test]
fn texts_that_say_the_same_or_lack_their_feedback_are_told_to_the_author() {
    let amiss = |body: &str, fr: &str| {
        let pack = pack_with(body, [fr, EN, AR]);
        let kind = Fill::read(&pack.lessons[0].exercises[0]).expect("a question");
        let found = kind.amiss(&words_of("fr", &pack));
        found.into_iter().map(|(severity, what)| (severity, what.id.into_owned())).collect::<Vec<_>>()
    };
    let (error, warning) = (Severity::Error, Severity::Warning);
    let said = |severity, id: &str| vec![(severity, id.to_owned())];
    assert_eq!(amiss(OWN, FR), []);
    assert_eq!(amiss(OWN, &FR.replace("petit nom", "prenom")), said(warning, "problem-fill-twice"));
    let both = "question = \"fill\"\nexact = true\n";
    assert_eq!(amiss(both, &FR.replace("petit nom", "Prénom")), []);
    assert_eq!(amiss(OWN, &FR.replace("near-1 = nom", "near-1 = Prenom")), said(error, "problem-fill-near"));
    let without = FR.replace("    .near-1-feedback = F\n", "");
    assert_eq!(amiss(OWN, &without), said(error, "problem-fill-feedback"));
    let third = FR.replace("    .near-1 =", "    .near-3 = nom entier\n    .near-1 =");
    assert_eq!(amiss(OWN, &third), said(error, "problem-fill-feedback"));
}

//! A monkey at the program: random keys, clicks, sizes and languages, long, over all screens and all exercises.
//! Nothing may stop the program but leaving it. What random Actions do is tried in `laws`.

use super::hand::HANDS;
use super::{Hand, Journey, LANGUAGES, every_exercise, solution};
use crate::laws::cases;
use passerelle::input::{Button, Event, Key, KeyCode, MouseKind};
use passerelle::ui::Role;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{TestCaseError, TestRunner};
use unicode_width::UnicodeWidthStr;

#[derive(Clone, Debug)]
enum Deed {
    Key(Key),
    Mouse(MouseKind, u16, u16),
    /// The mouse on something that answers; `true`: on what is not the work, too.
    Click(Index, Way, bool),
    /// From one thing to another.
    Drag(Index, Index),
    Wheel(Index, i8),
    /// Into one of the fields, if there are any; `true`: and Enter.
    Type(Index, String, bool),
    Paste(String),
    Resize(u16, u16),
    Restart,
}

#[derive(Clone, Copy, Debug)]
enum Way {
    Once,
    Twice,
    WithCtrl,
    ForMenu,
}

fn key() -> impl Strategy<Value = Key> {
    use KeyCode::{
        Backspace, Delete, Down, End, Enter, Esc, Home, Insert, Left, Menu, PageDown, PageUp, Right, Tab, Up,
    };
    let moves = prop::sample::select(vec![Enter, Tab, Up, Down, Left, Right, Esc, KeyCode::Char(' ')]);
    let rare = prop::sample::select(vec![Backspace, Delete, End, Home, Insert, Menu, PageDown, PageUp]);
    let letters = prop::sample::select("acvxyz/é\u{621}\u{644}\u{301}\u{200d}漢1".chars().collect::<Vec<_>>());
    let alone = prop::sample::select(vec![KeyCode::Shift, KeyCode::AltGr, KeyCode::CapsLock]);
    let code = prop_oneof![
        12 => moves,
        6 => rare,
        1 => alone,
        2 => (1_u8..=12).prop_map(KeyCode::F),
        6 => letters.prop_map(KeyCode::Char),
    ];
    let any = (code, prop::bool::weighted(0.15), prop::bool::weighted(0.05), prop::bool::weighted(0.1))
        .prop_map(|(code, ctrl, alt, shift)| Key { code, ctrl, alt, shift });
    let command = prop::char::range('a', 'z').prop_map(Key::ctrl);
    let way = prop::sample::select(vec![Left, Right, Up, Down, Home]).prop_map(|code| Key {
        code,
        ctrl: false,
        alt: true,
        shift: false,
    });
    prop_oneof![12 => any, 3 => command, 1 => way]
}

fn text() -> impl Strategy<Value = String> {
    let whole = ["amina@poste.example", "2026-10-05", "0612345678", "valbrune.example", "Rapport 3.txt", "سلام", "👩‍👩‍👧"];
    prop_oneof![
        4 => prop::sample::select(whole.to_vec()).prop_map(str::to_owned),
        2 => "[a-z0-9 ]{1,6}",
        1 => "\\PC{0,8}",
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    let kind = prop_oneof![
        6 => Just(MouseKind::Down(Button::Main)),
        6 => Just(MouseKind::Up(Button::Main)),
        2 => Just(MouseKind::Down(Button::Context)),
        1 => Just(MouseKind::Up(Button::Context)),
        3 => Just(MouseKind::Drag),
        2 => (-3_i8..=3).prop_map(MouseKind::Scroll),
    ];
    let long = "\\PC{1,40}".prop_map(|text| text.repeat(50));
    prop_oneof![
        30 => key().prop_map(Deed::Key),
        10 => (kind, 0_u16..140, 0_u16..45).prop_map(|(kind, column, row)| Deed::Mouse(kind, column, row)),
        1 => prop_oneof![3 => "\\PC{0,12}".boxed(), 1 => long.boxed()].prop_map(Deed::Paste),
        1 => prop_oneof![Just((80, 24)), (0_u16..140, 0_u16..45)].prop_map(|(columns, rows)| Deed::Resize(columns, rows)),
        1 => Just(Deed::Restart),
    ]
}

/// With an eye for what can be pressed and typed into. The window stays as it is.
fn aimed() -> impl Strategy<Value = Deed> {
    let way =
        prop_oneof![6 => Just(Way::Once), 3 => Just(Way::Twice), 1 => Just(Way::WithCtrl), 1 => Just(Way::ForMenu)];
    prop_oneof![
        12 => (any::<Index>(), way, prop::bool::weighted(0.05)).prop_map(|(target, way, any)| Deed::Click(target, way, any)),
        1 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Deed::Drag(from, to)),
        1 => (any::<Index>(), -3_i8..=3).prop_map(|(target, lines)| Deed::Wheel(target, lines)),
        4 => (any::<Index>(), text(), any::<bool>()).prop_map(|(field, text, enter)| Deed::Type(field, text, enter)),
        6 => deed().prop_filter("the window stays", |deed| !matches!(deed, Deed::Resize(..) | Deed::Restart)),
    ]
}

/// A cell of one of the things that answer now and pass the test.
fn somewhere(journey: &Journey, which: &Index, is_wanted: impl Fn(&str, Role) -> bool) -> Option<(u16, u16)> {
    let targets = journey.targets();
    let open = targets.open().filter(|target| !target.area.is_empty() && is_wanted(&target.id, target.role));
    let open: Vec<_> =
        open.map(|target| (targets.turn(target.area.start + target.area.width / 2), target.area.top)).collect();
    (!open.is_empty()).then(|| *which.get(&open))
}

fn anywhere(_: &str, _: Role) -> bool {
    true
}

fn do_with(journey: &mut Journey, deed: &Deed) {
    match deed {
        Deed::Key(key) => journey.event(&Event::Key(*key)),
        Deed::Mouse(kind, column, row) => journey.mouse(*kind, *column, *row),
        Deed::Paste(text) => journey.event(&Event::Paste(text.clone())),
        Deed::Resize(columns, rows) => journey.resize(*columns, *rows),
        Deed::Restart => journey.restart(),
        Deed::Click(which, way, all) => {
            let Some(at) = somewhere(journey, which, |id, _| *all || !id.starts_with("coach:")) else { return };
            match way {
                Way::Once => journey.click_at(at, false),
                Way::Twice => (0..2).for_each(|_| journey.click_at(at, false)),
                Way::WithCtrl => journey.click_at(at, true),
                Way::ForMenu => {
                    journey.mouse(MouseKind::Down(Button::Context), at.0, at.1);
                    journey.mouse(MouseKind::Up(Button::Context), at.0, at.1);
                }
            }
        }
        Deed::Drag(from, to) => {
            let ends = [from, to].map(|end| somewhere(journey, end, anywhere));
            let [Some(from), Some(to)] = ends else { return };
            journey.mouse(MouseKind::Down(Button::Main), from.0, from.1);
            journey.mouse(MouseKind::Drag, to.0, to.1);
            journey.mouse(MouseKind::Up(Button::Main), to.0, to.1);
        }
        Deed::Wheel(which, lines) => {
            let Some(at) = somewhere(journey, which, anywhere) else { return };
            journey.mouse(MouseKind::Scroll(*lines), at.0, at.1);
        }
        Deed::Type(which, text, enter) => {
            let Some(at) = somewhere(journey, which, |_, role| role.is_typed_into()) else { return };
            journey.click_at(at, false);
            journey.type_text(text);
            if *enter {
                journey.keys("enter");
            }
        }
    }
}

/// No row is wider than the window: what would be cut at its end stands nowhere.
fn fits(journey: &Journey) -> Result<(), TestCaseError> {
    let buffer = journey.buffer();
    for row in buffer.content.chunks(usize::from(buffer.area.width.max(1))) {
        let mut column = 0;
        while let Some(cell) = row.get(column) {
            column += cell.symbol().width().max(1);
        }
        let shown: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
        prop_assert_eq!(column, row.len(), "{}", shown);
    }
    Ok(())
}

fn run(journey: &mut Journey, deeds: &[Deed]) -> Result<(), TestCaseError> {
    for deed in deeds {
        do_with(journey, deed);
        fits(journey)?;
        if journey.is_over() {
            journey.restart();
        }
    }
    Ok(())
}

fn config(usual: u32) -> ProptestConfig {
    ProptestConfig {
        cases: cases(usual),
        max_shrink_iters: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(6))]

    #[test]
    fn a_monkey_stops_nothing(
        language in prop::sample::select(LANGUAGES.to_vec()),
        deeds in prop::collection::vec(prop_oneof![3 => deed().boxed(), 1 => aimed().boxed()], 300),
    ) {
        run(&mut Journey::new(language), &deeds)?;
    }
}

/// Every exercise, from its start or from somewhere on the way that its solution goes.
#[test]
fn a_monkey_stops_no_exercise() {
    for (pack, exercise) in every_exercise() {
        let solution = solution(&pack, &exercise);
        let hands = prop::sample::select(HANDS.to_vec());
        let languages = prop::sample::select(LANGUAGES.to_vec());
        let case = (languages, hands, 0..=solution.len(), prop::collection::vec(aimed(), 30));
        let done =
            TestRunner::new(config(1)).run(&case, |(language, hand, steps, deeds): (_, Hand, usize, Vec<Deed>)| {
                let mut journey = Journey::in_exercise(language, &pack, &exercise);
                solution[..steps].iter().for_each(|action| journey.act(hand, action));
                run(&mut journey, &deeds)
            });
        done.unwrap_or_else(|error| panic!("{pack}/{exercise}: {error}"));
    }
}

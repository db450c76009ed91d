//! A monkey at the program: random keys, clicks, sizes and languages, long, over all screens and exercises.
//! Nothing may stop the program but leaving it.

use super::{Journey, LANGUAGES, every_exercise};
use passerelle::input::{Button, Event, Key, KeyCode, MouseKind};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Deed {
    Key(Key),
    Mouse(MouseKind, u16, u16),
    Paste(String),
    Resize(u16, u16),
    Restart,
}

fn key() -> impl Strategy<Value = Key> {
    use KeyCode::{Backspace, Delete, Down, End, Enter, Esc, Home, Left, Menu, PageDown, PageUp, Right, Tab, Up};
    let moves = prop::sample::select(vec![Enter, Tab, Up, Down, Left, Right, Esc, KeyCode::Char(' ')]);
    let rare =
        prop::sample::select(vec![Backspace, Delete, End, Home, Menu, PageDown, PageUp, KeyCode::F(2), KeyCode::F(10)]);
    let letters = prop::sample::select("acvxyz/é\u{621}\u{644}\u{301}\u{200d}漢1".chars().collect::<Vec<_>>());
    let code = prop_oneof![6 => moves, 3 => rare, 3 => letters.prop_map(KeyCode::Char)];
    (code, prop::bool::weighted(0.15), prop::bool::weighted(0.05), prop::bool::weighted(0.1))
        .prop_map(|(code, ctrl, alt, shift)| Key { code, ctrl, alt, shift })
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
    prop_oneof![
        30 => key().prop_map(Deed::Key),
        20 => (kind, 0_u16..140, 0_u16..45).prop_map(|(kind, column, row)| Deed::Mouse(kind, column, row)),
        1 => "\\PC{0,12}".prop_map(Deed::Paste),
        1 => prop_oneof![Just((80, 24)), (0_u16..140, 0_u16..45)].prop_map(|(columns, rows)| Deed::Resize(columns, rows)),
        1 => Just(Deed::Restart),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_monkey_stops_nothing(
        language in prop::sample::select(LANGUAGES.to_vec()),
        start in prop::option::of(0_usize..64),
        deeds in prop::collection::vec(deed(), 300),
    ) {
        let every = every_exercise();
        let mut journey = match start {
            Some(place) => {
                let (pack, exercise) = &every[place % every.len()];
                Journey::in_exercise(language, pack, exercise)
            }
            None => Journey::new(language),
        };
        for deed in deeds {
            match deed {
                Deed::Key(key) => journey.event(&Event::Key(key)),
                Deed::Mouse(kind, column, row) => journey.mouse(kind, column, row),
                Deed::Paste(text) => journey.event(&Event::Paste(text)),
                Deed::Resize(columns, rows) => journey.resize(columns, rows),
                Deed::Restart => journey.restart(),
            }
            if journey.is_over() {
                journey.restart();
            }
        }
    }
}

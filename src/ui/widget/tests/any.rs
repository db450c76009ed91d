//! What holds whatever is typed, pressed and clicked, in both directions and both orders.
//! Leaves examples to `field` and `text_area`.

use super::{BUTTON, Desk, ID, Typed};
use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};
use crate::text::Direction::{self, Ltr, Rtl};
use crate::text::{Order, mirrored, without_forms};
use crate::ui::{Field, TextArea};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Deed {
    Key(Key),
    Paste(String),
    Mouse(MouseKind, i32, i32, bool),
}

fn words() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        " ", " ", "a", "é", "12", "-", "(", ")", "/", "סל", "سلام", "لا", "ب", "بَ", "\u{FEFB}", "日", "👍🏽", "हि", "\n",
        "\u{200C}", "\u{200E}", "\u{202E}", "\u{7}",
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

fn deed() -> impl Strategy<Value = Deed> {
    use KeyCode::{Backspace, Delete, Down, End, Enter, Home, Left, PageDown, PageUp, Right, Up};
    let arrows = prop::sample::select(vec![Left, Right, Left, Right, Up, Down, Home, End, PageUp, PageDown]);
    let others = prop::sample::select(vec![Backspace, Delete, Enter]);
    let letters = prop::sample::select("a بلا\u{64E}1(".chars().collect::<Vec<_>>()).prop_map(KeyCode::Char);
    let commands = prop::sample::select("acvxzy".chars().collect::<Vec<_>>()).prop_map(Key::ctrl);
    let key = |code, ctrl, shift| Key { code, ctrl, alt: false, shift };
    let mouse =
        prop_oneof![Just(MouseKind::Down(Button::Main)), Just(MouseKind::Drag), Just(MouseKind::Up(Button::Main))];
    prop_oneof![
        6 => (arrows, any::<bool>(), any::<bool>()).prop_map(move |(code, ctrl, shift)| Deed::Key(key(code, ctrl, shift))),
        2 => (others, prop::bool::weighted(0.2)).prop_map(move |(code, ctrl)| Deed::Key(key(code, ctrl, false))),
        4 => letters.prop_map(|code| Deed::Key(Key::plain(code))),
        1 => commands.prop_map(Deed::Key),
        1 => words().prop_map(Deed::Paste),
        4 => (mouse, -3..30i32, -1..5i32, any::<bool>()).prop_map(|(kind, column, row, shift)| Deed::Mouse(kind, column, row, shift)),
    ]
}

fn screen() -> impl Strategy<Value = (Order, Direction, Direction)> {
    let direction = || prop_oneof![Just(Ltr), Just(Rtl)];
    (prop_oneof![3 => Just(Order::Visual), 1 => Just(Order::Logical)], direction(), direction())
}

fn take<W: Typed>(desk: &mut Desk<W>, deed: Deed) {
    match deed {
        // Enter in a field, and arrows up and down, are for the screen.
        Deed::Key(key) => {
            desk.event(&Event::Key(key));
        }
        Deed::Paste(text) => desk.paste(&text),
        Deed::Mouse(kind, column, row, shift) => desk.mouse(kind, column, row, shift),
    }
    if desk.focus.is(BUTTON) {
        desk.keys("tab");
    }
}

/// The caret is one character, inside.
fn check_caret<W: Typed>(desk: &Desk<W>) -> Result<(), TestCaseError> {
    let carets = desk.caret();
    prop_assert!((1..=4).contains(&carets.len()), "{:?}", carets);
    for ((column, row), _) in &carets {
        prop_assert!(desk.inside().contains(column) && (desk.area.top..desk.area.bottom()).contains(row));
    }
    prop_assert!(carets.windows(2).all(|pair| pair[0].0.0 + 1 == pair[1].0.0 && pair[0].0.1 == pair[1].0.1));
    Ok(())
}

/// A click on each cell that shows a character puts the caret on that character.
fn check_clicks<W: Typed + Clone>(desk: &mut Desk<W>) -> Result<(), TestCaseError> {
    let before = desk.widget.clone();
    let inside = desk.inside();
    for row in desk.area.top..desk.area.bottom() {
        for column in inside.clone() {
            desk.widget = before.clone();
            desk.draw();
            let symbol = desk.buffer[(column, row)].symbol().to_owned();
            // The second column of a wide character is blank.
            if symbol == " " {
                continue;
            }
            desk.time += 10_000;
            let kind = MouseKind::Down(Button::Main);
            let at = desk.time;
            desk.event(&Event::Mouse(Mouse { kind, column, row, ctrl: false, shift: false, at }));
            // All of it: a lam may have its alef in its cell now.
            let under = letters(&desk.under());
            let is_there = letters(&symbol).iter().all(|letter| under.contains(letter));
            prop_assert!(is_there, "{symbol} at {column}, {row}: {}", desk.picture());
            // Where it was, but for a lam-alef that closed before it.
            prop_assert!(
                desk.caret().iter().any(|((there, line), _)| *line == row && there.abs_diff(column) <= 1),
                "{}",
                desk.picture()
            );
        }
    }
    desk.widget = before;
    desk.draw();
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn in_a_field_the_caret_is_seen_and_clicks_find_characters(
        screen in screen(), start in words(), width in 6u16..24, deeds in prop::collection::vec(deed(), 0..25),
    ) {
        let (order, direction, base) = screen;
        let mut desk = Desk::in_order(order, Field::new(&start), (width, 1), direction, base);
        check_caret(&desk)?;
        for deed in deeds {
            take(&mut desk, deed);
            check_caret(&desk)?;
            prop_assert!(!desk.widget.text().contains(char::is_control), "{:?}", desk.widget.text());
            prop_assert_eq!(desk.targets.get(ID).unwrap().value.as_deref(), Some(desk.widget.text()));
        }
        check_clicks(&mut desk)?;
    }

    #[test]
    fn in_a_text_area_too(
        screen in screen(), start in words(), size in (7u16..24, 1u16..5), by_paragraph in any::<bool>(),
        deeds in prop::collection::vec(deed(), 0..25),
    ) {
        let (order, direction, base) = screen;
        let area = TextArea::new(&start);
        let area = if by_paragraph { area.by_paragraph() } else { area };
        let mut desk = Desk::in_order(order, area, size, direction, base);
        check_caret(&desk)?;
        for deed in deeds {
            take(&mut desk, deed);
            check_caret(&desk)?;
            let text = desk.widget.text();
            prop_assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{:?}", text);
        }
        check_clicks(&mut desk)?;
    }

    #[test]
    fn exactly_what_is_selected_is_drawn_selected(
        screen in screen(), start in words(), by_paragraph in any::<bool>(), deeds in prop::collection::vec(deed(), 0..12),
    ) {
        let (order, direction, base) = screen;
        let area = TextArea::new(&start);
        let area = if by_paragraph { area.by_paragraph() } else { area };
        // Wide and high enough to show everything.
        let mut desk = Desk::in_order(order, area, (200, 60), direction, base);
        for deed in deeds {
            take(&mut desk, deed);
        }
        let copied = desk.copied();
        let (wanted, marked) = (letters(&copied), letters(&desk.selected()));
        // The caret may stand on the first of what is selected.
        let with_caret = letters(&(desk.selected() + &desk.under()));
        prop_assert!(marked == wanted || with_caret == wanted, "{:?}: {}", copied, desk.selected());
    }
}

/// What can be seen of a text, in any order: letters and marks, brackets open.
fn letters(text: &str) -> Vec<char> {
    let hidden = |c: &char| c.is_whitespace() || matches!(c, '\u{200C}' | '\u{200E}' | '🏽');
    let open = |c: char| if c == ')' { mirrored(c).unwrap_or(c) } else { c };
    let mut letters: Vec<char> = without_forms(text).chars().filter(|c| !hidden(c)).map(open).collect();
    letters.sort_unstable();
    letters
}

//! Tests of targets that take every key: what reaches them, what leaves them, and how the hand goes about with them.
//! Other roles are tested with the screens that have them.

use super::{Area, Axis, Canvas, Focus, Gesture, Means, Role, Targets, reach};
use crate::input::{Button, Event, Key, KeyCode, Mouse, MouseKind, keys};
use crate::text::Direction;

/// A tool, the keys' own place, a button.
fn frame(focus: &Focus) -> Targets {
    Canvas::off_screen((40, 10), Direction::Ltr, focus, |canvas| {
        canvas.group("tools", Axis::Row);
        canvas.item("tool", Area::new(0, 0, 10, 1), false);
        canvas.group("work", Axis::Column);
        canvas.target("keys", Role::Keys, Area::new(0, 2, 10, 3));
        canvas.group("bar", Axis::Row);
        canvas.target("done", Role::Button, Area::new(0, 9, 10, 1));
    })
}

/// The focus on a target, brought there by F6.
fn focus_on(id: &str) -> (Focus, Targets) {
    let mut focus = Focus::default();
    let targets = frame(&focus);
    focus.settle(&targets);
    while !focus.is(id) {
        focus.handle(&Event::Key(Key::plain(KeyCode::F(6))), &targets);
    }
    (focus, targets)
}

fn mouse(kind: MouseKind, column: u16, row: u16) -> Event {
    Event::Mouse(Mouse { kind, column, row, ctrl: false, shift: false, at: 0 })
}

#[test]
fn every_key_reaches_it_but_two() {
    let all = "a A é ctrl+c ctrl+i tab shift+tab enter space up shift+f10 menu ctrl+f6 alt+x backspace f1 shift ctrl \
               alt altgr capslock";
    let (mut focus, targets) = focus_on("keys");
    for key in keys(all).unwrap() {
        let event = Event::Key(key);
        assert_eq!(focus.handle(&event, &targets), [Gesture::Edit("keys".to_owned(), event)], "{key}");
        assert!(focus.is("keys"), "{key}");
    }
    assert_eq!(focus.handle(&Event::Paste("a".to_owned()), &targets), [], "what is pasted was not typed");
    assert_eq!(focus.handle(&Event::Key(Key::plain(KeyCode::Esc)), &targets), [Gesture::Leave]);
    for (key, to) in [("f6", "done"), ("shift+f6", "tool")] {
        let (mut focus, targets) = focus_on("keys");
        let made = focus.handle(&Event::Key(keys(key).unwrap()[0]), &targets);
        assert_eq!(made, [Gesture::Reach(to.to_owned())]);
    }
}

#[test]
fn keys_that_type_nothing_alone_mean_nothing_elsewhere() {
    for place in ["tool", "done"] {
        let (mut focus, targets) = focus_on(place);
        for key in keys("shift ctrl alt altgr capslock ctrl+shift").unwrap() {
            assert_eq!(focus.handle(&Event::Key(key), &targets), [], "{key} on {place}");
        }
        assert!(focus.is(place));
    }
}

#[test]
fn a_click_on_it_brings_the_focus_and_is_nothing_else() {
    for button in [Button::Main, Button::Context] {
        let (mut focus, targets) = focus_on("tool");
        let (down, up) = (mouse(MouseKind::Down(button), 3, 3), mouse(MouseKind::Up(button), 3, 3));
        for event in [&down, &up, &down, &up] {
            assert_eq!(focus.handle(event, &targets), [], "{button:?}");
        }
        assert!(focus.is("keys"));
    }
    let (mut focus, targets) = focus_on("keys");
    let drag = [MouseKind::Down(Button::Main), MouseKind::Drag, MouseKind::Up(Button::Main)].into_iter().zip([3, 0, 0]);
    for (kind, row) in drag {
        assert_eq!(focus.handle(&mouse(kind, 3, row), &targets), [], "nothing can be drawn out of it");
    }
    let dropped = [(MouseKind::Down(Button::Main), 0), (MouseKind::Drag, 3), (MouseKind::Up(Button::Main), 3)];
    let made: Vec<_> = dropped.iter().flat_map(|(kind, row)| focus.handle(&mouse(*kind, 3, *row), &targets)).collect();
    let drop = Gesture::Drop { from: "tool".to_owned(), to: "keys".to_owned() };
    assert_eq!(made, [Gesture::Point("tool".to_owned()), drop], "but something can be dropped on it");
}

/// Follows the hand until the gesture is made; the keys that it pressed.
fn by_keys(gesture: &Gesture, from: &str) -> Option<String> {
    let (mut focus, targets) = focus_on(from);
    let mut pressed = Vec::new();
    while pressed.len() < 5 {
        for event in reach(gesture, Means::Keys, &focus, &targets)? {
            let Event::Key(key) = event else { return None };
            pressed.push(key.to_string());
            if focus.handle(&event, &targets).contains(gesture) {
                return Some(pressed.join(" "));
            }
        }
    }
    None
}

#[test]
fn the_hand_types_into_it_and_goes_away_from_it() {
    let typed = |notation: &str| Gesture::Edit("keys".to_owned(), Event::Key(keys(notation).unwrap()[0]));
    assert_eq!(by_keys(&typed("tab"), "tool").as_deref(), Some("tab tab"));
    assert_eq!(by_keys(&typed("ctrl+c"), "keys").as_deref(), Some("ctrl+c"));
    assert_eq!(by_keys(&typed("shift"), "done").as_deref(), Some("tab tab shift"));
    assert_eq!(by_keys(&Gesture::Activate("done".to_owned()), "keys").as_deref(), Some("f6 enter"));
    assert_eq!(by_keys(&Gesture::Toggle("tool".to_owned()), "keys").as_deref(), Some("f6 tab ctrl+space"));
    let id = || "keys".to_owned();
    let none = [Gesture::Point(id()), Gesture::Activate(id()), Gesture::Menu(id()), Gesture::Toggle(id())];
    for gesture in none.into_iter().chain([Gesture::Extend(id())]) {
        let (focus, targets) = focus_on("keys");
        for means in [Means::Keys, Means::Mouse] {
            assert_eq!(reach(&gesture, means, &focus, &targets), None, "{gesture:?} is never made on it");
        }
    }
}

#[test]
fn a_frame_says_whether_it_wants_all_keys() {
    assert!(!frame(&Focus::default()).listens_to_all_keys());
    let asking = Canvas::off_screen((40, 10), Direction::Ltr, &Focus::default(), |canvas| {
        canvas.listen_to_all_keys();
    });
    assert!(asking.listens_to_all_keys());
    let shown = Canvas::off_screen((40, 10), Direction::Ltr, &Focus::default(), |canvas| {
        canvas.aside(&Focus::default(), |canvas| {
            canvas.listen_to_all_keys();
        });
    });
    assert!(!shown.listens_to_all_keys(), "what is only shown needs no keys");
}

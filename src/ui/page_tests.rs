//! Tests of groups that are pages: how Tab, arrows, the hand and the wheel go about in them.
//! Other groups are tested with the screens that have them.

use super::{Area, Axis, Canvas, Focus, Gesture, Means, Role, Targets, reach};
use crate::input::{Event, keys};
use crate::text::Direction;

/// Three links of which the last is scrolled out of view, and a button after the page.
fn frame(focus: &Focus) -> Targets {
    Canvas::off_screen((40, 10), Direction::Ltr, focus, |canvas| {
        canvas.group("page", Axis::Page);
        canvas.target("one", Role::Button, Area::new(0, 0, 10, 1));
        canvas.target("two", Role::Field, Area::new(0, 2, 10, 1));
        canvas.target("far", Role::Button, Area::default());
        canvas.group("bar", Axis::Row);
        canvas.target("after", Role::Button, Area::new(0, 9, 10, 1));
    })
}

fn settled() -> (Focus, Targets) {
    let mut focus = Focus::default();
    let targets = frame(&focus);
    focus.settle(&targets);
    (focus, targets)
}

#[test]
fn tab_goes_through_a_page_and_on_and_back() {
    let (mut focus, targets) = settled();
    let mut seen = Vec::new();
    for key in keys("tab tab tab tab shift+tab shift+tab").unwrap() {
        focus.handle(&Event::Key(key), &targets);
        seen.push(focus.current().unwrap().to_owned());
    }
    for (key, there) in [("tab", "far"), ("f6", "after"), ("shift+f6", "two")] {
        focus.handle(&Event::Key(keys(key).unwrap()[0]), &targets);
        if key != "tab" {
            assert_eq!(focus.current(), Some(there), "F6 leaves the page from its middle");
        }
    }
    assert_eq!(seen, ["two", "far", "after", "far", "two", "one"], "it comes back to where one was");
}

#[test]
fn arrows_that_lead_nowhere_are_for_the_view() {
    let (mut focus, targets) = settled();
    let gestures = |focus: &mut Focus, notation: &str| -> Vec<Gesture> {
        keys(notation).unwrap().into_iter().flat_map(|key| focus.handle(&Event::Key(key), &targets)).collect()
    };
    assert_eq!(gestures(&mut focus, "down"), [Gesture::Point("two".to_owned())]);
    let up = keys("up pageup").unwrap();
    assert_eq!(gestures(&mut focus, "up"), [Gesture::Point("one".to_owned())]);
    assert_eq!(gestures(&mut focus, "up pageup"), [Gesture::Key(up[0]), Gesture::Key(up[1])]);
    gestures(&mut focus, "tab tab");
    assert!(focus.is("far"), "what is out of view can be reached");
    assert!(matches!(gestures(&mut focus, "down")[..], [Gesture::Key(_)]), "from there arrows turn the page");
}

#[test]
fn the_hand_finds_its_way_on_a_page() {
    for (from, to, pressed) in [("one", "far", "tab"), ("far", "one", "shift+tab"), ("one", "two", "tab")] {
        let (mut focus, targets) = settled();
        while !focus.is(from) {
            focus.handle(&Event::Key(keys("tab").unwrap()[0]), &targets);
        }
        let way = reach(&Gesture::Activate(to.to_owned()), Means::Keys, &focus, &targets).unwrap();
        assert_eq!(way, [Event::Key(keys(pressed).unwrap()[0])], "from {from} to {to}");
        let wheel = reach(&Gesture::Activate("far".to_owned()), Means::Mouse, &focus, &targets).unwrap();
        assert!(matches!(wheel[..], [Event::Mouse(_)]), "the wheel brings it into view");
    }
}

#[test]
fn a_view_can_bring_the_focus_to_a_target_once() {
    let (mut focus, _) = settled();
    let summoned = Canvas::off_screen((40, 10), Direction::Ltr, &focus, |canvas| {
        canvas.group("page", Axis::Page);
        canvas.target("one", Role::Button, Area::new(0, 0, 10, 1));
        canvas.target("two", Role::Field, Area::new(0, 2, 10, 1));
        canvas.summon("two");
    });
    assert!(focus.settle(&summoned), "the frame is drawn once more");
    assert!(focus.is("two"));
    assert!(!focus.settle(&frame(&focus)), "it stays there");
}

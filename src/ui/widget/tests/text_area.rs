//! The field of many lines: wrapping, rows, scrolling, pages.
//! Leaves what holds for everything typed into to `any`, and clicks on a row to `field`.

use super::{Desk, ID, look};
use crate::input::{Event, MouseKind};
use crate::text::Direction::{Ltr, Rtl};
use crate::text::Order;
use crate::ui::{Focus, Gesture, Means, TextArea, reach};

const LETTER_FR: &str = "Bonjour Leïla,\n\nLe rendez-vous avec سلام نجار est à 14 h 30. \nÀ bientôt";
const LETTER_AR: &str = "مرحبا Amina،\n\nالموعد مع Leïla (أول ماي) على الساعة 14:30 في Paris.\nشكرا";

#[test]
fn a_letter_is_wrapped_with_its_selection() {
    for (language, direction, letter) in [("fr", Ltr, LETTER_FR), ("ar", Rtl, LETTER_AR)] {
        let mut seen = String::new();
        for order in [Order::Visual, Order::Logical] {
            let mut desk = Desk::in_order(order, TextArea::new(letter), (28, 8), direction, direction);
            desk.keys("ctrl+home shift+down shift+down shift+down shift+ctrl+right");
            seen += &desk.picture();
        }
        look(&format!("text-area@{language}"), &seen);
    }
}

#[test]
fn a_paragraph_in_another_language_may_have_its_own_side() {
    let area = TextArea::new("Bonjour Leïla,\nمرحبا Amina!\n12\n").by_paragraph();
    let mut desk = Desk::new(area, (24, 5), Ltr);
    desk.type_text("شكرا");
    look("text-area-by-paragraph", &desk.picture());
}

#[test]
fn the_caret_stays_in_view_and_the_wheel_turns() {
    let text: String = (1..=9).map(|line| format!("ligne {line}\n")).collect();
    let mut desk = Desk::new(TextArea::new(&text), (14, 4), Ltr);
    let mut seen = desk.picture();
    desk.keys("pageup");
    seen += &desk.picture();
    desk.keys("ctrl+home right pagedown");
    seen += &desk.picture();
    desk.mouse(MouseKind::Scroll(3), 2, 1, false);
    assert_eq!(desk.gestures, [Gesture::Scroll(ID.to_owned(), 3)]);
    seen += &desk.picture();
    // What is typed is seen.
    desk.type_text("X");
    seen += &desk.picture();
    look("text-area-scrolled", &seen);
}

#[test]
fn enter_begins_a_paragraph_and_pasted_ones_stay() {
    let mut desk = Desk::new(TextArea::default(), (20, 5), Rtl);
    desk.type_text("سلام");
    desk.keys("enter");
    desk.paste("a\tb\r\n\u{202E}\u{FEFB}");
    assert_eq!(desk.widget.text(), "سلام\na b\nلا");
    desk.keys("up home backspace");
    assert_eq!(desk.widget.text(), "سلامa b\nلا");
    desk.keys("ctrl+z ctrl+z");
    assert_eq!(desk.widget.text(), "سلام\n");
    let mut desk = Desk::new(TextArea::new("un\n").limited(4), (20, 5), Ltr);
    desk.paste("deux");
    assert_eq!(desk.widget.text(), "un\nd");
}

#[test]
fn spaces_at_a_break_let_the_caret_be_seen() {
    let mut desk = Desk::new(TextArea::new("mot"), (8, 4), Ltr);
    let mut last = desk.caret()[0].0;
    for _ in 0..9 {
        desk.type_text(" ");
        let here = desk.caret()[0].0;
        assert_ne!(here, last);
        last = here;
    }
    desk.type_text("fin");
    look("text-area-spaces", &desk.picture());
    assert_eq!(desk.widget.text(), "mot         fin");
}

#[test]
fn the_mouse_selects_over_rows() {
    let mut desk = Desk::new(TextArea::new("un deux trois\n\nquatre"), (12, 5), Ltr);
    desk.press(3, 0);
    desk.drag(1, 1);
    assert_eq!(desk.copied(), "deux tr");
    desk.drag(1, 3);
    assert_eq!(desk.copied(), "deux trois\n\nqu");
    look("text-area-dragged", &desk.picture());
    // Below the last row, it is the last row.
    desk.drag(5, 4);
    assert_eq!(desk.copied(), "deux trois\n\nquatre");
    desk.release(5, 4);
    desk.click(2, 1, 1);
    assert_eq!(desk.copied(), "trois");
    desk.click(3, 1, 1);
    assert_eq!(desk.copied(), "un deux trois");
    desk.click(4, 1, 1);
    assert_eq!(desk.copied(), desk.widget.text());
    // Beside a row that goes on below: after its last character.
    let mut desk = Desk::new(TextArea::new("rendez-vous"), (12, 3), Ltr);
    desk.click(1, 9, 0);
    desk.type_text("X");
    assert_eq!(desk.widget.text(), "rendez-Xvous");
}

#[test]
fn a_drag_above_the_top_scrolls() {
    let text: String = (1..=9).map(|line| format!("ligne {line}\n")).collect();
    let mut desk = Desk::new(TextArea::new(text.trim_end()), (14, 3), Ltr);
    desk.press(2, 0);
    desk.drag(2, -1);
    desk.drag(2, -1);
    assert_eq!(desk.copied(), "gne 5\nligne 6\nlig");
    assert!(desk.picture().contains("ligne 5"), "{}", desk.picture());
}

#[test]
fn the_hand_writes_a_letter() {
    for direction in [Ltr, Rtl] {
        let mut desk = Desk::new(TextArea::new("un\ndeux"), (20, 5), direction);
        desk.keys("ctrl+home");
        let letter = "سلام\n\nAmina";
        let write = Gesture::Write(ID.to_owned(), letter.to_owned());
        for _ in 0..3 {
            for event in reach(&write, Means::Keys, &desk.focus, &desk.targets).unwrap() {
                desk.event(&event);
            }
        }
        assert_eq!(desk.widget.text(), letter);
        // No key opens it: Enter begins a line.
        let open = Gesture::Activate(ID.to_owned());
        assert_eq!(reach(&open, Means::Keys, &desk.focus, &desk.targets), None);
        let elsewhere = Focus::default();
        assert_eq!(reach(&open, Means::Keys, &elsewhere, &desk.targets), None);
    }
}

#[test]
fn the_smallest_places_are_drawn() {
    for (columns, rows) in [(0, 0), (1, 1), (2, 1), (3, 1), (4, 2), (9, 0)] {
        for direction in [Ltr, Rtl] {
            let mut desk = Desk::new(TextArea::new("日本 سلام"), (columns, rows), direction);
            desk.keys("home left left shift+right up down pagedown ctrl+a");
            desk.click(2, 0, 0);
            desk.event(&Event::Resize(1, 1));
        }
    }
}

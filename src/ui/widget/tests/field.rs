//! The one-line field: what is seen of it, keys, mouse, passwords.
//! Leaves what holds for everything typed into to `any`.

use super::{Desk, look};
use crate::input::{Button, MouseKind};
use crate::text::Direction::{Ltr, Rtl};
use crate::text::Order;
use crate::ui::Field;

#[test]
fn the_caret_is_in_view_and_marks_tell_where_more_is() {
    let mut desk = Desk::new(Field::new("Le compte rendu de la réunion du lundi"), (20, 1), Ltr);
    let mut seen = desk.picture();
    for keys in ["home", "ctrl+right ctrl+right ctrl+right", "ctrl+right ctrl+right", "left left left left left left"] {
        desk.keys(keys);
        seen += &desk.picture();
    }
    look("field-scrolled@fr", &seen);
    let mut desk = Desk::new(Field::new("محضر اجتماع يوم الاثنين 12 ماي"), (20, 1), Rtl);
    let mut seen = desk.picture();
    for keys in ["home", "ctrl+left ctrl+left ctrl+left", "right right right right right right right"] {
        desk.keys(keys);
        seen += &desk.picture();
    }
    look("field-scrolled@ar", &seen);
}

#[test]
fn a_field_of_mixed_text_shows_its_selection() {
    // From the middle of the first word to the middle of the second: two pieces on the screen.
    let mut seen = String::new();
    for (direction, order) in [(Ltr, Order::Visual), (Rtl, Order::Visual), (Rtl, Order::Logical)] {
        let mut desk = Desk::in_order(order, Field::new("le mot سلام (12) ici"), (26, 1), direction, direction);
        desk.keys("home");
        let forward = if direction == Ltr || order == Order::Logical { "shift+right " } else { "shift+left " };
        desk.keys(&forward.repeat(9));
        seen += &desk.picture();
    }
    look("field-selection", &seen);
}

#[test]
fn without_the_focus_a_field_shows_how_its_text_begins() {
    let mut desk = Desk::new(Field::new("Le compte rendu de la réunion"), (16, 1), Ltr);
    desk.keys("tab");
    look("field-without-focus", &desk.picture());
    // A click puts the caret where it is, and nothing moves away under the pointer.
    desk.click(1, 11, 0);
    assert_eq!((desk.under(), desk.caret()[0].0.0), ("e".to_owned(), desk.inside().start + 11));
    desk.click(2, 10, 0);
    assert_eq!(desk.selected(), "rendu");
}

#[test]
fn the_mouse_places_selects_and_extends() {
    let mut desk = Desk::new(Field::new("un אבג deux"), (30, 1), Ltr);
    desk.click(1, 3, 0);
    assert_eq!((desk.under(), desk.selected()), ("ג".to_owned(), String::new()));
    desk.click(2, 4, 0);
    assert_eq!(desk.selected(), "גבא");
    desk.keys("ctrl+c end ctrl+v");
    assert_eq!(desk.widget.text(), "un אבג deuxאבג");
    desk.click(3, 4, 0);
    assert_eq!(desk.selected(), "un גבא deuxגבא");
    // A drag selects from the cell where it began to the one where it is, both included.
    desk.click(1, 0, 0);
    desk.press(8, 0);
    desk.drag(7, 0);
    assert_eq!((desk.selected(), desk.under()), ("e".to_owned(), "d".to_owned()));
    desk.drag(4, 0);
    assert_eq!(desk.copied(), "בג de");
    desk.drag(9, 0);
    assert_eq!(desk.copied(), "eu");
    desk.drag(8, 0);
    assert_eq!(desk.selected(), "");
    desk.release(8, 0);
    desk.click(1, 7, 0);
    desk.mouse(MouseKind::Down(Button::Main), 9, 0, true);
    assert_eq!(desk.copied(), "deu");
    // By words, once a word was taken whole.
    desk.click(2, 8, 0);
    desk.press(8, 0);
    desk.time += 10_000;
    desk.press(0, 0);
    desk.press(0, 0);
    desk.drag(8, 0);
    assert_eq!(desk.copied(), "un אבג deuxאבג");
}

#[test]
fn clicks_far_apart_are_single_ones() {
    let mut desk = Desk::new(Field::new("un deux"), (20, 1), Ltr);
    desk.click(1, 4, 0);
    desk.click(1, 4, 0);
    assert_eq!(desk.selected(), "");
    desk.click(1, 0, 0);
    desk.press(5, 0);
    assert_eq!(desk.selected(), "");
    // A key between them parts them.
    desk.click(1, 4, 0);
    desk.keys("left");
    desk.press(4, 0);
    assert_eq!(desk.selected(), "");
}

#[test]
fn a_drag_beyond_the_edge_scrolls() {
    let mut desk = Desk::new(Field::new("Le compte rendu de la réunion"), (16, 1), Ltr);
    desk.keys("home");
    desk.press(3, 0);
    desk.drag(14, 0);
    desk.drag(16, 0);
    look("field-dragged", &desk.picture());
}

#[test]
fn what_keyboards_send_becomes_letters() {
    let mut desk = Desk::new(Field::new(""), (20, 1), Rtl);
    desk.type_text("س\u{FEFB}م");
    assert_eq!(desk.widget.text(), "سلام");
    desk.keys("left backspace backspace");
    assert_eq!(desk.widget.text(), "سل");
    desk.paste("\u{202E}ا\n\u{2067}ب\t");
    assert_eq!(desk.widget.text(), "سلا ب ");
    desk.keys("ctrl+z ctrl+z ctrl+y");
    assert_eq!(desk.widget.text(), "سل");
    desk.keys("ctrl+backspace");
    assert_eq!(desk.widget.text(), "");
}

#[test]
fn typing_into_a_fresh_field_replaces_what_it_held() {
    let mut desk = Desk::new(Field::file_name("notes.txt"), (20, 1), Ltr);
    assert_eq!(desk.selected(), "notes");
    desk.type_text("cv");
    assert_eq!(desk.widget.text(), "cv.txt");
    let mut desk = Desk::new(Field::new("Amina").limited(3), (20, 1), Ltr);
    desk.type_text("Leïla");
    assert_eq!(desk.widget.text(), "Leï");
}

#[test]
fn a_password_is_drawn_as_dots_and_not_copied() {
    let mut desk = Desk::new(Field::secret(), (20, 1), Rtl);
    desk.type_text("aé سلام");
    look("field-password", &desk.picture());
    desk.keys("ctrl+a ctrl+c ctrl+x end ctrl+v");
    assert_eq!(desk.widget.text(), "aé سلام");
    // One word, whatever is in it.
    desk.click(2, 10, 0);
    assert_eq!(desk.selected().chars().count(), 7);
    desk.widget.reveal(true);
    desk.draw();
    look("field-password-shown", &desk.picture());
    desk.keys("ctrl+c end ctrl+v");
    assert_eq!(desk.widget.text(), "aé سلام");
    desk.widget.reveal(false);
    desk.keys("ctrl+backspace");
    assert_eq!(desk.widget.text(), "");
}

//! What changes only in the window: the way back and forward, the search, the order, the properties.
//! Commands that change the disk are in `actions`, `taken` and `devices`.

use super::*;
use crate::locale::Name;
use crate::practice::computer::apps::files::{Column, Sort};

const FILES: &str = r#""desktop/a", "documents/d/e/x", "documents/y", "music/z""#;

#[test]
fn one_goes_back_and_forward() {
    for (actions, open) in [
        (r#""back""#, "desktop"),
        (r#"{ open = "documents" }, "back""#, "desktop"),
        (r#"{ open = "documents" }, "back", "forward""#, "documents"),
        (r#"{ open = "documents" }, { open = "documents/d" }, "up", "back", "back", "back""#, "desktop"),
        (r#"{ open = "documents" }, { open = "documents/d" }, "back", "back", "forward", "forward""#, "documents/d"),
        (r#"{ open = "documents" }, "back", { open = "music" }, "forward""#, "music"),
        // What is gone by now is passed over.
        (r#"{ new-folder = "n" }, { open = "desktop/n" }, { open = "music" }, "undo", "back""#, "desktop"),
        (r#"{ open = "usb" }, { open = "music" }, "eject", "back""#, "desktop"),
    ] {
        let mut desk = Desk::new(FILES);
        desk.does(actions);
        assert_eq!(desk.open(), open, "{actions}");
    }
}

#[test]
fn a_long_way_is_not_remembered_for_ever() {
    let mut desk = Desk::new(FILES);
    for _ in 0..100 {
        desk.does(r#"{ open = "documents" }, { open = "music" }"#);
    }
    let steps = std::iter::from_fn(|| (desk.does(r#""back""#) == Reaction::Changed).then_some(())).count();
    assert_eq!(steps, 50);
}

#[test]
fn the_search_lasts_until_something_else_is_done() {
    for (action, still) in [
        (r#"{ sort = "size" }"#, true),
        (r#""undo""#, true),
        (r#""close""#, false),
        (r#"{ open = "documents/y" }"#, false),
        (r#"{ select = "documents/d" }"#, false),
        (r#""up""#, false),
        (r#"{ new-folder = "n" }"#, false),
    ] {
        let mut desk = Desk::new(FILES);
        desk.does(r#"{ new-folder = "m" }, { open = "documents" }, { search = "x" }"#);
        assert_eq!(desk.files.search(), Some(&Name::Plain("x".into())));
        assert!(!matches!(desk.does(action), Reaction::Refused(_)), "{action}");
        assert_eq!(desk.files.search().is_some(), still, "{action}");
    }
}

#[test]
fn the_same_column_again_turns_the_order() {
    for (actions, by, turned) in [
        ("", Column::Name, false),
        (r#"{ sort = "name" }"#, Column::Name, true),
        (r#"{ sort = "date" }"#, Column::Date, false),
        (r#"{ sort = "date" }, { sort = "date" }"#, Column::Date, true),
        (r#"{ sort = "date" }, { sort = "date" }, { sort = "date" }"#, Column::Date, false),
        (r#"{ sort = "date" }, { sort = "date" }, { sort = "type" }"#, Column::Type, false),
    ] {
        let mut desk = Desk::new(FILES);
        desk.does(actions);
        assert_eq!(desk.files.sort(), Sort { by, turned }, "{actions}");
    }
}

#[test]
fn properties_close_like_documents() {
    for (action, still) in [(r#""close""#, false), (r#""undo""#, true), (r#"{ open = "music" }"#, false)] {
        let mut desk = Desk::new(FILES);
        desk.does(r#"{ new-folder = "n" }, { select = "desktop/a" }, "properties""#);
        desk.does(action);
        assert_eq!(desk.files.properties().is_some(), still, "{action}");
    }
}

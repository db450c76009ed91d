//! When goals are met, what is said while they are not, and what counts as damage.
//! Rows: what is done, the conditions, and the ids of what is said.

use super::*;
use crate::practice::computer::apps::files::{Check, damage};

const FILES: &str =
    r#""desktop/$cv", "desktop/a.jpg", "documents/$work/", "pictures/a.jpg", "music/d/s.mp3", "bin/$old""#;
const CUT: &str = r#"{ select = "desktop/$cv" }, "cut", { open = "documents/$work" }, "paste""#;
const COPY: &str = r#"{ select = "desktop/$cv" }, "copy", { open = "documents/$work" }, "paste""#;

const COPY_THEN_DELETE: &str = r#"{ select = "desktop/$cv" }, "copy", { open = "documents/$work" }, "paste", { open = "desktop" }, { select = "desktop/$cv" }, "delete""#;
const COPY_THEN_STRAY: &str = r#"{ select = "desktop/$cv" }, "copy", { open = "documents/$work" }, "paste", { open = "desktop" }, { select = "desktop/$cv" }, { move-to = "music" }"#;

const REPLACE: &str = r#"{ select = "desktop/a.jpg" }, "copy", { open = "pictures" }, { paste-and = "replace" }"#;

/// What is missing, by id without `files-missing-`, after these actions.
fn missing(actions: &str, conditions: &str) -> Vec<String> {
    let mut desk = Desk::new(FILES);
    desk.does(actions);
    let conditions = conditions_of(conditions);
    let check = Check { start: &desk.start, now: desk.computer.disk(), conditions: &conditions.iter().collect::<Vec<_>>() };
    let open = conditions.iter().filter(|condition| !condition.met(check, &desk.files));
    open.map(|condition| condition.missing(check, &desk.files).id.replace("files-missing-", "")).collect()
}

#[test]
fn goals_are_met_by_every_right_way() {
    for (actions, conditions) in [
        (CUT, r#"{ at = "documents/$work/$cv" }, { not-at = "desktop/$cv" }, { open = "documents/$work" }"#),
        (r#"{ select = "desktop/$cv" }, { move-to = "documents/$work" }"#, r#"{ at = "documents/$work/$cv" }"#),
        (COPY, r#"{ at = "documents/$work/$cv" }, { at = "desktop/$cv" }"#),
        (
            r#"{ select = "desktop/$cv" }, "copy", { open = "usb" }, "paste", { open = "desktop" }, { select = "desktop/$cv" }, "delete""#,
            r#"{ at = "usb/$cv" }"#,
        ),
        (r#"{ open = "bin" }, "select-all", "restore""#, r#"{ at = "desktop/$old" }, { empty = "bin" }"#),
        (r#"{ select = "desktop/$cv" }, "delete""#, r#"{ in-bin = "$cv" }"#),
        (r#"{ select = "desktop/$cv" }, { rename = "x" }"#, r#"{ at = "desktop/x" }, { not-at = "desktop/$cv" }"#),
        (r#"{ new-folder = "x" }"#, r#"{ at = "desktop/x" }, { selected = "desktop/x" }"#),
        (r#"{ open = "music/d/s.mp3" }"#, r#"{ viewing = "music/d/s.mp3" }, { viewed = "music/d/s.mp3" }"#),
        (r#"{ open = "desktop/$cv" }, "close", "cut", { open = "usb" }, "paste""#, r#"{ viewed = "desktop/$cv" }"#),
        (REPLACE, r#"{ replaced = "pictures/a.jpg" }"#),
        (r#"{ select = "desktop/$cv" }, { compress = "$zip" }"#, r#"{ at = "desktop/$zip/$cv" }"#),
        (r#"{ select = "desktop/$cv" }, "properties""#, r#"{ properties = "desktop/$cv" }"#),
        (r#"{ sort = "size" }, { search = "cv" }"#, r#"{ searching = "cv" }, { sorted = "size" }"#),
        ("", r#"{ usb = "in" }"#),
        (r#""eject""#, r#"{ usb = "ejected" }"#),
        (r#""eject", "unplug""#, r#"{ usb = "out" }"#),
        (r#""unplug""#, r#"{ usb = "pulled" }"#),
        (r#"{ select = ["desktop/a.jpg", "desktop/$cv"] }"#, r#"{ selected = ["desktop/$cv", "desktop/a.jpg"] }"#),
    ] {
        assert_eq!(missing(actions, conditions), Vec::<String>::new(), "{actions} for {conditions}");
    }
}

#[test]
fn what_is_missing_is_said_from_the_world() {
    let delete = r#"{ select = "desktop/$cv" }, "delete""#;
    for (actions, condition, said) in [
        ("", r#"{ at = "documents/$work/$cv" }"#, "still"),
        (COPY, r#"{ at = "documents/$work/$cv" }"#, "copy"),
        (delete, r#"{ at = "documents/$work/$cv" }"#, "binned"),
        (delete, r#"{ at = "desktop/$cv" }"#, "binned"),
        (r#"{ select = "desktop/$cv" }, { rename = "x" }"#, r#"{ at = "usb/$cv" }"#, "renamed"),
        (r#"{ select = "desktop/$cv" }, { move-to = "usb" }"#, r#"{ at = "music/$cv" }"#, "elsewhere"),
        (CUT, r#"{ at = "desktop/$cv" }"#, "gone"),
        ("", r#"{ at = "usb/x" }"#, "not-yet"),
        (r#"{ new-folder = "x" }"#, r#"{ at = "usb/x" }"#, "elsewhere"),
        ("", r#"{ at = "usb/x/$cv" }"#, "not-yet"),
        ("", r#"{ at = "desktop/$old" }"#, "still"),
        ("", r#"{ not-at = "desktop/$cv" }"#, "still"),
        (COPY, r#"{ not-at = "documents/$work/$cv" }"#, "not-wanted"),
        ("", r#"{ in-bin = "$cv" }"#, "still"),
        ("", r#"{ open = "documents/$work" }"#, "open"),
        ("", r#"{ viewing = "music/d/s.mp3" }"#, "viewing"),
        ("", r#"{ viewed = "music/d/s.mp3" }"#, "viewed"),
        ("", r#"{ viewed = "music/x" }"#, "not-yet"),
        ("", r#"{ selected = "desktop/$cv" }"#, "selected"),
        (r#""select-all""#, r#"{ selected = "desktop/$cv" }"#, "selected-too"),
        ("", r#"{ empty = "desktop" }"#, "empty"),
        ("", r#"{ empty = "bin" }"#, "still"),
        ("", r#"{ replaced = "pictures/a.jpg" }"#, "replaced"),
        ("", r#"{ replaced = "pictures/x" }"#, "not-yet"),
        ("", r#"{ properties = "desktop/$cv" }"#, "properties"),
        ("", r#"{ searching = "cv" }"#, "searching"),
        ("", r#"{ sorted = "date" }"#, "sorted"),
        ("", r#"{ usb = "ejected" }"#, "stick-ejected"),
        ("", r#"{ usb = "out" }"#, "stick-ejected"),
        (r#""eject""#, r#"{ usb = "out" }"#, "stick-out"),
        (r#""eject", "unplug""#, r#"{ usb = "in" }"#, "stick-in"),
        (r#""eject", "unplug""#, r#"{ usb = "ejected" }"#, "files-stick-out"),
        (r#""unplug""#, r#"{ usb = "out" }"#, "files-stick-pulled"),
    ] {
        assert_eq!(missing(actions, condition), [said], "{actions} for {condition}");
    }
}

#[test]
fn damage_is_what_nobody_asked_for() {
    let work = r#"{ at = "documents/$work/$cv" }"#;
    for (actions, conditions, may_change, said) in [
        (CUT, work, "", vec![]),
        (COPY, work, "", vec![]),
        (CUT, "", "", vec!["moved"]),
        (CUT, "", r#""desktop/""#, vec![]),
        (COPY, "", "", vec!["new"]),
        (COPY, "", r#""documents""#, vec![]),
        (r#""select-all", "delete""#, work, "", vec!["binned"]),
        (r#"{ select = "desktop/a.jpg" }, { rename = "b.jpg" }"#, work, "", vec!["renamed"]),
        (r#"{ select = "desktop/a.jpg" }, { rename = "b.jpg" }"#, r#"{ at = "desktop/b.jpg" }"#, "", vec![]),
        (r#"{ select = "desktop/a.jpg" }, { rename = "b.jpg" }, "undo""#, work, "", vec![]),
        // Of two photos of one name, the one that stayed is the one that is meant to stay.
        (r#"{ select = "desktop/a.jpg" }, { move-to = "usb" }"#, r#"{ at = "usb/a.jpg" }"#, "", vec![]),
        (
            r#"{ select = "desktop/a.jpg" }, "delete", { open = "pictures" }, "select-all", { move-to = "usb" }"#,
            r#"{ at = "usb/a.jpg" }"#,
            "",
            vec!["binned"],
        ),
        // A copy at the goal lets the original be thrown away, and nothing else.
        (COPY_THEN_DELETE, work, "", vec![]),
        (COPY_THEN_STRAY, work, "", vec!["moved"]),
        // What is in a folder goes with it.
        (r#"{ open = "music" }, "select-all", { move-to = "usb" }"#, "", "", vec!["moved"]),
        (r#"{ open = "music" }, "select-all", { move-to = "usb" }"#, r#"{ at = "usb/d" }"#, "", vec![]),
        (r#"{ open = "music" }, "select-all", "copy", { open = "usb" }, "paste""#, "", "", vec!["new"]),
        (r#"{ open = "music" }, "select-all", "delete""#, r#"{ empty = "music" }"#, "", vec![]),
        // Tidying up after oneself is no damage.
        (r#"{ new-folder = "x" }, "delete""#, "", "", vec![]),
        (r#"{ open = "usb" }, { new-folder = "x" }"#, r#"{ at = "usb/x/$cv" }"#, "", vec![]),
        (r#"{ open = "music/d/s.mp3" }"#, "", "", vec![]),
        // What is destroyed is named once, with all in it.
        (r#"{ open = "music" }, "select-all", "delete", "empty-bin""#, "", "", vec!["destroyed", "destroyed"]),
        (r#"{ open = "music" }, "select-all", "delete", "empty-bin""#, r#"{ empty = "bin" }"#, "", vec!["destroyed"]),
        (REPLACE, "", "", vec!["destroyed", "new"]),
        (REPLACE, r#"{ replaced = "pictures/a.jpg" }"#, "", vec![]),
        (r#"{ select = "desktop/$cv" }, { compress = "$zip" }"#, "", "", vec!["new"]),
        (r#"{ select = "desktop/$cv" }, { compress = "$zip" }"#, r#"{ at = "desktop/$zip/$cv" }"#, "", vec![]),
        (r#""unplug""#, "", "", vec!["files-stick-pulled"]),
        (r#""unplug""#, r#"{ usb = "in" }"#, "", vec![]),
        (r#""eject", "unplug""#, "", "", vec![]),
    ] {
        let mut desk = Desk::new(FILES);
        desk.does(actions);
        let (conditions, may_change) = (conditions_of(conditions), paths_of(may_change));
        let found = damage(&desk.start, desk.computer.disk(), &conditions.iter().collect::<Vec<_>>(), &may_change);
        let found: Vec<_> = found.iter().map(|phrase| phrase.id.replace("files-damage-", "")).collect();
        assert_eq!(found, said, "{actions} for {conditions:?}");
    }
}

#[test]
fn what_is_said_names_the_thing_and_its_place() {
    let mut desk = Desk::new(FILES);
    desk.does(COPY);
    let conditions = conditions_of(r#"{ at = "documents/$work/$cv" }"#);
    let check = Check { start: &desk.start, now: desk.computer.disk(), conditions: &conditions.iter().collect::<Vec<_>>() };
    let said = conditions[0].missing(check, &desk.files);
    assert_eq!(
        serde_json::to_value(said.args).unwrap(),
        serde_json::json!([
            ["name", { "Name": { "Word": "cv" } }],
            ["where", { "Phrase": { "id": "place-in-desktop", "args": [], "source": "Program", "otherwise": null } }],
        ])
    );
}

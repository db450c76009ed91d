//! What each action does to the disk, the selection and the open folder, and when it is refused.
//! Laws over all actions are in `laws`.

use super::*;

const FILES: &str =
    r#""desktop/$cv", "desktop/a.txt", "desktop/d/", "documents/$work/", "music/d/s.mp3", "bin/old.txt""#;

fn check_disk(actions: &str, expected: &[&str]) {
    let mut desk = Desk::new(FILES);
    assert_eq!(desk.does(actions), Reaction::Changed, "{actions}");
    let mut whole: Vec<_> = FILES.split(", ").map(|file| file.trim_matches('"').to_owned()).collect();
    whole.push("music/d/".into());
    whole.sort();
    let changed: Vec<_> = desk.listing().into_iter().filter(|path| !whole.contains(path)).collect();
    assert_eq!(changed, expected, "{actions}");
}

#[test]
fn commands_change_the_disk() {
    for (actions, new) in [
        (r#"{ select = "desktop/$cv" }, "cut", { open = "documents/$work/" }, "paste""#, vec!["documents/$work/$cv"]),
        (r#"{ select = "desktop/$cv" }, "copy", { open = "documents/$work" }, "paste""#, vec!["documents/$work/$cv"]),
        (r#"{ select = "desktop/$cv" }, "copy", "paste", "paste""#, vec!["desktop/$cv#2", "desktop/$cv#3"]),
        (
            r#"{ select = "desktop/d" }, "cut", { open = "music" }, { paste-and = "keep-both" }"#,
            vec!["music/d#2/"],
        ),
        (r#"{ select = ["desktop/$cv", "desktop/a.txt"] }, "delete""#, vec!["bin/$cv", "bin/a.txt"]),
        (r#"{ open = "bin" }, { select = "bin/old.txt" }, "restore""#, vec!["desktop/old.txt"]),
        (r#"{ open = "bin" }, "select-all", "cut", { open = "usb" }, "paste""#, vec!["usb/old.txt"]),
        (r#"{ select = "desktop/$cv" }, { move-to = "documents/$work" }"#, vec!["documents/$work/$cv"]),
        (r#"{ select = "desktop/$cv" }, { move-to = "bin" }"#, vec!["bin/$cv"]),
        (r#"{ select = "desktop/d" }, { rename = "  b c " }"#, vec!["desktop/b c/"]),
        (r#"{ open = "documents/$work" }, { new-folder = "$bills" }"#, vec!["documents/$work/$bills/"]),
        (r#"{ select = "desktop/d" }, "cut", "delete", { open = "usb" }, "paste""#, vec!["usb/d/"]),
        (r#"{ select = "desktop/d" }, "delete", "undo", "redo""#, vec!["bin/d/"]),
    ] {
        check_disk(actions, &new);
    }
}

#[test]
fn what_is_done_stays_selected() {
    for (actions, open, selected) in [
        (r#"{ new-folder = "n" }"#, "desktop", vec!["desktop/n"]),
        (r#"{ select = "desktop/a.txt" }, { rename = "b" }"#, "desktop", vec!["desktop/b"]),
        (r#"{ select = "desktop/a.txt" }, "copy", { open = "usb" }, "paste""#, "usb", vec!["usb/a.txt"]),
        (r#"{ select = "desktop/a.txt" }, "delete""#, "desktop", vec![]),
        (r#"{ open = "documents/$work" }, "up""#, "documents", vec!["documents/$work"]),
        (r#"{ select = "desktop/a.txt" }, { open = "usb" }"#, "usb", vec![]),
        (r#"{ open = "music/d/s.mp3" }, "close""#, "music/d", vec!["music/d/s.mp3"]),
        (r#"{ new-folder = "n" }, { open = "desktop/n" }, "undo""#, "desktop", vec![]),
        (r#""select-all", { select = [] }"#, "desktop", vec![]),
    ] {
        let mut desk = Desk::new(FILES);
        desk.does(actions);
        assert_eq!(
            (desk.open().as_str(), desk.selected()),
            (open, selected.iter().map(ToString::to_string).collect()),
            "{actions}"
        );
    }
}

#[test]
fn what_cannot_be_done_is_refused_with_a_reason_and_changes_nothing() {
    for (before, action, reason) in [
        ("", r#"{ open = "usb/x" }"#, "absent"),
        ("", r#"{ open = "bin/old.txt" }"#, "open-binned"),
        ("", r#"{ select = "music/d" }"#, "select"),
        ("", r#""cut""#, "nothing-selected"),
        ("", r#""paste""#, "paste-nothing"),
        ("", r#""restore""#, "restore-outside"),
        (r#"{ open = "bin" }, "select-all""#, r#""delete""#, "delete-binned"),
        (r#"{ open = "bin" }, "select-all""#, r#""copy""#, "binned"),
        (r#"{ open = "bin" }, "select-all""#, r#"{ rename = "x" }"#, "binned"),
        (r#"{ open = "bin" }"#, r#"{ new-folder = "x" }"#, "new-in-bin"),
        (r#"{ select = "desktop/a.txt" }, "copy", { open = "bin" }"#, r#""paste""#, "copy-to-bin"),
        (r#"{ select = "desktop/a.txt" }, "copy", "delete""#, r#""paste""#, "paste-binned"),
        (r#"{ select = "desktop/d" }, "cut", { open = "desktop/d" }"#, r#""paste""#, "into-itself"),
        (r#"{ select = "desktop/d" }, "copy", { open = "desktop/d" }"#, r#""paste""#, "into-itself"),
        (r#"{ select = "desktop/d" }"#, r#"{ move-to = "desktop/d" }"#, "into-itself"),
        (r#"{ select = "desktop/d" }"#, r#"{ move-to = "desktop/$cv" }"#, "not-folder"),
        (r#"{ select = "desktop/d" }"#, r#"{ rename = "a.txt" }"#, "name-taken"),
        (r#""select-all""#, r#"{ rename = "x" }"#, "rename-several"),
        ("", r#"{ new-folder = "d" }"#, "name-taken"),
        ("", r#"{ new-folder = "  " }"#, "name-empty"),
        ("", r#"{ new-folder = "a\\/b" }"#, "name-slash"),
        ("", r#"{ new-folder = "a\\\\b" }"#, "name-slash"),
        ("", r#"{ new-folder = " .. " }"#, "name-dots"),
        (r#"{ open = "desktop/a.txt" }"#, r#"{ new-folder = "d" }"#, "name-taken"),
    ] {
        let mut desk = Desk::new(FILES);
        desk.does(before);
        let (computer, files) = (desk.computer.clone(), desk.files.clone());
        let Reaction::Refused(why) = desk.does(action) else { panic!("{action} is not refused") };
        assert_eq!(why.id, format!("files-refused-{reason}"), "{action}");
        assert_eq!((desk.computer, desk.files), (computer, files), "{action}");
    }
}

#[test]
fn what_is_so_already_changes_nothing() {
    for actions in [
        r#"{ open = "desktop" }"#,
        r#""close""#,
        r#""up""#,
        r#""undo""#,
        r#""redo""#,
        r#""select-all", "select-all""#,
        r#""select-all", "cut", "cut""#,
        r#""select-all", "cut", "paste""#,
        r#"{ select = "desktop/d" }, { rename = "d" }"#,
        r#"{ select = "desktop/d" }, { move-to = "desktop" }"#,
        r#"{ open = "desktop/a.txt" }, { open = "desktop/a.txt" }"#,
    ] {
        assert_eq!(Desk::new(FILES).does(actions), Reaction::Unchanged, "{actions}");
    }
}

#[test]
fn any_action_closes_the_document_but_undoing_does_not() {
    for (action, still) in
        [(r#"{ open = "desktop" }"#, false), (r#""copy""#, false), (r#""undo""#, true), (r#""up""#, false)]
    {
        let mut desk = Desk::new(FILES);
        desk.does(r#"{ new-folder = "n" }, { open = "desktop/a.txt" }"#);
        assert_eq!(desk.does(action), Reaction::Changed);
        assert_eq!(desk.files.viewing().is_some(), still, "{action}");
    }
}

#[test]
fn undo_brings_the_clipboard_of_then_back() {
    let mut desk = Desk::new(FILES);
    desk.does(r#"{ select = "desktop/$cv" }, "cut", { open = "usb" }, "paste""#);
    assert_eq!(desk.computer.clipboard(), None);
    assert_eq!(desk.does(r#""undo", { open = "music" }, "paste""#), Reaction::Changed);
    assert!(desk.listing().contains(&"music/$cv".to_owned()));
}

#[test]
fn a_full_disk_takes_no_more() {
    let mut desk = Desk::new(FILES);
    let answers: Vec<_> = (0..12).map(|_| desk.does(r#""select-all", "copy", "paste""#)).collect();
    assert!(matches!(answers.last(), Some(Reaction::Refused(why)) if why.id == "files-refused-full"));
}

//! Archives that are made and extracted, and the USB stick that is plugged in, ejected and taken out.
//! Which conditions hold then is in `goals`.

use super::*;
use crate::practice::computer::disk::Stick;

const FILES: &str = r#""desktop/a", "desktop/d/x", { path = "downloads/$zip", zip = ["$cv", "b.txt"], size = 90 },
    "downloads/$cv", "usb/s", "bin/old""#;

#[test]
fn an_archive_holds_copies_and_gives_copies() {
    for (actions, new) in [
        (
            r#"{ select = ["desktop/a", "desktop/d"] }, { compress = "$new" }"#,
            vec!["desktop/$new", "desktop/$new/a", "desktop/$new/d/", "desktop/$new/d/x"],
        ),
        (
            r#"{ open = "downloads" }, { select = "downloads/$zip" }, "extract""#,
            vec!["downloads/$cv#2", "downloads/b.txt"],
        ),
        (r#"{ open = "downloads/$zip" }, "extract""#, vec!["downloads/$cv#2", "downloads/b.txt"]),
        (
            r#"{ open = "downloads" }, { select = "downloads/$zip" }, "copy", { open = "usb" }, "paste", "extract""#,
            vec!["usb/$cv", "usb/$zip", "usb/$zip/$cv", "usb/$zip/b.txt", "usb/b.txt"],
        ),
        (
            r#"{ open = "downloads" }, "select-all", { compress = "z" }, { rename = "y" }, "extract""#,
            vec![
                "downloads/$cv#2",
                "downloads/$zip#2",
                "downloads/$zip#2/$cv",
                "downloads/$zip#2/b.txt",
                "downloads/y",
                "downloads/y/$cv",
                "downloads/y/$zip",
                "downloads/y/$zip/$cv",
                "downloads/y/$zip/b.txt",
            ],
        ),
    ] {
        let mut desk = Desk::new(FILES);
        let before = desk.listing();
        assert_eq!(desk.does(actions), Reaction::Changed, "{actions}");
        let after: Vec<_> = desk.listing().into_iter().filter(|path| !before.contains(path)).collect();
        assert_eq!(after, new, "{actions}");
    }
}

#[test]
fn the_stick_goes_in_and_out() {
    for (actions, stick, open) in [
        ("", Stick::In, "desktop"),
        (r#"{ open = "usb" }, "eject""#, Stick::Ejected, "desktop"),
        (r#""eject", "unplug""#, Stick::Out, "desktop"),
        (r#"{ open = "usb" }, "unplug""#, Stick::Pulled, "desktop"),
        (r#""eject", "unplug", "plug", { open = "usb" }"#, Stick::In, "usb"),
        (r#""unplug", "plug""#, Stick::In, "desktop"),
        (r#""eject", "undo", { open = "usb" }"#, Stick::In, "usb"),
    ] {
        let mut desk = Desk::new(FILES);
        desk.does(actions);
        assert_eq!((desk.computer.disk().stick(), desk.open().as_str()), (stick, open), "{actions}");
        assert!(desk.listing().contains(&"usb/s".to_owned()), "what is on it stays on it");
    }
}

#[test]
fn what_cannot_be_is_refused_with_a_reason_and_changes_nothing() {
    for (before, action, reason) in [
        ("", r#"{ open = "downloads/$zip/$cv" }"#, "packed"),
        (r#"{ select = "desktop/a" }"#, r#"{ move-to = "downloads/$zip" }"#, "not-folder"),
        (r#"{ select = "desktop/a" }"#, r#""extract""#, "not-archive"),
        (r#""select-all""#, r#""extract""#, "one-only"),
        ("", r#""extract""#, "nothing-selected"),
        ("", r#"{ compress = "z" }"#, "nothing-selected"),
        (r#"{ select = "desktop/a" }"#, r#"{ compress = "d" }"#, "name-taken"),
        (r#"{ select = "desktop/a" }"#, r#"{ compress = " " }"#, "name-empty"),
        (r#"{ open = "bin" }, "select-all""#, r#"{ compress = "z" }"#, "binned"),
        (r#"{ open = "bin" }, "select-all""#, r#""extract""#, "binned"),
        (r#""select-all""#, r#""properties""#, "one-only"),
        ("", r#""properties""#, "nothing-selected"),
        ("", r#"{ search = "  " }"#, "search-empty"),
        ("", r#""plug""#, "stick-in"),
        (r#""eject""#, r#""eject""#, "stick-ejected"),
        (r#""eject""#, r#"{ open = "usb" }"#, "stick-out"),
        (r#""eject", "unplug""#, r#""eject""#, "stick-out"),
        (r#""unplug""#, r#""unplug""#, "stick-out"),
        (r#""eject", { select = "desktop/a" }"#, r#"{ move-to = "usb" }"#, "stick-out"),
        (r#"{ open = "usb" }, "select-all", "copy", "eject""#, r#""paste""#, "stick-out"),
    ] {
        let mut desk = Desk::new(FILES);
        desk.does(before);
        let state = (desk.computer.clone(), desk.files.clone());
        let Reaction::Refused(why) = desk.does(action) else { panic!("{action} is not refused") };
        assert_eq!(why.id, format!("files-refused-{reason}"), "{action}");
        assert_eq!((desk.computer, desk.files), state, "{action}");
    }
}

#[test]
fn a_full_disk_packs_and_unpacks_no_more() {
    for way in [r#""select-all", { compress = "z" }, { rename = "y" }, "extract""#, r#""select-all", "copy", "paste""#] {
        let mut desk = Desk::new(FILES);
        let reasons: Vec<_> = (0..40).map(|_| desk.does(way)).collect();
        assert!(reasons.iter().any(|reason| matches!(reason, Reaction::Refused(_))), "{way}");
        assert!(desk.computer.disk().len() <= crate::practice::computer::disk::CAPACITY);
    }
}

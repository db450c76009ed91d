//! Names that are taken when something is pasted or moved, and the bin that is emptied: what is replaced, kept, refused.
//! What the dialog looks like and how it is answered is tested in `hands`.

use super::*;

const FILES: &str = r#""desktop/a", "desktop/b", "desktop/d/x", "documents/a", "documents/d/y", "documents/d/d/z",
    { path = "bin/a", from = "documents" }, "bin/old""#;

#[test]
fn what_is_taken_is_replaced_or_kept_beside() {
    for (actions, gone, new) in [
        (r#"{ select = "desktop/a" }, "copy", { open = "documents" }, { paste-and = "replace" }"#, vec![], vec![]),
        (
            r#"{ select = "desktop/a" }, "copy", { open = "documents" }, { paste-and = "keep-both" }"#,
            vec![],
            vec!["documents/a#2"],
        ),
        (
            r#"{ select = ["desktop/a", "desktop/b"] }, "cut", { open = "documents" }, { paste-and = "replace" }"#,
            vec!["desktop/a", "desktop/b"],
            vec!["documents/b"],
        ),
        (
            r#"{ select = "desktop/d" }, { move-and = { to = "documents", taken = "replace" } }"#,
            vec!["desktop/d/", "desktop/d/x", "documents/d/d/", "documents/d/d/z", "documents/d/y"],
            vec!["documents/d/x"],
        ),
        (
            r#"{ open = "bin" }, { select = "bin/a" }, "cut", { open = "documents" }, { paste-and = "keep-both" }"#,
            vec!["bin/a"],
            vec!["documents/a#2"],
        ),
        // A copy beside its original needs no answer, nor does the bin.
        (r#"{ select = "desktop/a" }, "copy", "paste""#, vec![], vec!["desktop/a#2"]),
        (r#"{ select = "desktop/a" }, { move-to = "bin" }"#, vec!["desktop/a"], vec!["bin/a#2"]),
        (r#""empty-bin""#, vec!["bin/a", "bin/old"], vec![]),
    ] {
        let mut desk = Desk::new(FILES);
        let before = desk.listing();
        assert_eq!(desk.does(actions), Reaction::Changed, "{actions}");
        let after = desk.listing();
        let without = |all: &[String], others: &[String]| -> Vec<String> {
            all.iter().filter(|path| !others.contains(path)).cloned().collect()
        };
        assert_eq!(without(&before, &after), gone, "{actions}");
        assert_eq!(without(&after, &before), new, "{actions}");
        while desk.computer.undo() {}
        assert_eq!(desk.listing(), before, "undone: {actions}");
    }
}

#[test]
fn without_a_fitting_answer_it_is_refused() {
    for (before, action, reason) in [
        (r#"{ select = "desktop/a" }, "copy", { open = "documents" }"#, r#""paste""#, "taken"),
        (r#"{ select = "desktop/a" }"#, r#"{ move-to = "documents" }"#, "taken"),
        (r#"{ select = "desktop/b" }, "cut", { open = "documents" }"#, r#"{ paste-and = "replace" }"#, "not-taken"),
        (r#"{ select = "desktop/b" }"#, r#"{ move-and = { to = "usb", taken = "keep-both" } }"#, "not-taken"),
        (
            r#"{ open = "documents/d/d" }, "up", { select = "documents/d/d" }"#,
            r#"{ move-and = { to = "documents", taken = "replace" } }"#,
            "holds",
        ),
        (r#""empty-bin""#, r#""empty-bin""#, "bin-empty"),
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
fn what_replaces_is_the_newcomer() {
    let mut desk = Desk::new(FILES);
    let coming = desk.computer.disk().find(&paths_of(r#""desktop/a""#)[0]);
    desk.does(r#"{ select = "desktop/a" }, "cut", { open = "documents" }, { paste-and = "replace" }"#);
    assert_eq!(desk.computer.disk().find(&paths_of(r#""documents/a""#)[0]), coming);
    assert_eq!(desk.selected(), ["documents/a"]);
}

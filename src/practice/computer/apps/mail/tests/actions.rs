//! What each action does to the letters and the window, and when it is refused.
//! Laws over all actions are in `laws`.

use super::*;
use crate::practice::computer::Request;
use crate::practice::computer::disk::tests::listing;

#[test]
fn letters_go_where_they_are_put() {
    let health = Folder::Own(Name::Word("health".into()));
    for (actions, folder, keys) in [
        (r#""new""#, Folder::Drafts, vec!["new", "$half"]),
        (r#""new", "save-draft""#, Folder::Drafts, vec!["$half"]),
        (r#""new", { subject = "x" }, { folder = "inbox" }"#, Folder::Drafts, vec!["new", "$half"]),
        (r#""new", { subject = "x" }, "discard""#, Folder::Bin, vec!["new", "$gone"]),
        (r#""new", "discard""#, Folder::Bin, vec!["$gone"]),
        (r#"{ open = "$half" }, "send""#, Folder::Sent, vec!["$half"]),
        (r#"{ open = "$old" }, "reply", "send""#, Folder::Sent, vec!["$old#2"]),
        (r#"{ open = "$old" }, "archive""#, Folder::Archive, vec!["$old"]),
        (r#"{ select = "$old" }, { move-to = "$health" }"#, health, vec!["$old"]),
        (r#"{ select = "$old" }, "delete""#, Folder::Bin, vec!["$old", "$gone"]),
        (r#"{ select = "$old" }, "delete", { open = "$old" }, "restore""#, Folder::Bin, vec!["$gone"]),
        (r#"{ open = "$gone" }, "restore""#, Folder::Inbox, vec!["$trick", "$paper", "$old", "$gone"]),
        (r#"{ open = "$trick" }, "report""#, Folder::Junk, vec!["$trick"]),
        (r#"{ open = "$trick" }, "junk", { open = "$trick" }, "not-junk""#, Folder::Junk, vec![]),
        (r#"{ open = "$old" }, "archive", "undo""#, Folder::Archive, vec![]),
        (r#"{ open = "$old" }, "archive", "undo", "redo""#, Folder::Archive, vec!["$old"]),
    ] {
        assert_eq!(Desk::after(actions).list(&folder), keys, "{actions}");
    }
}

#[test]
fn answers_go_to_the_right_people() {
    for (action, to, cc) in [
        ("reply", "office@town.example", ""),
        ("reply-all", "office@town.example, li@poste.example", "boss@town.example"),
        ("forward", "", ""),
    ] {
        let desk = Desk::after(&format!(r#"{{ open = "$paper" }}, "{action}""#));
        let (_, letter) = Mail::content(&desk.computer).writing().unwrap();
        let list = |all: &[super::super::Address]| all.iter().map(|one| key(&one.0)).collect::<Vec<_>>().join(", ");
        assert_eq!((list(&letter.to).as_str(), list(&letter.cc).as_str()), (to, cc), "{action}");
        assert_eq!(letter.attached.len(), usize::from(action == "forward"), "{action}");
    }
}

#[test]
fn contacts_stand_for_their_address() {
    let both = r#"{ to = ["$nadia", "nadia@poste.example"] }"#;
    for action in [r#"{ to = "$nadia" }"#, r#"{ pick = { to = "$nadia" } }"#, both] {
        let desk = Desk::after(&format!(r#""new", {action}"#));
        let (_, letter) = Mail::content(&desk.computer).writing().unwrap();
        assert_eq!(letter.to, read(r#""nadia@poste.example""#), "{action}");
    }
}

#[test]
fn an_attachment_is_saved_and_a_document_attached() {
    let desk = Desk::after(r#"{ open = "$paper" }, { save = { attachment = "$form", at = "documents/$work/$form" } }"#);
    assert!(listing(desk.computer.disk()).contains(&"documents/$work/$form".to_owned()));
    let attach = r#""new", { attach = "documents/$cv" }, { attach = "pictures/sea.jpg" }, { detach = "$cv" }"#;
    let mut desk = Desk::after(attach);
    let (_, letter) = Mail::content(&desk.computer).writing().unwrap();
    assert_eq!(letter.attached.iter().map(|one| key(&one.name)).collect::<Vec<_>>(), ["sea.jpg"]);
    desk.does(r#""undo""#);
    assert_eq!(Mail::content(&desk.computer).writing().unwrap().1.attached.len(), 2);
}

#[test]
fn what_cannot_be_done_is_refused_with_a_reason_and_changes_nothing() {
    for (before, action, reason) in [
        ("", r#"{ open = "$nothing" }"#, "absent"),
        ("", r#"{ select = "$gone" }"#, "select"),
        ("", r#""reply""#, "nothing-selected"),
        ("", r#""delete""#, "nothing-selected"),
        ("", r#""send""#, "not-writing"),
        ("", r#""show-address""#, "not-reading"),
        ("", r#"{ folder = "$travel" }"#, "folder"),
        (r#"{ open = "$gone" }"#, r#""delete""#, "binned"),
        (r#"{ open = "$old" }"#, r#""restore""#, "restore"),
        (r#"{ open = "$old" }"#, r#""not-junk""#, "not-junk"),
        (r#"{ open = "$old" }"#, r#"{ move-to = "sent" }"#, "move"),
        (r#"{ open = "$old" }"#, r#"{ look = "$form" }"#, "absent"),
        (r#"{ open = "$old" }"#, r#"{ follow = "https://a.example" }"#, "link"),
        (r#"{ open = "$half" }, "send", { open = "$half" }"#, r#""junk""#, "own"),
        (r#""new""#, r#""send""#, "nobody"),
        (r#""new", { to = "nadia" }"#, r#""send""#, "address"),
        (r#""new", { to = "$somebody" }"#, r#""send""#, "address"),
        (r#""new""#, r#""new""#, "writing"),
        (r#"{ open = "$old" }, "reply""#, r#""delete""#, "writing"),
        (r#""new""#, r#"{ pick = { cc = "$li" } }"#, "contact"),
        (r#""new""#, r#"{ attach = "documents/$x" }"#, "attach-absent"),
        (r#""new""#, r#"{ attach = "documents/$work" }"#, "attach-folder"),
        (r#""new", { attach = "documents/$cv" }"#, r#"{ attach = "documents/$cv" }"#, "attach-twice"),
        (r#""sign-out""#, r#""new""#, "signed-out"),
    ] {
        let mut desk = Desk::after(before);
        let (computer, mail) = (desk.computer.clone(), desk.mail.clone());
        let Reaction::Refused(why) = desk.does(action) else { panic!("{action} is not refused") };
        assert_eq!(why.id, format!("mail-refused-{reason}"), "{action}");
        assert_eq!((desk.computer, desk.mail), (computer, mail), "{action}");
    }
}

#[test]
fn what_is_so_already_changes_nothing() {
    for actions in [
        r#"{ folder = "inbox" }"#,
        r#""close""#,
        r#""undo""#,
        r#""redo""#,
        r#""sign-in""#,
        r#"{ open = "$old" }, { open = "$old" }"#,
        r#""new", { subject = "x" }, { subject = "x" }"#,
        r#"{ search = "x" }, { search = "x" }"#,
    ] {
        assert_eq!(Desk::after("").does(actions), Reaction::Unchanged, "{actions}");
    }
}

#[test]
fn a_letter_arrives_when_it_is_asked_for() {
    let mut desk = Desk::new();
    assert!(!desk.mail.take(&mut desk.computer, &Request::Arrive("other".into())));
    assert!(desk.mail.take(&mut desk.computer, &Request::Arrive("code".into())));
    assert_eq!(desk.list(&Folder::Inbox), ["$code", "$trick", "$paper", "$old"]);
    assert!(!desk.mail.take(&mut desk.computer, &Request::Arrive("code".into())), "once");
}

#[test]
fn another_program_may_begin_a_letter() {
    let mut desk = Desk::after(r#""sign-out""#);
    assert!(desk.mail.take(&mut desk.computer, &Request::WriteTo("a@b.example".into())));
    assert_eq!(desk.does(r#""send""#), Reaction::Changed);
    assert_eq!(desk.list(&Folder::Sent), ["new"]);
}

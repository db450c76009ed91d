//! What each Action does to entries, window and clipboard, and when it is refused.
//! Laws over all Actions are in `laws`.

use super::*;
use crate::practice::computer::Clipboard;

#[test]
fn entries_are_added_changed_and_deleted() {
    for (actions, site, password) in [
        (r#"{ add = { site = " shop.example ", user = "a", password = "x y" } }"#, "shop.example", Some("x y")),
        (r#"{ select = "town.example" }, { change = { password = "new one" } }"#, "town.example", Some("new one")),
        (r#"{ select = "town.example" }, { change = { user = "b" } }"#, "town.example", Some("Amina1989")),
        (r#"{ select = "town.example" }, "delete""#, "town.example", None),
        (r#"{ select = "town.example" }, "delete", "undo""#, "town.example", Some("Amina1989")),
        (r#"{ select = "town.example" }, "delete", "undo", "redo""#, "town.example", None),
        (r#"{ select = "town.example" }, { change = { password = "$phrase" } }, "undo""#, "town.example", Some("Amina1989")),
    ] {
        let mut desk = Desk::new(SETUP);
        assert_eq!(desk.does(actions), Reaction::Changed, "{actions}");
        let found = desk.held().into_iter().find(|(known, _)| known == site).map(|(_, password)| password);
        assert_eq!(found, password.map(|text| Name::Plain(text.into())), "{actions}");
    }
}

#[test]
fn what_is_drawn_is_as_asked_and_another_one_each_time() {
    let mut desk = Desk::new(SETUP);
    desk.does(r#"{ add = { site = "a", password = { length = 12 } } }, { add = { site = "b", password = { length = 12 } } }"#);
    desk.does(r#"{ add = { site = "c", password = { length = 200, symbols = false, digits = false } } }"#);
    desk.does(r#"{ add = { site = "d", password = { phrase = true } } }"#);
    let drawn: Vec<Name> = desk.held().into_iter().skip(3).map(|(_, password)| password).collect();
    let text = |place: usize| match &drawn[place] {
        Name::Plain(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    assert_ne!(drawn[0], drawn[1]);
    for kind in [char::is_lowercase, char::is_uppercase, char::is_numeric, |sign: char| !sign.is_alphanumeric()] {
        assert!(text(0).chars().any(kind) && text(1).chars().any(kind), "{drawn:?}");
    }
    assert_eq!((text(0).len(), text(2).len()), (12, 24));
    assert!(text(2).chars().all(char::is_alphabetic), "{drawn:?}");
    assert_eq!(drawn[3], Name::Word("phrase".into()));
    // Done again from the start, the same comes of it.
    let mut again = Desk::new(SETUP);
    again.does(r#"{ add = { site = "a", password = { length = 12 } } }"#);
    assert_eq!(again.held()[3].1, drawn[0]);
}

#[test]
fn a_password_goes_to_the_clipboard_of_all_programs() {
    let mut desk = Desk::new(SETUP);
    desk.does(r#"{ select = "mail.example" }, "copy""#);
    assert_eq!(desk.computer.clipboard(), Some(&Clipboard::Text(Name::Plain("k7#pQ!x2Rv&9".into()))));
    desk.does(r#"{ select = "$bank" }, "copy-user""#);
    assert_eq!(desk.computer.clipboard(), Some(&Clipboard::Text(Name::Plain("amina.h".into()))));
}

#[test]
fn a_password_is_shown_until_another_one_is_selected_or_the_manager_locked() {
    for (actions, shown) in [
        (r#"{ select = "$bank" }, "reveal""#, true),
        (r#"{ select = "$bank" }, "reveal", { select = "$bank" }"#, true),
        (r#"{ select = "$bank" }, "reveal", "hide""#, false),
        (r#"{ select = "$bank" }, "reveal", { select = "town.example" }"#, false),
        (r#"{ select = "$bank" }, "reveal", "lock", { unlock = "open sesame" }"#, false),
    ] {
        let mut desk = Desk::new(SETUP);
        desk.does(actions);
        assert_eq!(desk.window.revealed(), shown, "{actions}");
    }
}

#[test]
fn what_cannot_be_done_is_refused_with_a_reason_and_changes_nothing() {
    for (before, action, reason) in [
        (r#""lock""#, r#"{ unlock = "open" }"#, "master"),
        (r#""lock""#, r#"{ select = "town.example" }"#, "locked"),
        (r#""lock""#, r#""undo""#, "locked"),
        ("", r#"{ select = "x.example" }"#, "absent"),
        ("", r#""copy""#, "nothing-selected"),
        ("", r#""reveal""#, "nothing-selected"),
        ("", r#""delete""#, "nothing-selected"),
        ("", r#"{ change = { user = "x" } }"#, "nothing-selected"),
        ("", r#"{ add = { site = " ", password = "x" } }"#, "site-empty"),
        ("", r#"{ add = { site = "town.example", password = "x" } }"#, "site-taken"),
        ("", r#"{ add = { site = "x", password = "" } }"#, "password-empty"),
        (r#"{ select = "$bank" }"#, r#"{ change = { password = " " } }"#, "password-empty"),
    ] {
        let mut desk = Desk::new(SETUP);
        desk.does(before);
        let (computer, window) = (desk.computer.clone(), desk.window.clone());
        let Reaction::Refused(why) = desk.does(action) else { panic!("{action} is not refused") };
        assert_eq!(why.id, format!("passwords-refused-{reason}"), "{action}");
        assert_eq!((desk.computer, desk.window), (computer, window), "{action}");
    }
    let mut bare = Desk::new(r#"master = "m", unlocked = true"#);
    let refused = bare.does(r#"{ add = { site = "x", password = { phrase = true } } }"#);
    assert!(matches!(refused, Reaction::Refused(why) if why.id == "passwords-refused-no-phrase"));
}

#[test]
fn a_full_manager_takes_no_more() {
    let mut desk = Desk::new(r#"master = "m", unlocked = true"#);
    let add = |number: usize| format!(r#"{{ add = {{ site = "s{number}", password = "x" }} }}"#);
    let answers: Vec<Reaction> = (0..=100).map(|number| desk.does(&add(number))).collect();
    assert!(matches!(answers.last(), Some(Reaction::Refused(why)) if why.id == "passwords-refused-full"));
    assert_eq!(answers[99], Reaction::Changed);
}

#[test]
fn actions_are_written_as_they_are_read() {
    for action in [
        r#""copy-user""#,
        r#"{"unlock":"$master"}"#,
        r#"{"add":{"site":"a","user":"b","password":"\\$c"}}"#,
        r#"{"add":{"site":"a","password":{"length":12,"capitals":true,"digits":true,"symbols":false,"phrase":false}}}"#,
        r#"{"change":{"user":"b"}}"#,
        r#"{"change":{"password":"$phrase"}}"#,
    ] {
        let read: Action = serde_json::from_str(action).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), action);
    }
}

#[test]
fn a_misspelt_word_is_an_error_at_its_place() {
    for (toml, word) in [
        (r#"list = ["copy", "kopy"]"#, r#""kopy""#),
        (r#"list = [{ selct = "a" }]"#, "selct"),
        (r#"list = [{ add = { site = "a", pasword = "b" } }]"#, "pasword"),
        (r#"list = [{ change = { password = { lenght = 3 } } }]"#, "lenght"),
    ] {
        let error = toml::from_str::<List<Action>>(toml).err().unwrap();
        assert_eq!(&toml[error.span().unwrap()], word, "{error}");
    }
}

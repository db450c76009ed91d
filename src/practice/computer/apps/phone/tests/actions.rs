//! What each Action does, when it is refused, how codes expire by Actions and how things arrive.
//! Laws over all Actions are in `laws`.

use super::*;
use crate::locale::Name;
use crate::practice::computer::Clipboard;
use crate::practice::computer::apps::phone::Stage;

#[test]
fn a_code_is_good_for_so_many_actions_and_no_more() {
    let copied = Some(Clipboard::Text(Name::Plain("482913".into())));
    let mut desk = Desk::new(SETUP);
    assert_eq!(desk.does(r#"{ open = "$town-code" }, "copy-code""#), Reaction::Changed);
    assert_eq!(desk.world.computer.clipboard(), copied.as_ref());
    let mut slow = Desk::new(SETUP);
    let refused = slow.does(r#"{ open = "$hello" }, "close", { open = "$parcel" }, { open = "$town-code" }, "copy-code""#);
    assert!(matches!(refused, Reaction::Refused(why) if why.id == "phone-refused-expired-again"));
    assert_eq!(slow.world.computer.clipboard(), None);
    // Another one can be asked for, and its time begins with its arrival.
    assert_eq!(slow.does(r#""ask-again", { open = "$new-code" }, "copy-code""#), Reaction::Changed);
    assert_eq!(slow.list().last().map(String::as_str), Some("$new-code"));
    // Time does not pass with what is refused.
    let mut stubborn = Desk::new(SETUP);
    for _ in 0..9 {
        stubborn.does(r#""copy-code""#);
    }
    assert_eq!(stubborn.does(r#"{ open = "$town-code" }, "copy-code""#), Reaction::Changed);
}

#[test]
fn what_is_announced_arrives_under_its_id_or_its_word() {
    let mut desk = Desk::new(SETUP);
    desk.arrives("late");
    desk.arrives("nothing");
    assert_eq!(desk.list(), ["$town-code", "$parcel", "$hello", "$late"]);
    assert_eq!(desk.phone().unread(desk.world.computer.own::<Phone>()), 4);
    // Asked for again, it is new again, and still there once.
    desk.does(r#"{ open = "$late" }, "close""#);
    desk.arrives("late");
    assert_eq!((desk.list().len(), desk.phone().unread(desk.world.computer.own::<Phone>())), (4, 4));
    let mut blocking = Desk::new(SETUP);
    blocking.does(r#"{ open = "$parcel" }, "block""#);
    blocking.arrives("late");
    assert_eq!(blocking.list(), ["$town-code", "$parcel", "$hello"], "nothing comes from who is blocked");
}

#[test]
fn messages_are_read_deleted_reported_and_brought_back() {
    let mut desk = Desk::new(SETUP);
    desk.does(r#"{ open = "$parcel" }, "report", "delete""#);
    assert_eq!((desk.list(), desk.phone().open.clone()), (vec!["$town-code".to_owned(), "$hello".into()], None));
    desk.does(r#""undo""#);
    assert_eq!(desk.list().len(), 3);
    desk.does(r#""undo""#);
    assert!(desk.world.computer.own::<Phone>().reported.is_empty());
    assert!(desk.phone().read.contains(&Name::Word("parcel".into())), "what was read was read");
}

#[test]
fn a_call_ends_in_one_of_three_ways() {
    for (actions, last) in
        [(r#""decline""#, Stage::Declined), (r#""answer", "hang-up""#, Stage::HungUp), (r#""answer", "tell""#, Stage::Told)]
    {
        let mut desk = Desk::new(SETUP);
        desk.arrives("ring");
        assert_eq!(desk.does(actions), Reaction::Changed, "{actions}");
        assert_eq!(desk.phone().calls.last().map(|(_, stage)| *stage), Some(last), "{actions}");
        assert_eq!(desk.does(r#"{ open = "$hello" }"#), Reaction::Changed, "{actions}");
    }
}

#[test]
fn what_cannot_be_done_is_refused_with_a_reason_and_changes_nothing() {
    for (before, ring, action, reason) in [
        ("", false, r#"{ open = "$late" }"#, "absent"),
        ("", false, r#""copy-code""#, "nothing-open"),
        ("", false, r#""delete""#, "nothing-open"),
        (r#"{ open = "$hello" }"#, false, r#""copy-code""#, "no-code"),
        (r#"{ open = "$hello" }"#, false, r#""follow""#, "no-link"),
        (r#"{ open = "$hello" }"#, false, r#""ask-again""#, "no-again"),
        ("", false, r#""answer""#, "no-call"),
        ("", false, r#""tell""#, "no-call"),
        ("", true, r#""tell""#, "no-call"),
        ("", true, r#""hang-up""#, "no-call"),
        ("", true, r#"{ open = "$hello" }"#, "call"),
        ("", true, r#""undo""#, "call"),
    ] {
        let mut desk = Desk::new(SETUP);
        desk.does(before);
        if ring {
            desk.arrives("ring");
        }
        let world = desk.world.clone();
        let Reaction::Refused(why) = desk.does(action) else { panic!("{action} is not refused") };
        assert_eq!(why.id, format!("phone-refused-{reason}"), "{action}");
        assert_eq!(desk.world, world, "{action}");
    }
}

#[test]
fn a_misspelt_word_is_an_error_at_its_place() {
    for (toml, word) in
        [(r#"list = ["copy-code", "coppy"]"#, r#""coppy""#), (r#"list = [{ opn = "$hello" }]"#, "opn")]
    {
        let error = toml::from_str::<List<Action>>(toml).err().unwrap();
        assert_eq!(&toml[error.span().unwrap()], word, "{error}");
    }
}

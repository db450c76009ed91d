//! When goals are met, what is said while they are not, and what counts as damage.
//! Rows: what is done, the condition, and the ids of what is said.

use super::*;

const SENT: &str = r#""new", { to = "li@poste.example" }, { subject = "$hi" }, { text = ["$hello", { text = "Nadia is well", says = ["nadia"] }] }, { attach = "documents/$cv" }, "send""#;
const TO_ALL: &str = r#"{ sent = { to = ["li@poste.example", "office@town.example"], cc = "boss@town.example" } }"#;

fn missing(actions: &str, condition: &str) -> Option<String> {
    let desk = Desk::after(actions);
    let conditions: Vec<Condition> = read(condition);
    let all: Vec<&Condition> = conditions.iter().collect();
    let (one, look) = (all[0], desk.look(&all));
    (!one.met(look)).then(|| one.missing(look).id.into_owned())
}

#[test]
fn goals_are_met() {
    let sent = r#"{ sent = { to = "li@poste.example", subject = "$hi", has-subject = true, has-text = true, says = ["$hello", "nadia IS", "$nadia"], attached = ["$cv"] } }"#;
    for (actions, condition) in [
        (SENT, sent),
        (r#"{ open = "$half" }, "send""#, r#"{ sent = { to = "$nadia" } }"#),
        (r#"{ open = "$old" }, "reply", "send""#, r#"{ sent = { answers = "$old" } }"#),
        (r#"{ open = "$old" }, "reply", { subject = "x" }, "send""#, r#"{ sent = { answers = "$old" } }"#),
        (r#"{ open = "$paper" }, "forward", { to = "$nadia" }, "send""#, r#"{ sent = { forwards = "$paper" } }"#),
        (r#"{ open = "$paper" }, "reply-all", "send""#, TO_ALL),
        (r#""new", { subject = "$hi" }, "save-draft""#, r#"{ draft = { subject = "$hi" } }"#),
        (r#""new""#, r#"{ writing = {} }"#),
        (r#"{ open = "$old" }, "archive""#, r#"{ in = { letter = "$old", folder = "archive" } }"#),
        (r#"{ open = "$old" }"#, r#"{ reading = "$old" }"#),
        (r#"{ open = "$old" }, "close""#, r#"{ opened = "$old" }"#),
        ("", r#"{ unread = "$paper" }"#),
        (r#"{ open = "$paper" }, "mark-unread""#, r#"{ unread = "$paper" }"#),
        (r#"{ folder = "junk" }"#, r#"{ folder = "junk" }"#),
        (r#"{ open = "$trick" }, "show-address", "close""#, r#"{ address-shown = "$trick" }"#),
        (r#"{ open = "$paper" }, { look = "$form" }, "close""#, r#"{ looked = "$form" }"#),
        (r#"{ open = "$trick" }, "report""#, r#"{ reported = "$trick" }"#),
        (r#"{ open = "$trick" }, { follow = "https://look-alike.example/in" }"#, r#"{ followed = "$trick" }"#),
        (r#""sign-out""#, r#""signed-out""#),
    ] {
        assert_eq!(missing(actions, condition), None, "{actions} for {condition}");
        let condition: Vec<Condition> = read(condition);
        assert!(condition[0].achieved().id.starts_with("mail-done-"));
    }
}

#[test]
fn what_is_missing_is_said_from_the_letters() {
    let lack = |of: &str| format!("{{ sent = {of} }}");
    for (actions, condition, said) in [
        ("", lack(r#"{ to = "li@poste.example" }"#), "missing-sent-to"),
        ("", lack(r#"{ has-text = true, says = ["$thanks"] }"#), "missing-sent"),
        (r#""new", { to = "$nadia" }"#, lack(r#"{ to = "$nadia" }"#), "missing-unsent"),
        (r#""new", { to = "$nadia" }, "save-draft""#, lack(r#"{ to = "$nadia" }"#), "missing-still-draft"),
        (SENT, lack(r#"{ to = "$nadia" }"#), "lack-to"),
        (SENT, lack(r#"{ to = ["li@poste.example"], cc = "$nadia" }"#), "lack-copy"),
        (SENT, lack(r#"{ bcc = "$nadia" }"#), "lack-hidden"),
        (SENT, lack(r#"{ subject = "$other" }"#), "lack-subject-is"),
        (SENT, lack(r#"{ says = ["$thanks"] }"#), "lack-says"),
        (SENT, lack(r#"{ attached = ["$form"] }"#), "lack-attached"),
        (SENT, lack(r#"{ has-text = true }"#), "lack-attached-too"),
        (SENT, lack(r#"{ answers = "$old" }"#), "lack-answers"),
        (SENT, lack(r#"{ forwards = "$old" }"#), "lack-forwards"),
        (r#"{ open = "$half" }, { bcc = "li@poste.example" }, "send""#, lack(r#"{ to = "$nadia" }"#), "lack-also"),
        (r#""new", { to = "$nadia" }, "send""#, lack(r#"{ has-subject = true }"#), "lack-subject"),
        (r#""new", { to = "$nadia" }, "send""#, lack(r#"{ has-text = true }"#), "lack-text"),
        ("", r#"{ writing = {} }"#.to_owned(), "missing-writing"),
        ("", r#"{ draft = { subject = "$hi" } }"#.to_owned(), "lack-subject-is"),
        ("", r#"{ in = { letter = "$old", folder = "bin" } }"#.to_owned(), "missing-in"),
        ("", r#"{ in = { letter = "$code", folder = "inbox" } }"#.to_owned(), "missing-arrived"),
        ("", r#"{ opened = "$old" }"#.to_owned(), "missing-opened"),
        ("", r#""signed-out""#.to_owned(), "missing-signed-out"),
    ] {
        assert_eq!(missing(actions, &condition), Some(format!("mail-{said}")), "{actions} for {condition}");
    }
}

#[test]
fn damage_is_what_nobody_asked_for() {
    let to_nadia = r#"{ sent = { to = "$nadia", has-subject = true } }"#;
    let again = r#"{ open = "$half" }, "send", "new", { to = "$nadia" }, { subject = "x" }, "send""#;
    for (actions, condition, said) in [
        ("", r#""signed-out""#, vec![]),
        (r#"{ open = "$old" }, "archive""#, r#""signed-out""#, vec!["moved"]),
        (r#"{ open = "$old" }, "archive""#, r#"{ in = { letter = "$old", folder = "archive" } }"#, vec![]),
        (r#"{ open = "$old" }, "archive", "undo""#, r#""signed-out""#, vec![]),
        (r#"{ open = "$old" }, "delete""#, r#"{ opened = "$paper" }"#, vec!["binned"]),
        (r#"{ open = "$old" }, "report""#, r#"{ reported = "$trick" }"#, vec!["junk"]),
        (r#"{ open = "$trick" }, "report""#, r#"{ reported = "$trick" }"#, vec![]),
        // A deceit may go, however it is done; it may not be kept.
        (r#"{ open = "$trick" }, "delete""#, r#""signed-out""#, vec![]),
        (r#"{ open = "$trick" }, "report""#, r#""signed-out""#, vec![]),
        (r#"{ open = "$trick" }, "archive""#, r#""signed-out""#, vec!["moved"]),
        (SENT, to_nadia, vec!["sent"]),
        // Once more to the same person, because something was missing.
        (again, to_nadia, vec![]),
        (r#""new", { to = "$nadia" }, { cc = "li@poste.example" }, "send""#, to_nadia, vec!["sent"]),
        (r#""new", { subject = "x" }, "save-draft""#, to_nadia, vec![]),
        (r#"{ open = "$half" }, "send""#, r#""signed-out""#, vec!["sent"]),
    ] {
        let desk = Desk::after(actions);
        let conditions: Vec<Condition> = read(condition);
        let all: Vec<&Condition> = conditions.iter().collect();
        let found = super::super::damage::damage(desk.look(&all));
        let found: Vec<_> = found.iter().map(|phrase| phrase.id.replace("mail-damage-", "")).collect();
        assert_eq!(found, said, "{actions} for {condition}");
    }
}

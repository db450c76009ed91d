//! When conditions are true, what is said when they are not, and what counts as damage.

use super::*;

/// What is missing, by id without `web-missing-`, after these Actions.
fn missing(actions: &str, conditions: &str) -> Vec<String> {
    let mut desk = Desk::new();
    desk.does(actions);
    let conditions: Vec<Condition> = read(conditions);
    let all: Vec<&Condition> = conditions.iter().collect();
    let open = all.iter().filter(|condition| !condition.met(desk.look(&all)));
    open.map(|condition| condition.missing(desk.look(&all)).id.replace("web-missing-", "")).collect()
}

#[test]
fn goals_are_met_by_every_right_way() {
    let sent = format!("{FILLED}, \"submit\"");
    for (actions, conditions) in [
        (r#"{ follow = "card" }"#, r#"{ at = "valbrune.example/card" }, { visited = "valbrune.example" }, { tabs = 1 }"#),
        (
            sent.as_str(),
            r#"{ submitted = { card = { family = "$haddad", born = "07.03.1990", postcode = "38000", news = false,
            rules = true, level = "low", proof = "$bill", message = "" } } }"#,
        ),
        (FILLED, r#"{ filled = { card = { mail = "A@b.example", people = "03" } } }"#),
        (r#"{ follow = "card" }, { fill = { family = "x" } }, "save-draft""#, r#"{ draft = { card = { family = "X" } } }"#),
        (r#"{ follow = "card" }, "bookmark""#, r#"{ bookmarked = "valbrune.example/card" }, { bookmarked = "meteo.example" }"#),
        (r#"{ download = "leaflet" }, "print""#, r#"{ downloaded = "$leaflet" }, { printed = "valbrune.example" }"#),
        (SIGN_IN, r#"{ signed-in = "valbrune.example" }"#),
        (r#""refuse-cookies""#, r#"{ cookies-refused = "valbrune.example" }, { signed-out = "valbrune.example" }"#),
        (r#""accept-cookies", "new-tab""#, r#"{ cookies-accepted = "valbrune.example" }, { tabs = 2 }"#),
        (r#"{ search = "$bus lines" }"#, r#"{ searched = "$bus" }"#),
    ] {
        assert_eq!(missing(actions, conditions), Vec::<String>::new(), "{actions}");
    }
    let saved = format!("{sent}, {{ save-receipt = \"documents/x\" }}");
    assert_eq!(missing(&saved, r#"{ receipt-saved = "$receipt" }"#), Vec::<String>::new());
}

#[test]
fn what_is_missing_is_said_from_what_is_there() {
    let sent = format!("{FILLED}, \"submit\"");
    for (actions, condition, said) in [
        ("", r#"{ at = "meteo.example" }"#, "at"),
        ("", r#"{ visited = "meteo.example" }"#, "visited"),
        ("", r#"{ submitted = { card = {} } }"#, "submitted"),
        (FILLED, r#"{ submitted = { card = {} } }"#, "submitted"),
        (sent.as_str(), r#"{ submitted = { card = { family = "Noori" } } }"#, "sent-otherwise"),
        (sent.as_str(), r#"{ submitted = { card = { proof = "$cv" } } }"#, "sent-otherwise"),
        (sent.as_str(), r#"{ submitted = { card = { news = true } } }"#, "sent-otherwise"),
        ("", r#"{ filled = { card = {} } }"#, "form"),
        (FILLED, r#"{ filled = { card = { time = "morning" } } }"#, "filled"),
        (FILLED, r#"{ draft = { card = {} } }"#, "draft"),
        ("", r#"{ bookmarked = "valbrune.example" }"#, "bookmarked"),
        ("", r#"{ downloaded = "$leaflet" }"#, "downloaded"),
        (sent.as_str(), r#"{ receipt-saved = "$receipt" }"#, "receipt"),
        ("", r#"{ printed = "valbrune.example" }"#, "printed"),
        ("", r#"{ signed-in = "valbrune.example" }"#, "signed-in"),
        (SIGN_IN, r#"{ signed-out = "valbrune.example" }"#, "signed-out"),
        (r#""accept-cookies""#, r#"{ cookies-refused = "valbrune.example" }"#, "cookies-refused"),
        ("", r#"{ cookies-accepted = "valbrune.example" }"#, "cookies-accepted"),
        ("", r#"{ tabs = 2 }"#, "tabs"),
        (r#"{ search = "lines" }"#, r#"{ searched = "$bus" }"#, "searched"),
        (r#"{ go = "valbrune.example/card" }, "submit""#, r#"{ submitted = { card = {} } }"#, "kept"),
    ] {
        assert_eq!(missing(actions, condition), [said], "{actions} for {condition}");
    }
}

#[test]
fn what_is_said_names_the_first_answer_to_look_at() {
    let mut desk = Desk::new();
    desk.does(&format!("{FILLED}, \"submit\""));
    let conditions: Vec<Condition> = read(r#"{ submitted = { card = { time = "morning", mail = "x@b.example" } } }"#);
    let said = conditions[0].missing(desk.look(&[&conditions[0]]));
    let json = serde_json::to_string(&said).unwrap();
    assert!(json.contains("card.mail") && !json.contains("card.time"), "{json}");
}

#[test]
fn damage_is_what_nobody_asked_for() {
    let sent = format!("{FILLED}, \"submit\"");
    for (actions, conditions, said) in [
        (sent.as_str(), "", vec!["sent"]),
        (sent.as_str(), r#"{ submitted = { card = {} } }"#, vec![]),
        (&format!("{sent}, \"undo\""), "", vec![]),
        (r#"{ go = "meteo.example" }, "bookmark""#, "", vec!["bookmark"]),
        (r#"{ go = "meteo.example" }, "bookmark""#, r#"{ bookmarked = "meteo.example" }"#, vec![]),
        (r#""bookmark", "accept-cookies", { follow = "card" }, "submit", "save-draft""#, "", vec![]),
        (SIGN_IN, "", vec![]),
    ] {
        let mut desk = Desk::new();
        desk.does(actions);
        let conditions: Vec<Condition> = read(conditions);
        let all: Vec<&Condition> = conditions.iter().collect();
        let found = super::super::damage::damage(desk.look(&all));
        let found: Vec<_> = found.iter().map(|phrase| phrase.id.replace("web-damage-", "")).collect();
        assert_eq!(found, said, "{actions}");
    }
}

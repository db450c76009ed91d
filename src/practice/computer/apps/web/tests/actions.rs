//! What each Action does, and when it is refused.
//! Laws over all Actions are in `laws`.

use super::*;
use crate::practice::computer::disk::tests::listing;

#[test]
fn one_goes_about_the_web() {
    for (actions, at) in [
        ("", "valbrune.example"),
        (r#"{ follow = "card" }"#, "valbrune.example/card"),
        (r#"{ go = "WWW.Meteo.example/" }"#, "meteo.example"),
        (r#"{ go = "soldes.example" }"#, "http://soldes.example"),
        (r#"{ go = "valbrun.example" }"#, "valbrun.example"),
        (r#"{ follow = "card" }, "back""#, "valbrune.example"),
        (r#"{ follow = "card" }, "back", "forward""#, "valbrune.example/card"),
        (r#""new-tab", { go = "meteo.example" }, { tab = 1 }"#, "valbrune.example"),
        (r#""new-tab", { go = "meteo.example" }, { tab = 1 }, "close-tab""#, "meteo.example"),
        (r#"{ follow = "sofa" }, { follow = "prize" }"#, "valbrune-example.example"),
        (r#"{ follow = "sofa" }, "close-pop-up", "back", "forward""#, "http://soldes.example"),
        (r#"{ search = "rain" }, { follow = "weather-found" }"#, "meteo.example"),
        (r#"{ show = "history" }"#, ""),
        (r#"{ go = "valbrune.example/mine" }"#, "valbrune.example/enter"),
    ] {
        let mut desk = Desk::new();
        desk.does(actions);
        assert_eq!(desk.at(), at, "{actions}");
    }
}

#[test]
fn what_cannot_be_done_is_refused_with_a_reason_and_changes_nothing() {
    for (before, action, reason) in [
        ("", r#"{ follow = "prize" }"#, "absent"),
        ("", r#""back""#, "no-back"),
        ("", r#""forward""#, "no-forward"),
        ("", r#""close-tab""#, "last-tab"),
        ("", r#"{ tab = 2 }"#, "no-tab"),
        ("", r#"{ tab = 0 }"#, "no-tab"),
        ("", r#""submit""#, "no-form"),
        ("", r#""save-draft""#, "no-form"),
        ("", r#"{ fill = { family = "x" } }"#, "absent"),
        ("", r#""sign-out""#, "absent"),
        ("", r#""close-pop-up""#, "absent"),
        ("", r#"{ search = "" }"#, "search-empty"),
        ("", r#"{ show-file = "$leaflet" }"#, "absent"),
        (r#"{ search = "rain" }"#, r#"{ follow = "town-found" }"#, "absent"),
        (r#"{ follow = "sofa" }"#, r#""back""#, "pop-up"),
        (r#"{ follow = "sofa" }"#, r#"{ follow = "cheap" }"#, "pop-up"),
        (r#""accept-cookies""#, r#""refuse-cookies""#, "absent"),
        (r#"{ follow = "card" }"#, r#"{ choose = { level = "middle" } }"#, "absent"),
        (r#"{ follow = "card" }"#, r#"{ upload = { proof = "documents/x" } }"#, "no-document"),
        (r#"{ follow = "card" }"#, r#"{ upload = { proof = "bin/$old" } }"#, "no-document"),
        (r#""new-tab", "new-tab", "new-tab", "new-tab", "new-tab""#, r#""new-tab""#, "tabs"),
        (r#"{ go = "valbrune.example/sent" }"#, r#"{ save-receipt = "documents/r" }"#, "absent"),
    ] {
        let mut desk = Desk::new();
        desk.does(before);
        let (computer, web) = (desk.computer.clone(), desk.web.clone());
        let Reaction::Refused(why) = desk.does(action) else { panic!("{action} is not refused") };
        assert_eq!(why.id, format!("web-refused-{reason}"), "{action}");
        assert_eq!((desk.computer, desk.web), (computer, web), "{action}");
    }
}

/// The fields that keep the open form from being sent, each with the end of what is said about it.
fn amiss(desk: &Desk) -> Vec<(String, String)> {
    let content = desk.computer.own::<Web>();
    let page = desk.web.page(content).unwrap();
    let faults = super::super::fault::faults(page, &desk.web.now().values, desk.computer.disk());
    faults.into_iter().map(|(field, why)| (field.id.clone(), why.id.replace("web-fault-", ""))).collect()
}

#[test]
fn each_answer_is_judged_in_its_own_way() {
    for (actions, field, fault) in [
        (r#"{ fill = { family = " " } }"#, "family", Some("empty")),
        (r#"{ fill = { mail = "amina" } }"#, "mail", Some("email-at")),
        (r#"{ fill = { mail = "amina@poste" } }"#, "mail", Some("email-site")),
        (r#"{ fill = { mail = "@poste.example" } }"#, "mail", Some("email-name")),
        (r#"{ fill = { mail = "a mina@poste.example" } }"#, "mail", Some("email-space")),
        (r#"{ fill = { phone = "06 39 98" } }"#, "phone", Some("phone")),
        (r#"{ fill = { phone = "٠٦ ٣٩ ٩٨ ١٢ ٣٤" } }"#, "phone", None),
        (r#"{ fill = { phone = "+33 6 39 98 12 34" } }"#, "phone", None),
        (r#"{ fill = { born = "" } }"#, "born", Some("date")),
        (r#"{ fill = { born = "1990" } }"#, "born", Some("date")),
        (r#"{ fill = { born = "31/02/1990" } }"#, "born", Some("date-none")),
        (r#"{ fill = { people = "many" } }"#, "people", Some("number")),
        (r#"{ fill = { people = "0" } }"#, "people", Some("number-low")),
        (r#"{ fill = { people = "12" } }"#, "people", Some("number-high")),
        (r#"{ fill = { postcode = "3800" } }"#, "postcode", Some("digits")),
        (r#"{ fill = { postcode = "3800O" } }"#, "postcode", Some("digits")),
        (r#"{ upload = { proof = "documents/photo.jpg" } }"#, "proof", Some("file-size")),
        (r#"{ untick = "rules" }"#, "rules", Some("tick")),
        (r#"{ untick = "robot" }"#, "robot", Some("robot")),
        (r#"{ fill = { message = "" } }"#, "message", None),
    ] {
        let mut desk = Desk::new();
        desk.does(FILLED);
        desk.does(actions);
        let found = amiss(&desk).into_iter().find(|(id, _)| id == field).map(|(_, why)| why);
        assert_eq!(found.as_deref(), fault, "{actions}");
        desk.does(r#""submit""#);
        let sent = !desk.computer.own::<Web>().sent.is_empty();
        assert_eq!(sent, fault.is_none(), "{actions}");
    }
}

#[test]
fn a_form_that_is_not_complete_keeps_every_answer() {
    let mut desk = Desk::new();
    desk.does(r#"{ follow = "card" }, { fill = { family = "Haddad" } }, { choose = { time = "morning" } }"#);
    let values = desk.web.now().values.clone();
    assert_eq!(desk.does(r#""submit""#), Reaction::Changed);
    assert_eq!((desk.at().as_str(), &desk.web.now().values), ("valbrune.example/card", &values));
    assert_eq!(amiss(&desk).len(), 8);
}

#[test]
fn what_is_sent_gets_a_number_and_announces_what_arrives() {
    let mut desk = Desk::new();
    desk.does(FILLED);
    desk.does(r#""submit""#);
    let sent = desk.computer.own::<Web>().sent[0].clone();
    assert_eq!((sent.page.as_str(), sent.number.as_str()), ("card", "V-17"));
    assert_eq!(desk.at(), "valbrune.example/sent");
    desk.does(r#"{ save-receipt = "documents/$receipt" }, "print""#);
    assert!(listing(desk.computer.disk()).contains(&"documents/$receipt".to_owned()));
    assert!(matches!(desk.does(r#"{ save-receipt = "documents/$receipt" }"#), Reaction::Refused(_)), "the name is taken");
    desk.does(r#"{ save-receipt = { at = "documents/$receipt", taken = "keep-both" } }"#);
    assert!(listing(desk.computer.disk()).contains(&"documents/$receipt#2".to_owned()));
}

#[test]
fn taking_back_what_was_sent_leads_back_to_the_form_as_it_was() {
    let mut desk = Desk::new();
    desk.does(FILLED);
    let values = desk.web.now().values.clone();
    desk.does(r#""submit", "undo""#);
    assert_eq!((desk.at().as_str(), &desk.web.now().values), ("valbrune.example/card", &values));
    assert!(desk.computer.own::<Web>().sent.is_empty());
}

#[test]
fn a_draft_is_there_when_one_comes_back_and_nothing_else_is() {
    let begun = r#"{ follow = "card" }, { fill = { family = "Haddad" } }"#;
    let again = r#"{ go = "meteo.example" }, { go = "valbrune.example/card" }"#;
    for (actions, kept) in [(begun.to_owned(), 0), (format!("{begun}, \"save-draft\""), 1)] {
        let mut desk = Desk::new();
        desk.does(&actions);
        desk.does(again);
        assert_eq!(desk.web.now().values.len(), kept, "{actions}");
    }
    let mut desk = Desk::new();
    desk.does(&format!("{begun}, {{ go = \"meteo.example\" }}, \"back\""));
    assert_eq!(desk.web.now().values.len(), 1, "going back brings the page back as it was");
}

#[test]
fn accounts_open_with_their_name_and_password_only() {
    let mut desk = Desk::new();
    desk.does(r#"{ go = "valbrune.example/mine" }, { fill = { mail = "amina@poste.example" } }, { fill = { secret = "x" } }, "submit""#);
    assert_eq!(desk.at(), "valbrune.example/enter");
    assert!(desk.web.now().answer.is_some());
    desk.does(SIGN_IN);
    assert_eq!(desk.at(), "valbrune.example/mine");
    desk.does(r#""new-tab", { go = "valbrune.example/mine" }, "sign-out", { tab = 1 }"#);
    assert_eq!(desk.at(), "valbrune.example/enter", "leaving the account leaves it in every tab");
}

#[test]
fn an_account_is_made_once_and_opens_then() {
    let secret = "tortue lampe grenade fenetre coton violon nuage";
    let join = |mail: &str, secret: &str, again: &str| {
        format!(
            r#"{{ go = "valbrune.example/join" }}, {{ fill = {{ mail = "{mail}" }} }}, {{ fill = {{ secret = "{secret}" }} }},
            {{ fill = {{ secret-again = "{again}" }} }}, "submit""#
        )
    };
    for (actions, made) in [
        (join("olena@poste.example", secret, secret), true),
        (join("olena@poste.example", "olena1990", "olena1990"), false),
        (join("olena@poste.example", secret, "tortue"), false),
        (join("AMINA@poste.example", secret, secret), false),
    ] {
        let mut desk = Desk::new();
        desk.does(&actions);
        assert_eq!(desk.computer.own::<Web>().accounts.len(), 1 + usize::from(made), "{actions}");
        let kept = serde_json::to_string(&desk.computer.own::<Web>().sent).unwrap();
        assert!(!kept.contains("tortue"), "no password is kept with what was sent");
    }
    let mut desk = Desk::new();
    desk.does(&format!(
        r#"{{ go = "valbrune.example/forgotten" }}, {{ fill = {{ code = "482913" }} }}, {{ fill = {{ secret = "{secret}" }} }},
        {{ fill = {{ secret-again = "{secret}" }} }}, "submit", {{ fill = {{ mail = "amina@poste.example" }} }},
        {{ fill = {{ secret = "{secret}" }} }}, "submit""#
    ));
    assert_eq!(desk.at(), "valbrune.example/mine", "the new password is the one that counts");
}

#[test]
fn what_is_saved_from_a_page_comes_to_the_disk() {
    let mut desk = Desk::new();
    desk.does(r#"{ download = "leaflet" }, { download = "leaflet" }"#);
    let disk = listing(desk.computer.disk());
    assert!(["downloads/$leaflet", "downloads/$leaflet#2"].iter().all(|path| disk.contains(&(*path).to_owned())));
    desk.does(r#""undo""#);
    assert_eq!(desk.computer.own::<Web>().downloads.len(), 1);
}

#[test]
fn a_search_finds_by_words_and_adverts_come_first() {
    for (query, found) in [
        ("card", vec!["sales-found", "town-found"]),
        ("$bus rain", vec!["sales-found", "town-found", "weather-found"]),
        ("RAIN", vec!["sales-found", "weather-found"]),
        ("xyz", vec!["sales-found"]),
    ] {
        let mut desk = Desk::new();
        desk.does(&format!(r#"{{ search = "{query}" }}"#));
        let content = desk.computer.own::<Web>();
        let page = desk.web.page(content).unwrap();
        let query = &desk.web.searched()[0];
        let words: Vec<&str> = page.found(query).iter().map(|found| found.link.word.as_str()).collect();
        assert_eq!(words, found);
    }
}

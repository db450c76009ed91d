//! How authors write pages, Actions and goals, and which of their mistakes are found, at which word.

use super::*;
use crate::practice::computer::app::Named;
use serde::Deserialize;
use toml::Spanned;

#[test]
fn actions_are_written_as_they_are_read() {
    for action in [
        r#"{"go":"valbrune.example/card"}"#,
        r#"{"search":"$card bus"}"#,
        r#"{"fill":{"family":"$haddad"}}"#,
        r#"{"choose":{"level":"low"}}"#,
        r#"{"upload":{"proof":"documents/$cv"}}"#,
        r#"{"save-receipt":"documents/$receipt"}"#,
        r#"{"save-receipt":{"at":"documents/$receipt","taken":"replace"}}"#,
        r#"{"show":"history"}"#,
        r#""close-pop-up""#,
    ] {
        let read: Action = serde_json::from_str(action).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), action);
    }
}

#[test]
fn a_misspelt_word_is_an_error_at_its_place() {
    let page = |parts: &str| format!("pages = [{{ at = \"a.example\", page = \"$a\", parts = [{parts}] }}]");
    for (toml, word) in [
        (page(r#"{ link = "x", to = "nowhere" }"#), r#""nowhere""#),
        (page(r#"{ digits = "x", length = "five" }"#), r#""five""#),
        (r#"hoem = "a.example""#.to_owned(), "hoem"),
        (r#"home = "a b.example""#.to_owned(), r#""a b.example""#),
    ] {
        let error = toml::from_str::<Setup>(&toml).err().unwrap();
        assert_eq!(&toml[error.span().unwrap()], word, "{error}");
    }
    for (toml, word) in [
        (r#"list = [{ fil = { family = "x" } }]"#, "fil"),
        (r#"list = [{ go = "x" }]"#, r#""x""#),
        (r#"list = [{ upload = { proof = "docs/x" } }]"#, r#""docs/x""#),
        (r#"list = [{ show = "histroy" }]"#, r#""histroy""#),
    ] {
        let error = toml::from_str::<List<Action>>(toml).err().unwrap();
        assert_eq!(&toml[error.span().unwrap()], word, "{error}");
    }
    let error = toml::from_str::<List<Condition>>(r#"list = [{ submited = { card = {} } }]"#).err().unwrap();
    assert!(error.to_string().contains("submitted"), "{error}");
}

#[test]
fn mistakes_of_pages_are_found_where_they_stand() {
    let page = |parts: &str| format!("pages = [{{ at = \"a.example\", page = \"$a\", parts = [{parts}] }}]");
    for (toml, id, place) in [
        (page(r#"{ link = "x" }"#), "needs", r#"{ link = "x" }"#),
        (page(r#"{ heading = "x", size = 3 }"#), "option", r#"{ heading = "x", size = 3 }"#),
        (page(r#"{ link = "x", to = "b.example" }"#), "address", r#"{ link = "x", to = "b.example" }"#),
        (
            page(r#"{ link = "x", to = "a.example" }, { link = "x", to = "a.example" }"#),
            "twice",
            r#"{ link = "x", to = "a.example" }"#,
        ),
        (page(r#"{ text = "x" }"#), "no-submit", r#""$a""#),
        (page(r#"{ submit = "x", to = "a.example" }, { submit = "y", to = "a.example" }"#), "only-one", r#""$a""#),
        (page(r#"{ email = "x" }, { sign-in = "y", to = "a.example" }"#), "account-fields", r#""$a""#),
        (
            page(r#"{ digits = "x", length = 4, is = "123" }, { submit = "y", to = "a.example" }"#),
            "code",
            r#"{ digits = "x", length = 4, is = "123" }"#,
        ),
        (r#"pages = [{ at = "a.example", page = "a" }]"#.to_owned(), "page-word", r#""a""#),
        (r#"home = "b.example""#.to_owned(), "address", r#""b.example""#),
        (
            r#"pages = [{ at = "a.example", page = "$a" }, { at = "a.example", page = "$b" }]"#.to_owned(),
            "twice",
            r#""a.example""#,
        ),
        (r#"drafts = { b = { x = "y" } }"#.to_owned(), "page", r#"{ x = "y" }"#),
        (r#"signed-in = ["a.example"]"#.to_owned(), "no-account", r#""a.example""#),
    ] {
        let (_, _, problems) = set_up(&toml);
        let problem = problems.first().unwrap_or_else(|| panic!("nothing is found in {toml}"));
        assert_eq!(problem.id(), format!("problem-web-{id}"), "{toml}");
        assert_eq!(&toml[problem.place.clone().unwrap().1], place, "{toml}");
    }
}

#[test]
fn an_unknown_word_of_a_part_is_told_what_may_stand_there() {
    for (parts, word, near) in [
        (r#"{ lnik = "x", to = "a.example" }"#, "lnik", Some("link")),
        (r#"{ link = "x", too = "a.example" }"#, "too", Some("to")),
        (r#"{ heading = "x", optional_ = true }"#, "optional_", None),
        (r#"{ text = "x", optionl = true }"#, "optionl", Some("optional")),
    ] {
        let toml = format!("pages = [{{ at = \"a.example\", page = \"$a\", parts = [{parts}] }}]");
        let (_, _, problems) = set_up(&toml);
        let found: Vec<_> = problems.iter().map(|one| (one.id(), one.passage())).collect();
        assert_eq!(found, [("problem-unknown-key", word)], "{parts}");
        let help = serde_json::to_string(&problems[0].help).unwrap();
        assert_eq!(near.is_some_and(|near| help.contains(&format!("\"{near}\""))), near.is_some(), "{help}");
        assert!(!help.contains("submit") || !parts.contains("text"), "only what goes with it: {help}");
    }
}

#[test]
fn a_part_is_one_thing() {
    for (part, id) in [(r#"{ to = "a.example" }"#, "no-kind"), (r#"{ link = "x", text = "y" }"#, "two-kinds: text")] {
        let toml = format!("pages = [{{ at = \"a.example\", page = \"$a\", parts = [{part}] }}]");
        let error = toml::from_str::<Setup>(&toml).err().unwrap();
        assert!(error.message().contains(&format!("problem-web-{id}")), "{error}");
    }
}

#[test]
fn words_that_name_nothing_are_found_with_the_nearest_that_does() {
    #[derive(Deserialize)]
    struct Task {
        goal: Vec<Spanned<Condition>>,
        solution: Vec<Spanned<Action>>,
    }
    let desk = Desk::new();
    for (goal, solution, found) in [
        (r#"{ at = "valbrune.example/card" }"#, r#"{ follow = "card" }"#, vec![]),
        (r#"{ at = "valbrune.example/crad" }"#, "", vec![("address", true)]),
        (r#"{ submitted = { crad = {} } }"#, "", vec![("page", true)]),
        (r#"{ submitted = { card = { famly = "x" } } }"#, "", vec![("field", true)]),
        (r#"{ submitted = { card = { level = "lo" } } }"#, "", vec![("part", true)]),
        (r#"{ submitted = { card = { family = true } } }"#, "", vec![("answer", false)]),
        (r#"{ downloaded = "$x" }"#, "", vec![("part", false)]),
        (r#"{ signed-in = "valbrun.example" }"#, "", vec![("address", true)]),
        ("", r#"{ follow = "crd" }"#, vec![("part", true)]),
        ("", r#"{ fill = { mail = "$amina-mail" } }"#, vec![("exact", false)]),
        ("", r#"{ tick = "family" }"#, vec![("field", false)]),
        ("", r#"{ choose = { level = "higher" } }"#, vec![("part", true)]),
    ] {
        let toml = format!("goal = [{goal}]\nsolution = [{solution}]");
        let task: Task = toml::from_str(&toml).unwrap();
        let file = source(&toml);
        let conditions = task.goal.iter().map(|goal| (goal.span(), goal.get_ref())).collect();
        let actions = task.solution.iter().map(|action| (action.span(), action.get_ref())).collect();
        let named = Named { file: &file, start: &desk.start, brought: &[], conditions, actions };
        let problems = <Web as App>::unknown(named);
        let ids: Vec<_> = problems.iter().map(|p| (p.id().replace("problem-web-", ""), p.help.is_some())).collect();
        let found: Vec<_> = found.into_iter().map(|(id, help): (&str, bool)| (id.to_owned(), help)).collect();
        assert_eq!(ids, found, "{toml}");
    }
}

#[test]
fn every_text_of_a_page_is_asked_for() {
    let desk = Desk::new();
    let says = <Web as App>::says(&desk.start);
    for (id, must) in [
        ("town.hello", true),
        ("town.monday", true),
        ("town.biscuits", true),
        ("card.family", true),
        ("card.family-help", false),
        ("card.evening", true),
        ("engine.weather-found-about", false),
        ("sales.prize-more", true),
    ] {
        assert!(says.contains(&(id.to_owned(), must)), "{id}");
    }
    assert!(!says.iter().any(|(id, _)| id == "card.robot"), "what the program says itself is not asked for");
}

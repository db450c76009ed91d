//! When conditions are met, what is said while they are not, what counts as damage, and which sites name nothing.
//! Rows: what is done, the conditions, and the ids of what is said.

use super::*;
use crate::practice::computer::app::{Look, Named};
use crate::practice::computer::apps::passwords::Condition;
use serde::Deserialize;
use toml::Spanned;

fn missing(actions: &str, conditions: &str) -> (Vec<String>, Vec<String>) {
    let mut desk = Desk::new(SETUP);
    desk.does(actions);
    let conditions: Vec<Condition> = read(conditions);
    let all: Vec<&Condition> = conditions.iter().collect();
    let look =
        Look { start: &desk.start, now: &desk.computer, window: &desk.window, conditions: &all, may_change: &[] };
    let open = all.iter().filter(|condition| !condition.met(look));
    let missing = open.map(|condition| condition.missing(look).id.replace("passwords-missing-", "")).collect();
    let damage = Passwords::damage(look).iter().map(|phrase| phrase.id.replace("passwords-damage-", "")).collect();
    (missing, damage)
}

#[test]
fn conditions_see_what_was_done_and_damage_what_was_not_asked() {
    let none: Vec<&str> = Vec::new();
    let drawn = r#"{ select = "town.example" }, { change = { password = { length = 14 } } }"#;
    let phrase = r#"{ select = "$bank" }, { change = { password = "$phrase" } }"#;
    for (actions, conditions, said, damage) in [
        ("", r#""unlocked", { entry = "$bank" }, { strong = "mail.example" }, { own = "mail.example" }"#, vec![], vec![]),
        ("", r#""locked", "no-reuse", { strong = "$bank" }"#, vec!["locked", "own", "strong"], vec![]),
        (drawn, r#"{ strong = "town.example" }, { own = "town.example" }, { new = "town.example" }"#, vec![], vec![]),
        (drawn, r#""no-reuse""#, vec![], vec![]),
        (drawn, r#"{ own = "$bank" }"#, vec![], vec!["changed"]),
        (phrase, r#"{ strong = "$bank" }, { is = { site = "$bank", password = "$phrase" } }"#, vec![], vec![]),
        (r#"{ select = "$bank" }, { change = { password = "$other" } }"#, r#"{ strong = "$bank" }"#, vec!["strong"], vec![]),
        ("", r#"{ new = "$bank" }, { is = { site = "$bank", user = "x" } }"#, vec!["new", "is"], vec![]),
        ("", r#"{ entry = "x" }, { no-entry = "$bank" }, { strong = "x" }"#, vec!["entry", "no-entry", "entry"], vec![]),
        (r#"{ select = "$bank" }, "delete""#, r#"{ no-entry = "$bank" }"#, vec![], vec![]),
        (r#"{ select = "$bank" }, "delete""#, r#"{ own = "town.example" }"#, vec![], vec!["gone"]),
        (r#"{ add = { site = "x", password = "y" } }"#, "", vec![], vec!["new"]),
        (r#"{ add = { site = "x", password = "y" } }, "undo""#, "", vec![], vec![]),
        (r#"{ select = "$bank" }, "copy""#, r#"{ copied = "$bank" }, { selected = "$bank" }"#, vec![], vec![]),
        (r#"{ select = "$bank" }, "copy-user""#, r#"{ copied-user = "$bank" }"#, vec![], vec![]),
        ("", r#"{ copied = "$bank" }, { copied-user = "$bank" }"#, vec!["copied", "copied-user"], vec![]),
        (r#"{ select = "$bank" }, "reveal""#, r#"{ revealed = "$bank" }"#, vec![], vec![]),
        ("", r#"{ revealed = "$bank" }, { selected = "$bank" }"#, vec!["revealed", "selected"], vec![]),
        (r#""lock""#, r#""unlocked""#, vec!["unlocked"], vec![]),
        // Looking at an entry allows no change of it.
        (drawn, r#"{ selected = "town.example" }"#, vec![], vec!["changed"]),
    ] {
        let found = missing(actions, conditions);
        let wanted = |list: Vec<&str>| list.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(found, (wanted(said), wanted(damage)), "{actions} for {conditions}");
    }
    assert_eq!(missing("", "").1, none);
}

#[test]
fn sites_that_name_nothing_are_found_with_the_nearest_that_does() {
    #[derive(Deserialize)]
    struct Task {
        goal: Vec<Spanned<Condition>>,
        solution: Vec<Spanned<Action>>,
    }
    let desk = Desk::new(SETUP);
    for (goal, solution, found) in [
        (r#""unlocked", { strong = "$bank" }"#, r#"{ select = "town.example" }"#, vec![]),
        (r#"{ entry = "x" }"#, r#"{ add = { site = "x", password = "y" } }"#, vec![]),
        (r#"{ strong = "twn.example" }"#, "", vec![(r#"{ strong = "twn.example" }"#, true)]),
        ("", r#"{ select = "zzz" }"#, vec![(r#"{ select = "zzz" }"#, false)]),
    ] {
        let toml = format!("goal = [{goal}]\nsolution = [{solution}]");
        let task: Task = toml::from_str(&toml).unwrap();
        let problems = Passwords::unknown(Named {
            file: &source(&toml),
            start: &desk.start,
            brought: &[],
            conditions: task.goal.iter().map(|goal| (goal.span(), goal.get_ref())).collect(),
            actions: task.solution.iter().map(|action| (action.span(), action.get_ref())).collect(),
        });
        let problems: Vec<_> = problems.iter().map(|p| (&toml[p.place.clone().unwrap().1], p.help.is_some())).collect();
        assert_eq!(problems, found, "{toml}");
    }
}

#[test]
fn a_site_written_twice_is_found_at_its_place() {
    let toml = r#"setup = { master = "m", entries = [{ site = "a", password = "x" }, { site = "a", password = "y" }] }"#;
    #[derive(Deserialize)]
    struct Whole {
        setup: crate::practice::computer::apps::passwords::Setup,
    }
    let whole: Whole = toml::from_str(toml).unwrap();
    let (mut computer, mut problems, file) = (Computer::default(), Vec::new(), source(toml));
    let mut start = Start { file: &file, computer: &mut computer, problems: &mut problems, folder: None, arrivals: Arrivals::default() };
    Passwords::set_up(Some(&whole.setup), &mut start);
    assert_eq!(problems.len(), 1);
    assert_eq!(&toml[problems[0].place.clone().unwrap().1], r#"{ site = "a", password = "y" }"#);
}

//! When conditions are met, what is said while they are not, what counts as damage, and which names are nobody's.
//! Rows: what is done, the conditions, and the ids of what is said.

use super::*;
use crate::practice::computer::app::{Look, Named};
use crate::practice::computer::apps::phone::Condition;
use serde::Deserialize;
use toml::Spanned;

fn missing(ring: bool, actions: &str, conditions: &str) -> (Vec<String>, Vec<String>) {
    let mut desk = Desk::new(SETUP);
    if ring {
        desk.arrives("ring");
    }
    desk.does(actions);
    let conditions: Vec<Condition> = read(conditions);
    let all: Vec<&Condition> = conditions.iter().collect();
    let look = Look {
        start: &desk.start,
        now: &desk.world.computer,
        window: desk.phone(),
        conditions: &all,
        may_change: &[],
    };
    let open = all.iter().filter(|condition| !condition.met(look));
    let missing = open.map(|condition| condition.missing(look).id.replace("phone-missing-", "")).collect();
    let damage = Phone::damage(look).iter().map(|phrase| phrase.id.replace("phone-damage-", "")).collect();
    (missing, damage)
}

#[test]
fn conditions_see_what_was_done_and_damage_what_was_not_asked() {
    for (ring, actions, conditions, said, damage) in [
        (false, r#"{ open = "$hello" }"#, r#"{ read = "$hello" }, { arrived = "$hello" }"#, vec![], vec![]),
        (false, "", r#"{ read = "$hello" }, { arrived = "$late" }"#, vec!["read", "arrived"], vec![]),
        (false, r#"{ open = "$town-code" }, "copy-code""#, r#"{ code-copied = "$town-code" }"#, vec![], vec![]),
        (false, "", r#"{ code-copied = "$town-code" }, { code-copied = "$hello" }"#, vec!["code-copied", "code-copied"], vec![]),
        (false, r#"{ open = "$parcel" }, "follow""#, r#"{ followed = "$parcel" }"#, vec![], vec![]),
        (false, r#"{ open = "$parcel" }, "report", "block", "delete""#, r#"{ reported = "$parcel" }"#, vec![], vec![]),
        (false, r#"{ open = "$parcel" }, "block""#, r#"{ blocked = "+33 6" }, { deleted = "$parcel" }"#, vec!["deleted"], vec![]),
        // Honest messages are not to be thrown out with the others.
        (false, r#"{ open = "$hello" }, "report""#, r#"{ reported = "$parcel" }"#, vec!["reported"], vec!["reported"]),
        (false, r#"{ open = "$hello" }, "delete""#, "", vec![], vec!["deleted"]),
        (false, r#"{ open = "$hello" }, "block""#, "", vec![], vec!["blocked"]),
        (false, r#"{ open = "$hello" }, "delete", "undo""#, "", vec![], vec![]),
        (true, "", r#"{ answered = "$bank-call" }, { resisted = "$bank-call" }"#, vec!["answered", "resisted"], vec![]),
        (true, r#""decline""#, r#"{ declined = "$bank-call" }, { resisted = "$bank-call" }"#, vec![], vec![]),
        (true, r#""answer""#, r#"{ answered = "$bank-call" }, { resisted = "$bank-call" }"#, vec!["resisted"], vec![]),
        (true, r#""answer", "hang-up""#, r#"{ hung-up = "$bank-call" }, { resisted = "$bank-call" }"#, vec![], vec![]),
        (true, r#""answer", "tell""#, r#"{ told = "$bank-call" }, { resisted = "$bank-call" }"#, vec!["resisted"], vec![]),
        (true, "", r#"{ told = "$bank-call" }, { declined = "$bank-call" }, { hung-up = "$bank-call" }"#, vec!["told", "declined", "hung-up"], vec![]),
    ] {
        let found = missing(ring, actions, conditions);
        let wanted = |list: Vec<&str>| list.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(found, (wanted(said), wanted(damage)), "{actions} for {conditions}");
    }
}

#[test]
fn names_that_are_nobodys_are_found_with_the_nearest() {
    #[derive(Deserialize)]
    struct Task {
        goal: Vec<Spanned<Condition>>,
        solution: Vec<Spanned<Action>>,
    }
    let (start, ..) = set_up(SETUP);
    for (goal, solution, found) in [
        (r#"{ read = "$late" }, { told = "$bank-call" }, { blocked = "0199" }"#, r#"{ open = "$hello" }"#, vec![]),
        (r#"{ read = "$parcl" }"#, "", vec![(r#"{ read = "$parcl" }"#, true)]),
        (r#"{ told = "$hello" }"#, "", vec![(r#"{ told = "$hello" }"#, false)]),
        (r#"{ blocked = "zzz" }"#, r#"{ open = "$nope" }"#, vec![(r#"{ open = "$nope" }"#, false), (r#"{ blocked = "zzz" }"#, false)]),
    ] {
        let toml = format!("goal = [{goal}]\nsolution = [{solution}]");
        let task: Task = toml::from_str(&toml).unwrap();
        let problems = Phone::unknown(Named {
            file: &source(&toml),
            start: &start,
            brought: &[],
            conditions: task.goal.iter().map(|goal| (goal.span(), goal.get_ref())).collect(),
            actions: task.solution.iter().map(|action| (action.span(), action.get_ref())).collect(),
        });
        let problems: Vec<_> = problems.iter().map(|p| (&toml[p.place.clone().unwrap().1], p.help.is_some())).collect();
        assert_eq!(problems, found, "{toml}");
    }
}

#[test]
fn mistakes_of_a_setup_are_found_at_their_place() {
    for (setup, passage, id) in [
        (r#"messages = [{ message = "a", from = "b" }, { message = "a", from = "c" }]"#, r#"{ message = "a", from = "c" }"#, "twice"),
        (r#"messages = [{ message = "a", from = "b", lasts = 3 }]"#, r#"{ message = "a", from = "b", lasts = 3 }"#, "no-code"),
        (r#"later = [{ from = "b" }]"#, r#"{ from = "b" }"#, "later"),
        (r#"later = [{ call = "a", message = "c", from = "b" }]"#, r#"{ call = "a", message = "c", from = "b" }"#, "later"),
        (r#"later = [{ call = "a", from = "b", link = "x" }]"#, r#"{ call = "a", from = "b", link = "x" }"#, "no-code"),
    ] {
        let (_, _, toml, problems) = set_up(setup);
        let found: Vec<_> = problems.iter().map(|p| (p.id().to_owned(), &toml[p.place.clone().unwrap().1])).collect();
        assert_eq!(found, [(format!("problem-phone-{id}"), passage)], "{setup}");
    }
    let many: Vec<String> = (0..61).map(|number| format!(r#"{{ message = "m{number}", from = "x" }}"#)).collect();
    let (.., problems) = set_up(&format!("messages = [{}]", many.join(", ")));
    assert_eq!(problems.iter().map(Problem::id).collect::<Vec<_>>(), ["problem-phone-too-many"]);
}

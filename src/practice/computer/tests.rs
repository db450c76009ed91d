//! What the World answers for: conditions combined and remembered, steps of the history, programs in front.
//! What a program does and what its facts mean is tested with the program.

mod together;

use super::{Act, AppId, Task, World};
use crate::pack::small_pack;
use crate::practice::{Kind, Reaction, State};

/// A task with this goal, on a computer with a letter, a photo and a folder.
fn task(goal: &str) -> Task {
    let lesson = format!(
        r#"
        [[exercise]]
        id = "tidy"
        skills = ["files.copy-or-move"]
        task = ["files"]
        files = ["desktop/a.txt", "desktop/b.jpg", "documents/work/"]
        goal = [{goal}]
        solution = [{{ files = {{ select = "desktop/a.txt" }} }}]
        "#
    );
    let pack = small_pack(&lesson, &[("en", "tidy = Tidy.")]);
    Task::read(&pack.lessons[0].exercises[0]).unwrap_or_else(|_| panic!("{goal}"))
}

/// Does Actions as packs write them, in JSON.
fn does(world: &mut World, acts: &str) -> Reaction {
    let acts: Vec<Act> = serde_json::from_str(&format!("[{acts}]")).unwrap();
    acts.iter().map(|act| world.apply(act)).last().unwrap()
}

const BIN: &str = r#"{"files":{"select":"desktop/a.txt"}},{"files":"delete"}"#;
const UNDO: &str = r#"{"files":"undo"}"#;

#[test]
fn conditions_are_combined_and_remembered() {
    let in_bin = r#"{ files = { in-bin = "a.txt" } }"#;
    let work = r#"{ files = { open = "documents/work" } }"#;
    // The goal; whether it is met at the start, with the letter in the bin, and after that was undone.
    let table = [
        (in_bin.to_owned(), [false, true, false]),
        (format!("{{ all = [{in_bin}, {work}] }}"), [false, false, false]),
        (format!("{{ any = [{in_bin}, {work}] }}"), [false, true, false]),
        (format!("{{ none = [{in_bin}, {work}] }}"), [true, false, true]),
        (format!("{{ happened = {in_bin} }}"), [false, true, true]),
        (format!("{{ never = {in_bin} }}"), [true, false, false]),
        (format!("{{ all = [{{ happened = {in_bin} }}, {{ none = [{in_bin}] }}] }}"), [false, false, true]),
        (format!("{{ never = {{ any = [{work}, {in_bin}] }} }}"), [true, false, false]),
    ];
    for (goal, expected) in table {
        let task = task(&goal);
        let mut world = task.start();
        let mut met = vec![task.check(&world).missing.is_empty()];
        for acts in [BIN, UNDO] {
            does(&mut world, acts);
            let check = task.check(&world);
            assert_eq!(check.achieved.len() + check.missing.len(), 1, "{goal}");
            met.push(check.missing.is_empty());
        }
        assert_eq!(met, expected, "{goal}");
    }
}

#[test]
fn of_several_ways_only_the_one_that_was_gone_is_told() {
    let binned = r#"{ files = { in-bin = "a.txt" } }"#;
    let task = |goal: String| task(&goal);
    let (alone, any) = (
        task(binned.to_owned()),
        task(format!(r#"{{ any = [{{ files = {{ not-at = "desktop/b.jpg" }} }}, {binned}] }}"#)),
    );
    let told = |task: &Task| {
        let mut world = task.start();
        does(&mut world, BIN);
        task.check(&world).achieved
    };
    assert_eq!(told(&any), told(&alone));
}

#[test]
fn undoing_everything_gives_the_computer_back_as_it_was() {
    let task = task(r#"{ files = { at = "documents/work/a.txt" } }"#);
    let mut world = task.start();
    does(&mut world, BIN);
    does(&mut world, r#"{"files":{"open":"documents/work"}},{"files":{"new-folder":"x"}},{"files":{"rename":"y"}}"#);
    assert_ne!(world.computer.now(), task.start().computer.now());
    for _ in 0..3 {
        assert_eq!(does(&mut world, UNDO), Reaction::Changed);
    }
    assert_eq!(does(&mut world, UNDO), Reaction::Unchanged);
    let bytes = |world: &World| serde_json::to_string(world.computer.now()).unwrap();
    assert_eq!(bytes(&world), bytes(&task.start()));
}

#[test]
fn a_program_that_the_task_has_not_does_nothing() {
    let task = task(r#"{ files = { at = "documents/work/a.txt" } }"#);
    let mut world = task.start();
    assert_eq!((world.front(), world.apps()), (AppId::Files, &[AppId::Files][..]));
    let before = world.clone();
    assert_eq!(does(&mut world, r#"{"switch":"files"}"#), Reaction::Unchanged);
    assert_eq!(world, before);
}

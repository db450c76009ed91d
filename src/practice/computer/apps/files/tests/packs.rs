//! How actions and goals are written in packs, and which of their mistakes are found.
//! Mistakes in the list of files are tested with the disk.

use super::*;
use crate::practice::computer::apps::files::unknown_items;
use crate::practice::computer::disk::tests::source;
use serde::Deserialize;
use toml::Spanned;

#[test]
fn actions_are_written_as_they_are_read() {
    for action in [
        r#""select-all""#,
        r#"{"open":"documents/$work"}"#,
        r#"{"select":"desktop/$cv"}"#,
        r#"{"select":["desktop/$cv","desktop/a.txt"]}"#,
        r#"{"select":[]}"#,
        r#"{"new-folder":"$bills"}"#,
        r#"{"rename":"\\$5"}"#,
        r#"{"move-to":"bin"}"#,
        r#"{"paste-and":"keep-both"}"#,
        r#"{"move-and":{"to":"documents","taken":"replace"}}"#,
        r#"{"compress":"$zip"}"#,
        r#"{"search":"cv"}"#,
        r#"{"sort":"date"}"#,
        r#""empty-bin""#,
        r#""unplug""#,
    ] {
        let read: Action = serde_json::from_str(action).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), action);
    }
}

#[test]
fn a_misspelt_word_is_an_error_at_its_place() {
    for (toml, word) in [
        (r#"list = ["cut", "kopy"]"#, r#""kopy""#),
        (r#"list = [{ opn = "desktop" }]"#, "opn"),
        (r#"list = [{ open = "destop/a" }]"#, r#""destop/a""#),
        (r#"list = [{ select = ["desktop/a", "destop/a"] }]"#, r#""destop/a""#),
        (r#"list = [{ open = "desktop//a" }]"#, r#""desktop//a""#),
        (r#"list = [{ paste-and = "both" }]"#, r#""both""#),
        (r#"list = [{ sort = "day" }]"#, r#""day""#),
    ] {
        let error = toml::from_str::<List<Action>>(toml).err().unwrap();
        assert_eq!(&toml[error.span().unwrap()], word, "{error}");
    }
}

#[test]
fn paths_that_name_nothing_are_found_with_the_nearest_that_does() {
    #[derive(Deserialize)]
    struct Task {
        goal: Vec<Spanned<Condition>>,
        solution: Vec<Spanned<Action>>,
    }
    let start = disk(r#""desktop/$cv", "documents/$work/""#);
    let brought = [crate::locale::Name::Word("receipt".into())];
    for (goal, solution, found) in [
        (r#"{ at = "documents/$work/$cv" }"#, r#"{ select = "desktop/$cv" }"#, vec![]),
        (r#"{ at = "desktop/$bills" }"#, r#"{ new-folder = "$bills" }"#, vec![]),
        (r#"{ at = "desktop/$cv#2" }"#, r#""copy", "paste""#, vec![]),
        (r#"{ at = "documents/$receipt" }"#, r#"{ search = "anything" }"#, vec![]),
        (r#"{ at = "desktop/$zip/$cv" }"#, r#"{ compress = "$zip" }"#, vec![]),
        (
            r#"{ replaced = "usb/$cvv" }"#,
            r#"{ move-and = { to = "usb/x", taken = "replace" } }"#,
            vec![
                (r#"{ replaced = "usb/$cvv" }"#, false),
                (r#"{ move-and = { to = "usb/x", taken = "replace" } }"#, false),
            ],
        ),
        (r#"{ at = "documents/$wrk/$cv" }"#, "", vec![(r#"{ at = "documents/$wrk/$cv" }"#, true)]),
        (
            r#"{ in-bin = "$cvv" }"#,
            r#"{ select = "usb/xyz" }"#,
            vec![(r#"{ in-bin = "$cvv" }"#, false), (r#"{ select = "usb/xyz" }"#, false)],
        ),
    ] {
        let toml = format!("goal = [{goal}]\nsolution = [{solution}]");
        let task: Task = toml::from_str(&toml).unwrap();
        let problems = unknown_items(
            &source(&toml),
            (&start, &brought[..]),
            task.goal.iter().map(|goal| (goal.span(), goal.as_ref())),
            task.solution.iter().map(|action| (action.span(), action.as_ref())),
        );
        let problems: Vec<_> = problems.iter().map(|p| (&toml[p.place.clone().unwrap().1], p.help.is_some())).collect();
        assert_eq!(problems, found, "{toml}");
    }
}

//! How mail, actions and goals are written in packs, and which of their mistakes are found, at their word.
//! What Actions do is in `actions`.

use super::*;
use crate::practice::computer::app::Named;
use toml::Spanned;

#[test]
fn actions_are_written_as_they_are_read() {
    for action in [
        r#""reply-all""#,
        r#"{"open":"$old"}"#,
        r#"{"folder":"$health"}"#,
        r#"{"to":"a@b.example"}"#,
        r#"{"to":["a@b.example","$nadia"]}"#,
        r#"{"pick":{"to":"$nadia"}}"#,
        r#"{"subject":"$hi"}"#,
        r#"{"text":["$hello","Lin"]}"#,
        r#"{"text":{"text":"Hello Lin","says":["hello"]}}"#,
        r#"{"attach":"documents/$cv"}"#,
        r#"{"save":{"attachment":"$form","at":"downloads/$form"}}"#,
        r#"{"save":{"attachment":"$form","at":"downloads/$form","taken":"replace"}}"#,
        r#"{"move-to":"archive"}"#,
    ] {
        let read: Action = serde_json::from_str(action).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), action);
    }
}

#[test]
fn a_misspelt_word_is_an_error_at_its_place() {
    for (toml, word) in [
        (r#"list = ["replie"]"#, r#""replie""#),
        (r#"list = [{ opn = "$a" }]"#, "opn"),
        (r#"list = [{ pick = { two = "$a" } }]"#, "two"),
        (r#"list = [{ attach = "destop/a" }]"#, r#""destop/a""#),
    ] {
        let error = toml::from_str::<List<Action>>(toml).err().unwrap();
        assert_eq!(&toml[error.span().unwrap()], word, "{error}");
    }
    for (toml, word) in [
        (r#"list = [{ sent = { two = "$a" } }]"#, "two"),
        (r#"list = [{ in = { letter = "$a", foldr = "bin" } }]"#, "foldr"),
    ] {
        let error = toml::from_str::<List<Condition>>(toml).err().unwrap();
        assert_eq!(&toml[error.span().unwrap()], word, "{error}");
    }
}

#[test]
fn mistakes_of_the_start_are_found_at_their_word() {
    let twice = r#"{ letter = "$a", folder = "drafts" }, { letter = "$a", folder = "drafts" }"#;
    for (letters, found) in [
        (r#"{ letter = "$a", from = "a@b.example" }"#, vec![]),
        (r#"{ letter = "$a", from = "nobody" }"#, vec![("mail-address", r#""nobody""#)]),
        (r#"{ letter = "$a" }"#, vec![("mail-no-sender", r#""$a""#)]),
        (r#"{ letter = "$a", folder = "sent" }"#, vec![]),
        (r#"{ letter = "$a", folder = "$x", from = "a@b.example" }"#, vec![("mail-folder", r#""$x""#)]),
        (twice, vec![("mail-twice", r#""$a""#)]),
        (r#"{ letter = "$a", folder = "drafts", to = ["broken"] }"#, vec![]),
        (r#"{ letter = "$a", folder = "drafts", day = 10:00:00 }"#, vec![("files-date", "10:00:00")]),
    ] {
        let toml = format!(r#"mail = {{ me = "me@b.example", letters = [{letters}] }}"#);
        let read: Written = toml::from_str(&toml).unwrap();
        let (file, mut problems, mut computer) = (source(&toml), Vec::new(), Computer::default());
        let mut start = Start { file: &file, computer: &mut computer, problems: &mut problems, folder: None, arrivals: Arrivals::default() };
        Mail::set_up(Some(&read.mail), &mut start);
        let problems = problems.iter().map(|one| (one.id().replace("problem-", ""), one.passage().to_owned()));
        let found: Vec<_> = found.iter().map(|(id, word)| ((*id).to_owned(), (*word).to_owned())).collect();
        assert_eq!(problems.collect::<Vec<_>>(), found, "{letters}");
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
    for (goal, solution, id, near) in [
        (r#"{ opened = "$paper" }"#, r#"{ open = "$paper" }, { open = "$paper#2" }, { open = "new" }"#, None, false),
        (r#"{ in = { letter = "$code", folder = "$health" } }"#, "", None, false),
        (r#"{ opened = "$papr" }"#, "", Some("letter"), true),
        (r#"{ sent = { answers = "$papre" } }"#, "", Some("letter"), true),
        (r#"{ folder = "archives" }"#, "", Some("folder"), true),
        ("", r#"{ pick = { to = "$nadja" } }"#, Some("contact"), true),
        ("", r#"{ look = "$zzzz" }"#, Some("attachment"), false),
        ("", r#"{ follow = "https://look-alike.example/out" }"#, Some("link"), true),
    ] {
        let toml = format!("goal = [{goal}]\nsolution = [{solution}]");
        let task: Task = toml::from_str(&toml).unwrap();
        let file = source(&toml);
        let problems = Mail::unknown(Named {
            file: &file,
            start: &desk.start,
            brought: &[],
            conditions: task.goal.iter().map(|goal| (goal.span(), goal.as_ref())).collect(),
            actions: task.solution.iter().map(|action| (action.span(), action.as_ref())).collect(),
        });
        let found: Vec<_> = problems.iter().map(|one| (one.id().to_owned(), one.help.is_some())).collect();
        let expected: Vec<_> = id.iter().map(|id| (format!("problem-mail-{id}"), near)).collect();
        assert_eq!(found, expected, "{toml}");
    }
}

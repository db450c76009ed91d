//! `pack check --json` and `--strict`, run as other programs run them.

use super::Small;
use super::command::{lessons, run, write};
use serde_json::Value;

fn report(folder: &std::path::Path) -> Value {
    let run = run(folder, &["pack", "check", "--json", "lessons"]);
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn a_good_pack_is_reported_without_problems() {
    let folder = lessons();
    let report = report(folder.path());
    assert_eq!(
        (&report["format"], &report["errors"], &report["problems"]),
        (&1.into(), &0.into(), &Value::Array(Vec::new()))
    );
    let pack = &report["packs"][0];
    assert_eq!((pack["path"].as_str(), pack["id"].as_str()), (Some("lessons/small"), Some("small")));
    assert_eq!((pack["languages"][1].as_str(), pack["exercises"].as_u64()), (Some("ar"), Some(2)));
}

#[test]
fn a_problem_is_reported_with_its_place_in_characters_and_bytes() {
    let folder = lessons();
    let broken = Small::good().lesson("[\"files.copy-or-move\"]", "[\"é\", \"files.copy-or-mvoe\"]");
    let lesson = broken.lesson.clone();
    write(&folder.path().join("lessons/small"), &broken);
    let report = report(folder.path());
    let problems = report["problems"].as_array().unwrap();
    let skill = problems.iter().find(|problem| problem["message"].as_str().unwrap().contains("mvoe")).unwrap();
    let number = |key: &str| usize::try_from(skill[key].as_u64().unwrap()).unwrap();
    assert_eq!(&lesson[number("byte")..number("end_byte")], "files.copy-or-mvoe");
    assert_eq!((number("line"), number("column"), number("end_line"), number("end_column")), (4, 17, 4, 35));
    assert_eq!(skill["code"], "problem-unknown-skill");
    assert_eq!(skill["message"], "There is no skill files.copy-or-mvoe.");
    assert_eq!(skill["help"], "Did you mean files.copy-or-move?");
    assert_eq!((&skill["severity"], &skill["pack"]), (&"error".into(), &"small".into()));
    assert_eq!((&skill["file"], &skill["exercise"]), (&"lessons/small/one.toml".into(), &"tidy".into()));
}

#[test]
fn a_problem_of_a_text_names_its_exercise_and_its_language() {
    let folder = lessons();
    let long = "one ".repeat(20);
    let mut broken =
        Small::good().english("    .copy-feedback = It stays.", &format!("    .copy-feedback = Yes, {long}."));
    broken.arabic = broken.arabic.replace("    .cut-feedback = نعم.\n", "");
    write(&folder.path().join("lessons/small"), &broken);
    let report = report(folder.path());
    let of = |code: &str| {
        report["problems"].as_array().unwrap().iter().find(|problem| problem["code"] == code).unwrap().clone()
    };
    let missing = of("problem-text-missing");
    assert_eq!((&missing["exercise"], &missing["languages"][0]), (&"which".into(), &"ar".into()));
    let words = of("problem-plain-words");
    assert_eq!(
        (&words["exercise"], &words["languages"][0], &words["severity"]),
        (&"which".into(), &"en".into(), &"warning".into())
    );
}

#[test]
fn a_report_holds_nothing_that_a_terminal_obeys() {
    let folder = lessons();
    let hostile = Small::good()
        .lesson("id = \"tidy\"", "id = \"tidy\\u001b[31m\\u202e\" # \u{1b}]0;title\u{7}\u{9b}31m")
        .english("cv = CV.pdf", "cv = CV\u{1b}[2J\u{202e}.pdf");
    write(&folder.path().join("lessons/small"), &hostile);
    let report = report(folder.path());
    let mut texts = Vec::new();
    strings(&report, &mut texts);
    assert!(texts.iter().any(|text| text.starts_with("problem-")), "{texts:?}");
    let obeyed = texts
        .iter()
        .flat_map(|text| text.chars())
        .find(|sign| sign.is_control() || ('\u{202a}'..='\u{2069}').contains(sign));
    assert_eq!(obeyed, None, "{texts:?}");
}

fn strings(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|value| strings(value, texts)),
        Value::Object(all) => all.values().for_each(|value| strings(value, texts)),
        _ => {}
    }
}

#[test]
fn strict_makes_a_warning_a_failure_and_nothing_else() {
    let folder = lessons();
    let code = |arguments: &[&str]| run(folder.path(), arguments).code;
    assert_eq!(code(&["pack", "check", "--strict", "lessons"]), Some(0));
    write(&folder.path().join("lessons/small"), &Small::good().english("pack-about", "old = Old\npack-about"));
    assert_eq!(code(&["pack", "check", "lessons"]), Some(0));
    assert_eq!(code(&["pack", "check", "--json", "lessons"]), Some(0));
    assert_eq!(code(&["pack", "check", "--strict", "lessons"]), Some(1));
    assert_eq!(code(&["pack", "check", "--strict", "--json", "lessons"]), Some(1));
}

#[test]
fn what_is_no_pack_is_reported_too() {
    let folder = lessons();
    let run = run(folder.path(), &["pack", "check", "--json", "nowhere"]);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        (&report["problems"][0]["code"], &report["problems"][0]["file"]),
        (&"problem-no-folder".into(), &"nowhere".into())
    );
    assert_eq!(run.code, Some(1));
}

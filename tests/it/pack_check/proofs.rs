//! Every proof, broken by hand in a pack that was good.

use super::Small;
use passerelle::author::check;
use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{Folder, InMemory, Origin, Problem, render};
use std::path::Path;

pub(super) fn problems(pack: &Small) -> Vec<Problem> {
    let files = pack.files().into_iter().fold(InMemory::new("small"), |files, (path, text)| files.with(path, text));
    check(&files, Origin::BuiltIn, &Catalogue::built_in()).problems
}

/// Each problem as "id", the passage it is at, and what an English author reads.
pub(super) fn ids(problems: &[Problem]) -> Vec<(&str, &str)> {
    problems.iter().map(|problem| (problem.id(), problem.passage())).collect()
}

/// Breaks the good pack; exactly this problem is found, at the exercise or at the part of it that is to blame.
#[track_caller]
fn caught_at(broken: &Small, id: &str, passage: &str) -> String {
    let found = problems(broken);
    assert_eq!(ids(&found), [(id, passage)], "{}", broken.lesson);
    said(&found[0], "en")
}

#[track_caller]
fn caught(broken: &Small, id: &str) -> String {
    caught_at(broken, id, "tidy")
}

pub(super) fn said(problem: &Problem, tag: &str) -> String {
    render(problem, &Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap()))
}

/// The same with the words of the pack.
pub(super) fn said_with(problem: &Problem, tag: &str, pack: &Small) -> String {
    let files = pack.files().into_iter().fold(InMemory::new("small"), |files, (path, text)| files.with(path, text));
    let pack = check(&files, Origin::BuiltIn, &Catalogue::built_in()).pack.unwrap();
    render(problem, &Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap()).with_pack(&pack.words))
}

#[test]
fn the_shipped_packs_are_clean() {
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons");
    let packs = lessons.read_dir().unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut exercises = 0;
    for pack in packs {
        let checked = check(&Folder::new(&pack), Origin::Folder(pack.clone()), &Catalogue::built_in());
        assert_eq!(ids(&checked.problems), [], "{}", pack.display());
        exercises += checked.pack.unwrap().lessons.iter().map(|lesson| lesson.exercises.len()).sum::<usize>();
    }
    assert!(exercises > 0);
}

#[test]
fn a_good_pack_has_no_problem() {
    assert_eq!(ids(&problems(&Small::good())), []);
}

const CUT: &str = "  { files = \"cut\" },\n";
const PASTE: &str = "  { files = \"paste\" },\n";

#[test]
fn an_exercise_that_is_done_at_the_start_is_caught() {
    let done = Small::good()
        .lesson(r#"["desktop/$cv", "#, r#"["documents/$work/$cv", "#)
        .lesson("trap = [{ files = { in-bin = \"$cv\" } }]\n", "")
        .lesson(
            r#"{ files = { select = "desktop/$cv" } },
  { files = "cut" },"#,
            r#"{ files = { open = "documents" } },"#,
        )
        .lesson(PASTE, "")
        .lesson(r#"wrong = [["#, "wrong = [] # [[");
    let mut done = done;
    done.english = done.english.replace("    .trap = It is in the bin.\n", "");
    done.arabic = done.arabic.replace("    .trap = هو في سلة المهملات.\n", "");
    caught(&done, "problem-solved-at-start");
}

#[test]
fn a_trap_that_is_met_at_the_start_is_caught() {
    let trap = Small::good()
        .lesson(r#"trap = [{ files = { in-bin = "$cv" } }]"#, r#"trap = [{ files = { open = "desktop" } }]"#);
    let found = problems(&trap);
    assert!(
        ids(&found).contains(&("problem-trap-at-start", r#"{ files = { open = "desktop" } }"#)),
        "{:?}",
        ids(&found)
    );
}

#[test]
fn a_solution_that_misses_the_goal_is_caught_and_says_what_is_missing() {
    let said = caught(&Small::good().lesson(PASTE, ""), "problem-solution-misses");
    assert!(said.contains("does not reach the goal: "), "{said}");
}

#[test]
fn a_solution_that_changes_more_than_the_goal_is_caught() {
    let both = r#"{ files = { select = ["desktop/$cv", "desktop/$photo"] } },
  { files = "cut" }"#;
    let broken = Small::good().lesson(
        "solution = [\n  { files = { select = \"desktop/$cv\" } },\n  { files = \"cut\" }",
        &format!("solution = [\n  {both}"),
    );
    caught(&broken, "problem-solution-damages");
}

#[test]
fn a_solution_with_a_refused_step_is_caught_with_its_number() {
    let said = caught_at(&Small::good().lesson(CUT, ""), "problem-solution-refused", "{ files = \"paste\" }");
    assert!(said.contains("Step 3 of the solution is not possible"), "{said}");
}

#[test]
fn a_solution_that_meets_a_trap_is_caught() {
    let broken = Small::good().lesson(CUT, "  { files = \"delete\" },\n  { files = \"undo\" },\n  { files = { select = \"desktop/$cv\" } },\n  { files = \"cut\" },\n");
    let said = caught_at(&broken, "problem-solution-trap", "{ files = \"delete\" }");
    assert!(said.contains("Step 2"), "{said}");
}

#[test]
fn a_solution_that_the_keyboard_cannot_do_is_caught_in_every_language() {
    let steps = format!("{CUT}  {{ files = {{ open = \"documents/$work\" }} }},\n{PASTE}");
    let broken = Small::good()
        .lesson("\"documents/$work/\"]", "\"desktop/$work/\"]")
        .lesson("at = \"documents/$work/$cv\"", "at = \"desktop/$work/$cv\"")
        .lesson(&steps, "  { files = { move-to = \"desktop/$work\" } },\n");
    let said = caught_at(&broken, "problem-solution-keys", "{ files = { move-to = \"desktop/$work\" } }");
    assert!(said.contains("Step 2") && said.contains("(language: en, ar)"), "{said}");
}

#[test]
fn names_that_read_the_same_in_a_language_are_caught_there() {
    // Typed, the new name reads like another word, so that another name comes of it.
    let rename = "  { files = \"paste\" },\n  { files = { rename = \"$new\" } },\n";
    let broken = Small::good()
        .lesson(
            "at = \"documents/$work/$cv\" } }]",
            "at = \"documents/$work/$new\" } }, { files = { not-at = \"desktop/$cv\" } }]",
        )
        .lesson(PASTE, rename)
        .english("cv = CV.pdf\n", "cv = CV.pdf\na-new = New.pdf\nnew = New.pdf\n")
        .lesson("\"desktop/$photo\"", "\"desktop/$photo\", \"music/$a-new\"");
    let mut broken = broken;
    broken.arabic = broken.arabic.replace("cv = ", "a-new = قديم.pdf\nnew = جديد.pdf\ncv = ");
    let found = problems(&broken);
    let step = r#"{ files = { rename = "$new" } }"#;
    assert_eq!(ids(&found), [("problem-solution-keys", step), ("problem-solution-mouse", step)]);
    let said = said(&found[0], "en");
    assert!(said.contains("Step 5") && said.contains("(language: en)"), "{said}");
}

#[test]
fn a_wrong_way_that_passes_is_caught() {
    let broken =
        Small::good().lesson("{ files = { open = \"documents\" } }", "{ files = { open = \"documents/$work\" } }");
    let way = broken.lesson.split("wrong = [").nth(1).unwrap().split("]\n").next().unwrap();
    caught_at(&broken, "problem-wrong-passes", way);
}

#[test]
fn a_wrong_way_with_a_refused_step_is_a_warning() {
    let broken = Small::good().lesson(
        "{ files = { open = \"documents\" } }, { files = \"paste\" }",
        "{ files = { rename = \"$work\" } }, { files = { select = \"documents/$work\" } }",
    );
    caught_at(&broken, "problem-wrong-refused", "{ files = { select = \"documents/$work\" } }");
}

#[test]
fn a_trap_that_nobody_can_meet_is_caught() {
    let broken = Small::good().lesson("in-bin = \"$cv\"", "at = \"music/$work/$cv\"");
    caught_at(&broken, "problem-trap-unreachable", "{ files = { at = \"music/$work/$cv\" } }");
}

#[test]
fn a_trap_that_only_the_search_finds_is_reachable() {
    let deep = Small::good().lesson("in-bin = \"$cv\"", "in-bin = \"$photo\"");
    assert_eq!(ids(&problems(&deep)), []);
}

#[test]
fn a_name_that_is_nowhere_is_caught_at_its_place() {
    let broken = Small::good().lesson("at = \"documents/$work/$cv\"", "at = \"documents/$work/$cvv\"");
    let found = problems(&broken);
    assert!(found.iter().any(|problem| problem.id() == "problem-files-unknown-item"), "{:?}", ids(&found));
}

#[test]
fn texts_that_are_missing_needless_or_say_unknown_names_are_caught() {
    for (from, to, expected) in [
        ("    .why = So it is found.\n", "", ("problem-text-missing", "tidy")),
        ("    .copy-feedback = It stays.\n", "", ("problem-text-missing", "which")),
        ("    .trap = It is in the bin.\n", "", ("problem-text-missing", "tidy")),
        ("work = Work\n", "", ("problem-text-missing", "$work")),
        ("    .hint-1 = Cut it.\n", "    .hint-1 = Cut it.\n    .hint-2 = Now.\n", ("problem-text-missing", "tidy")),
        ("pack-about", "old = Old\npack-about", ("problem-text-unused", "old")),
        ("Put { $cv }", "Put { $cvv }", ("problem-text-name", "tidy")),
    ] {
        assert_eq!(ids(&problems(&Small::good().english(from, to))), [expected], "{from}");
    }
}

#[test]
fn every_proof_is_said_with_advice_in_every_language_of_the_program() {
    let broken = [
        Small::good().lesson(PASTE, ""),
        Small::good().lesson(CUT, ""),
        Small::good().lesson("in-bin = \"$cv\"", "at = \"music/$work/$cv\""),
        Small::good().lesson("{ files = { open = \"documents\" } }", "{ files = { open = \"documents/$work\" } }"),
        Small::good().english("Put { $cv }", "Put { $cvv }"),
    ];
    for problem in broken.iter().flat_map(problems) {
        for tag in ["fr", "en", "ar"] {
            let words = Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap());
            assert!(words.has_translation(&problem.what), "{tag}: {}", problem.id());
            assert!(problem.help.as_ref().is_some_and(|help| words.has_translation(help)), "{tag}: {}", problem.id());
        }
    }
}

#[test]
fn texts_that_are_too_long_to_be_seen_are_told_with_their_language() {
    let long = "It is cut out and put away. ".repeat(40);
    let broken = Small::good().english("    .cut = Cut\n", &format!("    .cut = {long}\n"));
    let found = problems(&broken);
    assert_eq!(ids(&found), [("problem-too-long", "which")]);
    let said = said(&found[0], "en");
    assert!(said.contains("small screen: en") && said.contains("shorter texts"), "{said}");
}

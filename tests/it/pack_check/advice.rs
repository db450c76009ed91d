//! What `pack check` advises: steps that nobody needs, hints, room on the screen, translations. Each is broken by hand in a
//! pack that was good.

use super::Small;
use super::proofs::{ids, problems, said};
use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{Problem, Severity};

/// Exactly this warning is found, at this passage; it has advice in every language of the program.
#[track_caller]
fn warned(pack: &Small, id: &str, passage: &str) -> String {
    let found = problems(pack);
    assert_eq!(ids(&found), [(id, passage)], "{}{}", pack.lesson, pack.english);
    assert_eq!(found[0].severity, Severity::Warning);
    advised(&found[0]);
    said(&found[0], "en")
}

#[track_caller]
fn advised(problem: &Problem) {
    for tag in ["fr", "en", "ar"] {
        let words = Words::new(&Catalogue::built_in(), &Language::parse(tag).unwrap());
        assert!(words.has_translation(&problem.what), "{tag}: {}", problem.id());
        let help = problem.help.as_ref().unwrap();
        assert!(words.has_translation(help), "{tag}: {}", help.id);
        let shown = said(problem, tag);
        assert!(!shown.contains("{$") && !shown.contains('['), "{tag}: everything is said: {shown}");
    }
}

const SOLUTION: &str = "solution = [\n";

#[test]
fn a_step_that_is_undone_by_the_next_one_is_needless() {
    let select = r#"{ files = { select = "desktop/$photo" } }"#;
    let pack = Small::good().lesson(SOLUTION, &format!("{SOLUTION}  {select},\n"));
    let said = warned(&pack, "problem-solution-needless", select);
    assert!(said.contains("Step 1 of the solution is not needed"), "{said}");
}

#[test]
fn a_step_that_changes_what_nobody_asks_for_is_needless() {
    let make = r#"{ files = { new-folder = "$photo" } }"#;
    let pack = Small::good()
        .lesson("wrong = ", "may-change = [\"documents/\"]\nwrong = ")
        .lesson("  { files = \"paste\" },\n", &format!("  {{ files = \"paste\" }},\n  {make},\n"));
    warned(&pack, "problem-solution-needless", make);
}

#[test]
fn a_step_that_is_done_twice_is_needless() {
    let pack = Small::good().lesson("  { files = \"cut\" },\n", "  { files = \"cut\" },\n  { files = \"cut\" },\n");
    let found = problems(&pack);
    assert!(!found.is_empty() && found.iter().all(|problem| problem.id() == "problem-solution-needless"));
}

#[test]
fn looking_on_the_way_is_not_needless() {
    let way = "  { files = { open = \"documents\" } },\n  { files = { open = \"documents/$work\" } },\n";
    let by_folders = Small::good().lesson("  { files = { open = \"documents/$work\" } },\n", way);
    assert_eq!(ids(&problems(&by_folders)), []);
    let read_first = Small::good().lesson(
        SOLUTION,
        &format!("{SOLUTION}  {{ files = {{ open = \"desktop/$photo\" }} }},\n  {{ files = \"close\" }},\n"),
    );
    assert_eq!(ids(&problems(&read_first)), []);
}

#[test]
fn every_problem_of_a_solution_is_at_its_step() {
    let unknown =
        Small::good().lesson("  { files = \"cut\" },\n", "  { files = \"restore\" },\n  { files = \"cut\" },\n");
    assert_eq!(ids(&problems(&unknown)), [("problem-solution-refused", r#"{ files = "restore" }"#)]);
}

/// Adds texts to the exercise `tidy`, in both languages.
fn with_hints(english: &str, arabic: &str) -> Small {
    let mut pack = Small::good().english("    .hint-1 = Cut it.\n", english);
    pack.arabic = pack.arabic.replace("    .hint-1 = قصّه.\n", arabic);
    pack
}

const ARABIC_HINT: &str = "    .hint-1 = قصّه.\n";

#[test]
fn a_gap_between_hints_is_told_in_each_language() {
    let pack =
        with_hints("    .hint-1 = Cut it.\n    .hint-3 = Paste it.\n", &format!("{ARABIC_HINT}    .hint-3 = الصقه.\n"));
    let found = problems(&pack);
    assert_eq!(ids(&found), [("problem-hint-gap", "hint-3"), ("problem-hint-gap", "hint-3")]);
    found.iter().for_each(advised);
    assert!(said(&found[0], "en").contains("no text tidy.hint-2"));
}

#[test]
fn a_first_hint_that_leaves_nothing_to_find_is_told() {
    let twice =
        with_hints("    .hint-1 = Cut it.\n    .hint-2 = Cut it!\n", &format!("{ARABIC_HINT}    .hint-2 = الصقه.\n"));
    warned(&twice, "problem-hint-twice", "hint-1");
    let way =
        with_hints("    .hint-1 = Press { KEY(\"Ctrl+X\") } on { $cv }, then look into { $work }.\n", ARABIC_HINT);
    let way = way.english("Put { $cv } in { $work }.", "Put the paper away.");
    let mut way = way;
    way.arabic = way.arabic.replace("ضع { $cv } في { $work }.", "رتّب الورقة.");
    let found = problems(&way);
    assert!(ids(&found).contains(&("problem-hint-way", "hint-1")), "{:?}", ids(&found));
    let answer = Small::good().english("    .hint-1 = It goes away here.\n", "    .hint-1 = It is “cut”.\n");
    assert!(warned(&answer, "problem-hint-answer", "hint-1").contains("says the answer: Cut"));
}

#[test]
fn a_first_hint_that_says_every_answer_or_what_the_question_says_tells_nothing() {
    let both = Small::good().english("    .hint-1 = It goes away here.\n", "    .hint-1 = Cut or copy?\n");
    assert_eq!(ids(&problems(&both)), []);
    let asked = Small::good()
        .english("which = What comes first?", "which = Is it cut, or the other?")
        .english("    .hint-1 = It goes away here.\n", "    .hint-1 = Think of what cut means.\n");
    assert_eq!(ids(&problems(&asked)), []);
}

#[test]
fn an_answer_to_be_typed_that_the_first_hint_says_is_told() {
    let fill = "question = \"fill\"\nsame = [\"olena@poste.example\"]\n";
    let pack = Small::good().lesson("question = \"choose\"\nanswers = [\"cut\", \"copy\"]\nright = [\"cut\"]\n", fill);
    let texts = "    .cut = Cut\n    .cut-feedback = Yes.\n    .copy = Copy\n    .copy-feedback = It stays.\n";
    let mut pack = pack.english(texts, "").english("It goes away here.", "Write olena@poste.example here.");
    pack.arabic = pack.arabic.split("    .cut =").next().unwrap().to_owned();
    warned(&pack, "problem-hint-answer", "hint-1");
}

#[test]
fn a_text_without_room_is_named_with_its_rows() {
    let pack = Small::good()
        .english("    .hint-1 = Cut it.\n", &format!("    .hint-1 = {}\n", "Cut it out here and now. ".repeat(20)));
    let found = problems(&pack);
    let rows = found.iter().find(|problem| problem.id() == "problem-text-rows").unwrap();
    assert_eq!((rows.passage(), rows.severity), ("hint-1", Severity::Warning));
    advised(rows);
    // 500 signs in rows of 72 take seven or eight, and the task takes one.
    let said = said(rows, "en");
    assert!(said.contains("tidy.hint-1") && said.contains("rows too many") && said.contains("one row of 6"), "{said}");
}

#[test]
fn names_that_only_one_language_says_are_told() {
    let mut lacks = Small::good();
    lacks.arabic = lacks.arabic.replace("ضع { $cv } في { $work }.", "ضع الملف في { $work }.");
    assert!(warned(&lacks, "problem-text-lacks-name", "tidy").contains("does not say $cv"));
    let mut other = Small::good();
    other.arabic = other.arabic.replace("    .why = ليسهل إيجاده.\n", "    .why = ليسهل إيجاد { $photo }.\n");
    assert!(warned(&other, "problem-text-other-name", "why").contains("says $photo"));
}

#[test]
fn a_forgotten_translation_is_told_and_names_are_not() {
    let mut same = Small::good();
    same.arabic = same.arabic.replace("    .why = ليسهل إيجاده.\n", "    .why = So it is found.\n");
    warned(&same, "problem-text-same", "why");
    let mut names = Small::good()
        .english("pack-about = A small pack.", "pack-about = Amina Haidari, amina@poste.example, CV_2026.pdf");
    names.arabic = names
        .arabic
        .replace("pack-about = تمرين واحد.", "pack-about = Amina Haidari, amina@poste.example, CV_2026.pdf");
    assert_eq!(ids(&problems(&names)), []);
}

//! `vary` in a pack that was good: every variant is proved, and every mistake is told once, with its variant.
//! How the lists are read is tested in the room `pack`.

use super::Small;
use super::proofs::{ids, problems, said};
use passerelle::pack::Problem;

/// The good pack with two other papers to tidy.
fn good() -> Small {
    let mut small = Small::good()
        .lesson("task = [\"files\"]\n", "task = [\"files\"]\nvary = { paper = [\"$cv\", \"$bill\", \"$lease\"] }\n")
        .english("cv = CV.pdf\n", "cv = CV.pdf\nbill = Bill.pdf\nlease = Lease.pdf\n")
        .english("Put { $cv } in", "Put { $paper } in")
        .english("Cut it.", "Cut { $paper }.");
    small.arabic = small
        .arabic
        .replace("cv = ", "bill = فاتورة.pdf\nlease = عقد.pdf\ncv = ")
        .replace("ضع { $cv }", "ضع { $paper }")
        .replace("قصّه.", "قصّ { $paper }.");
    let (before, after) = small.lesson.split_once("files = ").unwrap();
    let (first, second) = after.split_once("[[exercise]]").unwrap();
    small.lesson = format!("{before}files = {}[[exercise]]{second}", first.replace("$cv", "$paper"));
    small
}

#[test]
fn a_pack_that_varies_and_is_as_it_should_be_has_no_problem() {
    assert_eq!(ids(&problems(&good())), []);
}

#[test]
fn a_proof_that_fails_in_one_variant_is_caught_and_says_which() {
    // The third paper is in the right place at the start.
    let done = good().lesson("\"$lease\"] }", "\"$lease\"], place = [\"desktop\", \"desktop\", \"documents/work\"] }");
    let done = done.lesson("files = [\"desktop/$paper\"", "files = [\"$place/$paper\"");
    let found = problems(&done);
    assert!(
        ids(&found).contains(&("problem-solution-refused", r#"{ files = { select = "desktop/$paper" } }"#)),
        "{:?}",
        ids(&found)
    );
    for problem in &found {
        for (tag, says) in [("en", "variant 3: "), ("fr", "variante 3 : "), ("ar", "الصيغة ٣: ")] {
            let text = said(problem, tag);
            assert!(text.contains(says) && text.contains("$paper = $lease, $place = documents/work"), "{text}");
        }
    }
    // A wrong way that passes only where the paper is the second.
    let passes = good().lesson(
        "wrong = [[",
        "wrong = [[{ files = { select = \"desktop/$paper\" } }, { files = \"cut\" }, { files = { open = \"documents/$into\" } }, { files = \"paste\" }], [",
    );
    let passes = passes
        .lesson("\"$lease\"] }", "\"$lease\"], into = [\"$home\", \"$work\", \"$home\"] }")
        .lesson("\"documents/$work/\"]", "\"documents/$work/\", \"documents/$home/\"]")
        .english("work = Work\n", "work = Work\nhome = Home\n");
    let mut passes = passes;
    passes.arabic = passes.arabic.replace("work = ", "home = بيت\nwork = ");
    let found = problems(&passes);
    assert_eq!(found.iter().map(Problem::id).collect::<Vec<_>>(), ["problem-wrong-passes"]);
    assert!(found[0].passage().contains("documents/$into"), "{}", found[0].passage());
    assert!(said(&found[0], "en").contains("variant 2: "), "{}", said(&found[0], "en"));
}

#[test]
fn what_fails_in_every_variant_is_told_once_and_without_a_variant() {
    let found = problems(&good().lesson("  { files = \"paste\" },\n", ""));
    assert_eq!(ids(&found), [("problem-solution-misses", "tidy")]);
    let text = said(&found[0], "en");
    assert!(!text.contains("variant"), "{text}");
}

#[test]
fn a_mistake_of_a_program_in_one_variant_is_at_its_word() {
    let broken = good().lesson("\"$lease\"] }", "\"$lease\"], place = [\"desktop\", \"desk\", \"desktop\"] }");
    let found = problems(&broken.lesson("files = [\"desktop/$paper\"", "files = [\"$place/$paper\""));
    assert_eq!(found.len(), 1, "{:?}", ids(&found));
    assert_eq!(found[0].passage(), "\"$place/$paper\"");
    assert!(said(&found[0], "en").contains("variant 2: "), "{}", said(&found[0], "en"));
}

#[test]
fn what_is_missing_is_said_with_the_values_of_the_variant() {
    let broken = good()
        .english("    .why = So it is found.\n", "    .why = So it is found.\n    .goal-1 = { $paper } is missing.\n")
        .lesson("\"$lease\"] }", "\"$lease\"], last = [\"paste\", \"paste\", \"up\"] }")
        .lesson("  { files = \"paste\" },\n", "  { files = \"$last\" },\n");
    let mut broken = broken;
    broken.arabic = broken.arabic.replacen("    .trap", "    .goal-1 = ينقص { $paper }.\n    .trap", 1);
    let found = problems(&broken);
    assert_eq!(ids(&found), [("problem-solution-misses", "tidy")]);
    // Said as the command does: with the words of the pack.
    let text = super::proofs::said_with(&found[0], "en", &broken);
    assert!(text.contains("Lease.pdf is missing.") && text.contains("variant 3: "), "{text}");
}

#[test]
fn words_that_vary_are_names_only_where_they_stand_for_something() {
    for (from, to, expected) in [
        // In a title, which is read before there is a variant.
        ("    .title = Tidy\n", "    .title = Tidy { $paper }\n", ("problem-text-name", "title")),
        // In a name.
        ("work = Work\n", "work = Work { $paper }\n", ("problem-text-name", "work")),
        // In another exercise, and misspelt.
        ("which = What comes", "which = { $paper } comes", ("problem-text-name", "which")),
        ("Put { $paper }", "Put { $papre }", ("problem-text-name", "tidy")),
        // A word that is a text of the pack, too.
        ("work = Work\n", "work = Work\npaper = Paper\n", ("problem-vary-message", "paper")),
    ] {
        let mut broken = good().english(from, to);
        if to.contains("paper = ") {
            broken.arabic.push_str("paper = ورقة\n");
        }
        let found = problems(&broken);
        let found: Vec<_> = ids(&found).into_iter().filter(|(id, _)| *id != "problem-text-unused").collect();
        assert_eq!(found, [expected], "{to}");
    }
    // In a document that opens, it is known.
    let mut open = good().english("cv = CV.pdf\n", "cv = CV.pdf\n    .text = This is { $paper }.\n");
    open.arabic = open.arabic.replace("السيرة.pdf\n", "السيرة.pdf\n    .text = هذا { $paper }.\n");
    assert_eq!(ids(&problems(&open)), []);
}

#[test]
fn a_text_of_two_exercises_says_only_what_varies_in_both() {
    let second = "\n[[exercise]]\nid = \"read\"\nskills = [\"files.open-path\"]\ntask = [\"files\"]\nfiles = [\"desktop/$photo\"]\n\
                  goal = [{ files = { viewed = \"desktop/$photo\" } }]\nsolution = [{ files = { open = \"desktop/$photo\" } }]\n";
    let mut both = good().english("photo = Photo.jpg\n", "photo = Photo.jpg\n    .text = Beside { $paper }.\n");
    both.arabic = both.arabic.replace("صورة.jpg\n", "صورة.jpg\n    .text = بجانب { $paper }.\n");
    assert_eq!(ids(&problems(&both)), []);
    both.lesson.push_str(second);
    both.english.push_str("read = Look.\n    .title = T\n    .hint-1 = H.\n    .why = W.\n");
    both.arabic.push_str("read = انظر.\n    .title = ت\n    .hint-1 = هـ.\n    .why = و.\n");
    let found = problems(&both);
    assert_eq!(ids(&found), [("problem-text-name", "text"), ("problem-text-name", "text")]);
    assert!(said(&found[0], "en").contains("It varies only in some exercises."), "{}", said(&found[0], "en"));
    // Where it varies in both, it may.
    both.lesson = both.lesson.replace(
        "files = [\"desktop/$photo\"]\n",
        "vary = { paper = [\"one\", \"two\"] }\nfiles = [\"desktop/$photo\"]\n",
    );
    assert_eq!(ids(&problems(&both)), []);
}

#[test]
fn a_list_that_nothing_says_is_a_problem() {
    let broken = good().lesson("\"$lease\"] }", "\"$lease\"], amount = [\"120\", \"85\", \"240\"] }");
    assert_eq!(ids(&problems(&broken)), [("problem-vary-unused", "amount")]);
    // Said in one language, it is used.
    let used = broken.english("    .why = So it is found.", "    .why = So it is found for { $amount }.");
    assert_eq!(ids(&problems(&used)), [("problem-text-lacks-name", "why")]);
}

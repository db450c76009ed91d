//! Plain language as `pack check` reads it: long sentences, joined ideas, full screens, hard words.

use super::Small;
use super::proofs::{ids, problems, said};

const WHY: &str = "    .why = So it is found.\n";

fn with_why(why: &str) -> Small {
    Small::good().english(WHY, &format!("    .why = {why}\n"))
}

fn words(count: usize) -> String {
    format!("Here are{}.", " words".repeat(count - 2))
}

#[test]
fn the_limit_of_words_hangs_on_the_level() {
    assert_eq!(ids(&problems(&with_why(&words(15)))), []);
    let long = with_why(&words(16));
    let found = problems(&long);
    assert_eq!(ids(&found), [("problem-plain-words", "why")]);
    let said = said(&found[0], "en");
    assert!(said.contains("has 16 words") && said.contains("Aim at 12 words, 15 at most"), "{said}");
    let level = |pack: Small, level: &str| Small { manifest: pack.manifest.replace("level = 1", level), ..pack };
    assert_eq!(ids(&problems(&level(long, "level = 2"))), []);
    assert_eq!(ids(&problems(&level(with_why(&words(26)), "level = 3"))), [("problem-plain-words", "why")]);
}

#[test]
fn what_a_name_stands_for_counts() {
    let mut named = with_why("{ $cv } is here, with the eleven other papers of the small family that came.");
    named.arabic = named.arabic.replace("ليسهل إيجاده.", "هنا { $cv }.");
    assert_eq!(ids(&problems(&named)), []);
    let long = named.english("cv = CV.pdf", "cv = The long paper.pdf");
    assert_eq!(ids(&problems(&long)), [("problem-plain-words", "why")]);
}

#[test]
fn what_is_not_said_to_the_learner_does_not_count() {
    let mut letter = Small::good().english("cv = CV.pdf\n", &format!("cv = CV.pdf\n    .text = {}\n", words(30)));
    letter.arabic =
        letter.arabic.replace("cv = السيرة.pdf\n", &format!("cv = السيرة.pdf\n    .text = نص {}\n", words(30)));
    assert_eq!(ids(&problems(&letter)), []);
}

#[test]
fn joined_ideas_are_counted_in_each_language() {
    assert_eq!(ids(&problems(&with_why("It is found, because it is there."))), []);
    for many in ["It is found, because it is there, but you must look.", "Found; kept; seen."] {
        let found = problems(&with_why(many));
        assert_eq!(ids(&found), [("problem-plain-ideas", "why")], "{many}");
        assert!(said(&found[0], "en").contains("joins 3 ideas"));
    }
    let mut arabic = Small::good();
    arabic.arabic = arabic.arabic.replace("ليسهل إيجاده.", "تجده لأنه هنا، ولكن عندما تبحث.");
    assert_eq!(ids(&problems(&arabic)), [("problem-plain-ideas", "why")]);
}

#[test]
fn sentences_of_the_task_and_a_hint_are_counted_together() {
    let five = "Look. Look. Look. Look. Look.";
    let hint = |text: &str| Small::good().english("    .hint-1 = Cut it.\n", &format!("    .hint-1 = {text}\n"));
    assert_eq!(ids(&problems(&hint(five))), []);
    let found = problems(&hint(&format!("{five} Look.")));
    assert_eq!(ids(&found), [("problem-plain-sentences-hint", "hint-1")]);
    assert!(said(&found[0], "en").contains("7 sentences together"));
    let trap = Small::good().english("It is in the bin.", &format!("{five} Look. Look."));
    assert_eq!(ids(&problems(&trap)), [("problem-plain-sentences", "trap")]);
}

#[test]
fn a_hard_word_is_told_once_and_only_where_nothing_explains_it() {
    let hard = with_why("Look at the icons. An icon is here.");
    let found = problems(&hard);
    assert_eq!(ids(&found), [("problem-plain-hard", "why")]);
    let said = said(&found[0], "en");
    assert!(said.contains("“icon”, a hard word") && said.contains("# gloss: icon"), "{said}");
    let noted = hard.clone().english("tidy = Put", "# gloss: icon\ntidy = Put");
    assert_eq!(ids(&problems(&noted)), []);
    // What explains it must come first.
    let late = hard.clone().english("which = What", "# gloss: icon\nwhich = What");
    assert_eq!(ids(&problems(&late)), [("problem-plain-hard", "why")]);
    let other = hard.clone().english("tidy = Put", "# gloss: tab\ntidy = Put");
    assert_eq!(ids(&problems(&other)), [("problem-plain-hard", "why")]);
    let said = hard.english("Cut it.", "That is a small picture that stands for a program or a file.");
    assert_eq!(ids(&problems(&said)), []);
}

#[test]
fn a_hard_word_is_found_in_its_forms() {
    let mut arabic = Small::good();
    arabic.arabic = arabic.arabic.replace("ليسهل إيجاده.", "انظر إلى المرفقات.");
    assert_eq!(ids(&problems(&arabic)), [("problem-plain-hard", "why")]);
    // "tabs" is one, "table" is none.
    assert_eq!(ids(&problems(&with_why("Look at the tabs."))), [("problem-plain-hard", "why")]);
    assert_eq!(ids(&problems(&with_why("Look at the table."))), []);
}

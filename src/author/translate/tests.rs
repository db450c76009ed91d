//! Files of translations, brought up to date: nothing that people wrote is lost, and twice is as good as once.

use super::merge::Notes;
use super::original::Original;
use super::page::Page;
use crate::locale::{Language, Piece, layout, message_lines, parse_errors};
use crate::pack::{Problem, SourceFile};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::rc::Rc;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn try_update(source: &str, target: &str) -> Result<(String, Vec<Problem>), Vec<Problem>> {
    let (original, ar) = (Original::read(language("fr"), source).unwrap(), language("ar"));
    let file = Rc::new(SourceFile { path: "ar.ftl".to_owned(), text: target.to_owned() });
    let mut page = Page::read(&file, &ar, &original)?;
    let problems = page.take_filled(&original, &file);
    let memory = page.remembered(&original);
    let note = |text: &str| text.to_owned();
    let notes = Notes { top: vec![note("top")], changed: note("new"), obsolete: note("old"), memory: note("memory") };
    Ok((page.write(&original, &ar, &memory, &notes), problems))
}

/// The file after one run, and the ids of problems; twice must be as good as once.
#[track_caller]
fn update(source: &str, target: &str) -> (String, Vec<String>) {
    let (text, problems) = try_update(source, target).unwrap();
    let (again, _) = try_update(source, &text).unwrap();
    assert_eq!(again, text, "twice");
    assert_eq!(parse_errors(&text).len(), 0, "{text}");
    (text, problems.iter().map(|problem| problem.id().to_owned()).collect())
}

#[test]
fn a_new_file_asks_for_every_text_and_says_none() {
    let source = "### Top\n\na = Un { $n }\n    .title = Titre\n\n# note\nb =\n    .text =\n        x\n          y\n";
    let (text, _) = update(source, "");
    assert_eq!(
        text,
        "# Translator: none yet\n# Reviewer: none yet\n\n# > top\n\n### Top\n\n# fr> a = Un { $n }\n# ar> a =\n\
         # fr> a.title = Titre\n# ar> a.title =\n\n# note\n# fr> b.text =\n# fr>     x\n# fr>       y\n# ar> b.text =\n"
    );
    assert!(message_lines(&text).is_empty());
}

#[test]
fn what_is_filled_in_takes_its_place() {
    let source = "a = Un { $n }\n    .title = Titre\n    .hint-1 = Indice\nb = Deux\n";
    let filled = "a = واحد { $n }\n    .hint-1 = تلميح\n# ar> a.title = عنوان\n# ar> b =\n# ar> سطر\n# ar>   سطران\n";
    let (text, problems) = update(source, filled);
    assert!(
        text.contains("a = واحد { $n }\n    .title = عنوان\n    .hint-1 = تلميح\nb =\n    سطر\n      سطران\n"),
        "{text}"
    );
    assert!(problems.is_empty());
    // Who takes the signs away as well is understood.
    let bare =
        "# fr> a = Un { $n }\na = واحد { $n }\n# fr> a.title = Titre\n# ar> a.title =\n    عنوان\na.hint-1 = تلميح\n";
    let (text, _) = update(source, bare);
    assert!(text.contains("a = واحد { $n }\n    .title = عنوان\n    .hint-1 = تلميح\n# fr> b"), "{text}");
}

#[test]
fn what_cannot_be_taken_stays_where_it_was_written() {
    let source = "a = Un { $n }\nb = Deux\n";
    let (text, problems) = update(source, "# ar> a = واحد\n# ar> b = اثنان }\n# ar> c = ثلاثة\nd = { a }\n");
    assert_eq!(problems, ["translate-lost-variable", "fluent-closing-brace", "translate-unknown-text"]);
    for line in ["# ar> a = واحد\n", "# ar> b = اثنان }\n", "# c = ثلاثة\n"] {
        assert!(text.contains(line), "{text}");
    }
    let (text, problems) = update(source, "b = اثنان\n# ar> b = آخر\n");
    assert_eq!(problems, ["translate-there-already"]);
    assert!(text.contains("# b = آخر\nb = اثنان\n"), "{text}");
}

#[test]
fn a_problem_is_told_where_its_line_is_now() {
    let file = |text: &str| Rc::new(SourceFile { path: "ar.ftl".to_owned(), text: text.to_owned() });
    let old = file("a = واحد\n# ar> b = اثنان }\n# ar> c = ثلاثة\n");
    let new = file("# Translator: none yet\n\n# ar> b =\n# ar> b = اثنان }\n\n# c = ثلاثة\n");
    let place = |passage: &str, file: &SourceFile| {
        let start = file.text.rfind(passage).unwrap();
        start..start + passage.len()
    };
    for (passage, now) in [("}", Some((4, 17))), ("c", Some((6, 3))), ("واحد", None)] {
        let what = crate::locale::Phrase::new("fluent-closing-brace");
        let mut problem = Problem::error(&old, place(passage, &old), what);
        super::moved(&mut problem, &new);
        assert_eq!(problem.passage(), passage);
        let (file, _) = problem.place.as_ref().unwrap();
        assert_eq!(problem.line_column().filter(|_| Rc::ptr_eq(file, &new)), now, "{passage}");
    }
}

#[test]
fn a_source_text_that_changes_is_shown_until_the_translator_answers() {
    let (text, _) = update("a = Un\n    .t = Deux\n", "a = واحد\n    .t = اثنان\n");
    let new = "a = Une\n    .t = Deux\n";
    let (asked, _) = update(new, &text);
    assert!(asked.contains("# > new\n# fr> a = Une\na = واحد\n"), "{asked}");
    let (adapted, _) = update(new, &asked.replace("واحد", "واحدة"));
    assert!(!adapted.contains("# fr>"), "{adapted}");
    let (confirmed, _) = update(new, &asked.replace("# fr> a = Une\n", ""));
    assert!(!confirmed.contains("# fr>"), "{confirmed}");
    assert_eq!(update(new, &confirmed).0, confirmed);
}

#[test]
fn a_comment_stays_even_where_the_first_language_says_the_same_elsewhere() {
    let source = "# note\na = Un\n\n# of b\n#\n# more\nb = Deux\n";
    let target = "# One\n#\n# Two\na = واحد\n\n# note\nb = اثنان\n";
    let (text, _) = update(source, target);
    assert!(text.contains("# note\n# One\n#\n# Two\na = "), "{text}");
    assert!(text.contains("# of b\n#\n# more\n# note\nb = "), "{text}");
    // Not even when the text is still to come.
    let (asked, _) = update(source, &text.replace("a = واحد\n", ""));
    assert!(asked.contains("# One\n#\n# Two\n"), "{asked}");
}

#[test]
fn a_note_that_explains_a_word_is_of_its_language() {
    let source = "a = Un\n\n# gloss: tab\nb = Deux\n";
    let (text, _) = update(source, "# gloss: tab\na = واحد\nb = اثنان\n");
    assert!(text.contains("# gloss: tab\na = "), "{text}");
    assert_eq!(text.matches("gloss").count(), 1, "{text}");
    assert!(!update(source, "").0.contains("gloss"));
}

#[test]
fn a_heading_goes_where_the_first_language_has_it() {
    let (text, _) = update("### Mail\n\na = Un\n\n# Alone.\n\nb = Deux\n", "a = واحد\nb = اثنان\n");
    let newer = "### Mail\n\nnew = Nouveau\n\na = Un\n\n# Alone.\n\nnewer = Neuf\n\nb = Deux\n";
    let (text, _) = update(newer, &text);
    assert_eq!((text.matches("### Mail").count(), text.matches("# Alone.").count()), (1, 1), "{text}");
    assert!(text.contains("### Mail\n\n# fr> new"), "{text}");
}

#[test]
fn a_term_is_translated_like_a_message() {
    let source = "-brand = Passerelle\n    .kind = f\na = Chez { -brand }\n";
    let (text, problems) = update(source, "# ar> a = عند { -brand }\n");
    assert!(problems.is_empty(), "{problems:?}");
    assert!(text.contains("# fr> -brand = Passerelle\n# ar> -brand =\na = عند"), "{text}");
    let (text, problems) = update(source, &text.replace("# ar> -brand =\n", "# ar> -brand = معبر\n"));
    assert!(problems.is_empty(), "{problems:?}");
    assert!(text.contains("-brand = معبر\na = ") && text.contains("# = -brand "), "{text}");
    let (asked, _) = update(&source.replace("Passerelle", "Pont"), &text);
    assert!(asked.contains("# > new\n# fr> -brand = Pont\n-brand = معبر\n"), "{asked}");
    // What only this language needs stays, and need not be what the first language has.
    let (text, _) = update("-brand = { $case ->\n    [gen] d\n   *[nom] n\n}\na = Un\n", "-brand = x\n    .kind = m\n");
    assert!(text.contains("-brand = x\n    .kind = m\n"), "{text}");
    let (_, problems) = update("-brand = { $case ->\n    [gen] d\n   *[nom] n\n}\n", "# ar> -brand = x\n");
    assert!(problems.is_empty(), "{problems:?}");
    for (value, said) in [("عند { -brnad }", "translate-unknown-variable"), ("عند", "translate-lost-variable")] {
        assert_eq!(update(source, &format!("# ar> a = {value}\n")).1, [said]);
    }
    for (source, target) in [(source, "-brand = x\n-brand = y\n"), (source, "a = z\n-brand = x\n-brand = x\n")] {
        assert_eq!(try_update(source, target).unwrap_err()[0].id(), "problem-text-twice");
    }
}

#[test]
fn an_attribute_below_a_line_that_waits_is_what_it_says() {
    let source = "a = x\n    .title = T\n    .why = W\n";
    let ask = "a = س\n# fr> a.title = T\n# ar> a.title =\n";
    for below in ["    .title = عنوان\n", "# ar>     .title = عنوان\n", "    .title =\n        عنوان\n"]
    {
        let (text, problems) = update(source, &format!("{ask}{below}"));
        assert!(problems.is_empty() && text.contains("a = س\n    .title = عنوان\n"), "{problems:?} {text}");
    }
    // A whole message, as Fluent has it, and a line too many.
    let (text, problems) = update(source, "# ar> a =\n    س\n    .title = عنوان\n    .why = سبب\n    .what = ماذا\n");
    assert!(text.contains("a = س\n    .title = عنوان\n    .why = سبب\n"), "{text}");
    assert_eq!(problems, ["translate-unknown-text"]);
    assert!(text.contains("#     .what = ماذا\n"), "{text}");
    let (text, problems) =
        update(source, &format!("{}    .title = آخر\n", ask.replace(".title =\n", ".title = عنوان\n")));
    assert_eq!(problems, ["translate-there-already"]);
    assert!(text.contains("    .title = عنوان\n") && text.contains("#     .title = آخر\n"), "{text}");
}

#[test]
fn what_is_no_longer_used_stands_apart_at_the_end() {
    let source = "a = Un\nb = Deux\n";
    let target = "# of old\nold = قديم\n-term = كلمة\nhelper = مساعد\nb = { helper }\n    .own = لي\n\n# last\n";
    let (text, _) = update(source, target);
    let order = ["-term", "helper = ", "# ar> a", "b = {", "    .own", "# > old", "# of old\nold", "# last"];
    let places: Vec<usize> = order.map(|part| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"))).into();
    assert!(places.is_sorted(), "{text}");
    let (back, _) = update("old = Vieux\na = Un\nb = Deux\n", &text);
    assert!(back.contains("# of old\nold = قديم\n# fr> a"), "{back}");
    assert!(!back.contains("# > old"));
}

#[test]
fn people_are_kept_wherever_they_are_named() {
    let source = "# Translator: Passerelle\n# Reviewer: none yet\n\na = Un\n";
    let (text, _) =
        update(source, "# Mine.\n# Translator: Amina\n# Translator: Bashir\n\na = x\n# Reviewer: Nour (2026-01-02)\n");
    assert!(
        text.starts_with("# Mine.\n# Translator: Amina\n# Translator: Bashir\n# Reviewer: Nour (2026-01-02)\n\n"),
        "{text}"
    );
    assert!(!text.contains("Passerelle"));
}

#[test]
fn a_file_that_cannot_be_read_is_not_touched() {
    for (target, id) in [("a = Un }\n", "fluent-closing-brace"), ("a = x\na = y\n", "problem-text-twice")] {
        let problems = try_update("a = Un\n", target).unwrap_err();
        assert_eq!(problems[0].id(), id);
    }
    // A line out of place, not beside one of the program, is a mistake like any other.
    assert!(try_update("a = Un\n", "a = x\n# note\n    y\n").is_err());
}

#[test]
fn a_source_cannot_steer_the_reader_of_a_file() {
    let (text, _) = update("# \u{1b}[2J \u{202e}x\na = \u{1b}[31mUn\u{202e}\n", "");
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
}

/// One of the messages that files may have.
fn message(id: &'static str, tongue: &'static str) -> impl Strategy<Value = String> {
    let value = proptest::sample::select(vec![
        " one { $n }",
        " x",
        "\n    two\n\n      lines",
        " { $n ->\n        [one] a\n       *[other] { $n } b\n    }",
        " { \"\" }trail",
    ]);
    let attribute = |name: &'static str| {
        let value = proptest::sample::select(vec![" t", "\n        deep\n        er", " { b } = c", " # no comment"]);
        proptest::option::of(value.prop_map(move |value| format!("    .{name} ={value} {tongue}\n")))
    };
    (value, attribute("title"), attribute("hint-1"), attribute("why")).prop_map(move |(value, one, two, three)| {
        let attributes: String = [one, two, three].into_iter().flatten().collect();
        let ending = if value.ends_with('}') { String::new() } else { format!(" {tongue}") };
        format!("{id} ={value}{ending}\n{attributes}")
    })
}

const IDS: [&str; 6] = ["a", "b", "c-d", "e", "f", "g"];

/// A file with some messages, in any order, with comments, terms and empty lines between them.
fn file(tongue: &'static str) -> impl Strategy<Value = String> {
    let one = move |id| (proptest::option::of(message(id, tongue)), between());
    let all = Vec::from(IDS.map(one)).prop_shuffle();
    (between(), all, between()).prop_map(|(top, all, end)| {
        let all = all.into_iter().map(|(message, after)| message.unwrap_or_default() + &after);
        let file = top + &all.collect::<String>() + &end;
        let mut seen = false;
        // A term is written once.
        let lines = file.split_inclusive('\n');
        lines.filter(|line| !line.starts_with('-') || !std::mem::replace(&mut seen, true)).collect()
    })
}

fn between() -> impl Strategy<Value = String> {
    let line = proptest::sample::select(vec![
        "",
        "",
        "# note one",
        "#",
        "## group",
        "### file",
        "# gloss: tab",
        "# fr: mine",
        "# ar> ?",
        "-term = x",
        "# > said",
    ]);
    proptest::collection::vec(line, 0..4).prop_map(|lines| lines.iter().map(|line| format!("{line}\n")).collect())
}

/// The lines of each message of a file.
fn messages(text: &str) -> BTreeMap<String, String> {
    let pieces = layout(text).unwrap_or_else(|| panic!("{:?}\n{text}", parse_errors(text)));
    let messages = pieces.into_iter().filter_map(|piece| match piece {
        Piece::Message(entry) => {
            let lines: String = entry.parts.iter().map(|part| part.lines).collect();
            Some((entry.id.to_owned(), lines.trim_end().to_owned()))
        }
        _ => None,
    });
    messages.collect()
}

fn comments(text: &str) -> impl Iterator<Item = &str> {
    let theirs = ["# note one", "#", "## group", "### file", "# gloss: tab", "# fr: mine", "#     ?", "-term = x"];
    // A line that waits for a text, without saying for which, is a comment from then on.
    let lines = text.lines().map(|line| if line == "# ar> ?" { "#     ?" } else { line });
    lines.filter(move |line| theirs.contains(line))
}

proptest! {
    #[test]
    fn nothing_is_lost_and_twice_is_once(
        source in file("fr"),
        newer in file("FR"),
        target in file("ar"),
        crlf in any::<bool>(),
    ) {
        prop_assume!(parse_errors(&source).is_empty() && parse_errors(&newer).is_empty());
        let target = if crlf { target.replace('\n', "\r\n") } else { target };
        let Ok((text, _)) = try_update(&source, &target) else { return Err(TestCaseError::reject("twice")) };
        let mut text = text;
        // Now as it is, then after the pack has changed.
        for source in [&source, &newer] {
            let before = messages(&target);
            text = try_update(source, &text).unwrap().0;
            prop_assert_eq!(&try_update(source, &text).unwrap().0, &text);
            let after = messages(&text);
            for (id, lines) in &before {
                prop_assert_eq!(Some(lines), after.get(id), "{}", text);
            }
            prop_assert_eq!(before.len(), after.len());
            let count = |text: &str, comment: &str| comments(text).filter(|kept| *kept == comment).count();
            for comment in comments(&target) {
                prop_assert!(count(&text, comment) >= count(&target, comment), "{}\n{}", comment, text);
            }
            // What explains a word is never copied.
            prop_assert_eq!(count(&text, "# gloss: tab"), count(&target, "# gloss: tab"));
            prop_assert!(!crlf || text.lines().count() == text.matches("\r\n").count(), "{:?}", text);
        }
    }
}

//! The whole exercises of the pages: a pack of each page, proved in three languages by keys and by mouse.
//! Its words are those of the page, in English; in the other languages they are spelt with other letters.

use super::Page;
use passerelle::author::check;
use passerelle::locale::{Catalogue, Language, Words};
use passerelle::pack::{InMemory, Origin, render};
use std::fmt::Write;
use toml::Value;

/// Arabic letters for a to z: what is read matters less here than that it is joined and runs from right to left.
const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

/// A sentence or a name of the page, spelt as another language would. What has braces, and the ending of a file, stay.
fn spelt(language: &str, text: &str) -> String {
    let endings = [".pdf", ".jpg", ".zip"];
    let ending = endings.into_iter().find(|ending| text.ends_with(ending)).unwrap_or_default();
    let mut depth = 0;
    let mut out = String::new();
    for sign in text.strip_suffix(ending).unwrap_or(text).chars() {
        depth += i32::from(sign == '{') - i32::from(sign == '}');
        let letter = usize::from(u8::try_from(sign.to_ascii_lowercase()).unwrap_or_default()).checked_sub(97);
        let arabic = letter.and_then(|place| ARABIC.chars().nth(place));
        out.push(match (language, arabic) {
            _ if depth > 0 => sign,
            ("ar", Some(arabic)) => arabic,
            ("fr", _) => match sign {
                'e' => 'é',
                'a' => 'à',
                'c' => 'ç',
                other => other,
            },
            _ => sign,
        });
    }
    out + ending
}

/// The words of a page in a language.
fn in_language(language: &str, words: &str) -> String {
    let mut out = String::new();
    for line in words.lines() {
        let (before, text) = match line.split_once('=') {
            Some((name, text))
                if name.trim().chars().all(|sign| sign.is_ascii_alphanumeric() || "-.".contains(sign)) =>
            {
                (format!("{name}="), text)
            }
            _ => (String::new(), line),
        };
        writeln!(out, "{before}{}", spelt(language, text)).unwrap();
    }
    out
}

/// What an exercise says besides what stands on the page.
fn sentences(exercise: &toml::Table) -> String {
    let traps = exercise.get("trap").and_then(Value::as_array).map_or(0, Vec::len);
    let mut text =
        format!("{} = T.\n    .title = T\n    .hint-1 = T.\n    .why = T.\n", exercise["id"].as_str().unwrap());
    for number in 1..=traps {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        writeln!(text, "    .trap{number} = T.").unwrap();
    }
    text
}

/// What is amiss with the examples of a page.
fn problems(page: &Page) -> Vec<String> {
    let manifest = crate::pack_check::MANIFEST.replace(r#"["en", "ar"]"#, r#"["fr", "en", "ar"]"#);
    let lesson = page.lesson();
    let words = format!("\n{}", page.blocks("ftl").join("\n"));
    let own = |exercise: &&toml::Table| !words.contains(&format!("\n{} =", exercise["id"].as_str().unwrap()));
    let sentences: String = page.exercises().iter().filter(own).map(sentences).collect();
    let spoken = ["fr", "en", "ar"].map(|language| {
        let text = in_language(language, &words);
        let text = format!("pack-title = T\npack-about = T.\nlesson-one = T\n{text}\n{sentences}");
        (format!("locales/{language}.ftl"), text)
    });
    let files = InMemory::new(&page.name).with("pack.toml", &manifest).with("one.toml", &lesson);
    let files = spoken.iter().fold(files, |files, (path, text)| files.with(path, text));
    let english = Words::new(&Catalogue::built_in(), &Language::parse("en").unwrap());
    let problems = check(&files, Origin::BuiltIn, &Catalogue::built_in()).problems;
    // Examples show all words, also those without which the goal is met; and texts are shown to all languages as they are.
    let shown = ["problem-solution-needless", "problem-text-same"];
    let problems = problems.iter().filter(|problem| !shown.contains(&problem.id()));
    problems.map(|problem| render(problem, &english)).collect()
}

fn prove(page: &Page) {
    assert!(page.exercises().len() >= 2, "the examples of {} are found", page.name);
    let problems = problems(page);
    assert!(problems.is_empty(), "{}\n{}", page.name, problems.concat());
}

#[test]
fn the_examples_about_files_are_proved() {
    prove(&Page::of("files"));
}

#[test]
fn the_examples_about_mail_are_proved() {
    prove(&Page::of("mail"));
}

#[test]
fn the_examples_about_web_are_proved() {
    prove(&Page::of("web"));
}

#[test]
fn the_examples_about_passwords_are_proved() {
    prove(&Page::of("passwords"));
}

#[test]
fn the_examples_about_phone_are_proved() {
    prove(&Page::of("phone"));
}

#[test]
fn the_examples_of_questions_are_proved() {
    prove(&Page::of("questions"));
}

#[test]
fn the_examples_about_the_pointer_are_proved() {
    prove(&Page::of("pointer"));
}

#[test]
fn the_examples_about_the_glossary_are_proved() {
    prove(&Page::of("glossary"));
}

#[test]
fn the_examples_of_the_keyboard_are_proved() {
    prove(&Page::of("keyboard"));
}

#[test]
fn the_examples_about_all_programs_are_proved() {
    prove(&Page::shared());
}

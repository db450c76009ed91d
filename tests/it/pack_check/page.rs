//! Examples of docs/packs.md that are whole exercises: those of Files in three languages, that of `vary` in its variants.
//! The tutorial of that page is followed in `tutorial`.

use crate::source::root;
use passerelle::author::check;
use passerelle::locale::{Catalogue, Language, Phrase, Words};
use passerelle::pack::{InMemory, Origin};
use passerelle::text;
use std::fmt::Write;
use std::fs;

/// Names on the disk: the word, and how it reads in French, English and Arabic.
const NAMES: [(&str, [&str; 3]); 6] = [
    ("letter", ["Lettre.pdf", "Letter.pdf", "رسالة.pdf"]),
    ("photo", ["Mer.jpg", "Sea.jpg", "بحر.jpg"]),
    ("old-cv", ["Ancien_CV.pdf", "Old_CV.pdf", "سيرة_قديمة.pdf"]),
    ("work", ["Travail", "Work", "عمل"]),
    ("papers", ["Papiers", "Papers", "أوراق"]),
    ("zip", ["Envoi.zip", "To_send.zip", "للإرسال.zip"]),
];
const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

/// The blocks of the part about Files that hold whole exercises with a solution and are not of the shipped lessons.
fn exercises() -> Vec<String> {
    let page = fs::read_to_string(root().join("docs/packs.md")).unwrap();
    let part = page.split("\n### ").find(|part| part.starts_with("task = [\"files\"]")).unwrap();
    let blocks = part.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap().to_owned());
    blocks.filter(|block| block.starts_with("[[exercise]]")).collect()
}

/// What every exercise says, with two pages for the letter.
fn texts(ids: &[&str], language: usize) -> String {
    let mut text = "pack-title = T\npack-about = T.\nlesson-one = T\n".to_owned();
    for (word, reads) in NAMES {
        let pages = if word == "letter" { "    .text = One\n    .text-2 = Two\n" } else { "" };
        write!(text, "{word} = {}\n{pages}", reads[language]).unwrap();
    }
    for id in ids {
        let trap = if *id == "stick-and-eject" { "    .trap = T.\n" } else { "" };
        write!(text, "{id} = T.\n    .title = T\n    .hint-1 = T.\n    .why = T.\n{trap}").unwrap();
    }
    text
}

/// The block of a language in the part about `vary`.
fn varied(language: &str) -> String {
    let page = fs::read_to_string(root().join("docs/packs.md")).unwrap();
    let part = page.split("\n### ").find(|part| part.starts_with("vary\n")).unwrap().to_owned();
    let block = part.split(&format!("```{language}\n")).nth(1).unwrap();
    block.split("```").next().unwrap().to_owned()
}

#[test]
fn the_example_of_vary_is_proved_in_all_its_variants_and_reads_as_the_page_says() {
    let manifest = super::MANIFEST.replace(r#"["en", "ar"]"#, r#"["en"]"#);
    let words = format!("pack-title = T\npack-about = T.\nlesson-one = T\n{}", varied("ftl"));
    let lesson = varied("toml");
    let files = InMemory::new("small").with("pack.toml", &manifest).with("one.toml", &lesson);
    let checked = check(&files.with("locales/en.ftl", &words), Origin::BuiltIn, &Catalogue::built_in());
    assert!(checked.problems.is_empty(), "{:#?}", checked.problems);
    let pack = checked.pack.unwrap();
    let exercise = &pack.lessons[0].exercises[0];
    assert_eq!(exercise.variants(), 3);
    let english = Words::new(&Catalogue::built_in(), &Language::parse("en").unwrap()).with_pack(&pack.words);
    let reads = |variant: usize, phrase: &Phrase| {
        text::plain(&english.with_values(exercise.variant(variant).values()).say(phrase).string)
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(reads(0, &exercise.ask()), "You paid 28.60 euros. Put Water.pdf in the folder Work.");
    assert_eq!(reads(1, &exercise.ask()), "You paid 540 euros. Put Rent.pdf in the folder Work.");
    assert_eq!(reads(1, &exercise.message("why")), "The landlord may ask for it.");
    assert_eq!(reads(2, &exercise.message("why")), "You may need it in a year.");
}

#[test]
fn the_examples_about_files_are_proved_in_three_languages() {
    let lesson = exercises().join("\n");
    let ids: Vec<&str> = lesson.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"')).collect();
    assert!(ids.len() >= 7, "the examples are found: {ids:?}");
    let manifest = super::MANIFEST.replace(r#"["en", "ar"]"#, r#"["fr", "en", "ar"]"#);
    let words: Vec<(String, String)> = LANGUAGES
        .iter()
        .enumerate()
        .map(|(place, language)| (format!("locales/{language}.ftl"), texts(&ids, place)))
        .collect();
    let files = InMemory::new("small").with("pack.toml", &manifest).with("one.toml", &lesson);
    let files = words.iter().fold(files, |files, (path, text)| files.with(path, text));
    let problems = check(&files, Origin::BuiltIn, &Catalogue::built_in()).problems;
    let said: Vec<_> =
        problems.iter().map(|problem| format!("{} {}: {:?}", problem.id(), problem.passage(), problem.what)).collect();
    assert!(said.is_empty(), "{said:#?}");
}

/// Every word of the tables of Files is understood: none is documented that does not exist, and none exists undocumented.
#[test]
fn every_action_and_condition_of_files_is_documented() {
    let page = fs::read_to_string(root().join("docs/packs.md")).unwrap();
    for (file, kind) in [("action.rs", "Action"), ("goal.rs", "Condition")] {
        let code = fs::read_to_string(root().join("src/practice/computer/apps/files").join(file)).unwrap();
        let list = code.split(&format!("pub enum {kind} {{\n")).nth(1).unwrap().split("\n}").next().unwrap();
        let names = list.lines().filter_map(|line| {
            let line = line.strip_prefix("    ")?;
            let name = line.split(|sign: char| !sign.is_alphanumeric()).next()?;
            name.starts_with(|first: char| first.is_ascii_uppercase()).then(|| kebab(name))
        });
        let names: Vec<String> = names.collect();
        assert!(names.len() > 10, "the words of {file} are found");
        for name in names {
            let written = [format!("{{ files = {{ {name} = "), format!("\"{name}\"")];
            assert!(written.iter().any(|way| page.contains(way)), "docs/packs.md says nothing of {name}");
        }
    }
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for sign in name.chars() {
        if sign.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(sign.to_ascii_lowercase());
    }
    out
}

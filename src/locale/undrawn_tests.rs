//! Which languages are refused because no terminal draws their script, and what translators can be told of it.
//! Leaves the words of the others to `tests`.

use super::*;
use std::fs;
use std::path::Path;

fn language(tag: &str) -> Language {
    Language::parse(tag).expect(tag)
}

#[test]
fn a_language_that_no_terminal_draws_is_refused() {
    let dir = tempfile::tempdir().expect("a folder");
    let hindi = "# हिन्दी\nlanguage-name = हिन्दी\nopen = खोलें { $file }\n";
    for (tag, file, text) in [
        ("hi", "screens.ftl", hindi),
        ("mr", "screens.ftl", "language-name = Marathi\n"),
        ("hi-Latn", "screens.ftl", "# हिन्दी\nlanguage-name = Hindi, हिन्दी\nopen = { $file } kholen\n"),
        ("fr", "mine.ftl", "language-name = Le français\n"),
        ("fr", "other.ftl", hindi),
        ("en", "mine.ftl", "greeting = Hello everybody, नमस्ते\n"),
        ("th", "screens.ftl", "language-name = ไทย\n"),
        ("bo", "screens.ftl", "language-name = བོད་སྐད\n"),
        ("pa-PK", "screens.ftl", "language-name = پنجابی\n"),
    ] {
        fs::create_dir_all(dir.path().join(tag)).expect("a folder");
        fs::write(dir.path().join(tag).join(file), text).expect("a file");
    }
    let catalogue = Catalogue::built_in().overridden_by(dir.path());
    let tags: Vec<String> = catalogue.languages().iter().map(Language::tag).collect();
    assert_eq!(tags, ["fr", "en", "ar", "bo", "hi-Latn", "pa-PK", "th"]);
    assert_eq!(catalogue.own_name(&language("fr")), "Français", "a folder with a refused file adds nothing");
    let refused: Vec<_> = catalogue
        .refused()
        .iter()
        .map(|refused| {
            (refused.language.tag(), refused.script.name, refused.path.strip_prefix(dir.path()).expect("inside"))
        })
        .collect();
    let expected = [("fr", "fr/other.ftl"), ("hi", "hi"), ("mr", "mr")];
    assert_eq!(refused, expected.map(|(tag, path)| (tag.to_owned(), "Devanagari", Path::new(path))));
}

#[test]
fn no_built_in_language_is_one_that_no_terminal_draws() {
    let catalogue = Catalogue::built_in();
    for language in catalogue.languages() {
        assert_eq!(language.undrawn_script(), None, "{}", language.tag());
        for source in catalogue.sources(&language) {
            let found = undrawn(source).map(|undrawn| (undrawn.script.name, &source[undrawn.place]));
            assert!(found.is_none(), "{}: {found:?}. See docs/translating.md.", language.tag());
        }
    }
}

#[test]
fn a_language_in_latin_letters_has_latin_digits_and_months() {
    for tag in ["hi", "mr", "ne", "bn", "as", "pa", "gu", "ta", "te", "kn", "ml", "si", "my", "km", "or"] {
        assert!(language(tag).undrawn_script().is_some(), "{tag}");
        let latin = language(&format!("{tag}-Latn"));
        assert_eq!(latin.undrawn_script(), None, "{tag}");
        let words = Words::new(&Catalogue::built_in(), &latin);
        let said = format!("{} {}", words.date(2026, 3, 12), words.number(1234));
        assert_eq!(crate::text::undrawn_script(&said), None, "{tag}: {said}");
    }
}

#[test]
fn words_that_no_terminal_draws_are_found() {
    for (source, words, mostly) in [
        ("a = नमस्ते दुनिया\n", "नमस्ते", true),
        ("# नमस्ते\na = Bonjour\n", "", false),
        ("# नमस्ते\nlong-name-of-a-message = শুভ\n", "শুভ", true),
        ("a = Bonjour, शुभ\n", "शुभ", false),
        ("a = { $n ->\n    [one] ខ្មែរ\n   *[other] ខ្មែរ { $n }\n}\n", "ខ្មែរ", true),
        ("a =\n    .b = က\u{200C}ခ x\n", "က\u{200C}ခ", true),
        ("a = ไทย ລາວ བོད\n", "", false),
    ] {
        let found = undrawn(source).map(|undrawn| (&source[undrawn.place], undrawn.mostly));
        assert_eq!(found, (!words.is_empty()).then_some((words, mostly)), "{source}");
    }
}

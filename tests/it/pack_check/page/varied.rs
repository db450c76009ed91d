//! The example of an exercise that varies, in docs/packs.md: proved in all its variants, and read as the page says.
//! Examples of single exercises are in `proved`.

use crate::source::root;
use passerelle::author::check;
use passerelle::locale::{Catalogue, Language, Phrase, Words};
use passerelle::pack::{InMemory, Origin};
use passerelle::text;
use std::fs;

/// The block of a language in the part about `vary`.
fn block(language: &str) -> String {
    let page = fs::read_to_string(root().join("docs/packs.md")).unwrap();
    let part = page.split("\n### ").find(|part| part.starts_with("vary\n")).unwrap().to_owned();
    let block = part.split(&format!("```{language}\n")).nth(1).unwrap();
    block.split("```").next().unwrap().to_owned()
}

#[test]
fn the_example_of_vary_is_proved_in_all_its_variants_and_reads_as_the_page_says() {
    let manifest = crate::pack_check::MANIFEST.replace(r#"["en", "ar"]"#, r#"["en"]"#);
    let words = format!("pack-title = T\npack-about = T.\nlesson-one = T\n{}", block("ftl"));
    let lesson = block("toml");
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

//! The example of a lesson that is taught slowly: a whole lesson file of docs/packs.md, loaded and proved.
//! Examples of single exercises are in `proved`.

use crate::source::root;
use passerelle::author::check;
use passerelle::locale::Catalogue;
use passerelle::pack::{Help, InMemory, Origin, Steps, Teaching, load};
use std::fs;

#[test]
fn the_example_of_a_lesson_that_is_taught_slowly_is_proved() {
    let page = fs::read_to_string(root().join("docs/packs.md")).unwrap();
    let part = page.split("\n## ").find(|part| part.starts_with("Lesson files")).unwrap();
    let lesson = part.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let manifest = crate::pack_check::MANIFEST.replace(r#"["en", "ar"]"#, r#"["en"]"#);
    let texts = "pack-title = T\npack-about = T.\nlesson-one = T\nletter = Letter.pdf\n    .text = T.\nwork = Work\n\
                 letter-to-work = T.\n    .title = T\n    .hint-1 = T.\n    .why = T.\n";
    let files = InMemory::new("small").with("pack.toml", &manifest).with("one.toml", lesson);
    let files = files.with("locales/en.ftl", texts);
    let found = check(&files, Origin::BuiltIn, &Catalogue::built_in());
    assert!(found.problems.is_empty(), "{:#?}", found.problems);
    let (pack, _) = load(&files, Origin::BuiltIn);
    let taught = pack.unwrap().lessons[0].teaching;
    assert_eq!(taught, Teaching { steps: Steps::Confirmed, help: Help::Faded });
}

//! The small pack of unit tests everywhere: one lesson that the test writes, in the languages of its messages.
//! What packs may get wrong is tested here, in `pack`, on files of their own.

use super::{InMemory, Origin, Pack, load};

/// A pack with this lesson and these messages, each with the tag of its language; the first is the one it was written in.
/// Titles are there. What is amiss inside an exercise is no matter here.
pub(crate) fn small_pack(lesson: &str, texts: &[(&str, &str)]) -> Pack {
    let tags: Vec<&str> = texts.iter().map(|(tag, _)| *tag).collect();
    let manifest = format!(
        "format = 1\nid = \"small\"\nversion = \"1.0.0\"\ntopic = \"files\"\nlevel = 1\nlanguages = {tags:?}\n\
         lessons = [\"one\"]\nlicense = \"CC-BY-SA-4.0\"\nauthors = [\"Somebody\"]\n"
    );
    let titles = "pack-title = Small\npack-about = A small pack.\nlesson-one = One\n";
    let texts: Vec<(String, String)> =
        texts.iter().map(|(tag, texts)| (format!("locales/{tag}.ftl"), format!("{titles}{texts}\n"))).collect();
    let files = InMemory::new("small").with("pack.toml", &manifest).with("one.toml", lesson);
    let files = texts.iter().fold(files, |files, (path, texts)| files.with(path, texts));
    let (pack, problems) = load(&files, Origin::BuiltIn);
    pack.unwrap_or_else(|| panic!("{problems:?}"))
}

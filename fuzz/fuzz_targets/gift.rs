//! Any bytes as a bank of questions: it is refused with a reason that can be said, or becomes a pack that loads without an error.
#![no_main]

#[path = "said.rs"]
mod said;

use libfuzzer_sys::fuzz_target;
use passerelle::author::gift::{Wish, import, read};
use passerelle::locale::{Catalogue, Language};
use passerelle::pack::{InMemory, Origin, Severity, load};

fuzz_target!(|bytes: &[u8]| {
    let bank = match read(bytes, "bank.txt") {
        Ok(bank) => bank,
        Err(problem) => return said::all(&[problem], None),
    };
    let wish = Wish {
        path: "bank.txt".to_owned(),
        id: "bank".to_owned(),
        title: "Bank".to_owned(),
        language: Language::parse("en").unwrap_or_default(),
        skills: vec!["files.copy-or-move".to_owned()],
        author: None,
    };
    let imported = match import(bank, &wish, &Catalogue::built_in()) {
        Ok(imported) => imported,
        Err(problem) => return said::all(&[problem], None),
    };
    said::all(&imported.notes, None);
    if imported.exercises > 0 {
        let files = imported.files.iter().fold(InMemory::new("bank"), |files, (path, bytes)| files.with(path, bytes));
        let (pack, problems) = load(&files, Origin::BuiltIn);
        let errors: Vec<_> = problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
        assert!(pack.is_some() && errors.is_empty(), "{errors:?}");
    }
});

//! Any bytes as a pack: it is loaded, every variant of its exercises is opened and done, and all problems are said.
//! Nothing may panic, hang, or bring to a terminal what it would obey. What is right about a pack is for the tests.
#![no_main]

#[path = "said.rs"]
mod said;

use libfuzzer_sys::fuzz_target;
use passerelle::pack::{InMemory, Origin, load};
use passerelle::practice::open;

/// What ends a file and begins the next one.
const END: u8 = 0;
/// Where the files of the bytes stand, in order.
const PATHS: [&str; 4] = ["pack.toml", "lesson.toml", "locales/en.ftl", "locales/ar.ftl"];
/// Stands in for an empty pack.toml, so that most bytes reach a lesson.
const MANIFEST: &str = r#"
format = 1
id = "fuzz"
version = "1"
topic = "files"
level = 1
languages = ["en", "ar"]
lessons = ["lesson"]
license = "CC0-1.0"
authors = []
"#;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(PATHS.len(), |byte| *byte == END);
    let manifest = parts.next().filter(|part| !part.is_empty()).unwrap_or(MANIFEST.as_bytes());
    let mut files = InMemory::new("fuzz").with(PATHS[0], manifest);
    for (path, part) in PATHS[1..].iter().zip(parts) {
        files = files.with(path, part);
    }
    let (pack, mut problems) = load(&files, Origin::BuiltIn);
    let exercises = pack.iter().flat_map(|pack| &pack.lessons).flat_map(|lesson| &lesson.exercises);
    for exercise in exercises.flat_map(|exercise| (0..exercise.variants()).map(|number| exercise.variant(number))) {
        match open(&exercise) {
            Ok(practice) => {
                for way in practice.wrong().into_iter().chain([practice.solution()]) {
                    let mut copy = practice.fresh();
                    way.iter().for_each(|action| drop(copy.apply(action)));
                    copy.check();
                    copy.trap();
                }
            }
            Err(more) => problems.extend(more),
        }
    }
    said::all(&problems, pack.as_ref());
});

//! Any bytes as a bundle: it is refused with a reason that can be said, or taken whole. What is taken lies inside its pack, is no
//! bigger than a bundle may be, and can be written and read again.
#![no_main]

#[path = "said.rs"]
mod said;

use libfuzzer_sys::fuzz_target;
use passerelle::pack::{Bundle, Origin, load};

/// More than a bundle may hold unpacked.
const MUCH: usize = 64 * 1024 * 1024;

fuzz_target!(|bytes: &[u8]| {
    let bundle = match Bundle::read(bytes) {
        Ok(bundle) => bundle,
        Err(refusal) => return said::all(&[refusal.problem("stick/fuzz.passerelle")], None),
    };
    let mut much = 0;
    for (path, content) in bundle.files() {
        much += content.len();
        let parts: Vec<&str> = path.split('/').collect();
        assert!(!path.starts_with('/') && parts.len() <= 2 && parts.iter().all(|part| !["", ".", ".."].contains(part)));
    }
    assert!(much < MUCH);
    let (pack, problems) = load(&bundle, Origin::BuiltIn);
    said::all(&problems, pack.as_ref());
    if let Some(pack) = pack {
        let again = bundle.bytes(&pack.id).ok().and_then(|written| Bundle::read(&written).ok());
        assert!(again.is_some_and(|again| again.files().eq(bundle.files())));
    }
});

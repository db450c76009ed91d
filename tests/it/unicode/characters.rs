//! BidiCharacterTest.txt: real characters, brackets among them. The comparison itself is in the module above.

use super::{Bench, Case, direction, installed, levels, order};

fn run(file: &str) -> Bench {
    let mut bench = Bench::default();
    let mut characters = Vec::new();
    for row in file.lines().filter(|row| !row.starts_with('#') && !row.is_empty()) {
        // Where the file leaves the base direction to rules P2 and P3, it says what they give, and so do our callers.
        let [codes, _, base, wanted, visual] = row.split(';').collect::<Vec<_>>().try_into().unwrap();
        let character = |code: &str| u32::from_str_radix(code, 16).ok().and_then(char::from_u32).unwrap();
        characters.clear();
        characters.extend(codes.split_ascii_whitespace().map(character));
        let (levels, order) = (levels(wanted), order(visual));
        let base = direction(base.parse().unwrap());
        bench.try_case(&Case { characters: &characters, base, levels: &levels, order: &order });
    }
    bench
}

#[test]
fn an_extract_of_the_character_test_passes() {
    run(include_str!("BidiCharacterTest.extract.txt")).finish(200);
}

#[test]
fn the_whole_character_test_passes() {
    if let Some(file) = installed("BidiCharacterTest.txt") {
        run(&file).finish(90_000);
    }
}

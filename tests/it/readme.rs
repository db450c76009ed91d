//! The picture in README.md is what the program shows today.
//! How screens look in other languages is for `snapshot`.

use crate::journey::Journey;
use crate::source::root;
use std::fs;

/// The rows of a capture; Arabic words in the first are written as they are typed, so it is compared up to them.
fn rows(screen: &str) -> Vec<String> {
    let rows = screen.lines().map(|row| row.trim_end().to_owned());
    let first = |row: String| row.split('●').next().unwrap_or_default().to_owned();
    rows.enumerate().map(|(place, row)| if place == 0 { first(row) } else { row }).collect()
}

#[test]
fn the_picture_is_a_true_one() {
    let page = fs::read_to_string(root().join("README.md")).unwrap();
    let shown = page.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let seen = Journey::in_exercise("en", "first-files", "cv-to-folder").screen();
    assert_eq!(rows(shown.trim_end()), rows(seen.trim_end()), "the program shows:\n{seen}");
}

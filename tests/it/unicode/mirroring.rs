//! BidiMirroring.txt against the table of the program. Which cells are mirrored is seen in the tests of lines.

use super::installed;
use passerelle::text::mirrored;

#[test]
fn the_table_is_the_one_of_unicode() {
    let Some(file) = installed("BidiMirroring.txt") else { return };
    let rows = file.lines().map(|row| row.split('#').next().unwrap().trim()).filter(|row| !row.is_empty());
    let character = |code: &str| u32::from_str_radix(code.trim(), 16).ok().and_then(char::from_u32).unwrap();
    let mut seen = 0;
    for row in rows {
        let (one, other) = row.split_once(';').unwrap();
        assert_eq!(mirrored(character(one)), Some(character(other)), "{row}");
        seen += 1;
    }
    assert!(seen > 400, "only {seen} pairs were found");
}

//! BidiTest.txt: every sequence of up to four bidi classes, and some longer ones. The comparison is in the module above.

use super::{Bench, Case, installed, levels, order};
use passerelle::text::Direction::{Ltr, Rtl};
use std::thread;

/// A character for each class, one that is drawn where the class has any.
const CLASSES: [(&str, char); 23] = [
    ("L", 'a'),
    ("R", 'א'),
    ("AL", 'ب'),
    ("EN", '1'),
    ("ES", '+'),
    ("ET", '%'),
    ("AN", '٣'),
    ("CS", ','),
    ("NSM", '\u{301}'),
    ("BN", '\u{200B}'),
    ("B", '\u{2029}'),
    ("S", '\t'),
    ("WS", ' '),
    ("ON", '!'),
    ("LRE", '\u{202A}'),
    ("LRO", '\u{202D}'),
    ("RLE", '\u{202B}'),
    ("RLO", '\u{202E}'),
    ("PDF", '\u{202C}'),
    ("LRI", '\u{2066}'),
    ("RLI", '\u{2067}'),
    ("FSI", '\u{2068}'),
    ("PDI", '\u{2069}'),
];

/// What the file says of the lines that follow.
#[derive(Clone, Default)]
struct Wanted {
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

/// Every `stride`th line, from `first` on. Lines with "auto" as their base direction are those with a given one again.
fn run(file: &str, first: usize, stride: usize) -> Bench {
    let (mut bench, mut wanted, mut characters) = (Bench::default(), Wanted::default(), Vec::new());
    for (number, row) in file.lines().filter(|row| !row.starts_with('#') && !row.is_empty()).enumerate() {
        if let Some(field) = row.strip_prefix("@Levels:") {
            wanted.levels = levels(field);
        } else if let Some(field) = row.strip_prefix("@Reorder:") {
            wanted.order = order(field);
        } else if number % stride == first {
            let (classes, bases) = row.split_once(';').unwrap();
            let bases: u8 = bases.trim().parse().unwrap();
            assert!(bases & 6 != 0, "a base direction is given: {row}");
            let character = |class| CLASSES.iter().find(|known| known.0 == class).unwrap().1;
            characters.clear();
            characters.extend(classes.split_ascii_whitespace().map(character));
            let Wanted { levels, order } = &wanted;
            for base in [(2, Ltr), (4, Rtl)].into_iter().filter(|(bit, _)| bases & bit != 0) {
                bench.try_case(&Case { characters: &characters, base: base.1, levels, order });
            }
        }
    }
    bench
}

#[test]
fn an_extract_of_the_class_test_passes() {
    run(include_str!("BidiTest.extract.txt"), 0, 1).finish(200);
}

#[test]
fn the_whole_class_test_passes() {
    let Some(file) = installed("BidiTest.txt") else { return };
    thread::scope(|scope| {
        let halves = [0, 1].map(|half| {
            scope.spawn({
                let file = &file;
                move || run(file, half, 2)
            })
        });
        halves.into_iter().for_each(|half| half.join().unwrap().finish(250_000));
    });
}

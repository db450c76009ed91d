//! Windows of every size: too small is said calmly, and nothing is lost in it.

use super::around::every_screen;
use super::{Journey, LANGUAGES};

#[test]
fn a_window_made_small_and_large_again_is_where_one_was() {
    for language in LANGUAGES {
        for (name, mut journey) in every_screen(language) {
            if name == "too-small" {
                continue;
            }
            let before = journey.screen();
            journey.resize(60, 15);
            journey.see_word("screen-too-small");
            journey.keys("enter tab x esc");
            journey.resize(80, 24);
            assert_eq!(journey.screen(), before, "{language} {name}");
        }
    }
}

#[test]
fn every_size_is_drawn_on_every_screen() {
    let columns = [0, 1, 2, 3, 7, 20, 39, 60, 79, 80, 81, 100, 130];
    let rows = [0, 1, 2, 5, 12, 23, 24, 25, 40];
    for language in ["fr", "ar"] {
        for (name, mut journey) in every_screen(language) {
            for (columns, rows) in columns.into_iter().flat_map(|columns| rows.map(|rows| (columns, rows))) {
                journey.resize(columns, rows);
                let fits = columns >= 80 && rows >= 24;
                assert!(!fits || !journey.screen().trim().is_empty(), "{language} {name} {columns}x{rows}");
            }
        }
    }
}

#[test]
fn the_calm_message_stands_whole_where_it_can() {
    for language in LANGUAGES {
        let mut journey = Journey::home(language);
        for (columns, rows) in [(79, 24), (80, 23), (60, 15), (40, 6)] {
            journey.resize(columns, rows);
            journey.see_word("screen-too-small");
        }
    }
}

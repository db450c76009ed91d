//! What holds for the places of the caret on every page, whatever the text.
//! Leaves examples to `caret`.

use super::caret::walk;
use super::{any_text, direction};
use crate::text::{Editor, Motion, Order, Page, Row, width};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn page() -> impl Strategy<Value = Page> {
    let order = prop_oneof![3 => Just(Order::Visual), 1 => Just(Order::Logical)];
    (order, direction(), any::<bool>(), prop::option::of(2u16..30))
        .prop_map(|(order, base, by_paragraph, width)| Page { order, base, by_paragraph, width, veiled: false })
}

/// Where a caret can stand: on each grapheme that is drawn, and after each paragraph.
fn places(text: &str) -> Vec<usize> {
    let drawn = text.grapheme_indices(true).filter(|(_, grapheme)| width(grapheme) > 0);
    drawn.map(|(at, _)| at).chain([text.len()]).collect()
}

/// An editor of the kind that is drawn on such a page.
fn on(page: &Page, text: &str) -> Editor {
    if page.width.is_some() { Editor::lines(text) } else { Editor::new(text) }
}

proptest! {
    #[test]
    fn arrows_lead_to_every_place_and_back(text in any_text(), page in page()) {
        let mut editor = on(&page, &text);
        walk(&mut editor, Motion::Left, &page);
        let there = walk(&mut editor, Motion::Right, &page);
        let mut back = walk(&mut editor, Motion::Left, &page);
        back.reverse();
        prop_assert_eq!(&there, &back);
        let mut reached: Vec<_> = there.iter().map(|(at, _)| *at).collect();
        reached.sort_unstable();
        prop_assert_eq!(reached, places(editor.text()));
        // Every step is seen: the caret is elsewhere, or a lam-alef opened or closed under it.
        let mut picture = |at| {
            editor.place(at, false);
            let rows = editor.rows(&page);
            (editor.spot(&rows), rows)
        };
        let pictures: Vec<_> = there.into_iter().map(|(at, _)| picture(at)).collect();
        let is_seen = pictures.windows(2).all(|pair| pair[0] != pair[1]);
        prop_assert!(is_seen || page.width == Some(2), "{:?}", pictures);
    }

    #[test]
    fn every_byte_is_on_the_row_that_shows_it(text in any_text(), page in page()) {
        let mut editor = on(&page, &text);
        for at in 0..=editor.text().len() {
            editor.place(at, false);
            let (rows, caret) = (editor.rows(&page), editor.caret());
            let spot = editor.spot(&rows);
            prop_assert!(spot.column < rows.columns);
            let row = &rows.rows[spot.row];
            let cell = row.cells().find(|(_, cell)| cell.bytes.contains(&caret));
            match cell {
                Some((column, cell)) => {
                    let under = spot.column..spot.column + spot.width;
                    prop_assert!(under.contains(&column) && cell.width <= spot.width, "{:?} {:?}", spot, cell);
                    // A click there comes back.
                    prop_assert_eq!(rows.at(spot.row, spot.column).bytes.start, caret);
                }
                None => prop_assert!(row.ends && caret == row.line.bytes.end, "{} {:?}", caret, row),
            }
        }
    }

    #[test]
    fn rows_share_the_text_and_fit_the_page(text in any_text(), page in page(), at in 0usize..200) {
        let mut editor = on(&page, &text);
        editor.place(at, false);
        let rows = editor.rows(&page);
        let mut end = 0;
        for (place, row) in rows.rows.iter().enumerate() {
            let fits = row.left + row.line.width <= rows.columns;
            prop_assert!(fits || page.width == Some(2), "{:?}", row);
            let fed = usize::from(place > 0 && rows.rows[place - 1].ends && page.width.is_some());
            prop_assert_eq!(row.line.bytes.start, end + fed);
            end = row.line.bytes.end;
            prop_assert_eq!(row.line.width, row.line.cells.iter().map(|cell| cell.width).sum::<u16>());
        }
        prop_assert_eq!(end, editor.text().len());
    }

    #[test]
    fn the_far_side_of_every_column_is_a_place(text in any_text(), page in page(), column in 0u16..40, row in 0usize..9) {
        let editor = on(&page, &text);
        let rows = editor.rows(&page);
        let torn = |row: &Row| row.line.cells.iter().any(|cell| cell.bytes == (row.line.bytes.start..row.line.bytes.start));
        // A character wider than its page has no row of its own.
        prop_assume!(!rows.rows.iter().any(torn));
        let pointed = rows.at(row, column);
        let mut there = editor.clone();
        there.point(&pointed, false);
        prop_assert!(places(editor.text()).contains(&there.caret()));
        let spot = there.spot(&there.rows(&page));
        prop_assert_eq!(spot.row, row.min(rows.rows.len() - 1));
    }
}

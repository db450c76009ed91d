//! Where the caret stands and goes: stops as seen, words, rows, what is under a pointer.
//! Leaves what holds for all texts to `stops`, and what editing does to them to `edit`.

use super::symbols;
use crate::text::Direction::{self, Ltr, Rtl};
use crate::text::{Editor, Motion, Order, Page, Pointed, Spot, line};
use unicode_segmentation::UnicodeSegmentation;

fn on_line(base: Direction) -> Page {
    Page { base, ..Page::default() }
}

fn wrapped(base: Direction, width: u16) -> Page {
    Page { base, width: Some(width), ..Page::default() }
}

fn spot(editor: &Editor, page: &Page) -> Spot {
    editor.spot(&editor.rows(page))
}

/// The places of the caret on its way, from where it is until it no longer moves.
pub(super) fn walk(editor: &mut Editor, motion: Motion, page: &Page) -> Vec<(usize, Spot)> {
    let mut places = vec![(editor.caret(), spot(editor, page))];
    loop {
        editor.go(motion, page, false);
        let place = (editor.caret(), spot(editor, page));
        if places.last() == Some(&place) {
            return places;
        }
        places.push(place);
    }
}

/// The characters on which the caret stands on its way from one edge to the other; `|` after the text.
fn stops(text: &str, motion: Motion, page: &Page) -> String {
    let mut editor = Editor::lines(text);
    let back = if motion == Motion::Right { Motion::Left } else { Motion::Right };
    walk(&mut editor, back, page);
    let on = |at: usize| text[at..].graphemes(true).next().map_or("|", |grapheme| grapheme);
    walk(&mut editor, motion, page).iter().map(|(at, _)| on(*at)).collect()
}

#[test]
fn arrows_go_from_cell_to_cell_as_the_eye_sees() {
    // Text, base, where Right leads.
    let table = [
        ("abc", Ltr, "abc|"),
        ("abc אבג def", Ltr, "abc גבא def|"),
        ("abc אבג def", Rtl, "|def גבא abc"),
        ("אבג", Ltr, "גבא|"),
        ("ليلى ٣ 12 ok", Rtl, "|ok 12 ٣ ىليل"),
        ("سعر 12,5 د", Rtl, "|د 12,5 رعس"),
        ("/home/ليلى/cv", Ltr, "/home/ىليل/cv|"),
        ("(نعم) a", Rtl, "|a )معن("),
        ("بَيْت", Rtl, "|تيْبَ"),
        // Both letters of a lam-alef, from the right: lam comes first.
        ("سلام", Rtl, "|مالس"),
        ("لا a", Ltr, "ال a|"),
        ("日本 é", Ltr, "日本 é|"),
        ("", Ltr, "|"),
        ("", Rtl, "|"),
    ];
    for (text, base, want) in table {
        assert_eq!(stops(text, Motion::Right, &on_line(base)), want, "{text} {base:?}");
        let left: String = want.graphemes(true).rev().collect();
        assert_eq!(stops(text, Motion::Left, &on_line(base)), left, "{text} {base:?}");
    }
}

#[test]
fn in_logical_order_right_is_the_next_character() {
    for text in ["abc אבג def", "سلام 12 (a)", "بَيْت"] {
        let page = Page { order: Order::Logical, ..on_line(Rtl) };
        assert_eq!(stops(text, Motion::Right, &page), format!("{text}|"));
        let page = Page { order: Order::Logical, ..wrapped(Rtl, 4) };
        assert_eq!(stops(text, Motion::Right, &page), format!("{text}|"));
    }
}

#[test]
fn at_a_boundary_between_directions_the_caret_goes_on_to_the_cell_beside() {
    let mut editor = Editor::new("abc אבג def");
    let page = on_line(Ltr);
    editor.place(3, false);
    // From the space to ג, typed last of the three; from א, typed first, to the space after them.
    let places = walk(&mut editor, Motion::Right, &page);
    let want = [(3, 3), (8, 4), (6, 5), (4, 6), (10, 7), (11, 8), (12, 9), (13, 10), (14, 11)];
    assert_eq!(places.iter().map(|(at, spot)| (*at, spot.column)).collect::<Vec<_>>(), want);
    // What is typed there stands before ג in the text, at its right on the screen.
    editor.place(8, false);
    editor.insert("ה");
    assert_eq!(editor.text(), "abc אבהג def");
}

#[test]
fn a_lam_alef_opens_while_the_caret_is_between_its_letters() {
    let page = on_line(Rtl);
    let seen = |editor: &Editor| symbols(&editor.rows(&page).rows[0].line);
    let mut editor = Editor::new("سلَأم");
    editor.place(2, false);
    assert_eq!((seen(&editor), spot(&editor, &page).column), ("ﻡﻸَﺳ".to_owned(), 2));
    editor.go(Motion::Left, &page, false);
    assert_eq!((seen(&editor), editor.caret(), spot(&editor, &page).column), ("ﻡﺄﻠَﺳ".to_owned(), 6, 2));
    editor.go(Motion::Left, &page, false);
    assert_eq!((seen(&editor), editor.caret(), spot(&editor, &page).column), ("ﻡﻸَﺳ".to_owned(), 8, 1));

    let mut editor = Editor::new("لا");
    editor.place(2, false);
    assert_eq!((seen(&editor), spot(&editor, &page).column), ("ﺎﻟ".to_owned(), 1));
    editor.backspace();
    assert_eq!(editor.text(), "ا");
    // So does one that an end of the selection parts.
    let mut editor = Editor::new("سلام");
    editor.select(&(4..4), &(8..8));
    let rows = editor.rows(&page);
    assert_eq!((symbols(&rows.rows[0].line), rows.columns), ("ﻡﺎﻠﺳ".to_owned(), 5));
    // Where the page is full, the space of the break makes room.
    let page = wrapped(Rtl, 4);
    let mut editor = Editor::new("سلا سلا");
    editor.place(4, false);
    let row = &editor.rows(&page).rows[0];
    assert_eq!((symbols(&row.line), row.left, spot(&editor, &page).column), (" ﺎﻠﺳ".to_owned(), 0, 1));
    let mut editor = Editor::new("سسلا سلا");
    editor.place(6, false);
    let row = &editor.rows(&page).rows[0];
    assert_eq!((symbols(&row.line), row.left, spot(&editor, &page).column), ("ﺎﻠﺴﺳ".to_owned(), 0, 0));
}

#[test]
fn ctrl_and_an_arrow_go_by_words_in_the_direction_seen() {
    let to = |text: &str, motion, page: &Page| -> Vec<usize> {
        let mut editor = Editor::lines(text);
        let back = if motion == Motion::WordRight { Motion::Left } else { Motion::Right };
        walk(&mut editor, back, page);
        walk(&mut editor, motion, page).iter().map(|(at, _)| *at).skip(1).collect()
    };
    let table: [(&str, Direction, &[usize], &[usize]); 5] = [
        ("un deux, trois", Ltr, &[3, 9, 14], &[9, 3, 0]),
        ("abc אבג def", Ltr, &[4, 11, 14], &[11, 4, 0]),
        ("سلام abc def", Rtl, &[9, 13, 0], &[13, 9, 16]),
        ("un\n\ndeux", Ltr, &[2, 3, 4, 8], &[4, 3, 2, 0]),
        ("l'été, c'est 3,5 !", Ltr, &[9, 15, 20], &[15, 9, 0]),
    ];
    for (text, base, right, left) in table {
        let page = Page { width: text.contains('\n').then_some(20), ..on_line(base) };
        assert_eq!(to(text, Motion::WordRight, &page), right, "{text}");
        assert_eq!(to(text, Motion::WordLeft, &page), left, "{text}");
    }
    // A password has no words.
    let page = Page { veiled: true, ..on_line(Ltr) };
    assert_eq!(to("un deux", Motion::WordRight, &page), [7]);
}

#[test]
fn home_and_end_are_those_of_the_row() {
    // Text, columns, caret, Home, then End: bytes and column.
    let table = [
        ("un deux trois", 9, 4, 0, 7, 7),
        ("un deux trois", 9, 10, 8, 13, 5),
        // The row is cut in a word: after its last character, though that is where the next row begins.
        ("abcdef", 5, 1, 0, 4, 4),
        ("rendez-vous", 9, 1, 0, 7, 7),
        ("un\ndeux", 9, 1, 0, 2, 2),
        ("un   deux", 6, 1, 0, 4, 4),
    ];
    for (text, columns, from, home, end, column) in table {
        let page = wrapped(Ltr, columns);
        let mut editor = Editor::lines(text);
        editor.place(from, false);
        let row = spot(&editor, &page).row;
        editor.go(Motion::End, &page, false);
        assert_eq!((editor.caret(), spot(&editor, &page)), (end, Spot { row, column, width: 1 }), "{text}");
        editor.go(Motion::End, &page, false);
        assert_eq!(spot(&editor, &page), Spot { row, column, width: 1 }, "{text}");
        editor.go(Motion::Home, &page, false);
        assert_eq!((editor.caret(), spot(&editor, &page).row), (home, row), "{text}");
    }
}

#[test]
fn from_the_end_of_a_cut_row_the_arrows_go_both_ways() {
    let page = wrapped(Ltr, 5);
    let mut editor = Editor::new("abcdef");
    editor.place(0, false);
    editor.go(Motion::End, &page, false);
    editor.insert("X");
    assert_eq!(editor.text(), "abcdXef");
    let mut editor = Editor::new("abcdef");
    for (motion, at, column) in [(Motion::Left, 3, 3), (Motion::Right, 4, 0)] {
        editor.place(0, false);
        editor.go(Motion::End, &page, false);
        editor.go(motion, &page, false);
        assert_eq!((editor.caret(), spot(&editor, &page).column), (at, column));
    }
}

#[test]
fn up_and_down_keep_the_column_as_seen() {
    let page = wrapped(Ltr, 20);
    let mut editor = Editor::lines("un deux trois\nabc\nאבג דהו זחט יכל");
    editor.place(8, false);
    editor.go(Motion::Rows(1), &page, false);
    assert_eq!((editor.caret(), spot(&editor, &page).column), (17, 3));
    editor.go(Motion::Rows(1), &page, false);
    assert_eq!(spot(&editor, &page), Spot { row: 2, column: 8, width: 1 });
    editor.go(Motion::Rows(-1), &page, false);
    editor.go(Motion::Rows(-1), &page, false);
    assert_eq!(editor.caret(), 8);
    editor.go(Motion::Rows(-1), &page, false);
    assert_eq!(editor.caret(), 8);
    editor.go(Motion::Rows(9), &page, true);
    assert_eq!(spot(&editor, &page).row, 2);
    assert_eq!(editor.selection(), Some(8..editor.caret()));
    // A paragraph of its own direction stands at the other side: the column is still that of the screen.
    let page = Page { by_paragraph: true, ..page };
    let mut editor = Editor::lines("un deux trois un de\nאבג");
    editor.place(18, false);
    editor.go(Motion::Rows(1), &page, false);
    assert_eq!((editor.rows(&page).rows[1].left, spot(&editor, &page).column), (17, 18));
}

#[test]
fn arrows_go_on_to_the_next_row_in_the_direction_of_the_page() {
    let table = [
        (Ltr, "ab\nאב", "ab|בא|"),
        (Rtl, "אב\nab", "|ab|בא"),
        (Ltr, "abc def", "abc def|"),
        (Rtl, "אבג דהו", "|והד גבא"),
    ];
    for (base, text, want) in table {
        let feeds = stops(text, Motion::Right, &wrapped(base, 5)).replace('\n', "|");
        assert_eq!(feeds, want, "{text}");
    }
    let natural = Page { by_paragraph: true, ..wrapped(Ltr, 5) };
    assert_eq!(stops("ab\nאב\nc", Motion::Right, &natural).replace('\n', "¶"), "ab¶¶באc|");
}

#[test]
fn each_paragraph_has_its_own_direction_where_it_is_asked_for() {
    let page = Page { by_paragraph: true, ..wrapped(Rtl, 10) };
    let bases: Vec<_> = Editor::lines("abc א\n(אב) c\n12\n").rows(&page).rows.iter().map(|row| row.base).collect();
    assert_eq!(bases, [Ltr, Rtl, Rtl, Rtl]);
}

#[test]
fn spaces_at_the_end_of_a_row_have_cells() {
    // The rows as seen, with the columns of the caret after the text.
    let table: [(&str, Direction, u16, &[&str], Spot); 6] = [
        ("un deux", Ltr, 5, &["un ", "deux"], Spot { row: 1, column: 4, width: 1 }),
        ("deux deux", Ltr, 5, &["deux ", "deux"], Spot { row: 1, column: 4, width: 1 }),
        ("deux    deux", Ltr, 5, &["deux ", "   ", "deux"], Spot { row: 2, column: 4, width: 1 }),
        ("deux ", Ltr, 5, &["deux", " "], Spot { row: 1, column: 1, width: 1 }),
        ("un   ", Ltr, 4, &["un ", "  "], Spot { row: 1, column: 2, width: 1 }),
        ("אב אב ", Rtl, 4, &[" בא", " בא"], Spot { row: 1, column: 0, width: 1 }),
    ];
    for (text, base, columns, want, end) in table {
        let (editor, page) = (Editor::lines(text), wrapped(base, columns));
        let rows: Vec<_> = editor.rows(&page).rows.iter().map(|row| symbols(&row.line)).collect();
        assert_eq!((rows, spot(&editor, &page)), (want.iter().map(|&row| row.to_owned()).collect(), end), "{text:?}");
    }
}

#[test]
fn what_is_pointed_at_is_the_character_there() {
    let at = |editor: &Editor, page: &Page, column| editor.rows(page).at(0, column);
    let here = |bytes| Pointed { bytes, hanging: false };
    // Seen: a 日 نيس
    let (editor, page) = (Editor::new("a日سين"), on_line(Ltr));
    for (column, bytes) in
        [(0, 0..1), (1, 1..4), (2, 1..4), (3, 8..10), (4, 6..8), (5, 4..6), (6, 10..10), (60, 10..10)]
    {
        assert_eq!(at(&editor, &page, column), here(bytes), "{column}");
    }
    let (editor, page) = (Editor::new("سين"), on_line(Rtl));
    for (column, bytes) in [(0, 6..6), (1, 4..6), (3, 0..2), (4, 0..0), (60, 0..0)] {
        assert_eq!(at(&editor, &page, column), here(bytes), "{column}");
    }
    // A vowel sign with a column of its own is part of its letter, and never parted from it.
    let (editor, page) = (Editor::new("हिन्दी"), on_line(Ltr));
    assert_eq!(at(&editor, &page, 1), here(0..6));
    assert_eq!(editor.rows(&page).rows[0].line.width, 5);
    assert_eq!(symbols(&Editor::new("aนำ").rows(&on_line(Rtl)).rows[0].line), "aนำ");
    let rows = editor.rows(&wrapped(Ltr, 5));
    assert_eq!(rows.rows.iter().map(|row| row.line.bytes.clone()).collect::<Vec<_>>(), [0..6, 6..18]);
    let page = wrapped(Ltr, 5);
    assert_eq!(at(&Editor::new("deux trois"), &page, 9), here(4..4));
    assert_eq!(at(&Editor::new("rendez"), &page, 9), Pointed { bytes: 4..4, hanging: true });
}

#[test]
fn a_veiled_text_shows_how_long_it_is_and_nothing_else() {
    let page = |base| Page { veiled: true, ..on_line(base) };
    let editor = Editor::new("aلاé日\u{200e}");
    for base in [Ltr, Rtl] {
        assert_eq!(symbols(&editor.rows(&page(base)).rows[0].line), "●●●●●");
    }
    assert_eq!(stops("aلاé", Motion::Right, &page(Ltr)), "aلاé|");
    assert_eq!(stops("aلاé", Motion::Right, &page(Rtl)), "|éالa");
}

#[test]
fn a_line_on_a_page_is_the_line_of_the_layout() {
    let text = "Élève : سلام (3) - 12";
    assert_eq!(Editor::new(text).rows(&on_line(Rtl)).rows[0].line, line(text, Rtl, u16::MAX));
}

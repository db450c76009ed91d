//! Joining, direction, mirroring, widths, and the laws that every layout keeps.
//! Leaves where lines break to `wrap`.

use super::{any_text, direction, joined, seen, symbols};
use crate::text::Direction::{Ltr, Rtl};
use crate::text::{Line, isolate, isolate_ltr, key_cap, layout, line, mirrored, width};
use proptest::prelude::*;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

#[test]
fn a_token_in_an_arabic_sentence_keeps_its_order_when_isolated() {
    let tokens = ["/home/leila/cv", "+33 6 12-34", "2024-05-03", "C++", "leila@exemple.fr/", "-12,5 %"];
    for token in tokens {
        let raw = seen(&format!("اكتب {token}"), Rtl);
        let isolated = seen(&format!("اكتب {} ثم", isolate_ltr(token)), Rtl);
        assert!(!raw.contains(token), "{token} needs no isolate: {raw}");
        assert!(isolated.contains(&format!(" {token} ")), "{isolated}");
    }
}

#[test]
fn a_name_in_another_direction_leaves_the_sentence_around_it_alone() {
    assert_eq!(seen("Élève : علي (3) - 12 points", Ltr), "Élève : 12 - (3) \u{FEF2}\u{FEE0}\u{FECB} points");
    let isolated = format!("Élève : {} (3) - 12 points", isolate("علي"));
    assert_eq!(seen(&isolated, Ltr), "Élève : \u{FEF2}\u{FEE0}\u{FECB} (3) - 12 points");
}

#[test]
fn names_side_by_side_stand_in_the_order_of_the_sentence() {
    let [ali, mona] = ["\u{FEF2}\u{FEE0}\u{FECB}", "\u{FEF0}\u{FEE8}\u{FEE3}"];
    let names = format!("{}{}", isolate("علي"), isolate("منى"));
    assert_eq!(seen(&names, Ltr), format!("{ali}{mona}"));
    assert_eq!(seen(&names, Rtl), format!("{mona}{ali}"));
    let keys = format!("{}{}", key_cap("علي"), key_cap("منى"));
    assert_eq!(seen(&format!("a{keys}b"), Ltr), format!("a{ali}{mona}b"));
}

#[test]
fn brackets_after_an_isolate_follow_the_letter_before_it() {
    let x = isolate("x");
    assert_eq!(seen(&format!("OK ن {x} (ن)"), Ltr), "OK (\u{FEE5}) x \u{FEE5}");
    assert_eq!(seen(&format!("ن OK {x} (b)"), Rtl), "OK x (b) \u{FEE5}");
    assert_eq!(seen(&format!("ن OK {} (b)", isolate(&format!("a{x} (ن)"))), Rtl), "OK ax (\u{FEE5}) (b) \u{FEE5}");
    // Isolates that do not close, and deep ones.
    assert_eq!(seen("OK ن \u{2068}x (ن)", Ltr), "OK \u{FEE5} x (\u{FEE5})");
    let deep = format!("{}(ن) b{}", "\u{2067}".repeat(130), "\u{2069}".repeat(130));
    assert_eq!(seen(&deep, Ltr), "b (\u{FEE5})");
}

#[test]
fn a_tab_and_the_spaces_before_it_follow_the_base() {
    assert_eq!(seen("א \t1", Ltr), "א  1");
    assert_eq!(seen("א \tא", Ltr), "א  א");
    assert_eq!(seen("a \tb", Rtl), "b  a");
    // A space that carries a mark is no white space (L1 looks at the classes before W1).
    assert_eq!(seen("\u{2067}א \u{301}", Ltr), " \u{301}א");
    assert_eq!(seen("\u{2067}א ", Ltr), "א ");
}

#[test]
fn letters_take_the_form_that_their_neighbours_ask_for() {
    let table = [
        ("بيت", "\u{FE91}\u{FEF4}\u{FE96}"),
        ("دار", "\u{FEA9}\u{FE8D}\u{FEAD}"),
        ("ب", "\u{FE8F}"),
        // Lam and alef are one cell, alone and joined, with the marks of both.
        ("لا", "\u{FEFB}"),
        ("سلام", "\u{FEB3}\u{FEFC}\u{FEE1}"),
        ("بلآ", "\u{FE91}\u{FEF6}"),
        ("لَأ", "\u{FEF7}\u{064E}"),
        ("لا\u{0654}", "\u{FEF7}"),
        // Marks stay on their letter and do not part its neighbours.
        ("بَيْت", "\u{FE91}\u{064E}\u{FEF4}\u{0652}\u{FE96}"),
        // Persian letters have forms of their own.
        ("پژگچ", "\u{FB58}\u{FB8B}\u{FB94}\u{FB7B}"),
        // The zero-width non-joiner parts, the joiner joins, and neither is drawn.
        ("می\u{200C}خواهم", "\u{FEE3}\u{FBFD}\u{FEA7}\u{FEEE}\u{FE8D}\u{FEEB}\u{FEE2}"),
        ("ه\u{200D}", "\u{FEEB}"),
        ("ل\u{200C}ا", "\u{FEDD}\u{FE8D}"),
        // A letter without forms keeps its own, and its neighbours join it.
        ("بښب", "\u{FE91}\u{069A}\u{FE90}"),
        ("پښتو", "\u{FB58}\u{069A}\u{FE98}\u{FEEE}"),
        // Kashida joins both ways; digits and Latin letters do not.
        ("بـب", "\u{FE91}\u{0640}\u{FE90}"),
        ("ب1", "\u{FE8F}1"),
        // Isolates part words.
        ("ب\u{2068}ب\u{2069}", "\u{FE8F}\u{FE8F}"),
        // Sorani ae is drawn as heh.
        ("بە", "\u{FE91}\u{FEEA}"),
    ];
    for (text, forms) in table {
        assert_eq!(joined(text), forms, "{text}");
    }
}

#[test]
fn a_lam_alef_is_one_column_over_both_letters() {
    let text = "سلام";
    let laid = line(text, Rtl, 10);
    assert_eq!(laid.width, 3);
    assert_eq!(laid.cells[1].bytes, 2..6);
    assert_eq!(width("لا لا لا"), 5);
}

#[test]
fn brackets_are_mirrored_and_box_drawing_is_not() {
    assert_eq!(seen("(نعم) ┌", Rtl), "┌ (\u{FEE2}\u{FECC}\u{FEE7})");
    assert_eq!(seen("(a) ن ┌", Ltr), "(a) \u{FEE5} ┌");
    assert_eq!(seen("«ن» <ن>", Rtl), "<\u{FEE5}> «\u{FEE5}»");
}

#[test]
fn screen_symbols_have_twins() {
    let pairs = ["┌┐", "└┘", "├┤", "╭╮", "╰╯", "╔╗", "╚╝", "╠╣", "►◄", "▶◀", "→←", "()", "«»", "≤≥"];
    for pair in pairs {
        let (start, end) = (pair.chars().next().unwrap(), pair.chars().last().unwrap());
        assert_eq!((mirrored(start), mirrored(end)), (Some(end), Some(start)), "{pair}");
    }
    for c in ['a', '│', '─', '┬', 'ب'] {
        assert_eq!(mirrored(c), None, "{c}");
    }
}

#[test]
fn key_caps_are_marked_and_their_marks_are_not_drawn() {
    for base in [Ltr, Rtl] {
        let laid = line(&format!("اضغط {} ثم", key_cap("Ctrl+X")), base, 80);
        let keys: String = laid.cells.iter().filter(|cell| cell.key).map(|cell| cell.symbol.as_str()).collect();
        assert_eq!(keys, "Ctrl+X");
    }
}

#[test]
fn a_key_cap_keeps_its_room_on_both_sides() {
    for (text, base) in [("ن", Ltr), ("ن", Rtl), ("a", Rtl)] {
        for line in [format!("{text} {}", key_cap(" Esc ")), format!("{} {text}", key_cap(" Esc "))] {
            let cells = crate::text::line(&line, base, 80).cells;
            let keys: String = cells.iter().filter(|cell| cell.key).map(|cell| cell.symbol.as_str()).collect();
            assert_eq!(keys, " Esc ", "{line}");
        }
    }
}

#[test]
fn widths_are_those_of_the_cells() {
    let table =
        [("", 0), ("été", 3), ("e\u{301}te\u{301}", 3), ("日本", 4), ("a\u{AD}b", 2), ("👍🏽", 2), ("1\u{FE0F}", 1)];
    for (text, columns) in table {
        assert_eq!(width(text), columns, "{text}");
    }
    assert_eq!(seen("e\u{301}", Ltr), "é");
}

#[test]
fn a_line_is_cut_at_the_end_of_its_reading() {
    let cut = |text, base, width| symbols(&line(text, base, width));
    assert_eq!(cut("Documents", Ltr, 9), "Documents");
    assert_eq!(cut("Documents", Ltr, 5), "Docu…");
    assert_eq!(cut("Mes documents", Ltr, 5), "Mes…");
    assert_eq!(cut("日本語", Ltr, 4), "日…");
    assert_eq!(cut("بيت", Rtl, 2), "…\u{FE91}");
    assert_eq!(cut("abc", Ltr, 1), "…");
    assert_eq!(cut("abc", Ltr, 0), "");
    assert_eq!(cut("a\nb", Ltr, 9), "a b");
}

#[test]
fn right_to_left_screens_still_show_latin_words_in_order() {
    assert_eq!(seen("Word", Rtl), "Word");
    assert_eq!(seen("Word !", Rtl), "! Word");
}

#[test]
fn long_paragraphs_take_linear_time() {
    // At this size, anything quadratic takes minutes.
    for text in ["سلام (a) 12 ".repeat(20_000), "a".repeat(400_000), " ".repeat(400_000), "ل-".repeat(100_000)] {
        let columns = layout(&text, Rtl, 80).iter().map(|line| usize::from(line.width)).sum::<usize>();
        assert!(columns <= text.len());
    }
}

/// The graphemes that have something to draw.
fn drawable(text: &str) -> Vec<Range<usize>> {
    let shown = |c: char| match c {
        '\t' => true,
        '\u{AD}' | '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}' => false,
        _ => c.width().is_some_and(|columns| columns > 0),
    };
    let all = text.grapheme_indices(true).filter(|(_, grapheme)| grapheme.chars().any(shown));
    all.map(|(at, grapheme)| at..at + grapheme.len()).collect()
}

fn check_cells(line: &Line) -> Result<(), TestCaseError> {
    let columns: usize = line.cells.iter().map(|cell| usize::from(cell.width)).sum();
    prop_assert_eq!(columns, usize::from(line.width));
    for cell in &line.cells {
        prop_assert!((1..=2).contains(&cell.width), "{:?}", cell);
        prop_assert_eq!(cell.symbol.width(), usize::from(cell.width), "{:?}", cell);
        let hidden = |c: char| {
            c.is_control()
                || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
                    | '\u{61C}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}')
        };
        prop_assert!(!cell.symbol.contains(hidden), "{:?}", cell);
        prop_assert!(line.bytes.start <= cell.bytes.start && cell.bytes.end <= line.bytes.end, "{:?}", cell);
    }
    Ok(())
}

/// Every drawable grapheme is in one cell; two share one only when they are lam and alef.
fn check_cover(text: &str, lines: &[Line], dropped: impl Fn(&str) -> bool) -> Result<(), TestCaseError> {
    let mut covered: Vec<Range<usize>> =
        lines.iter().flat_map(|line| &line.cells).map(|cell| cell.bytes.clone()).collect();
    covered.retain(|bytes| !bytes.is_empty());
    covered.sort_by_key(|bytes| bytes.start);
    prop_assert!(covered.windows(2).all(|pair| pair[0].end <= pair[1].start), "{:?}", covered);
    for grapheme in drawable(text) {
        let inside = covered.iter().any(|bytes| bytes.start <= grapheme.start && grapheme.end <= bytes.end);
        prop_assert!(inside || dropped(&text[grapheme.clone()]), "{:?} in {:?}", grapheme, covered);
    }
    for bytes in covered {
        prop_assert!(text.is_char_boundary(bytes.start) && text.is_char_boundary(bytes.end));
        prop_assert!(!drawable(&text[bytes.clone()]).is_empty(), "{:?} draws nothing", bytes);
    }
    Ok(())
}

#[test]
fn every_character_keeps_to_its_cells() {
    let planes = ('\0'..='\u{1FFFF}').chain('\u{E0000}'..='\u{EFFFF}').filter(|&c| c != '\n');
    for block in planes.collect::<Vec<_>>().chunks(4096) {
        let text: String = block.iter().flat_map(|&c| ['a', c, ' ', c, 'ب']).collect();
        check_cells(&line(&text, Rtl, u16::MAX)).unwrap();
    }
}

proptest! {
    #[test]
    fn wrapped_lines_fit_and_lose_only_spaces(text in any_text(), base in direction(), width in 0u16..30) {
        let lines = layout(&text, base, width);
        for line in &lines {
            check_cells(line)?;
            prop_assert!(line.width <= width.max(1) || line.cells.len() == 1, "{:?}", line);
        }
        check_cover(&text, &lines, |grapheme| grapheme.starts_with([' ', '\t']))?;
        let ends: Vec<_> = lines.iter().map(|line| line.bytes.end).collect();
        prop_assert!(ends.is_sorted());
    }

    #[test]
    fn an_uncut_line_loses_nothing(text in any_text(), base in direction()) {
        let laid = line(&text, base, u16::MAX);
        check_cells(&laid)?;
        check_cover(&text.replace('\n', " "), std::slice::from_ref(&laid), |_| false)?;
        prop_assert_eq!(laid.width, width(&text));
    }

    #[test]
    fn a_cut_line_fits(text in any_text(), base in direction(), width in 0u16..30) {
        let laid = line(&text, base, width);
        check_cells(&laid)?;
        prop_assert!(laid.width <= width);
    }
}

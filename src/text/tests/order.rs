//! The laws of order: every cell once, in a place that depends only on direction, whatever the text.
//! Leaves widths and coverage to `layout`, and the order itself to Unicode's tests (tests/it/unicode).

use super::{any_text, direction};
use crate::text::Direction::{Ltr, Rtl};
use crate::text::{Cell, bidi, isolates, layout, line};
use proptest::prelude::*;
use unicode_bidi::{BidiInfo, Level};
use unicode_width::UnicodeWidthStr;

/// Texts of what directions, isolates and separators are decided by.
fn soup() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        'a', 'b', 'א', 'ب', 'ل', 'ا', '1', '٣', '۴', '+', '%', ',', '.', ' ', '\t', '!', '\u{64E}', '\u{301}',
        '\u{200B}', '\u{200E}', '\u{200F}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{2069}', '\u{FFF9}',
        '\u{FFFB}',
    ]);
    prop::collection::vec(sign, 0..30).prop_map(|signs| signs.into_iter().collect())
}

/// The cells in the order in which they are read. What has no bytes of its own follows what it belongs to.
fn read(cells: Vec<Cell>) -> Vec<(usize, usize, u16, bool)> {
    let mut places: Vec<_> =
        cells.iter().map(|cell| (cell.bytes.start, cell.bytes.end, cell.width, cell.key)).collect();
    places.sort_unstable();
    places
}

/// What no terminal may be sent inside a cell: it would obey, or reorder the row.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let (ltr, rtl) = (line(text, Ltr, u16::MAX), line(text, Rtl, u16::MAX));
    for laid in [&ltr, &rtl] {
        let columns: u32 = laid.cells.iter().map(|cell| u32::from(cell.width)).sum();
        prop_assert_eq!(columns, u32::from(laid.width));
        for cell in &laid.cells {
            prop_assert!(!cell.symbol.contains(steers), "{:?}", cell);
            prop_assert_eq!(cell.symbol.width(), usize::from(cell.width), "{:?}", cell);
        }
    }
    // The base direction moves cells; it neither adds one nor loses one.
    prop_assert_eq!(read(ltr.cells), read(rtl.cells));
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_laid_out(text in any::<String>(), base in direction(), width in 0u16..40) {
        check(&text)?;
        layout(&text, base, width);
    }

    #[test]
    fn direction_only_moves_cells(text in any_text()) {
        check(&text)?;
    }

    #[test]
    fn direction_only_moves_the_cells_of_mixed_signs(text in soup()) {
        check(&text)?;
    }

    #[test]
    fn wrapping_does_not_change_which_cells_there_are(text in soup(), base in direction(), width in 1u16..20) {
        let whole = line(&text, base, u16::MAX).cells.len();
        let spaces = text.matches([' ', '\t']).count();
        let wrapped: usize = layout(&text, base, width).iter().map(|line| line.cells.len()).sum();
        prop_assert!((whole - spaces..=whole).contains(&wrapped), "{} of {}", wrapped, whole);
    }

    /// Without brackets, unicode-bidi is right about isolates, too.
    #[test]
    fn isolates_taken_apart_have_the_levels_that_they_have_together(text in soup(), base in direction()) {
        let base = bidi::level(base);
        let (apart, together) = (isolates::in_parts(&text, base), BidiInfo::new(&text, Some(base)).levels);
        let levels = |levels: &[Level]| {
            let kept = text.char_indices().filter(|(_, c)| bidi::has_level(*c));
            kept.map(|(at, _)| levels[at].number()).collect::<Vec<_>>()
        };
        prop_assert_eq!(levels(&apart.unwrap()), levels(&together));
    }
}

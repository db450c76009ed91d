//! Direction: the embedding level of each character of a paragraph, and the order in which a line's cells stand.
//! The Unicode Bidirectional Algorithm (UAX #9) on cells; leaves joining to `glyph` and line breaks to `wrap`.

use super::glyph::Glyph;
use super::layout::Cell;
use super::{Direction, mirror};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// The level of a paragraph with this base direction (HL1).
pub(super) fn level(base: Direction) -> Level {
    match base {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    }
}

/// Whether anything in the text is written or embedded from right to left.
pub(super) fn has_rtl(text: &str) -> bool {
    use BidiClass::{AL, AN, R, RLE, RLI, RLO};
    // Hebrew is the first such script.
    text.chars().any(|c| c >= '\u{0590}' && matches!(bidi_class(c), R | AL | AN | RLE | RLO | RLI))
}

/// The level of each byte of a paragraph (rules P2 to I2); nothing when all of it is left to right.
pub(super) fn levels(paragraph: &str, base: Direction) -> Vec<Level> {
    if base == Direction::Ltr && !has_rtl(paragraph) {
        return Vec::new();
    }
    BidiInfo::new(paragraph, Some(level(base))).levels
}

/// The cells of one line from left to right (rules L1, L2 and L4), with the levels of their whole paragraph.
pub(super) fn visual(line: &[Glyph], base: Direction) -> Vec<Cell> {
    let mut levels: Vec<Level> = line.iter().map(|glyph| glyph.level).collect();
    let spaces = line.iter().rev().take_while(|glyph| bidi_class(glyph.base) == BidiClass::WS).count();
    let end = levels.len() - spaces;
    levels[end..].fill(level(base));
    let cell = |at: usize| {
        let rtl = levels[at].is_rtl();
        let twin = rtl.then(|| mirror::mirrored_in_text(line[at].base)).flatten();
        line[at].cell(twin, rtl)
    };
    if levels.iter().any(Level::is_rtl) {
        BidiInfo::reorder_visual(&levels).into_iter().map(cell).collect()
    } else {
        (0..line.len()).map(cell).collect()
    }
}

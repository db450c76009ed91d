//! Direction: the embedding level of each character of a paragraph, and the order in which a line's cells stand.
//! The Unicode Bidirectional Algorithm (UAX #9) on cells; leaves joining to `glyph` and line breaks to `wrap`.

use super::glyph::Glyph;
use super::layout::Cell;
use super::{Direction, isolates, mirror};
use std::ops::Range;
use unicode_bidi::BidiClass::{AL, AN, BN, FSI, LRE, LRI, LRO, PDF, PDI, R, RLE, RLI, RLO, WS};
use unicode_bidi::{BidiInfo, Level, bidi_class};

/// The level of a paragraph with this base direction (HL1).
pub(super) fn level(base: Direction) -> Level {
    match base {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    }
}

/// Whether anything in the text is written or embedded from right to left.
pub(super) fn has_rtl(text: &str) -> bool {
    // Hebrew is the first such script.
    text.chars().any(|c| c >= '\u{0590}' && matches!(bidi_class(c), R | AL | AN | RLE | RLO | RLI))
}

/// The level of each byte of a paragraph (rules X1 to I2, and L1 before separators); nothing when all of it is left to
/// right.
pub(super) fn levels(paragraph: &str, base: Direction) -> Vec<Level> {
    if base == Direction::Ltr && !has_rtl(paragraph) {
        return Vec::new();
    }
    let level = level(base);
    let resolved = isolates::levels_of_parts(paragraph, level);
    let mut levels = resolved.unwrap_or_else(|| BidiInfo::new(paragraph, Some(level)).levels);
    for (at, _) in paragraph.match_indices(is_separator) {
        let start = before_spaces(&paragraph[..at]);
        levels[start..=at].fill(level);
    }
    levels
}

/// The characters of class S and B (UAX #9, table 4), but the line feed, which parts paragraphs before they get here.
fn is_separator(c: char) -> bool {
    matches!(c, '\t' | '\u{B}' | '\r' | '\u{1C}'..='\u{1F}' | '\u{85}' | '\u{2029}')
}

/// Whether a character has a level: rule X9 removes the others.
pub(super) fn has_level(c: char) -> bool {
    !matches!(bidi_class(c), BN | LRE | LRO | RLE | RLO | PDF)
}

/// Where the white space at the end of a text starts, with the formatting characters in it (L1).
fn before_spaces(text: &str) -> usize {
    let is_space = |c: char| matches!(bidi_class(c), WS | LRI | RLI | FSI | PDI) || !has_level(c);
    text.trim_end_matches(is_space).len()
}

/// The cells of one line from left to right (rules L1, L2 and L4), with the levels of their whole paragraph. `bytes` of
/// `source` are what the line shows of it.
pub(super) fn visual(line: &[Glyph], base: Direction, source: &str, bytes: &Range<usize>) -> Vec<Cell> {
    if base == Direction::Ltr && line.iter().all(|glyph| glyph.level == Level::ltr()) {
        return line.iter().map(|glyph| glyph.cell(None, false)).collect();
    }
    let mut levels: Vec<Level> = line.iter().map(|glyph| glyph.level).collect();
    let end = bytes.start + before_spaces(source.get(bytes.clone()).unwrap_or_default());
    // A vowel sign with a cell of its own has no bytes: it stands with its letter.
    let is_space = |glyph: &&Glyph| glyph.bytes.start >= end && !glyph.bytes.is_empty();
    let spaces = line.iter().rev().take_while(is_space).count();
    let words = levels.len() - spaces;
    levels[words..].fill(level(base));
    let cell = |at: usize| {
        let rtl = levels[at].is_rtl();
        let twin = rtl.then(|| mirror::mirrored_in_text(line[at].base)).flatten();
        line[at].cell(twin, rtl)
    };
    order(line, &levels).into_iter().map(cell).collect()
}

/// The glyphs of a line from left to right (L2). What is never drawn has its place in the order, too: isolates of two
/// right-to-left names stand in the order of the sentence, even with nothing between them.
fn order(line: &[Glyph], levels: &[Level]) -> Vec<usize> {
    let parts = |at: &usize| *at > 0 && line[*at].parted < levels[*at].min(levels[at - 1]);
    if !(0..line.len()).any(|at| parts(&at)) {
        return BidiInfo::reorder_visual(levels);
    }
    let (mut all, mut places) = (Vec::new(), Vec::new());
    for at in 0..line.len() {
        if parts(&at) {
            all.push(line[at].parted);
            places.push(None);
        }
        all.push(levels[at]);
        places.push(Some(at));
    }
    BidiInfo::reorder_visual(&all).into_iter().filter_map(|at| places[at]).collect()
}

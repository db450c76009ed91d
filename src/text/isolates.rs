//! Isolates (UAX #9, BD8 to BD13) resolved one by one, each as a paragraph of its own.
//! Stands in for `unicode-bidi` where that misjudges a bracket after an isolate; everything else is in `bidi`.
//!
//! For rule N0, unicode-bidi 0.3.18 looks for the strong character before a bracket from the far end of what stands
//! before an isolate (issue 141 there): after Latin, Arabic and an isolate, it takes the Latin
//! for the last. Where nothing stands between an initiator and its PDI, it judges right.

use std::ops::Range;
use unicode_bidi::BidiClass::{B, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO};
use unicode_bidi::{BidiClass, BidiDataSource, BidiInfo, Direction, HardcodedBidiData, Level, bidi_class};

/// What stands in an isolate, or outside of all, without what stands in the isolates inside.
struct Part {
    text: String,
    /// Where each character of `text` stands in the paragraph.
    places: Vec<Range<usize>>,
    /// The part around it, and the class of the character that opens it.
    outer: Option<(usize, BidiClass)>,
}

/// The levels of each byte of a paragraph where a bracket follows an isolate. Nothing elsewhere; nor for what no text of
/// ours holds: embeddings, overrides, several paragraphs, isolates too deep in each other.
pub(super) fn levels_of_parts(paragraph: &str, base: Level) -> Option<Vec<Level>> {
    let first = paragraph.find(is_initiator)?;
    if !paragraph[first..].contains(is_bracket) {
        return None;
    }
    in_parts(paragraph, base)
}

/// The levels of each byte of a paragraph, taken apart whether a bracket asks for it or not.
pub(super) fn in_parts(paragraph: &str, base: Level) -> Option<Vec<Level>> {
    let parts = parts(paragraph)?;
    let mut levels = vec![base; paragraph.len()];
    let mut bases: Vec<Level> = Vec::with_capacity(parts.len());
    for part in &parts {
        let level = part.outer.map_or(Some(base), |(outer, opens)| inner_level(bases[outer], opens, &part.text))?;
        bases.push(level);
        let parity = if level.is_rtl() { Level::rtl() } else { Level::ltr() };
        let resolved = BidiInfo::new(&part.text, Some(parity)).levels;
        for ((at, _), place) in part.text.char_indices().zip(&part.places) {
            // Levels of an isolate are those of a paragraph of its parity, raised (X5a to X5c, X10).
            let raised = Level::new(resolved[at].number() + level.number() - parity.number()).ok()?;
            levels[place.clone()].fill(raised);
        }
    }
    Some(levels)
}

fn is_initiator(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// Whether a character has the property Bidi_Paired_Bracket. The table is slow: letters and isolates do not ask it.
fn is_bracket(c: char) -> bool {
    match c {
        '(' | ')' | '[' | ']' | '{' | '}' => true,
        '\0'..'\u{F3A}' | '\u{2066}'..='\u{2069}' => false,
        _ => HardcodedBidiData.bidi_matched_opening_bracket(c).is_some(),
    }
}

/// The paragraph taken apart; outer parts come before those inside.
fn parts(paragraph: &str) -> Option<Vec<Part>> {
    let part = |outer| Part { text: String::new(), places: Vec::new(), outer };
    let mut parts = vec![part(None)];
    let mut open = vec![0];
    for (at, c) in paragraph.char_indices() {
        let class = bidi_class(c);
        match class {
            LRE | RLE | LRO | RLO | PDF | B => return None,
            PDI if open.len() > 1 => drop(open.pop()),
            _ => {}
        }
        let here = open.last().copied()?;
        parts[here].text.push(c);
        parts[here].places.push(at..at + c.len_utf8());
        if matches!(class, LRI | RLI | FSI) {
            open.push(parts.len());
            parts.push(part(Some((here, class))));
        }
    }
    Some(parts)
}

/// The level inside an isolate (X5a to X5c); none when it is too deep.
fn inner_level(outer: Level, opens: BidiClass, text: &str) -> Option<Level> {
    let rtl = opens == RLI || (opens == FSI && unicode_bidi::get_base_direction(text) == Direction::Rtl);
    let next = if rtl { outer.new_explicit_next_rtl() } else { outer.new_explicit_next_ltr() };
    next.ok()
}

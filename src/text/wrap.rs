//! Where a paragraph is cut into lines: at spaces, greedily, with the French no-break rules.
//! Works in logical order on measured glyphs; leaves reordering to `bidi`.

use super::glyph::Glyph;
use std::ops::Range;

/// The glyphs of each line of at most `width` columns. Spaces at a break belong to no line. Nothing is one empty line.
pub(super) fn wrap(glyphs: &[Glyph], width: u16) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let cut = first_cut(glyphs, start, width);
        lines.push(start..cut.end);
        if cut.next >= glyphs.len() {
            return lines;
        }
        start = cut.next;
    }
}

/// A place where a line may end and the next one start.
#[derive(Clone, Copy)]
struct Cut {
    end: usize,
    next: usize,
}

/// Where the line that starts at a glyph ends: at the last space that fits; else after a hyphen or slash, or before a
/// key cap; else where the room ends.
fn first_cut(glyphs: &[Glyph], start: usize, width: u16) -> Cut {
    let (mut at_space, mut in_word) = (None, None);
    let mut room = width;
    for at in start..glyphs.len() {
        if at > start {
            if starts_spaces(glyphs, at) {
                at_space = space_cut(glyphs, at).or(at_space);
            }
            if breaks_word(glyphs, at) {
                in_word = Some(Cut { end: at, next: at });
            }
        }
        let wide = glyphs[at].width;
        if wide > room {
            return at_space.or(in_word).unwrap_or_else(|| forced_cut(glyphs, start, at));
        }
        room -= wide;
    }
    Cut { end: glyphs.len(), next: glyphs.len() }
}

/// The break of a word that no line can hold, where the room ends. A wide character in one column stands alone. The vowel
/// signs of a letter stay with it, unless they alone fill a line.
fn forced_cut(glyphs: &[Glyph], start: usize, at: usize) -> Cut {
    let first = start + 1;
    let is_letter = |at: &usize| glyphs.get(*at).is_none_or(|glyph| !glyph.bytes.is_empty());
    let room = (first..=at).rev().find(is_letter).unwrap_or(at.max(first));
    let spaces = glyphs[start + 1..room].iter().rev().take_while(|glyph| is_space(glyph)).count();
    Cut { end: room - spaces, next: after_spaces(glyphs, room) }
}

fn is_space(glyph: &Glyph) -> bool {
    glyph.base == ' ' && !glyph.key
}

fn starts_spaces(glyphs: &[Glyph], at: usize) -> bool {
    is_space(&glyphs[at]) && !is_space(&glyphs[at - 1])
}

fn after_spaces(glyphs: &[Glyph], at: usize) -> usize {
    at + glyphs[at..].iter().take_while(|glyph| is_space(glyph)).count()
}

/// The break at the spaces that start here, unless French typography forbids it: the space before ? ! : ; » and the
/// one after « keep their neighbours together even when an author typed an ordinary space.
fn space_cut(glyphs: &[Glyph], end: usize) -> Option<Cut> {
    let next = after_spaces(glyphs, end);
    let closing = glyphs.get(next).is_some_and(|glyph| matches!(glyph.base, '?' | '!' | ':' | ';' | '»') && !glyph.key);
    let opening = glyphs[end - 1].base == '«' && !glyphs[end - 1].key;
    (!closing && !opening).then_some(Cut { end, next })
}

/// Whether a word may be broken before this glyph when it does not fit: after a hyphen or slash (not between two), or
/// before a key cap, which is never broken itself.
fn breaks_word(glyphs: &[Glyph], at: usize) -> bool {
    let (before, here) = (&glyphs[at - 1], &glyphs[at]);
    if before.key || here.key {
        return here.key && !before.key;
    }
    let dash = matches!(before.base, '-' | '/' | '\u{2010}' | '\u{2013}');
    dash && here.base != before.base && !is_space(here)
}

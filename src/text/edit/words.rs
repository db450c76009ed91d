//! Words and paragraphs of an edited text (UAX #29).
//! In logical order; leaves to `rows` where they are seen.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Where Ctrl and an arrow stop: the start of each word, and both ends of each paragraph. Ascending.
pub(super) fn stops(text: &str) -> Vec<usize> {
    let words = text.split_word_bound_indices().filter(|(_, word)| word.contains(char::is_alphanumeric));
    let feeds = text.match_indices('\n').flat_map(|(at, _)| [at, at + 1]);
    let mut stops: Vec<usize> = words.map(|(at, _)| at).chain(feeds).chain([0, text.len()]).collect();
    stops.sort_unstable();
    stops.dedup();
    stops
}

/// The word at a byte offset, or the sign or the spaces there; at the end of a paragraph, its last one.
pub(super) fn word(text: &str, at: usize) -> Range<usize> {
    let parts = text.split_word_bound_indices().map(|(start, part)| (start..start + part.len(), part));
    let mut near = parts.filter(|(bytes, part)| bytes.start <= at && at <= bytes.end && *part != "\n");
    near.next_back().map_or(at..at, |(bytes, _)| bytes)
}

/// The paragraph at a byte offset, without its line feed.
pub(super) fn paragraph(text: &str, at: usize) -> Range<usize> {
    let start = text.get(..at).and_then(|head| head.rfind('\n')).map_or(0, |feed| feed + 1);
    let end = text.get(at..).and_then(|tail| tail.find('\n')).map_or(text.len(), |feed| at + feed);
    start..end
}

//! Scripts that no terminal draws as they are read. Texts in them belong on paper, in images, on web pages.
//! Leaves what a single cell of them does to a row to `columns`, and refusing languages to `locale`.

use std::ops::{Range, RangeInclusive};

/// A script that no terminal draws as it is read: its letters and vowel signs do not come together, and each terminal
/// gives them other columns.
#[derive(Debug, PartialEq, Eq)]
pub struct Script {
    /// Its name in The Unicode Standard ("Devanagari").
    pub name: &'static str,
    /// Its code in ISO 15924 ("Deva").
    pub code: &'static str,
    blocks: &'static [RangeInclusive<char>],
}

/// The first letters of such a script in a text: where they stand, and the script.
pub fn undrawn_script(text: &str) -> Option<(Range<usize>, &'static Script)> {
    let (start, script) = text.char_indices().find_map(|(at, c)| Some((at, script_of(c)?)))?;
    let rest = &text[start..];
    // Joiners stand between the letters of a word.
    let belongs = |c: char| matches!(c, '\u{200C}' | '\u{200D}') || script_of(c) == Some(script);
    let length = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
    Some((start..start + length, script))
}

/// How many letters and signs of a text belong to such scripts.
pub fn undrawn_letters(text: &str) -> usize {
    text.chars().filter(|c| script_of(*c).is_some()).count()
}

/// The script with this code, if no terminal draws it.
pub fn undrawn_script_by_code(code: &str) -> Option<&'static Script> {
    SCRIPTS.iter().find(|script| script.code == code)
}

fn script_of(c: char) -> Option<&'static Script> {
    // Most of a text is Latin or Arabic.
    if c < '\u{900}' {
        return None;
    }
    SCRIPTS.iter().find(|script| script.blocks.iter().any(|block| block.contains(&c)))
}

const fn script(name: &'static str, code: &'static str, blocks: &'static [RangeInclusive<char>]) -> Script {
    Script { name, code, blocks }
}

/// Blocks.txt of Unicode: the scripts in use in which twelve terminals of Debian 12 gave words different columns, or gave
/// their vowel signs (General_Category Mc) different ones. Not among them, for they are drawn and all agreed but one, which
/// gives a column to every mark: Thai, Lao, Tibetan.
const SCRIPTS: &[Script] = &[
    script("Devanagari", "Deva", &['\u{900}'..='\u{97F}', '\u{A8E0}'..='\u{A8FF}']),
    script("Bengali", "Beng", &['\u{980}'..='\u{9FF}']),
    script("Gurmukhi", "Guru", &['\u{A00}'..='\u{A7F}']),
    script("Gujarati", "Gujr", &['\u{A80}'..='\u{AFF}']),
    script("Oriya", "Orya", &['\u{B00}'..='\u{B7F}']),
    script("Tamil", "Taml", &['\u{B80}'..='\u{BFF}']),
    script("Telugu", "Telu", &['\u{C00}'..='\u{C7F}']),
    script("Kannada", "Knda", &['\u{C80}'..='\u{CFF}']),
    script("Malayalam", "Mlym", &['\u{D00}'..='\u{D7F}']),
    script("Sinhala", "Sinh", &['\u{D80}'..='\u{DFF}']),
    script("Myanmar", "Mymr", &['\u{1000}'..='\u{109F}', '\u{A9E0}'..='\u{A9FF}', '\u{AA60}'..='\u{AA7F}']),
    script("Khmer", "Khmr", &['\u{1780}'..='\u{17FF}', '\u{19E0}'..='\u{19FF}']),
    script("Limbu", "Limb", &['\u{1900}'..='\u{194F}']),
    script("Buginese", "Bugi", &['\u{1A00}'..='\u{1A1F}']),
    script("Tai Tham", "Lana", &['\u{1A20}'..='\u{1AAF}']),
    script("Balinese", "Bali", &['\u{1B00}'..='\u{1B7F}']),
    script("Sundanese", "Sund", &['\u{1B80}'..='\u{1BBF}', '\u{1CC0}'..='\u{1CCF}']),
    script("Batak", "Batk", &['\u{1BC0}'..='\u{1BFF}']),
    script("Lepcha", "Lepc", &['\u{1C00}'..='\u{1C4F}']),
    script("Syloti Nagri", "Sylo", &['\u{A800}'..='\u{A82F}']),
    script("Saurashtra", "Saur", &['\u{A880}'..='\u{A8DF}']),
    script("Javanese", "Java", &['\u{A980}'..='\u{A9DF}']),
    script("Cham", "Cham", &['\u{AA00}'..='\u{AA5F}']),
    script("Meetei Mayek", "Mtei", &['\u{AAE0}'..='\u{AAFF}', '\u{ABC0}'..='\u{ABFF}']),
    script("Chakma", "Cakm", &['\u{11100}'..='\u{1114F}']),
];

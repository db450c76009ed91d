//! Which symbols take the same columns on every terminal: after others, a frame has to place the cursor anew.
//! Leaves the columns that a cell has here to `glyph`, and sending cells to the terminal.

use std::cmp::Ordering;
use std::ops::RangeInclusive;

/// Whether every terminal moves on by the columns that a cell with this symbol has.
///
/// True for one character of a script that terminals agree on: Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic
/// and its joined forms, Thai, Ethiopic, Chinese, Japanese, Korean, signs and lines. False for letters with marks, emoji,
/// the scripts of `undrawn_script`, and all that was not seen on terminals; where it says false, they may well agree.
pub fn columns_are_sure(symbol: &str) -> bool {
    let mut characters = symbol.chars();
    match (characters.next(), characters.next()) {
        (Some(' '..='~'), None) => true,
        (Some(c), None) => is_sure(c),
        _ => false,
    }
}

fn is_sure(c: char) -> bool {
    let place = |range: &RangeInclusive<char>| match () {
        () if *range.end() < c => Ordering::Less,
        () if *range.start() > c => Ordering::Greater,
        () => Ordering::Equal,
    };
    SURE.binary_search_by(place).is_ok()
}

/// Where twelve terminals (xterm, alacritty, foot, urxvt, st, VTE, Konsole, kitty, mlterm, PuTTY, QTerminal, terminology, of
/// Debian 12) moved on by the same columns after each character alone, and by those of unicode-width. The gaps hold what
/// some counted otherwise, and scripts in which a letter comes with signs that they count otherwise.
const SURE: &[RangeInclusive<char>] = &[
    '\u{A0}'..='\u{AC}',
    // Latin, IPA.
    '\u{AE}'..='\u{2FF}',
    // Greek, Cyrillic, Armenian, Hebrew.
    '\u{370}'..='\u{5FF}',
    // Arabic, but the signs that stand around numbers (0600..0605, 06DD); Syriac, Thaana, N'Ko, Mandaic.
    '\u{606}'..='\u{6DC}',
    '\u{6DE}'..='\u{70E}',
    '\u{710}'..='\u{88F}',
    '\u{8A0}'..='\u{8E1}',
    // Thai, Lao, Tibetan.
    '\u{E00}'..='\u{F3D}',
    '\u{F40}'..='\u{F7E}',
    '\u{F80}'..='\u{FFF}',
    // Georgian, Hangul letters, Ethiopic, Cherokee, Canadian syllabics, Ogham, runes.
    '\u{10A0}'..='\u{115E}',
    '\u{1200}'..='\u{1715}',
    '\u{1720}'..='\u{173F}',
    // Mongolian, Canadian syllabics, Tai Le, New Tai Lue, Ol Chiki, Georgian capitals.
    '\u{1800}'..='\u{180A}',
    '\u{1810}'..='\u{18FF}',
    '\u{1950}'..='\u{19DF}',
    '\u{1C50}'..='\u{1CBF}',
    // More Latin and Greek, punctuation, signs, arrows, lines, braille.
    '\u{1D00}'..='\u{1DBF}',
    '\u{1E00}'..='\u{200A}',
    '\u{2010}'..='\u{2027}',
    '\u{202F}'..='\u{205F}',
    '\u{2070}'..='\u{20CF}',
    '\u{2100}'..='\u{262F}',
    '\u{2638}'..='\u{2689}',
    // Glagolitic, Coptic, Tifinagh, Ethiopic, Cyrillic, Chinese signs.
    '\u{2690}'..='\u{2D7E}',
    '\u{2D80}'..='\u{302F}',
    // Chinese, Japanese, Korean, Yi, Lisu, Vai.
    '\u{3031}'..='\u{303C}',
    '\u{303E}'..='\u{31BA}',
    '\u{31C0}'..='\u{3247}',
    '\u{3250}'..='\u{3296}',
    '\u{329A}'..='\u{4DBF}',
    '\u{4E00}'..='\u{A66E}',
    '\u{A67E}'..='\u{A6EF}',
    '\u{A700}'..='\u{A7FF}',
    // Phags-pa, Kayah Li, Hangul letters, Tai Viet, Ethiopic, Cherokee, Hangul.
    '\u{A840}'..='\u{A877}',
    '\u{A900}'..='\u{A92D}',
    '\u{A960}'..='\u{A97C}',
    '\u{AA80}'..='\u{AADF}',
    '\u{AB00}'..='\u{ABBF}',
    '\u{AC00}'..='\u{D7A3}',
    // Chinese, Hebrew and Arabic forms, full and half width.
    '\u{F900}'..='\u{FDFF}',
    '\u{FE10}'..='\u{FE19}',
    '\u{FE30}'..='\u{FEFC}',
    '\u{FF01}'..='\u{FFEE}',
    '\u{FFFC}'..='\u{FFFD}',
];

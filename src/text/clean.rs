//! Making text safe and comparable: control characters, isolates, folding of what people type.
//! Leaves drawing to `layout`.

use super::Direction;
use unicode_normalization::UnicodeNormalization;

/// Opens a key cap inside a text ("press [Ctrl+X]"): zero width, never drawn (U+FFF9).
pub(super) const KEY_START: char = '\u{FFF9}';
/// Closes a key cap (U+FFFB).
pub(super) const KEY_END: char = '\u{FFFB}';

const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// Removes what must never reach a terminal from untrusted text: C0 and C1 controls but the line feed (a tab
/// becomes a space, and so do the line and paragraph separators U+2028 and U+2029), ESC, DEL, soft hyphen, key-cap
/// marks, overrides and embeddings (U+202A..U+202E), LRM/RLM/ALM stay;
/// isolates that are not balanced within their paragraph are removed, balanced ones stay.
pub fn clean(text: &str) -> String {
    let kept: String = text.chars().filter_map(harmless).collect();
    balanced(&kept)
}

/// Wraps in FSI..PDI so that its direction is its own (UAX #9).
pub fn isolate(text: &str) -> String {
    format!("{FSI}{}{PDI}", balanced(text))
}

/// Wraps in LRI..PDI: addresses, paths, passwords, keys.
pub fn isolate_ltr(text: &str) -> String {
    isolate_in(text, Direction::Ltr)
}

/// Wraps so that it runs in that direction, whatever its parts are: lists.
pub fn isolate_in(text: &str, direction: Direction) -> String {
    let open = match direction {
        Direction::Ltr => LRI,
        Direction::Rtl => RLI,
    };
    format!("{open}{}{PDI}", balanced(text))
}

/// Marks the text as a key cap (drawn as a key), isolated.
pub fn key_cap(text: &str) -> String {
    isolate(&format!("{KEY_START}{}{KEY_END}", clean(text)))
}

/// The text for pipes, logs and files: logical order, without isolates and key-cap marks, control characters removed
/// (line feeds stay).
pub fn plain(text: &str) -> String {
    text.chars().filter_map(harmless).filter(|&c| !is_isolate(c)).collect()
}

/// Two texts that a person would call the same fold to the same string: NFKC, case folded, spaces trimmed and
/// collapsed, tatweel, isolates and other invisible characters removed, the typographic apostrophe made straight.
pub fn fold(text: &str) -> String {
    let visible: String = text.nfkc().filter(|&c| c != '\u{0640}' && !is_invisible(c)).map(straight).collect();
    // Upper case first, so that ß meets ss and final sigma meets sigma. Each character alone: folding knows no context.
    let folded: String = visible.chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfkc().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Typed or pasted text with Arabic presentation forms (FB50..FDFF, FE70..FEFC) decomposed to letters, NFC, cleaned.
pub fn without_forms(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
                // The form of a vowel mark decomposes to a space that carries it: nobody typed that space.
                letters.extend(std::iter::once(c).nfkc().skip_while(|&c| c == ' '));
            }
            _ => letters.push(c),
        }
    }
    clean(&letters).nfc().collect()
}

/// The character as `clean` leaves it, if it does. Isolates pass: `balanced` judges them.
fn harmless(c: char) -> Option<char> {
    match c {
        '\n' => Some(c),
        '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{00AD}' | '\u{202A}'..='\u{202E}' | KEY_START..=KEY_END => None,
        _ if c.is_control() => None,
        _ => Some(c),
    }
}

fn straight(c: char) -> char {
    if c == '\u{2019}' { '\'' } else { c }
}

fn is_isolate(c: char) -> bool {
    (LRI..=PDI).contains(&c)
}

/// Whether folding ignores the character: soft hyphen, joiners, direction marks, isolates, variation selectors, key-cap
/// marks, and controls that are no white space.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | KEY_START..=KEY_END
    ) || (c.is_control() && !c.is_whitespace())
}

/// The text without the isolates that open and do not close, or close and did not open, in their paragraph: one of
/// those in a name would give its direction to the rest of the sentence.
fn balanced(text: &str) -> String {
    let mut open = Vec::new();
    let mut stray = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\n' => stray.append(&mut open),
            PDI if open.pop().is_none() => stray.push(at),
            LRI..=FSI => open.push(at),
            _ => {}
        }
    }
    stray.append(&mut open);
    stray.sort_unstable();
    let mut stray = stray.into_iter().peekable();
    text.char_indices().filter(|&(at, _)| stray.next_if_eq(&at).is_none()).map(|(_, c)| c).collect()
}

//! Making text safe and comparable: control characters, isolates, folding of what people type.
//! Leaves drawing to `layout`.

/// Opens a key cap inside a text ("press [Ctrl+X]"): zero width, never drawn (U+FFF9).
pub const KEY_START: char = '\u{FFF9}';
/// Closes a key cap (U+FFFB).
pub const KEY_END: char = '\u{FFFB}';

/// Removes what must never reach a terminal from untrusted text: C0 and C1 controls but the line feed (a tab
/// becomes a space), ESC, DEL, soft hyphen, key-cap marks, overrides and embeddings (U+202A..U+202E), LRM/RLM/ALM stay;
/// isolates that are not balanced within their paragraph are removed, balanced ones stay.
pub fn clean(text: &str) -> String {
    let _ = text;
    todo!()
}

/// Wraps in FSI..PDI so that its direction is its own (UAX #9).
pub fn isolate(text: &str) -> String {
    let _ = text;
    todo!()
}

/// Wraps in LRI..PDI: addresses, paths, passwords, keys.
pub fn isolate_ltr(text: &str) -> String {
    let _ = text;
    todo!()
}

/// Marks the text as a key cap (drawn as a key), isolated.
pub fn key_cap(text: &str) -> String {
    let _ = text;
    todo!()
}

/// The text for pipes, logs and files: logical order, without isolates and key-cap marks, control characters removed.
pub fn plain(text: &str) -> String {
    let _ = text;
    todo!()
}

/// Two texts that a person would call the same fold to the same string: NFKC, case folded, spaces trimmed and
/// collapsed, tatweel and isolates removed.
pub fn fold(text: &str) -> String {
    let _ = text;
    todo!()
}

/// Typed or pasted text with Arabic presentation forms (FB50..FDFF, FE70..FEFC) decomposed to letters, NFC, cleaned.
pub fn without_forms(text: &str) -> String {
    let _ = text;
    todo!()
}

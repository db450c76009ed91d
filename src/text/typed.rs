//! A text as a person types it, and whether two signs are the same key to press.
//! Leaves what is near enough in an answer to `fold` and the kinds.

use super::{plain, without_forms};

/// The text as it is typed: composed (NFC), letters instead of their forms, a straight apostrophe, plain spaces;
/// nothing that shows nothing.
pub fn as_typed(text: &str) -> String {
    let shown = plain(&without_forms(text));
    let typed = shown.chars().filter(|sign| !shows_nothing(*sign)).map(|sign| match sign {
        '\u{2019}' => '\'',
        '\u{A0}' | '\u{202F}' => ' ',
        sign => sign,
    });
    typed.collect()
}

/// Marks of direction and joining, which nobody types.
fn shows_nothing(sign: char) -> bool {
    matches!(sign, '\u{200B}'..='\u{200F}' | '\u{61C}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_typesetters_write_is_typed_as_keyboards_do() {
        assert_eq!(as_typed("L\u{2019}e\u{301}te\u{301}\u{A0}\u{2068}CV\u{2069}\u{202F}!\u{200F}"), "L'été CV !");
        assert_eq!(as_typed("\u{FEFB}\na"), "لا\na");
    }
}

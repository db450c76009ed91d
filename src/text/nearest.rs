//! What stands in for a character that a font lacks.
//! Knows no font: it offers, the caller chooses.

use super::answer::latin_digit;
use unicode_normalization::UnicodeNormalization;

/// What can stand in for a character, nearest first: the same digit of 0 to 9, the letter without its form or accent, a
/// plainer sign for those of screens.
pub fn nearest(character: char) -> Vec<char> {
    let digit = latin_digit(character);
    let sign = match character {
        '►' | '▸' | '▶' | '→' | '›' | '»' => Some('>'),
        '◄' | '◂' | '◀' | '←' | '‹' | '«' => Some('<'),
        '▲' | '↑' => Some('^'),
        '▼' | '↓' => Some('v'),
        '●' | '■' => Some('*'),
        '○' | '□' => Some('o'),
        '…' => Some('.'),
        '─' | '–' | '—' => Some('-'),
        '│' => Some('|'),
        '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' => Some('+'),
        '’' | '‘' => Some('\''),
        '“' | '”' => Some('"'),
        '،' => Some(','),
        '؛' => Some(';'),
        '؟' => Some('?'),
        'œ' => Some('o'),
        'Œ' => Some('O'),
        'æ' => Some('a'),
        '\u{A0}' | '\u{202F}' => Some(' '),
        _ => None,
    };
    let composed = std::iter::once(character).nfkc().next();
    let bare = std::iter::once(character).nfkd().next();
    [digit, sign, composed, bare].into_iter().flatten().filter(|near| *near != character).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_character_comes_first() {
        let table = [('É', 'E'), ('ç', 'c'), ('٣', '3'), ('۷', '7'), ('►', '>'), ('ﺏ', 'ب'), ('’', '\'')];
        for (character, near) in table {
            assert_eq!(nearest(character).first(), Some(&near), "{character}");
        }
        assert!(nearest('中').is_empty());
    }
}

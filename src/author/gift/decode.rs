//! From the bytes of a question bank to its text, as Moodle and editors of thirty years save them: UTF-8, UTF-16, Windows.
//! What the text means is for `block` to find.

/// Bytes of a bank.
pub(super) const MOST_BYTES: usize = 1024 * 1024;

/// What Windows-1252 has where ISO 8859-1 has controls (0x80 to 0x9F).
const WINDOWS: [char; 32] = [
    '€', '\u{FFFD}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{FFFD}', 'Ž', '\u{FFFD}', '\u{FFFD}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{FFFD}', 'ž', 'Ÿ',
];

/// The text of a bank: line ends are line feeds, a tab is a space, other controls are left out.
#[derive(Debug)]
pub(super) struct Decoded {
    pub(super) text: String,
    /// Whether the encoding had to be guessed.
    pub(super) guessed: bool,
}

/// The text; `None` for what is no text at all.
pub(super) fn decode(bytes: &[u8]) -> Option<Decoded> {
    let (text, guessed) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (utf16(rest, u16::from_le_bytes), false),
        [0xFE, 0xFF, rest @ ..] => (utf16(rest, u16::from_be_bytes), false),
        _ if bytes.contains(&0) => return None,
        _ => match str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), false),
            Err(_) => (guess(bytes), true),
        },
    };
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    Some(Decoded { text: text.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect(), guessed })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// UTF-8 with some damage when it has more letters of UTF-8 than bytes that cannot be, else Windows-1252.
fn guess(bytes: &[u8]) -> String {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    if good > bad {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let letter = |byte: &u8| match byte {
        0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
        byte => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, bool) {
        let decoded = decode(bytes).unwrap();
        (decoded.text, decoded.guessed)
    }

    #[test]
    fn files_of_all_ages_are_read() {
        assert_eq!(text("\u{FEFF}é\r\na\rb\tc\u{1b}[31m".as_bytes()), ("é\na\nb c[31m".to_owned(), false));
        assert_eq!(text(b"caf\xe9 \x93ici\x94 \x80"), ("café “ici” €".to_owned(), true));
        assert_eq!(text(b"\xff\xfe\xe9\x00\n\x00"), ("é\n".to_owned(), false));
        assert_eq!(text(b"\xfe\xff\x00\xe9\x00"), ("é".to_owned(), false));
        assert_eq!(text("é à ü \u{e8}".as_bytes()), ("é à ü è".to_owned(), false));
        let mut damaged = "éàüè ".repeat(3).into_bytes();
        damaged.push(0xE9);
        assert_eq!(text(&damaged), ("éàüè éàüè éàüè \u{FFFD}".to_owned(), true));
        assert!(decode(b"PK\x03\x04\0\0").is_none());
    }
}

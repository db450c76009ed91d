//! The font of the Linux console, which has room for 512 characters: which they are.
//! Leaves what follows from it to `app`.

use crate::ui::Font;
use std::process::{Command, Stdio};

/// The characters of the font that is loaded, told by `setfont` (package kbd), which stands beside every console font. The
/// kernel tells them only by an ioctl (GIO_UNIMAP), for which there is no safe call. `None` where `setfont` is missing or
/// the console is not ours.
pub fn console_font() -> Option<Font> {
    let asked = Command::new("setfont")
        .args(["-ou", "/dev/stdout"])
        .stdin(Stdio::inherit())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let font = characters(&String::from_utf8_lossy(&asked.stdout));
    (asked.status.success() && !font.is_empty()).then(|| Font::new(font))
}

/// Reads lines such as `0x41 U+0041 U+0391`: a place in the font, and the characters that it draws.
fn characters(table: &str) -> Vec<char> {
    let code = |word: &str| char::from_u32(u32::from_str_radix(word.strip_prefix("U+")?, 16).ok()?);
    table.split_whitespace().filter_map(code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_characters_of_a_font_are_read_from_its_table() {
        let table = "# comment\n0x00\tU+00a9\n0x04\tU+2666 U+25c8 U+fffd\n0x1ff\tU+fedf\n0x20\n0x21\tU+d800\nU+xyz\n";
        let expected = ['\u{A9}', '\u{2666}', '\u{25C8}', '\u{FFFD}', '\u{FEDF}'];
        assert_eq!(characters(table), expected);
        assert!(characters("").is_empty());
    }
}

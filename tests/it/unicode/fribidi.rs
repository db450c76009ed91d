//! Order, mirroring and joining as GNU FriBidi has them. Which lines, and what differs on purpose, is in tests/fribidi.
//!
//! Reads the file that `tests/fribidi/run` writes and names in `PASSERELLE_FRIBIDI`; else the sample kept there.

use crate::source::root;
use passerelle::text::Direction::{Ltr, Rtl};
use passerelle::text::line;
use std::{env, fs};

/// The text with "<U+2068>" and the like read.
fn unescaped(field: &str) -> String {
    let mut parts = field.split("<U+");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for (code, rest) in parts.map(|part| part.split_once('>').unwrap()) {
        text.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        text.push_str(rest);
    }
    text
}

fn codes(text: &str) -> String {
    text.chars().map(|c| format!(" {:04X}", u32::from(c))).collect()
}

#[test]
fn lines_look_as_with_fribidi() {
    let asked = env::var_os("PASSERELLE_FRIBIDI");
    let sample = root().join("tests/fribidi/sample.txt");
    let file = fs::read_to_string(asked.map_or(sample, Into::into)).unwrap();
    let (mut lines, mut different) = (0, Vec::new());
    for row in file.lines().filter(|row| !row.starts_with('#')) {
        let [base, text, shown] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let text = unescaped(text);
        let laid = line(&text, if base == "R" { Rtl } else { Ltr }, u16::MAX);
        let seen: String = laid.cells.iter().map(|cell| cell.symbol.as_str()).collect();
        lines += 1;
        if seen != shown {
            let codes = codes(&text);
            different.push(format!(
                "{base}:{codes}\n  FriBidi   {}\n  here      {}",
                self::codes(shown),
                self::codes(&seen)
            ));
        }
    }
    eprintln!("{lines} lines compared with FriBidi");
    let some: Vec<&str> = different.iter().take(10).map(String::as_str).collect();
    assert!(different.is_empty(), "{} of {lines} lines:\n{}", different.len(), some.join("\n"));
    assert!(lines >= 300, "only {lines} lines were found");
}

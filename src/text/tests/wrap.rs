//! Where lines break.
//! Leaves the laws of all layouts to `layout`.

use super::symbols;
use crate::text::Direction::{self, Ltr, Rtl};
use crate::text::{key_cap, layout};

fn lines(text: &str, base: Direction, width: u16) -> Vec<String> {
    layout(text, base, width).iter().map(symbols).collect()
}

#[test]
fn lines_break_where_a_reader_expects() {
    let table: &[(&str, u16, &[&str])] = &[
        ("", 5, &[""]),
        ("a\n\nb", 5, &["a", "", "b"]),
        ("un deux trois", 7, &["un deux", "trois"]),
        ("un  deux", 3, &["un", "deu", "x"]),
        ("  un", 5, &["  un"]),
        ("mot   ", 3, &["mot"]),
        ("     ", 2, &[" "]),
        ("abcdef", 4, &["abcd", "ef"]),
        ("日本語", 3, &["日", "本", "語"]),
        ("日", 1, &["日"]),
        ("ab", 0, &["a", "b"]),
        // Hyphens and slashes only when no space serves.
        ("un rendez-vous", 11, &["un", "rendez-vous"]),
        ("rendez-vous", 8, &["rendez-", "vous"]),
        ("documents/photos", 12, &["documents/", "photos"]),
        ("https://a.fr", 9, &["https://", "a.fr"]),
        ("-12", 2, &["-", "12"]),
    ];
    for (text, width, want) in table {
        assert_eq!(lines(text, Ltr, *width), *want, "{text}");
    }
}

#[test]
fn french_punctuation_stays_with_its_word() {
    let table: &[(&str, u16, &[&str])] = &[
        ("Ça va ?", 6, &["Ça", "va ?"]),
        ("Bravo ! Oui", 6, &["Bravo", "! Oui"]),
        ("Le mot : oui", 7, &["Le", "mot :", "oui"]),
        ("un « mot » ici", 9, &["un", "« mot »", "ici"]),
        ("vers 12\u{A0}h", 7, &["vers", "12\u{A0}h"]),
        ("vers 12\u{202F}h", 7, &["vers", "12\u{202F}h"]),
    ];
    for (text, width, want) in table {
        assert_eq!(lines(text, Ltr, *width), *want, "{text}");
    }
}

#[test]
fn a_key_cap_is_not_broken() {
    let text = format!("Tapez {} ici", key_cap("Page Up"));
    assert_eq!(lines(&text, Ltr, 11), ["Tapez", "Page Up ici"]);
    assert_eq!(lines(&text, Ltr, 10), ["Tapez", "Page Up", "ici"]);
    let glued = format!("Tapez({})", key_cap("Ctrl+-"));
    assert_eq!(lines(&glued, Ltr, 10), ["Tapez(", "Ctrl+-)"]);
    let asked = format!("Oui {}", key_cap("?"));
    assert_eq!(lines(&asked, Ltr, 4), ["Oui", "?"]);
}

#[test]
fn lines_keep_the_levels_of_their_whole_paragraph() {
    // The numbers follow the Arabic letter before them, on the second line too.
    assert_eq!(lines("ن 12 13", Ltr, 4), ["12 \u{FEE5}", "13"]);
    assert_eq!(lines("ن 1 2 3 4", Ltr, 5), ["2 1 \u{FEE5}", "4 3"]);
}

#[test]
fn spaces_at_the_end_of_a_line_follow_the_base() {
    assert_eq!(lines("ab ن ", Ltr, 9), ["ab \u{FEE5} "]);
    assert_eq!(lines("ن ab ", Rtl, 9), [" ab \u{FEE5}"]);
}

#[test]
fn lines_say_which_bytes_they_show() {
    let bytes: Vec<_> = layout("un deux\n\ntrois", Ltr, 4).into_iter().map(|line| line.bytes).collect();
    assert_eq!(bytes, [0..3, 3..7, 8..8, 9..13, 13..14]);
}

//! What cleaning takes, what folding makes equal.
//! Leaves what is drawn to `layout`.

use super::any_text;
use crate::text::{clean, fold, isolate, isolate_ltr, key_cap, plain, without_forms};
use proptest::prelude::*;

#[test]
fn cleaning_takes_what_a_terminal_would_obey() {
    let table = [
        ("\u{1b}[31mred\u{7}\u{0}", "[31mred"),
        ("a\tb\r\nc\u{85}\u{9b}\u{7f}", "a b\nc"),
        ("a\u{202E}b\u{202C}c\u{AD}", "abc"),
        ("\u{FFF9}Ctrl\u{FFFB}", "Ctrl"),
        ("a\u{200F}\u{61C}\u{200E}", "a\u{200F}\u{61C}\u{200E}"),
        ("a\u{2028}b\u{2029}", "a b "),
        ("\u{2068}a\u{2069}", "\u{2068}a\u{2069}"),
        ("\u{2068}a\u{2066}b\u{2069}", "a\u{2066}b\u{2069}"),
        ("a\u{2069}b", "ab"),
        ("\u{2067}a\nb\u{2069}", "a\nb"),
    ];
    for (text, want) in table {
        assert_eq!(clean(text), want, "{text:?}");
    }
}

#[test]
fn wrapping_holds_even_a_text_that_tries_to_leave() {
    assert_eq!(isolate("a\u{2069}b"), "\u{2068}ab\u{2069}");
    assert_eq!(isolate_ltr("/a"), "\u{2066}/a\u{2069}");
    assert_eq!(key_cap("F\u{FFFB}2"), "\u{2068}\u{FFF9}F2\u{FFFB}\u{2069}");
}

#[test]
fn plain_text_is_for_pipes() {
    assert_eq!(plain(&format!("Tapez {}\n\u{1b}[2J", key_cap("Ctrl+C"))), "Tapez Ctrl+C\n[2J");
}

#[test]
fn folding_makes_equal_what_a_person_calls_the_same() {
    let table = [
        ("  Élève  ÉTÉ ", "élève été"),
        ("E\u{301}te\u{301}", "été"),
        ("STRASSE", "straße"),
        ("ΣΟΦΟΣ", "σοφος"),
        ("l’école", "L'école"),
        ("ﻣﺮﺣﺒﺎ", "مرحبا"),
        ("مـرحبا", "مرحبا"),
        ("\u{2068}a\u{2069}\u{AD}b", "ab"),
        ("12\u{A0}h\u{202F}30\n", "12 h 30"),
        ("ＡＢ", "ab"),
    ];
    for (one, other) in table {
        assert_eq!(fold(one), fold(other), "{one:?}");
    }
    assert_ne!(fold("ete"), fold("été"));
    assert_ne!(fold("ab"), fold("a b"));
}

#[test]
fn presentation_forms_become_letters() {
    // The Arabic keyboard of X types lam-alef as one character.
    assert_eq!(without_forms("س\u{FEFB}م"), "سلام");
    assert_eq!(without_forms("\u{FEB3}\u{FEFC}\u{FEE1}\u{FB58}"), "سلامپ");
    assert_eq!(without_forms("ب\u{FE76}"), "ب\u{064E}");
    assert_eq!(without_forms("e\u{301}\u{1b}ﬁ"), "éﬁ");
}

proptest! {
    #[test]
    fn cleaning_and_folding_twice_change_nothing_more(text in any_text()) {
        prop_assert_eq!(clean(&clean(&text)), clean(&text));
        prop_assert_eq!(plain(&plain(&text)), plain(&text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
        prop_assert_eq!(without_forms(&without_forms(&text)), without_forms(&text));
    }

    #[test]
    fn nothing_cleaned_can_command_a_terminal(text in any_text()) {
        prop_assert!(!clean(&text).contains(|c: char| c.is_control() && c != '\n'));
        prop_assert!(!plain(&text).contains(|c: char| c.is_control() && c != '\n'));
        prop_assert!(!fold(&text).contains(char::is_control));
    }
}

//! Which symbols every terminal gives the same columns, and which scripts none draws.
//! Leaves the columns themselves to `layout`.

use crate::text::{columns_are_sure, undrawn_letters, undrawn_script, undrawn_script_by_code};

#[test]
fn terminals_agree_on_plain_letters_and_signs() {
    for text in [
        " azAZ09~",
        "éÉœßĂữ",
        "ΑαώἈ",
        "ЖяЇ",
        "Աև",
        "ქႠᲐ",
        "אש״",
        "ابپژ،؟٣۳",
        "\u{FB58}\u{FE91}\u{FEFC}\u{FDF2}",
        "ټښۍ",
        "ܐޘߒ",
        "ไทยลາວབོ་",
        "አማᏣᐃⵜᠮᱥ",
        "日本語ひカ한국，。《",
        "─│┌╬█▒◄►●○✓★",
        "€£‰…«»“”‹›—′",
        "→≤≠∞√",
        "\u{2800}⠿",
        "\u{A0}\u{202F}",
    ] {
        for symbol in text.chars().filter(|c| *c != 'ོ').map(String::from) {
            assert!(columns_are_sure(&symbol), "{symbol} U+{:04X}", u32::from(symbol.chars().next().unwrap()));
        }
    }
}

#[test]
fn terminals_disagree_on_what_is_put_together_and_on_the_scripts_of_india() {
    let together = [
        // A letter with marks is two columns for terminology; so is one of Thai with a tone.
        "\u{FE91}\u{64E} a\u{301} ที ש\u{5B8} ދ\u{7A8}",
        // Vowel signs take a column of their own in some, and none in Konsole, kitty, mlterm, QTerminal.
        "क ि नि ক ী ਕ ક କ த ி క ಕ മ ස မ ြ ខ ា ꦗ ᬩ ᨅ ᤗ 𑄇",
        // Emoji: alone, with a tone, joined, with a selector; flags.
        "👍 👍🏽 👩\u{200D}👧 ❤\u{FE0F} 🇫 🇫🇷",
        // Signs that Unicode widened later, and those that some terminals take for Chinese.
        "☰ ䷀ ㉈ ㊗ 〰 \u{600} \u{6DD} ㆻ",
        // What is not drawn alone.
        "\u{AD} \u{200B} \u{200F} \u{2028} \u{2066} \u{FEFF} \u{1B} \u{7F} \u{9B} ab",
    ];
    for symbol in together.iter().flat_map(|symbols| symbols.split(' ')).chain([""]) {
        assert!(!columns_are_sure(symbol), "{symbol:?}");
    }
}

#[test]
fn scripts_that_no_terminal_draws_are_named() {
    for (text, place, code) in [
        ("हिन्दी", "हिन्दी", "Deva"),
        ("Leïla (নীলা) et Amina", "নীলা", "Beng"),
        ("ਪੰਜਾਬੀ", "ਪੰਜਾਬੀ", "Guru"),
        ("ગુજરાતી", "ગુજરાતી", "Gujr"),
        ("ଓଡ଼ିଆ", "ଓଡ଼ିଆ", "Orya"),
        ("தமிழ் हिन्दी", "தமிழ்", "Taml"),
        ("తెలుగు", "తెలుగు", "Telu"),
        ("ಕನ್ನಡ", "ಕನ್ನಡ", "Knda"),
        ("മലയാളം", "മലയാളം", "Mlym"),
        ("ක්\u{200D}ෂ x", "ක්\u{200D}ෂ", "Sinh"),
        ("سلام မြန်မာ", "မြန်မာ", "Mymr"),
        ("ភាសាខ្មែរ", "ភាសាខ្មែរ", "Khmr"),
        ("ꦗꦮ", "ꦗꦮ", "Java"),
        ("𑄌𑄋𑄴𑄟𑄳𑄦", "𑄌𑄋𑄴𑄟𑄳𑄦", "Cakm"),
    ] {
        let (found, script) = undrawn_script(text).unwrap();
        assert_eq!((&text[found], script.code), (place, code), "{text}");
        assert_eq!(undrawn_script_by_code(code), Some(script));
    }
    for text in ["", "Leïla", "سلام", "שלום", "ไทย น้ำ", "ລາວ ນ້ຳ", "བོད་སྐད", "አማርኛ", "日本", "ދިވެހި", "ᠮᠣᠩᠭᠣᠯ", "👍🏽"]
    {
        assert!(undrawn_script(text).is_none(), "{text}");
    }
    assert_eq!(undrawn_letters("a नि b"), 2);
    assert_eq!(undrawn_script_by_code("Latn"), None);
}

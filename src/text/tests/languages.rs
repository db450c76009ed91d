//! Languages in Arabic letters other than Arabic: which letters take a joined form, and what the others do to their neighbours.
//! Leaves real lines of them to the comparison with FriBidi (tests/fribidi).

use super::{joined, seen};
use crate::text::Direction::{Ltr, Rtl};
use crate::text::{layout, without_forms};
use unicode_joining_type::{JoiningType, get_joining_type};
use unicode_normalization::UnicodeNormalization;

/// The letters of a language, and those of them that Unicode gives no joined forms.
const ALPHABETS: [(&str, &str, &str); 6] = [
    ("Arabic", "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ", ""),
    ("Persian", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئأؤۀ", ""),
    ("Dari", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئأؤ", ""),
    ("Urdu", "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےئآؤۂۓۃ", "ۂۃ"),
    ("Pashto", "ابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیېۍئيآ", "ټځڅډړږښګڼۍ"),
    ("Sorani", "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ", "ڕڵێ"),
];

/// The signs of a word in reading order, one a letter.
fn signs(word: &str) -> Vec<char> {
    joined(word).chars().collect()
}

#[test]
fn letters_with_forms_join_and_letters_without_stay_themselves() {
    for (language, letters, formless) in ALPHABETS {
        for letter in letters.chars() {
            let (alone, between) = (signs(&letter.to_string()), signs(&format!("ب{letter}ب")));
            let dual = get_joining_type(letter) == JoiningType::DualJoining;
            let joins = dual || get_joining_type(letter) == JoiningType::RightJoining;
            let neighbours = [if joins { '\u{FE91}' } else { '\u{FE8F}' }, if dual { '\u{FE90}' } else { '\u{FE8F}' }];
            assert_eq!([between[0], between[2]], neighbours, "{language}: the neighbours of {letter}");
            let shapes = [alone[0], between[1]];
            if formless.contains(letter) {
                assert_eq!(shapes, [letter; 2], "{language}: {letter} has no forms");
            } else if letter == 'ە' {
                assert_eq!(shapes, ['\u{FEE9}', '\u{FEEA}'], "{language}: {letter} looks like heh");
            } else if letter == 'ں' {
                // It stands only at the end of words, and has forms for that.
                assert_eq!((shapes, signs("بں")[1]), (['\u{FB9E}', letter], '\u{FB9F}'), "{language}: {letter}");
            } else {
                assert!(!shapes.contains(&letter), "{language}: {letter} has forms");
                assert_eq!(shapes[0] != shapes[1], joins, "{language}: {letter} alone and between two");
                let letters = shapes.map(|shape| shape.nfkc().collect::<String>());
                assert_eq!(letters, [letter.nfc().to_string(), letter.nfc().to_string()], "{language}: {letter}");
            }
        }
    }
}

#[test]
fn words_read_as_they_are_written() {
    let table = [
        // Persian: the non-joiner parts, and is not drawn.
        ("نمی\u{200C}خواهم", "\u{FEE7}\u{FEE4}\u{FBFD}\u{FEA7}\u{FEEE}\u{FE8D}\u{FEEB}\u{FEE2}"),
        ("کتاب\u{200C}ها", "\u{FB90}\u{FE98}\u{FE8E}\u{FE8F}\u{FEEB}\u{FE8E}"),
        ("گفت\u{200C}وگو", "\u{FB94}\u{FED4}\u{FE96}\u{FEED}\u{FB94}\u{FEEE}"),
        ("پرونده", "\u{FB58}\u{FEAE}\u{FEED}\u{FEE7}\u{FEAA}\u{FEE9}"),
        // Dari, with the lam-alef that all share.
        ("بلاک", "\u{FE91}\u{FEFC}\u{FB8E}"),
        // Urdu: heh goal, do-chashmi heh, bari yeh, noon ghunna.
        ("ہاتھ", "\u{FBA8}\u{FE8E}\u{FE97}\u{FBAB}"),
        ("نہیں", "\u{FEE7}\u{FBA9}\u{FBFF}\u{FB9F}"),
        ("ٹوکری", "\u{FB68}\u{FEEE}\u{FB90}\u{FEAE}\u{FBFC}"),
        ("ہے", "\u{FBA8}\u{FBAF}"),
        // Pashto: letters without forms between letters that join.
        ("پښتو", "\u{FB58}\u{069A}\u{FE98}\u{FEEE}"),
        ("ملګری", "\u{FEE3}\u{FEE0}\u{06AB}\u{FEAE}\u{FBFC}"),
        ("کونړ", "\u{FB90}\u{FEEE}\u{FEE7}\u{0693}"),
        ("ډېر", "\u{0689}\u{FBE6}\u{FEAE}"),
        // Sorani: ae, and yeh and lam with a small v.
        ("وێنە", "\u{FEED}\u{06CE}\u{FEE8}\u{FEEA}"),
        ("گەورە", "\u{FB94}\u{FEEA}\u{FEED}\u{FEAD}\u{FEE9}"),
        ("سڵاو", "\u{FEB3}\u{06B5}\u{FE8E}\u{FEED}"),
    ];
    for (word, forms) in table {
        assert_eq!(joined(word), forms, "{word}");
        let letters: String = word.chars().filter(|&c| c != '\u{200C}').collect();
        if !word.contains('ە') {
            assert_eq!(without_forms(forms), letters, "{word} can be read back");
        }
    }
}

#[test]
fn digits_stand_in_the_order_of_numbers() {
    for (base, digits) in [(Rtl, "۱۲۳"), (Ltr, "۱۲۳"), (Rtl, "١٢٣"), (Ltr, "١٢٣"), (Rtl, "123")] {
        assert_eq!(seen(digits, base), digits);
    }
    // Persian digits are European numbers to UAX #9 (EN), Arabic-Indic ones are not (AN).
    assert_eq!(seen("ن ۱۲ از ۳۴", Rtl), "۳۴ \u{FEAF}\u{FE8D} ۱۲ \u{FEE5}");
    assert_eq!(seen("ن ۱۲:۳۰", Rtl), "۱۲:۳۰ \u{FEE5}");
    assert_eq!(seen("٪۱۲", Rtl), "٪۱۲");
    assert_eq!(seen("ن 12٫5", Rtl), "12٫5 \u{FEE5}");
}

#[test]
fn a_non_joiner_is_no_place_to_break_a_line() {
    let lines = layout("نمی\u{200C}خواهم نمی\u{200C}روم", Rtl, 9);
    assert_eq!(lines.iter().map(|line| line.width).collect::<Vec<_>>(), [8, 6]);
}

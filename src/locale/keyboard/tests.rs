//! Every keyboard types its alphabet, says how, and is found by what the system says.
//! Leaves its picture to `ui`.

use super::*;
use crate::locale::{Catalogue, Language, PackWords, Phrase, Words};
use crate::text;
use std::collections::BTreeMap;
use std::rc::Rc;

fn keyboard(id: &str) -> &'static Keyboard {
    Keyboard::named(id).expect(id)
}

/// The mark that an accent is in Unicode.
fn combining(accent: char) -> char {
    let marks =
        ['\u{302}', '\u{308}', '\u{300}', '\u{301}', '\u{303}', '\u{327}', '\u{30C}', '\u{30A}', '\u{304}', '\u{328}'];
    marks["^¨`´~¸ˇ˚¯˛".chars().position(|known| known == accent).expect("an accent")]
}

/// What the system makes of these strokes.
fn typed(keyboard: &Keyboard, strokes: &[Stroke]) -> String {
    let mut waiting = None;
    let mut out = String::new();
    for stroke in strokes {
        match (keyboard.cap(stroke.place).and_then(|cap| cap.sign(stroke.level)), waiting.take()) {
            (Some(Sign::Dead(accent)), _) => waiting = Some(accent),
            (Some(Sign::Types(' ')), Some(accent)) => out.push(accent),
            (Some(Sign::Types(sign)), Some(accent)) => out.extend([sign, combining(accent)]),
            (Some(Sign::Types(sign)), None) => out.push(sign),
            (None, _) => out.push('\n'),
        }
    }
    out
}

/// How a sign is typed, as it would be told.
fn told(keyboard: &Keyboard, sign: char) -> String {
    keyboard.strokes(sign).map_or("none".to_owned(), |strokes| keyboard.notation(&strokes).join(" "))
}

#[test]
fn all_have_their_own_id_and_rows_of_one_width() {
    let ids: Vec<&str> = Keyboard::all().iter().map(|keyboard| keyboard.id()).collect();
    assert_eq!(ids, ["azerty", "bepo", "qwerty-us", "qwerty-uk", "arabic-101", "arabic-102"]);
    for keyboard in Keyboard::all() {
        for (at, row) in keyboard.rows().iter().chain(std::iter::once(&keyboard.top())).enumerate() {
            let width: u32 = row.iter().map(|cap| u32::from(cap.width)).sum();
            assert_eq!(width, u32::from(Keyboard::WIDTH), "{} {at}", keyboard.id());
        }
        assert_eq!(Keyboard::named(keyboard.id()), Some(*keyboard));
        for (place, cap) in keyboard.caps() {
            assert_eq!(keyboard.cap(place), Some(cap));
            assert!(cap.name().is_some() || cap.sign(Level::Plain).is_some(), "{} {place:?}", keyboard.id());
        }
    }
    assert_eq!(Keyboard::named("dvorak"), None);
}

#[test]
fn every_keyboard_types_the_alphabet_of_its_language() {
    let latin = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 .,;:!?'\"()-_/\\@#$%&*+=<>[]{}^`~|";
    let french = "àâæçéèêëîïôœùûüÿ ÀÂÇÉÈÊËÎÏÔŒÙÛÜ €«»";
    let arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ً ٌ ٍ َ ُ ِ ّ ْ ـ،؛؟ 0123456789 .:-_/@!()";
    for (id, alphabets) in [
        ("azerty", vec![latin, french]),
        ("bepo", vec![latin, french]),
        ("qwerty-us", vec![latin]),
        ("qwerty-uk", vec![latin, "£€ àâçéèêëîïôùûüÿ «»"]),
        ("arabic-101", vec![arabic, "\"'%٪١٢٣«»"]),
        ("arabic-102", vec![arabic, "\""]),
    ] {
        for sign in alphabets.concat().chars() {
            assert!(keyboard(id).strokes(sign).is_some(), "{id} {sign}");
        }
    }
    for id in ["azerty", "bepo", "qwerty-us", "qwerty-uk"] {
        assert!(!keyboard(id).types("سلام"), "{id}");
    }
    assert!(!keyboard("arabic-101").types("a") && !keyboard("arabic-102").types("A"));
}

#[test]
fn strokes_type_their_sign_and_no_other() {
    for keyboard in Keyboard::all() {
        let mut known: BTreeMap<Vec<Stroke>, char> = BTreeMap::new();
        for sign in (' '..='\u{17F}').chain('\u{600}'..='\u{6FF}').chain('\u{2010}'..='\u{2265}') {
            let Some(strokes) = keyboard.strokes(sign) else { continue };
            let made = typed(keyboard, &strokes);
            let same = matches!(sign, '\u{A0}' | '\u{202F}' | '\'' | '\u{2019}');
            let reads_so = text::fold(&made) == text::fold(&sign.to_string());
            let is_as_high = made.chars().any(char::is_uppercase) == sign.is_uppercase();
            assert!(reads_so && is_as_high || same, "{} {sign} {made}", keyboard.id());
            if !same {
                assert_eq!(known.insert(strokes, sign), None, "{} {sign}", keyboard.id());
            }
        }
        assert!(known.len() > 80, "{}", keyboard.id());
    }
}

#[test]
fn accents_and_signs_are_typed_as_people_type_them() {
    let signs =
        ['é', 'è', 'à', 'ç', 'ù', 'ê', 'ë', 'œ', '@', '€', '.', '-', '_', '/', '7', '\'', '«', '»', 'É', 'Ê', '~'];
    for (id, expected) in [
        (
            "azerty",
            "é|è|à|ç|ù|^ e|shift+^ e|altgr+o|altgr+à|altgr+e|shift+;|-|_|shift+:|shift+è|'|altgr+w|altgr+x|altgr+shift+é|\
             ^ shift+e|altgr+é",
        ),
        (
            "bepo",
            "é|è|à|ç|altgr+u|ê|altgr+i e|altgr+o|@|altgr+e|.|-|altgr+space|/|shift++|'|«|»|shift+é|shift+ê|altgr+k",
        ),
        (
            "qwerty-us",
            "none|none|none|none|none|none|none|none|shift+2|none|.|-|shift+-|/|7|'|none|none|none|none|shift+`",
        ),
        (
            "qwerty-uk",
            "altgr+; e|altgr+# e|altgr+# a|altgr+= c|altgr+# u|altgr+' e|altgr+[ e|none|shift+'|altgr+4|.|-|shift+-|/|7|\
             '|altgr+z|altgr+x|altgr+; shift+e|altgr+' shift+e|shift+#",
        ),
        (
            "arabic-101",
            "none|none|none|none|none|none|none|none|shift+2|none|shift+ز|-|shift+-|shift+م|7|shift+ة|altgr+ء|altgr+ئ|\
             none|none|shift+ئ",
        ),
        (
            "arabic-102",
            "none|none|none|none|none|none|none|none|shift+2|none|shift+ز|-|shift+-|shift+م|7|shift+ة|none|none|none|\
             none|shift+ئ",
        ),
    ] {
        let told: Vec<String> = signs.iter().map(|sign| told(keyboard(id), *sign)).collect();
        assert_eq!(told.join("|"), expected, "{id}");
    }
}

#[test]
fn a_text_is_typed_with_its_spaces_lines_and_apostrophes() {
    let azerty = keyboard("azerty");
    assert!(azerty.types("L’été,\u{A0}à\u{202F}l'école\nÇa va ?"));
    assert!(azerty.types("\u{2068}CV\u{2069}"), "marks of direction need not be typed");
    assert!(!azerty.types("naïve 文"));
    assert!(azerty.types("naïve"));
    assert!(keyboard("arabic-101").types("السلام عليكم، كيف الحال؟"));
    assert_eq!(told(azerty, '\n'), "enter");
    let notation = |sign| azerty.notation(&azerty.strokes(sign).expect("a way"));
    assert_eq!(notation('Ê'), ["^", "shift+e"]);
    assert_eq!([notation('@'), notation(' '), notation('É')], [["altgr+à"], ["space"], ["altgr+shift+é"]]);
    assert_eq!(told(azerty, '¨'), "shift+^ space", "an accent alone");
}

#[test]
fn the_keys_of_a_shortcut_are_found_in_the_order_of_pressing() {
    let names = |id: &str, notation: &str| {
        let keyboard = keyboard(id);
        let told = |place: &Place| match keyboard.cap(*place).expect("a key") {
            cap if cap.name().is_some() => format!("{}:{}", cap.name().unwrap_or_default(), place.column),
            cap => cap.latin().expect("a letter").to_string(),
        };
        keyboard.place_of(notation).iter().map(told).collect::<Vec<_>>().join(" ")
    };
    for (id, notation, expected) in [
        ("azerty", "ctrl+x", "ctrl:0 x"),
        ("azerty", "Ctrl+Z", "ctrl:0 z"),
        ("arabic-101", "ctrl+c", "ctrl:0 c"),
        ("arabic-101", "c", "c"),
        ("azerty", "shift", "shift:0 shift:12"),
        ("qwerty-us", "shift", "shift:0 shift:11"),
        ("azerty", "A", "shift:12 a"),
        ("azerty", "P", "shift:0 p"),
        ("azerty", "ê", "^ e"),
        ("azerty", "Ê", "^ shift:12 e"),
        ("azerty", "@", "altgr:5 à"),
        ("azerty", "shift+f10", "shift:0 f10:10"),
        ("azerty", "ctrl+shift+left", "ctrl:0 shift:0 left:7"),
        ("azerty", "alt+f4", "alt:3 f4:4"),
        ("azerty", "enter", "enter:13 enter:13"),
        ("azerty", "space", "space:4"),
        ("azerty", "ctrl++", "ctrl:0 ="),
        ("azerty", "+", "shift:0 ="),
        ("azerty", "del", "del:14"),
        ("qwerty-us", "altgr", ""),
        ("qwerty-us", "é", ""),
    ] {
        assert_eq!(names(id, notation), expected, "{id} {notation}");
    }
}

#[test]
fn fingers_rest_on_the_row_of_f_and_j() {
    let finger =
        |id: &str, notation: &str| keyboard(id).finger(*keyboard(id).place_of(notation).last().expect("a place"));
    for (id, notation, expected) in [
        ("azerty", "f", Finger::LeftIndex),
        ("azerty", "j", Finger::RightIndex),
        ("azerty", "q", Finger::LeftLittle),
        ("azerty", "m", Finger::RightLittle),
        ("azerty", "w", Finger::LeftLittle),
        ("azerty", "v", Finger::LeftIndex),
        ("azerty", "n", Finger::RightIndex),
        ("qwerty-us", "z", Finger::LeftLittle),
        ("qwerty-us", "v", Finger::LeftIndex),
        ("qwerty-us", "m", Finger::RightIndex),
        ("qwerty-us", "/", Finger::RightLittle),
        ("azerty", "é", Finger::LeftRing),
        ("azerty", "space", Finger::Thumb),
        ("azerty", "altgr", Finger::Thumb),
        ("arabic-101", "ب", Finger::LeftIndex),
        ("arabic-101", "ت", Finger::RightIndex),
        ("azerty", "enter", Finger::RightLittle),
        ("azerty", "up", Finger::RightMiddle),
        ("azerty", "tab", Finger::LeftLittle),
        ("azerty", "ctrl", Finger::RightLittle),
    ] {
        assert_eq!(finger(id, notation), expected, "{id} {notation}");
    }
    assert_eq!(keyboard("azerty").finger(keyboard("azerty").place_of("ctrl")[0]), Finger::LeftLittle);
}

#[test]
fn the_keyboard_is_guessed_from_the_system_then_from_the_language() {
    let debian = |layout: &str, variant: &str| {
        format!(
            "# KEYBOARD\nXKBMODEL=\"pc105\"\nXKBLAYOUT=\"{layout}\"\nXKBVARIANT=\"{variant}\"\nBACKSPACE=\"guess\"\n"
        )
    };
    for (locale, configured, expected) in [
        (Some("fr_FR.UTF-8"), None, "azerty"),
        (Some("fr"), None, "azerty"),
        (Some("fr-BE"), None, "azerty"),
        (Some("nl_BE"), None, "azerty"),
        (Some("fr_CH"), None, "qwerty-us"),
        (Some("fr_CA"), None, "qwerty-us"),
        (Some("fr_SN"), None, "azerty"),
        (Some("en_GB"), None, "qwerty-uk"),
        (Some("en_US"), None, "qwerty-us"),
        (Some("en"), None, "qwerty-us"),
        (Some("ar"), None, "arabic-101"),
        (Some("ar_EG"), None, "arabic-101"),
        (Some("ar_DZ"), None, "azerty"),
        (Some("ar-MA"), None, "azerty"),
        (Some("ar_TN"), None, "azerty"),
        (Some("uk_UA"), None, "qwerty-us"),
        (Some("C"), None, "qwerty-us"),
        (None, None, "qwerty-us"),
        (Some("en_US"), Some(debian("fr", "oss")), "azerty"),
        (Some("fr_FR"), Some(debian("fr", "bepo")), "bepo"),
        (Some("fr_FR"), Some(debian("us", "")), "qwerty-us"),
        (Some("fr_FR"), Some(debian("us,fr", ",oss")), "azerty"),
        (Some("ar_EG"), Some(debian("us,ara", "")), "arabic-101"),
        (Some("fr_FR"), Some(debian("us,ara", "")), "qwerty-us"),
        (Some("ar_MA"), Some(debian("ma", "french")), "azerty"),
        (Some("ar_MA"), Some(debian("ma", "")), "arabic-101"),
        (Some("fr_FR"), Some(debian("de", "nodeadkeys")), "azerty"),
        (Some("fr_FR"), Some(debian("", "")), "azerty"),
        (Some("en_US"), Some("KEYMAP=fr-latin9\n".to_owned()), "azerty"),
        (Some("en_US"), Some("KEYMAP=\"fr-bepo\"\n".to_owned()), "bepo"),
        (Some("fr_FR"), Some("KEYMAP=uk".to_owned()), "qwerty-uk"),
        (Some("fr_FR"), Some("FONT=eurlatgr\n".to_owned()), "azerty"),
    ] {
        assert_eq!(Keyboard::guess(locale, configured.as_deref()).id(), expected, "{locale:?} {configured:?}");
    }
}

fn words(tag: &str) -> Words {
    Words::new(&Catalogue::built_in(), &Language::parse(tag).expect(tag))
}

/// A pack whose folder `work` has a name in each language.
fn pack(sources: &[(&str, &str)]) -> PackWords {
    let source = |(tag, text): &(&str, &str)| (Language::parse(tag).expect("a tag"), Rc::from(*text));
    PackWords { sources: sources.iter().map(source).collect(), names: vec!["work".into()] }
}

#[test]
fn what_is_to_be_typed_is_said_in_a_language_that_the_keyboard_has() {
    let sources =
        [("en", "t = Coffee\nfolder = Work\nn = { $work }"), ("fr", "t = Café\nwork = Travail\nn = { $work }")];
    let arabic = ("ar", "t = قهوة\nwork = العمل\nn = { $work }");
    let both = pack(&[sources[0], sources[1], arabic]);
    let said = |tag: &str, id: &str, message: &'static str| {
        let words = words(tag).with_pack(&both).with_keyboard(keyboard(id));
        text::plain(&words.typeable(&Phrase::pack(message)).string)
    };
    for (tag, id, expected) in [
        ("ar", "arabic-101", "قهوة"),
        ("ar", "azerty", "Café"),
        ("ar", "qwerty-us", "Coffee"),
        ("fr", "azerty", "Café"),
        ("fr", "arabic-101", "قهوة"),
        ("fr", "qwerty-us", "Coffee"),
        ("en", "bepo", "Coffee"),
    ] {
        assert_eq!(said(tag, id, "t"), expected, "{tag} {id}");
    }
    assert_eq!(said("ar", "azerty", "n"), "Travail", "names are in the same language");
    // The first language of the pack that can be typed, and what no keyboard types.
    let only = pack(&[arabic, ("fr", "t = Été")]);
    let words = words("fr").with_pack(&only).with_keyboard(keyboard("qwerty-us"));
    assert_eq!(words.typeable(&Phrase::pack("t")).string, "Été");
    assert_eq!(words.typeable(&Phrase::new("key-enter")).string, "Enter", "the program's words, too");
    assert_eq!(words.keyboard().id(), "qwerty-us");
}

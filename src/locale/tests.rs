//! What a reader gets from a phrase: plurals, digits, dates, keys, names, fallback, and nothing unsafe.
//! Leaves the tests of source text for authors to `source_tests`.

use super::*;
use crate::text::{Direction, Text};
use proptest::prelude::*;
use std::fs;
use std::rc::Rc;

const PACK_FR: &str = r#"
cv = CV.pdf
work = Travail
move-cv = Mettez { $cv } dans { $work }.
    .hint-1 = Appuyez sur { KEY("Ctrl+X") }, puis sur { KEY("del") }.
only-french = Votre dossier { $work }
"#;

const PACK_AR: &str = r#"
cv = سيرة ذاتية.pdf
work = العمل
move-cv = ضع { $cv } في { $work }.
    .hint-1 = اضغط { KEY("right") } ثم { KEY("enter") }.
"#;

fn language(tag: &str) -> Language {
    Language::parse(tag).expect(tag)
}

fn words(tag: &str) -> Words {
    Words::new(&Catalogue::built_in(), &language(tag))
}

fn pack(sources: &[(&str, &str)]) -> PackWords {
    PackWords {
        sources: sources.iter().map(|(tag, text)| (language(tag), Rc::from(*text))).collect(),
        names: vec!["cv".into(), "work".into()],
    }
}

/// Says a pack message in a pack of one source.
fn say(tag: &str, source: &str, phrase: &Phrase) -> String {
    words(tag).with_pack(&pack(&[(tag, source)])).say(phrase).string
}

/// Without isolates and key-cap marks, to compare with what is read.
fn bare(text: &str) -> String {
    text.replace(|mark| matches!(mark, '\u{2066}'..='\u{2069}' | '\u{FFF9}' | '\u{FFFB}'), "")
}

fn both() -> PackWords {
    pack(&[("fr", PACK_FR), ("ar", PACK_AR)])
}

#[test]
fn arabic_uses_its_six_plurals_and_its_digits() {
    let source = "files = { $n ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $n } ملفات
    [many] { $n } ملفًا
   *[other] { $n } ملف
}";
    for (number, expected) in [
        (0_i64, "لا ملفات"),
        (1, "ملف واحد"),
        (2, "ملفان"),
        (3, "٣ ملفات"),
        (11, "١١ ملفًا"),
        (100, "١٠٠ ملف"),
        (102, "١٠٢ ملف"),
        (103, "١٠٣ ملفات"),
        (111, "١١١ ملفًا"),
        (1126, "١٬١٢٦ ملفًا"),
    ] {
        let said = say("ar", source, &Phrase::pack("files").with("n", number));
        assert_eq!(bare(&said), expected, "{number}");
    }
}

#[test]
fn plurals_follow_cldr_where_the_rules_of_fluent_do_not() {
    let source = "n = { $n ->\n    [21] exact\n    [one] { $n } one\n    [few] { $n } few\n   *[other] { $n } other\n}";
    for (tag, number, expected) in [
        ("lt", 31, "31 one"),
        ("lt", 11, "11 other"),
        ("lt", 21, "exact"),
        ("ro", 101, "101 few"),
        ("ru", 22, "22 few"),
        ("fr", 0, "0 one"),
        ("fr", 21, "exact"),
        ("ru", 21, "exact"),
        ("he", 20, "20 other"),
        ("yi", 1, "1 one"),
        ("dv", 1, "1 one"),
        ("tlh", 1, "1 one"),
    ] {
        let said = say(tag, source, &Phrase::pack("n").with("n", i64::from(number)));
        assert_eq!(bare(&said), expected, "{tag} {number}");
    }
    let written = "n = { NUMBER($n, currency: \"EUR\") }";
    assert_eq!(bare(&say("ar", written, &Phrase::pack("n").with("n", 111_i64))), "١١١");
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    for (tag, number, expected) in [
        ("fr", 12_345, "12\u{202f}345"),
        ("en", 12_345, "12,345"),
        ("ar", 12, "١٢"),
        ("ar", -12_345, "\u{61c}-١٢٬٣٤٥"),
        ("ar-EG", 12, "١٢"),
        ("ar-MA", 12, "12"),
        ("fa", 12, "۱۲"),
        ("en", i64::MAX, "9,223,372,036,854,775,807"),
    ] {
        assert_eq!(words(tag).number(number), expected, "{tag} {number}");
    }
    let source = "n = { NUMBER($n, useGrouping: \"false\", minimumFractionDigits: 2) } km";
    assert_eq!(bare(&say("fr", source, &Phrase::pack("n").with("n", 2026_i64))), "2026,00 km");
}

#[test]
fn dates_are_written_in_full() {
    for (tag, expected) in [("fr", "12 mars 2026"), ("en", "12 March 2026"), ("ar", "١٢ مارس ٢٠٢٦")] {
        assert_eq!(words(tag).date(2026, 3, 12), expected);
        let said = say(tag, "d = { $day }", &Phrase::pack("d").with("day", Arg::Date(2026, 3, 12)));
        assert_eq!(bare(&said), expected);
    }
    assert_eq!(words("fr").date(2026, 2, 30), "2026-02-30");
    for (tag, expected) in [("fr", "12 sept."), ("en", "12 Sept"), ("ar", "١٢ سبتمبر")] {
        assert_eq!(words(tag).date_of_year(2026, 9, 12), expected);
    }
}

#[test]
fn keys_are_named_as_on_the_keyboard() {
    for (tag, notation, expected) in [
        ("fr", "ctrl+x", "Ctrl+X"),
        ("fr", "Ctrl+X", "Ctrl+X"),
        ("fr", "del", "Suppr"),
        ("fr", "shift+f10", "Maj+F10"),
        ("fr", "f", "F"),
        ("fr", "ctrl++", "Ctrl++"),
        ("fr", "+", "+"),
        ("fr", "é", "É"),
        ("en", "pagedown", "Page Down"),
        ("ar", "right", "السهم الأيمن"),
        ("ar", "ctrl+x", "Ctrl+X"),
        ("ar-EG", "f2", "F2"),
        ("ar-EG", "left", "السهم الأيسر"),
        ("de", "enter", "Enter"),
        ("fr", "hyper", "Hyper"),
    ] {
        assert_eq!(words(tag).key(notation), expected, "{tag} {notation}");
    }
}

#[test]
fn a_key_in_a_sentence_is_a_key_cap_in_the_language_of_the_sentence() {
    let french = words("fr").with_pack(&both());
    let said = french.say(&Phrase::pack("move-cv.hint-1"));
    let cap = |name| format!("\u{2068}{}\u{2069}", crate::text::key_cap(name));
    assert_eq!(said.string, format!("Appuyez sur {}, puis sur {}.", cap("Ctrl+X"), cap("Suppr")));
    let arabic = words("ar").with_pack(&both()).say(&Phrase::pack("move-cv.hint-1"));
    assert_eq!(bare(&arabic.string), "اضغط السهم الأيمن ثم Enter.");
    let argument =
        say("fr", "press = Appuyez sur { $key }.", &Phrase::pack("press").with("key", Arg::Key("esc".into())));
    assert_eq!(argument, format!("Appuyez sur {}.", cap("Échap")));
    // A key cap inside a phrase inside a phrase, and in a list.
    let press = Phrase::pack("press").with("key", Arg::Key("esc".into()));
    let outer = Phrase::pack("outer").with("inner", Arg::List(vec![press.clone(), press]));
    let nested = say("fr", "press = { $key }\nouter = Indice : { $inner }", &outer);
    assert_eq!(nested.matches(&crate::text::key_cap("Échap")).count(), 2);
    assert_eq!(bare(&nested), "Indice : Échap, Échap");
}

#[test]
fn a_message_is_looked_for_in_the_language_its_parent_english_and_french() {
    let dir = tempfile::tempdir().expect("a folder");
    for (tag, text) in [
        ("fr", "z-a = fr\nz-b = fr\nz-c = fr\nz-d = fr"),
        ("en", "z-a = en\nz-b = en\nz-c = en"),
        ("ar", "z-a = ar\nz-b = ar"),
        ("ar-EG", "z-a = ar-EG"),
    ] {
        fs::create_dir(dir.path().join(tag)).expect("a folder");
        fs::write(dir.path().join(tag).join("test.ftl"), text).expect("a file");
    }
    let catalogue = Catalogue::built_in().overridden_by(dir.path());
    let words = Words::new(&catalogue, &language("ar-EG"));
    for (id, expected, base) in [
        ("z-a", "ar-EG", Direction::Rtl),
        ("z-b", "ar", Direction::Rtl),
        ("z-c", "en", Direction::Ltr),
        ("z-d", "fr", Direction::Ltr),
        ("z-e", "[z-e]", Direction::Rtl),
    ] {
        assert_eq!(words.say(&Phrase::new(id)), Text { string: expected.into(), base }, "{id}");
        assert_eq!(words.has(&Phrase::new(id)), id != "z-e", "{id}");
        assert_eq!(words.has_translation(&Phrase::new(id)), base == Direction::Rtl && id != "z-e", "{id}");
    }
    assert_eq!(words.key("right"), "السهم الأيمن", "keys come from the parent too");
}

#[test]
fn a_folder_on_disk_overrides_and_adds_languages() {
    let dir = tempfile::tempdir().expect("a folder");
    for (tag, text) in [("fr", "language-name = Le français"), ("ps", "language-name = پښتو"), ("notes!", "a = b")]
    {
        fs::create_dir(dir.path().join(tag)).expect("a folder");
        fs::write(dir.path().join(tag).join("language.ftl"), text).expect("a file");
    }
    fs::write(dir.path().join("fr").join("bad.ftl"), [0xff, 0xfe]).expect("a file");
    let catalogue = Catalogue::built_in().overridden_by(dir.path());
    let names: Vec<String> =
        catalogue.languages().iter().map(|tongue| Words::new(&catalogue, tongue).get("language-name")).collect();
    assert_eq!(names, ["Le français", "English", "العربية", "پښتو"]);
    assert_eq!(Words::new(&catalogue, &language("fr")).key("del"), "Suppr", "the rest of the language stays");
    assert_eq!(Catalogue::built_in().overridden_by(&dir.path().join("none")).languages().len(), 3);
}

#[test]
fn names_follow_the_language() {
    let (french, arabic) = (words("fr").with_pack(&both()), words("ar").with_pack(&both()));
    let ask = Phrase::pack("move-cv");
    assert_eq!(french.say(&ask).string, "Mettez \u{2068}CV.pdf\u{2069} dans \u{2068}Travail\u{2069}.");
    assert_eq!(arabic.say(&ask).string, "ضع \u{2068}سيرة ذاتية.pdf\u{2069} في \u{2068}العمل\u{2069}.");
    // A sentence that only French has names the folder as the Arabic screen does.
    let fallback = arabic.say(&Phrase::pack("only-french"));
    assert_eq!((fallback.string.as_str(), fallback.base), ("Votre dossier \u{2068}العمل\u{2069}", Direction::Ltr));
    assert!(arabic.has(&Phrase::pack("only-french")) && !arabic.has_translation(&Phrase::pack("only-french")));
    // A language that the pack does not speak.
    assert_eq!(bare(&words("en").with_pack(&both()).say(&ask).string), "Mettez CV.pdf dans Travail.");
    // An argument of the phrase wins.
    assert_eq!(bare(&french.say(&ask.with("cv", "lettre")).string), "Mettez lettre dans Travail.");
}

#[test]
fn values_stand_for_names_in_one_exercise() {
    let values = |paper: Name| vec![("cv".into(), paper.into()), ("amount".into(), Name::Plain("120".into()).into())];
    let ask = Phrase::pack("move-cv");
    let (french, arabic) = (words("fr").with_pack(&both()), words("ar").with_pack(&both()));
    let (work, plain) = (Name::Word("work".into()), Name::Plain("A\nB".into()));
    assert_eq!(bare(&french.with_values(values(work.clone())).say(&ask).string), "Mettez Travail dans Travail.");
    assert_eq!(bare(&arabic.with_values(values(work.clone())).say(&ask).string), "ضع العمل في العمل.");
    assert_eq!(bare(&french.with_values(values(plain)).say(&ask).string), "Mettez A B dans Travail.");
    // They are no names: what is typed, and what the disk shows, does not change.
    assert_eq!(french.with_values(values(work)).name(&Name::Word("cv".into())), "CV.pdf");
    assert_eq!(bare(&french.say(&ask).string), "Mettez CV.pdf dans Travail.");
}

#[test]
fn names_are_numbered_before_the_extension() {
    let french = words("fr").with_pack(&both());
    let second = |name| Name::Numbered(Box::new(name), 2);
    for (name, expected) in [
        (second(Name::Word("cv".into())), "CV (2).pdf"),
        (second(Name::Word("work".into())), "Travail (2)"),
        (second(Name::Plain("Mr. Smith".into())), "Mr. Smith (2)"),
        (second(Name::Plain("Chapitre 1.2".into())), "Chapitre 1.2 (2)"),
        (second(Name::Plain(".ssh".into())), ".ssh (2)"),
        (second(Name::Plain("son.mp3".into())), "son (2).mp3"),
        (Name::Word("nowhere".into()), "[nowhere]"),
    ] {
        assert_eq!(french.name(&name), expected);
    }
    assert_eq!(words("ar").with_pack(&both()).name(&second(Name::Word("work".into()))), "العمل (2)");
}

#[test]
fn what_is_typed_is_a_word_of_the_pack_when_it_reads_the_same() {
    let french = words("fr").with_pack(&both());
    assert_eq!(french.name_typed(" travail "), Name::Word("work".into()));
    assert_eq!(french.name_typed("Travaux"), Name::Plain("Travaux".into()));
    assert_eq!(words("ar").with_pack(&both()).name_typed("العمل"), Name::Word("work".into()));
}

#[test]
fn a_phrase_says_another_where_its_message_does_not_exist() {
    let french = words("fr").with_pack(&both());
    let phrase = Phrase::pack("language-name").or(Phrase::new("language-name"));
    assert_eq!(french.say(&phrase).string, "Français", "a pack does not see the program's messages");
    assert_eq!(french.say(&Phrase::new("none").or(Phrase::new("neither"))).string, "[neither]");
}

#[test]
fn arguments_keep_their_direction() {
    let path = Phrase::pack("p").with("x", Arg::Ltr("/home/amina".into()));
    assert_eq!(say("ar", "p = { $x } هنا", &path), "\u{2068}\u{2066}/home/amina\u{2069}\u{2069} هنا");
    let name = Phrase::pack("p").with("x", "CV (2).pdf");
    assert_eq!(say("ar", "p = { $x }", &name), "\u{2068}CV (2).pdf\u{2069}", "also when it stands alone");
    let list = Arg::List(vec![Phrase::new("language-name"), Phrase::new("key-esc")]);
    assert_eq!(bare(&say("ar", "p = { $x }", &Phrase::pack("p").with("x", list))), "العربية، Esc");
    // Its parts follow each other as the language runs, also where they are all of another direction.
    let keys = Arg::List(vec![Phrase::new("key-esc"), Phrase::new("key-tab")]);
    let said = say("ar", "p = { $x }", &Phrase::pack("p").with("x", keys));
    let seen: String =
        crate::text::line(&said, Direction::Rtl, 80).cells.iter().map(|cell| cell.symbol.as_str()).collect();
    assert_eq!(seen, "Tab ،Esc");
}

#[test]
fn a_source_with_mistakes_still_says_its_good_messages() {
    let source = "good = Bon\nbroken = { $x\n}} bad line\nalso = Aussi";
    assert_eq!(say("fr", source, &Phrase::pack("good")), "Bon");
    assert_eq!(say("fr", source, &Phrase::pack("also")), "Aussi");
    assert_eq!(say("fr", source, &Phrase::pack("broken")), "[broken]");
}

#[test]
fn negotiation_finds_the_nearest_language() {
    let available: Vec<Language> = ["fr", "en", "ar"].map(language).to_vec();
    for (wanted, expected) in [
        (vec!["ar_EG.UTF-8"], Some("ar")),
        (vec!["fr_CA"], Some("fr")),
        (vec!["C"], None),
        (vec!["C.UTF-8", "POSIX", ""], None),
        (vec!["de"], None),
        (vec!["pt-BR"], None),
        (vec!["de_AT", "ar", "fr"], Some("ar")),
        (vec!["en_GB@euro"], Some("en")),
    ] {
        let wanted: Vec<String> = wanted.into_iter().map(str::to_owned).collect();
        assert_eq!(negotiate(&wanted, &available).map(|best| best.tag()).as_deref(), expected, "{wanted:?}");
    }
    let brazilian = negotiate(&["pt-BR".to_owned()], &[language("pt"), language("fr")]);
    assert_eq!(brazilian, Some(language("pt")));
}

#[test]
fn languages_know_their_direction() {
    for (tag, expected) in [
        ("fr", Direction::Ltr),
        ("ar", Direction::Rtl),
        ("fa-AF", Direction::Rtl),
        ("ckb", Direction::Rtl),
        ("dv", Direction::Rtl),
        ("uz", Direction::Ltr),
        ("uz-AF", Direction::Rtl),
        ("ku-Arab", Direction::Rtl),
        ("ar-Latn", Direction::Ltr),
        ("yi-Hebr", Direction::Rtl),
    ] {
        assert_eq!(language(tag).direction(), expected, "{tag}");
    }
    for none in ["", "C", "und", "english", "français", "../fr", "e"] {
        assert_eq!(Language::parse(none), None, "{none}");
    }
    assert_eq!(language("fr_FR.UTF-8").tag(), "fr-FR");
}

#[test]
fn hostile_sources_do_not_stop_the_program() {
    let many = "{ $n }".repeat(150);
    let deep = format!("m = {}$n{}", "{ $n ->\n *[x] {".repeat(5000), "}\n}".repeat(5000));
    let sources = [
        format!("m = {{ \"x\" ->\n   *[a] {many}\n}}"),
        format!("m = {{ {{ $n ->\n   *[a] {many}\n}} }}"),
        format!("m = {many}"),
        "m = { 99999999999999999999999999999 ->\n    [one] 1\n   *[other] 2\n}".to_owned(),
        "m = { NUMBER(99999999999999999999999999999) ->\n    [one] 1\n   *[other] 2\n}".to_owned(),
        "m = { NUMBER($n, minimumFractionDigits: 4000000000) ->\n    [one] 1\n   *[other] 2\n}".to_owned(),
        "m = { NUMBER($n, minimumIntegerDigits: 4000000000, minimumFractionDigits: 4000000000) }".to_owned(),
        "m = { m } { m }".to_owned(),
        deep,
        format!("m = {}", "{ A(\")\", ".repeat(5000)),
    ];
    for source in sources {
        let said = say("fr", &source, &Phrase::pack("m").with("n", 1_i64));
        assert!(said.len() < 4000, "{}", &source[..40]);
    }
}

proptest! {
    #[test]
    fn no_control_character_gets_through_and_isolates_balance(text in any::<String>(), number in any::<i64>()) {
        let source = "m = \u{2068} { \"\\u001B\\u009B\" } { $text } { $n } { KEY(\"Ctrl+X\") } { $text ->\n   *[x] { $ltr }\n    zwei\n}\u{2069}\u{2069}";
        let phrase = Phrase::pack("m").with("text", text.as_str()).with("n", number).with("ltr", Arg::Ltr(text.clone()));
        let said = say("fr", source, &phrase);
        prop_assert!(!said.contains(|letter: char| letter.is_control() && letter != '\n'));
        let marks = said.matches(['\u{FDD0}', '\u{FDD1}', '\u{202E}']).count();
        prop_assert_eq!(marks, 0);
        prop_assert_eq!(said.matches('\u{FFF9}').count(), 1);
        prop_assert_eq!(said.matches('\u{FFFB}').count(), 1);
        for paragraph in said.split('\n') {
            let mut depth = 0i32;
            for letter in paragraph.chars() {
                depth += i32::from(matches!(letter, '\u{2066}'..='\u{2068}')) - i32::from(letter == '\u{2069}');
                prop_assert!(depth >= 0);
            }
            prop_assert_eq!(depth, 0);
        }
    }
}

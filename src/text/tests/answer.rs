//! Typed answers as people really type them, and the ones that they are the same as; and words that are not the same.
//! What differs where it is not the same is tried in `difference`.

use super::any_text;
use crate::text::{fold_answer, same_answer};
use proptest::prelude::*;

/// What was typed, and what was wanted.
const FRENCH: &[(&str, &str)] = &[
    ("prenom", "prénom"),
    ("Prénom ", "prénom"),
    ("PRENOM", "prénom"),
    ("PRÉNOM", "prénom"),
    ("e\u{301}cran", "écran"),
    ("telecharger", "télécharger"),
    ("boite de reception", "boîte de réception"),
    ("boîte  de  réception", "boîte de réception"),
    ("piece jointe.", "pièce jointe"),
    ("recu", "reçu"),
    ("coeur", "cœur"),
    ("COEUR", "Cœur"),
    ("Où ?", "où"),
    ("week end", "week-end"),
    ("weekend", "week-end"),
    ("week - end", "week-end"),
    ("Week‑End", "week-end"),
    ("email", "e-mail"),
    ("e mail", "e-mail"),
    ("e-mail", "email"),
    ("aujourd hui", "aujourd'hui"),
    ("aujourd’hui", "aujourd'hui"),
    ("aujourd ' hui", "aujourd'hui"),
    ("aujourd´hui", "aujourd'hui"),
    ("mot-de-passe", "mot de passe"),
    ("« dossier »", "dossier"),
    ("\"dossier\"", "dossier"),
    ("l ordinateur", "l'ordinateur"),
    ("d'accord !", "d’accord"),
    ("06.12.34.56.78.", "06.12.34.56.78"),
    ("0612345678", "06 12 34 56 78"),
    ("1 000", "1000"),
    ("1\u{202F}000\u{A0}€", "1000 €"),
    ("28,60", "28.60"),
    ("Olena\u{A0}Koval", "olena koval"),
    ("porte-monnaie", "porte monnaie"),
    ("c'est a dire", "c’est-à-dire"),
    ("noel", "Noël"),
    ("garcon", "garçon"),
    ("ex aequo", "ex æquo"),
];

const ENGLISH: &[(&str, &str)] = &[
    ("Folder", "folder"),
    ("FOLDER", "folder"),
    (" folder ", "folder"),
    ("folder.", "folder"),
    ("the  folder", "the folder"),
    ("cafe", "café"),
    ("resume", "résumé"),
    ("wifi", "Wi-Fi"),
    ("wi fi", "Wi-Fi"),
    ("WIFI", "Wi-Fi"),
    ("on-line", "online"),
    ("user name", "user-name"),
    ("don’t", "don't"),
    ("don t", "don't"),
    ("DON`T", "don't"),
    ("\u{201C}save\u{201D}", "save"),
    ("Save!", "save"),
    ("yes , ", "yes"),
    ("amina@poste.example.", "amina@poste.example"),
    ("Amina@Poste.Example", "amina@poste.example"),
    ("AMINA@POSTE.EXAMPLE", "amina@poste.example"),
    ("7:30", "7:30 "),
    ("１２", "12"),
    ("check–in", "check-in"),
    ("straße", "STRASSE"),
    (".", "."),
    ("?", " ?"),
    ("jalapeno", "jalapeño"),
    ("smorrebrod", "smørrebrød"),
];

const ARABIC: &[(&str, &str)] = &[
    ("مجلد", "مُجَلَّد"),
    ("مـجـلـد", "مجلد"),
    ("الاسم", "الإسم"),
    ("ارسال", "إرسال"),
    ("أرسال", "إرسال"),
    ("الان", "الآن"),
    ("الى", "إلى"),
    ("الي", "إلى"),
    ("علي", "على"),
    ("شاشه", "شاشة"),
    ("كلمه المرور", "كلمة المرور"),
    ("كلمة  المرور.", "كلمة المرور"),
    ("البريد الالكترونى", "البريد الإلكتروني"),
    ("مسئول", "مسؤول"),
    ("مسوول", "مسؤول"),
    ("شئون", "شؤون"),
    ("شئ", "شيء"),
    ("موقت", "مؤقت"),
    ("قايمة", "قائمة"),
    ("رساله", "رسالة"),
    ("ملف؟", "ملف"),
    ("«ملف»", "ملف"),
    ("نعم،", "نعم"),
    ("٢٠٢٦", "2026"),
    ("۲۰۲۶", "2026"),
    ("٠٦ ١٢ ٣٤", "061234"),
    ("١٢٫٥", "12.5"),
    ("١٬٠٠٠", "1000"),
    ("کتاب", "كتاب"),
    ("فارسی", "فارسي"),
    ("هٰذا", "هذا"),
    ("ﻣﺠﻠﺪ", "مجلد"),
    ("س\u{FEFB}م", "سلام"),
    ("\u{200F}مجلد\u{200F}", "مجلد"),
    ("ٱلاسم", "الاسم"),
    ("می‌شود", "می شود"),
    ("مي شود", "می‌شود"),
];

/// Words that no learner means by each other, near as they are.
const NOT_THE_SAME: &[(&str, &str)] = &[
    // French.
    ("dossier", "dossiers"),
    ("poisson", "poison"),
    ("fichier", "fiche"),
    ("mail", "malle"),
    ("la", "l'a"),
    ("motdepasse", "mot de passe"),
    ("surtout", "sur tout"),
    ("aujourdhui", "aujourd'hui"),
    ("", "non"),
    ("cœur", "chœur"),
    ("28,60", "2860"),
    ("1 2 3", "123"),
    // English.
    ("were", "we're"),
    ("well", "we'll"),
    ("its", "it's"),
    ("everyday", "every day"),
    ("file", "fire"),
    ("copy", "copie"),
    ("minute", "minuet"),
    ("amina@poste.example", "amina poste.example"),
    ("amina@poste.example", "amina@poste example"),
    ("banque-du-pont.example", "banque du pont.example"),
    ("banque-du-pont.example", "banquedupont.example"),
    ("amina_h", "amina-h"),
    ("10-12", "1012"),
    ("12.5", "125"),
    ("@", "a"),
    (".", ""),
    ("?", "!"),
    // Arabic.
    ("ماء", "ما"),
    ("بريء", "بري"),
    ("ملف", "ملفات"),
    ("كتاب", "كتب"),
    ("بيت", "بنت"),
    ("حرف", "خرف"),
    ("شاشة", "شاش"),
    ("مكتب", "مكتبة"),
    ("صورة", "سورة"),
    ("درج", "ذرج"),
    ("عمل", "أمل"),
    ("٢٠٢٦", "2025"),
    ("پیر", "بیر"),
    // Other scripts keep what would be accents of Latin letters.
    ("мой", "мои"),
];

fn all_are_one(table: &[(&str, &str)]) {
    let unlike: Vec<_> = table.iter().filter(|(typed, wanted)| !same_answer(typed, wanted)).collect();
    assert!(unlike.is_empty(), "{unlike:?}");
    let one_way: Vec<_> = table.iter().filter(|(typed, wanted)| !same_answer(wanted, typed)).collect();
    assert!(one_way.is_empty(), "{one_way:?}");
}

#[test]
fn what_people_type_in_french_is_the_answer() {
    assert!(FRENCH.len() >= 20);
    all_are_one(FRENCH);
}

#[test]
fn what_people_type_in_english_is_the_answer() {
    assert!(ENGLISH.len() >= 20);
    all_are_one(ENGLISH);
}

#[test]
fn what_people_type_in_arabic_is_the_answer() {
    assert!(ARABIC.len() >= 20);
    all_are_one(ARABIC);
}

#[test]
fn two_different_words_stay_two() {
    let alike: Vec<_> = NOT_THE_SAME.iter().filter(|(one, other)| same_answer(one, other)).collect();
    assert!(alike.is_empty(), "{alike:?}");
}

#[test]
fn what_an_answer_folds_to() {
    let table = [
        ("  L’Été, c’est BEAU ! ", "l ete c est beau"),
        ("Week - End", "week-end"),
        ("06 12 34 56 78", "0612345678"),
        ("1 2 34", "1 2 34"),
        ("شئ", "شيء"),
        ("كَلِمَةُ المُرورِ", "كلمه المرور"),
        ("...", "..."),
        ("«»", ""),
    ];
    for (typed, folded) in table {
        // The comma stays where a sentence goes on: it is a sign inside.
        assert_eq!(fold_answer(typed).replace(',', ""), folded, "{typed:?}");
    }
}

proptest! {
    #[test]
    fn folding_an_answer_twice_changes_nothing_more(text in any_text()) {
        prop_assert_eq!(fold_answer(&fold_answer(&text)), fold_answer(&text));
        prop_assert!(text.chars().count() > 100 || same_answer(&text, &text));
        prop_assert!(text.chars().count() > 100 || same_answer(&text, &fold_answer(&text)));
    }
}

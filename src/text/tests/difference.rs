//! What differs in answers that are nearly right, as people mistype them.
//! What is the same in spite of its writing is tried in `answer`.

use super::any_text;
use crate::text::{Difference, Slip, difference, same_answer, written_difference};
use proptest::prelude::*;

fn missing(letter: &str) -> Slip {
    Slip::Missing(letter.to_owned())
}
fn extra(letter: &str) -> Slip {
    Slip::Extra(letter.to_owned())
}
fn other(typed: &str, wanted: &str) -> Slip {
    Slip::Other { typed: typed.to_owned(), wanted: wanted.to_owned() }
}
fn exchanged(letters: &str) -> Slip {
    Slip::Exchanged(letters.to_owned())
}
fn sign(sign: &str) -> Slip {
    Slip::SignMissing(sign.to_owned())
}

/// The first difference, what stands before it, and whether there is another one.
fn found(found: Option<Difference>) -> Option<(Slip, String, bool)> {
    found.map(|difference| (difference.slip, difference.after, difference.only))
}

#[test]
fn the_first_difference_is_told_with_its_place() {
    let table = [
        ("dosier", "dossier", missing("s"), "do"),
        ("ossier", "dossier", missing("d"), ""),
        ("dossie", "dossier", missing("r"), "dossie"),
        ("dosssier", "dossier", extra("s"), "do"),
        ("dossiet", "dossier", other("t", "r"), "dossie"),
        ("dosseir", "dossier", exchanged("ie"), "doss"),
        ("predom", "prénom", other("d", "n"), "pré"),
        ("motde passe", "mot de passe", Slip::SpaceMissing, "mot"),
        ("mot de pas se", "mot de passe", Slip::SpaceExtra, "pas"),
        ("mot de asse", "mot de passe", missing("p"), "de"),
        ("coeeur", "cœur", extra("e"), "cœ"),
        ("aujourdhui", "aujourd'hui", Slip::SpaceMissing, "aujourd"),
        ("amina poste.example", "amina@poste.example", sign("@"), "amina"),
        ("aminaposte.example", "amina@poste.example", sign("@"), "amina"),
        ("amina@poste,example", "amina@poste.example", sign("."), "amina@poste"),
        ("amina@posteexample", "amina@poste.example", sign("."), "amina@poste"),
        ("amina@ poste.example", "amina@poste.example", Slip::SpaceExtra, "amina@"),
        ("banque du-pont.example", "banque-du-pont.example", sign("-"), "banque"),
        ("kee p", "keep", Slip::SpaceExtra, "kee"),
        ("foldr", "folder", missing("e"), "fold"),
        ("flie", "file", exchanged("il"), "f"),
        ("2025", "2026", other("5", "6"), "202"),
        ("مجلدد", "مجلد", extra("د"), "مجل"),
        ("مجد", "مجلد", missing("ل"), "مج"),
        ("محلد", "مجلد", other("ح", "ج"), "م"),
        ("مجدل", "مجلد", exchanged("لد"), "مج"),
        ("كلمةالمرور", "كلمة المرور", Slip::SpaceMissing, "كلمة"),
        ("البريد الإكتروني", "البريد الإلكتروني", missing("ل"), "الإ"),
        ("جلد", "مجلد", missing("م"), ""),
    ];
    for (typed, wanted, slip, after) in table {
        assert_eq!(found(difference(typed, wanted)), Some((slip, after.to_owned(), true)), "{typed} / {wanted}");
    }
    let two = found(difference("dosie", "dossier"));
    assert_eq!(two, Some((missing("s"), "do".to_owned(), false)));
    // Of an address, the end of what stands before.
    let long = found(difference("amina.haddad@postexample", "amina.haddad@post.example"));
    assert_eq!(long, Some((sign("."), ".haddad@post".to_owned(), true)));
    let long = found(difference("ecole@acaciasexample", "ecole@acacias.example"));
    assert_eq!(long, Some((sign("."), "@acacias".to_owned(), true)));
}

#[test]
fn nothing_is_near_a_word_that_is_another_one() {
    let table = [
        ("dossier", "dossier"),
        ("week end", "week-end"),
        ("fichier", "dossier"),
        ("", "non"),
        ("no", "on"),
        ("a", "@"),
        ("oui", "non"),
        ("fils", "file folder"),
        ("cpoi", "copy"),
        ("ملف", "مجلد"),
        ("ما", "ماء"),
    ];
    for (typed, wanted) in &table[..9] {
        assert_eq!(difference(typed, wanted), None, "{typed} / {wanted}");
    }
    // A short word with one letter missing is near.
    assert_eq!(difference(table[9].0, table[9].1), None);
    assert!(difference(table[10].0, table[10].1).is_some());
    assert_eq!(difference(&"a".repeat(300), &"a".repeat(299)), None);
}

#[test]
fn what_differs_in_the_writing_is_told_where_the_writing_counts() {
    let table = [
        ("eleve", "élève", Slip::Written("é".into()), "", false),
        ("éleve", "élève", Slip::Written("è".into()), "él", true),
        ("amina", "Amina", Slip::Capital("A".into()), "", true),
        ("AMina", "Amina", Slip::Small("m".into()), "A", true),
        ("coeur", "cœur", Slip::Written("œ".into()), "c", true),
        ("week end", "week-end", sign("-"), "week", true),
        ("aujourd hui", "aujourd'hui", sign("'"), "aujourd", true),
        ("e-mail", "email", Slip::SignExtra("-".into()), "e", true),
        ("شاشه", "شاشة", Slip::Written("ة".into()), "شاش", true),
        ("ارسال", "إرسال", Slip::Written("إ".into()), "", true),
        ("شئ", "شيء", Slip::Written("ي".into()), "ش", false),
    ];
    for (typed, wanted, slip, after, only) in table {
        let expected = Some((slip, after.to_owned(), only));
        assert_eq!(found(written_difference(typed, wanted)), expected, "{typed} / {wanted}");
    }
    for (typed, wanted) in [("élève", "élève"), ("l’été", "l'été"), ("٢٠٢٦", "2026"), ("dosier", "dossier")]
    {
        assert_eq!(written_difference(typed, wanted), None, "{typed} / {wanted}");
    }
}

proptest! {
    #[test]
    fn what_differs_is_never_the_same(typed in any_text(), wanted in any_text()) {
        prop_assert!(difference(&typed, &wanted).is_none() || !same_answer(&typed, &wanted));
        prop_assert!(written_difference(&typed, &wanted).is_none() || same_answer(&typed, &wanted));
        prop_assert_eq!(same_answer(&typed, &wanted), same_answer(&wanted, &typed));
    }
}

//! The glossary is whole: every word is called something and means something in every language, and nothing twice.
//! Leaves whether the meanings are good ones to people.

use super::*;
use crate::locale::{Catalogue, Phrase, Words};
use crate::text::fold;
use std::collections::{BTreeMap, BTreeSet};
use toml::de::DeValue;

/// Words of a meaning.
const MOST_WORDS: usize = 12;

#[test]
fn the_glossary_has_eighty_words_by_topic() {
    let glossary = Glossary::shared();
    assert_eq!(glossary.all.len(), 80);
    let ids: BTreeSet<&str> = glossary.all.iter().map(|word| word.id.as_str()).collect();
    assert_eq!(ids.len(), 80, "an id is there twice");
    let topics = ["screen", "keyboard", "files", "writing", "mail", "web", "forms", "safety", "phone"];
    assert_eq!(glossary.topics(), topics);
    assert!(glossary.get("attachment").is_some_and(|word| word.hard && word.topic == "mail"));
    assert!(glossary.get("folder").is_some_and(|word| !word.hard));
    assert_eq!(glossary.nearest("foldr"), Some("folder"));
    assert_eq!(glossary.nearest("gardening"), None);
}

/// What a phrase reads as, capitals, accents and marks of direction left out.
fn read(words: &Words, phrase: &Phrase) -> String {
    fold(&words.say(phrase).string)
}

#[test]
fn every_word_is_told_from_all_others_in_every_language() {
    let catalogue = Catalogue::built_in();
    for tag in ["fr", "en", "ar"] {
        let words = Words::new(&catalogue, &Language::parse(tag).unwrap());
        let mut seen = BTreeSet::new();
        for word in &Glossary::shared().all {
            let (name, means) = (word.phrase(), word.means());
            assert!(words.has_translation(&name) && words.has_translation(&means), "{tag}: {}", word.id);
            let (name, means) = (read(&words, &name), read(&words, &means));
            assert!(seen.insert(name.clone()), "{tag}: {name} is there twice");
            assert!(seen.insert(means.clone()), "{tag}: {means} is there twice");
            let parts: Vec<&str> =
                means.split(|sign: char| !sign.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
            assert!(parts.len() <= MOST_WORDS, "{tag}: {name}: {} words", parts.len());
            assert!(!format!(" {} ", parts.join(" ")).contains(&format!(" {name} ")), "{tag}: {name} explains itself");
        }
    }
}

/// The message of the program that shows a word, alone or with others around it.
const SHOWN: [(&str, &str); 43] = [
    ("desktop", "place-desktop"),
    ("bin", "place-bin"),
    ("usb-stick", "place-usb"),
    ("folder", "files-type-folder"),
    ("open", "files-open"),
    ("close", "files-close"),
    ("rename", "files-rename"),
    ("cut", "files-cut"),
    ("copy", "files-copy"),
    ("paste", "files-paste"),
    ("search", "files-search"),
    ("delete", "mail-delete"),
    ("save", "picker-save"),
    ("save-as", "picker-save-title"),
    ("cancel", "picker-cancel"),
    ("ok", "files-dialog-ok"),
    ("inbox", "mail-folder-inbox"),
    ("junk-mail", "mail-junk"),
    ("subject", "mail-column-subject"),
    ("attachment", "mail-attached"),
    ("send", "mail-send"),
    ("reply", "mail-reply"),
    ("forward", "mail-forward"),
    ("sign-in", "mail-sign-in"),
    ("sign-out", "mail-sign-out"),
    ("address", "mail-real-address"),
    ("print", "web-print"),
    ("tab", "web-new-tab"),
    ("bookmark", "web-bookmark"),
    ("page", "web-back"),
    ("receipt", "web-receipt-save"),
    ("mouse", "help-mouse-word"),
    ("settings", "home-settings"),
    ("site", "passwords-column-site"),
    ("user-name", "passwords-column-user"),
    ("password", "passwords-column-password"),
    ("lock", "passwords-lock"),
    ("code", "phone-copy-code"),
    ("report", "phone-report"),
    ("hang-up", "phone-hang-up"),
    ("call", "phone-caller"),
    ("link", "phone-follow"),
    ("date", "mail-column-day"),
];

#[test]
fn words_are_those_of_our_own_screens() {
    let catalogue = Catalogue::built_in();
    for tag in ["fr", "en", "ar"] {
        let words = Words::new(&catalogue, &Language::parse(tag).unwrap());
        for (id, message) in SHOWN {
            let word = read(&words, &Glossary::shared().get(id).unwrap().phrase());
            let screen = read(&words, &Phrase::new(message));
            assert!(screen.contains(&word) || word.contains(&screen), "{tag}: {word} is {screen} on the screen");
        }
    }
}

/// The words of the glossary that an exercise asks about, in the variant that it is.
fn asked(value: &DeValue<'_>, found: &mut BTreeSet<String>) {
    match value {
        DeValue::String(text) => {
            found.extend(text.strip_prefix('@').map(|word| word.split('.').next().unwrap_or_default().to_owned()));
        }
        DeValue::Array(items) => items.iter().for_each(|item| asked(item.get_ref(), found)),
        DeValue::Table(table) => table.values().for_each(|item| asked(item.get_ref(), found)),
        _ => {}
    }
}

#[test]
fn every_word_is_met_twice_in_the_words_of_the_computer() {
    let library = Library::open(&[]);
    let pack = library.pack("words-of-the-computer").unwrap();
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    // In whatever variant somebody does each exercise.
    let mut always = BTreeSet::new();
    for exercise in pack.lessons.iter().flat_map(|lesson| &lesson.exercises) {
        let words = |number| {
            let (variant, mut found) = (exercise.variant(number), BTreeSet::new());
            asked(&DeValue::Table(variant.body().into_inner()), &mut found);
            found
        };
        let variants: Vec<BTreeSet<String>> = (0..exercise.variants()).map(words).collect();
        let all: BTreeSet<&String> = variants.iter().flatten().collect();
        all.into_iter().for_each(|word| *met.entry(word.clone()).or_default() += 1);
        always.extend(variants[0].iter().filter(|word| variants.iter().all(|found| found.contains(*word))).cloned());
    }
    for Word { id, .. } in &Glossary::shared().all {
        assert!(met.get(id).is_some_and(|exercises| *exercises >= 2), "{id}: {:?}", met.get(id));
        assert!(always.contains(id), "{id} is in no exercise for everybody");
    }
}

//! The sentences of trouble: there in every language, short, and fitting their place.
//! Whether they are kind is for people to read.

use crate::store::Trouble;

const LANGUAGES: [(&str, &str); 3] = [
    ("fr", include_str!("../../../locales/fr/store.ftl")),
    ("en", include_str!("../../../locales/en/store.ftl")),
    ("ar", include_str!("../../../locales/ar/store.ftl")),
];

/// The text of a one-line message, with a file name as long as they come.
fn message<'a>(source: &'a str, id: &str) -> Option<String> {
    let text = |line: &'a str| line.strip_prefix(id)?.strip_prefix(" = ");
    Some(source.lines().find_map(text)?.replace("{ $kept }", "passerelle-damaged-100.db"))
}

/// How many lines of `width` columns a text takes.
fn lines(text: &str, width: usize) -> usize {
    let (mut lines, mut column) = (1, 0);
    for word in text.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            (lines, column) = (lines + 1, length);
        } else {
            column += length + usize::from(column > 0);
        }
    }
    lines
}

#[test]
fn every_trouble_is_said_in_two_short_lines() {
    let kept = String::from("passerelle-damaged-1.db");
    let troubles =
        [Trouble::ReadOnly, Trouble::Full, Trouble::Locked, Trouble::Damaged { kept }, Trouble::Newer, Trouble::Other];
    for trouble in troubles {
        let id = trouble.phrase().id;
        for (language, source) in LANGUAGES {
            let text = message(source, &id).unwrap_or_else(|| panic!("{id} is missing in {language}"));
            assert!(lines(&text, 76) <= 2, "{language} {id} takes {} lines", lines(&text, 76));
            for sentence in text.split(". ") {
                assert!(sentence.split(' ').count() <= 14, "{language} {id}: {sentence}");
            }
        }
    }
}

#[test]
fn the_name_of_the_old_file_is_said() {
    let phrase = Trouble::Damaged { kept: "passerelle-damaged-3.db".into() }.phrase();
    assert_eq!(phrase.args, [("kept".into(), crate::locale::Arg::Ltr("passerelle-damaged-3.db".into()))]);
    for (language, source) in LANGUAGES {
        assert!(source.contains("{ $kept }"), "{language}");
    }
}

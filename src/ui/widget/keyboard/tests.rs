//! The picture of every keyboard in every size and language: whole, unmirrored, with a mark on what is lit.
//! Leaves what lies where to the tests of `locale`.

use super::*;
use crate::locale::{Catalogue, Language};
use crate::ui::{Focus, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn words(tag: &str, keyboard: &str) -> Words {
    let words = Words::new(&Catalogue::built_in(), &Language::parse(tag).expect(tag));
    words.with_keyboard(Keyboard::named(keyboard).expect(keyboard))
}

/// The picture in a room of that size, as it stands from the left; lit cells, too.
fn drawn(words: &Words, room: (u16, u16), lit: &Lit) -> (String, Vec<String>) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    let (theme, focus) = (Theme::default(), Focus::default());
    let mut canvas = Canvas::new(&mut buffer, words.direction(), &theme, &focus);
    let covered = draw_keyboard(&mut canvas, Area::new(0, 0, room.0, room.1), words, lit);
    assert_eq!(keyboard_size(&canvas, room).unwrap_or_default(), (covered.width, covered.height));
    let columns = canvas.columns_of(covered);
    drop(canvas.finish());
    let row = |row: u16| columns.clone().map(|column| buffer[(column, row)].symbol().to_owned()).collect::<String>();
    let rows: Vec<String> = (0..covered.height).map(|at| row(at).trim_end().to_owned()).collect();
    let pointed = theme.style(Ink::Pointed);
    let is_lit = |at: (u16, u16)| buffer[at].bg == pointed.bg.unwrap_or_default();
    let sign = |at: (u16, u16)| if is_lit(at) { buffer[at].symbol() } else { " " };
    let lit = (0..covered.height).map(|row| columns.clone().map(|column| sign((column, row))).collect::<String>());
    let words = |row: String| row.split_whitespace().collect::<Vec<_>>().join(" ");
    (rows.join("\n"), lit.map(words).filter(|row| !row.is_empty()).collect())
}

fn pictures() -> impl Iterator<Item = (&'static str, &'static str)> {
    [
        ("fr", "azerty"),
        ("fr", "bepo"),
        ("en", "qwerty-us"),
        ("en", "qwerty-uk"),
        ("ar", "arabic-101"),
        ("ar", "arabic-102"),
    ]
    .into_iter()
}

#[test]
fn every_keyboard_has_its_picture_in_three_sizes() {
    for (tag, keyboard) in pictures() {
        let words = words(tag, keyboard);
        for (name, room) in [("small", (50, 6)), ("middle", (70, 6)), ("large", (78, 13))] {
            insta::assert_snapshot!(format!("{keyboard}-{name}"), drawn(&words, room, &Lit::default()).0);
        }
    }
}

#[test]
fn the_size_follows_the_room() {
    let words = words("fr", "azerty");
    for (room, size) in [
        ((78, 13), Some((65, 13))),
        ((78, 12), Some((65, 11))),
        ((78, 10), Some((64, 6))),
        ((64, 5), Some((64, 5))),
        ((63, 6), Some((48, 6))),
        ((48, 5), Some((48, 5))),
        ((47, 20), None),
        ((80, 4), None),
    ] {
        let drawn = drawn(&words, room, &Lit::default()).0;
        assert_eq!(u16::try_from(drawn.lines().count()).ok(), size.map_or(Some(0), |size| Some(size.1)), "{room:?}");
    }
}

#[test]
fn a_keyboard_is_never_mirrored() {
    let (french, arabic) = (words("fr", "azerty"), words("ar", "azerty"));
    let letters =
        |words: &Words| drawn(words, (48, 5), &Lit::default()).0.lines().nth(1).map(|row| row[5..40].to_owned());
    assert_eq!(letters(&french), letters(&arabic));
}

#[test]
fn what_is_lit_has_a_mark_in_every_size() {
    let azerty = words("fr", "azerty");
    let keyboard = azerty.keyboard();
    // From the top.
    let small = |lit: &Lit| drawn(&azerty, (48, 6), lit).1.join("|");
    for (lit, expected) in [
        (Lit::sign(keyboard, 'a'), "●A"),
        (Lit::sign(keyboard, '2'), "●2|●Maj"),
        (Lit::sign(keyboard, 'ê'), "2E 1^"),
        (Lit::sign(keyboard, '@'), "●@|●AltGr"),
        (Lit::keys(keyboard, "ctrl+x"), "●X|●Ctrl"),
        (Lit::keys(keyboard, "f2"), "●F2"),
        (Lit::keys(keyboard, "f12"), "●12"),
        (Lit::keys(keyboard, "del"), "●Sup"),
        (Lit::keys(keyboard, "home"), "●Déb"),
        (Lit::keys(keyboard, "left"), "● ←"),
        (Lit::keys(keyboard, "shift"), "●Maj ●Maj"),
        (Lit::keys(keyboard, "enter"), "●←─┘|●←─┘"),
        (Lit::keys(keyboard, "space"), "●Espace"),
        (Lit::keys(keyboard, "tab"), "●Tab"),
        (Lit::keys(keyboard, "capslock"), "●Verr"),
        (Lit::keys(keyboard, "esc"), "●Éch"),
    ] {
        assert_eq!(small(&lit), expected, "{lit:?}");
    }
    let (_, large) = drawn(&azerty, (78, 13), &Lit::sign(keyboard, '2'));
    assert_eq!(large, ["●é2", "●Maj"]);
    let arabic = words("ar", "arabic-101");
    let (_, keys) = drawn(&arabic, (48, 6), &Lit::keys(arabic.keyboard(), "ctrl+c"));
    assert_eq!(keys, ["●C", "●Ctrl"], "shortcuts go by the Latin letters");
    assert!(Lit::sign(keyboard, 'م').is_empty());
}

#[test]
fn keys_and_fingers_are_said_in_words() {
    let azerty = words("fr", "azerty");
    let said = |phrase: Option<crate::locale::Phrase>| {
        phrase.map(|phrase| crate::text::plain(&azerty.say(&phrase).string)).unwrap_or_default()
    };
    for (lit, keys, fingers) in [
        (Lit::sign(azerty.keyboard(), 'a'), "A", "main gauche, petit doigt"),
        (Lit::sign(azerty.keyboard(), 'ê'), "^, puis E", "main droite, petit doigt, puis main gauche, majeur"),
        (Lit::sign(azerty.keyboard(), '@'), "AltGr+À", "main droite, petit doigt"),
        (Lit::keys(azerty.keyboard(), "ctrl+x"), "Ctrl+X", "main gauche, annulaire"),
        (Lit::keys(azerty.keyboard(), "space"), "Espace", "un des pouces"),
        (Lit::default(), "", ""),
    ] {
        assert_eq!((said(lit.phrase()).as_str(), said(lit.finger()).as_str()), (keys, fingers));
    }
}

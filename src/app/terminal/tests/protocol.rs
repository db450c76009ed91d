//! kitty's keyboard protocol held against what terminals send without it: the same keys are the same events.
//! Sequences as kitty 0.26.5 and foot 1.13.1 send them with the flags 29; more in the protocol's own description.

use super::super::input::read;
use super::pressed;
use crate::input::{Event, KeyCode};
use proptest::prelude::*;

/// What a key sends without the protocol, and with it.
const BOTH: [(&str, &str); 63] = [
    ("a", "\x1b[97;;97u"),
    ("A", "\x1b[97:65;2;65u"),
    ("é", "\x1b[233::50;;233u"),
    ("2", "\x1b[233:50:50;2;50u"),
    ("س", "\x1b[1587::115;;1587u"),
    ("ß", "\x1b[223:63:45;;223u"),
    ("@", "\x1b[224:48:48;;64u"),
    // AltGr where it is reported as Ctrl and Alt.
    ("@", "\x1b[224;7;64u"),
    // A dead key and its letter; an input method; a lam with its alef, in two signs and in one.
    ("ê", "\x1b[101;;234u"),
    ("漢字", "\x1b[0;;28450:23383u"),
    ("漢字", "漢字"),
    ("لا", "\x1b[65275;;1604:1575u"),
    ("\u{FEFB}", "\x1b[65275;;65275u"),
    // Letters without their text.
    ("é", "\x1b[233u"),
    ("é", "\x1b[233;129u"),
    ("A", "\x1b[97:65;2u"),
    ("A", "\x1b[97;2u"),
    ("A", "\x1b[97;65u"),
    ("a", "\x1b[97;66u"),
    ("!", "\x1b[49:33;2u"),
    ("1", "\x1b[49;65u"),
    (" ", "\x1b[32;;32u"),
    (" ", "\x1b[32;2u"),
    ("\x03", "\x1b[99;5u"),
    ("\x03", "\x1b[99;197u"),
    ("\x03", "\x1b[67;5u"),
    ("\x03", "\x1b[1624::99;5u"),
    ("\x03", "\x1b[1089::99;5u"),
    ("\x01", "\x1b[97::113;5u"),
    ("\0", "\x1b[32;5u"),
    ("\x1b\x03", "\x1b[99;7u"),
    ("\x1bx", "\x1b[120;3u"),
    ("\x1bX", "\x1b[120:88;4u"),
    ("\x1bX", "\x1b[120;67u"),
    ("\x1bé", "\x1b[233;3u"),
    ("\x1bå", "\x1b[97;3;229u"),
    ("\r", "\x1b[13u"),
    ("\r", "\x1b[13;2u"),
    ("\x1b\r", "\x1b[13;131u"),
    ("\t", "\x1b[9u"),
    ("\x1b[Z", "\x1b[9;2u"),
    ("\x7f", "\x1b[127u"),
    ("\x7f", "\x1b[127;66u"),
    ("\x1b\x7f", "\x1b[127;3u"),
    ("\x1bOP", "\x1b[P"),
    ("\x1bOQ", "\x1b[1;1Q"),
    ("\x1bOR", "\x1b[R"),
    ("\x1bOR", "\x1b[13~"),
    ("\x1b[D", "\x1b[1;129D"),
    ("\x1b[1;2Q", "\x1b[1;66Q"),
    ("\x1b[29~", "\x1b[57363u"),
    ("1", "\x1b[57400;129;49u"),
    ("1", "\x1b[57400u"),
    ("9", "\x1b[57408;129u"),
    (",", "\x1b[57409;129;44u"),
    ("+", "\x1b[57413;;43u"),
    ("/", "\x1b[57410u"),
    ("\r", "\x1b[57414;129u"),
    ("\x1b[D", "\x1b[57417u"),
    ("\x1b[1;5H", "\x1b[57423;5u"),
    ("\x1b[3~", "\x1b[57426;129u"),
    // The desktop's own combinations are nothing in either way.
    ("\x1b[I", "\x1b[97;9u"),
    ("\x1b[I", "\x1b[57444;9u"),
];

fn events(bytes: &str) -> Vec<Event> {
    let (events, taken) = read(bytes.as_bytes(), 0);
    assert_eq!(taken, bytes.len(), "{bytes:?}");
    events
}

#[test]
fn a_key_is_the_same_with_the_protocol_and_without() {
    for (without, with) in BOTH {
        assert_eq!(events(with), events(without), "{with:?}");
    }
}

/// What is one key without the protocol, or none.
#[test]
fn the_protocol_tells_apart_what_was_the_same() {
    let table = [
        ("\x1b[105;5u", "ctrl+i"),
        ("\x1b[109;5u", "ctrl+m"),
        ("\x1b[104;5u", "ctrl+h"),
        ("\x1b[91;5u", "ctrl+["),
        ("\x1b[27u", "esc"),
        ("\x1b[27;2u", "esc"),
        ("\x1b[9;5u", "ctrl+tab"),
        ("\x1b[13;5u", "ctrl+enter"),
        ("\x1b[127;133u", "ctrl+backspace"),
        ("\x1b[47;5u", "ctrl+/"),
        ("\x1b[99:67;6u", "ctrl+shift+c"),
        ("\x1b[61:43;6u", "ctrl++"),
        ("\x1b[38:49:49;6u", "ctrl+1"),
        ("\x1b[233:50:50;5u", "ctrl+é"),
        ("\x1b[57441u", "shift"),
        ("\x1b[57447;2u", "shift"),
        ("\x1b[57442u", "ctrl"),
        ("\x1b[57448;5u", "ctrl"),
        ("\x1b[57441;5u", "ctrl+shift"),
        ("\x1b[57443;131u", "alt"),
        ("\x1b[57449u", "alt"),
        ("\x1b[57453u", "altgr"),
        ("\x1b[57358u", "capslock"),
        ("\x1b[57358;65u", "capslock"),
        ("\x1b[57358;1:3u", ""),
        ("\x1b[57441;1:3u", ""),
        // Num Lock, Print, left Super, F13, a key in the middle of the number pad.
        ("\x1b[57360u", ""),
        ("\x1b[57361u", ""),
        ("\x1b[57444u", ""),
        ("\x1b[57376u", ""),
        ("\x1b[57427u", ""),
        // Not what the protocol says.
        ("\x1b[97;;27u", "a"),
        ("\x1b[99999999999u", ""),
        ("\x1b[1114112u", ""),
        ("\x1b[;u", ""),
        ("\x1b[97;-u", ""),
        ("\x1b[97;0u", ""),
        ("\x1b[7u", ""),
    ];
    for (bytes, notation) in table {
        assert_eq!(events(bytes), pressed(notation), "{bytes:?}");
    }
}

/// A letter of many keyboards, with what it needs to be typed.
fn letter() -> impl Strategy<Value = char> {
    prop_oneof![
        proptest::char::range('a', 'z'),
        prop::sample::select("éèàçùœðøñößğабвгاسمλ漢1&;'²".chars().collect::<Vec<_>>())
    ]
}

proptest! {
    #[test]
    fn any_letter_is_the_same_with_the_protocol_and_without(
        letter in letter(), shift: bool, alt: bool, locks in prop::sample::select(vec![0, 64, 128, 192]), says_text: bool
    ) {
        let capital = shift != (locks & 64 > 0 && letter.is_alphabetic());
        let upper = letter.to_uppercase().to_string();
        let typed = if capital && upper.chars().count() == 1 { upper } else { letter.to_string() };
        // Alone, these two begin something else.
        prop_assume!(!alt || !["O", "P"].contains(&typed.as_str()));
        let without = format!("{}{typed}", if alt { "\x1b" } else { "" });
        let code = typed.chars().map(u32::from).next().unwrap();
        let shifted = if shift { format!(":{code}") } else { String::new() };
        let shifted = if locks & 64 > 0 { String::new() } else { shifted };
        let text = if says_text && !alt { format!(";{code}") } else { String::new() };
        let held = 1 + u32::from(shift) + 2 * u32::from(alt) + locks;
        let with = format!("\x1b[{}{shifted};{held}{text}u", u32::from(letter));
        prop_assert_eq!(events(&with), events(&without), "{:?}", with);
    }

    #[test]
    fn any_combination_with_ctrl_is_its_letter(letter in "[a-gj-ln-z]", base in proptest::char::range('a', 'z'), locks in prop::sample::select(vec![0, 64, 128, 192])) {
        let code = letter.chars().map(u32::from).next().unwrap();
        let without = String::from(char::from(u8::try_from(code).unwrap() & 0x1f));
        let with = format!("\x1b[{code}::{};{}u", u32::from(base), 5 + locks);
        prop_assert_eq!(events(&with), events(&without));
    }

    #[test]
    fn whatever_is_reported_is_a_key_that_can_be_written(
        codes in prop::collection::vec(prop_oneof![0_u32..0x3000, 57_340_u32..57_460], 0..4), held in 0_u32..300, text in prop::collection::vec(0_u32..0x3000, 0..4)
    ) {
        let join = |codes: &[u32]| codes.iter().map(u32::to_string).collect::<Vec<_>>().join(":");
        for event in events(&format!("\x1b[{};{held};{}u", join(&codes), join(&text))) {
            let Event::Key(key) = event else { panic!("{event:?}") };
            prop_assert_eq!(crate::input::key(&key.to_string()), Some(key));
            let control = matches!(key.code, KeyCode::Char(letter) if letter.is_control());
            prop_assert!(!control, "{:?}", key);
        }
    }
}

//! Fingers on the keyboard: keys that are asked, lines below their model, a text that is mended. What is typed is typed,
//! whatever the other hand does.

use super::{Hand, Journey, LANGUAGES, exercise, solution};
use passerelle::input::{self, Event, Key, KeyCode};
use passerelle::locale::{Arg, Phrase};
use passerelle::practice::{self, Action};
use passerelle::text::isolate_ltr;
use serde_json::{Value, json};

/// The pack of these exercises.
const KEYBOARD: &str = "keyboard";

impl Journey {
    /// Does an Action of the keyboard; whether it is one.
    pub(super) fn act_with_fingers(&mut self, hand: Hand, action: &Action) -> bool {
        if action.0 == json!("mended") {
            self.mend();
            return true;
        }
        let Some((what, with)) = action.0.as_object().and_then(|table| table.iter().next()) else { return false };
        match (what.as_str(), with) {
            ("pressed", Value::String(key)) => self.press_key(hand, key),
            ("typed", line) => self.type_line(line["line"].as_u64().unwrap(), line["slips"].as_u64().unwrap()),
            _ => return false,
        }
        true
    }

    /// Presses a key when it is asked; what cannot be pressed here is passed over as the screen says.
    fn press_key(&mut self, hand: Hand, key: &str) {
        while !self.places(&self.word("press-go-on")).is_empty() {
            self.press_word(hand, "press-go-on");
        }
        if self.asks_for(key) {
            self.event(&Event::Key(input::key(key).unwrap()));
        }
    }
    fn asks_for(&self, key: &str) -> bool {
        let is_capital = key.len() == 1 && key.chars().all(char::is_uppercase);
        let is_sign = key.chars().count() == 1 && !key.chars().all(|sign| sign.is_ascii_lowercase());
        let named = if is_sign { Arg::Text(key.to_owned()) } else { Arg::Key(key.to_owned()) };
        let (id, argument) = if is_capital { ("press-capital", "sign") } else { ("press-find", "key") };
        self.reads(&self.say(&Phrase::new(id).with(argument, named)))
    }

    /// What the exercise on the screen wants typed, by its place from 1.
    fn to_type(&self, line: u64) -> String {
        let texts = super::every_variant().into_iter().filter(|(pack, _, _)| *pack == self.pack);
        let texts = texts.filter_map(|(pack, id, variant)| {
            let practice = practice::open(&exercise(&pack, &id, variant)).ok()?;
            let text = practice.typed().get(usize::try_from(line).unwrap() - 1)?.clone();
            Some(text.text(&self.words).string)
        });
        // Numbers between words of another direction stand in their own order.
        let is_seen = |text: &String| [text, &isolate_ltr(text)].iter().any(|text| !self.places(text).is_empty());
        let seen = texts.into_iter().find(is_seen);
        seen.unwrap_or_else(|| panic!("line {line} is not on the screen:\n{}", self.screen()))
    }
    fn type_line(&mut self, line: u64, slips: u64) {
        let text = self.to_type(line);
        for _ in 0..slips {
            self.keys("% backspace");
        }
        self.type_text(&text);
    }
    /// Writes the text anew.
    fn mend(&mut self) {
        let texts = super::every_exercise().into_iter().filter(|(pack, _)| *pack == self.pack);
        let wanted = |(_, exercise): (String, String)| {
            let wanted = Phrase::pack(format!("{exercise}.wanted"));
            self.words.has(&wanted).then(|| self.words.typeable(&wanted).string)
        };
        let seen = |text: &String| text.lines().all(|line| !self.places(line).is_empty());
        // A short one may be part of it.
        let text = texts.filter_map(wanted).filter(seen).max_by_key(String::len);
        let text = text.unwrap_or_else(|| panic!("no such text:\n{}", self.screen()));
        self.keys("ctrl+a");
        for sign in text.chars() {
            let code = if sign == '\n' { KeyCode::Enter } else { KeyCode::Char(sign) };
            self.event(&Event::Key(Key::plain(code)));
        }
    }
    /// Whether Tab is a key like others here: the last row names F6 instead.
    pub(super) fn takes_all_keys(&self) -> bool {
        let says = format!("{}  {}", self.words.key("f6"), self.word("keys-next-part"));
        let tab = format!("{}  {}", self.words.key("tab"), self.word("keys-next-part"));
        self.last_row_says(&says) && !self.last_row_says(&tab)
    }
}

pub(super) fn screens(language: &str) -> Vec<(&'static str, Journey)> {
    let at = |exercise: &str| Journey::in_exercise(language, KEYBOARD, exercise);
    let mut press = at("large-keys");
    press.keys("x");
    let mut typing = at("words-with-accents");
    typing.keys("%");
    vec![
        ("press", press),
        ("press-left-out", at("where-accents-are")),
        ("typing", typing),
        ("typing-address", at("mail-addresses")),
        ("edit", at("letters-too-many")),
    ]
}

#[test]
fn a_slip_is_said_and_nothing_is_lost() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, KEYBOARD, "large-keys");
        let actions = solution(KEYBOARD, "large-keys");
        for (place, action) in actions.iter().enumerate() {
            let key = action.0["pressed"].as_str().unwrap().to_owned();
            assert!(journey.asks_for(&key), "{key}\n{}", journey.screen());
            journey.keys("x");
            journey.see(&journey.say(&Phrase::new("press-slip").with("key", Arg::Key("x".to_owned()))));
            assert!(journey.asks_for(&key));
            journey.act(Hand::Keys, action);
            let is_last = place + 1 == actions.len();
            assert_eq!(journey.reads(&journey.word("outcome-done-alone")), is_last);
        }
    }
}

#[test]
fn caps_lock_is_noticed() {
    for language in ["fr", "en"] {
        let mut journey = Journey::in_exercise(language, KEYBOARD, "short-words");
        let first = journey.to_type(1).chars().next().unwrap().to_uppercase().to_string();
        let says = journey.say(&Phrase::new("dexterity-caps-lock").with("key", Arg::Key("capslock".to_owned())));
        journey.type_text(&first);
        journey.see_no(&says);
        journey.keys("backspace");
        journey.type_text(&first);
        journey.see(&says);
        journey.keys("backspace");
        journey.act(Hand::Keys, &solution(KEYBOARD, "short-words")[0]);
        journey.see_no(&says);
    }
}

#[test]
fn a_line_with_many_slips_comes_once_more() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, KEYBOARD, "short-words");
        let lines = solution(KEYBOARD, "short-words");
        journey.act(Hand::Keys, &Action(json!({ "typed": { "line": 1, "slips": 3 } })));
        lines[1..].iter().for_each(|action| journey.act(Hand::Keys, action));
        journey.see_word("typing-again");
        journey.see_no(&journey.word("outcome-done-alone"));
        journey.act(Hand::Keys, &lines[0]);
        journey.see_word("outcome-done-alone");
    }
}

#[test]
fn the_mouse_selects_and_the_buttons_move_a_line() {
    for language in LANGUAGES {
        let mut journey = Journey::in_exercise(language, KEYBOARD, "copy-a-line");
        journey.keys("ctrl+home shift+end");
        journey.press_word(Hand::Mouse, "edit-copy");
        journey.keys("ctrl+end enter");
        journey.press_word(Hand::Mouse, "edit-paste");
        journey.see_word("outcome-done-alone");
    }
}

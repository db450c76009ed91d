//! The wanted key above, what was pressed instead, and the picture of the keyboard below.
//! Which key is wanted is state; whether this keyboard and terminal have it is decided here.

use super::super::stroke;
use super::{Act, Pressing};
use crate::input::{self, Event, Key, KeyCode};
use crate::locale::{Arg, Keyboard, Phrase, Words};
use crate::practice::{Reading, View};
use crate::ui::{self, Align, Area, Axis, Canvas, Gesture, Ink, KeyHint, Lit, Means, Role, Senses};

/// Where keys are pressed.
const KEYS: &str = "press:keys";
/// What goes on where a key cannot be pressed.
const GO_ON: &str = "press:go-on";
/// So many capitals instead of small letters are no accident.
const CAPITALS: u8 = 2;
/// Rows above the picture.
const ABOVE: u16 = 4;

/// Keys being found.
#[derive(Default)]
pub struct PressView {
    /// How often the capital of a wanted small letter came.
    capitals: u8,
    /// Whether Caps Lock was pressed for the first of the two times.
    half: bool,
    senses: Senses,
}

/// Whether a key can be pressed here.
#[derive(Clone, Copy, PartialEq)]
enum Can {
    Press,
    /// It does not arrive: it is looked at.
    Look,
    /// This keyboard does not have it.
    NotHere,
}

fn can(wanted: &str, keyboard: &Keyboard, senses: Senses) -> Can {
    let silent = input::key(wanted).is_some_and(|key| key.code.is_silent());
    // Keys with a name that the picture lacks are elsewhere on other keyboards.
    let elsewhere = !silent && stroke::sign(wanted).is_none();
    match () {
        () if !elsewhere && keyboard.place_of(wanted).is_empty() => Can::NotHere,
        () if silent && !senses.all_keys => Can::Look,
        () => Can::Press,
    }
}

/// The keys that cannot be pressed, to be named now: all that this keyboard does not have before the first is asked, then each
/// that does not arrive when it is wanted.
fn cannot(state: &Pressing, words: &Words, senses: Senses) -> Option<(Can, Vec<String>)> {
    let keyboard = words.keyboard();
    let mut absent: Vec<String> = Vec::new();
    for key in state.still_asked().iter().filter(|key| can(key, keyboard, senses) == Can::NotHere) {
        if !absent.contains(key) {
            absent.push(key.clone());
        }
    }
    let wanted = state.wanted()?;
    match () {
        () if !absent.is_empty() => Some((Can::NotHere, absent)),
        () if can(wanted, keyboard, senses) == Can::Look => Some((Can::Look, vec![wanted.to_owned()])),
        () => None,
    }
}

/// Keys in a sentence.
fn list(keys: &[String]) -> Arg {
    let one = |key: &String| Phrase::new("press-key").with("key", stroke::named(key));
    Arg::List(keys.iter().map(one).collect())
}

/// What is asked.
fn ask(wanted: &str) -> Phrase {
    match stroke::sign(wanted) {
        Some(sign) if sign.is_uppercase() => Phrase::new("press-capital").with("sign", Arg::Text(wanted.to_owned())),
        _ => Phrase::new("press-find").with("key", stroke::named(wanted)),
    }
}

impl PressView {
    /// What is said below: how the key is pressed, and by which finger.
    fn help(&self, state: &Pressing, wanted: &str, words: &Words) -> Option<Phrase> {
        if self.half {
            return Some(Phrase::new("press-once-more").with("key", stroke::named(wanted)));
        }
        let how = stroke::how(words.keyboard(), wanted).filter(|_| state.is_lit());
        let finger = stroke::finger(words.keyboard(), wanted).filter(|_| state.says_fingers());
        match (how, finger) {
            (Some(how), Some(finger)) => Some(Phrase::new("dexterity-two").with("first", how).with("then", finger)),
            (how, finger) => how.or(finger),
        }
    }
    /// What is said about a slip.
    fn slip(&self, state: &Pressing) -> Option<Phrase> {
        if self.capitals >= CAPITALS {
            return Some(Phrase::new("dexterity-caps-lock").with("key", Arg::Key("capslock".to_owned())));
        }
        let slip = state.slip()?;
        Some(Phrase::new("press-slip").with("key", stroke::named(slip)))
    }

    fn key(&mut self, wanted: &str, key: Key, words: &Words) -> Reading<Act> {
        let Some(asked) = input::key(wanted) else { return Reading::Ignored };
        if stroke::is_same(words.keyboard(), asked, key) {
            // Pressed twice, so that it does not stay on.
            if asked.code == KeyCode::CapsLock && !self.half {
                self.half = true;
                return Reading::Seen;
            }
            (self.capitals, self.half) = (0, false);
            return Reading::Do(Act::Pressed(wanted.to_owned()));
        }
        // Shift on the way to a capital is no slip.
        if key.code.is_silent() && !asked.code.is_silent() {
            return Reading::Seen;
        }
        if let (KeyCode::Char(asked), KeyCode::Char(came)) = (asked.code, key.code) {
            self.capitals = if stroke::is_capital(asked, came) { self.capitals.saturating_add(1) } else { 0 };
        }
        Reading::Do(Act::Slip(key.to_string()))
    }

    fn draw_asked(&self, state: &Pressing, wanted: &str, canvas: &mut Canvas, area: Area, words: &Words) {
        let (mark, place) = area.split_start(2);
        let say = |phrase: &Phrase| words.say(phrase);
        let Some((can, keys)) = cannot(state, words, self.senses) else {
            let far = Phrase::new("press-far").with("place", state.found() + 1).with("all", state.asked().len());
            let far = say(&far).string;
            let (asked, end) = place.row(0).split_end(canvas.width(&far) + 2);
            canvas.label(end, &far, Align::End, Ink::Dim);
            if canvas.focused(KEYS) {
                canvas.symbol(mark.start, mark.top, '►', Ink::Press);
            }
            canvas.paragraph(asked, &say(&ask(wanted)), Align::Start, Ink::Strong);
            if let Some(help) = self.help(state, wanted, words) {
                canvas.paragraph(place.row(1), &say(&help), Align::Start, Ink::Normal);
            }
            if let Some(slip) = self.slip(state) {
                canvas.paragraph(place.row(2), &say(&slip), Align::Start, Ink::Look);
            }
            canvas.target(KEYS, Role::Keys, area);
            return;
        };
        let id = if can == Can::Look { "press-look" } else { "press-not-here" };
        let says = Phrase::new(id).with("keys", list(&keys));
        canvas.paragraph(place.split_top(2).0, &say(&says), Align::Start, Ink::Strong);
        ui::button(canvas, area.row(2), GO_ON, &words.get("press-go-on"));
    }
}

impl View for PressView {
    type State = Pressing;

    fn draw(&mut self, state: &Pressing, canvas: &mut Canvas, area: Area, words: &Words) {
        self.senses = canvas.senses();
        if state.asked().iter().any(|key| input::key(key).is_some_and(|key| key.code.is_silent())) {
            canvas.listen_to_all_keys();
        }
        canvas.group("press", Axis::Column);
        let Some(wanted) = state.wanted() else { return };
        self.draw_asked(state, wanted, canvas, area, words);
        let picture = area.split_top(ABOVE).1;
        let lit = if state.is_lit() || cannot(state, words, self.senses).is_some() {
            Lit::keys(words.keyboard(), wanted)
        } else {
            Lit::default()
        };
        ui::draw_keyboard(canvas, picture, words, &lit);
    }

    fn read(&mut self, state: &Pressing, gesture: &Gesture, words: &Words) -> Reading<Act> {
        let Some(wanted) = state.wanted() else { return Reading::Ignored };
        match gesture {
            Gesture::Edit(id, Event::Key(key)) if id == KEYS => self.key(wanted, *key, words),
            // Otherwise it opens the small menu.
            Gesture::Leave if wanted == "esc" => Reading::Do(Act::Pressed(wanted.to_owned())),
            Gesture::Activate(id) if id == GO_ON => {
                let keys = cannot(state, words, self.senses).map(|(_, keys)| keys).unwrap_or_default();
                Reading::Do(Act::PassedOver(keys))
            }
            _ => Reading::Ignored,
        }
    }

    fn show(&self, state: &Pressing, action: &Act, _: Means, words: &Words) -> Option<Gesture> {
        let wanted = state.wanted()?;
        let cannot = cannot(state, words, self.senses).map(|(_, keys)| keys);
        let press = |key: &str| Some(Gesture::Edit(KEYS.to_owned(), Event::Key(input::key(key)?)));
        match (action, cannot) {
            (Act::PassedOver(keys), Some(cannot)) if *keys != cannot => None,
            (Act::PassedOver(_), None) => None,
            // What cannot be pressed is passed over first.
            (_, Some(_)) => Some(Gesture::Activate(GO_ON.to_owned())),
            (Act::Slip(key), None) if key != wanted && state.slip() != Some(key) => press(key),
            (Act::Pressed(key), None) if key == wanted => press(key),
            _ => None,
        }
    }

    fn tell(&self, state: &Pressing, gesture: &Gesture, words: &Words) -> Phrase {
        let wanted = state.wanted().unwrap_or_default();
        match (gesture, cannot(state, words, self.senses)) {
            (Gesture::Activate(_), Some((Can::Look, keys))) => Phrase::new("press-look").with("keys", list(&keys)),
            (_, Some((_, keys))) => Phrase::new("press-not-here").with("keys", list(&keys)),
            _ => stroke::how(words.keyboard(), wanted).unwrap_or_else(|| ask(wanted)),
        }
    }

    fn keys(&self, state: &Pressing, focus: Option<&str>) -> Vec<KeyHint> {
        if focus == Some(GO_ON) {
            return vec![KeyHint::new("enter", Phrase::new("press-go-on"))];
        }
        let menu = KeyHint::new("esc", Phrase::new("keys-menu"));
        let part = KeyHint::new("f6", Phrase::new("keys-next-part"));
        if state.wanted() == Some("esc") { vec![part] } else { vec![menu, part] }
    }

    fn shows_keyboard(&self, _: &Pressing) -> bool {
        true
    }
}

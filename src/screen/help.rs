//! Help: the few keys that work everywhere, and that nothing can be broken.
//! The keys of the moment are on the last line of every screen, not here.

use super::zones::{Asked, ask, key_label};
use super::{Context, Effect, Screen};
use crate::locale::Phrase;
use crate::text;
use crate::ui::{self, Align, Button, Canvas, Gesture, Ink, KeyHint};

/// Help.
#[derive(Default)]
pub struct HelpScreen;

/// Keys that work everywhere, and what they do.
const KEYS: [(&[&str], &str); 6] = [
    (&["enter"], "help-enter"),
    (&["up", "down"], "help-arrows"),
    (&["tab"], "help-tab"),
    (&["esc"], "help-esc"),
    (&["ctrl+z"], "help-undo"),
    (&[], "help-mouse"),
];

impl Screen for HelpScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let zones = ask(canvas, &[Asked::new(words.say(&Phrase::new("help-title")), Ink::Strong)], 0);
        let mut rest = zones.work.centred(72, zones.work.height);
        for (keys, says) in KEYS {
            let (line, below) = rest.split_top(2);
            let (place, sentence) = line.split_start(26);
            let caps: Vec<String> =
                keys.iter().map(|key| text::key_cap(&format!(" {} ", key_label(words, key)))).collect();
            let caps = if caps.is_empty() { words.get("help-mouse-word") } else { caps.join(" ") };
            canvas.label(place, &caps, Align::Start, Ink::Normal);
            canvas.label(sentence, &words.get(says), Align::Start, Ink::Normal);
            rest = below;
        }
        let back = Button::new("help:back", words.get("screen-back"));
        ui::buttons(canvas, zones.coach, "coach", &[back], None);
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) if id == "help:back" => Some(vec![Effect::Back]),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        vec![KeyHint::new("enter", Phrase::new("keys-back"))]
    }
}

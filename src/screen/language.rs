//! The first screen: choose a language. Each is written in itself, so that nobody needs to read another one.

use super::zones::{Asked, ask};
use super::{Context, Effect, Screen, WelcomeScreen};
use crate::locale::Phrase;
use crate::text::{Direction, Text};
use crate::ui::{Align, Axis, Canvas, Gesture, Ink, KeyHint};

/// Choose a language.
#[derive(Default)]
pub struct LanguageScreen;

fn id(tag: &str) -> String {
    format!("choose:{tag}")
}

impl Screen for LanguageScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let title = Text { string: "Passerelle".to_owned(), base: Direction::Ltr };
        let zones = ask(canvas, &[Asked::new(title, Ink::Strong)], 0);
        let list = zones.work.centred(40, u16::try_from(context.languages.len() * 3).unwrap_or(9));
        canvas.group("choose", Axis::Column);
        for (place, (language, name)) in (0..).zip(context.languages) {
            let row = list.row(place * 3 + 1);
            let id = id(&language.tag());
            let ink = canvas.choice(row, &id, 1, Ink::Press);
            // Each name stands where its own readers begin to read.
            let align = if language.direction() == canvas.direction() { Align::Start } else { Align::End };
            canvas.label_in(row.inset(4, 0), name, language.direction(), align, ink);
            canvas.item_button(id, row, language == context.words.language());
        }
    }

    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        let Gesture::Activate(target) = gesture else { return None };
        let (language, _) = context.languages.iter().find(|(language, _)| id(&language.tag()) == *target)?;
        Some(vec![Effect::Speak(language.clone()), Effect::Open(Box::new(WelcomeScreen::default()))])
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        vec![KeyHint::pair("up", "down", Phrase::new("keys-choose")), KeyHint::new("enter", Phrase::new("keys-accept"))]
    }

    fn place(&self, _: &Context) -> Option<(String, String)> {
        None
    }

    fn is_beginning(&self) -> bool {
        true
    }
}

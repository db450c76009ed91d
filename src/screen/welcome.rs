//! The first minute: nothing can be broken here, and three small successes: press Enter, move to a button, press it with the
//! mouse or the keyboard.

use super::zones::{Asked, ask};
use super::{Context, Effect, NameScreen, Screen};
use crate::locale::Phrase;
use crate::ui::{self, Align, Axis, Button, Canvas, Gesture, Ink, KeyHint};

/// Three small successes.
#[derive(Default)]
pub struct WelcomeScreen {
    step: usize,
}

/// What is said, and the word of the button that is the right one, for each step.
const STEPS: [(&str, &str); 4] = [
    ("welcome-safe", "welcome-go"),
    ("welcome-enter", "welcome-here"),
    ("welcome-move", "welcome-here"),
    ("welcome-mouse", "welcome-here"),
];

const RIGHT: &str = "welcome:right-";
const ASIDE: &str = "welcome:aside";

impl Screen for WelcomeScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let (says, label) = STEPS[self.step.min(STEPS.len() - 1)];
        let zones = ask(canvas, &[Asked::new(words.say(&Phrase::new(says)), Ink::Strong)], 0);
        if self.step > 0 {
            let well = words.say(&Phrase::new("welcome-well").with("step", self.step).with("steps", STEPS.len() - 1));
            canvas.label(zones.work.row(1).inset(1, 0), &well.string, Align::Start, Ink::Done);
        }
        let label = words.get(label);
        // Another id at each step: the focus begins anew, where the step wants it.
        let right = format!("{RIGHT}{}", self.step);
        let middle = zones.work.centred(60, 1);
        match self.step {
            // Two buttons: the focus begins on the other one, so that it must be moved.
            2 => {
                let other = Button::new(ASIDE, words.get("welcome-begin-here"));
                ui::buttons(canvas, middle, "welcome", &[other], Some(&Button::new(right, label)));
            }
            step => {
                canvas.group("welcome", Axis::Row);
                let width = ui::button_width(canvas, &label);
                // The button moves with each step, as things on a computer do.
                let place = if step == 3 { middle.split_end(width).1 } else { middle.centred(width, 1) };
                ui::button(canvas, place, &right, &label);
            }
        }
        ui::buttons(canvas, zones.coach, "coach", &[Button::new("welcome:skip", words.get("welcome-skip"))], None);
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        let Gesture::Activate(id) = gesture else { return None };
        match id.as_str() {
            id if id.starts_with(RIGHT) && self.step + 1 < STEPS.len() => {
                self.step += 1;
                Some(Vec::new())
            }
            id if id.starts_with(RIGHT) || id == "welcome:skip" => {
                Some(vec![Effect::Open(Box::new(NameScreen::default()))])
            }
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        match self.step {
            2 => vec![
                KeyHint::pair("left", "right", Phrase::new("keys-move")),
                KeyHint::new("enter", Phrase::new("keys-press")),
            ],
            _ => vec![KeyHint::new("enter", Phrase::new("keys-press"))],
        }
    }

    fn is_beginning(&self) -> bool {
        true
    }
}

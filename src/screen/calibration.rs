//! Which line reads right? For terminals of which it is not known how they draw text from right to left.
//! Each line is drawn in another way; the one that can be read says by itself which key to press.

use super::zones::{Asked, ask};
use super::{Context, Effect, Screen};
use crate::input::{Key, KeyCode};
use crate::locale::Phrase;
use crate::text::Direction;
use crate::ui::{self, Align, Axis, Button, Canvas, Gesture, Ink, KeyHint, Pass};

/// The question, over any other screen.
#[derive(Default)]
pub struct CalibrationScreen;

/// The ways, in the order of the lines. Where several read right, the first one is the way to take: what is sent plainly
/// needs no tricks, and kitty reads the rows of `Implicit` too but reports the mouse otherwise.
const LINES: [Pass; 4] = [Pass::Plain, Pass::Kitty, Pass::Implicit, Pass::QtBreak];

const NONE: &str = "calibrate:none";
const BACK: &str = "calibrate:back";

fn id(line: usize) -> String {
    format!("calibrate:{}", line + 1)
}

/// What an answer leads to.
fn answer(pass: Option<Pass>) -> Vec<Effect> {
    vec![Effect::Back, Effect::Calibrate(pass)]
}

impl Screen for CalibrationScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let asked = [
            Asked::new(words.say(&Phrase::new("calibrate-title")), Ink::Strong),
            Asked::new(words.say(&Phrase::new("calibrate-note")), Ink::Normal),
        ];
        let zones = ask(canvas, &asked, 0);
        let list = zones.work.centred(60, 8);
        canvas.group("calibrate", Axis::Column);
        for (line, pass) in LINES.into_iter().enumerate() {
            let row = list.row(u16::try_from(line * 2).unwrap_or(0));
            let id = id(line);
            let ink = canvas.choice(row, &id, 1, Ink::Press);
            // Arabic in every language.
            let says = words.say(&Phrase::new("calibrate-sample").with("number", line + 1));
            canvas.label_in(row.inset(4, 0), &says.string, Direction::Rtl, Align::Start, ink);
            canvas.sample(row.top, pass);
            canvas.item_button(id, row, pass == context.pass);
        }
        let row = [Button::new(NONE, words.get("calibrate-none")), Button::new(BACK, words.get("screen-back"))];
        ui::buttons(canvas, zones.coach, "coach", &row, None);
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(target) if target == NONE => Some(answer(None)),
            Gesture::Activate(target) if target == BACK => Some(vec![Effect::Back]),
            Gesture::Activate(target) => {
                let line = (0..LINES.len()).find(|line| id(*line) == *target)?;
                Some(answer(Some(LINES[line])))
            }
            Gesture::Key(Key { code: KeyCode::Char(digit), ctrl: false, alt: false, .. }) => {
                match digit_value(*digit)? {
                    0 => Some(answer(None)),
                    line => Some(answer(Some(*LINES.get(line - 1)?))),
                }
            }
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        vec![KeyHint::pair("up", "down", Phrase::new("keys-choose")), KeyHint::new("enter", Phrase::new("keys-accept"))]
    }
}

/// A digit as keyboards type it: Latin, Arabic or Persian.
fn digit_value(digit: char) -> Option<usize> {
    let first = match digit {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}',
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
        _ => return None,
    };
    usize::try_from(u32::from(digit) - u32::from(first)).ok()
}

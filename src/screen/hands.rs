//! Keyboard and mouse: which keyboard the learner has, with its picture, and how quick a double click is, with a place to try.
//! Each works at once and can be turned back.

use super::zones::{Asked, ask};
use super::{Context, Effect, Screen};
use crate::locale::{Keyboard, Phrase};
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Gesture, Ink, KeyHint, Lit, Pace};

/// Keyboard and mouse.
#[derive(Default)]
pub struct HandsScreen {
    tried: Tried,
}

/// What came of trying a double click.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tried {
    /// Nothing yet.
    #[default]
    Nothing,
    /// One click, or two that were too far apart.
    Once,
    /// A double click, or Enter.
    Twice,
}

/// Columns of the list beside the picture.
const LIST: u16 = 27;
/// Before the id of a keyboard.
const KEYBOARD: &str = "keyboard:";
/// Before the id of a pace.
const PACE: &str = "pace:";
const TRY: &str = "hands:try";
const BACK: &str = "hands:back";

impl HandsScreen {
    fn draw_keyboards(context: &Context, canvas: &mut Canvas, area: Area) {
        let words = context.words;
        let (list, picture) = area.split_start(LIST);
        canvas.group("hands:keyboards", Axis::Column);
        for (place, keyboard) in (0..).zip(Keyboard::all()) {
            let (row, id) = (list.row(place), format!("{KEYBOARD}{}", keyboard.id()));
            let chosen = *keyboard == words.keyboard();
            let ink = canvas.choice(row.split_end(1).0, &id, 0, Ink::Press);
            canvas.symbol(row.start + 2, row.top, if chosen { '●' } else { '○' }, ink);
            let name = words.say(&Phrase::new(format!("keyboard-{}", keyboard.id())));
            canvas.label(row.split_start(4).1.split_end(1).0, &name.string, Align::Start, ink);
            canvas.item_button(id, row, chosen);
        }
        ui::draw_keyboard(canvas, picture, words, &Lit::default());
    }

    fn draw_double_click(&self, context: &Context, canvas: &mut Canvas, area: Area) {
        let words = context.words;
        canvas.label(area.row(0), &words.get("hands-double-click"), Align::Start, Ink::Normal);
        canvas.group("hands:pace", Axis::Row);
        let mut free = area.row(1);
        for pace in Pace::ALL {
            let (mark, rest) = free.split_start(3);
            canvas.symbol(mark.start + 1, mark.top, if pace == context.pace { '●' } else { '○' }, Ink::Normal);
            let label = words.say(&Phrase::new(format!("hands-{}", pace.id()))).string;
            let used = ui::button(canvas, rest, &format!("{PACE}{}", pace.id()), &label);
            free = rest.split_start(used + 2).1;
        }
        canvas.group("hands:try", Axis::Column);
        let label = words.get("hands-try");
        let (place, rest) = area.row(3).split_start(3).1.split_start(canvas.width(&label) + 4);
        let ink = canvas.choice(place, TRY, 0, Ink::Selected);
        canvas.label(place.inset(2, 0), &label, Align::Start, ink);
        canvas.item(TRY, place, false);
        let (says, ink) = match self.tried {
            Tried::Nothing => ("hands-tried-nothing", Ink::Normal),
            Tried::Once => ("hands-tried-once", Ink::Look),
            Tried::Twice => ("hands-tried-twice", Ink::Done),
        };
        canvas.label(rest.split_start(2).1, &words.get(says), Align::Start, ink);
    }
}

impl Screen for HandsScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let asked = [
            Asked::new(words.say(&Phrase::new("hands-title")), Ink::Strong),
            Asked::new(words.say(&Phrase::new("hands-note")), Ink::Normal),
        ];
        let zones = ask(canvas, &asked, 0);
        let work = zones.work.centred(76, 11);
        Self::draw_keyboards(context, canvas, work.split_top(6).0);
        self.draw_double_click(context, canvas, work.split_top(7).1);
        let back = Button::new(BACK, words.get("screen-back"));
        ui::buttons(canvas, zones.coach, "coach", &[back], None);
    }

    fn read(&mut self, _: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) if id == TRY => self.tried = Tried::Twice,
            Gesture::Point(id) if id == TRY => self.tried = Tried::Once,
            Gesture::Activate(id) if id == BACK => return Some(vec![Effect::Back]),
            Gesture::Activate(id) => {
                if let Some(keyboard) = id.strip_prefix(KEYBOARD).and_then(Keyboard::named) {
                    return Some(vec![Effect::Keyboard(keyboard)]);
                }
                let pace = id.strip_prefix(PACE).and_then(Pace::named)?;
                self.tried = Tried::Nothing;
                return Some(vec![Effect::DoubleClick(pace)]);
            }
            _ => return None,
        }
        Some(Vec::new())
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        vec![KeyHint::new("enter", Phrase::new("keys-choose")), KeyHint::new("tab", Phrase::new("keys-next-part"))]
    }
}

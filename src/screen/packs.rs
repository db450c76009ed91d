//! Packs that were added to this computer: each can be removed, and more come from a USB stick.
//! Which there are, the context says; installing and removing are effects.

use super::list::{Line, List, draw_line, list_keys};
use super::zones::{Asked, ask};
use super::{Busy, Context, Effect, Screen, StickScreen};
use crate::locale::Phrase;
use crate::pack::Listed;
use crate::ui::{self, Align, Area, Button, Canvas, Dialog, Gesture, Ink, KeyHint};

const STICK: &str = "packs:stick";
const BACK: &str = "packs:back";
const KEEP: &str = "packs:keep";
const REMOVE: &str = "packs:remove";

/// Packs that were added.
pub struct PacksScreen {
    list: List,
    /// The pack that somebody may want to remove.
    asking: Option<String>,
}

impl Default for PacksScreen {
    fn default() -> Self {
        PacksScreen { list: List::new("packs", "added:"), asking: None }
    }
}

/// The title of a pack of the library, in the language that is on.
fn title(context: &Context, pack: &Listed) -> String {
    pack.titled(context.words).say(&Phrase::pack("pack-title")).string
}

impl PacksScreen {
    fn draw_list(&mut self, context: &Context, canvas: &mut Canvas, area: Area) {
        let packs: Vec<&Listed> = context.installed.iter().filter_map(|id| context.library.listed(id)).collect();
        let ids: Vec<&str> = packs.iter().map(|pack| pack.id.as_str()).collect();
        self.list.draw(canvas, area, 1, &ids, |canvas, area, place, target| {
            let count: usize = packs[place].lessons.iter().map(|lesson| lesson.exercises.len()).sum();
            let end = context.words.say(&Phrase::new("packs-exercises").with("count", count)).string;
            let title = title(context, packs[place]);
            draw_line(canvas, area, target, &Line { mark: None, title, end, ink: Ink::Normal });
        });
    }

    /// The question, over the list.
    fn draw_asking(&self, context: &Context, canvas: &mut Canvas) {
        let Some(pack) = self.asking.as_ref().and_then(|id| context.library.listed(id)) else { return };
        let words = context.words;
        let says = words.say(&Phrase::new("packs-remove-ask").with("title", title(context, pack)));
        let width = 56;
        let height = u16::try_from(canvas.layout(&says, width).len() + 2).unwrap_or(u16::MAX);
        let bounds = canvas.area();
        let body = ui::dialog(canvas, bounds, &Dialog { title: words.get("packs-title"), width, height });
        let (sentence, foot) = body.split_bottom(1);
        canvas.paragraph(sentence, &says, Align::Start, Ink::Normal);
        let row = [Button::new(KEEP, words.get("packs-keep")), Button::new(REMOVE, words.get("packs-remove"))];
        ui::buttons(canvas, foot, "packs:asking", &row, None);
    }
}

impl Screen for PacksScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let note = if context.installed.is_empty() { "packs-none" } else { "packs-note" };
        let asked = [
            Asked::new(words.say(&Phrase::new("packs-title")), Ink::Strong),
            Asked::new(words.say(&Phrase::new(note)), Ink::Normal),
        ];
        let zones = ask(canvas, &asked, 0);
        self.draw_list(context, canvas, zones.work.centred(76, zones.work.height));
        let back = Button::new(BACK, words.get("screen-back"));
        let stick = Button::new(STICK, words.get("packs-stick"));
        let stick = if context.installed.is_empty() { stick.first() } else { stick };
        ui::buttons(canvas, zones.coach, "coach", &[back], Some(&stick));
        self.draw_asking(context, canvas);
    }

    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        let leaves = matches!(gesture, Gesture::Leave) || matches!(gesture, Gesture::Activate(id) if id == KEEP);
        if leaves && self.asking.take().is_some() {
            return Some(Vec::new());
        }
        match gesture {
            Gesture::Activate(id) => match id.as_str() {
                BACK => Some(vec![Effect::Back]),
                STICK => Some(vec![Effect::Over(Box::new(StickScreen::default())), Effect::Search]),
                REMOVE => Some(vec![Effect::RemovePack(self.asking.take()?)]),
                _ => {
                    let id = self.list.name(id).filter(|id| context.library.listed(id).is_some())?;
                    self.asking = Some(id.to_owned());
                    Some(Vec::new())
                }
            },
            Gesture::Scroll(_, lines) => self.list.turn(*lines),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        let choose = Phrase::new("keys-choose");
        match self.asking {
            Some(_) => vec![KeyHint::new("enter", choose), KeyHint::new("esc", Phrase::new("keys-back"))],
            None => list_keys(choose),
        }
    }
}

/// What the program is doing for a moment, in words.
pub(super) fn busy(busy: Busy) -> Phrase {
    Phrase::new(match busy {
        Busy::Searching => "stick-searching",
        Busy::Checking => "stick-checking",
    })
}

//! Packs that were added to this computer: each can be removed, and more come from a USB stick.
//! Which there are, the context says; installing and removing are effects.

use super::zones::{Asked, ask, list_keys};
use super::{Busy, Context, Effect, Screen, StickScreen};
use crate::locale::Phrase;
use crate::pack::Listed;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Gesture, Ink, KeyHint, Role, Scroll};

const STICK: &str = "packs:stick";
const BACK: &str = "packs:back";
const KEEP: &str = "packs:keep";
const REMOVE: &str = "packs:remove";
/// Before the id of a pack.
const PACK: &str = "added:";

/// Packs that were added.
#[derive(Default)]
pub struct PacksScreen {
    scroll: Scroll,
    /// The pack that somebody may want to remove.
    asking: Option<String>,
}

/// The title of a pack of the library, in the language that is on.
fn title(context: &Context, pack: &Listed) -> String {
    pack.titled(context.words).say(&Phrase::pack("pack-title")).string
}

fn added<'a>(context: &'a Context) -> Vec<&'a Listed> {
    context.installed.iter().filter_map(|id| context.library.listed(id)).collect()
}

impl PacksScreen {
    fn draw_list(&mut self, context: &Context, canvas: &mut Canvas, area: Area) {
        let packs = added(context);
        let id = |pack: &Listed| format!("{PACK}{}", pack.id);
        canvas.group("packs", Axis::Column);
        let focus = packs.iter().position(|pack| canvas.focused(&id(pack)));
        // With room between the lines, where there is room.
        let pitch = if packs.len() * 2 <= area.height.into() { 2 } else { 1 };
        let shown = self.scroll.window(packs.len(), usize::from(area.height / pitch), focus);
        for (place, pack) in packs.iter().enumerate() {
            let line = ui::row_of(&shown, place).map(|row| area.row(row * pitch)).unwrap_or_default();
            if !line.is_empty() {
                let ink = canvas.choice(line, &id(pack), 1, Ink::Normal);
                canvas.label(line.split_start(3).1.split_end(20).0, &title(context, pack), Align::Start, ink);
                let count: usize = pack.lessons.iter().map(|lesson| lesson.exercises.len()).sum();
                let count = context.words.say(&Phrase::new("packs-exercises").with("count", count));
                canvas.label(line.split_end(2).0, &count.string, Align::End, ink);
            }
            canvas.target(id(pack), Role::Button, line);
        }
        ui::scroll_mark(canvas, area, &shown, packs.len());
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
                    let id = id.strip_prefix(PACK).filter(|id| context.library.listed(id).is_some())?;
                    self.asking = Some(id.to_owned());
                    Some(Vec::new())
                }
            },
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Some(Vec::new())
            }
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

//! Home: one big *Continue*, and the packs, called subjects, with what is done.
//! What comes next, `course` says.

use super::lesson::mark;
use super::zones::{Asked, ask, list_keys};
use super::{Context, Effect, PackScreen, Screen, SettingsScreen};
use crate::course::Spot;
use crate::locale::{Phrase, Words};
use crate::pack::Listed;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Gesture, Ink, KeyHint, Scroll};

const CONTINUE: &str = "home:continue";

/// Home.
#[derive(Default)]
pub struct HomeScreen {
    scroll: Scroll,
}

/// The title of a lesson in the words of its pack.
pub(super) fn lesson_title(lesson: &str, words: &Words) -> String {
    words.say(&Phrase::pack(format!("lesson-{lesson}"))).string
}

/// A line of a list of packs or lessons: whether it is done, its title, how far it is. Without an area it is scrolled out
/// of view, and what `says` would say of it is not asked.
pub(super) fn row(
    canvas: &mut Canvas,
    line: Area,
    id: &str,
    words: &Words,
    says: impl FnOnce() -> (String, (usize, usize)),
) {
    if !line.is_empty() {
        let (title, (done, of)) = says();
        let ink = canvas.choice(line, id, 1, Ink::Normal);
        canvas.symbol(line.start + 3, line.top, mark(done, of), ink);
        canvas.label(line.split_start(5).1.split_end(18).0, &title, Align::Start, ink);
        let far = words.say(&Phrase::new("home-far").with("done", done).with("all", of));
        canvas.label(line.split_end(2).0, &far.string, Align::End, ink);
    }
    canvas.target(id, ui::Role::Button, line);
}

/// What *Continue* leads to: what was begun, else the first exercise that is not done.
fn next(context: &Context) -> Option<Spot> {
    context.unfinished.cloned().or_else(|| context.progress.next(context.library))
}

const PACK: &str = "pack:";

impl HomeScreen {
    fn draw_continue(&self, context: &Context, canvas: &mut Canvas, area: Area, next: Option<&Spot>) {
        let words = context.words;
        let (label, about) = match next {
            Some(spot) => {
                let begun = context.progress.is_begun() || context.unfinished.is_some();
                let label = words.get(if begun { "home-continue" } else { "home-begin" });
                let title = context.library.listed(&spot.pack).map(|pack| pack.title(words));
                (label, title.unwrap_or_default())
            }
            None => (words.get("home-again"), words.get("home-all-done")),
        };
        canvas.group("continue", Axis::Column);
        canvas.frame(area, Ink::Press);
        let ink = canvas.choice(area.inset(1, 1), CONTINUE, 0, Ink::Press);
        let row = area.row(1).inset(3, 0);
        let used = canvas.label(row, &label, Align::Start, ink);
        canvas.label(row.split_start(used + 3).1, &about, Align::Start, ink);
        canvas.target(CONTINUE, ui::Role::Button, area);
    }

    fn draw_packs(&mut self, context: &Context, canvas: &mut Canvas, area: Area) {
        let packs = &context.library.packs;
        let id = |pack: &Listed| format!("{PACK}{}", pack.id);
        canvas.group("packs", Axis::Column);
        let focus = packs.iter().position(|pack| canvas.focused(&id(pack)));
        // With room between the lines, where there is room.
        let pitch = if packs.len() * 2 <= area.height.into() { 2 } else { 1 };
        let shown = self.scroll.window(packs.len(), usize::from(area.height / pitch), focus);
        for (place, pack) in packs.iter().enumerate() {
            let line = ui::row_of(&shown, place).map(|row| area.row(row * pitch)).unwrap_or_default();
            row(canvas, line, &id(pack), context.words, || (pack.title(context.words), context.progress.pack(pack)));
        }
        ui::scroll_mark(canvas, area, &shown, packs.len());
    }
}

impl Screen for HomeScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        let name = context.learner.map(|learner| learner.name.clone()).unwrap_or_default();
        let hello = words.say(&Phrase::new("home-hello").with("name", name));
        let zones = ask(canvas, &[Asked::new(hello, Ink::Strong)], 0);
        let work = zones.work.inset(1, 0).centred(76, zones.work.height);
        let (button, rest) = work.split_top(3);
        self.draw_continue(context, canvas, button, next(context).as_ref());
        let (head, list) = rest.split_top(2);
        canvas.label(head.row(1), &words.get("home-subjects"), Align::Start, Ink::Dim);
        self.draw_packs(context, canvas, list);
        let row = [
            Button::new("home:settings", words.get("home-settings")),
            Button::new("home:help", words.get("home-help")),
        ];
        ui::buttons(canvas, zones.coach, "coach", &row, Some(&Button::new("home:leave", words.get("home-leave"))));
    }

    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        match gesture {
            Gesture::Activate(id) => match id.as_str() {
                CONTINUE => {
                    let lessons =
                        context.library.packs.iter().flat_map(|pack| pack.lessons.iter().map(move |of| (pack, of)));
                    let first =
                        || lessons.into_iter().find_map(|(pack, lesson)| context.progress.entrance(pack, lesson));
                    let spot = next(context).or_else(first)?;
                    Some(vec![Effect::Exercise(spot)])
                }
                "home:settings" => Some(vec![Effect::Over(Box::new(SettingsScreen))]),
                "home:help" => Some(vec![Effect::Over(Box::new(super::HelpScreen))]),
                "home:leave" => Some(vec![Effect::Leave]),
                _ => Some(vec![Effect::Over(Box::new(PackScreen::new(id.strip_prefix(PACK)?)))]),
            },
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Some(Vec::new())
            }
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        list_keys(Phrase::new("keys-press"))
    }
}

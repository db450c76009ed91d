//! Home: one big *Continue*, and the packs, called subjects, with what is done.
//! What comes next, `course` says.

use super::lesson::mark;
use super::list::{Line, List, draw_line, list_keys};
use super::zones::{Asked, ask};
use super::{Context, Effect, PackScreen, Screen, SettingsScreen};
use crate::course::Spot;
use crate::locale::{Phrase, Words};
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Gesture, Ink, KeyHint};

const CONTINUE: &str = "home:continue";

/// Home.
pub struct HomeScreen {
    list: List,
}

impl Default for HomeScreen {
    fn default() -> Self {
        HomeScreen { list: List::new("packs", "pack:") }
    }
}

/// The title of a lesson in the words of its pack.
pub(super) fn lesson_title(lesson: &str, words: &Words) -> String {
    words.say(&Phrase::pack(format!("lesson-{lesson}"))).string
}

/// The line of a pack or a lesson: whether it is done, its title, how far it is.
pub(super) fn line(title: String, (done, of): (usize, usize), words: &Words) -> Line {
    let end = words.say(&Phrase::new("home-far").with("done", done).with("all", of)).string;
    Line { mark: Some(mark(done, of)), title, end, ink: Ink::Normal }
}

/// What *Continue* leads to: what was begun, else the first exercise that is not done.
fn next(context: &Context) -> Option<Spot> {
    context.unfinished.cloned().or_else(|| context.progress.next(context.library))
}

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
        let ids: Vec<&str> = packs.iter().map(|pack| pack.id.as_str()).collect();
        self.list.draw(canvas, area, 1, &ids, |canvas, area, place, target| {
            let line = line(packs[place].title(context.words), context.progress.pack(&packs[place]), context.words);
            draw_line(canvas, area, target, &line);
        });
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
                _ => Some(vec![Effect::Over(Box::new(PackScreen::new(self.list.name(id)?)))]),
            },
            Gesture::Scroll(_, lines) => self.list.turn(*lines),
            _ => None,
        }
    }

    fn keys(&self, _: &Context, _: Option<&str>) -> Vec<KeyHint> {
        list_keys(Phrase::new("keys-press"))
    }
}

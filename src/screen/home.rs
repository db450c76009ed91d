//! Home: one big *Continue*, and the lessons with what is done.
//! What comes next, `course` says.

use super::lesson::mark;
use super::zones::{Asked, ask};
use super::{Context, Effect, LessonScreen, Screen, SettingsScreen};
use crate::course::Spot;
use crate::locale::{Phrase, Words};
use crate::pack::{Lesson, Pack};
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Gesture, Ink, KeyHint, Scroll};

const CONTINUE: &str = "home:continue";

/// Home.
#[derive(Default)]
pub struct HomeScreen {
    scroll: Scroll,
    titles: Titles,
}

/// The titles of lessons and packs, said once for each language.
#[derive(Default)]
struct Titles {
    tag: String,
    rows: Vec<(String, String, String)>,
}

impl Titles {
    fn refresh(&mut self, context: &Context) {
        let tag = context.words.language().tag();
        if self.tag == tag && self.rows.len() == lessons(context).count() {
            return;
        }
        self.rows.clear();
        for pack in &context.library.packs {
            let words = context.words.with_pack(&pack.words);
            for lesson in &pack.lessons {
                self.rows.push((pack.id.clone(), lesson.id.clone(), lesson_title(lesson, &words)));
            }
        }
        self.tag = tag;
    }
    fn title(&self, pack: &str, lesson: &str) -> &str {
        let row = self.rows.iter().find(|(known, id, _)| known == pack && id == lesson);
        row.map_or("", |(_, _, title)| title)
    }
}

/// The title of a lesson in the words of its pack.
pub(super) fn lesson_title(lesson: &Lesson, words: &Words) -> String {
    words.say(&Phrase::pack(format!("lesson-{}", lesson.id))).string
}

fn lessons<'a>(context: &'a Context) -> impl Iterator<Item = (&'a Pack, &'a Lesson)> {
    context.library.packs.iter().flat_map(|pack| pack.lessons.iter().map(move |lesson| (pack, lesson)))
}

/// What *Continue* leads to: what was begun, else the first exercise that is not done.
fn next(context: &Context) -> Option<Spot> {
    context.unfinished.cloned().or_else(|| context.progress.next(context.library))
}

fn lesson_target(pack: &Pack, lesson: &Lesson) -> String {
    format!("lesson:{}/{}", pack.id, lesson.id)
}

impl HomeScreen {
    fn draw_continue(&self, context: &Context, canvas: &mut Canvas, area: Area, next: Option<&Spot>) {
        let words = context.words;
        let (label, about) = match next {
            Some(spot) => {
                let begun = context.progress.is_begun() || context.unfinished.is_some();
                let label = words.get(if begun { "home-continue" } else { "home-begin" });
                (label, self.titles.title(&spot.pack, &spot.lesson).to_owned())
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

    fn draw_lessons(&mut self, context: &Context, canvas: &mut Canvas, area: Area) {
        let words = context.words;
        let all: Vec<_> = lessons(context).collect();
        canvas.group("lessons", Axis::Column);
        let focus = all.iter().position(|(pack, lesson)| canvas.focused(&lesson_target(pack, lesson)));
        let shown = self.scroll.window(all.len(), usize::from(area.height / 2), focus);
        for (place, (pack, lesson)) in all.iter().enumerate() {
            let id = lesson_target(pack, lesson);
            let row = ui::row_of(&shown, place);
            let line = row.map(|row| area.row(row * 2)).unwrap_or_default();
            if row.is_some() {
                let ink = canvas.choice(line, &id, 1, Ink::Normal);
                let (done, of) = context.progress.lesson(pack, lesson);
                canvas.symbol(line.start + 3, line.top, mark(done, of), ink);
                let title = self.titles.title(&pack.id, &lesson.id);
                canvas.label(line.split_start(5).1.split_end(18).0, title, Align::Start, ink);
                let far = words.say(&Phrase::new("home-far").with("done", done).with("all", of));
                canvas.label(line.split_end(2).0, &far.string, Align::End, ink);
            }
            canvas.target(id, ui::Role::Button, line);
        }
        ui::scroll_mark(canvas, area, &shown, all.len());
    }
}

impl Screen for HomeScreen {
    fn draw(&mut self, context: &Context, canvas: &mut Canvas) {
        let words = context.words;
        self.titles.refresh(context);
        let name = context.learner.map(|learner| learner.name.clone()).unwrap_or_default();
        let hello = words.say(&Phrase::new("home-hello").with("name", name));
        let zones = ask(canvas, &[Asked::new(hello, Ink::Strong)], 0);
        let work = zones.work.inset(1, 0).centred(76, zones.work.height);
        let (button, rest) = work.split_top(3);
        self.draw_continue(context, canvas, button, next(context).as_ref());
        let (head, list) = rest.split_top(2);
        canvas.label(head.row(1), &words.get("home-lessons"), Align::Start, Ink::Dim);
        self.draw_lessons(context, canvas, list);
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
                    let first =
                        || lessons(context).next().and_then(|(pack, lesson)| context.progress.entrance(pack, lesson));
                    let spot = next(context).or_else(first)?;
                    Some(vec![Effect::Exercise(spot)])
                }
                "home:settings" => Some(vec![Effect::Over(Box::new(SettingsScreen))]),
                "home:help" => Some(vec![Effect::Over(Box::new(super::HelpScreen))]),
                "home:leave" => Some(vec![Effect::Leave]),
                _ => {
                    let (pack, lesson) = lessons(context).find(|(pack, lesson)| lesson_target(pack, lesson) == *id)?;
                    Some(vec![Effect::Over(Box::new(LessonScreen::new(&pack.id, &lesson.id)))])
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
        vec![
            KeyHint::new("enter", Phrase::new("keys-press")),
            KeyHint::pair("up", "down", Phrase::new("keys-move")),
            KeyHint::new("tab", Phrase::new("keys-next-part")),
        ]
    }
}

//! How an exercise looks in each of its modes. Decides nothing.
//! What events do is in `mod.rs`.

use super::{AGAIN, DONE, Demo, ExerciseScreen, HINT, KEEP, Mode, NEXT, RESTART, SHOW, STOP};
use crate::course::Opening;
use crate::grade::{Confirmed, Outcome, Verdict};
use crate::input::Event;
use crate::locale::{Phrase, Words};
use crate::screen::Context;
use crate::screen::home::lesson_title;
use crate::screen::zones::{Asked, Zones, ask, fits, fits_beside};
use crate::text::Text;
use crate::ui::{self, Align, Area, Button, Canvas, Gesture, Ink, Lit};

/// So much of what was achieved is said at the end in any case; more of it where there is room.
const ACHIEVED: usize = 2;
/// Columns beside the work for what was right and has no room above.
const BESIDE: u16 = 36;
/// At most so many findings are said at once: more would only frighten.
const FINDINGS: usize = 3;
/// After so many checks that found something missing, help is offered: those who need it most do not ask for it.
const OFFERED: u32 = 3;
/// Columns of the picture of the mouse, or of keys that are not on the keyboard, beside the sentence.
const PICTURE: u16 = 24;
/// Columns and rows of the picture of the keyboard beside the sentence.
const KEYBOARD: (u16, u16) = (48, 5);
/// Columns between the sentence and the keyboard.
const GAP: u16 = 2;

impl ExerciseScreen {
    pub(super) fn draw_exercise(&mut self, words: &Words, canvas: &mut Canvas) {
        let asked = self.asked(words);
        let lit = self.lit(words, canvas, &asked);
        let aside = match (&self.mode, &lit) {
            (_, Some(_)) => KEYBOARD.0 + GAP,
            (Mode::Showing(demo), None) if !demo.shows_keyboard() => PICTURE,
            _ => 0,
        };
        let zones = ask(canvas, &asked, aside);
        let untold: Vec<Text> = self.untold(asked.len()).map(|phrase| words.say(phrase)).collect();
        let (work, beside) = zones.work.split_end(if untold.is_empty() { 0 } else { BESIDE });
        self.screen = ((canvas.area().width, canvas.area().height), zones.work);
        if let Mode::Showing(demo) = &mut self.mode {
            demo.draw(canvas, zones.work, words);
            match &lit {
                Some(lit) => draw_lit(lit, canvas, zones, words),
                None if demo.shows_keyboard() => {}
                None => draw_picture(demo, canvas, zones, words),
            }
        } else {
            self.session.practice.draw(canvas, work, words);
        }
        draw_beside(&untold, canvas, beside.inset(1, 0));
        if !matches!(self.mode, Mode::Doing(_)) {
            // The work stays in view but does not answer: what comes next is in the coach's row.
            canvas.layer();
        }
        self.draw_coach(words, canvas, zones);
    }

    pub(super) fn where_i_am(&self, context: &Context) -> (String, String) {
        let lesson = context.library.exercise(&self.spot.pack, &self.spot.exercise).map(|(_, lesson, _)| lesson);
        let title = lesson.map(|lesson| lesson_title(&lesson.id, self.pack_words(context))).unwrap_or_default();
        let far = Phrase::new("exercise-far").with("place", self.place.0).with("all", self.place.1);
        (title, context.words.say(&far).string)
    }

    /// The keys of the next step of *Show me*, if they are on the learner's keyboard and its picture leaves room for what is
    /// said.
    fn lit(&self, words: &Words, canvas: &Canvas, asked: &[Asked]) -> Option<Lit> {
        let Mode::Showing(demo) = &self.mode else { return None };
        if demo.shows_keyboard() {
            return None;
        }
        let (Gesture::Key(key) | Gesture::Edit(_, Event::Key(key))) = demo.gesture()? else { return None };
        let lit = Lit::keys(words.keyboard(), &key.to_string());
        let fits = ui::keyboard_size(canvas, KEYBOARD).is_some() && fits_beside(canvas, asked, KEYBOARD.0 + GAP);
        (fits && !lit.is_empty()).then_some(lit)
    }

    /// What stands in zone 2.
    fn asked(&self, words: &Words) -> Vec<Asked> {
        let task = Asked::new(words.say(&self.exercise.ask()), Ink::Strong);
        let say = |phrase: &Phrase, ink| Asked::new(words.say(phrase), ink);
        match &self.mode {
            Mode::Doing(None) => std::iter::once(task).chain(self.feedback(words)).collect(),
            Mode::Doing(Some(verdict)) => self.findings(task, verdict, words),
            Mode::Asking => vec![task, say(&Phrase::new("coach-restart-ask"), Ink::Look)],
            Mode::Opening(opening) => {
                let id = if *opening == Opening::Example { "opening-example" } else { "opening-given" };
                vec![task, say(&Phrase::new(id), Ink::Normal)]
            }
            Mode::Showing(demo) => match demo.says(words) {
                Some(says) => {
                    let step = Phrase::new("show-step").with("step", demo.step());
                    vec![say(&step, Ink::Dim), say(&says, Ink::Strong)]
                }
                None if demo.given() > 0 => vec![say(&Phrase::new("opening-over"), Ink::Strong)],
                None => vec![say(&Phrase::new("show-over"), Ink::Strong)],
            },
            Mode::Ended(verdict) => self.ending(verdict, words),
        }
    }

    /// What is said below the task while it is done.
    fn feedback(&self, words: &Words) -> Option<Asked> {
        let say = |phrase: &Phrase, ink| Some(Asked::new(words.say(phrase), ink));
        if let Some(notice) = &self.notice {
            return say(notice, Ink::Look);
        }
        if let Some(hint) = self.hint {
            return say(&self.exercise.message(&format!("hint-{hint}")), Ink::Press);
        }
        if self.is_ready() {
            return say(&Phrase::new("coach-ready"), Ink::Press);
        }
        if self.session.is_handed_over() {
            return say(&Phrase::new("opening-over"), Ink::Done);
        }
        match self.session.confirmed() {
            Some(Confirmed::Step { done, all }) => {
                say(&Phrase::new("coach-step").with("done", *done).with("all", *all), Ink::Done)
            }
            Some(Confirmed::Goal(achieved)) => say(achieved, Ink::Done),
            // The row is kept, so that nothing moves under the mouse when something stands there.
            None => self.session.is_confirming().then(|| Asked::new(Text::default(), Ink::Normal)),
        }
    }

    /// Whether a task is done and only waits to be told so. A question never gives its answer away like this.
    fn is_ready(&self) -> bool {
        self.exercise.family == "task" && self.session.practice.check().passed()
    }

    /// First what is achieved, then what is missing, then what suffered: as many whole sentences as can be read, what is
    /// missing before what is achieved. After several checks, where help is to be had.
    fn findings(&self, task: Asked, verdict: &Verdict, words: &Words) -> Vec<Asked> {
        let check = &verdict.check;
        let said = |phrase: &Phrase, ink| Asked::new(words.say(phrase), ink);
        let mut asked = vec![task, said(&Phrase::new("outcome-almost"), Ink::Normal)];
        let before = asked.len();
        if self.session.checks() >= OFFERED {
            asked.push(said(&Phrase::new("coach-offer"), Ink::Press));
        }
        let mut last = before;
        for phrase in check.missing.iter().chain(&check.damage).take(FINDINGS) {
            asked.insert(last, said(phrase, Ink::Look));
            if fits(&asked) || last == before {
                last += 1;
            } else {
                asked.remove(last);
            }
        }
        for (place, phrase) in check.achieved.iter().take(FINDINGS).enumerate() {
            asked.insert(before + place, said(phrase, Ink::Done));
            if !fits(&asked) {
                asked.remove(before + place);
                break;
            }
        }
        asked
    }

    fn ending(&self, verdict: &Verdict, words: &Words) -> Vec<Asked> {
        let say = |phrase: &Phrase, ink| Asked::new(words.say(phrase), ink);
        if let Some(trap) = verdict.trap {
            let attribute = if trap == 0 { "trap".to_owned() } else { format!("trap-{}", trap + 1) };
            let again = Phrase::new("trap-again");
            return vec![say(&self.exercise.message(&attribute), Ink::Look), say(&again, Ink::Normal)];
        }
        let done = Phrase::new(match verdict.outcome {
            Outcome::Helped => "outcome-done-helped",
            _ => "outcome-done-alone",
        });
        let mut asked = vec![say(&done, Ink::Done), say(&self.exercise.message("why"), Ink::Strong)];
        // All that was right is explained, as far as there is room for whole sentences.
        for (place, phrase) in verdict.check.achieved.iter().enumerate() {
            asked.insert(1 + place, say(phrase, Ink::Normal));
            if place >= ACHIEVED && !fits(&asked) {
                asked.remove(1 + place);
                break;
            }
        }
        asked
    }

    /// What was right in a question and has no room where so many lines stand: it is said beside the work.
    fn untold(&self, asked: usize) -> impl Iterator<Item = &Phrase> {
        let achieved = match &self.mode {
            Mode::Ended(verdict) if verdict.trap.is_none() && self.exercise.family == "question" => {
                verdict.check.achieved.as_slice()
            }
            _ => &[],
        };
        // The outcome and the reason stand with them.
        achieved.iter().skip(asked.saturating_sub(2))
    }

    fn draw_coach(&self, words: &Words, canvas: &mut Canvas, zones: Zones) {
        let button = |id: &str, word: &'static str| Button::new(id, words.get(word));
        let (row, last) = match &self.mode {
            Mode::Doing(_) => (
                vec![button(HINT, "coach-hint"), button(SHOW, "coach-show"), button(RESTART, "coach-restart")],
                button(DONE, "coach-done"),
            ),
            Mode::Asking => (vec![button(KEEP, "coach-keep")], button(AGAIN, "coach-restart-yes")),
            Mode::Opening(_) => (vec![button(STOP, "opening-mine")], button(NEXT, "opening-watch").first()),
            Mode::Showing(demo) if demo.is_over() => (vec![], button(NEXT, "show-your-turn").first()),
            Mode::Showing(_) => (vec![button(STOP, "show-stop")], button(NEXT, "show-next").first()),
            Mode::Ended(verdict) if verdict.trap.is_some() => (vec![], button(RESTART, "coach-restart").first()),
            Mode::Ended(_) => (vec![button(AGAIN, "coach-again")], button(NEXT, "coach-next").first()),
        };
        ui::buttons(canvas, zones.coach, "coach", &row, Some(&last));
    }
}

/// The keyboard with the keys to press, and the keys in words below. The row of function keys is drawn where one of them is
/// pressed, in the row of air above.
fn draw_lit(lit: &Lit, canvas: &mut Canvas, zones: Zones, words: &Words) {
    let above = u16::from(lit.is_at_top());
    let end = canvas.area().inset(2, 0).split_end(KEYBOARD.0).1;
    let place = Area { top: zones.asked.top.saturating_sub(above), height: KEYBOARD.1 + above, ..end };
    let covered = ui::draw_keyboard(canvas, place, words, lit);
    let below = Area { top: covered.bottom(), height: 1, ..end };
    if let Some(keys) = lit.phrase() {
        canvas.paragraph(below, &words.say(&keys), Align::Centre, Ink::Strong);
    }
}

/// Sentences one below the other, with air between them where there is room for it.
fn draw_beside(sentences: &[Text], canvas: &mut Canvas, area: Area) {
    let rows: usize = sentences.iter().map(|text| canvas.layout(text, area.width).len()).sum();
    let air = u16::from(rows + sentences.len() <= usize::from(area.height));
    let mut rest = area;
    for text in sentences {
        let used = canvas.paragraph(rest, text, Align::Start, Ink::Normal);
        rest = rest.split_top(used + air).1;
    }
}

fn draw_picture(demo: &Demo, canvas: &mut Canvas, zones: Zones, words: &Words) {
    let area = canvas.area();
    let place = Area { top: zones.asked.top, height: 3, ..area.inset(2, 0).split_end(PICTURE).1 };
    match demo.gesture() {
        Some(Gesture::Key(key) | Gesture::Edit(_, Event::Key(key))) => {
            ui::draw_keys_picture(canvas, place, *key, words);
        }
        Some(gesture) if ui::has_picture(Some(gesture)) => ui::draw_mouse_picture(canvas, place, gesture, demo.role()),
        _ => {}
    }
}

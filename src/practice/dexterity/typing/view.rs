//! A line as it should be, what is typed letter below letter, and the picture of the keyboard.
//! What is typed of a line is `hand`'s; the picture is drawn by `ui`.

use super::super::stroke;
use super::hand::Line;
use super::{Act, Done, Lines, draw, plan};
use crate::input::{Event, Key, KeyCode};
use crate::locale::{Arg, Phrase, Words};
use crate::practice::{Reading, View, keyboard_for};
use crate::text::as_typed;
use crate::ui::{self, Align, Area, Axis, Canvas, Gesture, Ink, KeyHint, Lit, Means};

/// Where lines are typed.
const FIELD: &str = "typing:line";
/// Rows above the picture: what is said, the line, what is typed, how the next sign is typed.
const ABOVE: u16 = 4;

/// Lines being typed.
#[derive(Default)]
pub struct TypingView {
    /// How many lines were done when this one was begun, and the line.
    at: (usize, Line),
    is_cut: bool,
}

impl TypingView {
    /// The line at hand with what is typed of it, which is nothing where it is another one now.
    fn line(&self, state: &Lines, words: &Words) -> Option<Line> {
        let text = state.text()?.text(words);
        let (done, line) = &self.at;
        Some(if *done == state.done() && line.text == text { line.clone() } else { Line::new(text) })
    }

    fn key(&mut self, state: &Lines, mut line: Line, key: Key) -> Reading<Act> {
        let mut complete = false;
        match key.code {
            KeyCode::Char(sign) if !key.ctrl && !key.alt => {
                complete = as_typed(&sign.to_string()).chars().any(|sign| line.put(sign));
            }
            KeyCode::Backspace => line.erase(),
            _ => {}
        }
        let (slips, many) = (line.slips(), line.are_many(line.slips()));
        self.at = (state.done(), line);
        match state.wanted() {
            Some(line) if complete => Reading::Do(Act::Typed(Done { line, slips, many })),
            _ => Reading::Seen,
        }
    }
}

/// What is said above the line.
fn note(state: &Lines, line: &Line, words: &Words) -> Option<Phrase> {
    let switched = keyboard_for(&line.text.string, words) != words.keyboard();
    if switched {
        return Some(Phrase::new("typing-latin").with("keys", Arg::Key("alt+shift".to_owned())));
    }
    state.is_again().then(|| Phrase::new("typing-again"))
}

/// What is said below what is typed.
fn help(line: &Line, words: &Words) -> Option<(Phrase, Ink)> {
    let key = |name: &str| Arg::Key(name.to_owned());
    match (line.is_locked(), line.wrong()) {
        (true, _) => Some((Phrase::new("dexterity-caps-lock").with("key", key("capslock")), Ink::Look)),
        (_, Some(_)) => Some((Phrase::new("typing-mend").with("key", key("backspace")), Ink::Look)),
        _ => {
            let next = line.next()?.to_string();
            let keyboard = keyboard_for(&line.text.string, words);
            stroke::how(keyboard, &next).map(|how| (how, Ink::Normal))
        }
    }
}

impl View for TypingView {
    type State = Lines;

    fn draw(&mut self, state: &Lines, canvas: &mut Canvas, area: Area, words: &Words) {
        canvas.group("typing", Axis::Column);
        let Some(line) = self.line(state, words) else { return };
        let place = area.inset(2, 0);
        let far = Phrase::new("typing-far").with("place", state.done() + 1).with("all", state.done() + state.left());
        let far = words.say(&far).string;
        let (said, end) = place.row(0).split_end(canvas.width(&far) + 2);
        canvas.label(end, &far, Align::End, Ink::Dim);
        if let Some(note) = note(state, &line, words) {
            canvas.paragraph(said, &words.say(&note), Align::Start, Ink::Normal);
        }
        if state.done() == 0 {
            self.is_cut = state.lines().iter().any(|line| canvas.width(&line.text(words).string) > place.width);
        }
        draw::line(canvas, place.row(1), place.row(2), FIELD, &line);
        if let Some((says, ink)) = help(&line, words) {
            canvas.paragraph(place.row(3), &words.say(&says), Align::Start, ink);
        }
        if state.has_picture() {
            let keyboard = keyboard_for(&line.text.string, words);
            let lit = match (line.wrong(), line.next()) {
                (None, Some(next)) => Lit::sign(keyboard, next),
                _ => Lit::keys(keyboard, "backspace"),
            };
            ui::draw_keyboard(canvas, area.split_top(ABOVE).1, &words.with_keyboard(keyboard), &lit);
        }
    }

    fn read(&mut self, state: &Lines, gesture: &Gesture, words: &Words) -> Reading<Act> {
        let Some(line) = self.line(state, words) else { return Reading::Ignored };
        match gesture {
            Gesture::Edit(id, Event::Key(key)) if id == FIELD => self.key(state, line, *key),
            // Enter after a line that is not complete; what is pasted was not typed.
            Gesture::Activate(id) | Gesture::Edit(id, _) if id == FIELD => Reading::Seen,
            _ => Reading::Ignored,
        }
    }

    fn show(&self, state: &Lines, action: &Act, _: Means, words: &Words) -> Option<Gesture> {
        let Act::Typed(Done { line: wanted, slips, many }) = action;
        let line = self.line(state, words).filter(|_| state.wanted() == Some(*wanted))?;
        (line.slips() <= *slips && line.are_many(*slips) == *many).then_some(())?;
        plan::next(FIELD, &line, *slips, keyboard_for(&line.text.string, words))
    }

    fn tell(&self, state: &Lines, gesture: &Gesture, words: &Words) -> Phrase {
        let line = self.line(state, words).unwrap_or_default();
        plan::tell(gesture, &line, keyboard_for(&line.text.string, words))
    }

    fn keys(&self, _: &Lines, focus: Option<&str>) -> Vec<KeyHint> {
        let erase = KeyHint::new("backspace", Phrase::new("keys-erase"));
        if focus == Some(FIELD) { vec![erase] } else { Vec::new() }
    }

    fn is_cut(&self) -> bool {
        self.is_cut
    }

    fn shows_keyboard(&self, state: &Lines) -> bool {
        state.has_picture()
    }
}

//! A line as it should be, what is typed letter below letter, and the picture of the keyboard.
//! What is typed of a line is `hand`'s; the picture is drawn by `ui`.

use super::super::stroke;
use super::hand::Line;
use super::{Act, Done, Lines, draw, plan};
use crate::input::{Event, Key, KeyCode};
use crate::locale::{Arg, Keyboard, Phrase, Words};
use crate::practice::{Reading, View, keyboard_for};
use crate::text::as_typed;
use crate::ui::{self, Align, Area, Axis, Canvas, Gesture, Ink, KeyHint, Lit, Means};

/// Where lines are typed.
const FIELD: &str = "typing:line";
/// Rows above the picture: what is said, the line, what is typed, how the next sign is typed.
const ABOVE: u16 = 4;

/// The line at hand.
#[derive(Clone)]
struct At {
    /// How many lines were done before it.
    done: usize,
    /// By what it was said.
    words: Words,
    /// On what it is typed.
    keyboard: &'static Keyboard,
    line: Line,
}

/// Lines being typed.
#[derive(Default)]
pub struct TypingView {
    at: Option<At>,
    is_cut: bool,
}

impl TypingView {
    /// The line at hand with what is typed of it, which is nothing where it is another one now.
    fn at(&self, state: &Lines, words: &Words) -> Option<At> {
        let known = self.at.as_ref().filter(|at| at.done == state.done());
        if let Some(at) = known.filter(|at| at.words == *words) {
            return Some(at.clone());
        }
        let text = state.text()?.text(words);
        let keyboard = keyboard_for(&text.string, words);
        let line = known.filter(|at| at.line.text == text).map_or_else(|| Line::new(text), |at| at.line.clone());
        Some(At { done: state.done(), words: words.clone(), keyboard, line })
    }

    fn key(&mut self, state: &Lines, mut at: At, key: Key) -> Reading<Act> {
        let (line, mut complete) = (&mut at.line, false);
        match key.code {
            KeyCode::Char(sign) if !key.ctrl && !key.alt => {
                complete = as_typed(&sign.to_string()).chars().any(|sign| line.put(sign));
            }
            KeyCode::Backspace => line.erase(),
            _ => {}
        }
        let (slips, many) = (line.slips(), line.are_many(line.slips()));
        self.at = Some(at);
        match state.wanted() {
            Some(line) if complete => Reading::Do(Act::Typed(Done { line, slips, many })),
            _ => Reading::Seen,
        }
    }
}

/// What is said above the line.
fn note(state: &Lines, at: &At) -> Option<Phrase> {
    if at.keyboard != at.words.keyboard() {
        return Some(Phrase::new("typing-latin").with("keys", Arg::Key("alt+shift".to_owned())));
    }
    state.is_again().then(|| Phrase::new("typing-again"))
}

/// What is said below what is typed.
fn help(at: &At) -> Option<(Phrase, Ink)> {
    let key = |name: &str| Arg::Key(name.to_owned());
    match (at.line.is_locked(), at.line.wrong()) {
        (true, _) => Some((Phrase::new("dexterity-caps-lock").with("key", key("capslock")), Ink::Look)),
        (_, Some(_)) => Some((Phrase::new("typing-mend").with("key", key("backspace")), Ink::Look)),
        _ => stroke::how(at.keyboard, &at.line.next()?.to_string()).map(|how| (how, Ink::Normal)),
    }
}

/// The picture with what comes next.
fn draw_picture(at: &At, canvas: &mut Canvas, area: Area) {
    let lit = match (at.line.wrong(), at.line.next()) {
        (None, Some(next)) => Lit::sign(at.keyboard, next),
        _ => Lit::keys(at.keyboard, "backspace"),
    };
    if at.keyboard == at.words.keyboard() {
        ui::draw_keyboard(canvas, area, &at.words, &lit);
    } else {
        ui::draw_keyboard(canvas, area, &at.words.with_keyboard(at.keyboard), &lit);
    }
}

impl View for TypingView {
    type State = Lines;

    fn draw(&mut self, state: &Lines, canvas: &mut Canvas, area: Area, words: &Words) {
        canvas.group("typing", Axis::Column);
        let Some(at) = self.at(state, words) else { return };
        let is_new = self.at.as_ref().is_none_or(|known| known.words != *words);
        self.at = Some(at.clone());
        let place = area.inset(2, 0);
        let far = Phrase::new("typing-far").with("place", state.done() + 1).with("all", state.done() + state.left());
        let far = words.say(&far).string;
        let (said, end) = place.row(0).split_end(canvas.width(&far) + 2);
        canvas.label(end, &far, Align::End, Ink::Dim);
        if let Some(note) = note(state, &at) {
            canvas.paragraph(said, &words.say(&note), Align::Start, Ink::Normal);
        }
        if is_new {
            self.is_cut = state.lines().iter().any(|line| canvas.width(&line.text(words).string) > place.width);
        }
        draw::line(canvas, place.row(1), place.row(2), FIELD, &at.line);
        if let Some((says, ink)) = help(&at) {
            canvas.paragraph(place.row(3), &words.say(&says), Align::Start, ink);
        }
        if state.has_picture() {
            draw_picture(&at, canvas, area.split_top(ABOVE).1);
        }
    }

    fn read(&mut self, state: &Lines, gesture: &Gesture, words: &Words) -> Reading<Act> {
        let Some(at) = self.at(state, words) else { return Reading::Ignored };
        match gesture {
            Gesture::Edit(id, Event::Key(key)) if id == FIELD => self.key(state, at, *key),
            // Enter after a line that is not complete; what is pasted was not typed.
            Gesture::Activate(id) | Gesture::Edit(id, _) if id == FIELD => Reading::Seen,
            _ => Reading::Ignored,
        }
    }

    fn show(&self, state: &Lines, action: &Act, _: Means, words: &Words) -> Option<Gesture> {
        let Act::Typed(Done { line: wanted, slips, many }) = action;
        let At { line, keyboard, .. } = self.at(state, words).filter(|_| state.wanted() == Some(*wanted))?;
        (line.slips() <= *slips && line.are_many(*slips) == *many).then_some(())?;
        plan::next(FIELD, &line, *slips, keyboard)
    }

    fn tell(&self, state: &Lines, gesture: &Gesture, words: &Words) -> Phrase {
        match self.at(state, words) {
            Some(At { line, keyboard, .. }) => plan::tell(gesture, &line, keyboard),
            None => plan::tell(gesture, &Line::default(), words.keyboard()),
        }
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

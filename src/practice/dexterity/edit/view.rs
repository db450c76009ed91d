//! The wanted text, below it the text being mended, and buttons for what the clipboard does.
//! What is typed, selected and undone is the text area's; whether it is mended is state.

use super::super::stroke;
use super::{Act, Editing, Texts, draw, plan};
use crate::input::{Event, Key, KeyCode};
use crate::locale::{Arg, Phrase, Words};
use crate::practice::{Reading, View};
use crate::text::as_typed;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Gesture, Ink, KeyHint, Means, TextArea};

/// The text being mended.
const FIELD: &str = "edit:text";
/// The buttons: the end of their target and message, and the letter that does the same with Ctrl.
const TOOLS: [(&str, &str, char); 4] = [
    ("edit:copy", "edit-copy", 'c'),
    ("edit:cut", "edit-cut", 'x'),
    ("edit:paste", "edit-paste", 'v'),
    ("edit:undo", "edit-undo", 'z'),
];
/// Rows of the wanted text at most.
const WANTED: u16 = 5;

/// A text being mended.
#[derive(Default)]
pub struct EditView {
    texts: Texts,
    area: TextArea,
    /// The keys pressed so far.
    trail: Vec<Key>,
    /// Whether something was copied.
    copied: bool,
    /// Whether the focus goes back to the text.
    summons: bool,
    is_cut: bool,
}

/// Whether a text reads as wanted: blank ends of lines and of the text are not seen.
pub(super) fn is_same(text: &str, wanted: &str) -> bool {
    let shown = |text: &str| {
        let lines: Vec<String> = as_typed(text).split('\n').map(|line| line.trim_end().to_owned()).collect();
        lines.join("\n").trim_end().to_owned()
    };
    shown(text) == shown(wanted)
}

impl EditView {
    /// Begins anew where the texts are others: at first, and in another language.
    fn turn_to(&mut self, state: &Editing, words: &Words) {
        let texts = state.texts(words);
        if texts != self.texts {
            let area = TextArea::new(&texts.text);
            *self = EditView { texts, area, ..EditView::default() };
        }
    }

    fn take(&mut self, event: &Event) -> Reading<Act> {
        if let Event::Key(key) = event {
            self.trail.push(*key);
            self.copied |= [Key::ctrl('c'), Key::ctrl('x')].contains(key) && self.area.selected().is_some();
        }
        self.area.edit(event);
        if is_same(self.area.text(), &self.texts.wanted) { Reading::Do(Act::Mended) } else { Reading::Seen }
    }

    /// Whether a button makes sense now.
    fn makes_sense(&self, letter: char) -> bool {
        match letter {
            'c' | 'x' => self.area.selected().is_some(),
            'v' => self.copied,
            _ => self.area.text() != self.texts.text,
        }
    }
}

impl View for EditView {
    type State = Editing;

    fn draw(&mut self, state: &Editing, canvas: &mut Canvas, area: Area, words: &Words) {
        self.turn_to(state, words);
        let place = area.inset(2, 0);
        let height = draw::rows(canvas, &self.texts, place.width).min(WANTED);
        let (head, rest) = place.split_top(1);
        canvas.label(head, &words.get("edit-wanted"), Align::Start, Ink::Dim);
        let (model, rest) = rest.split_top(height);
        self.is_cut = !draw::wanted(canvas, model, &self.texts, self.area.text());
        let (head, rest) = rest.split_top(1);
        canvas.label(head, &words.get("edit-text"), Align::Start, Ink::Dim);
        let (text, tools) = rest.split_top(rest.height.saturating_sub(1));
        canvas.group("edit", Axis::Column);
        self.area.draw(canvas, Area { start: text.start - 2, width: text.width + 2, ..text }, FIELD, self.texts.base);
        let tool = |(id, word, letter): (&str, &'static str, char)| {
            (Button::new(id, words.get(word)), self.makes_sense(letter))
        };
        ui::tools(canvas, tools, "clipboard", &TOOLS.map(tool));
        if std::mem::take(&mut self.summons) {
            canvas.summon(FIELD);
        }
    }

    fn read(&mut self, state: &Editing, gesture: &Gesture, words: &Words) -> Reading<Act> {
        if state.is_mended() {
            return Reading::Ignored;
        }
        self.turn_to(state, words);
        match gesture {
            Gesture::Edit(id, event) if id == FIELD => self.take(event),
            Gesture::Scroll(id, lines) if id == FIELD => {
                self.area.turn(*lines);
                Reading::Seen
            }
            Gesture::Activate(id) => match TOOLS.iter().find(|(known, _, _)| known == id) {
                Some((_, _, letter)) => {
                    self.summons = true;
                    self.take(&Event::Key(Key::ctrl(*letter)))
                }
                None => Reading::Ignored,
            },
            _ => Reading::Ignored,
        }
    }

    fn show(&self, state: &Editing, _: &Act, means: Means, words: &Words) -> Option<Gesture> {
        if state.is_mended() {
            return None;
        }
        let texts = state.texts(words);
        let fresh = TextArea::new(&texts.text);
        let (area, trail) = if texts == self.texts { (&self.area, self.trail.as_slice()) } else { (&fresh, &[][..]) };
        let key = plan::next(&texts, area, state.keys(), trail)?;
        let tool = TOOLS.iter().find(|(_, _, letter)| means == Means::Mouse && key == Key::ctrl(*letter));
        Some(match tool {
            Some((id, _, _)) => Gesture::Activate((*id).to_owned()),
            None => Gesture::Edit(FIELD.to_owned(), Event::Key(key)),
        })
    }

    fn tell(&self, _: &Editing, gesture: &Gesture, words: &Words) -> Phrase {
        let press = |key: String| Phrase::new("edit-show-key").with("key", Arg::Key(key));
        match gesture {
            Gesture::Activate(id) => {
                let word = TOOLS.iter().find(|(known, _, _)| known == id).map_or("edit-undo", |(_, word, _)| *word);
                Phrase::new("edit-show-tool").with("tool", Phrase::new(word))
            }
            Gesture::Edit(_, Event::Key(Key { code: KeyCode::Char(sign), ctrl: false, .. })) if *sign != ' ' => {
                let write = || Phrase::new("typing-show-write").with("text", Arg::Text(sign.to_string()));
                stroke::how(words.keyboard(), &sign.to_string()).unwrap_or_else(write)
            }
            Gesture::Edit(_, Event::Key(key)) => press(key.to_string()),
            _ => Phrase::new("edit-not-yet"),
        }
    }

    fn keys(&self, _: &Editing, focus: Option<&str>) -> Vec<KeyHint> {
        if focus != Some(FIELD) {
            return vec![KeyHint::new("enter", Phrase::new("keys-press"))];
        }
        vec![
            KeyHint::pair("left", "right", Phrase::new("keys-move")),
            KeyHint::new("backspace", Phrase::new("keys-erase")),
            KeyHint::new("ctrl+z", Phrase::new("edit-undo")),
        ]
    }

    fn is_cut(&self) -> bool {
        self.is_cut
    }
}

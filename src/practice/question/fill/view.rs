//! A field in a sentence. What is typed is the view's until it is confirmed: by Enter, or by leaving the field.
//! What it means is in `meaning`.

use super::{Act, Answer};
use crate::locale::{Phrase, Words};
use crate::practice::{Reading, View};
use crate::text::Text;
use crate::ui::{Align, Area, Axis, Canvas, Field, Gesture, Ink, KeyHint, Means, Role};

const FIELD: &str = "answer";
/// What is around the field: a click on it leaves the field.
const PAPER: &str = "answer:paper";
/// The most characters of a short answer.
const LONGEST: usize = 60;
/// Columns of the field: alone, and in a gap of a sentence.
const WIDE: u16 = 40;
const GAP: u16 = 24;

/// The field.
#[derive(Default)]
pub struct FillView {
    field: Field,
    /// What the state said when it was last looked at, and how that reads.
    of: Option<Act>,
    shown: String,
}

impl FillView {
    fn is_half_typed(&self) -> bool {
        self.field.text().trim() != self.shown
    }
    /// Shows what the state says, when that is something else now, or reads otherwise in another language.
    fn keep_up(&mut self, state: &Answer, words: &Words) {
        let reads = state.answered().map(|act| state.reads(act, words)).unwrap_or_default();
        if self.of.as_ref() != state.answered() || !self.is_half_typed() && reads != self.shown {
            self.field = Field::new(&reads).limited(LONGEST);
            self.of = state.answered().cloned();
            self.shown = self.field.text().trim().to_owned();
        }
    }
    /// What was typed is the answer now.
    fn confirm(&mut self, state: &Answer, words: &Words) -> Act {
        let act = state.meaning(self.field.text(), words);
        self.of = (act != Act::Clear).then(|| act.clone());
        self.shown = self.field.text().trim().to_owned();
        act
    }
    /// Draws the field with its target; out of sight there is only the target.
    fn draw_field(&mut self, state: &Answer, canvas: &mut Canvas, area: Area, words: &Words) {
        let first = state.all_accepted(words).first().map_or(1, |(number, _)| *number);
        let base = state.to_type(first).text(words).base;
        canvas.group("answer", Axis::Column);
        if area.is_empty() {
            canvas.field(FIELD, area, self.field.text());
        } else {
            self.field.draw(canvas, area, FIELD, base);
        }
    }
}

/// What to do: to answer, and in which language where the keyboard lacks the letters of the learner's own.
fn note(state: &Answer, words: &Words) -> Phrase {
    let to_type = state.to_type(1);
    let typing = to_type.words(words);
    if typing.language() == words.language() {
        return Phrase::new("fill-note");
    }
    let name = typing.say(&Phrase::new("language-name")).string;
    Phrase::new("fill-note-keyboard").with("language", name)
}

impl View for FillView {
    type State = Answer;

    fn draw(&mut self, state: &Answer, canvas: &mut Canvas, area: Area, words: &Words) {
        self.keep_up(state, words);
        canvas.group("answer", Axis::Column);
        canvas.target(PAPER, Role::Surface, area);
        let (head, rest) = area.inset(1, 0).split_top(2);
        canvas.label(head, &words.say(&note(state, words)).string, Align::Start, Ink::Dim);
        let part = |attribute: &str| {
            let phrase = state.message(attribute);
            if words.has(&phrase) { words.say(&phrase) } else { Text::default() }
        };
        let (before, after) = (part("before"), part("after"));
        let rest = rest.inset(1, 0);
        let widths = (canvas.width(&before.string), canvas.width(&after.string));
        let is_line = before.base == words.direction() && !before.string.contains('\n') && !after.string.contains('\n');
        if is_line && widths.0 + widths.1 + GAP + 2 <= rest.width {
            let (start, free) = rest.row(0).split_start(widths.0);
            let wide = if widths == (0, 0) { WIDE } else { GAP };
            let (place, free) = free.split_start(wide);
            canvas.label(start, &before.string, Align::Start, Ink::Normal);
            self.draw_field(state, canvas, place, words);
            canvas.label(free.split_start(1).1, &after.string, Align::Start, Ink::Normal);
        } else {
            let used = canvas.paragraph(rest, &before, Align::Start, Ink::Normal);
            let (place, below) = rest.split_top(used).1.split_top(1);
            self.draw_field(state, canvas, place.split_start(WIDE).0, words);
            canvas.paragraph(below, &after, Align::Start, Ink::Normal);
        }
    }

    fn read(&mut self, state: &Answer, gesture: &Gesture, words: &Words) -> Reading<Act> {
        match gesture {
            Gesture::Edit(id, event) if id == FIELD => {
                self.field.edit(event);
                Reading::Seen
            }
            Gesture::Activate(id) if id == FIELD && self.is_half_typed() => Reading::Do(self.confirm(state, words)),
            Gesture::Activate(id) | Gesture::Reach(id) | Gesture::Point(id) if id == FIELD => Reading::Seen,
            Gesture::Write(..) | Gesture::Scroll(..) => Reading::Ignored,
            _ if self.is_half_typed() => Reading::First(self.confirm(state, words)),
            Gesture::Point(id) if id == PAPER => Reading::Seen,
            _ => Reading::Ignored,
        }
    }

    fn show(&self, state: &Answer, action: &Act, means: Means, words: &Words) -> Option<Gesture> {
        let wanted = state.reads(action, words);
        if self.field.text().trim() != wanted.trim() {
            return Some(Gesture::Write(FIELD.to_owned(), wanted));
        }
        let is_done = match action {
            Act::Clear => state.answered().is_none(),
            action => state.answered() == Some(action),
        };
        (!is_done && self.is_half_typed()).then(|| match means {
            Means::Keys => Gesture::Activate(FIELD.to_owned()),
            Means::Mouse => Gesture::Point(PAPER.to_owned()),
        })
    }

    fn tell(&self, _: &Answer, gesture: &Gesture, _: &Words) -> Phrase {
        match gesture {
            Gesture::Write(_, text) => Phrase::new("fill-show-write").with("text", text.as_str()),
            Gesture::Activate(_) => Phrase::new("fill-show-enter"),
            _ => Phrase::new("fill-show-click"),
        }
    }

    fn keys(&self, _: &Answer, focus: Option<&str>) -> Vec<KeyHint> {
        if focus == Some(FIELD) { vec![KeyHint::new("enter", Phrase::new("fill-key-keep"))] } else { Vec::new() }
    }
}

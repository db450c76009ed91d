//! Answers one below the other, each with its mark: ● and ○ for one, ■ and □ for several.
//! Which are marked is state; what is right, the exercise knows.

use super::{Act, Choice};
use crate::locale::{Phrase, Words};
use crate::practice::question::Item;
use crate::practice::question::moved::{rows, total};
use crate::practice::{Reading, View};
use crate::text::{Line, Text};
use crate::ui::{Align, Area, Axis, Canvas, Gesture, Ink, KeyHint, Means, Role};

const PREFIX: &str = "answer:";

/// The answers of a question.
#[derive(Default)]
pub struct ChooseView {
    is_cut: bool,
}

fn id(answer: &Item) -> String {
    format!("{PREFIX}{}", answer.as_str())
}

/// The answer that a target stands for.
fn answer_of(target: &str) -> Option<Item> {
    target.strip_prefix(PREFIX).map(Item::new)
}

/// The act of pressing an answer: it marks, or takes the mark away where several may be marked.
fn press(state: &Choice, answer: Item) -> Act {
    if state.several() && state.marked(&answer) { Act::Unmark(answer) } else { Act::Mark(answer) }
}

/// Draws what is asked about, beside a bar; returns what is left below.
fn draw_about(canvas: &mut Canvas, area: Area, about: &Text) -> Area {
    let (bar, place) = area.split_start(4);
    let rows = canvas.paragraph(place, about, Align::Start, Ink::Strong);
    for row in area.top..area.top + rows {
        canvas.symbol(bar.start + 2, row, '│', Ink::Dim);
    }
    area.split_top(rows + 1).1
}

impl View for ChooseView {
    type State = Choice;

    fn draw(&mut self, state: &Choice, canvas: &mut Canvas, area: Area, words: &Words) {
        let area = area.inset(1, 0);
        let note = words.say(&Phrase::new(if state.several() { "choose-several" } else { "choose-one" }));
        let about = state.about().map(|about| words.say(&about.phrase(state.id())));
        let (head, rest) = area.split_top(2);
        canvas.label(head, &note.string, Align::Start, Ink::Dim);
        let mut rest = about.map_or(rest, |about| draw_about(canvas, rest, &about));
        canvas.group("answers", Axis::Column);
        let answers: Vec<(&Item, Vec<Line>)> = state
            .answers()
            .iter()
            .map(|answer| {
                let says = words.say(&answer.phrase(state.id()));
                (answer, canvas.layout(&says, rest.width.saturating_sub(6)))
            })
            .collect();
        let heights = total(answers.iter().map(|(_, lines)| rows(lines)));
        let gaps = u16::try_from(answers.len()).unwrap_or(u16::MAX).saturating_sub(1);
        let gap = u16::from(heights.saturating_add(gaps) <= rest.height);
        self.is_cut = heights > rest.height;
        for (answer, lines) in &answers {
            let (place, below) = rest.split_top(rows(lines));
            rest = below.split_top(gap).1;
            let ink = canvas.choice(place, &id(answer), 0, Ink::Normal);
            let mark = match (state.several(), state.marked(answer)) {
                (true, true) => '■',
                (true, false) => '□',
                (false, true) => '●',
                (false, false) => '○',
            };
            canvas.symbol(place.start + 2, place.top, mark, ink);
            for (row, line) in (0..).zip(lines) {
                canvas.line(place.row(row).split_start(5).1, line, Align::Start, ink);
            }
            canvas.target(id(answer), Role::Button, place);
        }
    }

    fn read(&mut self, state: &Choice, gesture: &Gesture, _: &Words) -> Reading<Act> {
        match gesture {
            Gesture::Activate(target) => match answer_of(target) {
                Some(answer) => Reading::Do(press(state, answer)),
                None => Reading::Ignored,
            },
            _ => Reading::Ignored,
        }
    }

    fn show(&self, state: &Choice, action: &Act, _: Means, _: &Words) -> Option<Gesture> {
        let (answer, wanted) = match action {
            Act::Mark(answer) => (answer, true),
            Act::Unmark(answer) => (answer, false),
        };
        (state.marked(answer) != wanted).then(|| Gesture::Activate(id(answer)))
    }

    fn tell(&self, state: &Choice, gesture: &Gesture, _: &Words) -> Phrase {
        let answer = match gesture {
            Gesture::Activate(target) => answer_of(target),
            _ => None,
        };
        let says = answer.map(|answer| answer.phrase(state.id())).unwrap_or_default();
        Phrase::new("choose-show-mark").with("answer", says)
    }

    fn keys(&self, _: &Choice, _: Option<&str>) -> Vec<KeyHint> {
        vec![
            KeyHint::new("enter", Phrase::new("choose-key-mark")),
            KeyHint::pair("up", "down", Phrase::new("keys-move")),
        ]
    }

    fn is_cut(&self) -> bool {
        self.is_cut
    }
}

//! A mail, a page or an address as the practice computer shows it, each passage with its mark: ■ and □.
//! Which are marked is state; which should be, the exercise knows.

use super::{Act, Marks, On, Part, Passage};
use crate::locale::{Phrase, Words};
use crate::practice::{Reading, View};
use crate::text::{self, Direction, Line, Text};
use crate::ui::{Align, Area, Axis, Canvas, Gesture, Ink, KeyHint, Means, Role, Scroll, row_of, scroll_mark};

const PREFIX: &str = "passage:";
/// Columns before the text of a passage: the focus, its mark, and a space after each.
const MARGIN: u16 = 4;

/// The passages on the screen.
#[derive(Default)]
pub struct PointView {
    page: Scroll,
}

/// A row on the paper: of a passage, with whether it is its first one; or nothing, for air.
struct Row {
    of: Option<(usize, bool)>,
    line: Line,
}

fn id(passage: &Passage) -> String {
    format!("{PREFIX}{}", passage.word)
}

/// The act of pressing a passage.
fn press(state: &Marks, word: &str) -> Act {
    let word = word.to_owned();
    if state.marked(&word) { Act::Unmark(word) } else { Act::Mark(word) }
}

fn mark(state: &Marks, passage: &Passage) -> char {
    if state.marked(&passage.word) { '■' } else { '□' }
}

/// A passage as it stands on the screen.
fn says(state: &Marks, passage: &Passage, words: &Words) -> Text {
    match (passage.part, &passage.same) {
        (Part::From, _) => words.say(&Phrase::new("mail-from").with("name", state.says(passage))),
        (Part::Button, _) => words.say(&Phrase::new("point-button").with("name", state.says(passage))),
        (_, Some(text)) => Text { string: text::clean(text), base: Direction::Ltr },
        (_, None) => words.say(&state.phrase(passage)),
    }
}

fn ink(part: Part) -> Ink {
    match part {
        Part::Subject | Part::Title => Ink::Title,
        Part::Address => Ink::Field,
        Part::Link | Part::Button => Ink::Press,
        Part::From | Part::Text => Ink::Normal,
    }
}

impl View for PointView {
    type State = Marks;

    fn draw(&mut self, state: &Marks, canvas: &mut Canvas, area: Area, words: &Words) {
        let area = area.inset(1, 0);
        let (head, rest) = area.split_top(1);
        canvas.label(head, &words.get("point-note"), Align::Start, Ink::Dim);
        match state.on() {
            On::Address => draw_address(state, canvas, rest.split_top(1).1, words),
            On::Mail => self.draw_paper(state, canvas, rest, "mail-title", words),
            On::Page => self.draw_paper(state, canvas, rest, "web-title", words),
        }
    }

    fn read(&mut self, state: &Marks, gesture: &Gesture, _: &Words) -> Reading<Act> {
        match gesture {
            Gesture::Activate(target) => match target.strip_prefix(PREFIX) {
                Some(word) => Reading::Do(press(state, word)),
                None => Reading::Ignored,
            },
            Gesture::Scroll(_, lines) => {
                self.page.turn(*lines);
                Reading::Seen
            }
            _ => Reading::Ignored,
        }
    }

    fn show(&self, state: &Marks, action: &Act, _: Means, _: &Words) -> Option<Gesture> {
        let (word, wanted) = match action {
            Act::Mark(word) => (word, true),
            Act::Unmark(word) => (word, false),
        };
        (state.marked(word) != wanted).then(|| Gesture::Activate(format!("{PREFIX}{word}")))
    }

    fn tell(&self, state: &Marks, gesture: &Gesture, _: &Words) -> Phrase {
        let Gesture::Activate(target) = gesture else { return Phrase::new("point-note") };
        let passage = state.passages().iter().find(|passage| id(passage) == *target);
        let Some(passage) = passage else { return Phrase::new("point-note") };
        let does = if state.marked(&passage.word) { "point-show-unmark" } else { "point-show-mark" };
        Phrase::new(does).with("passage", state.says(passage))
    }

    fn keys(&self, state: &Marks, _: Option<&str>) -> Vec<KeyHint> {
        let moves = match state.on() {
            On::Address => KeyHint::pair("left", "right", Phrase::new("keys-move")),
            On::Mail | On::Page => KeyHint::pair("up", "down", Phrase::new("keys-move")),
        };
        vec![KeyHint::new("enter", Phrase::new("point-key-mark")), moves]
    }
}

impl PointView {
    /// A letter, or a page, one passage below the other.
    fn draw_paper(&mut self, state: &Marks, canvas: &mut Canvas, area: Area, title: &'static str, words: &Words) {
        canvas.frame(area, Ink::Dim);
        let label = format!(" {} ", words.get(title));
        canvas.label(area.row(0).inset(2, 0), &label, Align::Start, Ink::Title);
        let body = area.inset(1, 1);
        let (lines, margin) = body.split_end(1);
        let rows = rows(state, canvas, lines.width.saturating_sub(MARGIN), words);
        let focus = canvas.focus().and_then(|focus| {
            let passage = state.passages().iter().position(|passage| id(passage) == focus)?;
            rows.iter().rposition(|row| row.of.is_some_and(|(of, _)| of == passage))
        });
        let shown = self.page.window(rows.len(), body.height.into(), focus);
        canvas.group("passages", Axis::Column);
        for (place, passage) in state.passages().iter().enumerate() {
            let own = rows.iter().enumerate().filter(|(_, row)| row.of.is_some_and(|(of, _)| of == place));
            let seen: Vec<(u16, &Row)> = own.filter_map(|(at, row)| Some((row_of(&shown, at)?, row))).collect();
            let top = seen.first().map_or(0, |(at, _)| *at);
            let height = u16::try_from(seen.len()).unwrap_or_default();
            let place = lines.split_top(top).1.split_top(height).0;
            let place = if seen.is_empty() { Area::default() } else { place };
            let ink = canvas.choice(place, &id(passage), 0, ink(passage.part));
            for (at, row) in seen {
                if row.of.is_some_and(|(_, first)| first) {
                    canvas.symbol(place.start + 2, lines.top + at, mark(state, passage), ink);
                }
                canvas.line(lines.row(at).split_start(MARGIN).1, &row.line, Align::Start, ink);
            }
            canvas.target(id(passage), Role::Button, place);
        }
        scroll_mark(canvas, Area { width: 1, ..margin }, &shown, rows.len());
    }
}

/// The passages laid out, with air between what stands above a text and the text.
fn rows(state: &Marks, canvas: &Canvas, width: u16, words: &Words) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut above = false;
    for (place, passage) in state.passages().iter().enumerate() {
        if above && !passage.part.is_head() {
            rows.push(Row { of: None, line: Line::default() });
        }
        above = passage.part.is_head();
        let lines = canvas.layout(&says(state, passage, words), width);
        rows.extend((0..).zip(lines).map(|(at, line)| Row { of: Some((place, at == 0)), line }));
    }
    rows
}

/// The whole address as it stands in an address bar, and below it its parts, from left to right in every language.
fn draw_address(state: &Marks, canvas: &mut Canvas, area: Area, words: &Words) {
    let texts: Vec<String> = state.passages().iter().map(|passage| says(state, passage, words).string).collect();
    let (bar, rest) = area.split_top(1);
    canvas.fill(bar, Ink::Field);
    canvas.label_in(bar.inset(1, 0), &texts.concat(), Direction::Ltr, Align::Start, Ink::Field);
    let (_, mut rest) = rest.split_top(1);
    canvas.group("passages", Axis::Row);
    let mut left: Vec<(&Passage, &String)> = state.passages().iter().zip(&texts).collect();
    while !left.is_empty() {
        let width = |text: &str| canvas.width(text) + MARGIN + 2;
        let mut used = 0_u16;
        let fits = left.iter().take_while(|(_, text)| {
            used = used.saturating_add(width(text));
            used <= rest.width
        });
        let count = fits.count().max(1);
        let mut row: Vec<_> = left.drain(..count).map(|(passage, text)| (passage, text, width(text))).collect();
        // What is drawn, and reached, first is at the side where reading starts.
        if canvas.direction() == Direction::Rtl {
            row.reverse();
        }
        let (mut free, below) = rest.split_top(1);
        for (passage, text, width) in row {
            let (place, after) = free.split_start(width);
            let place = place.split_end(1).0;
            let ink = canvas.choice(place, &id(passage), 0, Ink::Press);
            canvas.symbol(place.start + 2, place.top, mark(state, passage), ink);
            canvas.label_in(place.split_start(MARGIN).1, text, Direction::Ltr, Align::Start, ink);
            canvas.target(id(passage), Role::Button, place);
            free = after;
        }
        rest = below.split_top(1).1;
    }
}

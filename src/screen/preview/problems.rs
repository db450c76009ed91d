//! The list of problems as a good compiler shows them, in a part of the screen: the passage underlined where the eye sees
//! it, whatever the direction of its letters. The words are those of the problems.

use super::About;
use crate::locale::Phrase;
use crate::pack::{Passage, Problem, Severity};
use crate::text::{Direction, Line, Text};
use crate::ui::{self, Align, Area, Axis, Canvas, Ink};
use std::ops::Range;

const PROBLEM: &str = "preview:problem:";

/// One row of the list.
enum Row {
    /// A part of a sentence.
    Said(Line, Ink),
    /// A line of a file.
    Code(Line),
    /// What is underlined of it: columns from the left.
    Mark(Vec<u16>),
    /// Air between two problems.
    Air,
}

/// How far the list is scrolled.
#[derive(Clone, Debug, Default)]
pub(super) struct ProblemList {
    first: usize,
    follows: Option<usize>,
}

impl ProblemList {
    /// The wheel.
    pub(super) fn turn(&mut self, lines: i8) {
        self.first = self.first.saturating_add_signed(lines.into());
    }

    /// Draws as many as fit, one after the other, each of them a target.
    pub(super) fn draw(&mut self, about: &About, canvas: &mut Canvas, area: Area) {
        canvas.group("preview:problems", Axis::Column);
        let body = area.split_end(2).0.split_start(2).1;
        let (mut rows, mut spans) = (Vec::new(), Vec::new());
        for problem in about.problems {
            let start = rows.len();
            rows.extend(rows_of(problem, about, canvas, body.width));
            spans.push(start..rows.len());
            rows.push(Row::Air);
        }
        rows.pop();
        let focus = (0..spans.len()).find(|place| canvas.focused(&id(*place)));
        let shown = self.window(&spans, rows.len(), area.height.into(), focus);
        for (place, span) in spans.iter().enumerate() {
            let seen = span.start.max(shown.start)..span.end.min(shown.end);
            let target = match (ui::row_of(&shown, seen.start), u16::try_from(seen.len())) {
                (Some(top), Ok(height)) if height > 0 => Area { top: area.top + top, height, ..area }.split_end(2).0,
                _ => Area::default(),
            };
            if focus == Some(place) && !target.is_empty() {
                canvas.symbol(target.start, target.top, '►', Ink::Press);
            }
            canvas.item(id(place), target, false);
        }
        for (row, at) in rows.iter().skip(shown.start).zip(0..area.height) {
            draw_row(row, canvas, body.row(at));
        }
        ui::scroll_mark(canvas, area, &shown, rows.len());
    }

    /// The rows to draw: when the focus came to another problem, the whole of it, or its beginning where it is too long.
    fn window(&mut self, spans: &[Range<usize>], count: usize, height: usize, focus: Option<usize>) -> Range<usize> {
        if let Some(span) = focus.filter(|_| focus != self.follows).and_then(|place| spans.get(place)) {
            self.first = self.first.max(span.end.saturating_sub(height)).min(span.start);
        }
        self.follows = focus;
        self.first = self.first.min(count.saturating_sub(height));
        self.first..(self.first + height).min(count)
    }
}

fn id(place: usize) -> String {
    format!("{PROBLEM}{place}")
}

fn draw_row(row: &Row, canvas: &mut Canvas, area: Area) {
    // A line of a file begins at the left, on every screen.
    let left = if canvas.direction() == Direction::Ltr { Align::Start } else { Align::End };
    match row {
        Row::Said(line, ink) => canvas.line(area, line, Align::Start, *ink),
        Row::Code(line) => canvas.line(area, line, left, Ink::Normal),
        Row::Mark(columns) => {
            let from = canvas.columns_of(area).start;
            for column in columns {
                canvas.symbol(canvas.from_left(from + column), area.top, '^', Ink::Look);
            }
        }
        Row::Air => {}
    }
}

fn rows_of(problem: &Problem, about: &About, canvas: &Canvas, width: u16) -> Vec<Row> {
    let words = about.words;
    let (kind, ink) = match problem.severity {
        Severity::Error => ("problem-error", Ink::Look),
        Severity::Warning => ("problem-warning", Ink::Press),
    };
    let said = |kind: &'static str, what: &Phrase| {
        words.say(&Phrase::new("preview-said").with("kind", Phrase::new(kind)).with("what", what.clone()))
    };
    let mut rows = Vec::new();
    let mut say =
        |text: &Text, ink| rows.extend(canvas.layout(text, width).into_iter().map(|line| Row::Said(line, ink)));
    say(&said(kind, &problem.what), ink);
    if let Some(place) = about.place(problem) {
        say(&words.say(&place), Ink::Dim);
    }
    if let Some((file, span)) = &problem.place {
        let (line, marks) = code(&Passage::of(file, span), canvas, width);
        rows.extend([Row::Code(line), Row::Mark(marks)]);
    }
    let mut say =
        |text: &Text, ink| rows.extend(canvas.layout(text, width).into_iter().map(|line| Row::Said(line, ink)));
    if let Some(variant) = &problem.variant {
        say(&said("problem-note", variant), Ink::Normal);
    }
    if let Some(help) = &problem.help {
        say(&said("problem-help", help), Ink::Normal);
    }
    rows
}

/// A line of a file with its number, and the columns of what is to be underlined. A long one is cut so that it is seen.
fn code(passage: &Passage, canvas: &Canvas, width: u16) -> (Line, Vec<u16>) {
    let head = format!("{} │ ", passage.number);
    let room = width.saturating_sub(canvas.width(&head) + 1);
    let Range { start, end } = passage.mark;
    let (mut from, source) = (0, passage.line.as_str());
    let columns = |from: usize, to: usize| canvas.width(source.get(from..to).unwrap_or_default());
    if columns(0, end) > room {
        let steps = source[..start].char_indices().map(|(at, _)| at).chain([start]);
        from = steps.into_iter().find(|at| columns(*at, start) <= room / 3).unwrap_or(start);
    }
    let head = if from > 0 { head + "…" } else { head };
    let line = canvas.order().line(&format!("{head}{}", &source[from..]), Direction::Ltr, width);
    let place = |byte: usize| byte - from + head.len();
    let mark = place(start)..place(end);
    let mut marks = Vec::new();
    let (mut column, mut behind) = (0, None);
    for cell in &line.cells {
        if mark.contains(&cell.bytes.start) && !cell.bytes.is_empty() {
            marks.extend(column..column + cell.width);
        }
        if cell.bytes.start >= mark.start && behind.is_none() {
            behind = Some(column);
        }
        column += cell.width;
    }
    if marks.is_empty() {
        marks.push(behind.unwrap_or(column).min(width.saturating_sub(1)));
    }
    (line, marks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::SourceFile;
    use crate::ui::Focus;

    #[test]
    fn a_problem_that_the_focus_comes_to_is_seen_from_its_beginning() {
        let spans = [0..4, 5..9, 10..30, 31..33];
        let mut list = ProblemList::default();
        assert_eq!(list.window(&spans, 33, 8, None), 0..8);
        assert_eq!(list.window(&spans, 33, 8, Some(1)), 1..9);
        assert_eq!(list.window(&spans, 33, 8, Some(2)), 10..18);
        list.turn(5);
        assert_eq!(list.window(&spans, 33, 8, Some(2)), 15..23);
        assert_eq!(list.window(&spans, 33, 8, Some(3)), 25..33);
        assert_eq!(list.window(&spans, 33, 8, Some(0)), 0..8);
        list.turn(100);
        assert_eq!(list.window(&spans, 33, 8, Some(0)), 25..33);
        assert_eq!(list.window(&[], 0, 8, None), 0..0);
    }

    /// What is drawn of a line, and what is underlined of it.
    fn underlined(source: &str, passage: &str, width: u16) -> (String, String) {
        let start = source.find(passage).unwrap();
        let file = SourceFile { path: "one.toml".to_owned(), text: source.to_owned() };
        let passage = Passage::of(&file, &(start..start + passage.len()));
        let mut drawn = None;
        crate::ui::Canvas::off_screen((80, 24), Direction::Rtl, &Focus::default(), |canvas| {
            drawn = Some(code(&passage, canvas, width));
        });
        let (line, marks) = drawn.unwrap();
        let cells: Vec<&str> = line.cells.iter().map(|cell| cell.symbol.as_str()).collect();
        let marked = marks.iter().filter_map(|column| cells.get(usize::from(*column))).copied().collect();
        (cells.concat(), marked)
    }

    #[test]
    fn the_passage_is_underlined_where_the_eye_sees_it() {
        assert_eq!(underlined("a\nid = \"x\"", "\"x\"", 40), ("2 │ id = \"x\"".to_owned(), "\"x\"".to_owned()));
        // In visual order: what is written first stands at the right.
        let (line, marked) = underlined("a = שלום עולם", "שלום", 40);
        assert_eq!((line.as_str(), marked.as_str()), ("1 │ a = םלוע םולש", "םולש"));
        // At the end of a line nothing stands, and its place is marked.
        assert_eq!(underlined("a = ", "", 40).1.chars().count(), 1);
    }

    #[test]
    fn a_long_line_is_cut_so_that_the_passage_is_seen() {
        let source = format!("{}bad{}", "a".repeat(200), "b".repeat(200));
        let (line, marked) = underlined(&source, "bad", 40);
        assert_eq!((line.chars().count(), marked.as_str()), (40, "bad"));
        assert!(line.starts_with("1 │ …aaa"), "{line}");
    }
}

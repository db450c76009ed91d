//! The place of work of each round: targets in the field, boxes, lists, a text.
//! Words are found in `say`.

use super::{FIELD, LIST, Note, PointerView, TEXT, choice, place, target};
use crate::locale::Words;
use crate::practice::dexterity::pointer::{Drill, Round, Step};
use crate::ui::{Align, Area, Axis, Canvas, Ink, Role, TextArea, row_of, scroll_mark};

/// Columns of a list with a window.
const LIST_WIDTH: u16 = 40;
/// Columns of the head of a list that drops down.
const HEAD_WIDTH: u16 = 30;
/// What an unnamed target is made of.
const BLOCK: char = '▓';

impl PointerView {
    pub(super) fn draw_field(&mut self, state: &Drill, canvas: &mut Canvas, field: Area, words: &Words) {
        let Some(step) = state.step() else { return };
        match &step.round {
            Round::Click(_) | Round::DoubleClick(_) | Round::RightClick(_) | Round::Drag(_) => {
                self.draw_targets(state, step, canvas, field, words);
            }
            Round::Tick(_) | Round::Choose(_) => self.draw_choices(state, step, canvas, field, words),
            Round::OpenList(_) => self.draw_list(state, step, canvas, field, words),
            Round::Scroll(_) => {
                let list = Area { width: LIST_WIDTH.min(field.width), ..field };
                self.draw_window(state, step, canvas, list, words);
            }
            Round::SelectText(_) => {
                let says = words.say(&crate::locale::Phrase::pack(format!("{}.text", state.id())));
                let text = self.text.get_or_insert_with(|| TextArea::new(&says.string).by_paragraph());
                if text.text() != TextArea::new(&says.string).text() {
                    *text = TextArea::new(&says.string).by_paragraph();
                }
                canvas.group("text", Axis::Column);
                text.draw(canvas, field.inset(2, 0), TEXT, says.base);
            }
        }
    }

    fn draw_targets(&mut self, state: &Drill, step: &Step, canvas: &mut Canvas, field: Area, words: &Words) {
        canvas.group("field", Axis::Column);
        canvas.target(FIELD, Role::Surface, field);
        let spots = Self::spots(state, step, canvas, field, words);
        let (round, things) = (state.done(), step.things());
        let mut names = things.iter().map(|item| words.say(&item.phrase(state.id())).string);
        let role = match step.round {
            Round::DoubleClick(_) | Round::Drag(_) => Role::Item,
            _ => Role::Button,
        };
        self.spot = spots.first().copied().unwrap_or_default();
        for (which, spot) in spots.into_iter().enumerate() {
            let (id, group) = if which == 0 { (target(round), "target") } else { (place(round), "place") };
            canvas.group(group, Axis::Column);
            let name = names.next();
            match (which, name) {
                (0, None) => draw_block(canvas, &id, spot, self.held),
                (_, name) => draw_named(canvas, &id, spot, &name.unwrap_or_default(), self.held && which == 0),
            }
            canvas.target(id, role, spot);
        }
        let beside = self.fell.filter(|_| self.note == Some(Note::Beside));
        if let Some((start, row)) = beside.filter(|(start, row)| field.contains(*start, *row)) {
            canvas.symbol(start, row, '○', Ink::Look);
        }
        if self.open {
            self.draw_menu(state, step, canvas, (self.spot, field), words);
        }
    }

    /// The choices over the rest: below what they belong to, above it where there is more room there; as many as fit into the
    /// field, the others are scrolled to.
    fn draw_menu(&mut self, state: &Drill, step: &Step, canvas: &mut Canvas, spots: (Area, Area), words: &Words) {
        let (of, field) = spots;
        let names: Vec<String> = step.choices.iter().map(|item| words.say(&item.phrase(state.id())).string).collect();
        let width = names.iter().map(|name| canvas.width(name)).max().unwrap_or(0) + 6;
        let (above, below) = (of.top.saturating_sub(field.top), field.bottom().saturating_sub(of.bottom()));
        let count = u16::try_from(names.len()).unwrap_or(u16::MAX);
        let height = count.saturating_add(2).min(above.max(below));
        let top = if height <= below { of.bottom() } else { of.top - height };
        let frame = Area::new(of.start + 2, top, width, height).within(field);
        canvas.layer();
        canvas.fill(frame, Ink::Normal);
        canvas.frame(frame, Ink::Press);
        self.draw_window(state, step, canvas, frame.inset(1, 1), words);
    }

    /// The choices that a window shows, and where in all of them it is.
    fn draw_window(&mut self, state: &Drill, step: &Step, canvas: &mut Canvas, list: Area, words: &Words) {
        canvas.group("choices", Axis::Column);
        let count = step.choices.len();
        let focus = step.choices.iter().position(|item| canvas.focused(&choice(state.done(), item)));
        let shown = self.scroll.window(count, list.height.into(), focus);
        for (at, item) in step.choices.iter().enumerate() {
            let spot = row_of(&shown, at).map(|row| list.row(row).split_end(1).0).unwrap_or_default();
            let id = choice(state.done(), item);
            if !spot.is_empty() {
                let ink = canvas.choice(spot, &id, 0, Ink::Normal);
                let name = words.say(&item.phrase(state.id())).string;
                canvas.label(spot.split_start(2).1, &name, Align::Start, ink);
            }
            canvas.target(id, Role::Button, spot);
        }
        scroll_mark(canvas, list, &shown, count);
    }

    fn draw_choices(&self, state: &Drill, step: &Step, canvas: &mut Canvas, field: Area, words: &Words) {
        canvas.group("choices", Axis::Column);
        let count = u16::try_from(step.choices.len()).unwrap_or(u16::MAX);
        let each = if count * 2 <= field.height + 1 { 2 } else { 1 };
        let several = matches!(step.round, Round::Tick(_));
        for (row, item) in (0..).zip(&step.choices) {
            let (id, name) = (choice(state.done(), item), words.say(&item.phrase(state.id())).string);
            let spot = Area { width: (canvas.width(&name) + 6).min(field.width), ..field.row(row * each) };
            let ink = canvas.choice(spot, &id, 0, Ink::Normal);
            let is_marked = match &self.note {
                _ if several => state.is_ticked(item),
                Some(Note::Instead(marked)) => marked == item,
                _ => false,
            };
            let mark = match (several, is_marked) {
                (true, true) => '■',
                (true, false) => '□',
                (false, true) => '●',
                (false, false) => '○',
            };
            canvas.symbol(spot.start + 2, spot.top, mark, ink);
            canvas.label(spot.split_start(4).1, &name, Align::Start, ink);
            canvas.target(id, Role::Button, spot);
        }
    }

    fn draw_list(&mut self, state: &Drill, step: &Step, canvas: &mut Canvas, field: Area, words: &Words) {
        canvas.group("list", Axis::Column);
        let head = Area { width: HEAD_WIDTH.min(field.width), ..field.row(0) };
        let ink = canvas.choice(head, LIST, 0, Ink::Press);
        let shown = match &self.note {
            Some(Note::Instead(item)) => words.say(&item.phrase(state.id())).string,
            _ => words.get("pointer-list-head"),
        };
        canvas.symbol(head.start + 1, head.top, '[', ink);
        canvas.label(head.inset(3, 0).split_end(2).0, &shown, Align::Start, ink);
        canvas.symbol(head.end() - 3, head.top, '▼', ink);
        canvas.symbol(head.end() - 1, head.top, ']', ink);
        canvas.target(LIST, Role::Button, head);
        if self.open {
            self.draw_menu(state, step, canvas, (head, field), words);
        }
    }
}

/// A target without a name.
fn draw_block(canvas: &mut Canvas, id: &str, spot: Area, held: bool) {
    let ink = if canvas.focused(id) { Ink::Focus } else { Ink::Press };
    canvas.fill(spot, ink);
    for row in spot.top..spot.bottom() {
        for start in spot.start..spot.end() {
            canvas.symbol(start, row, BLOCK, ink);
        }
    }
    let middle = spot.top + spot.height / 2;
    if canvas.focused(id) {
        canvas.symbol(spot.start, middle, '►', ink);
    }
    if held {
        canvas.symbol(spot.start + 1, middle, '■', ink);
    }
}

/// A target with a name, or the frame that something is to be dragged into.
fn draw_named(canvas: &mut Canvas, id: &str, spot: Area, name: &str, held: bool) {
    let focused = canvas.focused(id);
    let ink = if focused || canvas.dragged_over(id) { Ink::Focus } else { Ink::Press };
    canvas.fill(spot, ink);
    canvas.frame(spot, ink);
    let middle = spot.row(spot.height / 2);
    if spot.height < 2 {
        canvas.symbol(spot.start, spot.top, '[', ink);
        canvas.symbol(spot.end().saturating_sub(1), spot.top, ']', ink);
    }
    if focused {
        canvas.symbol(spot.start + 1, middle.top, '►', ink);
    }
    if held {
        canvas.symbol(spot.start + 2, middle.top, '■', ink);
    }
    canvas.label(middle.inset(3, 0), name, Align::Centre, ink);
}

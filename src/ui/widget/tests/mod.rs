//! Tests of what is typed into: a widget on a small screen of its own, with the focus and the mouse that screens have.
//! What editing does to a text is tested in `text`.

mod any;
mod field;
mod text_area;

use crate::input::{self, Button, Event, Key, KeyCode, Mouse, MouseKind};
use crate::text::Direction::{self, Ltr};
use crate::text::Order;
use crate::ui::{Area, Axis, Canvas, Field, Focus, Gesture, Ink, Targets, TextArea, Theme, button};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// What is typed into.
trait Typed {
    fn draw(&mut self, canvas: &mut Canvas, area: Area, id: &str, base: Direction);
    fn take(&mut self, gesture: &Gesture) -> bool;
    fn text(&self) -> &str;
}

impl Typed for Field {
    fn draw(&mut self, canvas: &mut Canvas, area: Area, id: &str, base: Direction) {
        Field::draw(self, canvas, area, id, base);
    }
    fn take(&mut self, gesture: &Gesture) -> bool {
        matches!(gesture, Gesture::Edit(_, event) if self.edit(event))
    }
    fn text(&self) -> &str {
        Field::text(self)
    }
}

impl Typed for TextArea {
    fn draw(&mut self, canvas: &mut Canvas, area: Area, id: &str, base: Direction) {
        TextArea::draw(self, canvas, area, id, base);
    }
    fn take(&mut self, gesture: &Gesture) -> bool {
        match gesture {
            Gesture::Edit(_, event) => self.edit(event),
            Gesture::Scroll(_, lines) => {
                self.turn(*lines);
                true
            }
            _ => false,
        }
    }
    fn text(&self) -> &str {
        TextArea::text(self)
    }
}

const ID: &str = "typed";
const BUTTON: &str = "button";

/// A screen with a widget, a button below it, and somebody.
struct Desk<W> {
    widget: W,
    area: Area,
    direction: Direction,
    base: Direction,
    order: Order,
    focus: Focus,
    targets: Targets,
    buffer: Buffer,
    time: u64,
    gestures: Vec<Gesture>,
}

impl<W: Typed> Desk<W> {
    /// The widget in an area of `size` (its mark at the start included) on a screen in that direction.
    fn new(widget: W, size: (u16, u16), direction: Direction) -> Self {
        Desk::in_order(Order::Visual, widget, size, direction, direction)
    }
    fn in_order(order: Order, widget: W, size: (u16, u16), direction: Direction, base: Direction) -> Self {
        let area = Area::new(2, 1, size.0, size.1);
        let buffer = Buffer::empty(Rect::new(0, 0, size.0 + 3, size.1 + 4));
        let (focus, targets) = (Focus::default(), Targets::default());
        let gestures = Vec::new();
        let mut desk = Desk { widget, area, direction, base, order, focus, targets, buffer, time: 0, gestures };
        desk.draw();
        desk
    }

    fn draw(&mut self) {
        loop {
            let theme = Theme::default();
            let (order, direction) = (self.order, self.direction);
            let mut canvas = Canvas::in_order(order, &mut self.buffer, direction, &theme, &self.focus);
            canvas.group("typed", Axis::Column);
            self.widget.draw(&mut canvas, self.area, ID, self.base);
            canvas.group("button", Axis::Row);
            button(&mut canvas, Area { top: self.area.bottom() + 1, height: 1, ..self.area }, BUTTON, "OK");
            self.targets = canvas.finish();
            if !self.focus.settle(&self.targets) {
                return;
            }
        }
    }

    /// One event, and the frame after it. Returns whether the widget says that something changed.
    fn event(&mut self, event: &Event) -> bool {
        self.gestures = self.focus.handle(event, &self.targets);
        let changed = self.gestures.iter().any(|gesture| self.widget.take(gesture));
        self.draw();
        changed
    }
    fn keys(&mut self, notation: &str) {
        for key in input::keys(notation).unwrap() {
            self.event(&Event::Key(key));
        }
    }
    fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.event(&Event::Key(Key::plain(KeyCode::Char(letter))));
        }
    }
    fn paste(&mut self, text: &str) {
        self.event(&Event::Paste(text.to_owned()));
    }
    /// The mouse, a moment later, at a cell counted from the top left of what is inside the widget.
    fn mouse(&mut self, kind: MouseKind, column: i32, row: i32, shift: bool) {
        self.time += 10;
        let (left, top) = (i32::from(self.inside().start), i32::from(self.area.top));
        let clamp = |at: i32| u16::try_from(at).unwrap_or(0);
        let (column, row) = (clamp(left + column), clamp(top + row));
        self.event(&Event::Mouse(Mouse { kind, column, row, ctrl: false, shift, at: self.time }));
    }
    fn press(&mut self, column: i32, row: i32) {
        self.mouse(MouseKind::Down(Button::Main), column, row, false);
    }
    fn drag(&mut self, column: i32, row: i32) {
        self.mouse(MouseKind::Drag, column, row, false);
    }
    fn release(&mut self, column: i32, row: i32) {
        self.mouse(MouseKind::Up(Button::Main), column, row, false);
    }
    /// So many clicks, long after the last ones.
    fn click(&mut self, times: usize, column: i32, row: i32) {
        self.time += 10_000;
        for _ in 0..times {
            self.press(column, row);
            self.release(column, row);
        }
    }

    /// The columns of the screen, from the left, for the text.
    fn inside(&self) -> std::ops::Range<u16> {
        let (first, last) = (self.area.start + 2, self.area.end() - 2);
        let (one, other) = (self.targets.turn(first), self.targets.turn(last));
        one.min(other)..one.max(other) + 1
    }
    /// Each cell of the widget's rows, with its place, whose background is that of an ink.
    fn cells_in(&self, ink: Ink) -> Vec<((u16, u16), &str)> {
        let wanted = Theme::default().style(ink).bg;
        let rows = self.area.top..self.area.bottom();
        let places = rows.flat_map(|row| (0..self.buffer.area.width).map(move |column| (column, row)));
        let all = places.map(|place| (place, &self.buffer[place]));
        all.filter(|(_, cell)| Some(cell.bg) == wanted).map(|(place, cell)| (place, cell.symbol())).collect()
    }
    /// What is drawn as selected, row by row from the left.
    fn selected(&self) -> String {
        self.cells_in(Ink::Marked).into_iter().map(|(_, symbol)| symbol).collect()
    }
    /// The cells of the caret.
    fn caret(&self) -> Vec<((u16, u16), &str)> {
        self.cells_in(Ink::Focus)
    }
    /// The character under the caret.
    fn under(&self) -> String {
        self.caret().into_iter().map(|(_, symbol)| symbol).collect()
    }
    /// The widget's rows, and below each what is selected of it (=) and where the caret is (^).
    fn picture(&self) -> String {
        let width = self.buffer.area.width;
        let line = |row: u16, sign: &dyn Fn(u16) -> String| {
            let line: String = (1..width - 1).map(sign).collect();
            format!("{row}|{line}|\n")
        };
        let is_in = |cells: &[((u16, u16), &str)], place| cells.iter().any(|(at, _)| *at == place);
        let (carets, marked) = (self.caret(), self.cells_in(Ink::Marked));
        let mut picture = String::new();
        for row in self.area.top..self.area.bottom() {
            picture += &line(row, &|column| self.buffer[(column, row)].symbol().to_owned());
            let marks = line(row, &|column| match (is_in(&carets, (column, row)), is_in(&marked, (column, row))) {
                (true, _) => "^".to_owned(),
                (_, true) => "=".to_owned(),
                _ => " ".to_owned(),
            });
            if marks.contains(['^', '=']) {
                picture += &marks;
            }
        }
        picture
    }
}

impl<W: Typed + Clone> Desk<W> {
    /// What Ctrl+X would take.
    fn copied(&self) -> String {
        let mut copy = self.widget.clone();
        let mut key = |key| copy.take(&Gesture::Edit(ID.to_owned(), Event::Key(Key::ctrl(key))));
        if !key('x') {
            return String::new();
        }
        key('a');
        key('v');
        copy.text().to_owned()
    }
}

/// Compares a picture with the one that was looked at.
fn look(name: &str, picture: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, picture));
}

#[test]
fn what_begins_in_a_field_is_no_drag_and_drop() {
    let mut desk = Desk::new(Field::new("un deux"), (20, 1), Ltr);
    desk.press(5, 0);
    desk.drag(1, 0);
    // Below the field, over the button.
    desk.drag(1, 2);
    assert!(matches!(desk.gestures[..], [Gesture::Edit(..)]), "{:?}", desk.gestures);
    desk.release(1, 2);
    assert_eq!(desk.gestures, []);
    assert_eq!(desk.copied(), "n deu");
    // And what begins elsewhere selects nothing.
    desk.press(1, 2);
    desk.drag(1, 0);
    desk.release(1, 0);
    assert_eq!(desk.gestures, [Gesture::Drop { from: BUTTON.to_owned(), to: ID.to_owned() }]);
}

#[test]
fn only_tab_leaves_a_text_area() {
    let mut desk = Desk::new(TextArea::new("un"), (20, 3), Ltr);
    desk.keys("down up enter down pagedown left left left left");
    assert!(desk.focus.is(ID));
    desk.keys("tab");
    assert!(desk.focus.is(BUTTON));
    assert_eq!((desk.caret().len(), desk.widget.text()), (0, "un\n"));
    let mut desk = Desk::new(Field::new("un"), (20, 1), Ltr);
    desk.keys("down");
    assert!(desk.focus.is(BUTTON));
}

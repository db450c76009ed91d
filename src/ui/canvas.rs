//! The only way to the screen: areas measured from the start side become columns, text becomes cells, targets are recorded.
//! Mirrors everything for right-to-left languages; terminals that reorder by themselves are the business of `app`.

use super::Pass;
use super::{Area, Axis, Focus, Id, Ink, Role, Senses, Target, Targets, Theme};
use crate::text::{self, Cell, Direction, Line, Order, Text};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::borrow::Cow;
use std::ops::Range;

/// Where a line stands in its area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the side where reading starts.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// At the other side.
    End,
}

/// One frame being drawn.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    direction: Direction,
    order: Order,
    theme: &'a Theme,
    focus: Cow<'a, Focus>,
    targets: Targets,
    group: (&'static str, Axis),
    layer: u8,
    senses: Senses,
    is_seen: bool,
}

impl<'a> Canvas<'a> {
    /// Starts a frame: the whole buffer is blank paper.
    pub fn new(buffer: &'a mut Buffer, direction: Direction, theme: &'a Theme, focus: &'a Focus) -> Self {
        Canvas::in_order(Order::Visual, buffer, direction, theme, focus)
    }
    /// Starts a frame whose text is put into cells in that order. In logical order every screen begins at the left.
    pub fn in_order(
        order: Order,
        buffer: &'a mut Buffer,
        direction: Direction,
        theme: &'a Theme,
        focus: &'a Focus,
    ) -> Self {
        let direction = if order == Order::Logical { Direction::Ltr } else { direction };
        let targets = Targets::new(buffer.area.width, direction);
        let (focus, group) = (Cow::Borrowed(focus), ("", Axis::Column));
        let senses = Senses::default();
        let mut canvas =
            Canvas { buffer, direction, order, theme, focus, targets, group, layer: 0, senses, is_seen: true };
        canvas.fill(canvas.area(), Ink::Normal);
        canvas
    }
    /// Draws a frame that nobody sees, to know where things would be.
    pub fn off_screen(
        size: (u16, u16),
        direction: Direction,
        focus: &Focus,
        draw: impl FnOnce(&mut Canvas),
    ) -> Targets {
        let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
        let theme = Theme::default();
        let mut canvas = Canvas::new(&mut buffer, direction, &theme, focus);
        canvas.is_seen = false;
        draw(&mut canvas);
        canvas.finish()
    }
    /// Whether somebody sees the frame: pictures need not be drawn for nobody.
    pub fn is_seen(&self) -> bool {
        self.is_seen
    }
    /// Draws a part that has a focus of its own and does not answer: what *Show me* plays. Returns its targets.
    pub fn aside(&mut self, focus: &Focus, draw: impl FnOnce(&mut Canvas)) -> Targets {
        let targets = Targets::new(self.buffer.area.width, self.direction);
        let kept = (
            std::mem::replace(&mut self.focus, Cow::Owned(focus.clone())),
            std::mem::replace(&mut self.targets, targets),
            std::mem::take(&mut self.layer),
        );
        draw(self);
        let targets = std::mem::replace(&mut self.targets, kept.1);
        (self.focus, self.layer) = (kept.0, kept.2);
        targets
    }
    /// Ends the frame: what can be pressed.
    pub fn finish(self) -> Targets {
        self.targets
    }
    /// The whole screen.
    pub fn area(&self) -> Area {
        Area::new(0, 0, self.buffer.area.width, self.buffer.area.height)
    }
    /// The direction of the screen.
    pub fn direction(&self) -> Direction {
        self.direction
    }
    /// The order in which text is put into cells.
    pub fn order(&self) -> Order {
        self.order
    }
    /// What of keys and mouse the terminal reports.
    pub fn senses(&self) -> Senses {
        self.senses
    }
    /// The frame is for a terminal that reports this.
    pub fn set_senses(&mut self, senses: Senses) {
        self.senses = senses;
    }
    /// The columns of a text on one line.
    pub fn width(&self, text: &str) -> u16 {
        self.order.width(text)
    }
    /// The lines of a text, for whoever needs to know how many there are.
    pub fn layout(&self, text: &Text, width: u16) -> Vec<Line> {
        self.order.layout(&text.string, text.base, width)
    }
    /// The target that has the focus.
    pub fn focus(&self) -> Option<&str> {
        self.focus.current()
    }
    /// Whether a target has the focus.
    pub fn focused(&self, id: &str) -> bool {
        self.focus.is(id)
    }
    /// Whether something is being dragged over a target.
    pub fn dragged_over(&self, id: &str) -> bool {
        self.focus.dragged_over() == Some(id)
    }

    /// The cell where a mouse button went down or up last.
    pub fn fell(&self) -> Option<(u16, u16)> {
        self.focus.fell()
    }

    /// The column of the screen, from the left, of a column counted from the start side.
    pub fn from_left(&self, start: u16) -> u16 {
        self.targets.turn(start)
    }

    /// The columns of the screen, from the left, that an area lies in.
    pub fn columns_of(&self, area: Area) -> Range<u16> {
        let rect = self.rect(area);
        rect.left()..rect.right()
    }

    fn rect(&self, area: Area) -> Rect {
        let screen = self.area();
        let area = if area.start >= screen.width || area.top >= screen.height {
            Area::default()
        } else {
            let width = area.width.min(screen.width - area.start);
            Area { width, height: area.height.min(screen.height - area.top), ..area }
        };
        let left = match self.direction {
            Direction::Ltr => area.start,
            Direction::Rtl => screen.width - area.start - area.width,
        };
        Rect::new(left, area.top, area.width, area.height)
    }

    /// Blank paper in an ink.
    pub fn fill(&mut self, area: Area, ink: Ink) {
        let (rect, style) = (self.rect(area), self.theme.style(ink));
        for position in rect.positions() {
            let cell = &mut self.buffer[position];
            cell.reset();
            cell.set_style(style);
        }
    }
    /// Everything drawn so far steps back.
    pub fn dim(&mut self) {
        let style = self.theme.style(Ink::Dim);
        for cell in &mut self.buffer.content {
            cell.modifier = style.add_modifier;
            cell.set_style(style);
        }
    }
    /// Puts a picture that is drawn already here, its top left corner in that column (from the left) and row.
    pub fn paste(&mut self, picture: &Buffer, left: u16, top: u16) {
        let room = self.buffer.area;
        for position in picture.area.positions() {
            let (x, y) = (position.x.saturating_add(left), position.y.saturating_add(top));
            if x < room.width && y < room.height {
                self.buffer[(x, y)] = picture[position].clone();
            }
        }
    }
    /// One symbol (mirrored where the screen is).
    pub fn symbol(&mut self, start: u16, row: u16, symbol: char, ink: Ink) {
        let rect = self.rect(Area::new(start, row, 1, 1));
        if rect.is_empty() {
            return;
        }
        let symbol = match self.direction {
            Direction::Ltr => symbol,
            Direction::Rtl => text::mirrored(symbol).unwrap_or(symbol),
        };
        self.buffer[(rect.x, rect.y)].set_char(symbol).set_style(self.theme.style(ink));
    }
    /// A horizontal line.
    pub fn rule(&mut self, area: Area, ink: Ink) {
        for start in area.start..area.end() {
            self.symbol(start, area.top, '─', ink);
        }
    }
    /// A frame around an area; what is inside stays.
    pub fn frame(&mut self, area: Area, ink: Ink) {
        if area.width < 2 || area.height < 2 {
            return;
        }
        let (last, bottom) = (area.end() - 1, area.bottom() - 1);
        for start in area.start + 1..last {
            self.symbol(start, area.top, '─', ink);
            self.symbol(start, bottom, '─', ink);
        }
        for row in area.top + 1..bottom {
            self.symbol(area.start, row, '│', ink);
            self.symbol(last, row, '│', ink);
        }
        let corners =
            [(area.start, area.top, '┌'), (last, area.top, '┐'), (area.start, bottom, '└'), (last, bottom, '┘')];
        for (start, row, corner) in corners {
            self.symbol(start, row, corner, ink);
        }
    }

    /// One line of the screen's own direction, cut with "…" where it is longer than the area. Returns its columns.
    pub fn label(&mut self, area: Area, text: &str, align: Align, ink: Ink) -> u16 {
        self.label_in(area, text, self.direction, align, ink)
    }
    /// The same for a text whose base direction is its own: addresses and what is being typed.
    pub fn label_in(&mut self, area: Area, text: &str, base: Direction, align: Align, ink: Ink) -> u16 {
        let line = self.order.line(text, base, area.width);
        self.line(area.row(0), &line, align, ink);
        line.width
    }
    /// Wrapped text. Returns how many rows it took (at most those of the area).
    pub fn paragraph(&mut self, area: Area, text: &Text, align: Align, ink: Ink) -> u16 {
        let lines = self.layout(text, area.width);
        let mut row = 0;
        for line in lines.iter().take(area.height.into()) {
            self.line(area.row(row), line, align, ink);
            row += 1;
        }
        row
    }
    /// A line that is laid out already.
    pub fn line(&mut self, area: Area, line: &Line, align: Align, ink: Ink) {
        let rect = self.rect(area);
        if rect.is_empty() {
            return;
        }
        let room = rect.width.saturating_sub(line.width);
        let from_left = match (align, self.direction) {
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0,
            (Align::Centre, _) => room / 2,
            (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => room,
        };
        let mut column = rect.x + from_left;
        for cell in &line.cells {
            if column + cell.width > rect.right() {
                break;
            }
            self.cell(column, rect.y, cell, if cell.key { Ink::Key } else { ink });
            column += cell.width;
        }
    }
    /// One cell of a line at a column of the screen, counted from the left.
    pub fn cell(&mut self, column: u16, row: u16, cell: &Cell, ink: Ink) {
        let screen = self.area();
        if row >= screen.height || column.saturating_add(cell.width) > screen.width {
            return;
        }
        let style = self.theme.style(ink);
        self.buffer[(column, row)].set_symbol(&cell.symbol).set_style(style);
        for extra in column + 1..column + cell.width {
            self.buffer[(extra, row)].reset();
            self.buffer[(extra, row)].set_style(style);
        }
    }
    /// The ground of something to choose: a reversed block with a mark, `mark` columns from its start, when it has the focus,
    /// else paper in the ink `otherwise`. Returns the ink for what stands on it.
    pub fn choice(&mut self, area: Area, id: &str, mark: u16, otherwise: Ink) -> Ink {
        let focused = self.focused(id);
        let ink = if focused { Ink::Focus } else { otherwise };
        self.fill(area, ink);
        if focused {
            self.symbol(area.start + mark, area.top, '►', ink);
        }
        ink
    }
    /// Changes the ink of what is drawn, not its symbols.
    pub fn tint(&mut self, area: Area, ink: Ink) {
        let (rect, style) = (self.rect(area), self.theme.style(ink));
        for position in rect.positions() {
            self.buffer[position].modifier = style.add_modifier;
            self.buffer[position].set_style(style);
        }
    }

    /// A caret was drawn here.
    pub fn caret(&mut self, start: u16, row: u16) {
        self.targets.set_caret(start, row);
    }
    /// The row is a sample of what a pass does, whatever the other rows get.
    pub fn sample(&mut self, row: u16, pass: Pass) {
        self.targets.sample(row, pass);
    }

    /// Wants all keys reported as long as frames ask for it; where the terminal cannot, `senses` says so.
    pub fn listen_to_all_keys(&mut self) {
        self.targets.listen_to_all_keys();
    }
    /// The targets that follow belong to this group.
    pub fn group(&mut self, name: &'static str, axis: Axis) {
        self.group = (name, axis);
    }
    /// Records a target where it was drawn. An empty area: it exists, but is scrolled out of view.
    pub fn target(&mut self, id: impl Into<Id>, role: Role, area: Area) {
        self.record(id.into(), role, area, false, None);
    }
    /// Brings the focus to a target of this frame, because a key asked for it: once, not in every frame.
    pub fn summon(&mut self, id: impl Into<Id>) {
        self.targets.summon(id);
    }
    /// Records an item of a list, with whether it is selected.
    pub fn item(&mut self, id: impl Into<Id>, area: Area, selected: bool) {
        self.record(id.into(), Role::Item, area, selected, None);
    }
    /// Records a button that is one of several to choose from, with whether it is the one chosen.
    pub fn item_button(&mut self, id: impl Into<Id>, area: Area, chosen: bool) {
        self.record(id.into(), Role::Button, area, chosen, None);
    }
    /// Records a field with what it holds.
    pub fn field(&mut self, id: impl Into<Id>, area: Area, value: &str) {
        self.record(id.into(), Role::Field, area, false, Some(value.to_owned()));
    }
    /// Records a field of many lines with what it holds.
    pub fn text_area(&mut self, id: impl Into<Id>, area: Area, value: &str) {
        self.record(id.into(), Role::Text, area, false, Some(value.to_owned()));
    }
    fn record(&mut self, id: Id, role: Role, area: Area, selected: bool, value: Option<String>) {
        let (group, axis) = self.group;
        self.targets.push(Target { id, group, axis, role, area, layer: self.layer, selected, value });
    }
    /// Starts something that lies over the rest: only its targets answer from here on.
    pub fn layer(&mut self) {
        self.layer += 1;
    }
}

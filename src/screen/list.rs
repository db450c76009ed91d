//! A list to choose from: things under each other, in reach of arrows, wheel and clicks; the keys of every such screen.
//! What is said of each thing is for the screen that has it.

use super::Effect;
use crate::locale::Phrase;
use crate::ui::{self, Align, Area, Axis, Canvas, Ink, KeyHint, Role, Scroll};

/// Columns between what stands at the start of a line and what stands at its end.
const GAP: u16 = 2;

/// A list, and how far it is scrolled.
pub(super) struct List {
    group: &'static str,
    prefix: &'static str,
    scroll: Scroll,
}

/// What a line says: of what kind it is, what it is called, how it stands.
pub(super) struct Line {
    pub(super) mark: Option<char>,
    pub(super) title: String,
    pub(super) end: String,
    pub(super) ink: Ink,
}

impl List {
    /// A list of this group of targets; before the names of its things stands `prefix`.
    pub(super) fn new(group: &'static str, prefix: &'static str) -> Self {
        List { group, prefix, scroll: Scroll::default() }
    }

    /// The target of the thing with that name.
    pub(super) fn target(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
    /// The name of the thing that this target is.
    pub(super) fn name<'a>(&self, target: &'a str) -> Option<&'a str> {
        target.strip_prefix(self.prefix)
    }
    /// The wheel.
    pub(super) fn turn(&mut self, lines: i8) -> Option<Vec<Effect>> {
        self.scroll.turn(lines);
        Some(Vec::new())
    }

    /// Draws the things with these names, each in so many rows; with air between them, where there is room. `thing` draws
    /// one that is in view, by its place, in the area that is its own.
    pub(super) fn draw<Name: AsRef<str>>(
        &mut self,
        canvas: &mut Canvas,
        area: Area,
        rows: u16,
        names: &[Name],
        mut thing: impl FnMut(&mut Canvas, Area, usize, &str),
    ) {
        let targets: Vec<String> = names.iter().map(|name| self.target(name.as_ref())).collect();
        let focus = targets.iter().position(|target| canvas.focused(target));
        let holds = |air: u16| usize::from((area.height + air) / (rows + air));
        // Things of several rows are told apart by the air alone.
        let air = u16::from(rows > 1 || targets.len() <= holds(1));
        let shown = self.scroll.window(targets.len(), holds(air), focus);
        canvas.group(self.group, Axis::Column);
        for (place, target) in targets.into_iter().enumerate() {
            let top = ui::row_of(&shown, place).map(|row| row * (rows + air));
            let own = top.map(|top| area.split_top(top).1.split_top(rows).0).unwrap_or_default();
            if !own.is_empty() {
                thing(canvas, own, place, &target);
            }
            canvas.target(target, Role::Button, own);
        }
        ui::scroll_mark(canvas, area, &shown, names.len());
    }
}

/// Draws a line of a list.
pub(super) fn draw_line(canvas: &mut Canvas, area: Area, target: &str, line: &Line) {
    let ink = canvas.choice(area, target, 1, line.ink);
    let (_, mut rest) = area.split_start(3);
    if let Some(mark) = line.mark {
        canvas.symbol(rest.start, rest.top, mark, ink);
        rest = rest.split_start(2).1;
    }
    let (rest, _) = rest.split_end(2);
    let (title, end) = rest.split_end(canvas.width(&line.end));
    canvas.label(title.split_end(GAP).0, &line.title, Align::Start, ink);
    canvas.label(end, &line.end, Align::End, ink);
}

/// What keys do on a list with buttons below it; `enter` says what Enter does.
pub(super) fn list_keys(enter: Phrase) -> Vec<KeyHint> {
    vec![
        KeyHint::new("enter", enter),
        KeyHint::pair("up", "down", Phrase::new("keys-move")),
        KeyHint::new("tab", Phrase::new("keys-next-part")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Direction;
    use crate::ui::Focus;

    /// The rows in which things are drawn, each with its place: of so many things of so many rows each, in an area of 10.
    fn drawn(list: &mut List, count: usize, rows: u16) -> Vec<(u16, usize)> {
        let names: Vec<String> = (0..count).map(|place| format!("thing-{place}")).collect();
        let mut drawn = Vec::new();
        Canvas::off_screen((40, 10), Direction::Rtl, &Focus::default(), |canvas| {
            list.draw(canvas, canvas.area(), rows, &names, |_, area, place, target| {
                assert_eq!(list_of().name(target), Some(names[place].as_str()));
                assert_eq!((area.width, area.height), (40, rows));
                drawn.push((area.top, place));
            });
        });
        drawn
    }

    fn list_of() -> List {
        List::new("things", "one-of:")
    }

    #[test]
    fn there_is_air_where_there_is_room() {
        assert_eq!(drawn(&mut list_of(), 3, 1), [(0, 0), (2, 1), (4, 2)]);
        assert_eq!(drawn(&mut list_of(), 5, 1).last(), Some(&(8, 4)));
        let close: Vec<_> = (0..6).map(|place| (place, usize::from(place))).collect();
        assert_eq!(drawn(&mut list_of(), 6, 1), close);
        assert_eq!(drawn(&mut list_of(), 9, 2), [(0, 0), (3, 1), (6, 2)]);
        assert_eq!(drawn(&mut list_of(), 0, 1), []);
    }

    #[test]
    fn the_wheel_turns_it_to_its_end_and_not_beyond() {
        let mut list = list_of();
        assert!(list.turn(3).is_some_and(|effects| effects.is_empty()));
        assert_eq!(drawn(&mut list, 20, 1).first(), Some(&(0, 3)));
        let _ = list.turn(100);
        assert_eq!(drawn(&mut list, 20, 1).last(), Some(&(9, 19)));
        assert_eq!(drawn(&mut list, 20, 1).first(), Some(&(0, 10)));
        let _ = list.turn(-100);
        assert_eq!(drawn(&mut list, 20, 1).first(), Some(&(0, 0)));
    }
}

//! Scrolling a list so that what has the focus is seen, and a mark that says where one is.
//! Drawing the rows is for who has them.

use crate::ui::focus::PAGE;
use crate::ui::{Area, Canvas, Ink};
use std::ops::Range;

/// How far a list is scrolled. View state: two people who did the same may differ in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    first: usize,
    follows: Option<usize>,
}

impl Scroll {
    /// The items to draw in `rows` rows: those around `focus` when the focus moved since the last frame.
    pub fn window(&mut self, count: usize, rows: usize, focus: Option<usize>) -> Range<usize> {
        if focus.is_some() && focus != self.follows {
            let place = focus.unwrap_or(0);
            self.first = self.first.clamp((place + 1).saturating_sub(rows.max(1)), place);
        }
        self.follows = focus;
        self.first = self.first.min(count.saturating_sub(rows));
        self.first..(self.first + rows).min(count)
    }
    /// The next frame shows what has the focus, wherever the wheel turned to.
    pub fn follow(&mut self) {
        self.follows = None;
    }
    /// The wheel: so many lines towards the end.
    pub fn turn(&mut self, lines: i8) {
        self.first = self.first.saturating_add_signed(lines.into());
    }
}

/// The row, from the top of the list, of the item at a place; `None` when it is scrolled out of view.
pub fn row_of(shown: &Range<usize>, place: usize) -> Option<u16> {
    place.checked_sub(shown.start).filter(|_| place < shown.end).and_then(|row| u16::try_from(row).ok())
}

/// Whether keys may come to the item at a place with one press, or the eye sees it: what is shown, what is near the focus, the
/// first and the last. In a list of ten thousand the others need no targets.
pub fn in_reach(shown: &Range<usize>, focus: Option<usize>, count: usize, place: usize) -> bool {
    let near = |from: usize, to: usize| {
        place.saturating_add(PAGE.unsigned_abs()) >= from && place <= to.saturating_add(PAGE.unsigned_abs())
    };
    place == 0 || place + 1 == count || near(shown.start, shown.end) || focus.is_some_and(|focus| near(focus, focus))
}

/// Draws a scroll bar in the last column of an area when there is more than it shows.
pub fn scroll_mark(canvas: &mut Canvas, area: Area, shown: &Range<usize>, count: usize) {
    if shown.len() >= count || area.is_empty() {
        return;
    }
    let column = area.end() - 1;
    let height = usize::from(area.height);
    let from = shown.start * height / count;
    let to = (shown.end * height).div_ceil(count);
    for (index, row) in (area.top..area.bottom()).enumerate() {
        let symbol = if (from..to).contains(&index) { '█' } else { '░' };
        canvas.symbol(column, row, symbol, Ink::Dim);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_or_near_the_focus_is_in_reach_and_so_are_the_ends() {
        let reached =
            |focus| -> Vec<usize> { (0..100).filter(|place| in_reach(&(50..60), focus, 100, *place)).collect() };
        assert_eq!(reached(None), [vec![0], (42..=68).collect(), vec![99]].concat());
        assert_eq!(reached(Some(20)), [vec![0], (12..=28).collect(), (42..=68).collect(), vec![99]].concat());
    }

    #[test]
    fn the_window_follows_the_focus_and_the_wheel() {
        let mut scroll = Scroll::default();
        assert_eq!(scroll.window(20, 5, Some(0)), 0..5);
        assert_eq!(scroll.window(20, 5, Some(7)), 3..8);
        assert_eq!(scroll.window(20, 5, Some(2)), 2..7);
        scroll.turn(3);
        assert_eq!(scroll.window(20, 5, Some(2)), 5..10);
        scroll.turn(100);
        assert_eq!(scroll.window(20, 5, Some(2)), 15..20);
        assert_eq!(scroll.window(3, 5, Some(2)), 0..3);
        assert_eq!(scroll.window(0, 5, None), 0..0);
        assert!(scroll.window(20, 0, Some(9)).is_empty());
        scroll.window(20, 5, Some(2));
        scroll.turn(9);
        scroll.follow();
        assert_eq!(scroll.window(20, 5, Some(2)), 2..7);
    }
}

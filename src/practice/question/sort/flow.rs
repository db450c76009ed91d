//! Things side by side, as many as a row holds, row after row: where each stands in its group.
//! Drawing is `view`'s.

use crate::practice::question::moved::{LEAD, rows};
use crate::text::{Line, Text};
use crate::ui::{Area, Canvas};

/// Columns between two things.
const GAP: u16 = 2;

/// Things of one group.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// The lines of each thing, and where it stands, counted from the corner of its group.
    pub(super) things: Vec<(Vec<Line>, Area)>,
    /// Rows of all.
    pub(super) rows: u16,
}

impl Flow {
    /// Where things of these texts stand in so many columns.
    pub(super) fn new(canvas: &Canvas, texts: &[Text], width: u16) -> Self {
        let mut flow = Flow::default();
        let mut start = 0;
        for text in texts {
            let lines = canvas.layout(text, width.saturating_sub(LEAD));
            let wide = lines.iter().map(|line| line.width).max().unwrap_or(0) + LEAD;
            // A thing of several lines has its rows for itself.
            if start > 0 && (start + wide > width || lines.len() > 1) {
                start = 0;
            }
            let top = if start == 0 { flow.rows } else { flow.rows.saturating_sub(1) };
            let height = rows(&lines);
            flow.rows = flow.rows.max(top.saturating_add(height));
            flow.things.push((lines, Area::new(start, top, wide.min(width), height)));
            start = if height > 1 { 0 } else { start + wide + GAP };
        }
        flow
    }

    /// Where the n-th thing stands in an area; empty when it is not wholly seen.
    pub(super) fn place(&self, nth: usize, area: Area) -> Area {
        let Some((_, inside)) = self.things.get(nth) else { return Area::default() };
        let place = Area { start: area.start + inside.start, top: area.top.saturating_add(inside.top), ..*inside };
        if place.bottom() <= area.bottom() { place } else { Area { height: 0, ..place } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Direction;
    use crate::ui::Focus;
    use proptest::prelude::*;

    fn flow(texts: &[String], width: u16) -> Flow {
        let texts: Vec<Text> = texts.iter().map(|text| Text { string: text.clone(), base: Direction::Ltr }).collect();
        let mut made = Flow::default();
        Canvas::off_screen((80, 24), Direction::Ltr, &Focus::default(), |canvas| {
            made = Flow::new(canvas, &texts, width);
        });
        made
    }

    proptest! {
        #[test]
        fn no_two_things_overlap_and_none_leaves_its_group(
            texts in prop::collection::vec("[a-z]{1,9}( [a-z]{1,9}){0,6}", 0..12),
            width in 20_u16..60,
        ) {
            let flow = flow(&texts, width);
            let areas: Vec<Area> = flow.things.iter().map(|(_, area)| *area).collect();
            for (nth, area) in areas.iter().enumerate() {
                prop_assert!(area.end() <= width && area.bottom() <= flow.rows && !area.is_empty(), "{:?}", area);
                for other in &areas[..nth] {
                    let apart = other.bottom() <= area.top || area.bottom() <= other.top
                        || other.end() < area.start || area.end() < other.start;
                    prop_assert!(apart, "{:?} {:?}", other, area);
                }
            }
        }
    }
}

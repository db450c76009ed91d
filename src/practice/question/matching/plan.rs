//! How wide the columns of a match are, so that all its texts are seen: what stays, the place beside it, what is moved.
//! Drawing is `view`'s.

use crate::practice::question::moved::{LEAD, rows, total};
use crate::text::{Line, Text};
use crate::ui::{Area, Canvas};

/// Columns between two columns.
pub(super) const BETWEEN: u16 = 3;
/// A text is never laid out narrower (columns).
const LEAST: u16 = 8;

/// Where everything stands; it does not depend on what was moved, so that nothing moves but what is moved.
#[derive(Debug)]
pub(super) struct Plan {
    /// The lines of the left side.
    pub(super) left: Vec<Vec<Line>>,
    /// The lines of what is moved.
    pub(super) right: Vec<Vec<Line>>,
    /// Columns of the left side.
    pub(super) left_width: u16,
    /// Columns of a thing, its marks included.
    pub(super) width: u16,
    /// Rows of each pair.
    pub(super) heights: Vec<u16>,
    /// Rows between two.
    pub(super) gap: u16,
    /// Rows for the line above.
    pub(super) note: u16,
    /// Whether there is more than is seen.
    pub(super) is_cut: bool,
}

impl Plan {
    /// The plan that takes the fewest rows.
    pub(super) fn new(canvas: &Canvas, area: Area, left: &[Text], right: &[Text]) -> Self {
        let widest = |texts: &[Text]| texts.iter().map(|text| canvas.width(&text.string)).max().unwrap_or(0);
        let room = area.width.saturating_sub(2 * (LEAD + BETWEEN));
        let (one, other) = (widest(left), widest(right));
        let mut best = Plan::with(canvas, left, right, (one.min(room / 2), other.min(room / 4)));
        if one + 2 * other <= room {
            best = Plan::with(canvas, left, right, (one, other));
        } else {
            for other in (LEAST..=other.min(room / 2)).rev() {
                let one = one.min(room - 2 * other);
                if one >= LEAST {
                    let plan = Plan::with(canvas, left, right, (one, other));
                    best = if plan.rows(0) < best.rows(0) { plan } else { best };
                }
            }
        }
        best.spread(area.height)
    }

    fn with(canvas: &Canvas, left: &[Text], right: &[Text], widths: (u16, u16)) -> Self {
        let lines =
            |texts: &[Text], width| -> Vec<Vec<Line>> { texts.iter().map(|text| canvas.layout(text, width)).collect() };
        let (left, right) = (lines(left, widths.0), lines(right, widths.1));
        let tallest = right.iter().map(|lines| rows(lines)).max().unwrap_or(1);
        let heights = left.iter().map(|lines| rows(lines).max(tallest)).collect();
        let (left_width, width) = (widths.0, widths.1 + LEAD);
        Plan { left, right, left_width, width, heights, gap: 0, note: 0, is_cut: false }
    }

    /// Rows of the higher side, with so many between two.
    fn rows(&self, gap: u16) -> u16 {
        let air = |count: usize| gap.saturating_mul(u16::try_from(count.saturating_sub(1)).unwrap_or(u16::MAX));
        let sides = [
            total(self.heights.iter().copied()).saturating_add(air(self.heights.len())),
            total(self.right.iter().map(|lines| rows(lines))).saturating_add(air(self.right.len())),
        ];
        sides[0].max(sides[1])
    }

    /// Gives air as far as there are rows.
    fn spread(mut self, height: u16) -> Self {
        let fits = |(gap, note): &(u16, u16)| self.rows(*gap).saturating_add(*note) <= height;
        let found = [(1, 2), (1, 1), (0, 2), (0, 1), (0, 0)].into_iter().find(fits);
        self.is_cut = found.is_none();
        (self.gap, self.note) = found.unwrap_or_default();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Direction;
    use crate::ui::Focus;

    fn plan(left: &[&str], right: &[&str]) -> Plan {
        let texts = |texts: &[&str]| -> Vec<Text> {
            texts.iter().map(|text| Text { string: (*text).to_owned(), base: Direction::Ltr }).collect()
        };
        let (left, right) = (texts(left), texts(right));
        let mut made = None;
        Canvas::off_screen((80, 24), Direction::Ltr, &Focus::default(), |canvas| {
            made = Some(Plan::new(canvas, Area::new(2, 8, 76, 12), &left, &right));
        });
        made.unwrap()
    }

    #[test]
    fn six_meanings_of_two_lines_and_their_words_are_seen() {
        let means = "a small picture that stands for a program or a document";
        let words = ["icon", "window", "desktop", "settings", "clipboard", "file manager"];
        for (left, right) in [([means; 6].as_slice(), words.as_slice()), (&words, &["short"; 6])] {
            let plan = plan(left, right);
            assert!(!plan.is_cut, "{plan:?}");
            assert!(plan.left_width + 2 * (plan.width + BETWEEN) <= 76, "{plan:?}");
        }
    }

    #[test]
    fn there_is_air_where_there_is_room_and_what_is_too_long_is_told() {
        let short = plan(&["folder", "file"], &["opens", "holds"]);
        assert_eq!((short.gap, short.note, short.is_cut), (1, 2, false));
        let long = "a very long sentence that says more than anybody wants to read beside another one of its kind";
        assert!(plan(&[long; 6], &[long; 6]).is_cut);
    }
}

//! From a logical paragraph to lines of cells in the order in which they stand on the screen.
//! The pipeline of UAX #9 with Arabic joining; leaves colours and places to `ui`.

use super::glyph::{Glyph, glyphs};
use super::wrap::wrap;
use super::{Direction, bidi};
use compact_str::CompactString;
use std::borrow::Cow;
use std::ops::Range;

/// One cell (or two columns for a wide character) of a laid-out line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What the terminal is sent: a base character in its joined form, with its marks.
    pub symbol: CompactString,
    /// Where its grapheme (for lam-alef: both) stands in the source text (bytes of the logical string). When a grapheme
    /// needs several cells, the first one has its bytes and the others have none.
    pub bytes: Range<usize>,
    /// Columns: 1 or 2.
    pub width: u16,
    /// Whether its embedding level is odd.
    pub rtl: bool,
    /// Whether it belongs to a key cap.
    pub key: bool,
}

/// One line as it stands on the screen, left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The cells in visual order, leftmost first.
    pub cells: Vec<Cell>,
    /// Sum of the cells' widths, in columns.
    pub width: u16,
    /// The bytes of the source that this line covers, with the spaces dropped at its end.
    pub bytes: Range<usize>,
}

/// In which order characters are put into cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As the eye reads them: reordered, mirrored, joined (display order of UAX #9).
    #[default]
    Visual,
    /// As they are typed and stored, letters unjoined, line after line from the left: for screen readers.
    Logical,
}

impl Order {
    /// Lays a text out in lines of at most `width` columns (paragraphs split at `\n`; an empty paragraph is an empty line).
    /// `width` 0 counts as 1. A word longer than a line is broken between cells; spaces at a break are dropped.
    pub fn layout(self, text: &str, base: Direction, width: u16) -> Vec<Line> {
        let base = self.base(base);
        let mut lines = Vec::new();
        let mut start = 0;
        for paragraph in text.split('\n') {
            let end = start + paragraph.len();
            let glyphs = self.glyphs(paragraph, start, base);
            let ranges = wrap(&glyphs, width.max(1));
            for (row, range) in ranges.iter().enumerate() {
                let next = ranges.get(row + 1).map_or(end, |next| glyphs[next.start].bytes.start);
                lines.push(drawn(&glyphs[range.clone()], base, text, start..next));
                start = next;
            }
            start = end + 1;
        }
        lines
    }

    /// One unwrapped line; line feeds become spaces. Longer than `width`, it is cut and ends with an ellipsis, which
    /// stands for the bytes that it hides. `width` 0 gives no cells.
    pub fn line(self, text: &str, base: Direction, width: u16) -> Line {
        let base = self.base(base);
        let text = one_paragraph(text);
        let mut glyphs = self.glyphs(&text, 0, base);
        if columns(&glyphs) > u64::from(width) {
            cut(&mut glyphs, base, width, text.len());
        }
        drawn(&glyphs, base, &text, 0..text.len())
    }

    /// The columns of the text as `line` lays it out when nothing cuts it; 65535 for more.
    pub fn width(self, text: &str) -> u16 {
        let glyphs = glyphs(&one_paragraph(text), 0, &[], self == Order::Visual);
        u16::try_from(columns(&glyphs)).unwrap_or(u16::MAX)
    }

    fn glyphs(self, paragraph: &str, offset: usize, base: Direction) -> Vec<Glyph> {
        match self {
            Order::Visual => glyphs(paragraph, offset, &bidi::levels(paragraph, base), true),
            Order::Logical => glyphs(paragraph, offset, &[], false),
        }
    }

    /// Logical lines all begin at the left.
    fn base(self, base: Direction) -> Direction {
        if self == Order::Logical { Direction::Ltr } else { base }
    }
}

/// [`Order::layout`] in visual order.
pub fn layout(text: &str, base: Direction, width: u16) -> Vec<Line> {
    Order::Visual.layout(text, base, width)
}

/// [`Order::line`] in visual order.
pub fn line(text: &str, base: Direction, width: u16) -> Line {
    Order::Visual.line(text, base, width)
}

/// [`Order::width`] in visual order.
pub fn width(text: &str) -> u16 {
    Order::Visual.width(text)
}

fn one_paragraph(text: &str) -> Cow<'_, str> {
    if text.contains('\n') { Cow::Owned(text.replace('\n', " ")) } else { Cow::Borrowed(text) }
}

fn columns(glyphs: &[Glyph]) -> u64 {
    glyphs.iter().map(|glyph| u64::from(glyph.width)).sum()
}

/// Shortens a line that is too long so that it fits with its ellipsis.
fn cut(glyphs: &mut Vec<Glyph>, base: Direction, width: u16, end: usize) {
    let Some(mut room) = width.checked_sub(1) else { return glyphs.clear() };
    let mut kept = 0;
    while glyphs[kept].width <= room {
        room -= glyphs[kept].width;
        kept += 1;
    }
    while kept > 0 && glyphs[kept - 1].base == ' ' {
        kept -= 1;
    }
    let start = glyphs[kept].bytes.start;
    glyphs.truncate(kept);
    glyphs.push(Glyph::sign('…', start..end, bidi::level(base)));
}

fn drawn(glyphs: &[Glyph], base: Direction, text: &str, bytes: Range<usize>) -> Line {
    let width = glyphs.iter().map(|glyph| glyph.width).sum();
    Line { cells: bidi::visual(glyphs, base, text, &bytes), width, bytes }
}

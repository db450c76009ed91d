//! From a logical paragraph to lines of cells in the order in which they stand on the screen.
//! The pipeline of UAX #9 with Arabic joining; leaves colours and places to `ui`.

use super::Direction;
use std::ops::Range;

/// One cell (or two columns for a wide character) of a laid-out line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What the terminal is sent: a base character in its joined form, with its marks.
    pub symbol: String,
    /// Where it stands in the source text (bytes of the logical string).
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
    /// The bytes of the source that this line covers.
    pub bytes: Range<usize>,
}

/// Lays a text out in lines of at most `width` columns (paragraphs split at `\n`; an empty paragraph is an empty line).
/// `width` 0 counts as 1. A word longer than a line is broken between cells.
pub fn layout(text: &str, base: Direction, width: u16) -> Vec<Line> {
    let _ = (text, base, width);
    todo!()
}

/// One unwrapped line; line feeds become spaces. Longer than `width`, it is cut and ends with an ellipsis.
pub fn line(text: &str, base: Direction, width: u16) -> Line {
    let _ = (text, base, width);
    todo!()
}

/// The mirrored twin of a bracket, arrow or box-drawing corner for a right-to-left line (BidiMirroring.txt, and the
/// box-drawing and arrow symbols that the screens use: `┌` and `┐`, `►` and `◄`, `├` and `┤`...).
pub fn mirrored(symbol: char) -> Option<char> {
    let _ = symbol;
    todo!()
}

/// The columns that a text takes on one line.
pub fn width(text: &str) -> u16 {
    let _ = text;
    todo!()
}

//! Rectangles of the screen, measured from the start side: right of the screen in right-to-left languages.
//! `canvas` turns them into columns; nobody else does.

/// A rectangle in cells. `start` counts from the side where reading starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// Columns from the start side of the screen.
    pub start: u16,
    /// Rows from the top of the screen.
    pub top: u16,
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

impl Area {
    /// A rectangle.
    pub const fn new(start: u16, top: u16, width: u16, height: u16) -> Self {
        Area { start, top, width, height }
    }
    /// Whether it holds no cell.
    pub fn is_empty(self) -> bool {
        self.width == 0 || self.height == 0
    }
    /// The row below the last one.
    pub fn bottom(self) -> u16 {
        self.top.saturating_add(self.height)
    }
    /// The column after the last one.
    pub fn end(self) -> u16 {
        self.start.saturating_add(self.width)
    }
    /// Whether a cell lies in it.
    pub fn contains(self, start: u16, row: u16) -> bool {
        (self.start..self.end()).contains(&start) && (self.top..self.bottom()).contains(&row)
    }
    /// The first `rows` rows and the rest.
    #[must_use]
    pub fn split_top(self, rows: u16) -> (Self, Self) {
        let rows = rows.min(self.height);
        let rest = Area { top: self.top + rows, height: self.height - rows, ..self };
        (Area { height: rows, ..self }, rest)
    }
    /// The last `rows` rows, after the rest: (rest, bottom).
    #[must_use]
    pub fn split_bottom(self, rows: u16) -> (Self, Self) {
        self.split_top(self.height.saturating_sub(rows))
    }
    /// The first `columns` columns and the rest.
    #[must_use]
    pub fn split_start(self, columns: u16) -> (Self, Self) {
        let columns = columns.min(self.width);
        let rest = Area { start: self.start + columns, width: self.width - columns, ..self };
        (Area { width: columns, ..self }, rest)
    }
    /// The last `columns` columns, after the rest: (rest, end).
    #[must_use]
    pub fn split_end(self, columns: u16) -> (Self, Self) {
        self.split_start(self.width.saturating_sub(columns))
    }
    /// Smaller by `columns` on both sides and `rows` above and below.
    #[must_use]
    pub fn inset(self, columns: u16, rows: u16) -> Self {
        let (_, body) = self.split_start(columns);
        let (body, _) = body.split_end(columns);
        let (_, body) = body.split_top(rows);
        body.split_bottom(rows).0
    }
    /// One row, counted from the top; empty when there is none.
    #[must_use]
    pub fn row(self, index: u16) -> Self {
        self.split_top(index).1.split_top(1).0
    }
    /// At most that size, in the middle.
    #[must_use]
    pub fn centred(self, width: u16, height: u16) -> Self {
        let (width, height) = (width.min(self.width), height.min(self.height));
        Area::new(self.start + (self.width - width) / 2, self.top + (self.height - height) / 2, width, height)
    }
    /// The same rectangle moved so that it lies inside `bounds` as far as it fits.
    #[must_use]
    pub fn within(self, bounds: Self) -> Self {
        let (width, height) = (self.width.min(bounds.width), self.height.min(bounds.height));
        let start = self.start.clamp(bounds.start, bounds.end() - width);
        let top = self.top.clamp(bounds.top, bounds.bottom() - height);
        Area { start, top, width, height }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_an_area_cover_it_and_never_leave_it() {
        let area = Area::new(3, 2, 10, 5);
        for size in [0, 1, 4, 5, 9, 10, 11, 60] {
            let (first, rest) = area.split_top(size);
            assert_eq!((first.height + rest.height, rest.bottom()), (area.height, area.bottom()));
            let (rest, last) = area.split_end(size);
            assert_eq!((last.width + rest.width, last.end()), (area.width, area.end()));
        }
        assert_eq!(area.inset(1, 1), Area::new(4, 3, 8, 3));
        assert!(area.inset(9, 9).is_empty());
        assert_eq!(area.centred(4, 1), Area::new(6, 4, 4, 1));
        assert_eq!(Area::new(50, 50, 4, 2).within(area), Area::new(9, 5, 4, 2));
    }
}

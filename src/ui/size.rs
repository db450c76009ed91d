//! The sizes that every screen keeps to, in columns and rows.
//! Where the zones of a screen lie is for `screen` to say.

/// Under which nothing fits: the calm message stands instead.
pub const SMALLEST: (u16, u16) = (80, 24);
/// What is asked and said of an exercise stands in at most so many columns (a longer line is hard to follow) and rows (so
/// that the place of work keeps its own).
pub const ASKED: (u16, u16) = (72, 6);

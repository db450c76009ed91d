//! The loop, its effects, the clock. Leaves all judging to the rooms below.
//! (to be written)

pub mod terminal;

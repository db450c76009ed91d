//! The programs of the practice computer, a folder each.
//! They meet only through the `Computer` that they share.

pub mod files;

//! Languages: what a model says (`Phrase`) becomes what a person reads (`text::Text`).
//! Knows no lesson; packs hand in their own Fluent sources as `PackWords`.

mod catalogue;
mod format;
mod language;
mod name;
mod phrase;
mod words;

pub use catalogue::Catalogue;
pub use language::{Language, negotiate};
pub use name::Name;
pub use phrase::{Arg, Phrase, Source};
pub use words::{PackWords, Words};

//! Languages: what a model says (`Phrase`) becomes what a person reads (`text::Text`).
//! Knows no lesson; packs hand in their own Fluent sources as `PackWords`.

mod bundle;
mod catalogue;
mod format;
mod key;
mod keyboard;
mod language;
mod layout;
mod learning;
mod mistake;
mod name;
mod outline;
mod phrase;
mod plural;
mod source;
mod sprawl;
mod undrawn;
mod words;

#[cfg(test)]
mod source_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod undrawn_tests;

pub use bundle::FUNCTIONS;
pub use catalogue::Catalogue;
pub use key::{key_names, unknown_key};
pub use keyboard::{Cap, Face, Finger, Keyboard, Level, Place, Sign, Stroke};
pub use language::{Language, negotiate, system_languages};
pub use layout::{Entry, Mention, Part, Piece, layout};
pub use name::Name;
pub use outline::{Outline, outline};
pub use phrase::{Arg, Phrase, Source};
pub use source::{message_lines, parse_errors, variables};
pub use undrawn::{Refused, Undrawn, undrawn};
pub use words::{PackWords, Words};

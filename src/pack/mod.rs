//! Packs as data: what volunteers write, read with every mistake and its place, and the library of all packs.
//! Knows no app and no kind of exercise: their part is kept as a table that they read themselves.

mod bounds;
mod bundle;
mod files;
mod fluent;
mod found;
mod glossary;
mod index;
mod lesson;
mod library;
mod listed;
mod load;
mod manifest;
mod misnamed;
mod model;
mod nearest;
mod problem;
mod read;
mod render;
#[cfg(test)]
pub(crate) mod schema;
mod serde_said;
mod skills;
#[cfg(test)]
mod small;
mod source;
mod syntax;
mod teaching;
#[cfg(test)]
mod tests;
mod texts;
mod unclosed;
mod unknown;
mod vary;
mod within;

pub use bundle::{BUNDLE_ENDING, Bundle, Refusal, declared_id};
pub use files::{Files, Folder, InMemory};
pub use fluent::undrawn_words;
pub use found::{Found, Summary};
pub use glossary::{Glossary, Word};
pub use library::{Library, Origin};
pub use listed::{Listed, ListedLesson};
pub use load::load;
pub use misnamed::no_pack;
pub use model::{Exercise, Lesson, Pack, SourceFile};
pub use problem::{Problem, Severity};
pub use render::{Passage, neutral, render, said};
pub use skills::{Skill, Skills};
#[cfg(test)]
pub(crate) use small::small_pack;
pub use source::words_file;
pub use teaching::{Help, Steps, Teaching};
pub use texts::{Needed, missing_texts};
pub use vary::Varied;

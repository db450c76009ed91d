//! Packs as data: what volunteers write, read with every mistake and its place, and the library of all packs.
//! Knows no app and no kind of exercise: their part is kept as a table that they read themselves.

mod library;
mod load;
mod model;
mod problem;
mod read;
mod render;
mod skills;

pub use library::{Library, Origin};
pub use load::{Files, load};
pub use model::{Exercise, Lesson, Pack, SourceFile};
pub use problem::{Problem, Severity};
pub use render::render;
pub use skills::{Skill, Skills};

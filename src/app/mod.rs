//! The loop, its effects, the clock and the terminal: what a screen asks for is done here, and only here.
//! Judges nothing, draws nothing itself.

pub(crate) mod doctor;
mod drawing;
mod effect;
mod packs;
mod paper;
mod preview;
mod run;
mod shell;
mod start;
mod state;
pub mod terminal;

pub use preview::{Preview, PreviewOptions, preview};
pub use run::run;
pub use shell::App;
pub use start::Options;
pub(crate) use start::{catalogue, choose_language, library};
pub use state::Clock;

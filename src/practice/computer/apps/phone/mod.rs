//! Phone, the telephone beside the practice computer: messages with codes, messages that deceive, calls that ask for a code.
//! Plain data and plain functions; drawing, keys and the mouse are the view's.

mod action;
mod app;
mod content;
mod goal;
mod setup;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use action::Action;
pub use content::{Call, Code, Message, PhoneContent};
pub use goal::Condition;
pub use setup::Setup;
pub use state::{Phone, Stage};
pub use view::PhoneView;

//! Passwords, the password manager of the practice computer: its entries, its Actions, its conditions.
//! What a password is worth is judged in `computer/password`; drawing, keys and the mouse are the view's.

mod action;
mod app;
mod goal;
mod recipe;
mod setup;
mod state;
#[cfg(test)]
mod tests;
mod vault;
mod view;

pub use action::{Action, Change, Chosen, NewEntry};
pub use goal::{Condition, Held};
pub use recipe::Recipe;
pub use setup::Setup;
pub use state::Passwords;
pub use vault::{Entry, Vault};
pub use view::PasswordsView;

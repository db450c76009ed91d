//! Mail, the mail program of the practice computer: its letters, its actions, its goals, and what it must not harm.
//! Plain data and plain functions; drawing, keys and the mouse are the view's.

mod action;
mod app;
mod content;
mod damage;
mod draft;
mod folder;
mod goal;
mod letter;
mod line;
mod mention;
mod report;
mod setup;
mod sort;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use action::{Action, Addresses, Pick, Save};
pub use content::Content;
pub use folder::Folder;
pub use goal::{Condition, Wanted};
pub use letter::{Address, Attachment, Letter, LetterId, Link, Person, Prefix};
use draft::resolved;
pub use line::{Line, Lines};
pub use setup::Setup;
pub use state::Mail;
pub use view::MailView;

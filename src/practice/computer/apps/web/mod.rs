//! Web, the browser of the practice computer: tabs, addresses, pages made of parts, and forms.
//! The state is plain data and plain functions; drawing, keys and the mouse are the view's.

mod action;
mod address;
mod app;
mod content;
mod damage;
mod fault;
mod field;
mod form;
mod goal;
mod mention;
mod one;
mod page;
mod part;
mod possible;
mod query;
mod report;
mod setup;
#[cfg(test)]
mod shape;
mod site;
mod state;
#[cfg(test)]
mod tests;
mod understand;
mod view;

pub use action::{Action, Own, Save};
pub use address::Address;
pub use content::Content;
pub use field::{Asks, Value, Values};
pub use goal::Condition;
pub use query::Query;
pub use setup::Setup;
pub use state::Web;
pub use view::WebView;

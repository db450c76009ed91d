//! Questions, one folder a kind. A further kind is a further folder, and a line in `kinds`.
//! What all of them are about is an `Item`.

pub mod choose;
pub mod fill;
mod item;
pub mod point;

pub use item::Item;

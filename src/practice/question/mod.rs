//! Questions, one folder a kind. A further kind is a further folder, and a line in `kinds`.
//! What all of them are about is an `Item`; `moved` and `placed` are for kinds in which things are moved.

pub mod choose;
pub mod fill;
mod item;
pub mod matching;
mod moved;
pub mod order;
mod placed;
pub mod point;
pub mod sort;
#[cfg(test)]
mod tests;

pub use item::Item;

//! Exercises for the hands, one folder a kind. A further kind is a further folder, and a line in `kinds`.
//! They end by themselves: the exercise screen looks after that.

pub mod edit;
pub mod pointer;
pub mod press;
mod stroke;
#[cfg(test)]
mod tests;
pub mod typing;

//! Exercises for the hands, one folder a kind. A further kind is a further folder, and a line in `kinds`.
//! They end by themselves when their goal is met; that is for the exercise screen to see.

pub mod press;
mod stroke;
#[cfg(test)]
mod tests;
pub mod typing;

//! Passerelle: practise everyday digital skills on a simulated computer that cannot be broken.
//! The rooms, from low to high, are described in docs/architecture.md; each uses only rooms before it.

pub mod text;

pub mod locale;

pub mod input;

pub mod pack;
pub mod ui;

pub mod practice;

pub mod grade;

pub mod course;
pub mod store;

pub mod author;
pub mod screen;

pub mod app;

pub mod cli;

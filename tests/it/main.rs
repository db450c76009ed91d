//! All integration tests, as one binary: what is seen from outside the rooms.
//! Behaviours of single rooms are tested beside their code.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests say what went amiss by stopping"
)]

mod bundles;
mod corpus;
mod end_to_end;
mod gift;
mod journey;
mod laws;
mod new;
mod pack_check;
mod readme;
mod rooms;
mod schema;
mod snapshot;
mod source;
mod translate;
mod tutorial;
mod unicode;
mod words;

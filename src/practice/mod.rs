//! What a learner practises on. A kind of exercise is a folder here and a line in `kinds`.
//! States are plain data; views draw them and read gestures; only `erased` knows both sides.

pub mod computer;
pub mod reaction;

pub use reaction::Reaction;

use serde::{Deserialize, Serialize};

/// One thing that a learner does, as its kind writes it ({"files": "cut"}): comparable, storable, types erased.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Action(pub serde_json::Value);

//! A name on the practice computer: a word of the pack, in whatever language is on, or what the learner typed.
//! `Words::name` says how it reads; equality here is what states and goals compare.

use serde::{Deserialize, Serialize};

/// The name of a file, a folder or the like.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Name {
    /// A message of the pack (`$cv`): reads in the learner's language and follows a change of language.
    Word(String),
    /// The same in every language: written so in the pack, or typed by the learner.
    Plain(String),
    /// A second one of that name in the same place: "CV (2).pdf".
    Numbered(Box<Name>, u32),
}

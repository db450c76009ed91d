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

/// The n-th of a name in one place, the number before the extension: "CV (2).pdf", "Travail (2)". The digits are those
/// of every computer, in every language: it is a file name, and can be typed.
pub(super) fn numbered(name: &str, number: u32) -> String {
    match name.rsplit_once('.').filter(|(stem, end)| !stem.is_empty() && is_extension(end)) {
        Some((stem, end)) => format!("{stem} ({number}).{end}"),
        None => format!("{name} ({number})"),
    }
}

/// One to five letters and digits, not only digits ("pdf", "mp3"; not "Chapter 1.2", not "Mr. Smith").
fn is_extension(end: &str) -> bool {
    (1..=5).contains(&end.len())
        && end.chars().all(|letter| letter.is_ascii_alphanumeric())
        && end.chars().any(|letter| letter.is_ascii_alphabetic())
}

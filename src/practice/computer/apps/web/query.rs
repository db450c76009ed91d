//! The words that somebody searches for: `"$card $bus"` in packs, each word by itself, so that it reads in every language.
//! What is found is for `page`.

use crate::locale::{Name, Words};
use crate::practice::computer::disk::notation;
use crate::text;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The most words that are searched for.
const MOST: usize = 20;

/// Words in the order in which they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "String", inline))]
pub struct Query(pub Vec<Name>);

impl Query {
    /// What was typed, word by word.
    pub fn typed(text: &str, words: &Words) -> Self {
        Query(text.split_whitespace().take(MOST).map(|word| words.name_typed(word)).collect())
    }
    /// How it is typed.
    pub fn text(&self, words: &Words) -> String {
        self.0.iter().map(|name| words.name(name)).collect::<Vec<_>>().join(" ")
    }
    /// Whether it says this word.
    pub fn holds(&self, wanted: &Name) -> bool {
        self.0.iter().any(|name| same_text(name, wanted))
    }
}

/// Whether a person would call both the same: capitals and the like make no difference.
pub(super) fn same_text(one: &Name, other: &Name) -> bool {
    match (one, other) {
        (Name::Plain(one), Name::Plain(other)) => text::fold(one) == text::fold(other),
        _ => one == other,
    }
}

impl Serialize for Query {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let words: Vec<String> = self.0.iter().map(notation::write).collect();
        serializer.serialize_str(&words.join(" "))
    }
}

impl<'de> Deserialize<'de> for Query {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(Query(text.split_whitespace().take(MOST).map(notation::read).collect()))
    }
}

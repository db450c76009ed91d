//! What a learner can do in Passwords, as packs write it: `"copy"`, `{ select = "town.example" }`.
//! What comes of it is in `state`.

use super::Recipe;
use crate::locale::Name;
use crate::practice::computer::disk::{Notation, notation};
use serde::de::{self, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One thing done in Passwords.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passwords.action"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Action {
    /// Opens the manager with this passphrase.
    Unlock(#[serde(with = "Notation")] Name),
    /// Closes it, so that the passphrase is asked for again.
    Lock,
    /// Selects the entry of a site, and only this one.
    Select(#[serde(with = "Notation")] Name),
    /// Adds an entry.
    Add(NewEntry),
    /// Changes the selected entry.
    Change(Change),
    /// Puts the password of the selected entry on the clipboard.
    Copy,
    /// Puts its user name on the clipboard.
    CopyUser,
    /// Shows its password.
    Reveal,
    /// Shows dots again.
    Hide,
    /// Takes the selected entry out of the list.
    Delete,
    /// Takes the last change of the computer back.
    Undo,
    /// Makes the last change taken back again.
    Redo,
}

/// An entry to be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passwords.new-entry"))]
#[serde(deny_unknown_fields)]
pub struct NewEntry {
    /// What the password is for; no two entries have the same.
    #[serde(with = "Notation")]
    pub site: Name,
    /// The user name there; may be empty.
    #[serde(with = "Notation", default = "nothing", skip_serializing_if = "is_nothing")]
    pub user: Name,
    /// The password.
    pub password: Chosen,
}

/// What becomes different of an entry; what is not named stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passwords.change"))]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The user name.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "Maybe")]
    pub user: Option<Name>,
    /// The password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Chosen>,
}

/// A password: typed (`"k7#pQ!"`, `"$phrase"`), or drawn by chance (`{ length = 16 }`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Or<String, Recipe>", inline))]
pub enum Chosen {
    /// Typed or pasted.
    Typed(Name),
    /// Made by the generator.
    Drawn(Recipe),
}

fn nothing() -> Name {
    Name::Plain(String::new())
}

fn is_nothing(name: &Name) -> bool {
    *name == nothing()
}

/// A name that may be left out.
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "Option<Notation>", inline))]
struct Maybe;

impl Maybe {
    fn serialize<S: Serializer>(name: &Option<Name>, serializer: S) -> Result<S::Ok, S::Error> {
        match name {
            Some(name) => Notation::serialize(name, serializer),
            None => serializer.serialize_none(),
        }
    }
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Name>, D::Error> {
        Notation::deserialize(deserializer).map(Some)
    }
}

impl Serialize for Chosen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Chosen::Typed(name) => Notation::serialize(name, serializer),
            Chosen::Drawn(recipe) => recipe.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Chosen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Chosen;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"password\", { length, capitals, digits, symbols }, { phrase = true }")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Chosen, E> {
                Ok(Chosen::Typed(notation::read(text)))
            }
            fn visit_map<M: de::MapAccess<'de>>(self, map: M) -> Result<Chosen, M::Error> {
                Recipe::deserialize(MapAccessDeserializer::new(map)).map(Chosen::Drawn)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

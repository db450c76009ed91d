//! Tables with one key, as packs write what is said about one thing: `{ family = "Haddad" }`; and the values in them.
//! What the key names is for who uses it.

use crate::locale::Name;
use crate::practice::computer::disk::{Notation, notation};
use serde::de::{self, MapAccess};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Single<T>", inline))]
pub struct One<T>(pub String, pub T);

impl<T: Serialize> Serialize for One<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(&self.0, &self.1)?;
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for One<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Visitor<T> {
            type Value = One<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("table")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<One<T>, E> {
                let id = "problem-web-one-text";
                Err(E::custom(format!("{id}: {text}")))
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<One<T>, M::Error> {
                let Some((key, value)) = map.next_entry()? else {
                    return Err(de::Error::custom("problem-web-one"));
                };
                match map.next_key::<String>()? {
                    None => Ok(One(key, value)),
                    Some(second) => {
                        let id = "problem-web-one";
                        Err(de::Error::custom(format!("{id}: {second}")))
                    }
                }
            }
        }
        deserializer.deserialize_any(Visitor(PhantomData))
    }
}

/// A text in the notation of names: `$amina`, `Haddad`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "said"))]
#[serde(transparent)]
pub struct Said(#[serde(with = "Notation")] pub Name);

/// What an answer of a form should be: a text, a choice, the name of a document, or whether a box is ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Or<String, bool>", inline))]
pub enum Answer {
    /// A text, a choice or the name of a document.
    Text(Name),
    /// Ticked or not.
    Ticked(bool),
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Answer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or yes/no")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Answer, E> {
                Ok(Answer::Text(notation::read(text)))
            }
            fn visit_bool<E: de::Error>(self, ticked: bool) -> Result<Answer, E> {
                Ok(Answer::Ticked(ticked))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

//! A round of an exercise with the pointer: what is asked of the hand, and how an author writes it.
//! Whether its names make sense is for `understand` to say.

use crate::practice::question::Item;
use serde::de::{self, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Unexpected};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use toml::Spanned;

/// One thing to do with the pointer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Round {
    /// A click with the main button, on a block or on something that has a name.
    Click(Option<Item>),
    /// Two clicks, one soon after the other.
    DoubleClick(Option<Item>),
    /// A click with the other button; on something that has a name, it opens a menu, and this is to be chosen in it.
    RightClick(Option<(Item, Item)>),
    /// Something is taken to a place.
    Drag(Option<(Item, Item)>),
    /// These boxes are to be ticked, and no others.
    Tick(Vec<Item>),
    /// The one of several.
    Choose(Item),
    /// The one of a list that has to be opened.
    OpenList(Item),
    /// The one of a list that is longer than its window.
    Scroll(Item),
    /// A passage of a text: two attributes of the exercise, `.text` and this.
    SelectText(String),
}

/// A round, and what it lets one choose among.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// What is asked.
    pub round: Round,
    /// What there is to choose among; empty where nothing is.
    pub choices: Vec<Item>,
}

impl Step {
    /// Whether it is about something that stands at a calculated place, and can be missed.
    pub fn is_aimed(&self) -> bool {
        matches!(self.round, Round::Click(_) | Round::DoubleClick(_) | Round::RightClick(_) | Round::Drag(_))
    }
    /// What has a name on the screen besides the choices.
    pub fn things(&self) -> Vec<&Item> {
        match &self.round {
            Round::Click(Some(thing)) | Round::DoubleClick(Some(thing)) => vec![thing],
            Round::RightClick(Some((thing, _))) => vec![thing],
            Round::Drag(Some((thing, place))) => vec![thing, place],
            _ => Vec::new(),
        }
    }
}

/// What an author names, with its place in the file.
pub(super) type Word = Spanned<Item>;

/// What an author may write alone, between quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Plain {
    Click,
    DoubleClick,
    RightClick,
    Drag,
}

/// With what a table may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Key {
    Click,
    DoubleClick,
    RightClick,
    Drag,
    Tick,
    Choose,
    OpenList,
    Scroll,
    SelectText,
    Choices,
}

/// The words that need a value.
const NEEDS_VALUE: [&str; 6] = ["tick", "choose", "open-list", "scroll", "select-text", "choices"];

/// A round as it is written, not yet understood.
#[derive(Clone, Debug)]
pub(super) enum Written {
    Plain(Plain),
    Full { key: Key, words: Vec<Word>, choices: Option<Spanned<Vec<Word>>> },
}

/// Two names, neither more nor less.
struct Pair(Word, Word);

impl<'de> Deserialize<'de> for Pair {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Pair;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<Pair, A::Error> {
                let (thing, other) = (names.next_element()?, names.next_element()?);
                let more = names.next_element::<IgnoredAny>()?;
                match (thing, other, more) {
                    (Some(thing), Some(other), None) => Ok(Pair(thing, other)),
                    (thing, other, more) => {
                        let found = [thing.is_some(), other.is_some(), more.is_some()];
                        let count = found.into_iter().filter(|there| *there).count();
                        Err(de::Error::invalid_length(count, &"2"))
                    }
                }
            }
        }
        deserializer.deserialize_seq(Visitor)
    }
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Written;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or table")
            }
            fn visit_str<E: de::Error>(self, word: &str) -> Result<Written, E> {
                if NEEDS_VALUE.contains(&word) {
                    return Err(E::invalid_type(Unexpected::UnitVariant, &"newtype variant"));
                }
                Plain::deserialize(word.into_deserializer()).map(Written::Plain)
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Written, M::Error> {
                let (mut found, mut choices) = (None, None);
                while let Some(key) = map.next_key::<Key>()? {
                    match key {
                        Key::Choices => choices = Some(map.next_value()?),
                        _ if found.is_some() => {
                            map.next_value::<IgnoredAny>()?;
                            return Err(de::Error::custom("problem-pointer-two-rounds"));
                        }
                        Key::Tick => found = Some((key, map.next_value()?)),
                        Key::RightClick | Key::Drag => {
                            let Pair(thing, other) = map.next_value()?;
                            found = Some((key, vec![thing, other]));
                        }
                        _ => found = Some((key, vec![map.next_value()?])),
                    }
                }
                let (key, words) = found.ok_or_else(|| de::Error::custom("problem-pointer-no-round"))?;
                Ok(Written::Full { key, words, choices })
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Written {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "pointer.round".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let thing = generator.subschema_for::<Item>().to_value();
        let said = |description: &str, shape: &serde_json::Value| {
            let mut said = shape.clone();
            said["description"] = description.into();
            said
        };
        let list = serde_json::json!({ "type": "array", "items": thing, "minItems": 1 });
        let two = serde_json::json!({ "type": "array", "items": thing, "minItems": 2, "maxItems": 2 });
        let alone = crate::practice::schema::words(&["click", "double-click", "right-click", "drag"]);
        schemars::json_schema!({
            "type": ["string", "object"],
            "properties": {
                "click": said("One click on this thing.", &thing),
                "double-click": said("Two clicks on this thing, one soon after the other.", &thing),
                "right-click": said("A click with the other button on the first; in its menu, the second is chosen.", &two),
                "drag": said("The first is dragged to the second.", &two),
                "tick": said("Square boxes, one for each choice: these are ticked, and no others.", &list),
                "choose": said("Round marks, of which one can be set: this one.", &thing),
                "open-list": said("A list is opened, and this is chosen in it.", &thing),
                "scroll": said("A list longer than its window is scrolled, and this is clicked.", &thing),
                "select-text": said("In the text `.text` of the exercise, the passage of this name is selected.", &thing),
                "choices": said("Choices of this round alone, instead of those of the exercise.", &list),
            },
            "additionalProperties": false,
            "minProperties": 1,
            "maxProperties": 2,
            "dependencies": { "choices": { "minProperties": 2 } },
            "if": { "type": "object", "minProperties": 2 },
            "then": { "required": ["choices"] },
            "else": { "if": { "type": "string" }, "then": alone },
        })
    }
}

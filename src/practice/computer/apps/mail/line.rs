//! What a learner writes in a letter, line by line: a line is a word of the pack, or free text with the words it says.
//! So goals can ask for words, and keep their meaning when the language changes.

use crate::locale::{Name, Words};
use crate::practice::computer::disk::notation;
use crate::practice::computer::one_or_more::OneOrMore;
use serde::de::{self, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One line: a subject, or a line of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Or<String, Long>", inline))]
pub struct Line {
    /// What it reads.
    pub text: Name,
    /// The words of the pack that stand in it, when it is more than one of them.
    pub says: Vec<String>,
}

/// How a line with words in it is stored: `{ text = "Hello Nadia", says = ["hello"] }`. Others are texts.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.line"))]
#[serde(deny_unknown_fields)]
struct Long {
    text: String,
    says: Vec<String>,
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = notation::write(&self.text);
        match self.says.is_empty() {
            true => text.serialize(serializer),
            false => Long { text, says: self.says.clone() }.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Line;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Line, E> {
                Ok(Line::from(notation::read(text)))
            }
            fn visit_map<M: de::MapAccess<'de>>(self, map: M) -> Result<Line, M::Error> {
                let Long { text, says } = Long::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Line { text: notation::read(&text), says })
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl From<Name> for Line {
    fn from(text: Name) -> Self {
        Line { text, says: Vec::new() }
    }
}

impl Line {
    /// What was typed.
    pub fn typed(text: &str, words: &Words) -> Self {
        match words.name_typed(text.trim()) {
            Name::Plain(text) => Line { says: words.names_within(&text), text: Name::Plain(text) },
            word => Line::from(word),
        }
    }
    /// How it reads.
    pub fn read(&self, words: &Words) -> String {
        words.name(&self.text)
    }
    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        matches!(&self.text, Name::Plain(text) if text.trim().is_empty())
    }
    /// Whether it says this: a word of the pack, or a text, whatever its capitals.
    pub fn says(&self, wanted: &Name) -> bool {
        match (wanted, &self.text) {
            (wanted, text) if wanted == text => true,
            (Name::Word(word), _) => self.says.contains(word),
            (Name::Plain(wanted), Name::Plain(text)) => text.to_lowercase().contains(&wanted.to_lowercase()),
            _ => false,
        }
    }
}

/// One line or several; one is written without brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.lines"))]
#[serde(from = "OneOrMore<Line>", into = "OneOrMore<Line>")]
pub struct Lines(pub Vec<Line>);

impl From<OneOrMore<Line>> for Lines {
    fn from(written: OneOrMore<Line>) -> Self {
        Lines(written.0)
    }
}

impl From<Lines> for OneOrMore<Line> {
    fn from(lines: Lines) -> Self {
        OneOrMore(lines.0)
    }
}

impl Lines {
    /// What was typed, without empty lines at the end.
    pub fn typed(text: &str, words: &Words) -> Self {
        match text.trim_end() {
            "" => Lines::default(),
            text => Lines(text.split('\n').map(|line| Line::typed(line, words)).collect()),
        }
    }
    /// How they read.
    pub fn read(&self, words: &Words) -> String {
        self.0.iter().map(|line| line.read(words)).collect::<Vec<_>>().join("\n")
    }
    /// Whether nothing stands in them.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(Line::is_blank)
    }
    /// Whether one of them says this.
    pub fn says(&self, wanted: &Name) -> bool {
        self.0.iter().any(|line| line.says(wanted))
    }
}

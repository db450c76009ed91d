//! The passages of a mail, a page or an address as an author lists them: `"threat"`, `{ from = "sender" }`.
//! What of them is right is for `mod` to read.

use serde::de::value::MapAccessDeserializer;
use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;
use std::ops::Range;
use toml::Spanned;

/// What the passages are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "point.on"))]
#[serde(rename_all = "kebab-case")]
pub enum On {
    /// A letter, as Mail shows it.
    Mail,
    /// A page, as Web shows it.
    Page,
    /// The parts of an address, side by side.
    Address,
}

impl On {
    /// As an author writes it.
    pub(super) fn word(self) -> &'static str {
        match self {
            On::Mail => "mail",
            On::Page => "page",
            On::Address => "address",
        }
    }
    /// The parts that it has.
    pub(super) fn parts(self) -> &'static [Part] {
        match self {
            On::Mail => &[Part::From, Part::Subject, Part::Text, Part::Link, Part::Button],
            On::Page => &[Part::Address, Part::Title, Part::Text, Part::Link, Part::Button],
            On::Address => &[Part::Text],
        }
    }
}

/// What part a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Who wrote a letter.
    From,
    /// What a letter is about.
    Subject,
    /// Where a page is.
    Address,
    /// What a page is called.
    Title,
    /// A sentence, or a part of an address.
    Text,
    /// A link.
    Link,
    /// A button.
    Button,
}

impl Part {
    /// As an author writes it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Part::From => "from",
            Part::Subject => "subject",
            Part::Address => "address",
            Part::Title => "title",
            Part::Text => "text",
            Part::Link => "link",
            Part::Button => "button",
        }
    }
    /// Whether it stands above the text.
    pub(super) fn is_head(self) -> bool {
        matches!(self, Part::From | Part::Subject | Part::Address | Part::Title)
    }
}

/// A passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// What part it is.
    pub part: Part,
    /// The author's word for it: its text is the attribute of that name.
    pub word: String,
    /// Its text, where it is the same in every language.
    pub same: Option<String>,
}

/// A passage as it is written, and where its word stands when that is in a table.
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "crate::practice::schema::Or<String, Table>", inline))]
pub(super) struct Written {
    pub(super) part: Part,
    pub(super) word: String,
    pub(super) span: Option<Range<usize>>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passage"))]
#[serde(deny_unknown_fields)]
struct Table {
    /// Who wrote the mail.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    from: Option<Spanned<String>>,
    /// What the mail is about.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    subject: Option<Spanned<String>>,
    /// Where the page is.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    address: Option<Spanned<String>>,
    /// What the page is called.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    title: Option<Spanned<String>>,
    /// A sentence.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    text: Option<Spanned<String>>,
    /// A link.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    link: Option<Spanned<String>>,
    /// A button.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    button: Option<Spanned<String>>,
}

impl Table {
    /// The one part that the table names; `None` when it names none, or several.
    fn one(self) -> Option<Written> {
        let parts = [
            (Part::From, self.from),
            (Part::Subject, self.subject),
            (Part::Address, self.address),
            (Part::Title, self.title),
            (Part::Text, self.text),
            (Part::Link, self.link),
            (Part::Button, self.button),
        ];
        let mut given = parts.into_iter().filter_map(|(part, word)| {
            let word = word?;
            let span = Some(word.span());
            Some(Written { part, word: word.into_inner(), span })
        });
        given.next().filter(|_| given.next().is_none())
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
                Ok(Written { part: Part::Text, word: word.to_owned(), span: None })
            }
            fn visit_map<M: de::MapAccess<'de>>(self, map: M) -> Result<Written, M::Error> {
                let table = Table::deserialize(MapAccessDeserializer::new(map))?;
                table.one().ok_or_else(|| de::Error::custom("problem-point-one-part"))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

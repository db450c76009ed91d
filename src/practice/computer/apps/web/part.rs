//! A part of a page as authors write it: a word for a paragraph, or a table that begins with what the part is.
//! What it becomes is in `understand`.

use super::one::Said;
use super::Address;
use serde::de::{self, IgnoredAny, MapAccess};
use serde::{Deserialize, Deserializer};
use std::fmt;
use toml::Spanned;

/// What may stand in the table of a part: what it is, then more about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Heading,
    Notice,
    List,
    Table,
    Link,
    Advert,
    Download,
    PopUp,
    Cookies,
    Text,
    LongText,
    Email,
    Phone,
    Date,
    Number,
    Digits,
    Card,
    Select,
    Radio,
    Check,
    Consent,
    Robot,
    Upload,
    Password,
    NewPassword,
    Query,
    Results,
    Submit,
    SignIn,
    SignUp,
    Reset,
    SaveDraft,
    SignOut,
    Receipt,
    /// Only as the kind of a word alone.
    Paragraph,
    To,
    Mail,
    File,
    Size,
    Choices,
    Optional,
    Types,
    Most,
    Least,
    Length,
    Is,
    Arrive,
    Reference,
    Account,
}

impl Key {
    /// What a part may be.
    pub(super) const KINDS: [Key; 34] = [
        Key::Heading,
        Key::Notice,
        Key::List,
        Key::Table,
        Key::Link,
        Key::Advert,
        Key::Download,
        Key::PopUp,
        Key::Cookies,
        Key::Text,
        Key::LongText,
        Key::Email,
        Key::Phone,
        Key::Date,
        Key::Number,
        Key::Digits,
        Key::Card,
        Key::Select,
        Key::Radio,
        Key::Check,
        Key::Consent,
        Key::Robot,
        Key::Upload,
        Key::Password,
        Key::NewPassword,
        Key::Query,
        Key::Results,
        Key::Submit,
        Key::SignIn,
        Key::SignUp,
        Key::Reset,
        Key::SaveDraft,
        Key::SignOut,
        Key::Receipt,
    ];
    /// What more may be said about one.
    pub(super) const OPTIONS: [Key; 14] = [
        Key::To,
        Key::Mail,
        Key::File,
        Key::Size,
        Key::Choices,
        Key::Optional,
        Key::Types,
        Key::Most,
        Key::Least,
        Key::Length,
        Key::Is,
        Key::Arrive,
        Key::Reference,
        Key::Account,
    ];

    /// The key that is written so.
    fn of_word(word: &str) -> Option<Key> {
        Key::KINDS.into_iter().chain(Key::OPTIONS).find(|key| key.word() == word)
    }
    /// Whether it says more about a part, and is none itself.
    fn is_option(self) -> bool {
        Key::OPTIONS.contains(&self)
    }
    /// How it is written.
    pub(super) fn word(self) -> String {
        // "NewPassword" to "new-password", as serde does.
        let mut word = String::new();
        for sign in format!("{self:?}").chars() {
            if sign.is_uppercase() && !word.is_empty() {
                word.push('-');
            }
            word.extend(sign.to_lowercase());
        }
        word
    }
    /// What more may be said about a part: what must be, and what can be.
    pub(super) fn options(self) -> (&'static [Key], &'static [Key]) {
        match self {
            Key::Link => (&[], &[Key::To, Key::Mail]),
            Key::Advert | Key::SignOut => (&[Key::To], &[]),
            Key::Download => (&[Key::File], &[Key::Size]),
            Key::PopUp | Key::Query => (&[], &[Key::To]),
            Key::Submit | Key::SignUp | Key::SignIn => (&[Key::To], &[Key::Arrive]),
            Key::Reset => (&[Key::To, Key::Account], &[Key::Arrive]),
            Key::Receipt => (&[], &[Key::Reference]),
            Key::Text | Key::LongText | Key::Email | Key::Phone | Key::Date | Key::Card => (&[], &[Key::Optional]),
            Key::Password | Key::NewPassword => (&[], &[Key::Optional]),
            Key::Number => (&[], &[Key::Least, Key::Most, Key::Optional]),
            Key::Digits => (&[Key::Length], &[Key::Is, Key::Optional]),
            Key::Select | Key::Radio => (&[Key::Choices], &[Key::Optional]),
            Key::Upload => (&[], &[Key::Types, Key::Most, Key::Optional]),
            _ => (&[], &[]),
        }
    }
}

/// A part, read but not yet understood.
#[derive(Clone, Debug)]
pub(super) struct PartEntry {
    pub(super) kind: Key,
    pub(super) word: String,
    pub(super) words: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    pub(super) found: Vec<FoundEntry>,
    pub(super) given: Vec<Key>,
    pub(super) options: Options,
    /// Keys that are none, and whether something says what the part is.
    pub(super) unknown: Vec<Spanned<String>>,
    pub(super) is_something: bool,
}

/// What was said about a part.
#[derive(Clone, Debug, Default)]
pub(super) struct Options {
    pub(super) to: Option<Address>,
    pub(super) mail: Option<String>,
    pub(super) file: Option<Said>,
    pub(super) size: Option<u32>,
    pub(super) choices: Vec<String>,
    pub(super) optional: bool,
    pub(super) types: Vec<String>,
    pub(super) most: Option<i64>,
    pub(super) least: Option<i64>,
    pub(super) length: usize,
    pub(super) is: Option<String>,
    pub(super) arrive: Vec<String>,
    pub(super) reference: Option<String>,
    pub(super) account: Option<String>,
}

/// `{ link = "town", to = "valbrune.example", for = ["$bus"] }`
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "web.result"))]
#[serde(deny_unknown_fields)]
pub(super) struct FoundEntry {
    /// The word of a result: its text leads to the page.
    pub(super) link: Option<String>,
    /// The same for a result that somebody paid for.
    pub(super) advert: Option<String>,
    /// Where it leads.
    pub(super) to: Address,
    /// The words by which it is found. Left out: all.
    #[serde(default, rename = "for")]
    pub(super) words: Vec<Said>,
}

impl<'de> Deserialize<'de> for PartEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = PartEntry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text or table")
            }
            fn visit_str<E: de::Error>(self, word: &str) -> Result<PartEntry, E> {
                Ok(PartEntry { word: word.to_owned(), ..PartEntry::of(Key::Paragraph) })
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<PartEntry, M::Error> {
                let (mut entry, mut kind) = (PartEntry::of(Key::Paragraph), None);
                while let Some(written) = map.next_key::<Spanned<String>>()? {
                    let Some(key) = Key::of_word(written.get_ref()) else {
                        entry.unknown.push(written);
                        map.next_value::<IgnoredAny>()?;
                        continue;
                    };
                    if key.is_option() {
                        entry.given.push(key);
                        entry.options.read(key, &mut map)?;
                    } else if kind.replace(key).is_some() {
                        let id = "problem-web-two-kinds";
                        return Err(de::Error::custom(format!("{id}: {}", key.word())));
                    } else {
                        entry.read(key, &mut map)?;
                    }
                }
                entry.is_something = kind.is_some();
                match kind {
                    Some(kind) => entry.kind = kind,
                    None if entry.unknown.is_empty() => return Err(de::Error::custom("problem-web-no-kind")),
                    None => {}
                }
                Ok(entry)
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

impl PartEntry {
    fn of(kind: Key) -> Self {
        PartEntry {
            kind,
            word: String::new(),
            words: Vec::new(),
            rows: Vec::new(),
            found: Vec::new(),
            given: Vec::new(),
            options: Options::default(),
            unknown: Vec::new(),
            is_something: true,
        }
    }

    /// The keys that may stand here besides what does: what a part can be or, when that is said, what more.
    pub(super) fn possible(&self) -> Vec<String> {
        let (musts, mays) = self.kind.options();
        match self.is_something {
            true => musts.iter().chain(mays).map(|key| key.word()).collect(),
            false => Key::KINDS.into_iter().map(Key::word).collect(),
        }
    }

    fn read<'de, M: MapAccess<'de>>(&mut self, kind: Key, map: &mut M) -> Result<(), M::Error> {
        match kind {
            Key::List => self.words = map.next_value()?,
            Key::Table => self.rows = map.next_value()?,
            Key::Results => self.found = map.next_value()?,
            _ => self.word = map.next_value()?,
        }
        Ok(())
    }
}

impl Options {
    fn read<'de, M: MapAccess<'de>>(&mut self, key: Key, map: &mut M) -> Result<(), M::Error> {
        match key {
            Key::To => self.to = Some(map.next_value()?),
            Key::Mail => self.mail = Some(map.next_value()?),
            Key::File => self.file = Some(map.next_value()?),
            Key::Size => self.size = Some(map.next_value()?),
            Key::Choices => self.choices = map.next_value()?,
            Key::Optional => self.optional = map.next_value()?,
            Key::Types => self.types = map.next_value()?,
            Key::Most => self.most = Some(map.next_value()?),
            Key::Least => self.least = Some(map.next_value()?),
            Key::Length => self.length = map.next_value()?,
            Key::Is => self.is = Some(map.next_value()?),
            Key::Arrive => self.arrive = map.next_value()?,
            Key::Reference => self.reference = Some(map.next_value()?),
            Key::Account => self.account = Some(map.next_value()?),
            _ => {}
        }
        Ok(())
    }
}

//! The glossary (lessons/glossary.toml): the words that the screens of computers use.
//! What they are called and mean are the program's messages `word-*`; how lessons ask about them is left to `practice`.

use super::library::embedded;
use super::nearest::nearest;
use crate::locale::Phrase;
use serde::Deserialize;
use std::sync::LazyLock;

static BUILT_IN: LazyLock<Glossary> = LazyLock::new(|| {
    // A test proves that the compiled-in list reads; should it not, every word is unknown and the rest works.
    embedded("lessons/glossary.toml").and_then(|text| toml::from_str(text).ok()).unwrap_or_default()
});

/// One word.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Word {
    /// Id, from what it is called in English ("save-as").
    pub id: String,
    /// Topic ("files").
    pub topic: String,
    /// Whether a plain text says what it means where it uses it.
    #[serde(default)]
    pub hard: bool,
}

impl Word {
    /// What it is called.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(format!("word-{}", self.id))
    }
    /// The same in the language being learned.
    pub fn learning(&self) -> Phrase {
        Phrase::learning(format!("word-{}", self.id))
    }
    /// What it means, in plain words.
    pub fn means(&self) -> Phrase {
        Phrase::new(format!("word-{}.means", self.id))
    }
}

/// All words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// Topic by topic.
    #[serde(rename = "word")]
    pub all: Vec<Word>,
}

impl Glossary {
    /// The glossary compiled in; read once.
    pub fn shared() -> &'static Self {
        &BUILT_IN
    }
    /// A word by id.
    pub fn get(&self, id: &str) -> Option<&Word> {
        self.all.iter().find(|word| word.id == id)
    }
    /// What is said for `@folder` (the word), `@folder.means` (its meaning) and `@folder.learning` (the word in the language
    /// being learned); `None` for every other text.
    pub fn phrase(&self, written: &str) -> Option<Phrase> {
        let written = written.strip_prefix('@')?;
        let (id, aspect) = written.split_once('.').map_or((written, None), |(id, aspect)| (id, Some(aspect)));
        let word = self.get(id)?;
        match aspect {
            None => Some(word.phrase()),
            Some("means") => Some(word.means()),
            Some("learning") => Some(word.learning()),
            Some(_) => None,
        }
    }
    /// The id nearest to a misspelt one.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        nearest(id, self.all.iter().map(|word| word.id.as_str()))
    }
    /// The topics, in order.
    pub fn topics(&self) -> Vec<&str> {
        let mut topics: Vec<&str> = self.all.iter().map(|word| word.topic.as_str()).collect();
        topics.dedup();
        topics
    }
}

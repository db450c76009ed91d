//! What a learner writes in a letter, line by line: a line is a word of the pack, or free text with the words it says.
//! So goals can ask for words, and keep their meaning when the language changes.

use crate::locale::{Name, Words};
use crate::practice::computer::disk::notation;
use serde::{Deserialize, Serialize};

/// One line: a subject, or a line of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Line {
    /// What it reads.
    pub text: Name,
    /// The words of the pack that stand in it, when it is more than one of them.
    pub says: Vec<String>,
}

/// `"$hello"`, or `{ text = "Hello Nadia", says = ["$hello"] }`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Short(String),
    Long { text: String, says: Vec<String> },
}

impl From<Written> for Line {
    fn from(written: Written) -> Self {
        match written {
            Written::Short(text) => Line { text: notation::read(&text), says: Vec::new() },
            Written::Long { text, says } => Line { text: notation::read(&text), says },
        }
    }
}

impl From<Line> for Written {
    fn from(line: Line) -> Self {
        let text = notation::write(&line.text);
        if line.says.is_empty() { Written::Short(text) } else { Written::Long { text, says: line.says } }
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
#[serde(from = "OneOrMore", into = "OneOrMore")]
pub struct Lines(pub Vec<Line>);

#[derive(Clone, Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(Line),
    More(Vec<Line>),
}

impl From<OneOrMore> for Lines {
    fn from(written: OneOrMore) -> Self {
        match written {
            OneOrMore::One(line) => Lines(vec![line]),
            OneOrMore::More(lines) => Lines(lines),
        }
    }
}

impl From<Lines> for OneOrMore {
    fn from(mut lines: Lines) -> Self {
        if lines.0.len() == 1 { OneOrMore::One(lines.0.remove(0)) } else { OneOrMore::More(lines.0) }
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

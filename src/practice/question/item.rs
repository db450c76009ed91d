//! A thing of a question, as an author names it: a text of the exercise, or a word of the glossary.
//! What is done with it is for each kind to say.

use crate::locale::Phrase;
use serde::{Deserialize, Serialize};

/// What stands before a word of the glossary.
const GLOSSARY: char = '@';
/// What follows a word of the glossary whose meaning is said.
const MEANS: &str = "means";
/// What follows a word of the glossary that is said in the language being learned.
const LEARNING: &str = "learning";

/// `cut` (the attribute `.cut` of the exercise), `@folder` (a word of the glossary), `@folder.means` (its meaning),
/// `@folder.learning` (the word in the language being learned).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Item(String);

impl Item {
    /// As an author writes it.
    pub fn new(written: impl Into<String>) -> Self {
        Item(written.into())
    }
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The word of the glossary that it is about.
    pub fn word(&self) -> Option<&str> {
        let word = self.0.strip_prefix(GLOSSARY)?;
        Some(word.split_once('.').map_or(word, |(word, _)| word))
    }
    /// What is said of the word: nothing, for the word itself.
    fn aspect(&self) -> Option<&str> {
        self.0.split_once('.').map(|(_, aspect)| aspect)
    }
    /// How it reads in an exercise.
    pub fn phrase(&self, exercise: &str) -> Phrase {
        match (self.word(), self.aspect()) {
            (Some(word), Some(LEARNING)) => Phrase::learning(format!("word-{word}")),
            (Some(word), Some(_)) => Phrase::new(format!("word-{word}.means")),
            (Some(word), None) => Phrase::new(format!("word-{word}")),
            (None, _) => Phrase::pack(format!("{exercise}.{}", self.0)),
        }
    }
    /// What is said when it was chosen. For a word of the glossary that the exercise says nothing of, its meaning.
    pub fn feedback(&self, exercise: &str) -> Phrase {
        let own = Phrase::pack(format!("{exercise}.{}-feedback", self.word().unwrap_or(&self.0)));
        match self.word() {
            None => own,
            Some(word) => {
                let spoken = if self.aspect() == Some(LEARNING) {
                    self.phrase("")
                } else {
                    Item::new(format!("@{word}")).phrase("")
                };
                let means = Phrase::new(format!("word-{word}.means"));
                own.or(Phrase::new("item-means").with("word", spoken).with("means", means))
            }
        }
    }
    /// The attributes that an exercise needs for it: what it says, and what is said when it was chosen.
    pub fn texts(&self) -> Vec<String> {
        if self.word().is_some() { Vec::new() } else { vec![self.0.clone(), format!("{}-feedback", self.0)] }
    }
    /// The messages that a pack may have for it.
    pub fn says(&self, exercise: &str) -> Vec<(String, bool)> {
        self.word().map(|word| (format!("{exercise}.{word}-feedback"), false)).into_iter().collect()
    }
    /// Whether what follows the word of the glossary is known.
    pub fn is_well_formed(&self) -> bool {
        match (self.word(), self.aspect()) {
            (Some(word), aspect) => !word.is_empty() && aspect.is_none_or(|aspect| [MEANS, LEARNING].contains(&aspect)),
            (None, aspect) => !self.0.is_empty() && aspect.is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_say_texts_of_the_exercise_or_words_of_the_glossary() {
        let said = |written: &str| Item::new(written).phrase("which");
        assert_eq!(said("cut"), Phrase::pack("which.cut"));
        assert_eq!(said("@folder"), Phrase::new("word-folder"));
        assert_eq!(said("@folder.means"), Phrase::new("word-folder.means"));
        assert_eq!(said("@folder.learning"), Phrase::learning("word-folder"));
        assert_eq!(Item::new("cut").texts(), ["cut", "cut-feedback"]);
        assert!(Item::new("@folder").texts().is_empty());
        assert_eq!(Item::new("@folder.means").says("which"), [("which.folder-feedback".to_owned(), false)]);
        let well = |written: &str| Item::new(written).is_well_formed();
        assert!(well("cut") && well("@folder") && well("@folder.means") && well("@folder.learning"));
        assert!(!well("") && !well("@") && !well("@folder.other") && !well("cut.means"));
    }
}

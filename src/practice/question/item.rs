//! A thing of a question, as an author names it: a text of the exercise, or a word of the glossary.
//! What is done with it is for each kind to say.

use crate::locale::{Arg, Phrase};
use crate::pack::{Exercise, Glossary, Problem};
use serde::{Deserialize, Serialize};
use toml::Spanned;

/// What stands before a word of the glossary.
const GLOSSARY: char = '@';
/// What follows a word of the glossary whose meaning is said.
const MEANS: &str = "means";
/// What follows a word of the glossary that is said in the language being learned.
const LEARNING: &str = "learning";

/// `cut` (the attribute `.cut` of the exercise), `@folder` (a word of the glossary), `@folder.means` (its meaning),
/// `@folder.learning` (the word in the language being learned).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(inline))]
#[cfg_attr(test, schemars(extend("pattern" = r"^(@[^.]+(\.(means|learning))?|[^@.][^.]*|.*\$.*)$")))]
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
    /// What is said when it was chosen. Where the exercise says nothing of it: of a word of the glossary its meaning, else
    /// `otherwise`.
    pub fn feedback(&self, exercise: &str, otherwise: Phrase) -> Phrase {
        let own = Phrase::pack(self.feedback_id(exercise));
        own.or(match self.word() {
            None => otherwise,
            Some(word) => {
                let spoken = if self.aspect() == Some(LEARNING) {
                    self.phrase("")
                } else {
                    Item::new(format!("@{word}")).phrase("")
                };
                let means = Phrase::new(format!("word-{word}.means"));
                Phrase::new("item-means").with("word", spoken).with("means", means)
            }
        })
    }
    fn feedback_id(&self, exercise: &str) -> String {
        format!("{exercise}.{}-feedback", self.word().unwrap_or(&self.0))
    }
    /// The attribute that an exercise needs for it: what it says. None for a word of the glossary.
    pub fn text(&self) -> Option<String> {
        self.word().is_none().then(|| self.0.clone())
    }
    /// The attributes that an exercise needs which says something of every choice: the text, and what is said when it was
    /// chosen.
    pub fn texts(&self) -> Vec<String> {
        self.text().into_iter().flat_map(|text| [text.clone(), format!("{text}-feedback")]).collect()
    }
    /// The message of what is said of it, where that may be left out.
    pub fn may_say(&self, exercise: &str) -> (String, bool) {
        (self.feedback_id(exercise), false)
    }
    /// What is amiss with it.
    pub fn problem(item: &Spanned<Self>, source: &Exercise) -> Option<Problem> {
        let written = || Arg::Ltr(item.get_ref().0.clone());
        if !item.get_ref().is_well_formed() {
            let what = Phrase::new("problem-item-form").with("word", written());
            return Some(source.problem(item.span(), what).with_help(Phrase::new("problem-help-item-form")));
        }
        let word = item.get_ref().word()?;
        let (what, glossary) =
            (Phrase::new("problem-item-unknown").with("word", Arg::Ltr(word.to_owned())), Glossary::shared());
        let near = glossary
            .nearest(word)
            .map(|near| Phrase::new("problem-help-nearest").with("word", Arg::Ltr(near.to_owned())));
        glossary.get(word).is_none().then(|| source.problem(item.span(), what).with_help_if(near))
    }
    /// Items that stand in a list for the second time, with the message that says so.
    pub fn twice(items: &[Spanned<Self>], source: &Exercise, message: &'static str) -> Vec<Problem> {
        let again = |place: &usize| items[..*place].iter().any(|item| item.get_ref() == items[*place].get_ref());
        let problem = |item: &Spanned<Self>| {
            source.problem(item.span(), Phrase::new(message).with("word", Arg::Ltr(item.get_ref().0.clone())))
        };
        (0..items.len()).filter(again).map(|place| problem(&items[place])).collect()
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
        assert_eq!(Item::new("cut").text().as_deref(), Some("cut"));
        assert_eq!(Item::new("@folder.means").may_say("which"), ("which.folder-feedback".to_owned(), false));
        let well = |written: &str| Item::new(written).is_well_formed();
        assert!(well("cut") && well("@folder") && well("@folder.means") && well("@folder.learning"));
        assert!(!well("") && !well("@") && !well("@folder.other") && !well("cut.means"));
    }
}

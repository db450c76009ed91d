//! Ids made of what people wrote (titles, answers, names of files), and texts as TOML writes them.
//! Whether the ids of a pack that somebody wrote are good is for `pack` to find.

use crate::text;
use std::collections::BTreeSet;

/// Characters of an id that is made; those that people write may be longer.
const LONGEST: usize = 40;
/// Characters of any id (docs/packs.md, "Limits").
pub const LONGEST_ID: usize = 64;

/// Whether a word can be an id: lower-case letters, digits, hyphens, a letter first.
pub fn is_id(word: &str) -> bool {
    let is_part = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
    word.starts_with(|first: char| first.is_ascii_lowercase()) && word.len() <= LONGEST_ID && word.chars().all(is_part)
}

/// A text as a basic string of TOML 1.0, on one line.
pub(super) fn quoted(text: &str) -> String {
    let text = text::clean(text).replace('\n', " ").replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{text}\"")
}

/// A text as an id, accents left out, cut between two words ("Où est le fichier ?" is `ou-est-le-fichier`); `None` when it
/// has no Latin letter, or most of it would be lost.
pub(super) fn slug(text: &str) -> Option<String> {
    // Only the beginning can matter.
    let beginning: String = text.chars().take(4 * LONGEST).collect();
    let letters = beginning.chars().filter(|sign| sign.is_alphanumeric()).count();
    let folded = text::fold_answer(&beginning);
    let kept = folded.chars().filter(char::is_ascii_alphanumeric).count();
    let words = folded.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = String::new();
    for word in words.skip_while(|word| !word.starts_with(|first: char| first.is_ascii_lowercase())) {
        let joined = if id.is_empty() { word.to_owned() } else { format!("{id}-{word}") };
        if joined.len() > LONGEST {
            break;
        }
        id = joined;
    }
    (kept * 2 > letters && is_id(&id)).then_some(id)
}

/// Ids that are given once each.
#[derive(Debug, Default)]
pub(super) struct Taken {
    ids: BTreeSet<String>,
}

impl Taken {
    /// With ids that must not be given.
    pub(super) fn with(reserved: impl IntoIterator<Item = &'static str>) -> Self {
        Taken { ids: reserved.into_iter().map(str::to_owned).collect() }
    }
    /// The id of a text, or `otherwise` where the text makes none: numbered when it is taken.
    pub(super) fn give(&mut self, text: &str, otherwise: &str) -> String {
        let wanted = slug(text).unwrap_or_else(|| otherwise.to_owned());
        let numbered = (2..).map(|number: usize| format!("{wanted}-{number}"));
        let free = std::iter::once(wanted.clone()).chain(numbered).find(|id| !self.ids.contains(id));
        let id = free.unwrap_or(wanted);
        self.ids.insert(id.clone());
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_what_can_be_read_of_a_text() {
        assert_eq!(slug("Où est le fichier ?").as_deref(), Some("ou-est-le-fichier"));
        assert_eq!(slug("1. What is a folder?").as_deref(), Some("what-is-a-folder"));
        assert_eq!(slug("<Q> (3)").as_deref(), Some("q-3"));
        let long = "A question that goes on and on, as questions do when nobody reads them aloud";
        assert_eq!(slug(long).as_deref(), Some("a-question-that-goes-on-and-on-as"));
        for none in ["", "42", "ما هو المجلد؟", "؟؟ a لا أعرف", &"x".repeat(50)] {
            assert_eq!(slug(none), None, "{none}");
        }
        assert!(is_id("q-3") && !is_id("3q") && !is_id("Q") && !is_id("") && !is_id(&"x".repeat(65)));
    }

    #[test]
    fn any_text_can_stand_in_toml() {
        assert_eq!(quoted("Amina"), "\"Amina\"");
        assert_eq!(quoted(r#"A "B" \ C"#), r#""A \"B\" \\ C""#);
        assert_eq!(quoted(r"\u0041 # é {x}"), r#""\\u0041 # é {x}""#);
        assert_eq!(quoted("a\u{1b}\nb"), "\"a b\"");
    }

    #[test]
    fn no_id_is_given_twice() {
        let mut taken = Taken::with(["title"]);
        let given = ["Title", "Oui", "oui !", "نعم", "لا", "Oui 2"].map(|text| taken.give(text, "answer"));
        assert_eq!(given, ["title-2", "oui", "oui-2", "answer", "answer-2", "oui-2-2"]);
    }
}

//! Words that the glossary calls hard and that a pack uses without saying what they mean.
//! How a word is found in a text is for `forms` to say.

use super::forms::Forms;
use super::{Source, spoken_to_learner};
use crate::locale::{Arg, Phrase, Words};
use crate::pack::{Exercise, Glossary, Needed, Problem, Word};
use crate::text::pieces;
use std::collections::BTreeSet;

/// The note above a message of the pack that explains a word: `# gloss: browser, tab`.
const NOTE: &str = "gloss:";

/// The first use of each hard word that nothing has explained up to there. Exercises are met in their order, so that a word
/// explained in one is known in those after it.
pub(super) fn problems(needed: &[Needed<'_>], source: &Source, words: &Words) -> Vec<Problem> {
    let hard: Vec<(&Word, Vec<String>)> = Glossary::shared()
        .all
        .iter()
        .filter(|word| word.hard)
        .filter(|word| words.has_translation(&word.phrase()))
        .map(|word| (word, pieces(&words.say(&word.phrase()).string)))
        // A name that shows its sign ("the sign @") says what it is.
        .filter(|(_, name)| name.iter().all(|piece| piece.chars().all(char::is_alphanumeric)))
        .collect();
    let forms = Forms::of(words);
    let mut known = BTreeSet::new();
    let mut problems = Vec::new();
    for needed in needed {
        let spoken: Vec<(&str, Vec<String>)> =
            spoken_to_learner(needed).filter_map(|id| Some((id, pieces(&source.messages.get(id)?.text)))).collect();
        for (word, name) in &hard {
            if known.contains(&word.id) {
                continue;
            }
            let means = pieces(&words.say(&word.means()).string);
            let is_said = spoken.iter().any(|(_, text)| text.windows(means.len().max(1)).any(|some| some == means));
            let used = spoken.iter().find(|(_, text)| forms.count(text, name) > 0);
            if is_said || shows(needed.exercise, &word.id) || is_noted(source, needed.exercise, &word.id) {
                known.insert(word.id.clone());
            } else if let Some((id, _)) = used {
                known.insert(word.id.clone());
                problems.push(problem(source, id, word, words));
            }
        }
    }
    problems
}

fn problem(source: &Source, id: &str, word: &Word, words: &Words) -> Problem {
    let what = Phrase::new("problem-plain-hard")
        .with("message", Arg::Ltr(id.to_owned()))
        .with("word", words.say(&word.phrase()).string);
    let note = Arg::Ltr(format!("# {NOTE} {}", word.id));
    let help = Phrase::new("problem-help-plain-hard").with("means", words.say(&word.means()).string).with("note", note);
    source.problem(id, what).with_help(help).as_warning()
}

/// Whether an exercise shows the word or its meaning: then the glossary explains it.
fn shows(exercise: &Exercise, word: &str) -> bool {
    let shown = format!("@{word}");
    let is_shown =
        |text: &String| text.strip_prefix(&shown).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    exercise.all_texts().iter().any(is_shown)
}

/// Whether its author has noted that the exercise explains the word.
fn is_noted(source: &Source, exercise: &Exercise, word: &str) -> bool {
    let notes = source.messages.get(&exercise.id).map(|message| message.notes.as_slice()).unwrap_or_default();
    let noted = notes.iter().filter_map(|note| note.trim().strip_prefix(NOTE));
    noted.flat_map(|words| words.split(',')).any(|noted| noted.trim() == word)
}

/// Whether a comment, without its signs, is a note that a word is explained.
pub(in crate::author) fn is_note(comment: &str) -> bool {
    comment.trim().starts_with(NOTE)
}

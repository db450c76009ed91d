//! The functions that messages call: whether the program has them, and whether there are the keys that they name.
//! What cannot be read as a call at all is found where packs are loaded.

use super::sources::Source;
use crate::locale::{Arg, FUNCTIONS, Phrase, Words, key_names, unknown_key};
use crate::pack::Problem;

/// What keys are called elsewhere, in English.
const ALSO: [(&str, &str); 8] = [
    ("control", "ctrl"),
    ("delete", "del"),
    ("escape", "esc"),
    ("return", "enter"),
    ("windows", "super"),
    ("page up", "pageup"),
    ("page down", "pagedown"),
    ("caps lock", "capslock"),
];

/// Calls of functions and names of keys that mean nothing, in each language.
pub(super) fn problems(sources: &[Source], spoken: &[Words]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        for (id, message) in &source.messages {
            for (function, argument) in &message.functions {
                if !FUNCTIONS.contains(&function.as_str()) {
                    let problem = source.unknown_word(id, "fluent-unknown-function", function, &FUNCTIONS);
                    problems.push(problem);
                } else if let Some(key) = argument.as_deref().filter(|_| function == "KEY").and_then(unknown_key) {
                    problems.push(no_key(source, id, key, spoken));
                }
            }
        }
    }
    problems
}

fn no_key(source: &Source, id: &str, key: &str, spoken: &[Words]) -> Problem {
    let names: Vec<&str> = key_names().collect();
    let problem = source.unknown_word(id, "problem-press-unknown", key, &names);
    let wanted = key.trim().to_lowercase();
    let also = ALSO.iter().find(|(name, _)| *name == wanted).map(|(_, name)| *name);
    // Authors write keys as they stand on their own keyboard.
    let printed = |name: &&&str| spoken.iter().any(|words| words.key(name).to_lowercase() == wanted);
    let meant = also.or_else(|| names.iter().find(printed).copied());
    let word = |name: &str| Arg::Ltr(name.to_owned());
    let help = |name: &str| {
        Phrase::new("problem-help-nearest-of").with("word", word(name)).with("choices", word(&names.join(", ")))
    };
    problem.with_help_if(meant.map(help))
}

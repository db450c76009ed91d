//! Has everything room that is said of an exercise on the smallest screen? The task stands there with a hint, with what is
//! missing, or alone. What stands in the place of work is for the views of its kinds to say.

use super::sources::{Source, in_each_exercise, spoken_to_learner};
use crate::locale::{Arg, Phrase, Words};
use crate::pack::{Needed, Problem};
use crate::text::{Text, layout};
use crate::ui::ASKED;

/// Texts that take more rows than there are, in each language.
pub(super) fn problems(needed: &[Needed<'_>], sources: &[Source], spoken: &[Words]) -> Vec<Problem> {
    in_each_exercise(needed, sources, spoken, |needed, source, words| {
        let exercise = needed.exercise;
        let asked_anew = exercise.number() == 0 || source.varies(exercise, &exercise.id);
        let is_new = |id: &&str| asked_anew || source.varies(exercise, id);
        let ids = spoken_to_learner(needed).filter(is_new).filter(|id| source.messages.contains_key(*id));
        ids.filter_map(|id| Some((id.to_owned(), too_many(needed, source, words, id)?))).collect()
    })
}

/// A message that takes more rows than there are.
fn too_many(needed: &Needed<'_>, source: &Source, words: &Words, id: &str) -> Option<Problem> {
    let most = usize::from(ASKED.1);
    let beside: usize = beside(needed, id).iter().map(|phrase| rows(&words.say(phrase))).sum();
    let over = (rows(&words.say(&Phrase::pack(id.to_owned()))) + beside).checked_sub(most).filter(|over| *over > 0)?;
    let what = Phrase::new("problem-text-rows").with("message", Arg::Ltr(id.to_owned()));
    Some(source.problem(id, what.with("over", over).with("most", most).with("beside", beside)).as_warning())
}

/// What stands on the screen with a message.
fn beside(needed: &Needed<'_>, id: &str) -> Vec<Phrase> {
    let exercise = needed.exercise;
    let attribute = id.strip_prefix(exercise.id.as_str()).and_then(|rest| rest.strip_prefix('.')).unwrap_or_default();
    match attribute {
        "" | "title" => Vec::new(),
        "why" => vec![Phrase::new("outcome-done-helped")],
        _ if attribute.starts_with("trap") => vec![Phrase::new("trap-again")],
        _ if attribute.starts_with("hint-") => vec![exercise.ask()],
        // What is missing, and what is said of a choice that is not right.
        _ => vec![exercise.ask(), Phrase::new("outcome-almost")],
    }
}

fn rows(text: &Text) -> usize {
    layout(&text.string, text.base, ASKED.0).len()
}

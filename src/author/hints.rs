//! The ladder of hints: from gentle to explicit, without a gap. The first one must leave something to find.
//! That there is a first hint at all is found with the other texts.

use super::sources::{Source, in_each_exercise};
use crate::locale::{Arg, Phrase, Words};
use crate::pack::{Exercise, Needed, Problem};
use crate::practice::question::Item;
use crate::text::pieces;
use std::collections::BTreeSet;

/// Answers of `fill` that a language may add, `accept-1` to this.
const ACCEPTED: usize = 9;

/// What is amiss with hints, in each language.
pub(super) fn problems(needed: &[Needed<'_>], sources: &[Source], spoken: &[Words]) -> Vec<Problem> {
    in_each_exercise(needed, sources, spoken, |needed, source, words| {
        let found = gap(needed.exercise, source).or_else(|| gives_away(needed.exercise, source, words));
        found.into_iter().collect()
    })
}

/// A third hint without a second one.
fn gap(exercise: &Exercise, source: &Source) -> Option<(String, Problem)> {
    let id = |number: usize| format!("{}.hint-{number}", exercise.id);
    let (second, third) = (id(2), id(3));
    let has = |id: &String| source.messages.contains_key(id);
    let what = Phrase::new("problem-hint-gap").with("missing", Arg::Ltr(second.clone()));
    (has(&third) && !has(&second)).then(|| (third.clone(), source.problem(&third, what).as_warning()))
}

/// A first hint that is the answer already.
fn gives_away(exercise: &Exercise, source: &Source, words: &Words) -> Option<(String, Problem)> {
    let id = |attribute: &str| format!("{}.{attribute}", exercise.id);
    let first = id("hint-1");
    let hint = source.messages.get(&first)?;
    let say = |id: String| pieces(&words.say(&Phrase::pack(id)).string);
    let (said, asked) = (say(first.clone()), say(exercise.id.clone()));
    let later = ["hint-2", "hint-3"].map(id).into_iter().filter(|id| source.messages.contains_key(id));
    let what = if later.map(say).any(|later| later == said) {
        Phrase::new("problem-hint-twice")
    } else if let Some(answer) = told_answer(exercise, source, words, &said, &asked) {
        Phrase::new("problem-hint-answer").with("answer", answer)
    } else if names_the_way(exercise, source, hint.keys, &first) {
        Phrase::new("problem-hint-way")
    } else {
        return None;
    };
    let problem = source.problem(&first, what.with("message", Arg::Ltr(first.clone())));
    Some((first, problem.as_warning()))
}

/// The answer of a question that a hint says: of `choose`, all that is right and nothing else; of `fill`, one that is
/// accepted. What the question itself says is not given away.
fn told_answer(
    exercise: &Exercise,
    source: &Source,
    words: &Words,
    hint: &[String],
    asked: &[String],
) -> Option<String> {
    let list = |key: &str| exercise.texts(key);
    let said = |item: &String| words.say(&Item::new(item.as_str()).phrase(&exercise.id)).string;
    let is_told = |text: &String| {
        let text = pieces(text);
        contains(hint, &text) && !contains(asked, &text)
    };
    match exercise.kind() {
        "choose" => {
            let right = list("right");
            let others: Vec<String> = list("answers").into_iter().filter(|answer| !right.contains(answer)).collect();
            let right: Vec<String> = right.iter().map(said).collect();
            let told =
                right.iter().all(is_told) && !others.iter().map(said).any(|other| contains(hint, &pieces(&other)));
            told.then(|| right.join(", "))
        }
        "fill" => {
            let own = (1..=ACCEPTED).map(|number| format!("{}.accept-{number}", exercise.id));
            let own = own.filter(|id| source.messages.contains_key(id)).map(|id| words.say(&Phrase::pack(id)).string);
            let accepted = list("accept").iter().map(said).collect::<Vec<_>>().into_iter();
            accepted.chain(list("same")).chain(own).find(is_told)
        }
        _ => None,
    }
}

/// Whether a hint says of a task both where and how: a key, and every name of the solution that the task itself does not
/// say, at least one.
fn names_the_way(exercise: &Exercise, source: &Source, keys: usize, hint: &str) -> bool {
    if exercise.family != "task" || keys == 0 {
        return false;
    }
    let (asked, hinted) = (source.variables(&exercise.id), source.variables(hint));
    let solution = exercise.texts("solution");
    let names: BTreeSet<String> = solution.iter().flat_map(|text| names_in(text)).collect();
    let decisive: Vec<&String> = names.iter().filter(|name| !asked.contains(name)).collect();
    !decisive.is_empty() && decisive.iter().all(|name| hinted.contains(name))
}

/// The names in a path: `cv` of "desktop/$cv".
fn names_in(text: &str) -> impl Iterator<Item = String> {
    let name = |rest: &str| rest.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
    text.split('$').skip(1).map(name)
}

fn contains(text: &[String], some: &[String]) -> bool {
    !some.is_empty() && text.windows(some.len()).any(|window| window == some)
}

//! Proofs on every keyboard: what must be typed can be typed, and the solution leads to the goal.
//! On the one keyboard that is likely with a language, `prove` does the rest.

use super::found::{At, Found};
use super::prove::{Stop, rehearse, unseen};
use crate::locale::{Arg, Keyboard, Words};
use crate::practice::Practice;
use crate::ui::Means;
use std::collections::{BTreeMap, BTreeSet};

/// What does not hold on some keyboard. `spoken` are the words of each language of the pack.
pub(super) fn problems(practice: &dyn Practice, spoken: &[Words]) -> Vec<Found> {
    let spoken: Vec<Words> =
        spoken.iter().flat_map(|words| Keyboard::all().iter().map(|keyboard| words.with_keyboard(keyboard))).collect();
    let mut found = untypeable(practice, &spoken);
    found.extend(stops(practice, &spoken));
    found
}

/// Signs that a keyboard does not type, whatever the language. Only keyboards of the languages of the pack are asked: who
/// writes a pack in one language cannot serve those of others.
fn untypeable(practice: &dyn Practice, spoken: &[Words]) -> Vec<Found> {
    let has = |keyboard: &Keyboard| spoken.iter().any(|words| words.language().tag().starts_with(keyboard.language()));
    let mut missing: BTreeMap<(&str, char), Vec<String>> = BTreeMap::new();
    for words in spoken.iter().filter(|words| has(words.keyboard())) {
        for sign in practice.typed().iter().filter_map(|text| text.untypeable(words)) {
            let languages = missing.entry((words.keyboard().id(), sign)).or_default();
            if !languages.contains(&words.language().tag()) {
                languages.push(words.language().tag());
            }
        }
    }
    let found = |((keyboard, sign), languages): ((&str, char), Vec<String>)| {
        let found = Found::new("typed-not-on-keyboard").with("sign", sign.to_string());
        found.with("keyboard", Arg::Ltr(keyboard.to_owned())).with("languages", Arg::Ltr(languages.join(", ")))
    };
    missing.into_iter().map(found).collect()
}

/// Where the solution stops working. Languages in which the same is typed are done once on each keyboard.
fn stops(practice: &dyn Practice, spoken: &[Words]) -> Vec<Found> {
    let mut stops: BTreeMap<(Stop, &str), Vec<String>> = BTreeMap::new();
    let mut done: BTreeSet<(&str, Vec<String>)> = BTreeSet::new();
    for words in spoken {
        let typed = practice.typed().iter().map(|text| text.text(words).string).collect();
        if !done.insert((words.keyboard().id(), typed)) {
            continue;
        }
        if let Err(stop) = rehearse(practice, None, Means::Keys, words) {
            stops.entry((stop, words.keyboard().id())).or_default().push(words.language().tag());
        }
    }
    let found = |((stop, keyboard), languages): ((Stop, &str), Vec<String>)| {
        let found = match stop {
            Stop::Step(step) => Found::new("solution-keyboard").with("step", step).at(At::Step(step)),
            Stop::Unseen(step) => return unseen(step).with("languages", Arg::Ltr(languages.join(", "))),
            Stop::End => Found::new("solution-keyboard-end"),
        };
        found.with("keyboard", Arg::Ltr(keyboard.to_owned())).with("languages", Arg::Ltr(languages.join(", ")))
    };
    stops.into_iter().map(found).collect()
}

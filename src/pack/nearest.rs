//! The right word that somebody most likely meant.
//! Leaves to callers which words are right, and what to say.

use crate::locale::{Arg, Phrase};

/// The candidate nearest to a misspelt word (Damerau-Levenshtein, capitals not counted), if any is near: at most one
/// change for every three letters.
pub(super) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Words far too long to be a misspelling are not worth the quadratic comparison.
    let word: String = word.chars().take(80).collect::<String>().to_lowercase();
    let allowed = (word.chars().count() / 3).max(1);
    let measured = candidates.into_iter().map(|one| (strsim::damerau_levenshtein(&word, &one.to_lowercase()), one));
    measured.filter(|(distance, _)| *distance <= allowed).min_by_key(|(distance, _)| *distance).map(|(_, one)| one)
}

/// Advice for a misspelt word: the nearest right one and all that is possible.
pub(super) fn advice(word: &str, candidates: &[&str]) -> Option<Phrase> {
    let choices = (!candidates.is_empty()).then(|| Arg::Ltr(candidates.join(", ")));
    match (nearest(word, candidates.iter().copied()), choices) {
        (Some(near), Some(choices)) => Some(
            Phrase::new("problem-help-nearest-of").with("word", Arg::Ltr(near.to_owned())).with("choices", choices),
        ),
        (None, Some(choices)) => Some(Phrase::new("problem-help-choices").with("choices", choices)),
        _ => None,
    }
}

//! What differs between a text and how it should be: stretches to take away and to put in, as few letters as possible.
//! (Longest common subsequence, Wagner and Fischer 1974.) What is done about it is for `plan` and `view`.

use std::ops::Range;

/// A stretch of the text that should read otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hunk {
    /// What goes: bytes of the text.
    pub(super) text: Range<usize>,
    /// What comes in its place: bytes of the wanted text.
    pub(super) wanted: Range<usize>,
}

/// All stretches that differ, in order.
pub(super) fn hunks(text: &str, wanted: &str) -> Vec<Hunk> {
    let (left, right) = (signs(text), signs(wanted));
    let same = |(one, other): &((usize, char), (usize, char))| one.1 == other.1;
    let head = left.iter().copied().zip(right.iter().copied()).take_while(same).count();
    let tail = left[head..].iter().rev().copied().zip(right[head..].iter().rev().copied()).take_while(same).count();
    let (old, new) = (&left[head..left.len() - tail], &right[head..right.len() - tail]);
    let common = common(old, new);
    let at = |signs: &[(usize, char)], place: usize, end: usize| signs.get(place).map_or(end, |(byte, _)| *byte);
    let (mut found, mut i, mut j): (Vec<Hunk>, usize, usize) = (Vec::new(), 0, 0);
    while i < old.len() || j < new.len() {
        let from = (i, j);
        while i < old.len() || j < new.len() {
            match (old.get(i), new.get(j)) {
                (Some((_, one)), Some((_, other))) if one == other => break,
                (Some(_), Some(_)) if common[i + 1][j] >= common[i][j + 1] => i += 1,
                (Some(_), None) => i += 1,
                _ => j += 1,
            }
        }
        if from != (i, j) {
            found.push(Hunk {
                text: at(&left, head + from.0, text.len())..at(&left, head + i, text.len()),
                wanted: at(&right, head + from.1, wanted.len())..at(&right, head + j, wanted.len()),
            });
        }
        while old.get(i).zip(new.get(j)).is_some_and(|(one, other)| one.1 == other.1) {
            (i, j) = (i + 1, j + 1);
        }
    }
    found
}

fn signs(text: &str) -> Vec<(usize, char)> {
    text.char_indices().collect()
}

/// How many letters the rests of both have in common, from each place on.
fn common(old: &[(usize, char)], new: &[(usize, char)]) -> Vec<Vec<usize>> {
    let mut lengths = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            lengths[i][j] =
                if old[i].1 == new[j].1 { lengths[i + 1][j + 1] + 1 } else { lengths[i + 1][j].max(lengths[i][j + 1]) };
        }
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(text: &str, wanted: &str) -> Vec<String> {
        hunks(text, wanted).into_iter().map(|hunk| format!("{}>{}", &text[hunk.text], &wanted[hunk.wanted])).collect()
    }

    #[test]
    fn letters_too_many_and_missing_are_found() {
        assert_eq!(told("Bonnjour", "Bonjour"), ["n>"]);
        assert_eq!(told("Merci", "Mercis"), [">s"]);
        assert_eq!(told("le mesage", "le message"), [">s"]);
        assert_eq!(told("mersi à tous", "merci à toutes"), ["s>c", ">te"]);
        assert_eq!(told("سلم", "سلام"), [">ا"]);
        assert!(told("a", "a").is_empty());
    }

    proptest! {
        #[test]
        fn putting_the_hunks_in_makes_the_wanted_text(text in "[abcé ]{0,12}", wanted in "[abcé ]{0,12}") {
            let (mut made, mut end) = (String::new(), 0);
            for hunk in hunks(&text, &wanted) {
                prop_assert!(!hunk.text.is_empty() || !hunk.wanted.is_empty());
                made.push_str(&text[end..hunk.text.start]);
                made.push_str(&wanted[hunk.wanted]);
                end = hunk.text.end;
            }
            made.push_str(&text[end..]);
            prop_assert_eq!(made, wanted);
        }
    }
}

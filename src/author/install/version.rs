//! Which of two versions of a pack is the newer one.
//! Versions are written by people: whatever they write has a place in the order.
//!
//! Source: Semantic Versioning 2.0.0, section 11; numbers may also be fewer or more than three.

use std::cmp::Ordering;

/// Compares two versions: `1.10` is newer than `1.9`, `1.0` than `1.0-draft`; `1.0` and `1.0.0` are the same.
pub(super) fn compare(one: &str, other: &str) -> Ordering {
    let (one, other) = (Version::of(one), Version::of(other));
    let longest = one.numbers.len().max(other.numbers.len());
    let at =
        |version: &Version<'_>, place: usize| version.numbers.get(place).map_or("0".to_owned(), |it| (*it).to_owned());
    let numbers = (0..longest).map(|place| part(&at(&one, place), &at(&other, place)));
    let numbers = numbers.fold(Ordering::Equal, Ordering::then);
    numbers.then_with(|| match (one.draft, other.draft) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (Some(one), Some(other)) => drafts(one, other),
    })
}

struct Version<'a> {
    numbers: Vec<&'a str>,
    draft: Option<&'a str>,
}

impl<'a> Version<'a> {
    fn of(text: &'a str) -> Self {
        // What follows a plus says how it was made, not what it is.
        let text = text.trim().trim_start_matches(['v', 'V']).split('+').next().unwrap_or_default();
        let (numbers, draft) = text.split_once('-').map_or((text, None), |(numbers, draft)| (numbers, Some(draft)));
        Version { numbers: numbers.split('.').collect(), draft }
    }
}

fn drafts(one: &str, other: &str) -> Ordering {
    let (mut ones, mut others) = (one.split('.'), other.split('.'));
    loop {
        match (ones.next(), others.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(one), Some(other)) if part(one, other).is_eq() => {}
            (Some(one), Some(other)) => return part(one, other),
        }
    }
}

/// Numbers by their value, however long they are; words by their letters, after all numbers.
fn part(one: &str, other: &str) -> Ordering {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|sign| sign.is_ascii_digit());
    match (number(one), number(other)) {
        (true, true) => {
            let (one, other) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
            one.len().cmp(&other.len()).then_with(|| one.cmp(other))
        }
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) => one.cmp(other),
    }
}

#[cfg(test)]
mod tests {
    use super::compare;
    use std::cmp::Ordering;

    #[test]
    fn versions_have_an_order() {
        let order =
            ["", "0.9", "1.0.0-1", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-beta", "1.0.0", "1.0.1", "1.9", "1.10", "2"];
        for (place, one) in order.iter().enumerate().skip(1) {
            for other in &order[1..place] {
                assert_eq!(compare(one, other), Ordering::Greater, "{one} {other}");
                assert_eq!(compare(other, one), Ordering::Less, "{other} {one}");
            }
        }
        for (one, other) in [("1.0", "1.0.0"), ("v1.2", "1.2+built"), ("01.2", "1.02"), ("", "")] {
            assert_eq!(compare(one, other), Ordering::Equal, "{one} {other}");
        }
        let long = "9".repeat(100);
        assert_eq!(compare(&long, "1"), Ordering::Greater);
    }
}

//! In which order keys are asked: new ones come two at a time, each twice in turn, then mixed with earlier ones.
//! What is pressed is the state's.

use crate::practice::shuffled;

/// New keys that come together.
const NEW: usize = 2;
/// Keys that are asked when new ones are mixed with earlier ones.
const MIXED: usize = 4;

/// The keys as they are asked, always the same for the same `seed`. None twice in a row where there are several.
pub(super) fn order(keys: &[String], seed: &str) -> Vec<String> {
    let mut asked: Vec<String> = Vec::new();
    for (place, new) in keys.chunks(NEW).enumerate() {
        let known = &keys[..place * NEW];
        asked.extend_from_slice(new);
        if new.len() == NEW || known.is_empty() {
            asked.extend_from_slice(new);
        }
        if known.is_empty() {
            continue;
        }
        let mut mixed = longest_ago(known, &asked, MIXED - new.len());
        mixed.extend_from_slice(new);
        let mut mixed = shuffled(&mixed, &format!("{seed} {place}"));
        if mixed.first() == asked.last() {
            mixed.rotate_left(1);
        }
        asked.extend(mixed);
    }
    asked
}

/// So many of the known keys, those first that were asked longest ago.
fn longest_ago(known: &[String], asked: &[String], most: usize) -> Vec<String> {
    let mut known = known.to_vec();
    known.sort_by_key(|key| asked.iter().rposition(|other| other == key));
    known.truncate(most);
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys(notation: &str) -> Vec<String> {
        notation.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn new_keys_come_two_at_a_time_and_earlier_ones_come_again() {
        let asked = order(&keys("enter space tab esc up"), "arrows");
        assert_eq!(asked[..8], keys("enter space enter space tab esc tab esc"));
        let mut mixed = asked[8..12].to_vec();
        mixed.sort_unstable();
        assert_eq!(mixed, keys("enter esc space tab"), "all that are known");
        assert_eq!(asked[12], "up");
        assert_eq!(asked.len(), 17);
        assert!(asked[13..].contains(&"up".to_owned()));
        assert_eq!(order(&keys("enter"), "one"), keys("enter enter"));
        assert_eq!(order(&keys("a b"), "two"), keys("a b a b"));
    }

    proptest! {
        #[test]
        fn every_key_is_asked_at_least_twice_and_none_twice_in_a_row(count in 2..20_usize, seed in ".{0,8}") {
            let keys: Vec<String> = (0..count).map(|number| number.to_string()).collect();
            let asked = order(&keys, &seed);
            prop_assert_eq!(&asked, &order(&keys, &seed));
            for key in &keys {
                prop_assert!(asked.iter().filter(|other| *other == key).count() >= 2, "{} in {:?}", key, asked);
            }
            prop_assert!(asked.windows(2).all(|pair| pair[0] != pair[1]), "{:?}", asked);
        }
    }
}

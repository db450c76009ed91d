//! A mixed order that is always the same for the same exercise: no chance, so that what was saved is found again.
//! What is mixed is for kinds to say.

/// A number below `among` that depends on `seed` alone; 0 below 0.
pub(super) fn pick(among: usize, seed: &str) -> usize {
    let among = u64::try_from(among.max(1)).unwrap_or(u64::MAX);
    usize::try_from(next(&mut sown(seed)) % among).unwrap_or(0)
}

/// The items in a mixed order that depends on `seed` alone, never in the order given (where two differ).
pub fn shuffled<T: Clone + PartialEq>(items: &[T], seed: &str) -> Vec<T> {
    let mut mixed = items.to_vec();
    let mut state = sown(seed);
    // Fisher and Yates.
    for last in (1..mixed.len()).rev() {
        let among = u64::try_from(last + 1).unwrap_or(u64::MAX);
        mixed.swap(last, usize::try_from(next(&mut state) % among).unwrap_or(0));
    }
    if mixed == items {
        mixed.rotate_left(1.min(items.len()));
    }
    mixed
}

/// Where the sequence of a seed begins (FNV-1a).
fn sown(seed: &str) -> u64 {
    let hash = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    seed.bytes().fold(0xCBF2_9CE4_8422_2325, hash)
}

/// The next number of a sequence (SplitMix64, Steele, Lea and Flood 2014).
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn all_are_kept_in_another_order(count in 0..20_usize, seed in ".{0,12}") {
            let items: Vec<usize> = (0..count).collect();
            let mut mixed = shuffled(&items, &seed);
            prop_assert_eq!(&mixed, &shuffled(&items, &seed));
            prop_assert!(count < 2 || mixed != items);
            mixed.sort_unstable();
            prop_assert_eq!(mixed, items);
        }
    }

    #[test]
    fn another_seed_mixes_otherwise() {
        let items: Vec<u8> = (0..9).collect();
        let orders: std::collections::BTreeSet<_> =
            (0..20).map(|seed: u8| shuffled(&items, &seed.to_string())).collect();
        assert!(orders.len() > 15, "{}", orders.len());
    }
}

//! Which variant of an exercise a learner does: a pure function of who they are and how often they finished it.
//! How often that is, `Progress` knows; what a variant is, `pack`.

use uuid::Uuid;

/// Which of so many variants of an exercise a learner does who has finished it so many times, counted from 0. Learners
/// begin with different ones, as far as there are enough, so that who sits side by side does not do the same; then each
/// goes through all of them. The same on every computer and in every version of the program.
pub fn variant(learner: Uuid, pack: &str, exercise: &str, finished: u64, variants: usize) -> usize {
    let variants = (variants as u64).max(1);
    // FNV-1a, 64 bits, then the last step of SplitMix64, because FNV mixes its last bytes poorly. Never to be changed.
    let bytes = learner.as_bytes().iter().chain(pack.as_bytes()).chain(b"/").chain(exercise.as_bytes());
    let fnv = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        let mixed = hash ^ u64::from(*byte);
        mixed.wrapping_mul(0x0100_0000_01b3)
    });
    let mixed = (fnv ^ (fnv >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let first = (mixed ^ (mixed >> 31)) % variants;
    usize::try_from((first + finished % variants) % variants).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Learners as a program gives them ids: one after the other, and at random.
    fn learners() -> impl Iterator<Item = Uuid> {
        (0..400_u128)
            .map(|number| Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number * number * 7 + number))
    }

    #[test]
    fn the_same_learner_gets_the_same_variant_for_ever() {
        let learner = Uuid::from_u128(0x0190_1234_5678_7abc_8def_0123_4567_89ab);
        let got = [2, 3, 5, 8].map(|variants| variant(learner, "first-files", "make-folder", 0, variants));
        // From the definitions of FNV-1a and SplitMix64, by another program: other figures would change what people are in the middle of.
        assert_eq!(got, [1, 2, 3, 7]);
        assert_eq!(variant(learner, "first-files", "make-folder", 7, 1), 0);
        assert_eq!(variant(learner, "first-files", "make-folder", 7, 0), 0);
    }

    #[test]
    fn who_does_it_again_goes_through_all_variants_in_turn() {
        for (learner, variants) in learners().zip((2..=8).cycle()) {
            let met: Vec<usize> = (0..20).map(|times| variant(learner, "p", "e", times, variants)).collect();
            assert!(met.windows(2).all(|pair| pair[1] == (pair[0] + 1) % variants), "{met:?}");
            assert!(variant(learner, "p", "e", u64::MAX, variants) < variants);
        }
    }

    #[test]
    fn neighbours_begin_with_different_ones_about_as_often_as_there_are() {
        let exercises: Vec<String> = (0..10).map(|number| format!("exercise-{number}")).collect();
        let begins = |learner| exercises.iter().map(move |exercise| variant(learner, "first-files", exercise, 0, 4));
        let learners: Vec<Uuid> = learners().collect();
        let same: usize = learners
            .windows(2)
            .map(|pair| begins(pair[0]).zip(begins(pair[1])).filter(|(one, other)| one == other).count())
            .sum();
        let all = (learners.len() - 1) * exercises.len();
        assert!((all / 5..all * 3 / 10).contains(&same), "{same} of {all} pairs begin alike");
        // And nobody has the same place in every exercise.
        assert!(learners.iter().all(|learner| begins(*learner).any(|one| Some(one) != begins(*learner).next())));
    }
}

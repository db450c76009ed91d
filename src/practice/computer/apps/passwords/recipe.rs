//! The generator: what a password drawn by chance is made of, and the drawing itself.
//! Chance comes from the exercise alone, so that the same Actions give the same passwords: they are for practice only.

use serde::{Deserialize, Serialize};

/// The fewest and the most characters that can be asked for.
pub(super) const LENGTHS: std::ops::RangeInclusive<u8> = 8..=24;

const SMALL: &str = "abcdefghijkmnopqrstuvwxyz";
const CAPITALS: &str = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const DIGITS: &str = "23456789";
// Without signs that the notation of packs or Fluent reads as its own, and those that look alike.
const SYMBOLS: &str = "!?%&*+-=:;@";

/// What to draw: characters, or a whole passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "passwords.recipe"))]
#[serde(default, deny_unknown_fields)]
pub struct Recipe {
    /// How many characters.
    pub length: u8,
    /// Whether capitals are among them.
    pub capitals: bool,
    /// Whether digits are.
    pub digits: bool,
    /// Whether special characters are.
    pub symbols: bool,
    /// One of the passphrases that the pack holds ready, in the learner's language, instead of characters.
    pub phrase: bool,
}

impl Default for Recipe {
    fn default() -> Self {
        Recipe { length: 16, capitals: true, digits: true, symbols: true, phrase: false }
    }
}

impl Recipe {
    /// The nearest one that the generator can be set to; of a passphrase, only that it is one counts.
    pub(super) fn possible(self) -> Self {
        if self.phrase {
            return Recipe { phrase: true, ..Recipe::default() };
        }
        Recipe { length: self.length.clamp(*LENGTHS.start(), *LENGTHS.end()), ..self }
    }

    /// Characters drawn with this seed: at least one of each kind asked for.
    pub(super) fn characters(self, seed: u64) -> String {
        let kinds = [(true, SMALL), (self.capitals, CAPITALS), (self.digits, DIGITS), (self.symbols, SYMBOLS)];
        let kinds: Vec<Vec<char>> =
            kinds.iter().filter(|(asked, _)| *asked).map(|(_, signs)| signs.chars().collect()).collect();
        let all: Vec<char> = kinds.concat();
        let mut chance = Chance(seed);
        let mut signs: Vec<char> = kinds.iter().map(|kind| kind[chance.below(kind.len())]).collect();
        while signs.len() < usize::from(self.length) {
            signs.push(all[chance.below(all.len())]);
        }
        // The first ones are one of each kind: they must not stand in that order.
        for place in (1..signs.len()).rev() {
            signs.swap(place, chance.below(place + 1));
        }
        signs.into_iter().collect()
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): good enough to practise with, never for a real password.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
    /// A number from 0 to one less than `limit`.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).unwrap_or(1);
        usize::try_from(self.next() % limit).unwrap_or(0)
    }
}

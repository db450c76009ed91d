//! How many passwords of one shape there are, in bits, as the CNIL counts them.
//! Whether a password is one of those that people choose is for the other judge.
//!
//! Source: CNIL, deliberation no. 2022-100 of 21 July 2022, "recommandation relative aux mots de passe et autres secrets
//! partagés" (Journal officiel of 16 October 2022). Case 1, a password alone: 80 bits; its examples are 12 characters of all
//! four kinds with 37 special characters to choose from, 14 characters of three kinds without specials, or a passphrase of 7
//! words. Case 2, where access is held up after failed tries: 50 bits. Case 3, 13 bits, is for codes of a device of one's
//! own, and not used here.

use std::collections::BTreeSet;

/// Bits that a password alone must have (case 1).
pub(super) const ALONE: f64 = 80.0;
/// Bits where the site stops guessing (case 2).
pub(super) const RESTRICTED: f64 = 50.0;
/// Words of a passphrase that are worth a password alone (example 3 of case 1).
const WORDS: f64 = 7.0;
/// From so many words on, a password is taken for a phrase: a few words more cost less than signs to remember.
const PHRASE: usize = 4;
/// Special characters to choose from (example 1 of case 1).
const SPECIALS: f64 = 37.0;

/// Whether a character is of one kind.
type Kind = fn(char) -> bool;

/// What a password is made of.
pub(super) struct Shape {
    characters: usize,
    /// How many different characters each place may have.
    choices: f64,
    /// Different words, when it is a phrase.
    words: Option<usize>,
}

impl Shape {
    pub(super) fn of(password: &str) -> Self {
        // Letters of scripts without capitals count as small ones: 26 is less than any of those scripts has.
        let kinds: [(Kind, f64); 4] = [
            (|sign| sign.is_alphabetic() && !sign.is_uppercase(), 26.0),
            (char::is_uppercase, 26.0),
            (char::is_numeric, 10.0),
            (|sign| !sign.is_alphanumeric(), SPECIALS),
        ];
        let used = kinds.iter().filter(|(is_of, _)| password.chars().any(is_of));
        Shape {
            characters: password.chars().count(),
            choices: used.map(|(_, choices)| choices).sum(),
            words: words(password).filter(|words| *words >= PHRASE),
        }
    }
    /// Whether it is a phrase of words.
    pub(super) fn is_phrase(&self) -> bool {
        self.words.is_some()
    }
    /// To the nearest bit, as in the recommendation: its first example has 79.6.
    pub(super) fn bits(&self) -> f64 {
        let count = |number: usize| f64::from(u16::try_from(number).unwrap_or(u16::MAX));
        match self.words {
            Some(words) => (count(words) * ALONE / WORDS).round(),
            None if self.characters == 0 => 0.0,
            None => (count(self.characters) * self.choices.log2()).round(),
        }
    }
}

/// How many different words a text has, each of three letters at least; `None` when something else is in it.
/// A number at the end of a phrase is welcome and counts for nothing.
fn words(password: &str) -> Option<usize> {
    let parts = password.split([' ', '-', '_', '.', ',']).filter(|part| !part.is_empty());
    let parts = parts.filter(|part| !part.chars().all(char::is_numeric));
    let mut different = BTreeSet::new();
    for part in parts {
        let letters = part.chars().filter(|sign| sign.is_alphabetic() || *sign == '\'').count();
        if letters < part.chars().count() {
            return None;
        }
        if letters >= 3 {
            different.insert(part.to_lowercase());
        }
    }
    Some(different.len())
}

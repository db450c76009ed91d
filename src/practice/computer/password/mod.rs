//! What a password is worth, and what would make it better, in words that a beginner understands: never a bare number.
//! Where passwords are typed and kept is for the programs.

mod bits;
mod familiar;
#[cfg(test)]
mod tests;

use crate::locale::Phrase;
use bits::Shape;
use familiar::{NAMES, WORDS};
use zxcvbn::feedback::Warning;
use zxcvbn::matching::Match;
use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::{Entropy, Score, zxcvbn};

/// More characters than are judged: the rest only makes it longer.
const JUDGED: usize = 100;
/// The most that is said at once: more would not be read.
const MOST_ADVICE: usize = 2;

/// How well a password holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is found soon.
    Weak,
    /// It holds where a site stops guessing after a few tries (CNIL: 50 bits with restricted access).
    Fair,
    /// It holds by itself (CNIL: 80 bits for a password alone).
    Strong,
}

/// What would make a password better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Advice {
    /// It is one of those that are tried first.
    Common,
    /// It holds what others know about this person or this site.
    Known,
    /// It holds a first name or a family name.
    NoName,
    /// It holds a day or a year.
    NoDate,
    /// It holds keys that lie side by side.
    NoKeys,
    /// It says the same again.
    NoRepeat,
    /// It goes on as everybody expects: abc, 1234.
    NoSequence,
    /// It holds a word that stands in every dictionary.
    NoWord,
    /// It is a phrase of too few words.
    MoreWords,
    /// It is too short.
    Longer,
}

/// What a password is worth, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// How well it holds.
    pub level: Level,
    /// What would make it better, most useful first; nothing for a strong one.
    pub advice: Vec<Advice>,
}

impl Judgement {
    /// What it is worth, in one sentence.
    pub fn said(&self) -> Phrase {
        Phrase::new(match self.level {
            Level::Weak => "password-weak",
            Level::Fair => "password-fair",
            Level::Strong => "password-strong",
        })
    }
    /// What to do, a sentence each.
    pub fn advised(&self) -> Vec<Phrase> {
        self.advice.iter().map(|advice| Phrase::new(advice.word())).collect()
    }
}

impl Advice {
    fn word(self) -> &'static str {
        match self {
            Advice::Common => "password-common",
            Advice::Known => "password-known",
            Advice::NoName => "password-no-name",
            Advice::NoDate => "password-no-date",
            Advice::NoKeys => "password-no-keys",
            Advice::NoRepeat => "password-no-repeat",
            Advice::NoSequence => "password-no-sequence",
            Advice::NoWord => "password-no-word",
            Advice::MoreWords => "password-more-words",
            Advice::Longer => "password-longer",
        }
    }
}

/// Judges a password; `known` is what others know: the site, the user name, names of people.
///
/// Two judges must agree. The first counts (`bits`): how many passwords of this length and these kinds of characters there
/// are, as the CNIL does in its recommendation of 2022. That is fair to what was drawn by chance only, so the second looks
/// for what people choose: known passwords, words, names, dates, neighbouring keys (zxcvbn, Wheeler 2016; its scale of 0 to 4
/// by the number of guesses: 3 from 10^8 on, 4 from 10^10 on). The recommendation allows for both ("devinabilité").
///
/// The first call reads the word lists of zxcvbn, some milliseconds. It compares years with the present one: a password with
/// a year in it may become better after decades.
pub fn judge(password: &str, known: &[&str]) -> Judgement {
    let password: String = password.chars().take(JUDGED).collect();
    let shape = Shape::of(&password);
    let known: Vec<String> = known.iter().flat_map(|text| parts(text)).collect();
    let familiar = known.iter().map(String::as_str).chain(NAMES.iter().copied()).chain(WORDS.iter().copied());
    let guessed = zxcvbn(&password, &familiar.collect::<Vec<_>>());
    let level = match guessed.score() {
        Score::Four if shape.bits() >= bits::ALONE => Level::Strong,
        Score::Four | Score::Three if shape.bits() >= bits::RESTRICTED => Level::Fair,
        _ => Level::Weak,
    };
    let advice = if level == Level::Strong { Vec::new() } else { advice(&guessed, &shape, &known) };
    Judgement { level, advice }
}

fn advice(guessed: &Entropy, shape: &Shape, known: &[String]) -> Vec<Advice> {
    let warning = guessed.feedback().and_then(zxcvbn::feedback::Feedback::warning);
    let whole = guessed.sequence().len() == 1;
    let parts = guessed.sequence().iter().filter_map(|part| about(part, whole, warning, known));
    // A phrase is made of words: only what it says again, or what others know, is worth a word.
    let fits = |advice: &Advice| !shape.is_phrase() || matches!(advice, Advice::Known | Advice::NoRepeat);
    let mut advice: Vec<Advice> = parts.filter(fits).collect();
    if shape.bits() < bits::ALONE {
        advice.push(if shape.is_phrase() { Advice::MoreWords } else { Advice::Longer });
    }
    advice.sort_unstable();
    advice.dedup();
    if advice.is_empty() {
        advice.push(Advice::Longer);
    }
    // However many words it holds, that it is too short is what helps most.
    let longer = advice.iter().position(|one| *one >= Advice::MoreWords).map(|place| advice.remove(place));
    advice.truncate(MOST_ADVICE - usize::from(longer.is_some()));
    advice.extend(longer);
    advice
}

/// What a part of a password gives away.
fn about(part: &Match, whole: bool, warning: Option<Warning>, known: &[String]) -> Option<Advice> {
    match &part.pattern {
        MatchPattern::Dictionary(found) => {
            let word = found.matched_word.as_str();
            let of_names =
                [Warning::NamesAndSurnamesByThemselvesAreEasyToGuess, Warning::CommonNamesAndSurnamesAreEasyToGuess];
            match warning {
                _ if part.token.chars().count() < 3 => None,
                _ if known.iter().any(|known| known == word) => Some(Advice::Known),
                _ if NAMES.contains(&word) => Some(Advice::NoName),
                Some(
                    Warning::ThisIsATop10Password | Warning::ThisIsATop100Password | Warning::ThisIsACommonPassword,
                ) if whole => Some(Advice::Common),
                Some(warning) if of_names.contains(&warning) => Some(Advice::NoName),
                _ => Some(Advice::NoWord),
            }
        }
        MatchPattern::Spatial(_) => Some(Advice::NoKeys),
        MatchPattern::Repeat(_) => Some(Advice::NoRepeat),
        MatchPattern::Sequence(_) => Some(Advice::NoSequence),
        MatchPattern::Date(_) | MatchPattern::Regex(_) => Some(Advice::NoDate),
        MatchPattern::BruteForce => None,
    }
}

/// The words of what others know, in small letters: "mairie.example" gives "mairie" and "example".
fn parts(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| word.chars().count() >= 3).map(str::to_lowercase).collect()
}

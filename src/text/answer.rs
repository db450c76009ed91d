//! Folding of typed answers: what a person who knows the answer may type for it, on the keyboard at hand, folds to the same.
//! Further than `fold`, which names of files need. What differs where it is not the same is for `difference`.

use super::fold;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A letter, digit or sign of an answer, folded, and the bytes of the text that it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Letter {
    pub(super) key: char,
    pub(super) at: Range<usize>,
}

/// An answer as it is compared. Its text is the typed one in NFKC.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Folded {
    pub(super) text: String,
    pub(super) letters: Vec<Letter>,
}

/// An answer as it is compared: case, accents, digits, Arabic vowel marks and the letters that people type for each other
/// folded, signs at its end and quotes left out. A hyphen stays one: two answers are the same for `same_answer`.
pub fn fold_answer(answer: &str) -> String {
    Folded::of(answer).letters.iter().map(|letter| letter.key).collect()
}

impl Folded {
    pub(super) fn of(answer: &str) -> Self {
        let text: String = answer.chars().map(before).nfkc().collect();
        let mut letters = Vec::new();
        for (start, sign) in text.char_indices() {
            let at = start..start + sign.len_utf8();
            let base = letters.last().map(|letter: &Letter| letter.key);
            letters.extend(keys(sign, base).into_iter().map(|key| Letter { key, at: at.clone() }));
        }
        seated_hamza(&mut letters);
        spaces(&mut letters);
        numbers(&mut letters);
        ends(&mut letters);
        Folded { text, letters }
    }
    /// What stands in the text for some of the letters.
    pub(super) fn slice(&self, letters: Range<usize>) -> &str {
        let Some(letters) = self.letters.get(letters).filter(|letters| !letters.is_empty()) else { return "" };
        self.text.get(letters[0].at.start..letters[letters.len() - 1].at.end).unwrap_or_default()
    }
    /// Whether the letter at a place is the second one of what is one letter in the text: the e of “œ”.
    pub(super) fn goes_on(&self, place: usize) -> bool {
        let at = |place: usize| self.letters.get(place).map(|letter| &letter.at);
        place > 0 && at(place).is_some() && at(place) == at(place - 1)
    }
    pub(super) fn key(&self, place: usize) -> Option<char> {
        self.letters.get(place).map(|letter| letter.key)
    }
    /// Whether the hyphen at a place may as well be a space, or nothing: “week-end”, “e-mail”, “wi-fi” are written in all
    /// three ways. In an address or a file name, and between digits, it is a sign like any other.
    pub(super) fn is_soft(&self, place: usize) -> bool {
        if self.key(place) != Some('-') {
            return false;
        }
        let digit = |place: Option<usize>| place.and_then(|at| self.key(at)).is_some_and(|key| key.is_ascii_digit());
        let (word, between) = (self.word(place), digit(place.checked_sub(1)) && digit(Some(place + 1)));
        let sign = |at: usize| match self.key(at) {
            Some('@' | '/' | '_' | ':' | '\\') => true,
            Some('.') => at > word.start && at + 1 < word.end,
            _ => false,
        };
        !between && !word.clone().any(sign)
    }
    /// The letters between two spaces around a place.
    pub(super) fn word(&self, place: usize) -> Range<usize> {
        let is_space = |letter: &Letter| letter.key == ' ';
        let place = place.min(self.letters.len());
        let start = self.letters[..place].iter().rposition(is_space).map_or(0, |space| space + 1);
        let end = self.letters[place..].iter().position(is_space).map_or(self.letters.len(), |space| place + space);
        start..end
    }
}

/// Signs that NFKC, or `fold`, would take apart or away: the acute accent that is typed for an apostrophe, and the joiner of
/// Persian, which people type as a space or leave out, as they do hyphens.
fn before(sign: char) -> char {
    match sign {
        '\u{00B4}' => '\'',
        '\u{200C}' => '-',
        other => other,
    }
}

/// What a sign folds to, after the letter `base`.
fn keys(sign: char, base: Option<char>) -> Vec<char> {
    match sign {
        // An apostrophe is typed as a space (“aujourd hui”), but not left out: “we're” is not “were”, “l'a” not “la”.
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '′' => vec![' '],
        sign if sign.is_whitespace() => vec![' '],
        // All dashes are one: most keyboards have only the first.
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '−' => vec!['-'],
        // Quotes are around an answer, never in it.
        '"' | '«' | '»' | '“' | '”' | '„' | '‟' | '″' | '‹' | '›' => Vec::new(),
        '٠'..='٩' | '۰'..='۹' => latin_digit(sign).into_iter().collect(),
        '٪' => vec!['%'],
        // An accent on a Latin letter: missing keys, and people who never write them, must not stand between a learner and
        // the answer. “où” becomes “ou” and “sûr” “sur”: where that matters the exercise is exact. Accents of other scripts
        // make other letters (й, ё): they stay.
        '\u{0300}'..='\u{036F}' if base.is_some_and(|base| base.is_ascii_alphabetic()) => Vec::new(),
        // Arabic vowel marks, the alef above and the marks of the Koran: hardly anybody types them.
        '\u{0610}'..='\u{061A}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' => Vec::new(),
        _ => letters(sign),
    }
}

fn letters(sign: char) -> Vec<char> {
    match sign {
        // The hamza of an alef, its madda and its wasla are left out by most who type: أنا and انا are one word.
        'أ' | 'إ' | 'آ' | 'ٱ' => vec!['ا'],
        // In Egypt the dots of a ya at the end of a word are left out; Persian keyboards have a ya and a kaf of their own.
        'ى' | 'ی' | 'ے' => vec!['ي'],
        'ک' | 'ڪ' => vec!['ك'],
        // At the end of a word many type ه for ة. No everyday word differs from another one in this alone.
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۀ' => vec!['ه'],
        'œ' | 'Œ' => vec!['o', 'e'],
        'æ' | 'Æ' => vec!['a', 'e'],
        // Letters that Unicode does not take apart, and that other keyboards lack.
        'ø' | 'Ø' => vec!['o'],
        'ł' | 'Ł' => vec!['l'],
        'đ' | 'Đ' => vec!['d'],
        'ı' | 'İ' => vec!['i'],
        _ => match sign.to_string().nfd().next() {
            Some(base) if base.is_ascii_alphabetic() => vec![base.to_ascii_lowercase()],
            _ => fold(&sign.to_string()).chars().collect(),
        },
    }
}

/// The digit of 0 to 9 that an Arabic or Persian one is.
pub(super) fn latin_digit(sign: char) -> Option<char> {
    let zero = match sign {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    char::from_digit(u32::from(sign) - u32::from(zero), 10)
}

/// The hamza on a waw or a ya is left out as that of an alef is: مؤقت and موقت, قائمة and قايمة. Two habits besides: شئ for
/// شيء at the end of a word, and مسئول for مسؤول before a waw. A hamza that stands alone stays: ماء is not ما.
fn seated_hamza(letters: &mut Vec<Letter>) {
    let mut place = 0;
    while let Some(letter) = letters.get(place) {
        let next = letters.get(place + 1).map(|letter| letter.key);
        let (key, alone) = match (letter.key, next) {
            ('ؤ', _) | ('ئ', Some('و' | 'ؤ')) => ('و', false),
            ('ئ', next) => ('ي', !next.is_some_and(char::is_alphabetic)),
            (other, _) => (other, false),
        };
        let at = letter.at.clone();
        letters[place].key = key;
        if alone {
            letters.insert(place + 1, Letter { key: 'ء', at });
        }
        place += 1;
    }
}

/// In a number, a comma is the point of other countries, and spaces before two digits or more group it: 06 12 34, 1 000.
/// Single digits with spaces between them are a list: “1 2 3” is not “123”.
fn numbers(letters: &mut Vec<Letter>) {
    let is_digit = |letter: &Letter| letter.key.is_ascii_digit();
    for place in 1..letters.len().saturating_sub(1) {
        let between = is_digit(&letters[place - 1]) && is_digit(&letters[place + 1]);
        match letters[place].key {
            ',' | '٫' if between => letters[place].key = '.',
            // It groups digits, as a space does.
            '٬' if between => letters[place].key = ' ',
            _ => {}
        }
    }
    let mut kept = Vec::with_capacity(letters.len());
    for run in letters.chunk_by(|one, next| [one, next].iter().all(|letter| is_digit(letter) || letter.key == ' ')) {
        let mut groups = run.split(|letter| letter.key == ' ').filter(|group| !group.is_empty()).skip(1);
        let grouped = groups.all(|group| group.len() > 1);
        let inside = |at: usize| at > 0 && at + 1 < run.len();
        let joins = |at: usize, letter: &Letter| letter.key == ' ' && inside(at) && grouped;
        kept.extend(
            run.iter().enumerate().filter(|(at, letter)| !joins(*at, letter)).map(|(_, letter)| letter.clone()),
        );
    }
    *letters = kept;
}

/// One space between words, and none beside a hyphen: “week - end”.
fn spaces(letters: &mut Vec<Letter>) {
    let mut kept: Vec<Letter> = Vec::with_capacity(letters.len());
    for letter in letters.drain(..) {
        let last = kept.last().map(|last| last.key);
        match (last, letter.key) {
            (None | Some(' '), ' ') => {}
            (Some('-'), ' ') if kept.len() > 1 => {}
            (Some(' '), '-') => {
                kept.pop();
                kept.push(letter);
            }
            _ => kept.push(letter),
        }
    }
    *letters = kept;
}

/// Signs at the end are of the sentence, not of the answer; where there is nothing else, they are the answer (“.”, “?”).
fn ends(letters: &mut Vec<Letter>) {
    let closes = |key: char| matches!(key, ' ' | '.' | ',' | ';' | ':' | '!' | '?' | '…' | '،' | '؛' | '؟' | '۔');
    if let Some(last) = letters.iter().rposition(|letter| !closes(letter.key)) {
        letters.truncate(last + 1);
    } else {
        letters.retain(|letter| letter.key != ' ');
    }
}

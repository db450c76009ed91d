//! One line being typed: how much of it is right, and the sign that is not, if there is one.
//! What comes after a slip is not taken until it is mended. How it looks is `view`'s.

use super::super::stroke::is_capital;
use crate::text::{Text, as_typed};

/// More slips in so many letters are many.
const LETTERS: usize = 5;

/// A line and what is typed of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Line {
    /// As `text::as_typed` gives it.
    pub(super) text: Text,
    /// How many signs of it are typed.
    right: usize,
    wrong: Option<char>,
    slips: usize,
    /// How many capitals came one after the other instead of small letters.
    capitals: usize,
}

impl Line {
    pub(super) fn new(text: Text) -> Self {
        Line { text, ..Line::default() }
    }
    /// The sign to be typed next; `None` after the last one.
    pub(super) fn next(&self) -> Option<char> {
        self.text.string.chars().nth(self.right)
    }
    /// What stands there and should not.
    pub(super) fn wrong(&self) -> Option<char> {
        self.wrong
    }
    /// What is typed right.
    pub(super) fn done(&self) -> &str {
        &self.text.string[..self.end(self.right)]
    }
    /// What follows the next sign.
    pub(super) fn after_next(&self) -> &str {
        &self.text.string[self.end(self.right + 1)..]
    }
    /// What is still to be typed.
    pub(super) fn rest(&self) -> &str {
        &self.text.string[self.end(self.right)..]
    }
    /// All that is typed.
    pub(super) fn typed(&self) -> String {
        self.done().chars().chain(self.wrong).collect()
    }
    pub(super) fn slips(&self) -> usize {
        self.slips
    }
    /// Whether so many slips are many for this line.
    pub(super) fn are_many(&self, slips: usize) -> bool {
        let letters = self.text.string.chars().filter(|sign| !sign.is_whitespace()).count();
        slips * LETTERS > letters
    }
    /// Whether Caps Lock seems to be on.
    pub(super) fn is_locked(&self) -> bool {
        self.capitals >= 2
    }

    /// A sign is typed. Returns whether the line is complete.
    pub(super) fn put(&mut self, typed: char) -> bool {
        let Some(next) = self.next() else { return true };
        if let Some(wrong) = self.wrong {
            // An accent that comes after its letter mends it.
            if as_typed(&format!("{wrong}{typed}")).chars().eq([next]) {
                (self.wrong, self.right, self.slips) = (None, self.right + 1, self.slips - 1);
            }
        } else if typed == next {
            (self.right, self.capitals) = (self.right + 1, 0);
        } else {
            self.capitals = if is_capital(next, typed) { self.capitals + 1 } else { 0 };
            (self.wrong, self.slips) = (Some(typed), self.slips + 1);
        }
        self.next().is_none()
    }
    /// The last sign is taken back.
    pub(super) fn erase(&mut self) {
        if self.wrong.take().is_none() {
            self.right = self.right.saturating_sub(1);
        }
    }

    fn end(&self, signs: usize) -> usize {
        self.text.string.char_indices().nth(signs).map_or(self.text.string.len(), |(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        Line::new(Text { string: text.to_owned(), ..Text::default() })
    }

    fn put(line: &mut Line, typed: &str) -> bool {
        typed.chars().map(|sign| line.put(sign)).last().unwrap_or(false)
    }

    #[test]
    fn a_slip_waits_until_it_is_mended_and_is_counted_once() {
        let mut line = line("Été");
        assert!(!put(&mut line, "Ér"));
        assert_eq!((line.typed().as_str(), line.wrong(), line.slips()), ("Ér", Some('r'), 1));
        put(&mut line, "té");
        assert_eq!((line.typed().as_str(), line.slips()), ("Ér", 1), "nothing is taken before it is mended");
        line.erase();
        assert_eq!((line.done(), line.next(), line.after_next()), ("É", Some('t'), "é"));
        assert!(put(&mut line, "té"));
        assert_eq!((line.next(), line.rest(), line.after_next()), (None, "", ""));
        line.erase();
        assert_eq!(line.rest(), "é");
    }

    #[test]
    fn an_accent_that_comes_after_its_letter_is_no_slip() {
        let mut line = line("né");
        assert!(put(&mut line, "ne\u{301}"));
        assert_eq!(line.slips(), 0);
    }

    #[test]
    fn capitals_instead_of_small_letters_are_noticed() {
        let mut line = line("ab");
        put(&mut line, "A");
        line.erase();
        assert!(!line.is_locked());
        put(&mut line, "A");
        assert!(line.is_locked());
        line.erase();
        put(&mut line, "a");
        assert!(!line.is_locked());
    }

    #[test]
    fn one_slip_in_five_letters_is_not_many() {
        let line = line("abcde fghij");
        assert!(!line.are_many(2) && line.are_many(3));
    }
}

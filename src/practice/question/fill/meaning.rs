//! What a typed text means as an answer, in the language that is on; and how an answer reads.
//! Which letters are the same, `text` knows.

use super::state::{Given, MOST};
use super::{Act, Answer};
use crate::locale::{Arg, Phrase, Words};
use crate::practice::ToType;
use crate::text::{self, Difference, Direction, Text};

impl Answer {
    /// A message of the exercise.
    pub(super) fn message(&self, attribute: &str) -> Phrase {
        Phrase::pack(format!("{}.{attribute}", self.id))
    }
    /// An accepted answer, inside a sentence.
    pub(super) fn accepted(&self, number: usize) -> Arg {
        match number.checked_sub(1).and_then(|place| self.given.get(place)) {
            Some(Given::Item(item)) => item.phrase(&self.id).into(),
            Some(Given::Same(same)) => Arg::Ltr(same.clone()),
            None => self.message(&format!("accept-{}", number.saturating_sub(self.given.len()))).into(),
        }
    }
    /// An accepted answer as it is written.
    pub(super) fn writing(&self, number: usize, words: &Words) -> Text {
        let said = match self.accepted(number) {
            Arg::Phrase(phrase) => words.say(&phrase),
            Arg::Ltr(text) => Text { string: text, base: Direction::Ltr },
            _ => Text::default(),
        };
        Text { string: text::plain(&said.string), ..said }
    }
    /// An accepted answer, for somebody who has to type it.
    pub(super) fn to_type(&self, number: usize) -> ToType {
        ToType::Answer(Box::new(match self.accepted(number) {
            Arg::Phrase(phrase) => ToType::Said(*phrase),
            Arg::Ltr(text) => ToType::Same(text),
            _ => ToType::Same(String::new()),
        }))
    }
    /// The texts of one sort that the language has ("accept", "near"), with their numbers.
    pub(super) fn texts(&self, sort: &str, words: &Words) -> Vec<(usize, String)> {
        let message = |number: &usize| self.message(&format!("{sort}-{number}"));
        // Where a language has none of its own, those of another one are on the screen.
        let own = (1..=MOST).any(|number| words.has_translation(&message(&number)));
        let there = |number: &usize| {
            let message = message(number);
            if own { words.has_translation(&message) } else { words.has(&message) }
        };
        let said = |number: usize| (number, text::plain(&words.say(&message(&number)).string));
        (1..=MOST).filter(there).map(said).collect()
    }
    /// All accepted answers with their numbers.
    pub(super) fn all_accepted(&self, words: &Words) -> Vec<(usize, String)> {
        let given = (1..=self.given.len()).map(|number| (number, self.writing(number, words).string));
        let own = self.texts("accept", words).into_iter().map(|(number, text)| (self.given.len() + number, text));
        given.chain(own).collect()
    }
    /// How an answer reads.
    pub(super) fn reads(&self, act: &Act, words: &Words) -> String {
        match act {
            Act::Accepted(number) => self.to_type(*number).text(words).string,
            Act::Near(number) => text::plain(&words.say(&self.message(&format!("near-{number}"))).string),
            Act::Loosely { typed, .. } | Act::Nearly { typed, .. } | Act::Other(typed) => typed.clone(),
            Act::Clear => String::new(),
        }
    }

    /// What a typed text means.
    pub(super) fn meaning(&self, typed: &str, words: &Words) -> Act {
        let typed = typed.trim().to_owned();
        if typed.is_empty() {
            return Act::Clear;
        }
        let accepted = self.all_accepted(words);
        // What their keyboard can do of it is all that somebody can type.
        if let Some((number, _)) = accepted.iter().find(|(number, _)| self.to_type(*number).text(words).string == typed)
        {
            return Act::Accepted(*number);
        }
        let is_written = |wanted: &str| if self.exact { is_exact(&typed, wanted) } else { is_same(&typed, wanted) };
        if let Some((number, _)) = accepted.iter().find(|(_, wanted)| is_written(wanted)) {
            return Act::Accepted(*number);
        }
        if let Some((number, wanted)) = accepted.iter().find(|(_, wanted)| text::same_answer(&typed, wanted)) {
            return match text::written_difference(&typed, wanted).filter(|_| self.exact) {
                Some(difference) => Act::Nearly { accepted: *number, difference, typed },
                None => Act::Loosely { accepted: *number, typed },
            };
        }
        let near = self.texts("near", words).into_iter().find(|(_, near)| text::same_answer(&typed, near));
        if let Some((number, _)) = near {
            return Act::Near(number);
        }
        let nearly = |(number, wanted): &(usize, String)| Some((*number, text::difference(&typed, wanted)?));
        match accepted.iter().filter_map(nearly).min_by_key(|(_, difference)| !difference.only) {
            Some((accepted, difference)) => Act::Nearly { accepted, difference, typed },
            None => Act::Other(typed),
        }
    }
}

/// Whether an answer is written as it should be, where the writing counts.
fn is_exact(typed: &str, wanted: &str) -> bool {
    text::same_answer(typed, wanted) && text::written_difference(typed, wanted).is_none()
}

/// Whether nothing but capitals differs in the writing.
fn is_same(typed: &str, wanted: &str) -> bool {
    is_exact(&typed.to_lowercase(), &wanted.to_lowercase())
}

/// The sentence about a difference.
pub(super) fn told(difference: &Difference) -> Phrase {
    use text::Slip;
    let (id, letter) = match &difference.slip {
        Slip::Missing(_) => ("fill-missing", None),
        Slip::Extra(letter) => ("fill-extra", Some(letter)),
        Slip::Other { typed, .. } => ("fill-letter", Some(typed)),
        Slip::Exchanged(letters) => ("fill-exchanged", Some(letters)),
        Slip::SpaceMissing => ("fill-space-missing", None),
        Slip::SpaceExtra => ("fill-space-extra", None),
        Slip::SignMissing(sign) => ("fill-sign-missing", Some(sign)),
        Slip::SignExtra(sign) => ("fill-sign-extra", Some(sign)),
        Slip::Written(letter) => ("fill-written-so", Some(letter)),
        Slip::Capital(letter) => ("fill-capital", Some(letter)),
        Slip::Small(letter) => ("fill-small", Some(letter)),
    };
    let place = match difference.after.as_str() {
        "" => Phrase::new("fill-at-start"),
        after => Phrase::new("fill-after").with("text", after),
    };
    let told = Phrase::new(id).with("place", place);
    match letter {
        Some(letter) => told.with("letter", letter.as_str()),
        None => told,
    }
}

//! Fields of forms: what is asked, what is answered, and when two answers are the same.
//! What is amiss with an answer is in `fault`.

use super::one::Answer;
use super::query::same_text;
use crate::locale::Name;
use crate::practice::computer::disk::{Disk, ItemId, Notation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The attribute with its label; also how Actions and goals name it.
    pub id: String,
    /// What is asked.
    pub kind: Asks,
    /// Whether the form can be sent without it.
    pub optional: bool,
}

/// What a field asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Any text on one line.
    Text,
    /// Any text on several lines.
    LongText,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A day.
    Date,
    /// A number between two others.
    Number(Option<i64>, Option<i64>),
    /// So many digits; the very ones, where a code was sent.
    Digits(usize, Option<String>),
    /// The number of a bank card.
    Card,
    /// One answer from a list that opens.
    Select(Vec<String>),
    /// One answer of those on the page.
    Radio(Vec<String>),
    /// A box to tick.
    Check,
    /// A box to tick before the form can be sent.
    Consent,
    /// The box against machines.
    Robot,
    /// A document: of these types, at most so many kB.
    Upload(Vec<String>, Option<u32>),
    /// A password that exists.
    Password,
    /// A password to invent.
    NewPassword,
    /// The password of that field once more.
    Again(String),
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Typed.
    Text(#[serde(with = "Notation")] Name),
    /// Chosen.
    Choice(String),
    /// Ticked.
    Ticked,
    /// A document of the disk.
    File(ItemId),
}

/// The answers to a form, by field.
pub type Values = BTreeMap<String, Value>;

impl Field {
    /// Whether it is typed into.
    pub fn is_typed(&self) -> bool {
        !matches!(
            self.kind,
            Asks::Select(_) | Asks::Radio(_) | Asks::Check | Asks::Consent | Asks::Robot | Asks::Upload(..)
        )
    }
    /// Whether what is typed is never shown.
    pub fn is_secret(&self) -> bool {
        matches!(self.kind, Asks::Password | Asks::NewPassword | Asks::Again(_))
    }
    /// Whether what is typed has the same form in every language, so that it is never a word of the pack.
    pub fn is_exact(&self) -> bool {
        self.is_secret() || self.is_typed() && !matches!(self.kind, Asks::Text | Asks::LongText)
    }
    /// Whether it is a box.
    pub fn is_box(&self) -> bool {
        matches!(self.kind, Asks::Check | Asks::Consent | Asks::Robot)
    }
    /// Whether it is the name of an account.
    pub fn is_login(&self) -> bool {
        matches!(self.kind, Asks::Text | Asks::Email)
    }
    /// The answers to choose from.
    pub fn choices(&self) -> &[String] {
        match &self.kind {
            Asks::Select(choices) | Asks::Radio(choices) => choices,
            _ => &[],
        }
    }
    /// What was typed, in a form in which two ways to write the same are equal.
    pub fn plain(&self, name: &Name) -> Name {
        let Name::Plain(text) = name else { return name.clone() };
        Name::Plain(match self.kind {
            Asks::Email => text.trim().to_lowercase(),
            Asks::Phone => phone(text),
            Asks::Date => date(text).map_or_else(|| text.clone(), |(y, m, d)| format!("{y}-{m:02}-{d:02}")),
            Asks::Digits(..) | Asks::Card => digits(text),
            Asks::Number(..) => number(text).map_or_else(|| text.clone(), |number| number.to_string()),
            _ => text.clone(),
        })
    }
    /// Whether a value is this answer.
    pub fn is_answered(&self, value: Option<&Value>, wanted: &Answer, disk: &Disk) -> bool {
        match (value, wanted) {
            (Some(Value::Text(typed)), Answer::Text(wanted)) if self.is_secret() => typed == wanted,
            (Some(Value::Text(typed)), Answer::Text(wanted)) => same_text(&self.plain(typed), &self.plain(wanted)),
            (None, Answer::Text(Name::Plain(wanted))) => wanted.is_empty(),
            (Some(Value::Choice(chosen)), Answer::Text(Name::Plain(wanted))) => chosen == wanted,
            (Some(Value::File(file)), Answer::Text(wanted)) => disk.get(*file).is_some_and(|node| node.name == *wanted),
            (value, Answer::Ticked(wanted)) => (value == Some(&Value::Ticked)) == *wanted,
            _ => false,
        }
    }
}

/// The value of a digit, in whatever digits Arabic and Persian keyboards type.
fn digit(sign: char) -> Option<u32> {
    match sign {
        '\u{0660}'..='\u{0669}' => Some(sign as u32 - 0x0660),
        '\u{06F0}'..='\u{06F9}' => Some(sign as u32 - 0x06F0),
        _ => sign.to_digit(10),
    }
}

/// The text with its digits as 0 to 9 and without what people put between them.
pub(super) fn digits(text: &str) -> String {
    let kept = text.chars().filter(|sign| !matches!(sign, ' ' | '.' | '-' | '/' | '(' | ')' | '\u{a0}' | '\u{202f}'));
    kept.map(|sign| digit(sign).and_then(|value| char::from_digit(value, 10)).unwrap_or(sign)).collect()
}

/// A telephone number as it is dialled in France.
pub(super) fn phone(text: &str) -> String {
    let digits = digits(text);
    let abroad = digits.strip_prefix("+33").or_else(|| digits.strip_prefix("0033"));
    abroad.map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0')))
}

pub(super) fn number(text: &str) -> Option<i64> {
    digits(text).parse().ok()
}

/// A day written day first: year, month, day. `None` for anything else, and for a day that is in no calendar.
pub(super) fn date(text: &str) -> Option<(i16, u8, u8)> {
    let (day, month, year) = date_parts(text)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}

/// Three numbers that may be a day: day, month, year of four digits.
pub(super) fn date_parts(text: &str) -> Option<(u8, u8, i16)> {
    let plain: String =
        text.trim().chars().map(|sign| digit(sign).and_then(|value| char::from_digit(value, 10)).unwrap_or(sign)).collect();
    let parts: Vec<&str> =
        plain.split(['/', '.', '-', ' ', '\u{060C}', '\u{066B}']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts[..] else { return None };
    let all_digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    (all_digits && year.len() == 4).then_some(())?;
    Some((day.parse().ok()?, month.parse().ok()?, year.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_people_write_them() {
        for (text, day) in [
            ("27/03/1990", Some((1990, 3, 27))),
            ("7.3.1990", Some((1990, 3, 7))),
            ("٢٧/٠٣/١٩٩٠", Some((1990, 3, 27))),
            ("29-02-2024", Some((2024, 2, 29))),
            ("29/02/2023", None),
            ("31/04/1990", None),
            ("1990-03-27", None),
            ("27/03/90", None),
            ("03/27/1990", None),
            ("27 mars 1990", None),
            ("", None),
        ] {
            assert_eq!(date(text), day, "{text}");
        }
    }

    #[test]
    fn two_ways_to_write_the_same_are_the_same_answer() {
        let same = |kind: Asks, one: &str, other: &str| {
            let field = Field { id: "x".into(), kind, optional: false };
            let typed = Value::Text(Name::Plain(one.into()));
            field.is_answered(Some(&typed), &Answer::Text(Name::Plain(other.into())), &Disk::default())
        };
        assert!(same(Asks::Phone, "+33 6 39 98 12 34", "0639981234"));
        assert!(same(Asks::Date, "7/3/1990", "07/03/1990"));
        assert!(same(Asks::Email, " Amina@poste.example", "amina@poste.example"));
        assert!(same(Asks::Text, "haddad", "Haddad"));
        assert!(same(Asks::Digits(5, None), "٣٨٠٠٠", "38 000"));
        assert!(!same(Asks::Password, "haddad", "Haddad"), "capitals count in a password");
        assert!(!same(Asks::Date, "3/7/1990", "07/03/1990"));
    }
}

//! What is amiss with the answers to a form, said as good sites say it: what is missing, and how to write it.
//! Where it stands on the page is for the view.

use super::field::{Asks, Field, date, date_parts, digits, number, phone};
use super::page::Page;
use super::{Value, Values};
use crate::locale::{Arg, Name, Phrase};
use crate::practice::computer::disk::{Disk, Item};
use crate::practice::computer::password::{Level, judge};

/// Answers to be imitated, the same in every language.
pub(super) const DATE: &str = "27/03/1990";
pub(super) const PHONE: &str = "06 39 98 12 34";
pub(super) const EMAIL: &str = "amina@poste.example";

/// A phrase that shows how something is written: `$example`.
pub(super) fn example(id: &'static str, written: &'static str) -> Phrase {
    Phrase::new(id).with("example", Arg::Ltr(written.to_owned()))
}

/// Every field that keeps a form from being sent, with what to do about it.
pub(super) fn faults<'a>(page: &'a Page, values: &Values, disk: &Disk) -> Vec<(&'a Field, Phrase)> {
    page.fields().filter_map(|field| Some((field, fault(page, field, values, disk)?))).collect()
}

fn fault(page: &Page, field: &Field, values: &Values, disk: &Disk) -> Option<Phrase> {
    let Some(value) = values.get(&field.id) else {
        return (!field.optional).then(|| missing(&field.kind));
    };
    match value {
        Value::Text(Name::Plain(text)) => amiss(page, field, text, values),
        Value::File(file) => {
            let document = disk.get(*file).filter(|_| !disk.in_bin(*file)).map(|node| &node.item);
            let Some(Item::Document(document)) = document else { return Some(Phrase::new("web-fault-file")) };
            let Asks::Upload(_, Some(most)) = field.kind else { return None };
            let size = document.size_kb.filter(|size| *size > most)?;
            Some(Phrase::new("web-fault-file-size").with("size", i64::from(size)).with("most", i64::from(most)))
        }
        Value::Text(_) | Value::Choice(_) | Value::Ticked => None,
    }
}

/// What is said when there is no answer.
fn missing(asks: &Asks) -> Phrase {
    Phrase::new(match asks {
        Asks::Select(_) | Asks::Radio(_) => "web-fault-choose",
        Asks::Check | Asks::Consent => "web-fault-tick",
        Asks::Robot => "web-fault-robot",
        Asks::Upload(..) => "web-fault-file",
        Asks::Date => return example("web-fault-date", DATE),
        Asks::Again(_) => "web-fault-again-empty",
        _ => "web-fault-empty",
    })
}

/// What is amiss with a typed answer.
fn amiss(page: &Page, field: &Field, text: &str, values: &Values) -> Option<Phrase> {
    let unless = |fine: bool, id: &'static str| (!fine).then(|| Phrase::new(id));
    match &field.kind {
        Asks::Email => email(text),
        Asks::Phone => {
            let number = phone(text);
            let inland = number.len() == 10 && number.starts_with('0');
            let abroad = number.strip_prefix('+').is_some_and(|rest| (8..=15).contains(&rest.len()));
            let plain = number.trim_start_matches('+').bytes().all(|byte| byte.is_ascii_digit());
            (!plain || !inland && !abroad).then(|| example("web-fault-phone", PHONE))
        }
        Asks::Date if date(text).is_some() => None,
        Asks::Date if date_parts(text).is_some() => Some(Phrase::new("web-fault-date-none")),
        Asks::Date => Some(example("web-fault-date", DATE)),
        Asks::Number(least, most) => match number(text) {
            None => Some(Phrase::new("web-fault-number")),
            Some(number) => {
                let low = least.filter(|least| number < *least).map(|least| ("web-fault-number-low", least));
                let high = most.filter(|most| number > *most).map(|most| ("web-fault-number-high", most));
                low.or(high).map(|(id, bound)| Phrase::new(id).with("bound", bound))
            }
        },
        Asks::Digits(length, code) => match digits(text) {
            typed if typed.len() != *length || !typed.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(Phrase::new("web-fault-digits").with("count", *length))
            }
            typed => unless(code.as_ref().is_none_or(|code| digits(code) == typed), "web-fault-code"),
        },
        Asks::Card => {
            let typed = digits(text);
            unless(typed.len() == 16 && typed.bytes().all(|byte| byte.is_ascii_digit()), "web-fault-card")
        }
        Asks::NewPassword => password(page, text, values),
        Asks::Again(first) => {
            let same = matches!(values.get(first), Some(Value::Text(Name::Plain(first))) if first == text);
            unless(same, "web-fault-again")
        }
        _ => None,
    }
}

fn email(text: &str) -> Option<Phrase> {
    let id = match text.split_once('@') {
        _ if text.chars().any(char::is_whitespace) => "web-fault-email-space",
        None => "web-fault-email-at",
        Some(("", _)) => "web-fault-email-name",
        Some((_, site)) if site.contains('@') => "web-fault-email-at",
        Some((_, site)) => {
            let parts: Vec<&str> = site.split('.').collect();
            if parts.len() > 1 && parts.iter().all(|part| !part.is_empty()) {
                return None;
            }
            "web-fault-email-site"
        }
    };
    Some(example(id, EMAIL))
}

/// What keeps a new password from being one that holds.
fn password(page: &Page, text: &str, values: &Values) -> Option<Phrase> {
    let typed = values.values().filter_map(|value| match value {
        Value::Text(Name::Plain(other)) if other != text => Some(other.as_str()),
        _ => None,
    });
    let known: Vec<&str> = typed.chain([page.at.host()]).collect();
    let judgement = judge(text, &known);
    let advice = judgement.advised().into_iter().next().filter(|_| judgement.level == Level::Weak)?;
    Some(Phrase::new("web-fault-password").with("said", judgement.said()).with("advice", advice))
}

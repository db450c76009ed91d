//! From a part as it is written to a part of a page, or what is amiss with it.
//! Whether its addresses lead anywhere is checked in `setup`, when all pages are known.

use super::field::{Asks, Field};
use super::page::{Deed, Download, Found, Link, Page, Part, Submit, Target};
use super::part::{FoundEntry, Key, PartEntry};
use crate::locale::{Arg, Name, Phrase};
use crate::practice::computer::disk::notation;

/// A part understood.
///
/// # Errors
/// What is missing, or does not belong to it.
pub(super) fn part(entry: &PartEntry) -> Result<Part, Phrase> {
    let (musts, mays) = entry.kind.options();
    let about = |id: &'static str, key: &Key| Phrase::new(id).with("word", Arg::Ltr(key.word()));
    if let Some(missing) = musts.iter().find(|key| !entry.given.contains(key)) {
        return Err(about("problem-web-needs", missing));
    }
    if let Some(odd) = entry.given.iter().find(|key| !musts.contains(key) && !mays.contains(key)) {
        return Err(about("problem-web-option", odd));
    }
    let (word, options) = (entry.word.clone(), &entry.options);
    if let Some(asks) = asks(entry)? {
        return Ok(Part::Field(Field { id: word, optional: is_optional(&asks, options.optional), kind: asks }));
    }
    let to = || options.to.clone().ok_or_else(|| about("problem-web-needs", &Key::To));
    let link = |to: Target, advert| Part::Link(Link { word: word.clone(), to, advert });
    Ok(match entry.kind {
        Key::Heading => Part::Heading(word),
        Key::Notice => Part::Notice(word),
        Key::List => Part::List(entry.words.clone()),
        Key::Table => Part::Table(entry.rows.clone()),
        Key::Link => match &options.mail {
            Some(mail) => link(Target::Mail(mail.clone()), false),
            None => link(Target::Page(to()?), false),
        },
        Key::Advert => link(Target::Page(to()?), true),
        Key::Download => {
            let file = options.file.clone().ok_or_else(|| about("problem-web-needs", &Key::File))?;
            Part::Download(Download { word, file: file.0, size: options.size })
        }
        Key::PopUp => Part::PopUp(word, options.to.clone()),
        Key::Cookies => Part::Cookies(word),
        Key::Query => Part::Query(word, options.to.clone()),
        Key::Results => Part::Results(entry.found.iter().map(found).collect::<Result<_, _>>()?),
        Key::SaveDraft => Part::SaveDraft(word),
        Key::SignOut => Part::SignOut(word, to()?),
        Key::Receipt => Part::Receipt(notation::read(&word), options.reference.clone()),
        Key::Submit | Key::SignIn | Key::SignUp | Key::Reset => {
            let deed = match entry.kind {
                Key::SignIn => Deed::SignIn,
                Key::SignUp => Deed::SignUp,
                Key::Reset => Deed::Reset(options.account.clone().unwrap_or_default()),
                _ => Deed::Send,
            };
            Part::Submit(Submit { word, deed, to: to()?, arrive: options.arrive.clone() })
        }
        _ => Part::Paragraph(word),
    })
}

/// What a field asks for; `None` for what is no field.
fn asks(entry: &PartEntry) -> Result<Option<Asks>, Phrase> {
    let options = &entry.options;
    if let (Some(code), true) = (&options.is, entry.kind == Key::Digits)
        && super::field::digits(code).len() != options.length
    {
        return Err(Phrase::new("problem-web-code"));
    }
    Ok(Some(match entry.kind {
        Key::Text => Asks::Text,
        Key::LongText => Asks::LongText,
        Key::Email => Asks::Email,
        Key::Phone => Asks::Phone,
        Key::Date => Asks::Date,
        Key::Number => Asks::Number(options.least, options.most),
        Key::Digits => Asks::Digits(options.length, options.is.clone()),
        Key::Card => Asks::Card,
        Key::Select => Asks::Select(options.choices.clone()),
        Key::Radio => Asks::Radio(options.choices.clone()),
        Key::Check => Asks::Check,
        Key::Consent => Asks::Consent,
        Key::Robot => Asks::Robot,
        Key::Upload => Asks::Upload(options.types.clone(), options.most.and_then(|most| u32::try_from(most).ok())),
        Key::Password => Asks::Password,
        Key::NewPassword => Asks::NewPassword,
        _ => return Ok(None),
    }))
}

fn is_optional(asks: &Asks, said: bool) -> bool {
    said || *asks == Asks::Check
}

fn found(entry: &FoundEntry) -> Result<Found, Phrase> {
    let (word, advert) = match (&entry.link, &entry.advert) {
        (Some(word), None) => (word, false),
        (None, Some(word)) => (word, true),
        _ => return Err(Phrase::new("problem-web-no-kind")),
    };
    let link = Link { word: word.clone(), to: Target::Page(entry.to.clone()), advert };
    Ok(Found { link, words: entry.words.iter().map(|said| said.0.clone()).collect() })
}

/// A field for a new password is followed by one to write it once more.
pub(super) fn with_again(part: Part) -> Vec<Part> {
    let again = match &part {
        Part::Field(field) if field.kind == Asks::NewPassword => Some(Part::Field(Field {
            id: format!("{}-again", field.id),
            kind: Asks::Again(field.id.clone()),
            optional: field.optional,
        })),
        _ => None,
    };
    std::iter::once(part).chain(again).collect()
}

/// The ids by which Actions name what stands in a part: each once on a page.
pub(super) fn ids(part: &Part) -> Vec<String> {
    match part {
        Part::Link(link) => vec![link.word.clone()],
        Part::Download(download) => vec![download.word.clone()],
        Part::Field(field) => vec![field.id.clone()],
        Part::Results(all) => all.iter().map(|found| found.link.word.clone()).collect(),
        Part::PopUp(word, _)
        | Part::Cookies(word)
        | Part::Query(word, _)
        | Part::SaveDraft(word)
        | Part::SignOut(word, _) => vec![word.clone()],
        Part::Submit(submit) => vec![submit.word.clone()],
        _ => Vec::new(),
    }
}

/// What is amiss with a page as a whole.
pub(super) fn amiss(page: &Page) -> Option<Phrase> {
    let count = |is: fn(&Part) -> bool| page.parts.iter().filter(|part| is(part)).count();
    let submits = count(|part| matches!(part, Part::Submit(_)));
    let single: [fn(&Part) -> bool; 5] = [
        |part| matches!(part, Part::Query(..)),
        |part| matches!(part, Part::PopUp(..)),
        |part| matches!(part, Part::Cookies(_)),
        |part| matches!(part, Part::Receipt(..)),
        |part| matches!(part, Part::SaveDraft(_)),
    ];
    if submits > 1 || single.into_iter().any(|is| count(is) > 1) {
        return Some(Phrase::new("problem-web-only-one"));
    }
    if submits == 0 && page.fields().next().is_some() {
        return Some(Phrase::new("problem-web-no-submit"));
    }
    let has = |is: fn(&Field) -> bool| page.fields().any(is);
    let (login, old) = (has(Field::is_login), has(|field| field.kind == Asks::Password));
    let new = has(|field| field.kind == Asks::NewPassword);
    let lacks = match page.submit().map(|submit| &submit.deed) {
        Some(Deed::SignIn) if !login || !old => "email, password",
        Some(Deed::SignUp) if !login || !new => "email, new-password",
        Some(Deed::Reset(_)) if !new => "new-password",
        _ => return None,
    };
    Some(Phrase::new("problem-web-account-fields").with("fields", Arg::Ltr(lacks.to_owned())))
}

/// The names of documents that a page may put on the disk.
pub(super) fn documents(page: &Page) -> Vec<Name> {
    let name = |part: &Part| match part {
        Part::Download(download) => Some(download.file.clone()),
        Part::Receipt(name, _) => Some(name.clone()),
        _ => None,
    };
    page.parts.iter().filter_map(name).collect()
}

/// Attributes of a page's message, each with whether it must be there.
pub(super) fn texts(page: &Page) -> Vec<(String, bool)> {
    let mut texts = Vec::new();
    for part in &page.parts {
        match part {
            Part::Heading(word) | Part::Paragraph(word) | Part::Notice(word) => texts.push((word.clone(), true)),
            Part::List(words) => texts.extend(words.iter().map(|word| (word.clone(), true))),
            Part::Table(rows) => texts.extend(rows.iter().flatten().map(|word| (word.clone(), true))),
            Part::Field(field) => texts.extend(field_texts(field)),
            Part::Results(all) => {
                for found in all {
                    texts.push((found.link.word.clone(), true));
                    texts.push((format!("{}-about", found.link.word), false));
                }
            }
            Part::Receipt(..) => {}
            other => texts.extend(ids(other).into_iter().map(|id| (id, true))),
        }
    }
    if page.pop_up().is_some_and(|(_, to)| to.is_some()) {
        texts.extend(page.pop_up().map(|(word, _)| (format!("{word}-more"), true)));
    }
    texts.into_iter().map(|(word, must)| (format!("{}.{word}", page.word), must)).collect()
}

fn field_texts(field: &Field) -> Vec<(String, bool)> {
    if matches!(field.kind, Asks::Robot | Asks::Again(_)) {
        return Vec::new();
    }
    let own = [(field.id.clone(), true), (format!("{}-help", field.id), false)];
    own.into_iter().chain(field.choices().iter().map(|choice| (choice.clone(), true))).collect()
}

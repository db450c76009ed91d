//! What an author writes about Mail at the start: whose it is, contacts, folders, letters and those that come later.
//! Every mistake is reported at its place; what goals and solutions name is checked in `mention`.

use super::content::is_address;
use super::letter::Address;
use super::{Attachment, Content, Folder, Letter, Line, Link, Lines, Mail, Person};
use crate::locale::{Arg, Name, Phrase};
use crate::practice::computer::app::Start;
use crate::practice::computer::disk::{Date, notation};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

/// The most letters an author may list.
const MOST: usize = 200;

/// `mail = { me = "amina@poste.example", letters = [...] }`
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail"))]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// The learner's own address.
    #[cfg_attr(test, schemars(with = "String"))]
    me: Spanned<String>,
    /// The learner's name, as others read it.
    name: Option<String>,
    /// The people who can be picked.
    #[serde(default)]
    contacts: Vec<Contact>,
    /// Names of further folders, besides inbox, sent, drafts, archive, junk and bin.
    #[serde(default)]
    folders: Vec<String>,
    /// What is there at the start.
    #[serde(default)]
    letters: Vec<Entry>,
    /// Letters that arrive on the way, when a form of the web asks for them with `arrive`.
    #[serde(default)]
    later: Vec<Entry>,
}

#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.contact"))]
#[serde(deny_unknown_fields)]
struct Contact {
    /// Who it is.
    name: String,
    /// Their address.
    #[cfg_attr(test, schemars(with = "String"))]
    address: Spanned<String>,
}

/// A letter of the start.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "mail.letter"))]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Its word, `"$offer"`: the message is the subject, its `.text` what stands in it.
    #[cfg_attr(test, schemars(with = "String"))]
    letter: Spanned<String>,
    /// The sender's address; needed but in `sent` and `drafts`.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    from: Option<Spanned<String>>,
    /// The name that is shown instead of the address.
    name: Option<String>,
    /// Where it lies. Left out: in the inbox.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    folder: Option<Spanned<String>>,
    /// When it came: 2026-10-21.
    #[cfg_attr(test, schemars(with = "Option<crate::practice::schema::Day>"))]
    day: Option<Spanned<Datetime>>,
    /// Who gets it. Left out: the learner; in `sent` and `drafts` nobody.
    #[cfg_attr(test, schemars(with = "Option<Vec<String>>"))]
    to: Option<Vec<Spanned<String>>>,
    /// Who gets a copy.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<String>"))]
    cc: Vec<Spanned<String>>,
    /// What is written in a draft so far.
    #[serde(default)]
    text: Lines,
    /// Names of documents; their `.text` is what they show.
    #[serde(default)]
    attach: Vec<String>,
    /// Words that lead to a page of the web.
    #[serde(default)]
    links: Vec<Link>,
    /// Whether it only pretends to be from whom it says. To delete or to report it is then never harm.
    #[serde(default)]
    phishing: bool,
    /// Whether it looks read. Left out: not in the inbox.
    read: Option<bool>,
}

/// Puts what an author wrote on the computer; returns the window.
pub(super) fn set_up(setup: Option<&Setup>, start: &mut Start<'_>) -> Mail {
    let mut mail = Mail::default();
    let Some(setup) = setup else { return mail };
    let me = Person { name: setup.name.as_deref().map(notation::read), address: address(&setup.me, start) };
    let contact = |contact: &Contact, start: &mut Start<'_>| Person {
        name: Some(notation::read(&contact.name)),
        address: address(&contact.address, start),
    };
    let contacts = setup.contacts.iter().map(|one| contact(one, start)).collect();
    let folders = setup.folders.iter().map(|folder| notation::read(folder)).collect();
    let mut content = Content::of(me, contacts, folders);
    for (number, entry) in setup.letters.iter().chain(&setup.later).enumerate() {
        if number == MOST {
            start.amiss(entry.letter.span(), Phrase::new("problem-mail-too-many").with("most", MOST));
            break;
        }
        let letter = letter(entry, &content, start);
        let known = content.find(&letter.key).is_some() || content.later.iter().any(|one| one.key == letter.key);
        if known {
            let what = Phrase::new("problem-mail-twice").with("word", Arg::Ltr(entry.letter.get_ref().clone()));
            start.amiss(entry.letter.span(), what);
        } else if number < setup.letters.len() {
            let read = entry.read.unwrap_or(letter.folder != Folder::Inbox);
            let id = content.add(letter);
            if read {
                mail.read.insert(id);
            }
        } else {
            start.arrivals.announced.extend(word(&letter.key).or_else(|| plain(&letter.key)));
            content.later.push(letter);
        }
    }
    content.note_known();
    start.computer.prepare(|now| *now.own_mut::<Mail>() = content);
    mail
}

fn letter(entry: &Entry, content: &Content, start: &mut Start<'_>) -> Letter {
    let key = notation::read(entry.letter.get_ref());
    let folder = entry.folder.as_ref().map_or(Folder::Inbox, |written| {
        let folder = Folder::of_word(written.get_ref());
        if !content.has_folder(&folder) {
            let what = Phrase::new("problem-mail-folder").with("word", Arg::Ltr(written.get_ref().clone()));
            start.amiss(written.span(), what);
        }
        folder
    });
    let from = match &entry.from {
        Some(from) => Person { name: entry.name.as_deref().map(notation::read), address: address(from, start) },
        None if folder.is_own_writing() => content.me.clone(),
        None => {
            start.amiss(entry.letter.span(), Phrase::new("problem-mail-no-sender"));
            Person::default()
        }
    };
    let to = match &entry.to {
        // A draft may have one that is to be mended.
        Some(to) if folder == Folder::Drafts => to.iter().map(|one| Address(notation::read(one.get_ref()))).collect(),
        Some(to) => to.iter().map(|one| address(one, start)).collect(),
        None if folder.is_own_writing() => Vec::new(),
        None => vec![content.me.address.clone()],
    };
    let attached = |name: &String| {
        let name = notation::read(name);
        Attachment { shows: word(&name), name, size_kb: None }
    };
    Letter {
        to,
        cc: entry.cc.iter().map(|one| address(one, start)).collect(),
        day: day(entry, start),
        from,
        folder,
        shows: word(&key).filter(|_| entry.text.is_blank()),
        subject: Line::from(key.clone()),
        text: entry.text.clone(),
        attached: entry.attach.iter().map(attached).collect(),
        links: entry.links.clone(),
        phishing: entry.phishing,
        ..Letter::blank(key, &Person::default())
    }
}

/// The word of a name, whose `.text` can be shown.
fn word(name: &Name) -> Option<String> {
    match name {
        Name::Word(word) => Some(word.clone()),
        _ => None,
    }
}

/// A name that is the same in every language.
fn plain(name: &Name) -> Option<String> {
    match name {
        Name::Plain(text) => Some(text.clone()),
        _ => None,
    }
}

fn address(written: &Spanned<String>, start: &mut Start<'_>) -> Address {
    let name = notation::read(written.get_ref());
    if let Name::Plain(text) = &name
        && !is_address(text)
    {
        start.amiss(written.span(), Phrase::new("problem-mail-address").with("word", Arg::Ltr(text.clone())));
    }
    Address(name)
}

/// The day of a letter; a time of day alone is a mistake.
fn day(entry: &Entry, start: &mut Start<'_>) -> Option<Date> {
    let written = entry.day.as_ref()?;
    let day = written.get_ref().date.as_ref().and_then(|date| {
        let year = i16::try_from(date.year).ok()?;
        Some((year, date.month, date.day))
    });
    if day.is_none() {
        start.amiss(written.span(), Phrase::new("problem-files-date"));
    }
    day
}

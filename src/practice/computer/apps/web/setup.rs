//! What an author writes about Web at the start: pages, accounts, bookmarks, drafts; and the mistakes in it.
//! Parts are read in `part` and understood in `understand`.

use super::content::{Account, Content, Printed};
use super::mention::nearest;
use super::one::Answer;
use super::page::{Page, Pages, Part, Target};
use super::part::PartEntry;
use super::state::Web;
use super::{Address, Value, understand};
use crate::locale::{Arg, Name, Phrase};
use crate::pack::Problem;
use crate::practice::computer::app::Start;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;
use toml::Spanned;

/// `[exercise.web]`
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "web"))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Setup {
    /// The address of the page that is open at the start. Left out: an empty tab.
    #[cfg_attr(test, schemars(with = "Option<Address>"))]
    home: Option<Spanned<Address>>,
    /// The pages that there are.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<PageEntry>"))]
    pages: Vec<Spanned<PageEntry>>,
    /// The accounts that there are already.
    #[serde(default)]
    accounts: Vec<AccountEntry>,
    /// The sites on which the learner is signed in already.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<Address>"))]
    signed_in: Vec<Spanned<Address>>,
    /// The addresses kept as bookmarks.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<Address>"))]
    bookmarks: Vec<Spanned<Address>>,
    /// Forms begun before: the word of the page, and the answers.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "BTreeMap<String, BTreeMap<String, Answer>>"))]
    drafts: BTreeMap<String, Spanned<BTreeMap<String, Answer>>>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "web.page"))]
#[serde(deny_unknown_fields)]
struct PageEntry {
    /// Its address.
    #[cfg_attr(test, schemars(with = "Address"))]
    at: Spanned<Address>,
    /// Its word, `"$town"`: the message is its title, the attributes are the texts of its parts.
    #[cfg_attr(test, schemars(with = "String", regex(pattern = r"^\$")))]
    page: Spanned<String>,
    /// Whether only somebody who is signed in on this site sees it.
    #[serde(default)]
    private: bool,
    /// What stands on it, from top to bottom. Just a word is a paragraph.
    #[serde(default)]
    #[cfg_attr(test, schemars(with = "Vec<PartEntry>"))]
    parts: Vec<Spanned<PartEntry>>,
}

#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "web.account"))]
#[serde(deny_unknown_fields)]
struct AccountEntry {
    /// The site.
    #[cfg_attr(test, schemars(with = "Address"))]
    at: Spanned<Address>,
    /// The name one signs in with, often an e-mail address.
    name: String,
    /// The password.
    password: String,
}

/// Puts the web of an author on the computer.
pub(super) fn set_up(setup: Option<&Setup>, start: &mut Start<'_>) -> Web {
    let Some(setup) = setup else { return Web::default() };
    let mut pages = Pages { all: Vec::new(), home: setup.home.as_ref().map(|home| home.get_ref().clone()) };
    for entry in &setup.pages {
        let page = page(entry.get_ref(), &pages, start);
        pages.all.push(page);
    }
    check_ways(setup, &pages, start);
    let accounts = setup.accounts.iter().map(|entry| Account {
        host: entry.at.get_ref().host().to_owned(),
        login: entry.name.clone(),
        password: Name::Plain(entry.password.clone()),
    });
    let mut content = Content { accounts: accounts.collect(), ..Content::default() };
    for site in &setup.signed_in {
        let host = site.get_ref().host();
        match content.accounts.iter().find(|account| account.host == host) {
            Some(account) => drop(content.signed_in.insert(host.to_owned(), account.login.clone())),
            None => start.amiss(site.span(), Phrase::new("problem-web-no-account")),
        }
    }
    content.bookmarks = setup.bookmarks.iter().map(|bookmark| bookmark.get_ref().clone()).collect();
    draw_up(setup, &pages, &mut content, start);
    content.pages = Printed::new(Rc::new(pages));
    let web = Web::opened(&content);
    start.computer.prepare(|now| *now.own_mut::<Web>() = content);
    web
}

fn page(entry: &PageEntry, before: &Pages, start: &mut Start<'_>) -> Page {
    let written = entry.page.get_ref();
    let word = written.strip_prefix('$').unwrap_or(written);
    if word == written {
        start.amiss(entry.page.span(), Phrase::new("problem-web-page-word"));
    }
    let at = entry.at.get_ref();
    if before.all.iter().any(|page| page.at == *at) {
        start.amiss(entry.at.span(), Phrase::new("problem-web-twice").with("word", Arg::Ltr(at.to_string())));
    }
    if before.named(word).is_some() {
        start.amiss(entry.page.span(), Phrase::new("problem-web-twice").with("word", Arg::Ltr(word.to_owned())));
    }
    let known = start.problems.len();
    let parts = parts(entry, start);
    let page = Page { at: at.clone(), word: word.to_owned(), private: entry.private, parts };
    // A part that is not understood may be just what the page lacks.
    if let Some(what) = understand::amiss(&page).filter(|_| start.problems.len() == known) {
        start.amiss(entry.page.span(), what);
    }
    page
}

fn parts(entry: &PageEntry, start: &mut Start<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut ids = BTreeSet::new();
    for written in &entry.parts {
        let part = written.get_ref();
        let possible = part.possible();
        let possible: Vec<&str> = possible.iter().map(String::as_str).collect();
        let unknown = part.unknown.iter().map(|key| {
            Problem::unknown_word(start.file, "problem-unknown-key", key.get_ref(), key.span(), &possible)
        });
        start.problems.extend(unknown);
        for id in &part.options.arrive {
            start.arrivals.awaited.push((written.span(), id.clone()));
        }
        match understand::part(part) {
            _ if !part.unknown.is_empty() => {}
            Ok(part) => {
                for id in understand::ids(&part) {
                    if !ids.insert(id.clone()) {
                        start.amiss(written.span(), Phrase::new("problem-web-twice").with("word", Arg::Ltr(id)));
                    }
                }
                parts.extend(understand::with_again(part));
            }
            Err(what) => start.amiss(written.span(), what),
        }
    }
    parts
}

/// A problem for every address that leads nowhere.
fn check_ways(setup: &Setup, pages: &Pages, start: &mut Start<'_>) {
    let mut ways: Vec<(Range<usize>, Address)> = Vec::new();
    let listed = setup.home.iter().chain(&setup.bookmarks);
    ways.extend(listed.map(|address| (address.span(), address.get_ref().clone())));
    for entry in setup.pages.iter().flat_map(|entry| &entry.get_ref().parts) {
        ways.extend(entry.get_ref().options.to.clone().map(|to| (entry.span(), to)));
        ways.extend(entry.get_ref().found.iter().map(|found| (entry.span(), found.to.clone())));
    }
    for (span, address) in ways.into_iter().filter(|(_, address)| pages.at(address).is_none()) {
        start.problems.push(unknown_address(start.file, pages, span, &address));
    }
}

/// An address at which there is no page, with the nearest one.
pub(super) fn unknown_address(
    file: &Rc<crate::pack::SourceFile>,
    pages: &Pages,
    span: Range<usize>,
    address: &Address,
) -> Problem {
    let what = Phrase::new("problem-web-address").with("word", Arg::Ltr(address.to_string()));
    let known: Vec<String> = pages.all.iter().map(|page| page.at.to_string()).collect();
    nearest(Problem::error(file, span, what), &address.to_string(), &known)
}

/// Something that a draft names is nowhere; the nearest that is.
fn unknown(start: &mut Start<'_>, id: &'static str, word: &str, span: Range<usize>, known: &[String]) {
    let what = Phrase::new(id).with("word", Arg::Ltr(word.to_owned()));
    start.problems.push(nearest(Problem::error(start.file, span, what), word, known));
}

/// The forms begun before.
fn draw_up(setup: &Setup, pages: &Pages, content: &mut Content, start: &mut Start<'_>) {
    for (word, answers) in &setup.drafts {
        let Some(page) = pages.named(word) else {
            let known: Vec<String> = pages.all.iter().map(|page| page.word.clone()).collect();
            unknown(start, "problem-web-page", word, answers.span(), &known);
            continue;
        };
        let mut values = BTreeMap::new();
        for (id, answer) in answers.get_ref() {
            let value = page.field(id).and_then(|field| match answer {
                Answer::Ticked(true) if field.is_box() => Some(Value::Ticked),
                Answer::Text(name) if field.is_typed() => Some(Value::Text(name.clone())),
                Answer::Text(Name::Plain(choice)) if field.choices().contains(choice) => {
                    Some(Value::Choice(choice.clone()))
                }
                _ => None,
            });
            match value {
                Some(value) => drop(values.insert(id.clone(), value)),
                None => {
                    let known: Vec<String> = page.fields().map(|field| field.id.clone()).collect();
                    unknown(start, "problem-web-field", id, answers.span(), &known);
                }
            }
        }
        content.drafts.insert(word.clone(), values);
    }
}

/// The page that a link leads to, if it leads to one.
pub(super) fn page_of(target: &Target) -> Option<&Address> {
    match target {
        Target::Page(address) => Some(address),
        Target::Mail(_) => None,
    }
}

//! What must be true of Web at the end of a task, as packs write it: `{ submitted = { card = { family = "$haddad" } } }`.
//! What is said about it is in `report`, what must not have changed in `damage`.

use super::content::Content;
use super::one::{Answer, One, Said};
use super::state::Web;
use super::{Address, Query, Values};
use crate::practice::computer::app::Look;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Something that must be true.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "web.condition"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// This page is in front.
    At(Address),
    /// This page was looked at.
    Visited(Address),
    /// The form of this page was sent; the last time with these answers.
    Submitted(One<BTreeMap<String, Answer>>),
    /// The form of this page, which is in front, is filled in with these answers.
    Filled(One<BTreeMap<String, Answer>>),
    /// The form of this page is kept for later with these answers.
    Draft(One<BTreeMap<String, Answer>>),
    /// This page is among the bookmarks.
    Bookmarked(Address),
    /// A document of this name was downloaded.
    Downloaded(Said),
    /// The receipt of this name was saved.
    ReceiptSaved(Said),
    /// This page was printed.
    Printed(Address),
    /// One is signed in on this site.
    SignedIn(Address),
    /// One is not signed in on this site.
    SignedOut(Address),
    /// Cookies were accepted on this site.
    CookiesAccepted(Address),
    /// Cookies were refused on this site.
    CookiesRefused(Address),
    /// So many tabs are open.
    Tabs(usize),
    /// These words were searched for, perhaps with others.
    Searched(Query),
}

/// What the answers to a form are.
pub(super) fn are_answered(
    content: &Content,
    page: &str,
    values: &Values,
    wanted: &BTreeMap<String, Answer>,
    look: Look<'_, Web>,
) -> bool {
    first_open(content, page, values, wanted, look).is_none()
}

/// The first field of a form that is answered otherwise.
pub(super) fn first_open<'a>(
    content: &Content,
    page: &str,
    values: &Values,
    wanted: &'a BTreeMap<String, Answer>,
    look: Look<'_, Web>,
) -> Option<&'a str> {
    let page = content.pages.named(page);
    let disk = look.now.disk();
    // In the order of the page, which is the order in which one looks.
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (id, answer) in wanted {
        let place = page.and_then(|page| page.fields().position(|field| field.id == *id));
        let fine = page.and_then(|page| page.field(id)).is_some_and(|field| field.is_answered(values.get(id), answer, disk));
        if !fine {
            open.push((place.unwrap_or(usize::MAX), id));
        }
    }
    open.into_iter().min().map(|(_, id)| id)
}

impl Condition {
    /// Whether it is true.
    pub(super) fn met(&self, look: Look<'_, Web>) -> bool {
        let content = look.now.own::<Web>();
        let answered = |one: &One<_>, values: Option<&Values>| {
            values.is_some_and(|values| are_answered(content, &one.0, values, &one.1, look))
        };
        match self {
            Condition::At(address) => look.window.address().is_some_and(|at| at.is_same_place(address)),
            Condition::Visited(address) => look.window.visited().iter().any(|at| at.is_same_place(address)),
            Condition::Submitted(one) => {
                let sent = content.last_sent(&one.0).filter(|_| sent_anew(&one.0, look));
                answered(one, sent.map(|sent| &sent.values))
            }
            Condition::Filled(one) => {
                let here = look.window.page(content).is_some_and(|page| page.word == one.0);
                here && answered(one, Some(&look.window.now().values))
            }
            Condition::Draft(one) => answered(one, content.drafts.get(&one.0)),
            Condition::Bookmarked(address) => super::site::is_bookmarked(content, address),
            Condition::Downloaded(name) => content.downloads.iter().any(|kept| kept.name == name.0),
            Condition::ReceiptSaved(name) => content.receipts.iter().any(|kept| kept.name == name.0),
            Condition::Printed(address) => content.printed.iter().any(|at| at.is_same_place(address)),
            Condition::SignedIn(site) => content.signed_in.contains_key(site.host()),
            Condition::SignedOut(site) => !content.signed_in.contains_key(site.host()),
            Condition::CookiesAccepted(site) => content.cookies.get(site.host()) == Some(&true),
            Condition::CookiesRefused(site) => content.cookies.get(site.host()) == Some(&false),
            Condition::Tabs(count) => look.window.tabs.len() == *count,
            Condition::Searched(words) => {
                let said = |query: &Query| words.0.iter().all(|word| query.holds(word));
                look.window.searched().iter().any(said)
            }
        }
    }
}

/// Whether the form of a page was sent since the task began.
pub(super) fn sent_anew(page: &str, look: Look<'_, Web>) -> bool {
    let count = |content: &Content| content.sent.iter().filter(|sent| sent.page == page).count();
    count(look.now.own::<Web>()) > count(look.start.own::<Web>())
}

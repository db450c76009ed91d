//! What is said about a condition: what is not yet so, or what is achieved. Only phrases; the sentences are in web.ftl.
//! An author's own sentence goes before these.

use super::Address;
use super::content::Content;
use super::fault::faults;
use super::goal::{Condition, first_open, sent_anew};
use super::one::{Answer, One, Said};
use super::state::Web;
use crate::locale::{Arg, Phrase};
use crate::practice::computer::app::Look;
use std::collections::BTreeMap;

type Form = One<BTreeMap<String, Answer>>;

impl Condition {
    /// What is not yet so. Of use while `met` is false.
    pub(super) fn missing(&self, look: Look<'_, Web>) -> Phrase {
        let content = look.now.own::<Web>();
        match self {
            Condition::At(address) => about("web-missing-at", address),
            Condition::Visited(address) => about("web-missing-visited", address),
            Condition::Submitted(one) => match content.last_sent(&one.0).filter(|_| sent_anew(&one.0, look)) {
                Some(sent) => other_answer("web-missing-sent-otherwise", content, one, Some(&sent.values), look),
                None => kept(content, one, look).unwrap_or_else(|| form("web-missing-submitted", one)),
            },
            Condition::Filled(one) => {
                let here = look.window.page(content).is_some_and(|page| page.word == one.0);
                let values = &look.window.now().values;
                match here {
                    true => other_answer("web-missing-filled", content, one, Some(values), look),
                    false => form("web-missing-form", one),
                }
            }
            Condition::Draft(one) => match content.drafts.get(&one.0) {
                Some(values) => other_answer("web-missing-draft-otherwise", content, one, Some(values), look),
                None => form("web-missing-draft", one),
            },
            Condition::Bookmarked(address) => about("web-missing-bookmarked", address),
            Condition::Downloaded(name) => named("web-missing-downloaded", name),
            Condition::ReceiptSaved(name) => named("web-missing-receipt", name),
            Condition::Printed(address) => about("web-missing-printed", address),
            Condition::SignedIn(site) => site_of("web-missing-signed-in", site),
            Condition::SignedOut(site) => site_of("web-missing-signed-out", site),
            Condition::CookiesAccepted(site) => site_of("web-missing-cookies-accepted", site),
            Condition::CookiesRefused(site) => site_of("web-missing-cookies-refused", site),
            Condition::Tabs(count) => {
                Phrase::new("web-missing-tabs").with("count", *count).with("now", look.window.tabs.len())
            }
            Condition::Searched(words) => words_of("web-missing-searched", words),
        }
    }

    /// That it is so. Of use while `met` is true.
    pub(super) fn achieved(&self) -> Phrase {
        match self {
            Condition::At(address) => about("web-done-at", address),
            Condition::Visited(address) => about("web-done-visited", address),
            Condition::Submitted(one) => form("web-done-submitted", one),
            Condition::Filled(one) => form("web-done-filled", one),
            Condition::Draft(one) => form("web-done-draft", one),
            Condition::Bookmarked(address) => about("web-done-bookmarked", address),
            Condition::Downloaded(name) => named("web-done-downloaded", name),
            Condition::ReceiptSaved(name) => named("web-done-receipt", name),
            Condition::Printed(address) => about("web-done-printed", address),
            Condition::SignedIn(site) => site_of("web-done-signed-in", site),
            Condition::SignedOut(site) => site_of("web-done-signed-out", site),
            Condition::CookiesAccepted(site) => site_of("web-done-cookies-accepted", site),
            Condition::CookiesRefused(site) => site_of("web-done-cookies-refused", site),
            Condition::Tabs(count) => Phrase::new("web-done-tabs").with("count", *count),
            Condition::Searched(words) => words_of("web-done-searched", words),
        }
    }
}

fn about(id: &'static str, address: &Address) -> Phrase {
    Phrase::new(id).with("address", Arg::Ltr(address.to_string()))
}

fn site_of(id: &'static str, site: &Address) -> Phrase {
    Phrase::new(id).with("site", Arg::Ltr(site.host().to_owned()))
}

fn named(id: &'static str, name: &Said) -> Phrase {
    Phrase::new(id).with("name", name.0.clone())
}

fn words_of(id: &'static str, words: &super::Query) -> Phrase {
    let said = words.0.iter().map(|word| Phrase::new("web-said").with("text", word.clone())).collect();
    Phrase::new(id).with("words", Arg::List(said))
}

fn form(id: &'static str, one: &Form) -> Phrase {
    Phrase::new(id).with("form", Phrase::pack(one.0.clone()))
}

/// The form is in front and could not be sent: because of this field.
fn kept(content: &Content, one: &Form, look: Look<'_, Web>) -> Option<Phrase> {
    let stop = look.window.now();
    let page = stop.page(content).filter(|page| page.word == one.0 && stop.tries > 0)?;
    let (field, _) = faults(page, &stop.values, look.now.disk()).into_iter().next()?;
    Some(form("web-missing-kept", one).with("field", label(content, &one.0, &field.id)))
}

/// The form says something else in this field.
fn other_answer(
    id: &'static str,
    content: &Content,
    one: &Form,
    values: Option<&super::Values>,
    look: Look<'_, Web>,
) -> Phrase {
    let open = values.and_then(|values| first_open(content, &one.0, values, &one.1, look));
    let field = open.unwrap_or_default();
    form(id, one).with("field", label(content, &one.0, field))
}

/// The label of a field.
pub(super) fn label(content: &Content, page: &str, id: &str) -> Phrase {
    let page = content.pages.named(page);
    match page.and_then(|page| Some((page, page.field(id)?))) {
        Some((page, field)) => super::view::label(page, field),
        None => Phrase::new("web-said").with("text", id),
    }
}

//! What a page consists of on the screen, from top to bottom: texts, links, fields, buttons.
//! Blocks are made in `press`; where each stands is for `layout`.

use super::super::content::Content;
use super::super::field::{Asks, Field};
use super::super::page::Page;
use super::super::site;
use super::super::state::{Place, Stop};
use crate::locale::Phrase;

/// Something on a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    /// An empty row.
    Gap,
    /// Words.
    Text(Face, Phrase),
    /// Rows of cells, the first with what stands in the columns.
    Table(Vec<Vec<Phrase>>),
    /// Something to follow, on rows of its own; faint words after it.
    Link(Control, Option<Phrase>),
    /// A label, something to fill in, perhaps a button after it.
    Ask(Phrase, Control, Option<Control>),
    /// A label and answers to choose from, side by side where they fit.
    Choices(Phrase, Vec<Control>),
    /// Buttons side by side.
    Buttons(Vec<Control>),
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// A title inside the page.
    Heading,
    /// A paragraph.
    Plain,
    /// A point of a list.
    Bullet,
    /// Something set apart.
    Notice,
    /// What is amiss with the form.
    Faults,
    /// What is amiss with the field above (true), or how to write it.
    Under(bool),
    /// Of little importance.
    Dim,
}

/// Something to press or to type into.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Control {
    /// Its target.
    pub(super) id: String,
    /// What it is.
    pub(super) look: Look,
    /// What it says.
    pub(super) said: Phrase,
}

/// What a control is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The title of the page, where keys begin.
    Top,
    /// Leads elsewhere.
    Link,
    /// Does something.
    Button,
    /// Typed into, on one line; from left to right in every language, or not.
    Field(bool),
    /// Typed into, on several.
    Area,
    /// Opens a list.
    Select,
    /// One answer of several, chosen or not.
    Radio(bool),
    /// A box, ticked or not.
    Check(bool),
}

const PART: &str = "part:";
/// The title.
pub(super) const TOP: &str = "+top";
/// Beside a password, before the word of its field.
pub(super) const REVEAL: &str = "+reveal-";
/// At a receipt.
pub(super) const SAVE: &str = "+save";
/// At a receipt.
pub(super) const PRINT: &str = "+print";
/// Beside the words of a search.
pub(super) const SEARCH: &str = "+search";
/// Between a field and one of its answers.
pub(super) const ANSWER: char = '=';

/// The target of something on the page that a stop shows. It is another one after each vain try to send the form, as on a
/// page that was loaded anew: so the eye begins at the top, where is said what is missing.
pub(super) fn target(stop: &Stop, word: &str) -> String {
    let page = match &stop.place {
        Place::Own(own) => own.title().to_owned(),
        Place::Page(address, _) => address.to_string(),
    };
    format!("{PART}{}|{page}|{word}", stop.tries)
}

/// The word of something on the page.
pub(super) fn word_of(id: &str) -> Option<&str> {
    id.strip_prefix(PART).and_then(|rest| rest.rsplit('|').next())
}

/// The label of a field.
pub(in super::super) fn label(page: &Page, field: &Field) -> Phrase {
    match &field.kind {
        Asks::Robot => Phrase::new("web-robot"),
        Asks::Again(first) => Phrase::new("web-password-again").with("field", page.text(first)),
        _ => page.text(&field.id),
    }
}

/// Whether the page is among the bookmarks.
pub(super) fn is_kept(stop: &Stop, content: &Content) -> bool {
    stop.address().is_some_and(|address| site::is_bookmarked(content, address))
}

/// How a field looks, in short.
pub(super) fn choice_label(field: &Field) -> Look {
    match field.kind {
        Asks::Check | Asks::Consent | Asks::Robot => Look::Check(false),
        Asks::Select(_) => Look::Select,
        Asks::Upload(..) => Look::Button,
        _ => Look::Field(field.is_exact()),
    }
}

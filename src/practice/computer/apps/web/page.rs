//! The pages of the practice web: what stands on each, part by part, as the author made it. Nothing of it ever changes.
//! How authors write it is in `setup`, how it looks in the view.

use super::field::Field;
use super::{Address, Query};
use crate::locale::{Name, Phrase};

/// All pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// In the order of the author.
    pub all: Vec<Page>,
    /// Where a new window begins.
    pub home: Option<Address>,
}

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it is.
    pub at: Address,
    /// The message of the pack with its title; its attributes are the texts of its parts.
    pub word: String,
    /// Whether only somebody who signed in sees it.
    pub private: bool,
    /// What stands on it.
    pub parts: Vec<Part>,
}

/// Something that stands on a page. A `String` is the attribute with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A title inside the page.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Something set apart that matters.
    Notice(String),
    /// Points, one below the other.
    List(Vec<String>),
    /// Rows of cells; the first row says what stands in the columns.
    Table(Vec<Vec<String>>),
    /// Leads elsewhere.
    Link(Link),
    /// A document to save.
    Download(Download),
    /// Lies over the page until it is closed; may lead elsewhere.
    PopUp(String, Option<Address>),
    /// Asks whether cookies may be kept.
    Cookies(String),
    /// Something to fill in.
    Field(Field),
    /// Where words to search for are typed; the page with what is found.
    Query(String, Option<Address>),
    /// What may be found.
    Results(Vec<Found>),
    /// Sends the form.
    Submit(Submit),
    /// Keeps the form for later.
    SaveDraft(String),
    /// Leaves the account.
    SignOut(String, Address),
    /// The number of what was sent, to be saved as a document of this name.
    Receipt(Name, Option<String>),
}

/// A link or an advertisement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The attribute with its text.
    pub word: String,
    /// Where it leads.
    pub to: Target,
    /// Whether somebody paid for it.
    pub advert: bool,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a page.
    Page(Address),
    /// To a letter for this address.
    Mail(String),
}

/// A document that can be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// The attribute with its text.
    pub word: String,
    /// What the document is called.
    pub file: Name,
    /// Its size in kB.
    pub size: Option<u32>,
}

/// Something that a search finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The link to it.
    pub link: Link,
    /// It is found by any of these words; by everything when there are none.
    pub words: Vec<Name>,
}

/// What sends a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submit {
    /// The attribute with its text.
    pub word: String,
    /// What it does.
    pub deed: Deed,
    /// The page that comes then.
    pub to: Address,
    /// What arrives then, by the ids under which it was announced.
    pub arrive: Vec<String>,
}

/// What sending a form does besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Nothing.
    Send,
    /// Opens the account of the name and the password.
    SignIn,
    /// Makes an account of them.
    SignUp,
    /// Gives this account the new password.
    Reset(String),
}

impl Pages {
    /// The page at an address, be it typed with a padlock or not.
    pub fn at(&self, address: &Address) -> Option<&Page> {
        let there = || self.all.iter().filter(|page| page.at.is_same_place(address));
        there().find(|page| page.at == *address).or_else(|| there().next())
    }
    /// The page of a message.
    pub fn named(&self, word: &str) -> Option<&Page> {
        self.all.iter().find(|page| page.word == word)
    }
    /// Where words typed into the address bar are searched for.
    pub fn engine(&self) -> Option<&Page> {
        self.all.iter().find(|page| page.parts.iter().any(|part| matches!(part, Part::Results(_))))
    }
    /// The page of a site where one signs in.
    pub fn door(&self, host: &str) -> Option<&Page> {
        let is_door = |page: &&Page| page.submit().is_some_and(|submit| submit.deed == Deed::SignIn);
        self.all.iter().filter(|page| page.at.host() == host).find(is_door)
    }
}

impl Page {
    /// A text of the page.
    pub fn text(&self, attribute: &str) -> Phrase {
        Phrase::pack(format!("{}.{attribute}", self.word))
    }
    /// Its title.
    pub fn title(&self) -> Phrase {
        Phrase::pack(self.word.clone())
    }
    /// What is to be filled in.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.parts.iter().filter_map(|part| if let Part::Field(field) = part { Some(field) } else { None })
    }
    /// The field of that id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id == id)
    }
    /// What sends the form, if there is one.
    pub fn submit(&self) -> Option<&Submit> {
        self.parts.iter().find_map(|part| if let Part::Submit(submit) = part { Some(submit) } else { None })
    }
    /// Where its search leads, if it has one.
    pub fn search(&self) -> Option<&Address> {
        self.parts.iter().find_map(|part| match part {
            Part::Query(_, to) => Some(to.as_ref().unwrap_or(&self.at)),
            _ => None,
        })
    }
    /// All links on it, those that a search would find included.
    pub fn links(&self) -> impl Iterator<Item = &Link> {
        self.parts.iter().flat_map(|part| match part {
            Part::Link(link) => vec![link],
            Part::Results(all) => all.iter().map(|found| &found.link).collect(),
            _ => Vec::new(),
        })
    }
    /// What a search finds: advertisements first, as search sites do, then what matches best.
    pub fn found(&self, query: &Query) -> Vec<&Found> {
        let all = self.parts.iter().find_map(|part| if let Part::Results(all) = part { Some(all) } else { None });
        let matches = |found: &&Found| found.words.iter().filter(|word| query.holds(word)).count();
        let mut found: Vec<&Found> = all
            .into_iter()
            .flatten()
            .filter(|found| !query.0.is_empty() && (found.words.is_empty() || matches(found) > 0))
            .collect();
        found.sort_by_key(|found| (!found.link.advert, usize::MAX - matches(found)));
        found
    }
    /// What lies over it at first.
    pub fn pop_up(&self) -> Option<(&str, Option<&Address>)> {
        self.parts.iter().find_map(|part| match part {
            Part::PopUp(word, to) => Some((word.as_str(), to.as_ref())),
            _ => None,
        })
    }
    /// The document of a download.
    pub fn download(&self, word: &str) -> Option<&Download> {
        self.parts.iter().find_map(|part| match part {
            Part::Download(download) if download.word == word => Some(download),
            _ => None,
        })
    }
    /// The name of its receipt.
    pub fn receipt(&self) -> Option<&Name> {
        self.parts.iter().find_map(|part| if let Part::Receipt(name, _) = part { Some(name) } else { None })
    }
    /// Where one comes to by leaving the account.
    pub fn sign_out(&self) -> Option<&Address> {
        self.parts.iter().find_map(|part| if let Part::SignOut(_, to) = part { Some(to) } else { None })
    }
    /// Whether it asks about cookies.
    pub fn asks_cookies(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Cookies(_)))
    }
    /// Whether a form can be kept for later.
    pub fn keeps_drafts(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::SaveDraft(_)))
    }
}

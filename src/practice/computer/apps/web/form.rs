//! Filling in forms and sending them. Nothing that was written is ever lost by sending.
//! What is amiss with answers is in `fault`.

use super::content::{Account, Content, Sent};
use super::fault::faults;
use super::field::{Asks, Field};
use super::page::{Deed, Page, Part, Submit};
use super::state::{Answered, Web};
use super::{Action, Query, Value, Values};
use crate::locale::{Name, Phrase};
use crate::practice::computer::disk::{Item, Path, notation};
use crate::practice::computer::{Computer, Request};

/// The most characters of an answer.
pub(super) const MOST_LETTERS: usize = 1_000;

impl Web {
    /// Answers one field.
    pub(super) fn answer(&mut self, computer: &Computer, action: &Action) -> Result<(), Phrase> {
        let absent = || Phrase::new("web-refused-absent");
        let page = self.page(computer.own::<Web>()).ok_or_else(absent)?;
        let field = |id: &str, fits: fn(&Field) -> bool| page.field(id).filter(|field| fits(field)).ok_or_else(absent);
        let (id, value) = match action {
            Action::Fill(one) => {
                field(&one.0, Field::is_typed)?;
                (&one.0, typed(&one.1.0))
            }
            Action::Choose(one) => {
                let asked = field(&one.0, |field| !field.choices().is_empty())?;
                asked.choices().contains(&one.1).then_some(()).ok_or_else(absent)?;
                (&one.0, Some(Value::Choice(one.1.clone())))
            }
            Action::Tick(id) | Action::Untick(id) => {
                field(id, Field::is_box)?;
                (id, matches!(action, Action::Tick(_)).then_some(Value::Ticked))
            }
            Action::Upload(one) => {
                field(&one.0, |field| matches!(field.kind, Asks::Upload(..)))?;
                (&one.0, Some(document(computer, &one.1)?))
            }
            _ => return Ok(()),
        };
        self.now_mut(|tab| {
            match value {
                Some(value) => tab.now.values.insert(id.clone(), value),
                None => tab.now.values.remove(id),
            };
            tab.now.answer = None;
        });
        Ok(())
    }

    /// Sends the form. When something is missing, the page says what; that is no refusal, for the page changes.
    pub(super) fn submit(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        let pages = computer.own::<Web>().press();
        let page = self.address().and_then(|address| pages.at(address));
        let Some((page, submit)) = page.and_then(|page| Some((page, page.submit()?))) else {
            return Err(Phrase::new("web-refused-no-form"));
        };
        let values = self.now().values.clone();
        let content = computer.own::<Web>();
        let answer = answer(page, submit, &values, content);
        if answer.is_some() || !faults(page, &values, computer.disk()).is_empty() {
            let incomplete = !faults(page, &values, computer.disk()).is_empty();
            self.now_mut(|tab| {
                tab.now.tries += 1;
                tab.now.answer = answer.filter(|_| !incomplete);
            });
            return Ok(());
        }
        let reference = pages.at(&submit.to).and_then(reference);
        computer.change_all(|now| take(now.own_mut::<Web>(), page, submit, values, reference));
        for id in &submit.arrive {
            computer.ask(Request::Arrive(id.clone()));
        }
        let content = computer.own::<Web>();
        self.enter(content, submit.to.clone(), Query::default());
        let sent = content.sent.len();
        let is_record = submit.deed != Deed::SignIn;
        self.now_mut(|tab| tab.now.sent = is_record.then_some(sent));
        Ok(())
    }

    /// Keeps what is written for later.
    pub(super) fn save_draft(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        let page = self.page(computer.own::<Web>()).filter(|page| page.keeps_drafts());
        let word = page.map(|page| page.word.clone()).ok_or_else(|| Phrase::new("web-refused-no-form"))?;
        let values = self.now().values.clone();
        computer.change_all(|now| now.own_mut::<Web>().drafts.insert(word, values));
        Ok(())
    }
}

/// A typed answer; none when there is nothing but spaces.
fn typed(name: &Name) -> Option<Value> {
    match name {
        Name::Plain(text) if text.trim().is_empty() => None,
        Name::Plain(text) => Some(Value::Text(Name::Plain(text.trim().chars().take(MOST_LETTERS).collect()))),
        other => Some(Value::Text(other.clone())),
    }
}

fn document(computer: &Computer, path: &Path) -> Result<Value, Phrase> {
    let disk = computer.disk();
    let found = disk.find(path).filter(|id| !disk.in_bin(*id));
    let found = found.filter(|id| disk.get(*id).is_some_and(|node| node.item != Item::Folder));
    found.map(Value::File).ok_or_else(|| Phrase::new("web-refused-no-document"))
}

/// Why the site does not take a form that is complete.
fn answer(page: &Page, submit: &Submit, values: &Values, content: &Content) -> Option<Answered> {
    let (login, password) = credentials(page, values);
    let account = content.account(page.at.host(), &login);
    match submit.deed {
        Deed::SignIn if account.is_none_or(|account| Some(&account.password) != password) => {
            Some(Answered::NoSuchAccount)
        }
        Deed::SignUp if account.is_some() => Some(Answered::Taken),
        _ => None,
    }
}

/// The name and the password that were typed.
fn credentials<'a>(page: &Page, values: &'a Values) -> (String, Option<&'a Name>) {
    let text = |field: Option<&Field>| match field.and_then(|field| values.get(&field.id)) {
        Some(Value::Text(name)) => Some(name),
        _ => None,
    };
    let login = text(page.fields().find(|field| field.is_login()));
    let password = page.fields().find(|field| matches!(field.kind, Asks::Password | Asks::NewPassword));
    let login = login.map(|name| match name {
        Name::Plain(text) => text.trim().to_lowercase(),
        other => notation::write(other),
    });
    (login.unwrap_or_default(), text(password))
}

/// The site takes the form.
fn take(content: &mut Content, page: &Page, submit: &Submit, values: Values, reference: Option<String>) {
    let (host, (login, password)) = (page.at.host().to_owned(), credentials(page, &values));
    let password = password.cloned().unwrap_or_else(|| Name::Plain(String::new()));
    match &submit.deed {
        Deed::Send => {}
        Deed::SignIn => {
            let login = content.account(&host, &login).map_or(login, |account| account.login.clone());
            content.signed_in.insert(host, login);
            return;
        }
        Deed::SignUp => content.accounts.push(Account { host, login, password }),
        Deed::Reset(login) => {
            let known = content.accounts.iter_mut().find(|account| account.host == host && account.login == *login);
            match known {
                Some(account) => account.password = password,
                None => content.accounts.push(Account { host, login: login.clone(), password }),
            }
        }
    }
    let secret = |id: &str| page.field(id).is_some_and(Field::is_secret);
    let values = values.into_iter().filter(|(id, _)| !secret(id)).collect();
    let number = reference.unwrap_or_else(|| number(&page.word, content.sent.len()));
    content.drafts.remove(&page.word);
    content.sent.push(Sent { page: page.word.clone(), values, number });
}

/// The number that the author gave the receipt of a page.
fn reference(page: &Page) -> Option<String> {
    page.parts.iter().find_map(|part| match part {
        Part::Receipt(_, reference) => reference.clone(),
        _ => None,
    })
}

/// A number of six digits that is the same whenever the same is done (FNV-1a).
fn number(page: &str, before: usize) -> String {
    let bytes = page.bytes().chain(before.to_le_bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{:06}", hash % 1_000_000)
}

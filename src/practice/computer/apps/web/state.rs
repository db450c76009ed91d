//! The state of Web: tabs, the page of each with the way to it, and what is written into its form but not yet sent.
//! What is kept for good is in `content`; forms are in `form`, what else pages offer in `site`.

use super::content::Content;
use super::page::{Page, Target};
use super::{Action, Address, Own, Query, Values};
use crate::locale::{Name, Phrase};
use crate::practice::Reaction;
use crate::practice::computer::{Computer, Request};
use serde::Serialize;

/// Tabs that fit side by side.
pub(super) const MOST_TABS: usize = 6;
/// Pages of the way back, and of the history.
const MOST_STOPS: usize = 200;

/// The browser's window. There is always a tab.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Web {
    pub(super) tabs: Vec<Tab>,
    pub(super) front: usize,
    visited: Vec<Address>,
    searched: Vec<Query>,
}

/// A tab: the page it shows, with those before and after it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Tab {
    back: Vec<Stop>,
    pub(super) now: Stop,
    ahead: Vec<Stop>,
}

/// A page that is looked at.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Stop {
    /// Which.
    pub(super) place: Place,
    /// What is written into its form.
    pub(super) values: Values,
    /// How often the form could not be sent.
    pub(super) tries: u32,
    /// What the site answered instead of taking the form.
    pub(super) answer: Option<Answered>,
    /// Whether what lay over it was closed.
    pub(super) closed: bool,
    /// What was looked for in it.
    pub(super) find: Option<Name>,
    /// How many forms had been sent when one led here.
    pub(super) sent: Option<usize>,
}

/// Where somebody is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) enum Place {
    /// One of the browser's own lists.
    Own(Own),
    /// An address, whether or not there is a page; with the words that were searched for there.
    Page(Address, Query),
}

/// Why a site does not take a form in which nothing is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) enum Answered {
    /// The name and the password do not go together.
    NoSuchAccount,
    /// There is an account of that name already.
    Taken,
}

impl Default for Place {
    fn default() -> Self {
        Place::Own(Own::Empty)
    }
}

impl Default for Web {
    fn default() -> Self {
        Web { tabs: vec![Tab::default()], front: 0, visited: Vec::new(), searched: Vec::new() }
    }
}

impl Web {
    /// A window that begins at the home page.
    pub(super) fn opened(content: &Content) -> Self {
        let mut web = Web::default();
        if let Some(home) = content.pages.home.clone() {
            web.enter(content, home, Query::default());
        }
        web.now_mut(|tab| tab.back.clear());
        web
    }
    /// The tab in front.
    pub(super) fn tab(&self) -> &Tab {
        &self.tabs[self.front.min(self.tabs.len() - 1)]
    }
    /// What it shows.
    pub(super) fn now(&self) -> &Stop {
        &self.tab().now
    }
    pub(super) fn now_mut<T>(&mut self, change: impl FnOnce(&mut Tab) -> T) -> T {
        let front = self.front.min(self.tabs.len() - 1);
        change(&mut self.tabs[front])
    }
    /// The page it shows, if there is one at that address.
    pub(super) fn page<'a>(&self, content: &'a Content) -> Option<&'a Page> {
        self.now().page(content)
    }
    /// The address it shows.
    pub(super) fn address(&self) -> Option<&Address> {
        self.now().address()
    }
    /// The pages seen so far, oldest first.
    pub(super) fn visited(&self) -> &[Address] {
        &self.visited
    }
    /// What was searched for so far.
    pub(super) fn searched(&self) -> &[Query] {
        &self.searched
    }
    /// Whether something lies over the page.
    pub(super) fn has_pop_up(&self, content: &Content) -> bool {
        !self.now().closed && self.page(content).is_some_and(|page| page.pop_up().is_some())
    }

    /// Does one thing. What is refused changes nothing at all.
    pub(super) fn apply(&mut self, computer: &mut Computer, action: &Action) -> Reaction {
        let (before, steps) = (self.clone(), computer.steps());
        let done = self.perform(computer, action);
        if done.is_err() {
            self.clone_from(&before);
        }
        Reaction::from(done.map(|changed| changed || computer.steps() != steps || *self != before))
    }

    /// Does one thing; says whether something changed that is neither the window nor a step of the history.
    fn perform(&mut self, computer: &mut Computer, action: &Action) -> Result<bool, Phrase> {
        match action {
            Action::Undo => return Ok(computer.undo()),
            Action::Redo => return Ok(computer.redo()),
            Action::ClosePopUp => return self.close_pop_up(computer.own::<Web>()),
            _ => {}
        }
        self.check_pop_up(computer.own::<Web>(), action)?;
        match action {
            Action::Fill(..) | Action::Choose(_) | Action::Tick(_) | Action::Untick(_) | Action::Upload(_) => {
                self.answer(computer, action)?;
            }
            Action::Submit => self.submit(computer)?,
            Action::SaveDraft => self.save_draft(computer)?,
            Action::AcceptCookies => self.answer_cookies(computer, true)?,
            Action::RefuseCookies => self.answer_cookies(computer, false)?,
            Action::Download(word) => self.download(computer, word)?,
            Action::SaveReceipt(save) => self.save_receipt(computer, save)?,
            Action::Print => self.print(computer)?,
            Action::SignOut => self.sign_out(computer)?,
            Action::Bookmark => self.bookmark(computer)?,
            Action::ShowFile(name) => super::site::show_file(computer, &name.0)?,
            Action::Follow(word) => self.follow(computer, word)?,
            other => self.travel(computer.own::<Web>(), other)?,
        }
        Ok(false)
    }

    /// What only changes which page is looked at.
    fn travel(&mut self, content: &Content, action: &Action) -> Result<(), Phrase> {
        match action {
            Action::Go(address) => self.enter(content, address.clone(), Query::default()),
            Action::Search(query) => return self.search(content, query),
            Action::Back => return self.step(true),
            Action::Forward => return self.step(false),
            Action::Reload => self.now_mut(|tab| tab.now.closed = false),
            Action::NewTab => {
                if self.tabs.len() >= MOST_TABS {
                    return Err(Phrase::new("web-refused-tabs").with("most", MOST_TABS));
                }
                self.front = self.front.min(self.tabs.len() - 1) + 1;
                self.tabs.insert(self.front, Tab::default());
            }
            Action::CloseTab => {
                if self.tabs.len() == 1 {
                    return Err(Phrase::new("web-refused-last-tab"));
                }
                self.tabs.remove(self.front.min(self.tabs.len() - 1));
                self.front = self.front.min(self.tabs.len() - 1);
            }
            Action::Tab(number) => match number.checked_sub(1).filter(|tab| *tab < self.tabs.len()) {
                Some(tab) => self.front = tab,
                None => return Err(Phrase::new("web-refused-no-tab")),
            },
            Action::Show(own) => self.stop_at(Stop { place: Place::Own(*own), ..Stop::default() }),
            Action::Find(text) => self.now_mut(|tab| tab.now.find = Some(text.0.clone())),
            _ => {}
        }
        Ok(())
    }

    /// Goes to an address: to the page that asks who one is, where only those who signed in may enter.
    pub(super) fn enter(&mut self, content: &Content, address: Address, query: Query) {
        let found = content.pages.at(&address);
        let locked = found.filter(|page| page.private && !content.signed_in.contains_key(page.at.host()));
        let page = locked.and_then(|page| content.pages.door(page.at.host())).or(found);
        let address = page.map_or(address, |page| page.at.clone());
        let draft = page.and_then(|page| content.drafts.get(&page.word));
        let place = Place::Page(address, query);
        if self.now().place != place {
            self.stop_at(Stop { place, values: draft.cloned().unwrap_or_default(), ..Stop::default() });
        }
    }

    fn stop_at(&mut self, stop: Stop) {
        if let Place::Page(address, _) = &stop.place
            && self.visited.last() != Some(address)
        {
            self.visited.push(address.clone());
            shorten(&mut self.visited);
        }
        self.now_mut(|tab| {
            if tab.now.place != stop.place {
                tab.back.push(std::mem::replace(&mut tab.now, stop));
                shorten(&mut tab.back);
                tab.ahead.clear();
            }
        });
    }

    fn step(&mut self, back: bool) -> Result<(), Phrase> {
        self.now_mut(|tab| {
            let (from, to) = if back { (&mut tab.back, &mut tab.ahead) } else { (&mut tab.ahead, &mut tab.back) };
            match from.pop() {
                Some(stop) => {
                    to.push(std::mem::replace(&mut tab.now, stop));
                    Ok(())
                }
                None => Err(Phrase::new(if back { "web-refused-no-back" } else { "web-refused-no-forward" })),
            }
        })
    }

    /// Whether one can go back, and forward.
    pub(super) fn ways(&self) -> (bool, bool) {
        (!self.tab().back.is_empty(), !self.tab().ahead.is_empty())
    }

    fn search(&mut self, content: &Content, query: &Query) -> Result<(), Phrase> {
        if query.0.is_empty() {
            return Err(Phrase::new("web-refused-search-empty"));
        }
        let here = self.page(content).and_then(Page::search);
        let engine = here.or_else(|| content.pages.engine().map(|page| &page.at));
        let at = engine.ok_or_else(|| Phrase::new("web-refused-no-search"))?;
        self.searched.push(query.clone());
        shorten(&mut self.searched);
        self.enter(content, at.clone(), query.clone());
        Ok(())
    }

    /// The link of that word, where it can be seen.
    pub(super) fn link<'a>(&self, page: &'a Page, word: &str) -> Option<&'a super::page::Link> {
        page.links().find(|link| link.word == word).filter(|_| !self.is_hidden(page, word))
    }

    /// Whether it is something that a search would find, but did not.
    fn is_hidden(&self, page: &Page, word: &str) -> bool {
        let Place::Page(_, query) = &self.now().place else { return true };
        let all = page.parts.iter().any(|part| match part {
            super::page::Part::Results(all) => all.iter().any(|found| found.link.word == word),
            _ => false,
        });
        all && !page.found(query).iter().any(|found| found.link.word == word)
    }

    fn follow(&mut self, computer: &mut Computer, word: &str) -> Result<(), Phrase> {
        let content = computer.own::<Web>();
        let absent = || Phrase::new("web-refused-absent");
        let page = self.page(content).ok_or_else(absent)?;
        if let Some((_, Some(to))) = page.pop_up().filter(|(over, _)| *over == word && self.has_pop_up(content)) {
            let to = to.clone();
            self.now_mut(|tab| tab.now.closed = true);
            self.enter(content, to, Query::default());
            return Ok(());
        }
        match &self.link(page, word).ok_or_else(absent)?.to {
            Target::Page(address) => self.enter(content, address.clone(), Query::default()),
            Target::Mail(address) => computer.ask(Request::WriteTo(address.clone())),
        }
        Ok(())
    }

    fn close_pop_up(&mut self, content: &Content) -> Result<bool, Phrase> {
        if !self.has_pop_up(content) {
            return Err(Phrase::new("web-refused-absent"));
        }
        self.now_mut(|tab| tab.now.closed = true);
        Ok(false)
    }

    /// What lies over the page must be closed before anything else is done.
    fn check_pop_up(&self, content: &Content, action: &Action) -> Result<(), Phrase> {
        let over = self.page(content).and_then(Page::pop_up).filter(|_| self.has_pop_up(content));
        match (over, action) {
            (None, _) => Ok(()),
            (Some((word, Some(_))), Action::Follow(followed)) if word == followed => Ok(()),
            _ => Err(Phrase::new("web-refused-pop-up")),
        }
    }

    /// Leaves pages that are not there any more: an answer to what was taken back, an account that was left.
    pub(super) fn settle(&mut self, content: &Content) {
        for tab in &mut self.tabs {
            while tab.now.sent.is_some_and(|sent| sent > content.sent.len()) {
                tab.now = tab.back.pop().unwrap_or_default();
            }
            let locked = tab.now.page(content).filter(|page| page.private);
            let locked = locked.filter(|page| !content.signed_in.contains_key(page.at.host()));
            if let Some(door) = locked.and_then(|page| content.pages.door(page.at.host())) {
                tab.now = Stop { place: Place::Page(door.at.clone(), Query::default()), ..Stop::default() };
            }
        }
    }

    /// Opens an address in a tab of its own, where there is room for one.
    pub(super) fn open_address(&mut self, content: &Content, address: &str) -> bool {
        let Ok(address) = address.parse::<Address>() else { return false };
        if self.now().place != Place::default() && self.tabs.len() < MOST_TABS {
            self.front = self.tabs.len();
            self.tabs.push(Tab::default());
        }
        self.enter(content, address, Query::default());
        true
    }
}

impl Stop {
    /// The page of the practice web that is shown.
    pub(super) fn page<'a>(&self, content: &'a Content) -> Option<&'a Page> {
        content.pages.at(self.address()?)
    }
    pub(super) fn address(&self) -> Option<&Address> {
        match &self.place {
            Place::Page(address, _) => Some(address),
            Place::Own(_) => None,
        }
    }
}

fn shorten<T>(list: &mut Vec<T>) {
    if list.len() > MOST_STOPS {
        list.remove(0);
    }
}

//! What pages offer besides forms: cookies, downloads, receipts, printing, leaving an account; and bookmarks.
//! Forms are in `form`.

use super::content::{Content, Kept};
use super::state::{Place, Web};
use super::action::Save;
use super::{Address, Query};
use crate::locale::{Name, Phrase};
use crate::practice::computer::disk::{CAPACITY, Disk, Document, Item, Place as Folder};
use crate::practice::computer::{Computer, Request, picker};

impl Web {
    pub(super) fn answer_cookies(&mut self, computer: &mut Computer, accepted: bool) -> Result<(), Phrase> {
        let content = computer.own::<Web>();
        let page = self.page(content).filter(|page| page.asks_cookies());
        let host = page.map(|page| page.at.host().to_owned()).filter(|host| !content.cookies.contains_key(host));
        let host = host.ok_or_else(absent)?;
        computer.change_all(|now| now.own_mut::<Web>().cookies.insert(host, accepted));
        Ok(())
    }

    pub(super) fn download(&mut self, computer: &mut Computer, word: &str) -> Result<(), Phrase> {
        let pages = computer.own::<Web>().press();
        let page = self.address().and_then(|address| pages.at(address));
        let download = page.and_then(|page| page.download(word)).ok_or_else(absent)?;
        check_room(computer.disk())?;
        computer.change_all(|now| {
            let item = Item::Document(Document { size_kb: download.size, shows: shown(&download.file) });
            let file = now.disk.add(Folder::Downloads.id(), download.file.clone(), item);
            now.own_mut::<Web>().downloads.push(Kept { name: download.file.clone(), file });
        });
        Ok(())
    }

    pub(super) fn save_receipt(&mut self, computer: &mut Computer, save: &Save) -> Result<(), Phrase> {
        let content = computer.own::<Web>();
        let page = self.page(content).filter(|_| self.now().sent.is_some());
        let receipt = page.and_then(|page| page.receipt()).cloned().ok_or_else(absent)?;
        computer.change_all(|now| {
            let content = Document { size_kb: None, shows: shown(&receipt) };
            let file = picker::save(&mut now.disk, &save.at, content, save.taken)?;
            now.own_mut::<Web>().receipts.push(Kept { name: receipt, file });
            Ok(())
        })
    }

    pub(super) fn print(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        let address = self.address().cloned().ok_or_else(absent)?;
        computer.change_all(|now| {
            let printed = &mut now.own_mut::<Web>().printed;
            if !printed.contains(&address) {
                printed.push(address);
            }
        });
        Ok(())
    }

    pub(super) fn sign_out(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        let content = computer.own::<Web>();
        let page = self.page(content).ok_or_else(absent)?;
        let (host, to) = (page.at.host().to_owned(), page.sign_out().cloned().ok_or_else(absent)?);
        if !content.signed_in.contains_key(&host) {
            return Err(Phrase::new("web-refused-signed-out"));
        }
        computer.change_all(|now| now.own_mut::<Web>().signed_in.remove(&host));
        self.enter(computer.own::<Web>(), to, Query::default());
        Ok(())
    }

    pub(super) fn bookmark(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        let Place::Page(address, _) = self.now().place.clone() else { return Err(absent()) };
        computer.change_all(|now| {
            let bookmarks = &mut now.own_mut::<Web>().bookmarks;
            match bookmarks.iter().position(|known| *known == address) {
                Some(place) => drop(bookmarks.remove(place)),
                None => bookmarks.push(address),
            }
        });
        Ok(())
    }
}

/// Asks for the folder of a document that was saved.
pub(super) fn show_file(computer: &mut Computer, name: &Name) -> Result<(), Phrase> {
    let content = computer.own::<Web>();
    let kept = content.downloads.iter().chain(&content.receipts).rev().find(|kept| kept.name == *name);
    let file = kept.map(|kept| kept.file).ok_or_else(absent)?;
    computer.ask(Request::ShowFile(file));
    Ok(())
}

/// Whether a page is among the bookmarks.
pub(super) fn is_bookmarked(content: &Content, address: &Address) -> bool {
    content.bookmarks.iter().any(|known| known.is_same_place(address))
}

fn absent() -> Phrase {
    Phrase::new("web-refused-absent")
}

fn check_room(disk: &Disk) -> Result<(), Phrase> {
    if disk.len() < CAPACITY { Ok(()) } else { Err(Phrase::new("web-refused-full")) }
}

/// The word whose text a document of this name shows.
fn shown(name: &Name) -> Option<String> {
    match name {
        Name::Word(word) => Some(word.clone()),
        Name::Plain(_) | Name::Numbered(..) => None,
    }
}

//! Writing: what a learner does to the letter that is being written, and to the documents that go with letters.
//! Nothing written is lost: what is left unfinished stays with the drafts, what is thrown away is in the bin.

use super::content::{CAPACITY, is_address};
use super::letter::Address;
use super::state::absent;
use super::{Action, Addresses, Attachment, Content, Folder, Letter, LetterId, Mail, Person, Pick, Prefix, action::Save};
use crate::locale::{Arg, Name, Phrase};
use crate::practice::computer::Computer;
use crate::practice::computer::disk::{Disk, Document, Item, Path};
use crate::practice::computer::picker;

/// The most people that a letter goes to.
const RECEIVERS: usize = 20;
/// The most documents that go with it.
const ATTACHED: usize = 10;

impl Mail {
    /// Begins a letter: a new one, an answer, one that is passed on.
    pub(super) fn begin(&mut self, computer: &mut Computer, action: &Action) -> Result<(), Phrase> {
        let content = Mail::content(computer);
        if content.writing.is_some() {
            return Err(Phrase::new("mail-refused-writing"));
        }
        check_room(content)?;
        let letter = match action {
            Action::New => Letter::blank(content.free_key(&Name::Plain("new".to_owned())), &content.me),
            _ => self.answer(content, action)?,
        };
        begin(computer, letter);
        Ok(())
    }

    fn answer(&self, content: &Content, action: &Action) -> Result<Letter, Phrase> {
        let id = self.about(content)?;
        let Some(about) = content.get(id) else { return Err(Phrase::new("mail-refused-nothing-selected")) };
        let mut letter = Letter::blank(content.free_key(&about.key), &content.me);
        (letter.about, letter.subject) = (Some(id), about.subject.clone());
        letter.prefix = Some(if *action == Action::Forward { Prefix::Forward } else { Prefix::Reply });
        if *action == Action::Forward {
            letter.attached.clone_from(&about.attached);
            return Ok(letter);
        }
        let me = &content.me.address;
        let mine = about.from.address == *me;
        letter.to = if mine { about.to.clone() } else { vec![about.from.address.clone()] };
        if *action == Action::ReplyAll {
            letter.to.extend(about.to.iter().filter(|_| !mine).cloned());
            letter.cc.clone_from(&about.cc);
            letter.to.retain(|address| address != me);
            letter.cc.retain(|address| address != me);
            letter.to = distinct(&letter.to);
        }
        Ok(letter)
    }

    /// Begins a letter to an address that another program names.
    pub(super) fn write_to(&mut self, computer: &mut Computer, address: &str) -> bool {
        let content = Mail::content(computer);
        if check_room(content).is_err() {
            return false;
        }
        let mut letter = Letter::blank(content.free_key(&Name::Plain("new".to_owned())), &content.me);
        letter.to = vec![Address(Name::Plain(address.to_owned()))];
        self.leave_draft(computer);
        begin(computer, letter);
        true
    }

    /// Says who gets the letter.
    pub(super) fn address(&mut self, computer: &mut Computer, action: &Action) -> Result<(), Phrase> {
        let content = Mail::content(computer);
        let (_, letter) = content.writing().ok_or_else(not_writing)?;
        let picked = |name: &Name, before: &[Address]| {
            let person = content.contacts.iter().find(|person| person.name.as_ref() == Some(name));
            let person = person.ok_or_else(|| Phrase::new("mail-refused-contact").with("name", name.clone()))?;
            Ok::<_, Phrase>([before, std::slice::from_ref(&person.address)].concat())
        };
        let mut changed = letter.clone();
        match action {
            Action::To(Addresses(to)) => changed.to = resolved(to, content),
            Action::Cc(Addresses(cc)) => changed.cc = resolved(cc, content),
            Action::Bcc(Addresses(bcc)) => changed.bcc = resolved(bcc, content),
            Action::Pick(Pick::To(name)) => changed.to = picked(name, &letter.to)?,
            Action::Pick(Pick::Cc(name)) => changed.cc = picked(name, &letter.cc)?,
            Action::Pick(Pick::Bcc(name)) => changed.bcc = picked(name, &letter.bcc)?,
            _ => {}
        }
        for list in [&mut changed.to, &mut changed.cc, &mut changed.bcc] {
            *list = distinct(list);
        }
        if changed.receivers().count() > RECEIVERS {
            return Err(Phrase::new("mail-refused-receivers").with("most", RECEIVERS));
        }
        replace(computer, changed)
    }

    /// Says what stands in the letter and what goes with it.
    pub(super) fn fill(&mut self, computer: &mut Computer, action: &Action) -> Result<(), Phrase> {
        let (_, letter) = Mail::content(computer).writing().ok_or_else(not_writing)?;
        let mut changed = letter.clone();
        match action {
            Action::Subject(line) => (changed.prefix, changed.subject) = (None, line.clone()),
            Action::Text(lines) => changed.text = lines.clone(),
            Action::Attach(path) => changed.attached.push(document(computer.disk(), path, letter)?),
            Action::Detach(name) => {
                letter.attachment(name).ok_or_else(|| absent(name))?;
                changed.attached.retain(|attached| attached.name != *name);
            }
            _ => {}
        }
        replace(computer, changed)
    }

    pub(super) fn send(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        let content = Mail::content(computer);
        let (id, letter) = content.writing().ok_or_else(not_writing)?;
        if letter.receivers().next().is_none() {
            return Err(Phrase::new("mail-refused-nobody"));
        }
        let amiss = letter.receivers().find(|address| match &address.0 {
            Name::Plain(text) => !is_address(text),
            _ => !content.knows(address),
        });
        if let Some(Address(name)) = amiss {
            let written = match name {
                Name::Plain(text) => Arg::Ltr(text.clone()),
                other => Arg::Name(other.clone()),
            };
            return Err(Phrase::new("mail-refused-address").with("address", written));
        }
        computer.change_all(|now| {
            let content = now.own_mut::<Mail>();
            content.writing = None;
            if let Some(letter) = content.get_mut(id) {
                letter.folder = Folder::Sent;
            }
        });
        self.let_go(id, computer);
        Ok(())
    }

    pub(super) fn save_draft(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        Mail::content(computer).writing().ok_or_else(not_writing)?;
        self.leave_draft(computer);
        Ok(())
    }

    pub(super) fn discard(&mut self, computer: &mut Computer) -> Result<(), Phrase> {
        let (id, _) = Mail::content(computer).writing().ok_or_else(not_writing)?;
        computer.change_all(|now| {
            let content = now.own_mut::<Mail>();
            content.writing = None;
            match content.get_mut(id) {
                Some(letter) if !letter.is_blank() => {
                    (letter.home, letter.folder) = (Some(Folder::Drafts), Folder::Bin);
                }
                _ => content.remove(id),
            }
        });
        self.let_go(id, computer);
        Ok(())
    }

    /// Stops writing: what is written stays with the drafts, unless it is nothing.
    pub(super) fn leave_draft(&mut self, computer: &mut Computer) {
        let Some((id, letter)) = Mail::content(computer).writing() else { return };
        let blank = letter.is_blank();
        computer.change_all(|now| {
            let content = now.own_mut::<Mail>();
            content.writing = None;
            if blank {
                content.remove(id);
            }
        });
        self.let_go(id, computer);
    }

    /// The letter is not in the open folder any more, or not there at all.
    fn let_go(&mut self, id: LetterId, computer: &Computer) {
        if self.selected == Some(id) && self.reading != Some(id) {
            self.selected = None;
        }
        self.settle(computer);
    }

    /// An attachment of the letter that is read.
    pub(super) fn attached<'a>(&self, content: &'a Content, name: &Name) -> Result<&'a Attachment, Phrase> {
        let letter = self.reading.and_then(|id| content.get(id));
        let letter = letter.ok_or_else(|| Phrase::new("mail-refused-not-reading"))?;
        letter.attachment(name).ok_or_else(|| absent(name))
    }

    /// Saves an attachment on the disk.
    pub(super) fn save(&mut self, computer: &mut Computer, save: &Save) -> Result<(), Phrase> {
        let attached = self.attached(Mail::content(computer), &save.attachment)?.clone();
        let document = Document { size_kb: attached.size_kb, shows: attached.shows };
        computer.change(|disk| picker::save(disk, &save.at, document, save.taken)).map(drop)
    }
}

fn begin(computer: &mut Computer, letter: Letter) {
    computer.change_all(|now| {
        let content = now.own_mut::<Mail>();
        content.writing = Some(content.add(letter));
    });
}

fn replace(computer: &mut Computer, changed: Letter) -> Result<(), Phrase> {
    computer.change_all(|now| {
        let content = now.own_mut::<Mail>();
        if let Some(letter) = content.writing.and_then(|id| content.get_mut(id)) {
            *letter = changed;
        }
    });
    Ok(())
}

fn not_writing() -> Phrase {
    Phrase::new("mail-refused-not-writing")
}

fn check_room(content: &Content) -> Result<(), Phrase> {
    if content.len() < CAPACITY { Ok(()) } else { Err(Phrase::new("mail-refused-full")) }
}

/// Addresses, those of contacts for their names.
pub(super) fn resolved(list: &[Address], content: &Content) -> Vec<Address> {
    let named = |name: &Name| content.contacts.iter().find(|person: &&Person| person.name.as_ref() == Some(name));
    list.iter().map(|one| named(&one.0).map_or_else(|| one.clone(), |person| person.address.clone())).collect()
}

fn distinct(list: &[Address]) -> Vec<Address> {
    let mut once: Vec<Address> = Vec::new();
    for one in list {
        if !once.contains(one) {
            once.push(one.clone());
        }
    }
    once
}

/// A document of the disk as an attachment, or why it cannot be one.
fn document(disk: &Disk, path: &Path, letter: &Letter) -> Result<Attachment, Phrase> {
    let node = disk.find(path).filter(|id| !disk.in_bin(*id)).and_then(|id| disk.get(id));
    let Some(node) = node else { return Err(Phrase::new("mail-refused-attach-absent")) };
    let Item::Document(document) = &node.item else { return Err(Phrase::new("mail-refused-attach-folder")) };
    if letter.attachment(&node.name).is_some() {
        return Err(Phrase::new("mail-refused-attach-twice").with("name", node.name.clone()));
    }
    if letter.attached.len() >= ATTACHED {
        return Err(Phrase::new("mail-refused-attach-many").with("most", ATTACHED));
    }
    Ok(Attachment { name: node.name.clone(), shows: document.shows.clone(), size_kb: document.size_kb })
}

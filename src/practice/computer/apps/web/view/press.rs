//! Makes the blocks of a page: of its parts, and of what was written, answered and found so far.
//! Where each stands is for `layout`.

use super::super::content::Content;
use super::super::fault::{DATE, EMAIL, PHONE, example, faults};
use super::super::field::{Asks, Field};
use super::super::page::{Page, Part};
use super::super::setup::page_of;
use super::super::state::{Answered, Place, Stop};
use super::super::{Address, Own, Value};
use super::block::{ANSWER, Block, Control, Face, Look, PRINT, REVEAL, SAVE, SEARCH, TOP, label, target};
use crate::locale::{Arg, Name, Phrase, Words};
use crate::practice::computer::disk::Disk;

/// What the blocks are made of.
pub(super) struct Press<'a> {
    pub(super) stop: &'a Stop,
    pub(super) content: &'a Content,
    pub(super) disk: &'a Disk,
    pub(super) words: &'a Words,
    /// Whether passwords are shown.
    pub(super) reveals: bool,
    /// The pages seen so far.
    pub(super) visited: &'a [Address],
    pub(super) blocks: Vec<Block>,
}

impl Press<'_> {
    /// The blocks of what a stop shows.
    pub(super) fn print(mut self) -> Vec<Block> {
        match (&self.stop.place, self.stop.page(self.content)) {
            (Place::Own(own), _) => self.own(*own),
            (Place::Page(..), Some(page)) => self.page(page),
            (Place::Page(address, _), None) => {
                self.top(Phrase::new("web-not-found-title"));
                let what = Phrase::new("web-not-found").with("address", Arg::Ltr(address.to_string()));
                self.text(Face::Plain, what);
            }
        }
        if self.blocks.last() == Some(&Block::Gap) {
            self.blocks.pop();
        }
        self.blocks
    }

    fn control(&self, word: &str, look: Look, said: Phrase) -> Control {
        Control { id: target(self.stop, word), look, said }
    }
    fn text(&mut self, face: Face, said: Phrase) {
        self.blocks.push(Block::Text(face, said));
    }
    fn gap(&mut self) {
        if !matches!(self.blocks.last(), None | Some(Block::Gap)) {
            self.blocks.push(Block::Gap);
        }
    }
    fn top(&mut self, title: Phrase) {
        let top = self.control(TOP, Look::Top, title);
        self.blocks.push(Block::Link(top, None));
    }

    fn own(&mut self, own: Own) {
        self.top(Phrase::new(own.title()));
        let links: Vec<(Phrase, Option<Phrase>)> = match own {
            Own::Empty | Own::Bookmarks => self.content.bookmarks.iter().map(|to| self.entry(to)).collect(),
            Own::History => self.visited.iter().rev().map(|to| self.entry(to)).collect(),
            Own::Downloads => self.downloads(),
        };
        if links.is_empty() {
            self.text(Face::Dim, Phrase::new("web-own-nothing"));
        }
        for (place, (said, note)) in links.into_iter().enumerate() {
            let link = self.control(&place.to_string(), Look::Link, said);
            self.blocks.push(Block::Link(link, note));
        }
    }

    fn entry(&self, to: &Address) -> (Phrase, Option<Phrase>) {
        let page = self.content.pages.at(to);
        let title = page.map_or_else(|| Phrase::new("web-not-found-title"), Page::title);
        (title, Some(written(to)))
    }

    fn downloads(&self) -> Vec<(Phrase, Option<Phrase>)> {
        let all = self.content.downloads.iter().chain(&self.content.receipts);
        let entry = |kept: &super::super::content::Kept| {
            let name = self.disk.get(kept.file).map_or_else(|| kept.name.clone(), |node| node.name.clone());
            let folder = self.disk.path(kept.file).and_then(|path| Some(path.parent()?.inside()));
            (Phrase::new("web-said").with("text", name), folder)
        };
        all.map(entry).collect()
    }

    fn page(&mut self, page: &Page) {
        self.top(page.title());
        self.answers(page);
        for part in &page.parts {
            self.part(page, part);
        }
    }

    /// What is said at the top about what was done.
    fn answers(&mut self, page: &Page) {
        let faults = self.faults(page);
        if !faults.is_empty() {
            let fields = Arg::List(faults.iter().map(|(field, _)| label(page, field)).collect());
            self.text(Face::Faults, Phrase::new("web-faults").with("count", faults.len()).with("fields", fields));
        }
        match self.stop.answer {
            Some(Answered::NoSuchAccount) => self.text(Face::Faults, Phrase::new("web-fault-account")),
            Some(Answered::Taken) => self.text(Face::Faults, Phrase::new("web-fault-taken")),
            None => {}
        }
        if self.content.drafts.get(&page.word).is_some_and(|draft| *draft == self.stop.values) {
            self.text(Face::Notice, Phrase::new("web-draft-kept"));
        }
        if self.content.printed.contains(&page.at) {
            self.text(Face::Notice, Phrase::new("web-printed"));
        }
        let fields: Vec<&Field> = page.fields().collect();
        if fields.len() > 2 || fields.iter().any(|field| field.optional) {
            self.text(Face::Dim, Phrase::new("web-required"));
        }
    }

    /// What is amiss, once somebody tried to send the form.
    fn faults<'p>(&self, page: &'p Page) -> Vec<(&'p Field, Phrase)> {
        if self.stop.tries == 0 { Vec::new() } else { faults(page, &self.stop.values, self.disk) }
    }

    fn part(&mut self, page: &Page, part: &Part) {
        match part {
            Part::Heading(word) => {
                self.gap();
                self.text(Face::Heading, page.text(word));
            }
            Part::Paragraph(word) => {
                self.text(Face::Plain, page.text(word));
                self.gap();
            }
            Part::Notice(word) => self.text(Face::Notice, page.text(word)),
            Part::List(words) => {
                words.iter().for_each(|word| self.text(Face::Bullet, page.text(word)));
                self.gap();
            }
            Part::Table(rows) => {
                let said = rows.iter().map(|row| row.iter().map(|word| page.text(word)).collect());
                self.blocks.push(Block::Table(said.collect()));
                self.gap();
            }
            Part::Link(link) => {
                let note = link.advert.then(|| Phrase::new("web-advert"));
                self.link(&link.word, page.text(&link.word), note);
            }
            Part::Download(download) => {
                let size = download.size.map(|size| Phrase::new("web-size").with("size", i64::from(size)));
                self.link(&download.word, page.text(&download.word), size);
            }
            Part::Field(field) => self.field(page, field),
            Part::Query(word, _) => {
                let field = self.control(word, Look::Field(false), Phrase::default());
                let button = self.control(SEARCH, Look::Button, Phrase::new("web-search"));
                self.blocks.push(Block::Ask(page.text(word), field, Some(button)));
            }
            Part::Results(_) => self.results(page),
            Part::Submit(submit) => self.button(&submit.word, page.text(&submit.word)),
            Part::SaveDraft(word) => self.button(word, page.text(word)),
            Part::SignOut(word, _) => self.sign_out(page, word),
            Part::Receipt(name, _) => self.receipt(name),
            Part::PopUp(..) | Part::Cookies(_) => {}
        }
    }

    fn link(&mut self, word: &str, said: Phrase, note: Option<Phrase>) {
        let link = self.control(word, Look::Link, said);
        self.blocks.push(Block::Link(link, note));
    }

    /// Buttons that follow each other stand side by side.
    fn button(&mut self, word: &str, said: Phrase) {
        let button = self.control(word, Look::Button, said);
        if let Some(Block::Buttons(row)) = self.blocks.last_mut() {
            row.push(button);
        } else {
            self.blocks.push(Block::Buttons(vec![button]));
        }
    }

    fn sign_out(&mut self, page: &Page, word: &str) {
        if let Some(login) = self.content.signed_in.get(page.at.host()) {
            let login = Arg::Ltr(login.clone());
            self.text(Face::Dim, Phrase::new("web-signed-in-as").with("name", login));
            self.button(word, page.text(word));
        }
    }

    fn receipt(&mut self, name: &Name) {
        let sent = self.stop.sent.and_then(|sent| self.content.sent.get(sent.checked_sub(1)?));
        let Some(sent) = sent else { return };
        let number = Arg::Ltr(sent.number.clone());
        self.text(Face::Notice, Phrase::new("web-receipt").with("number", number));
        if self.content.receipts.iter().any(|kept| kept.name == *name) {
            self.text(Face::Notice, Phrase::new("web-receipt-kept"));
        }
        self.button(SAVE, Phrase::new("web-receipt-save"));
        self.button(PRINT, Phrase::new("web-print"));
    }

    fn results(&mut self, page: &Page) {
        let Place::Page(_, query) = &self.stop.place else { return };
        if query.0.is_empty() {
            return;
        }
        let said = Phrase::new("web-said").with("text", query.text(self.words));
        let found = page.found(query);
        let id = if found.is_empty() { "web-found-nothing" } else { "web-found" };
        self.text(Face::Dim, Phrase::new(id).with("words", said));
        for found in found {
            let link = &found.link;
            self.gap();
            self.link(&link.word, page.text(&link.word), link.advert.then(|| Phrase::new("web-advert")));
            if let Some(to) = page_of(&link.to) {
                self.text(Face::Dim, written(to));
            }
            let about = page.text(&format!("{}-about", link.word));
            if self.words.has(&about) {
                self.text(Face::Plain, about);
            }
        }
    }

    fn field(&mut self, page: &Page, field: &Field) {
        let starred = if field.optional { label(page, field) } else { starred(label(page, field)) };
        let value = self.stop.values.get(&field.id);
        match &field.kind {
            Asks::Radio(choices) => {
                let one = |choice: &String| {
                    let chosen = matches!(value, Some(Value::Choice(chosen)) if chosen == choice);
                    self.control(&format!("{}{ANSWER}{choice}", field.id), Look::Radio(chosen), page.text(choice))
                };
                let all = choices.iter().map(one).collect();
                self.blocks.push(Block::Choices(starred, all));
            }
            Asks::Check | Asks::Consent | Asks::Robot => {
                let ticked = value == Some(&Value::Ticked);
                let control = self.control(&field.id, Look::Check(ticked), starred);
                self.blocks.push(Block::Link(control, None));
            }
            Asks::Select(_) => {
                let said = match value {
                    Some(Value::Choice(choice)) => page.text(choice),
                    _ => Phrase::new("web-choose"),
                };
                let control = self.control(&field.id, Look::Select, said);
                self.blocks.push(Block::Ask(starred, control, None));
            }
            Asks::Upload(..) => self.upload(field, starred),
            _ => self.typed(field, starred),
        }
        self.under(page, field);
    }

    fn typed(&mut self, field: &Field, label: Phrase) {
        let look = if field.kind == Asks::LongText { Look::Area } else { Look::Field(field.is_exact()) };
        let control = self.control(&field.id, look, Phrase::default());
        let reveal = matches!(field.kind, Asks::Password | Asks::NewPassword).then(|| {
            let said = Phrase::new(if self.reveals { "web-hide" } else { "web-reveal" });
            self.control(&format!("{REVEAL}{}", field.id), Look::Button, said)
        });
        self.blocks.push(Block::Ask(label, control, reveal));
    }

    fn upload(&mut self, field: &Field, label: Phrase) {
        let chosen = match self.stop.values.get(&field.id) {
            Some(Value::File(file)) => self.disk.get(*file).map(|node| node.name.clone()),
            _ => None,
        };
        let control = self.control(&field.id, Look::Button, Phrase::new(match chosen {
            Some(_) => "web-file-other",
            None => "web-file-choose",
        }));
        self.blocks.push(Block::Ask(label, control, None));
        if let Some(name) = chosen {
            self.text(Face::Under(false), Phrase::new("web-file-chosen").with("name", name));
        }
    }

    /// How to write an answer, and what is amiss with it.
    fn under(&mut self, page: &Page, field: &Field) {
        let own = page.text(&format!("{}-help", field.id));
        let help = if self.words.has(&own) { Some(own) } else { help(&field.kind) };
        if let Some(help) = help {
            self.text(Face::Under(false), help);
        }
        let amiss = self.faults(page).into_iter().find(|(at, _)| at.id == field.id);
        if let Some((_, amiss)) = amiss {
            self.text(Face::Under(true), amiss);
        }
    }
}

fn written(address: &Address) -> Phrase {
    Phrase::new("web-address").with("address", Arg::Ltr(address.to_string()))
}

fn starred(label: Phrase) -> Phrase {
    Phrase::new("web-starred").with("label", label)
}

/// How an answer is written, where the author does not say it.
fn help(asks: &Asks) -> Option<Phrase> {
    Some(match asks {
        Asks::Date => example("web-help-date", DATE),
        Asks::Phone => example("web-help-example", PHONE),
        Asks::Email => example("web-help-example", EMAIL),
        Asks::Digits(count, _) => Phrase::new("web-help-digits").with("count", *count),
        Asks::Card => Phrase::new("web-help-digits").with("count", 16_i64),
        Asks::NewPassword => Phrase::new("web-help-password"),
        Asks::Upload(types, most) if !types.is_empty() => {
            let types = Arg::Ltr(types.join(", ").to_uppercase());
            match most {
                Some(most) => Phrase::new("web-help-upload").with("types", types).with("most", i64::from(*most)),
                None => Phrase::new("web-help-types").with("types", types),
            }
        }
        _ => return None,
    })
}

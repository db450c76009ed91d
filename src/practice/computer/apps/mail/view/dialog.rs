//! What Mail asks in a dialog: a contact, a folder, words to search for, and whether a letter is really to go as it is.
//! The Open and Save-as dialogs are those of all programs.

use super::list::{folder_target, spoken};
use crate::input::Event;
use crate::locale::{Arg, Name, Phrase, Words};
use crate::practice::computer::apps::mail::{Action, Address, Content, Folder, Letter, Person, Pick};
use crate::practice::computer::disk::notation;
use crate::text;
use crate::ui::{self, Align, Area, Axis, Button, Canvas, Dialog, Field, Gesture, Ink, Scroll, row_of, scroll_mark};

pub(super) const PICK_TO: &str = "contact-to";
pub(super) const PICK_CC: &str = "contact-cc";
pub(super) const PICK_BCC: &str = "contact-bcc";
pub(super) const SEARCH: &str = "search:field";
pub(super) const SEARCH_GO: &str = "search:go";
pub(super) const YES: &str = "ask:yes";
const NO: &str = "dialog:no";

/// What a dialog made of a gesture.
pub(super) enum Answer {
    /// It is still open.
    Still,
    /// Nothing is to happen.
    No,
    /// This is to be done.
    Do(Action),
}

/// Something asked before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    /// The letter is thrown away.
    Discard,
    /// The text speaks of an attachment, and there is none.
    NothingAttached,
    /// There is no subject.
    NoSubject,
}

impl Ask {
    /// What has to be asked before a letter goes.
    pub(super) fn before_sending(letter: &Letter, words: &Words) -> Option<Ask> {
        // Without an address it does not go at all.
        letter.receivers().next()?;
        if letter.attached.is_empty() && speaks_of_attachment(letter, words) {
            return Some(Ask::NothingAttached);
        }
        (letter.subject.is_blank() && letter.prefix.is_none()).then_some(Ask::NoSubject)
    }
    /// What is done when the answer is yes.
    pub(super) fn action(self) -> Action {
        if self == Ask::Discard { Action::Discard } else { Action::Send }
    }
    fn words(self) -> [&'static str; 4] {
        match self {
            Ask::Discard => ["mail-discard-title", "mail-discard-ask", "mail-discard-yes", "mail-discard-no"],
            Ask::NothingAttached => ["mail-forgot-title", "mail-forgot-ask", "mail-send-anyway", "mail-forgot-no"],
            Ask::NoSubject => ["mail-no-subject-title", "mail-no-subject-ask", "mail-send-anyway", "mail-forgot-no"],
        }
    }
    pub(super) fn draw(self, canvas: &mut Canvas, frame: Area, words: &Words) {
        let [title, ask, yes, no] = self.words();
        let body = ui::dialog(canvas, frame, &Dialog { title: words.get(title), width: 56, height: 5 });
        canvas.paragraph(body.split_top(3).0, &words.say(&Phrase::new(ask)), Align::Start, Ink::Normal);
        let no = Button::new(NO, words.get(no)).first();
        ui::buttons(canvas, body.row(4), "mail:ask", &[no], Some(&Button::new(YES, words.get(yes))));
    }
    pub(super) fn read(self, gesture: &Gesture) -> Answer {
        match gesture {
            Gesture::Activate(id) if id == YES => Answer::Do(self.action()),
            Gesture::Activate(_) | Gesture::Leave => Answer::No,
            _ => Answer::Still,
        }
    }
}

/// Whether the text says that something is attached, in the words of the language.
fn speaks_of_attachment(letter: &Letter, words: &Words) -> bool {
    let said = text::fold(&letter.text.read(words));
    words.get("mail-attached-words").split(',').map(text::fold).any(|word| !word.is_empty() && said.contains(&word))
}

/// An address that stays left to right in any sentence.
pub(super) fn ltr(address: &Address, words: &Words) -> Arg {
    Arg::Ltr(words.name(&address.0))
}

/// The contacts.
#[derive(Default)]
pub(super) struct Contacts {
    pub(super) chosen: Option<Name>,
    scroll: Scroll,
}

pub(super) fn contact_target(name: &Name) -> String {
    format!("contact:{}", notation::write(name))
}

pub(super) fn contact_of(id: &str) -> Option<Name> {
    id.strip_prefix("contact:").map(notation::read)
}

impl Contacts {
    pub(super) fn draw(&mut self, content: &Content, canvas: &mut Canvas, frame: Area, words: &Words) {
        let look = Dialog { title: words.get("mail-contacts"), width: 60, height: frame.height.saturating_sub(4) };
        let body = ui::dialog(canvas, frame, &look);
        let (list, foot) = body.split_bottom(1);
        let people: Vec<&Person> = content.contacts.iter().collect();
        canvas.group("mail:contacts", Axis::Column);
        let target = |person: &Person| person.name.as_ref().map(contact_target).unwrap_or_default();
        let focus = people.iter().position(|person| canvas.focused(&target(person)));
        let shown = self.scroll.window(people.len(), list.height.into(), focus);
        for (place, person) in people.iter().enumerate() {
            let line = row_of(&shown, place).map(|row| list.row(row)).unwrap_or_default();
            let (id, chosen) = (target(person), self.chosen.is_some() && self.chosen == person.name);
            if !line.is_empty() {
                let ink = canvas.choice(line.split_end(1).0, &id, 0, if chosen { Ink::Selected } else { Ink::Normal });
                let (name, address) = line.split_start(2).1.split_end(1).0.split_start(22);
                let reads = person.name.as_ref().map(|name| words.name(name)).unwrap_or_default();
                canvas.label(name, &text::isolate(&reads), Align::Start, ink);
                canvas.label(address, &text::isolate_ltr(&words.name(&person.address.0)), Align::Start, ink);
            }
            canvas.item(id, line, chosen);
        }
        if people.is_empty() {
            canvas.label(list.row(0), &words.get("mail-no-contacts"), Align::Start, Ink::Dim);
        }
        scroll_mark(canvas, list, &shown, people.len());
        let button = |id: &str, word| Button::new(id, words.get(word));
        let row = [button(PICK_TO, "mail-pick-to"), button(PICK_CC, "mail-pick-cc"), button(PICK_BCC, "mail-pick-bcc")];
        ui::buttons(canvas, foot, "mail:pick", &row, Some(&button(NO, "mail-close")));
    }

    pub(super) fn read(&mut self, content: &Content, gesture: &Gesture) -> Answer {
        match gesture {
            Gesture::Point(id) | Gesture::Reach(id) => {
                self.chosen = contact_of(id).or(self.chosen.take());
                Answer::Still
            }
            Gesture::Activate(id) => {
                let first = || content.contacts.first().and_then(|person| person.name.clone());
                let chosen = contact_of(id).or_else(|| self.chosen.clone()).or_else(first);
                let pick: fn(Name) -> Pick = match id.as_str() {
                    PICK_CC => Pick::Cc,
                    PICK_BCC => Pick::Bcc,
                    NO => return Answer::No,
                    _ => Pick::To,
                };
                chosen.map_or(Answer::Still, |name| Answer::Do(Action::Pick(pick(name))))
            }
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Answer::Still
            }
            Gesture::Leave => Answer::No,
            _ => Answer::Still,
        }
    }
}

/// The folders that a letter can go to.
pub(super) fn goals(content: &Content, from: &Folder) -> Vec<Folder> {
    let all = content.all_folders().into_iter();
    all.filter(|folder| folder != from && !folder.is_own_writing()).collect()
}

pub(super) fn draw_moving(content: &Content, from: &Folder, canvas: &mut Canvas, frame: Area, words: &Words) {
    let folders = goals(content, from);
    let height = u16::try_from(folders.len()).unwrap_or(u16::MAX).saturating_add(1).min(frame.height.saturating_sub(4));
    let body = ui::dialog(canvas, frame, &Dialog { title: words.get("mail-move"), width: 40, height });
    let (list, foot) = body.split_bottom(1);
    canvas.group("mail:goals", Axis::Column);
    for (row, folder) in (0..list.height).zip(&folders) {
        let (id, line) = (folder_target(folder), list.row(row));
        let ink = canvas.choice(line, &id, 0, Ink::Normal);
        canvas.label(line.split_start(2).1, &spoken(folder.name(), words), Align::Start, ink);
        canvas.item_button(id, line, false);
    }
    ui::buttons(canvas, foot, "mail:goals-buttons", &[Button::new(NO, words.get("mail-cancel"))], None);
}

pub(super) fn read_moving(gesture: &Gesture) -> Answer {
    match gesture {
        Gesture::Activate(id) => match super::list::folder_of(id) {
            Some(folder) => Answer::Do(Action::MoveTo(folder)),
            None => Answer::No,
        },
        Gesture::Leave => Answer::No,
        _ => Answer::Still,
    }
}

/// Words to search for, being typed.
pub(super) struct Searching(Field);

impl Default for Searching {
    fn default() -> Self {
        Searching(Field::new("").limited(80))
    }
}

impl Searching {
    pub(super) fn text(&self) -> &str {
        self.0.text()
    }
    pub(super) fn draw(&mut self, canvas: &mut Canvas, frame: Area, words: &Words) {
        let body = ui::dialog(canvas, frame, &Dialog { title: words.get("mail-search"), width: 50, height: 4 });
        canvas.label(body.row(0), &words.get("mail-search-label"), Align::Start, Ink::Normal);
        canvas.group("mail:search", Axis::Column);
        let direction = canvas.direction();
        self.0.draw(canvas, body.row(1), SEARCH, direction);
        let go = Button::new(SEARCH_GO, words.get("mail-search"));
        let cancel = Button::new(NO, words.get("mail-cancel"));
        ui::buttons(canvas, body.row(3), "mail:search-buttons", &[cancel], Some(&go));
    }
    pub(super) fn read(&mut self, gesture: &Gesture, words: &Words) -> Answer {
        match gesture {
            Gesture::Edit(_, event) => {
                self.0.edit(event);
                Answer::Still
            }
            Gesture::Key(key) => {
                self.0.edit(&Event::Key(*key));
                Answer::Still
            }
            Gesture::Activate(id) if id == SEARCH || id == SEARCH_GO => {
                Answer::Do(Action::Search(words.name_typed(self.0.text())))
            }
            Gesture::Activate(_) | Gesture::Leave => Answer::No,
            _ => Answer::Still,
        }
    }
}

//! From an Action to the next gesture of a person who wants to do it.
//! The inverse of `read`: always from the window as it is now, so that it also finds its way out of a menu.

use super::command::Command;
use super::menu::{self, Menu};
use super::{MailView, Over, SIGN_IN, dialog, form, list, reading};
use crate::input::key;
use crate::locale::{Name, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::mail::{Action, Content, Folder, Letter, Mail, Pick};
use crate::ui::{Gesture, Means};

fn press(id: impl Into<String>) -> Option<Gesture> {
    Some(Gesture::Activate(id.into()))
}

impl MailView {
    /// The next gesture towards an Action; `None` when it is done already, or not to be done with these means.
    pub fn show(
        &self,
        mail: &Mail,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        let content = Mail::content(computer);
        if mail.signed_out() {
            return press(SIGN_IN);
        }
        if let Some(gesture) = self.show_over(mail, computer, action, means, words) {
            return Some(gesture);
        }
        if let (Some(_), false) = (mail.looking(), content.writing().is_some()) {
            return match action {
                Action::Save(save) if mail.looking() == Some(&save.attachment) => press(reading::KEEP),
                _ => press(reading::CLOSE),
            };
        }
        let command = Command::of_action(action);
        match action {
            Action::Folder(folder) => press(list::folder_target(folder)),
            Action::Select(key) => show_select(mail, content, key),
            Action::Open(key) => show_open(mail, content, key),
            Action::Close => mail.reading().and_then(|_| press(Command::Back.button())),
            Action::ShowAddress => mail.reading().and_then(|_| press(reading::ADDRESS)),
            Action::Look(name) => press(reading::look_target(name)),
            Action::Save(save) => press(reading::save_target(&save.attachment)),
            Action::Follow(to) => {
                let letter = mail.reading().and_then(|id| content.get(id))?;
                let place = letter.links.iter().position(|link| link.to == *to)?;
                press(reading::link_target(place))
            }
            Action::To(_) | Action::Cc(_) | Action::Bcc(_) | Action::Subject(_) | Action::Text(_) => {
                self.show_typing(content.writing()?.1, content, action, means, words)
            }
            Action::Detach(name) => press(form::detach_target(name)),
            Action::SignIn => None,
            _ => show_command(command?, mail, computer, means),
        }
    }

    /// The way on, or out, when a menu or a dialog lies over the window.
    fn show_over(
        &self,
        mail: &Mail,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        match (&self.over, action) {
            (Over::Nothing, _) => None,
            (Over::Menu(menu, _), _) => {
                let fits = Command::of_action(action).filter(|command| menu.commands(mail, computer).contains(command));
                Some(fits.map_or(Gesture::Leave, |command| Gesture::Activate(command.entry())))
            }
            (Over::Contacts(contacts), Action::Pick(pick)) => {
                let (name, button) = match pick {
                    Pick::To(name) => (name, dialog::PICK_TO),
                    Pick::Cc(name) => (name, dialog::PICK_CC),
                    Pick::Bcc(name) => (name, dialog::PICK_BCC),
                };
                let chosen = contacts.chosen.as_ref() == Some(name);
                if chosen { press(button) } else { Some(Gesture::Point(dialog::contact_target(name))) }
            }
            (Over::Moving, Action::MoveTo(folder)) => press(list::folder_target(folder)),
            (Over::Searching(searching), Action::Search(wanted)) => {
                let text = words.name(wanted);
                if text != searching.text() {
                    return Some(Gesture::Write(dialog::SEARCH.to_owned(), text));
                }
                press(if means == Means::Keys { dialog::SEARCH } else { dialog::SEARCH_GO })
            }
            (Over::Document(asked), action) => {
                Some(asked.show(computer.disk(), action, means, words).unwrap_or(Gesture::Leave))
            }
            (Over::Asking(ask), action) if ask.action() == *action => press(dialog::YES),
            _ => Some(Gesture::Leave),
        }
    }

    /// Types into a field, then leaves it.
    fn show_typing(
        &self,
        letter: &Letter,
        content: &Content,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        let (id, wants) = wanted(action, letter, words)?;
        if reads_so(letter, action, content) {
            return None;
        }
        if self.form.typed(id) != wants {
            return Some(Gesture::Write(id.to_owned(), wants));
        }
        Some(match means {
            Means::Mouse => Gesture::Point(form::BESIDE.to_owned()),
            Means::Keys if id == form::TEXT => Gesture::Reach(Command::Send.button()),
            Means::Keys => Gesture::Activate(id.to_owned()),
        })
    }
}

/// The field of an Action, and what it wants to read there.
fn wanted(action: &Action, letter: &Letter, words: &Words) -> Option<(&'static str, String)> {
    let (id, changed) = match action {
        Action::To(to) => (form::TO, Letter { to: to.0.clone(), ..letter.clone() }),
        Action::Cc(cc) => (form::CC, Letter { cc: cc.0.clone(), ..letter.clone() }),
        Action::Bcc(bcc) => (form::BCC, Letter { bcc: bcc.0.clone(), ..letter.clone() }),
        Action::Subject(line) => (form::SUBJECT, Letter { subject: line.clone(), prefix: None, ..letter.clone() }),
        Action::Text(lines) => (form::TEXT, Letter { text: lines.clone(), ..letter.clone() }),
        _ => return None,
    };
    Some((id, form::reads(&changed, id, words)))
}

/// Whether the letter is so already.
fn reads_so(letter: &Letter, action: &Action, content: &Content) -> bool {
    use crate::practice::computer::apps::mail::resolved;
    match action {
        Action::To(to) => resolved(&to.0, content) == letter.to,
        Action::Cc(cc) => resolved(&cc.0, content) == letter.cc,
        Action::Bcc(bcc) => resolved(&bcc.0, content) == letter.bcc,
        Action::Subject(line) => letter.subject == *line && letter.prefix.is_none(),
        Action::Text(lines) => letter.text == *lines,
        _ => false,
    }
}

/// One step nearer to a letter of the list: its folder first.
fn towards(mail: &Mail, content: &Content, key: &Name) -> Option<(Folder, String, bool)> {
    let letter = content.get(content.find(key)?)?;
    let listed = mail.reading().is_none() && content.writing().is_none();
    let here = listed && (mail.search().is_some() || *mail.folder() == letter.folder);
    Some((letter.folder.clone(), list::letter_target(letter), here))
}

fn show_select(mail: &Mail, content: &Content, key: &Name) -> Option<Gesture> {
    if mail.selected() == content.find(key) && mail.reading().is_none() {
        return None;
    }
    let (folder, target, here) = towards(mail, content, key)?;
    if here { Some(Gesture::Point(target)) } else { leave_for(mail, content, &folder) }
}

fn show_open(mail: &Mail, content: &Content, key: &Name) -> Option<Gesture> {
    let id = content.find(key)?;
    if content.writing().map_or(mail.reading(), |(id, _)| Some(id)) == Some(id) {
        return None;
    }
    let (folder, target, here) = towards(mail, content, key)?;
    if here { press(target) } else { leave_for(mail, content, &folder) }
}

/// Back to the list, or to the folder where the letter is.
fn leave_for(mail: &Mail, content: &Content, folder: &Folder) -> Option<Gesture> {
    let same = mail.folder() == folder && mail.search().is_none();
    if same && mail.reading().is_some() && content.writing().is_none() {
        return press(Command::Back.button());
    }
    press(list::folder_target(folder))
}

fn show_command(command: Command, mail: &Mail, computer: &Computer, means: Means) -> Option<Gesture> {
    let writing = Mail::content(computer).writing().is_some();
    if !command.enabled(mail, computer) {
        return None;
    }
    // In a field, the keys of the program are those of the field.
    if let (Means::Keys, false, Some(key)) = (means, writing, command.shortcut().and_then(key)) {
        return Some(Gesture::Key(key));
    }
    if menu::tools(mail, computer).1.contains(&command) {
        return press(command.button());
    }
    press(Menu::holding(command, mail, computer)?.target())
}

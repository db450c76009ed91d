//! What *Show me* says about a gesture that `show` gave.
//! Only phrases; the sentences are in mail.ftl.

use super::command::Command;
use super::menu::Menu;
use super::{MailView, Over, SIGN_IN, dialog, form, list, reading};
use crate::locale::{Arg, Phrase};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::mail::Mail;
use crate::practice::computer::picker::Picker;
use crate::ui::Gesture;

impl MailView {
    /// A sentence for a gesture that `show` gave.
    pub fn tell(&self, mail: &Mail, computer: &Computer, gesture: &Gesture) -> Phrase {
        if let (Over::Document(asked), true) = (&self.over, Picker::knows(gesture)) {
            return asked.picker.tell(computer.disk(), gesture);
        }
        match gesture {
            Gesture::Activate(id) => self.tell_press(id, mail, computer),
            Gesture::Point(id) if id == form::BESIDE => Phrase::new("mail-show-beside"),
            Gesture::Point(id) => match dialog::contact_of(id) {
                Some(name) => Phrase::new("mail-show-contact").with("name", name),
                None => Phrase::new("mail-show-select").with("name", about(computer, id)),
            },
            Gesture::Reach(_) => Phrase::new("mail-show-leave-field"),
            Gesture::Write(id, text) => tell_writing(id, text),
            Gesture::Key(key) => {
                let command = Command::of_key(*key).unwrap_or(Command::Open);
                let pressed = Phrase::new("mail-show-key").with("command", Phrase::new(command.word()));
                pressed.with("key", Arg::Key(key.to_string()))
            }
            _ => Phrase::new("mail-show-cancel"),
        }
    }

    fn tell_press(&self, id: &str, mail: &Mail, computer: &Computer) -> Phrase {
        let button = |word: Phrase| Phrase::new("mail-show-press").with("button", word);
        if let Some(command) = Command::of_target(id) {
            let id = if id.starts_with("do:") { "mail-show-choose" } else { "mail-show-press" };
            return Phrase::new(id).with("button", Phrase::new(command.word()));
        }
        if let Some(menu) = Menu::of_target(id) {
            return Phrase::new("mail-show-menu").with("menu", Phrase::new(menu.word()));
        }
        if let Some(folder) = list::folder_of(id) {
            return Phrase::new("mail-show-folder").with("folder", folder.name());
        }
        if let Some((name, keep)) = reading::attachment_of(id) {
            return Phrase::new(if keep { "mail-show-save" } else { "mail-show-look" }).with("name", name);
        }
        if let Some(name) = form::detached(id) {
            return Phrase::new("mail-show-detach").with("name", name);
        }
        let letter = mail.reading().and_then(|id| Mail::content(computer).get(id));
        if let Some(link) = reading::link_of(id).and_then(|place| letter?.links.get(place)) {
            return Phrase::new("mail-show-link").with("name", link.text.clone());
        }
        match id {
            reading::ADDRESS if mail.shows_address() => button(Phrase::new("mail-hide-address")),
            reading::ADDRESS => button(Phrase::new("mail-show-address")),
            reading::CLOSE => button(Phrase::new("mail-close")),
            reading::KEEP => button(Phrase::new("mail-save-as")),
            SIGN_IN => button(Phrase::new("mail-sign-in")),
            dialog::PICK_TO => button(Phrase::new("mail-pick-to")),
            dialog::PICK_CC => button(Phrase::new("mail-pick-cc")),
            dialog::PICK_BCC => button(Phrase::new("mail-pick-bcc")),
            dialog::YES if matches!(self.over, Over::Asking(dialog::Ask::Discard)) => {
                button(Phrase::new("mail-discard-yes"))
            }
            dialog::YES => button(Phrase::new("mail-send-anyway")),
            form::TO | form::CC | form::BCC | form::SUBJECT | dialog::SEARCH => Phrase::new("mail-show-enter"),
            dialog::SEARCH_GO => button(Phrase::new("mail-search")),
            _ => Phrase::new("mail-show-open").with("name", about(computer, id)),
        }
    }
}

/// The subject of the letter that a target stands for.
fn about(computer: &Computer, id: &str) -> Arg {
    let letter = list::letter_of(Mail::content(computer), id);
    letter.map_or_else(|| Arg::from(""), |(_, letter)| Arg::from(letter.title()))
}

fn tell_writing(id: &str, text: &str) -> Phrase {
    let typed = |phrase: &'static str| Phrase::new(phrase).with("text", text);
    let address = |phrase: &'static str| Phrase::new(phrase).with("text", Arg::Ltr(text.to_owned()));
    match id {
        form::TO => address("mail-show-type-to"),
        form::CC => address("mail-show-type-cc"),
        form::BCC => address("mail-show-type-bcc"),
        form::SUBJECT => typed("mail-show-type-subject"),
        form::TEXT => Phrase::new("mail-show-type-text"),
        _ => typed("mail-show-type-search"),
    }
}

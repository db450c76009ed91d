//! Phone on the screen: the list of messages, one message, a call; and what gestures mean in it.
//! Holds what may differ between two people who did the same: how far lists and texts are scrolled.

mod command;
mod pages;

use super::{Action, Phone, Stage};
use crate::input::key;
use crate::locale::{Arg, Phrase, Words};
use crate::practice::Reading;
use crate::practice::computer::Computer;
use crate::ui::{Area, Canvas, Gesture, KeyHint, Means, Scroll};
use command::Command;

/// The telephone's window.
#[derive(Default)]
pub struct PhoneView {
    scroll: Scroll,
    /// The first line of the message that is seen.
    page: usize,
}

impl PhoneView {
    /// How many messages are new, for the title bar.
    pub fn title(&self, phone: &Phone, computer: &Computer, words: &Words) -> String {
        words.say(&Phrase::new("phone-unread").with("count", phone.unread(computer.own::<Phone>()))).string
    }

    /// Draws the window's inside; `frame` is the whole window.
    pub fn draw(&mut self, phone: &Phone, computer: &Computer, canvas: &mut Canvas, frame: Area, words: &Words) {
        let (content, inside) = (computer.own::<Phone>(), frame.inset(1, 1));
        match phone.open(content) {
            Some(message) => self.draw_message(message, (phone, computer), canvas, inside, words),
            None => self.draw_list((phone, computer), canvas, inside, words),
        }
        if let Some((call, stage)) = phone.call(content) {
            pages::draw_call(call, stage, canvas, frame, words);
        }
    }

    /// What a gesture means.
    pub fn read(&mut self, phone: &Phone, computer: &Computer, gesture: &Gesture, _: &Words) -> Reading<Action> {
        let content = computer.own::<Phone>();
        let call = phone.call(content).map(|(_, stage)| stage);
        match gesture {
            Gesture::Activate(id) => self.press(computer, id),
            Gesture::Leave => match call {
                // What is safe is always at hand.
                Some(Stage::Ringing) => Reading::Do(Action::Decline),
                Some(_) => Reading::Do(Action::HangUp),
                None if phone.open(content).is_some() => Reading::Do(Action::Close),
                None => Reading::Ignored,
            },
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                self.page = self.page.saturating_add_signed((*lines).into());
                Reading::Seen
            }
            Gesture::Key(pressed) if call.is_none() => match Command::of_key(*pressed) {
                Some(command) => Reading::Do(command.action()),
                None => self.turn_page(phone, computer, gesture),
            },
            _ => Reading::Ignored,
        }
    }

    fn press(&mut self, computer: &Computer, id: &str) -> Reading<Action> {
        if let Some(command) = Command::of_target(id) {
            return Reading::Do(command.action());
        }
        let messages = computer.own::<Phone>().messages();
        match messages.iter().find(|message| pages::target(message) == id) {
            Some(message) => {
                self.page = 0;
                Reading::Do(Action::Open(message.name.clone()))
            }
            None => Reading::Ignored,
        }
    }

    /// A text that is longer than its place is read on with Alt and the arrows.
    fn turn_page(&mut self, phone: &Phone, computer: &Computer, gesture: &Gesture) -> Reading<Action> {
        let by = [("alt+down", 1), ("alt+up", -1)].into_iter().find(|(notation, _)| {
            key(notation).is_some_and(|pressed| *gesture == Gesture::Key(pressed))
        });
        match by.filter(|_| phone.open(computer.own::<Phone>()).is_some()) {
            Some((_, by)) => {
                self.page = self.page.saturating_add_signed(by);
                Reading::Seen
            }
            None => Reading::Ignored,
        }
    }

    /// The next gesture towards an Action; `None` when it is done already, or cannot be done now.
    pub fn show(
        &self,
        phone: &Phone,
        computer: &Computer,
        action: &Action,
        means: Means,
        _: &Words,
    ) -> Option<Gesture> {
        let content = computer.own::<Phone>();
        let press = |command: Command| Some(Gesture::Activate(command.target()));
        if let Some((_, stage)) = phone.call(content) {
            return match (action, stage) {
                (Action::Answer, Stage::Ringing) => press(Command::Answer),
                (Action::Decline, Stage::Ringing) => press(Command::Decline),
                (Action::HangUp, Stage::Talking) => press(Command::HangUp),
                (Action::Tell, Stage::Talking) => press(Command::Tell),
                _ => None,
            };
        }
        match action {
            Action::Open(name) if phone.open.as_ref() == Some(name) => None,
            Action::Open(name) => match phone.open(content) {
                Some(_) => press(Command::Back),
                None => Some(Gesture::Activate(pages::target(content.message(name)?))),
            },
            _ => {
                let command = Command::of_action(action)?;
                if !command.fits(phone, computer) {
                    return None;
                }
                match (means, command.shortcut().and_then(key)) {
                    (Means::Keys, Some(key)) => Some(Gesture::Key(key)),
                    _ => press(command),
                }
            }
        }
    }

    /// A sentence for a gesture that `show` gave.
    pub fn tell(&self, _: &Phone, computer: &Computer, gesture: &Gesture) -> Phrase {
        match gesture {
            Gesture::Activate(id) => match Command::of_target(id) {
                Some(command) => Phrase::new("phone-show-choose").with("command", Phrase::new(command.word())),
                None => {
                    let messages = computer.own::<Phone>().messages();
                    let message = messages.iter().find(|message| pages::target(message) == *id);
                    let from = message.map_or_else(|| Arg::from(""), |message| Arg::from(message.from.clone()));
                    Phrase::new("phone-show-open").with("name", from)
                }
            },
            Gesture::Key(pressed) => {
                let word = Command::of_key(*pressed).map_or("phone-back", Command::word);
                let key = Arg::Key(pressed.to_string());
                Phrase::new("phone-show-key").with("key", key).with("command", Phrase::new(word))
            }
            _ => Phrase::new("phone-show-choose").with("command", Phrase::new("phone-back")),
        }
    }

    /// What keys do now.
    pub fn keys(&self, phone: &Phone, computer: &Computer, _: Option<&str>) -> Vec<KeyHint> {
        let content = computer.own::<Phone>();
        let hint = |notation, command: Command| KeyHint::new(notation, Phrase::new(command.word()));
        let enter = KeyHint::new("enter", Phrase::new("keys-choose"));
        match (phone.call(content), phone.open(content)) {
            (Some((_, Stage::Ringing)), _) => vec![enter, hint("esc", Command::Decline)],
            (Some(_), _) => vec![enter, hint("esc", Command::HangUp)],
            (None, Some(_)) => {
                let commands = [Command::CopyCode, Command::Delete, Command::Undo];
                let fitting = commands.into_iter().filter(|command| command.fits(phone, computer));
                let keys = fitting.filter_map(|command| Some(hint(command.shortcut()?, command)));
                [enter].into_iter().chain(keys).chain([hint("esc", Command::Back)]).collect()
            }
            (None, None) => {
                let mut keys = vec![KeyHint::new("enter", Phrase::new("phone-open"))];
                keys.extend(computer.can_undo().then(|| hint("ctrl+z", Command::Undo)));
                keys
            }
        }
    }
}

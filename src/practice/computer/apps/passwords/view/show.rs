//! From an Action to the next gesture of a person who wants to do it, and what is said about that gesture.
//! The inverse of `read`: always from the window as it is now, so that it also finds its way out of a menu or a form.

use super::command::{Command, Menu};
use super::{Over, PasswordsView, find, form, generator, list, lock, search};
use crate::input::key;
use crate::locale::{Arg, Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::passwords::{Action, Passwords};
use crate::ui::{Gesture, Means};

impl PasswordsView {
    /// The next gesture towards an Action; `None` when it is done already, or cannot be done now.
    pub fn show(
        &self,
        window: &Passwords,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        if !window.unlocked() {
            let Action::Unlock(name) = action else { return None };
            let text = words.name(name);
            return Some(match (text == self.lock.text(), means) {
                (false, _) => Gesture::Write(lock::FIELD.to_owned(), text),
                (true, Means::Keys) => Gesture::Activate(lock::FIELD.to_owned()),
                (true, Means::Mouse) => Gesture::Activate(lock::OPEN.to_owned()),
            });
        }
        let command = Command::of_action(action);
        match &self.over {
            Over::Form(form) => {
                return Some(form.show(action, means == Means::Keys, words).unwrap_or_else(|| form.way_out()));
            }
            Over::Search(_) => return Some(Gesture::Activate(search::CANCEL.to_owned())),
            Over::Menu(menu, _) => {
                let fits = command.filter(|command| menu.commands(window).contains(command));
                return Some(fits.map_or(Gesture::Leave, |command| Gesture::Activate(command.target())));
            }
            Over::Nothing => {}
        }
        match action {
            Action::Unlock(_) => None,
            Action::Select(site) if window.selected.as_ref() == Some(site) => None,
            Action::Select(site) => {
                let vault = computer.own::<Passwords>();
                let entry = vault.entry(site)?;
                let seen = list::found(vault, &self.filter, words).contains(&entry);
                Some(if seen {
                    Gesture::Point(list::target(entry))
                } else {
                    Gesture::Activate(list::ALL.to_owned())
                })
            }
            _ => command.and_then(|command| self.show_command(command, window, computer, (means, words))),
        }
    }

    fn show_command(
        &self,
        command: Command,
        window: &Passwords,
        computer: &Computer,
        (means, words): (Means, &Words),
    ) -> Option<Gesture> {
        if !command.enabled(window, computer) {
            return None;
        }
        if let (Means::Keys, Some(key)) = (means, command.shortcut().and_then(key)) {
            return Some(Gesture::Key(key));
        }
        let vault = computer.own::<Passwords>();
        let seen = list::found(vault, &self.filter, words);
        let selected = window.selected(vault).filter(|entry| seen.contains(entry));
        if let Some(entry) = selected.filter(|_| Menu::Context.commands(window).contains(&command)) {
            return Some(Gesture::Menu(list::target(entry)));
        }
        Menu::holding(command, window).map(|menu| Gesture::Activate(menu.target()))
    }

    /// A sentence for a gesture that `show` gave.
    pub fn tell(&self, _: &Passwords, computer: &Computer, gesture: &Gesture) -> Phrase {
        let thing = |id: &str| find(computer, id).map_or_else(|| Arg::from(""), |entry| Arg::from(entry.site.clone()));
        match gesture {
            Gesture::Activate(id) => tell_press(id),
            Gesture::Point(id) => Phrase::new("passwords-show-select").with("name", thing(id)),
            Gesture::Menu(id) => Phrase::new("passwords-show-right-click").with("name", thing(id)),
            Gesture::Write(id, text) => {
                let into = match id.as_str() {
                    form::SITE => "passwords-column-site",
                    form::USER => "passwords-column-user",
                    form::PASSWORD => "passwords-column-password",
                    _ => "passwords-master",
                };
                Phrase::new("passwords-show-type").with("text", text.as_str()).with("field", Phrase::new(into))
            }
            Gesture::Key(key) => {
                let notation = key.to_string();
                let word = Command::of_key(*key).map_or("passwords-dialog-ok", Command::word);
                Phrase::new("passwords-show-key").with("key", Arg::Key(notation)).with("command", Phrase::new(word))
            }
            _ => Phrase::new("passwords-show-leave"),
        }
    }
}

fn tell_press(id: &str) -> Phrase {
    if let Some(menu) = Menu::of_target(id) {
        return Phrase::new("passwords-show-menu").with("menu", Phrase::new(menu.word()));
    }
    let word = match id {
        lock::FIELD | lock::OPEN => "passwords-unlock",
        form::GENERATE => "passwords-generate",
        form::PASSWORD | form::ACCEPT => "passwords-dialog-ok",
        list::ALL => "passwords-show-everything",
        _ => match (Command::of_target(id), generator::word(id)) {
            (Some(command), _) => command.word(),
            (None, Some(word)) => word,
            (None, None) => "passwords-dialog-cancel",
        },
    };
    Phrase::new("passwords-show-choose").with("command", Phrase::new(word))
}

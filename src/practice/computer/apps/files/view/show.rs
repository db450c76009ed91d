//! From an Action to the next gesture of a person who wants to do it, and what is said about that gesture.
//! The inverse of `read`: always from the window as it is now, so that it also finds its way out of a menu.

use super::command::Command;
use super::menu::Menu;
use super::naming::{self, Naming};
use super::{FilesView, Over, list, viewer};
use crate::input::key;
use crate::locale::{Arg, Name, Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::{Action, Files};
use crate::practice::computer::disk::{ItemId, Path};
use crate::ui::{Gesture, Means};
use std::collections::BTreeSet;

impl FilesView {
    /// The next gesture towards an Action; `None` when it is done already, or not to be done with these means.
    pub fn show(
        &self,
        files: &Files,
        computer: &Computer,
        action: &Action,
        means: Means,
        words: &Words,
    ) -> Option<Gesture> {
        if files.viewing().is_some() {
            return Some(Gesture::Activate(viewer::CLOSE.to_owned()));
        }
        let command = Command::of_action(action);
        match &self.over {
            Over::Naming(naming) => return Some(show_naming(naming, action, means, words)),
            Over::Menu(menu, _) => {
                let fits = command.filter(|command| menu.commands(files).contains(command));
                return Some(fits.map_or(Gesture::Leave, |command| Gesture::Activate(command.target())));
            }
            Over::Nothing => {}
        }
        match action {
            Action::Open(path) => show_open(files, computer, path),
            Action::Select(paths) => show_select(files, computer, &paths.0),
            Action::MoveTo(folder) => match means {
                Means::Keys => None,
                Means::Mouse => show_drop(files, computer, folder, words),
            },
            Action::Close => None,
            _ => command.and_then(|command| show_command(command, files, computer, means, words)),
        }
    }

    /// A sentence for a gesture that `show` gave.
    pub fn tell(&self, computer: &Computer, gesture: &Gesture) -> Phrase {
        let thing = |id: &str| about(computer, id);
        match gesture {
            Gesture::Activate(id) if id == viewer::CLOSE => Phrase::new("files-show-close"),
            Gesture::Activate(id) if id == naming::FIELD || id == naming::ACCEPT => Phrase::new("files-show-confirm"),
            Gesture::Activate(id) => match (Command::of_target(id), Menu::of_target(id)) {
                (Some(command), _) => {
                    Phrase::new("files-show-menu-choose").with("command", Phrase::new(command.word()))
                }
                (None, Some(menu)) => Phrase::new("files-show-menu").with("menu", Phrase::new(menu.word())),
                (None, None) if id.starts_with("place:") => {
                    Phrase::new("files-show-open-place").with("name", thing(id))
                }
                _ => Phrase::new("files-show-open").with("name", thing(id)),
            },
            Gesture::Point(id) => Phrase::new("files-show-select").with("name", thing(id)),
            Gesture::Toggle(id) => Phrase::new("files-show-select-more").with("name", thing(id)),
            Gesture::Menu(id) => Phrase::new("files-show-right-click").with("name", thing(id)),
            Gesture::Write(_, text) => Phrase::new("files-show-rename-type").with("name", text.as_str()),
            Gesture::Drop { from, to } => {
                Phrase::new("files-show-move-to").with("name", thing(from)).with("folder", thing(to))
            }
            Gesture::Key(key) => {
                let word = Command::of_key(*key).map_or("files-open", Command::word);
                Phrase::new(word.replace("files-", "files-show-"))
            }
            _ => Phrase::new("files-show-confirm"),
        }
    }
}

/// The name of what a target stands for.
fn about(computer: &Computer, id: &str) -> Arg {
    if let Some(place) = super::place(id) {
        return Arg::from(place.name());
    }
    let item = computer.disk().items().find(|(item, _)| list::item_target(computer, *item) == id);
    item.map_or_else(|| Arg::from(""), |(_, node)| Arg::from(node.name.clone()))
}

fn show_naming(naming: &Naming, action: &Action, means: Means, words: &Words) -> Gesture {
    let wanted: Option<&Name> = match action {
        Action::Rename(name) if naming.renames() => Some(name),
        Action::NewFolder(name) if !naming.renames() => Some(name),
        _ => None,
    };
    match wanted.map(|name| words.name(name)) {
        None => Gesture::Leave,
        // Enter in the field is at hand for the keys; a click in it only moves the cursor.
        Some(text) if text == naming.text() => Gesture::Activate(match means {
            Means::Keys => naming::FIELD.to_owned(),
            Means::Mouse => naming::ACCEPT.to_owned(),
        }),
        Some(text) => Gesture::Write(naming::FIELD.to_owned(), text),
    }
}

/// One step nearer to an open folder or document: the place first, then folder after folder.
fn show_open(files: &Files, computer: &Computer, path: &Path) -> Option<Gesture> {
    let Some(parent) = path.parent() else { return Some(Gesture::Activate(list::place_target(path.place))) };
    if computer.disk().find(&parent) == Some(files.open()) {
        let item = computer.disk().find(path)?;
        return Some(Gesture::Activate(list::item_target(computer, item)));
    }
    show_open(files, computer, &parent)
}

fn show_select(files: &Files, computer: &Computer, paths: &[Path]) -> Option<Gesture> {
    let wanted: BTreeSet<ItemId> = paths.iter().filter_map(|path| computer.disk().find(path)).collect();
    let target = |id: &ItemId| list::item_target(computer, *id);
    let selected = files.selected();
    if wanted == *selected {
        return None;
    }
    let Some(first) = wanted.first() else { return selected.first().map(|id| Gesture::Toggle(target(id))) };
    if let Some(folder) =
        paths.first().and_then(Path::parent).filter(|folder| computer.disk().find(folder) != Some(files.open()))
    {
        return show_open(files, computer, &folder);
    }
    if selected.is_empty() || !selected.is_subset(&wanted) {
        return Some(Gesture::Point(target(first)));
    }
    wanted.difference(selected).next().map(|id| Gesture::Toggle(target(id)))
}

fn show_drop(files: &Files, computer: &Computer, folder: &Path, words: &Words) -> Option<Gesture> {
    let order = list::sorted(files, computer, words);
    let from = order.iter().find(|id| files.selected().contains(id))?;
    let to = match folder.parent() {
        None => list::place_target(folder.place),
        Some(parent) if computer.disk().find(&parent) == Some(files.open()) => {
            list::item_target(computer, computer.disk().find(folder)?)
        }
        Some(_) => return None,
    };
    Some(Gesture::Drop { from: list::item_target(computer, *from), to })
}

fn show_command(command: Command, files: &Files, computer: &Computer, means: Means, words: &Words) -> Option<Gesture> {
    if !command.enabled(files, computer) {
        return None;
    }
    if let (Means::Keys, Some(key)) = (means, command.shortcut().and_then(key)) {
        return Some(Gesture::Key(key));
    }
    let order = list::sorted(files, computer, words);
    let selected = order.iter().find(|id| files.selected().contains(id));
    if let Some(id) = selected.filter(|_| Menu::Context.commands(files).contains(&command)) {
        return Some(Gesture::Menu(list::item_target(computer, *id)));
    }
    Menu::holding(command, files).map(|menu| Gesture::Activate(menu.target()))
}

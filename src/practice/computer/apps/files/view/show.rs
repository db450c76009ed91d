//! From an Action to the next gesture of a person who wants to do it: the inverse of `read`, always from the window as it
//! is now, so that it also finds its way out of a menu. What is said about gestures is in `tell`.

use super::command::Command;
use super::menu::Menu;
use super::naming::{self, Naming};
use super::{FilesView, Over, columns, list, properties, viewer};
use crate::input::key;
use crate::locale::Words;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::{Action, Files};
use crate::practice::computer::disk::{ItemId, Path, Place};
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
        if let Some(gesture) = out_of_the_way(files, computer, action) {
            return Some(gesture);
        }
        let command = Command::of_action(action);
        match &self.over {
            Over::Naming(naming) => return Some(show_naming(naming, action, means, words)),
            Over::Asking(asking) => return Some(asking.show(action)),
            Over::Menu(menu, _) => {
                let fits = command.filter(|command| menu.commands(files, computer).contains(command));
                return Some(fits.map_or(Gesture::Leave, |command| Gesture::Activate(command.target())));
            }
            Over::Nothing => {}
        }
        if files.search().is_some() && !works_above_search(files, computer, action, words) {
            return Some(match means {
                Means::Keys => Gesture::Leave,
                Means::Mouse => Gesture::Activate(list::END_SEARCH.to_owned()),
            });
        }
        match action {
            Action::Open(path) => show_open(files, computer, path, words),
            Action::Select(paths) => show_select(files, computer, &paths.0, words),
            Action::MoveTo(folder) | Action::MoveAnd { to: folder, .. } => match means {
                Means::Keys => None,
                Means::Mouse => show_drop(files, computer, folder, words),
            },
            Action::Sort(column) if self.heads.contains(column) => {
                Some(Gesture::Activate(columns::head_target(*column).to_owned()))
            }
            Action::Close => None,
            _ => command.and_then(|command| show_command(command, files, computer, means, words)),
        }
    }
}

/// Closes what is looked at, unless the Action is done there.
fn out_of_the_way(files: &Files, computer: &Computer, action: &Action) -> Option<Gesture> {
    let target = match (files.viewing(), files.properties()) {
        (Some(id), _) if *action == Action::Extract && computer.disk().is_archive(id) => viewer::EXTRACT,
        (Some(_), _) => viewer::CLOSE,
        (None, Some(_)) => properties::CLOSE,
        (None, None) => return None,
    };
    Some(Gesture::Activate(target.to_owned()))
}

/// Whether an Action can be done above what was found, without ending the search before.
fn works_above_search(files: &Files, computer: &Computer, action: &Action, words: &Words) -> bool {
    match action {
        Action::Open(path) => {
            let here = path.parent().is_some_and(|folder| computer.disk().find(&folder) == Some(files.open()));
            let found = computer.disk().find(path).is_some_and(|id| list::sorted(files, computer, words).contains(&id));
            found || !here
        }
        Action::Search(_)
        | Action::Sort(_)
        | Action::Undo
        | Action::Redo
        | Action::Back
        | Action::Forward
        | Action::Up
        | Action::EmptyBin
        | Action::Plug
        | Action::Eject
        | Action::Unplug => true,
        _ => false,
    }
}

fn show_naming(naming: &Naming, action: &Action, means: Means, words: &Words) -> Gesture {
    match naming.aim.wanted(action).map(|name| words.name(name)) {
        None => Gesture::Leave,
        // Enter in the field is at hand for the keys; a click in it only moves the cursor.
        Some(text) if text == naming.text() => Gesture::Activate(match means {
            Means::Keys => naming::FIELD.to_owned(),
            Means::Mouse => naming::ACCEPT.to_owned(),
        }),
        Some(text) => Gesture::Write(naming::FIELD.to_owned(), text),
    }
}

/// One step nearer to an open folder or document: the place first, then folder after folder. What was found is at hand.
fn show_open(files: &Files, computer: &Computer, path: &Path, words: &Words) -> Option<Gesture> {
    let Some(parent) = path.parent() else { return Some(Gesture::Activate(list::place_target(path.place))) };
    let item = computer.disk().find(path)?;
    let at_hand = match files.search() {
        Some(_) => list::sorted(files, computer, words).contains(&item),
        None => computer.disk().parent(item) == Some(files.open()),
    };
    if at_hand {
        return Some(Gesture::Activate(list::item_target(computer, item)));
    }
    show_open(files, computer, &parent, words)
}

fn show_select(files: &Files, computer: &Computer, paths: &[Path], words: &Words) -> Option<Gesture> {
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
        return show_open(files, computer, &folder, words);
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
    let mut selected = order.iter().find(|id| files.selected().contains(id));
    // Keys on the way to one of several would select that one alone.
    if means == Means::Keys && files.selected().len() > 1 {
        selected = None;
    }
    if let Some(id) = selected.filter(|_| Menu::Context.commands(files, computer).contains(&command)) {
        return Some(Gesture::Menu(list::item_target(computer, *id)));
    }
    match Menu::holding(command, files, computer) {
        Some(menu) => Some(Gesture::Activate(menu.target())),
        // Outside the bin, that is in the menu of its place alone.
        None if command == Command::EmptyBin => Some(Gesture::Menu(list::place_target(Place::Bin))),
        None => None,
    }
}

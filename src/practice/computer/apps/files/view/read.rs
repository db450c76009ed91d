//! What gestures mean in Files: Actions, or something that opens over the list.
//! The inverse is in `show`.

use super::asking::{Asking, Pending};
use super::command::Command;
use super::menu::Menu;
use super::naming::{Aim, Naming};
use super::{FilesView, Over, columns, find, list, place, properties};
use crate::locale::{Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::{Action, Files, Paths};
use crate::practice::computer::disk::{ItemId, Path, Place};
use crate::practice::{Reaction, Reading};
use crate::ui::Gesture;

impl FilesView {
    /// What a gesture means.
    pub fn read(&mut self, files: &Files, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        if files.viewing().is_some() {
            return self.read_viewer(gesture);
        }
        if files.properties().is_some() {
            return properties::read(gesture);
        }
        match &mut self.over {
            Over::Naming(_) => self.read_naming(files, computer, gesture, words),
            Over::Menu(..) => self.read_menu(files, computer, gesture, words),
            Over::Asking(asking) => {
                let Some(answer) = asking.read(gesture) else { return Reading::Seen };
                self.over = Over::Nothing;
                answer.map_or(Reading::Seen, Reading::Do)
            }
            Over::Nothing if files.search().is_some() => self.read_found(files, computer, gesture, words),
            Over::Nothing => self.read_window(files, computer, gesture, words),
        }
    }

    fn read_menu(&mut self, files: &Files, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        match gesture {
            Gesture::Activate(id) => {
                self.over = Over::Nothing;
                match Command::of_target(id) {
                    Some(command) => self.run(command, files, computer, words),
                    None => Reading::Seen,
                }
            }
            Gesture::Leave | Gesture::Menu(_) => {
                self.over = Over::Nothing;
                Reading::Seen
            }
            _ => Reading::Seen,
        }
    }

    fn read_naming(&mut self, files: &Files, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        let Over::Naming(naming) = &mut self.over else { return Reading::Ignored };
        let Some(wanted) = naming.read(gesture, words) else { return Reading::Seen };
        let Some(action) = wanted else {
            self.over = Over::Nothing;
            return Reading::Seen;
        };
        // A name that the app refuses is said in the dialog, where it can be mended.
        if let Reaction::Refused(why) = files.clone().apply(&mut computer.clone(), &action) {
            naming.refuse(why);
            return Reading::Seen;
        }
        self.over = Over::Nothing;
        Reading::Do(action)
    }

    /// Above a list of what was found, nothing can be selected: it is opened where it lies.
    fn read_found(&mut self, files: &Files, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        match gesture {
            Gesture::Leave => Reading::Do(Action::Close),
            Gesture::Activate(id) if id == list::END_SEARCH => Reading::Do(Action::Close),
            Gesture::Activate(_) | Gesture::Key(_) | Gesture::Scroll(..) => {
                self.read_window(files, computer, gesture, words)
            }
            Gesture::Menu(id) if place(id).is_some() => self.read_window(files, computer, gesture, words),
            Gesture::Reach(_) | Gesture::Point(_) | Gesture::Extend(_) | Gesture::Toggle(_) => Reading::Seen,
            _ => Reading::Ignored,
        }
    }

    fn read_window(&mut self, files: &Files, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        let item = |id: &str| find(files, computer, id);
        match gesture {
            Gesture::Reach(id) if !files.selected().is_empty() || item(id).is_none() => Reading::Ignored,
            Gesture::Reach(id) | Gesture::Point(id) => self.point(files, computer, id),
            Gesture::Activate(id) => match Command::of_tool(id) {
                Some(command) => self.run(command, files, computer, words),
                None => self.activate(files, computer, id),
            },
            Gesture::Toggle(id) => match item(id) {
                Some(picked) => {
                    self.anchor = Some(picked);
                    let mut selected = files.selected().clone();
                    if !selected.remove(&picked) {
                        selected.insert(picked);
                    }
                    select(computer, selected)
                }
                None => Reading::Ignored,
            },
            Gesture::Extend(id) => self.extend(files, computer, item(id), words),
            Gesture::Menu(id) => self.context(files, computer, id),
            Gesture::Drop { to, .. } => self.drop_on(files, computer, to),
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Reading::Seen
            }
            Gesture::Key(key) => match (Command::of_key(*key), self.about_to_be_meant(files, computer)) {
                (Some(command), Some(item)) if command.is_about_selected() => match select(computer, [item]) {
                    Reading::Do(selects) => Reading::First(selects),
                    reading => reading,
                },
                (Some(command), _) => self.run(command, files, computer, words),
                (None, _) => Reading::Ignored,
            },
            Gesture::Edit(..) | Gesture::Write(..) | Gesture::Leave => Reading::Ignored,
        }
    }

    /// The row with the focus, as long as nothing is selected: it looks chosen, so keys are about it.
    fn about_to_be_meant(&self, files: &Files, computer: &Computer) -> Option<ItemId> {
        let focused = self.focus.as_deref().filter(|_| files.selected().is_empty() && files.search().is_none());
        focused.and_then(|id| find(files, computer, id))
    }

    fn point(&mut self, files: &Files, computer: &Computer, id: &str) -> Reading<Action> {
        match find(files, computer, id) {
            Some(item) => {
                self.anchor = Some(item);
                select(computer, [item])
            }
            None if id == list::HERE => select(computer, []),
            None => Reading::Ignored,
        }
    }

    fn activate(&mut self, files: &Files, computer: &Computer, id: &str) -> Reading<Action> {
        if let Some(menu) = Menu::of_target(id) {
            self.over = Over::Menu(menu, (0, 0));
            return Reading::Seen;
        }
        if let Some(place) = place(id) {
            return Reading::Do(Action::Open(Path::from(place)));
        }
        if let Some(column) = columns::of_target(id) {
            return Reading::Do(Action::Sort(column));
        }
        match find(files, computer, id).and_then(|item| computer.disk().path(item)) {
            Some(path) => Reading::Do(Action::Open(path)),
            None => Reading::Ignored,
        }
    }

    /// From the anchor to here, as the screen shows them.
    fn extend(&mut self, files: &Files, computer: &Computer, to: Option<ItemId>, words: &Words) -> Reading<Action> {
        let order = list::sorted(files, computer, words);
        let place = |id: ItemId| order.iter().position(|known| *known == id);
        let Some(end) = to.and_then(place) else { return Reading::Ignored };
        let from = self.anchor.or(files.selected().first().copied()).and_then(place).unwrap_or(end);
        self.anchor = Some(order[from]);
        select(computer, order[from.min(end)..=from.max(end)].iter().copied())
    }

    fn context(&mut self, files: &Files, computer: &Computer, id: &str) -> Reading<Action> {
        let own = match place(id) {
            Some(Place::Usb) => Some(Menu::Stick),
            Some(Place::Bin) => Some(Menu::Bin),
            _ => None,
        };
        if let Some(menu) = own {
            self.over = Over::Menu(menu, (list::PLACES, 0));
            return Reading::Seen;
        }
        let item = find(files, computer, id);
        if item.is_none() && id != list::HERE && id != "files:empty" {
            return Reading::Ignored;
        }
        let corner = self.rows.iter().find(|(known, _)| known == id).map(|(_, corner)| *corner);
        self.over = Over::Menu(Menu::Context, corner.unwrap_or_default());
        match item {
            Some(item) if !files.selected().contains(&item) => select(computer, [item]),
            None if !files.selected().is_empty() => select(computer, []),
            _ => Reading::Seen,
        }
    }

    fn run(&mut self, command: Command, files: &Files, computer: &Computer, words: &Words) -> Reading<Action> {
        let action = command.action(files, computer);
        if !command.enabled(files, computer) {
            // The state knows best why not: let it refuse in words. Above what was found, it cannot know what is meant.
            let refusal = action.filter(|_| files.search().is_none());
            return refusal.map_or(Reading::Seen, Reading::Do);
        }
        let first = files.selected().first().and_then(|id| computer.disk().get(*id));
        let name = first.map(|node| words.name(&node.name)).unwrap_or_default();
        let over = match command {
            Command::NewFolder => Over::Naming(Naming::new(Aim::NewFolder, "")),
            Command::Rename => Over::Naming(Naming::new(Aim::Rename, &name)),
            Command::Compress => Over::Naming(Naming::new(Aim::Compress, &format!("{}.zip", stem(&name)))),
            Command::Search => Over::Naming(Naming::new(Aim::Search, "")),
            Command::EmptyBin => Over::Asking(Asking::EmptyBin(computer.disk().list(Place::Bin.id()).len())),
            Command::Paste => match files.clash_of_paste(computer) {
                Some(path) => asks(Pending::Paste, &path),
                None => Over::Nothing,
            },
            _ => Over::Nothing,
        };
        self.over = over;
        match (&self.over, action) {
            (Over::Nothing, Some(action)) => Reading::Do(action),
            _ => Reading::Seen,
        }
    }

    /// Something selected was let go over a place, a folder or the open folder.
    fn drop_on(&mut self, files: &Files, computer: &Computer, to: &str) -> Reading<Action> {
        if files.selected().is_empty() {
            return Reading::Ignored;
        }
        let folder = match (place(to), find(files, computer, to)) {
            (Some(Place::Bin), _) => return Reading::Do(Action::Delete),
            (Some(place), _) => Path::from(place),
            (None, Some(item)) if computer.disk().is_folder(item) && !files.selected().contains(&item) => {
                match computer.disk().path(item) {
                    Some(path) => path,
                    None => return Reading::Ignored,
                }
            }
            _ => return Reading::Ignored,
        };
        if let Some(path) = files.clash_of_move(computer, &folder) {
            self.over = asks(Pending::Move(folder), &path);
            return Reading::Seen;
        }
        Reading::Do(Action::MoveTo(folder))
    }
}

/// The question what to do with a name that is taken.
fn asks(pending: Pending, taken: &Path) -> Over {
    let folder = taken.parent().unwrap_or_else(|| taken.place.into());
    let says = Phrase::new("picker-taken").with("where", folder.inside());
    let says = match taken.last() {
        Some(name) => says.with("name", name.clone()),
        None => says.with("name", taken.place.name()),
    };
    Over::Asking(Asking::Taken(pending, says))
}

/// A name without its ending.
fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| if stem.is_empty() { name } else { stem })
}

fn select(computer: &Computer, items: impl IntoIterator<Item = ItemId>) -> Reading<Action> {
    let paths = items.into_iter().filter_map(|item| computer.disk().path(item)).collect();
    Reading::Do(Action::Select(Paths(paths)))
}

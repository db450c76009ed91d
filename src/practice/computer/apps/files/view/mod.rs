//! Files on the screen: menu bar, places, list, menus and dialogs; and what gestures mean in it.
//! Holds what may differ between two people who did the same: scroll, open menu, half-typed name.

mod command;
mod list;
mod menu;
mod naming;
mod show;
mod viewer;

use super::{Action, Files, Paths};
use crate::locale::{Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::disk::{ItemId, Path, Place};
use crate::practice::{Reaction, Reading};
use crate::ui::{self, Area, Canvas, Gesture, Ink, KeyHint, Scroll};
use command::Command;
use menu::Menu;
use naming::Naming;

/// The file manager's window.
#[derive(Default)]
pub struct FilesView {
    scroll: Scroll,
    over: Over,
    anchor: Option<ItemId>,
    page: usize,
    /// Where the rows of the last frame stood: context menus open there.
    rows: Vec<(String, (u16, u16))>,
}

/// What lies over the list.
#[derive(Default)]
enum Over {
    #[default]
    Nothing,
    Menu(Menu, (u16, u16)),
    Naming(Naming),
}

impl FilesView {
    /// The open folder, for the title bar.
    pub fn title(&self, files: &Files, computer: &Computer, words: &Words) -> String {
        match computer.disk().get(files.open()) {
            Some(node) => words.name(&node.name),
            None => {
                computer.disk().path(files.open()).map(|path| words.say(&path.place.name()).string).unwrap_or_default()
            }
        }
    }

    /// Draws the window's inside; `frame` is the whole window.
    pub fn draw(&mut self, files: &Files, computer: &Computer, canvas: &mut Canvas, frame: Area, words: &Words) {
        let inside = frame.inset(1, 1);
        let (bar, body) = inside.split_top(1);
        let (rule, body) = body.split_top(1);
        canvas.rule(rule, Ink::Dim);
        canvas.symbol(frame.start, rule.top, '├', Ink::Dim);
        canvas.symbol(frame.end() - 1, rule.top, '┤', Ink::Dim);
        let (side, rest) = body.split_start(list::PLACES);
        // The list first: that is where the keys begin.
        self.draw_list(files, computer, canvas, rest, words);
        list::draw_places(files, computer, canvas, side, words);
        let corners = menu::draw_bar(canvas, bar.inset(1, 0), words);
        if let Some(document) = files.viewing() {
            self.draw_viewer(document, computer, canvas, frame, words);
            return;
        }
        match &mut self.over {
            Over::Nothing => {}
            Over::Menu(menu, corner) => {
                let dropped = corners.iter().find(|(known, _)| known == menu).map_or(*corner, |(_, corner)| *corner);
                ui::menu(canvas, dropped, frame, "files:menu", &menu.entries(files, computer, words));
            }
            Over::Naming(naming) => naming.draw(canvas, frame, words),
        }
    }

    /// What a gesture means.
    pub fn read(&mut self, files: &Files, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        if files.viewing().is_some() {
            return self.read_viewer(gesture);
        }
        match &mut self.over {
            Over::Naming(_) => self.read_naming(files, computer, gesture, words),
            Over::Menu(..) => self.read_menu(files, computer, gesture, words),
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

    fn read_window(&mut self, files: &Files, computer: &Computer, gesture: &Gesture, words: &Words) -> Reading<Action> {
        let item = |id: &str| find(files, computer, id);
        match gesture {
            Gesture::Reach(id) if !files.selected().is_empty() || item(id).is_none() => Reading::Ignored,
            Gesture::Reach(id) | Gesture::Point(id) => self.point(files, computer, id),
            Gesture::Activate(id) => self.activate(files, computer, id),
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
            Gesture::Drop { to, .. } => drop_on(files, computer, to),
            Gesture::Scroll(_, lines) => {
                self.scroll.turn(*lines);
                Reading::Seen
            }
            Gesture::Key(key) => match Command::of_key(*key) {
                Some(command) => self.run(command, files, computer, words),
                None => Reading::Ignored,
            },
            Gesture::Edit(..) | Gesture::Write(..) | Gesture::Leave => Reading::Ignored,
        }
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
        match find(files, computer, id).and_then(|item| computer.disk().path(item)) {
            Some(path) => {
                self.page = 0;
                Reading::Do(Action::Open(path))
            }
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
        if !command.enabled(files, computer) {
            // The state knows best why not: let it refuse in words.
            return command.action(files, computer).map_or(Reading::Seen, Reading::Do);
        }
        match command {
            Command::NewFolder => self.over = Over::Naming(Naming::new_folder()),
            Command::Rename => {
                let node = files.selected().first().and_then(|id| computer.disk().get(*id));
                let name = node.map(|node| words.name(&node.name)).unwrap_or_default();
                self.over = Over::Naming(Naming::rename(&name));
            }
            _ => return command.action(files, computer).map_or(Reading::Seen, Reading::Do),
        }
        Reading::Seen
    }

    /// What keys do now.
    pub fn keys(&self, files: &Files, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        if files.viewing().is_some() {
            return vec![KeyHint::pair("enter", "esc", Phrase::new("files-close"))];
        }
        match &self.over {
            Over::Naming(_) => vec![
                KeyHint::new("enter", Phrase::new("files-dialog-ok")),
                KeyHint::new("esc", Phrase::new("files-dialog-cancel")),
            ],
            Over::Menu(..) => vec![
                KeyHint::pair("up", "down", Phrase::new("keys-move")),
                KeyHint::new("enter", Phrase::new("keys-choose")),
                KeyHint::new("esc", Phrase::new("files-dialog-cancel")),
            ],
            Over::Nothing => self.window_keys(files, computer, focus.unwrap_or_default()),
        }
    }

    fn window_keys(&self, files: &Files, computer: &Computer, focus: &str) -> Vec<KeyHint> {
        let mut keys = Vec::new();
        if focus.starts_with("bar:") || focus.starts_with("place:") || find(files, computer, focus).is_some() {
            keys.push(KeyHint::new("enter", Phrase::new("files-open")));
        }
        let useful = [Command::Paste, Command::Cut, Command::Copy, Command::Rename, Command::Undo];
        for command in useful.into_iter().filter(|command| command.enabled(files, computer)).take(2) {
            if let Some(key) = command.shortcut() {
                keys.push(KeyHint::new(key, Phrase::new(command.word())));
            }
        }
        if focus.starts_with("file:") || focus == "files:empty" {
            keys.push(KeyHint { keys: Vec::new(), does: Phrase::new("keys-right-click") });
        }
        keys
    }
}

fn place(id: &str) -> Option<Place> {
    Place::from_word(id.strip_prefix("place:")?)
}

/// The item of the open folder that a target stands for.
fn find(files: &Files, computer: &Computer, id: &str) -> Option<ItemId> {
    if !id.starts_with("file:") {
        return None;
    }
    computer.disk().list(files.open()).into_iter().find(|item| list::item_target(computer, *item) == id)
}

fn select(computer: &Computer, items: impl IntoIterator<Item = ItemId>) -> Reading<Action> {
    let paths = items.into_iter().filter_map(|item| computer.disk().path(item)).collect();
    Reading::Do(Action::Select(Paths(paths)))
}

/// Something selected was let go over a place, a folder or the open folder.
fn drop_on(files: &Files, computer: &Computer, to: &str) -> Reading<Action> {
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
    Reading::Do(Action::MoveTo(folder))
}

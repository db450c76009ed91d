//! Files on the screen: menu bar, places, list, and what lies over them.
//! Holds what may differ between two people who did the same: scroll, open menu, half-typed name.

mod asking;
mod columns;
mod command;
mod list;
mod menu;
mod naming;
mod properties;
mod read;
mod show;
mod tell;
mod viewer;

use super::{Column, Files};
use crate::locale::{Phrase, Words};
use crate::practice::computer::Computer;
use crate::practice::computer::disk::{ItemId, Place};
use crate::ui::{self, Area, Canvas, KeyHint, Scroll};
use asking::Asking;
use command::Command;
use menu::Menu;
use naming::Naming;
use viewer::Reader;

/// The file manager's window.
#[derive(Default)]
pub struct FilesView {
    scroll: Scroll,
    over: Over,
    anchor: Option<ItemId>,
    reader: Reader,
    /// Where the rows of the last frame stood: context menus open there.
    rows: Vec<(String, (u16, u16))>,
    /// The heads of columns that were drawn last.
    heads: Vec<Column>,
    /// The row that has the focus: what a key means when nothing is selected yet.
    focus: Option<String>,
}

/// What lies over the list.
#[derive(Default)]
enum Over {
    #[default]
    Nothing,
    Menu(Menu, (u16, u16)),
    Naming(Naming),
    Asking(Asking),
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
        let (tools, body) = body.split_top(1);
        let (side, rest) = body.split_start(list::PLACES);
        // The list first: that is where the keys begin.
        let head = self.draw_list(files, computer, canvas, rest, words);
        list::draw_places(files, computer, canvas, side, words);
        let corners = menu::draw_bar(canvas, bar.inset(1, 0), words);
        menu::draw_tools(files, computer, canvas, tools.inset(1, 0), words);
        self.draw_head(files, canvas, head, words);
        if let Some(document) = files.viewing() {
            return self.draw_viewer(document, computer, canvas, frame, words);
        }
        if let Some(item) = files.properties() {
            return properties::draw(computer.disk(), item, canvas, frame, words);
        }
        match &mut self.over {
            Over::Nothing => {}
            Over::Menu(menu, corner) => {
                let dropped = corners.iter().find(|(known, _)| known == menu).map_or(*corner, |(_, corner)| *corner);
                ui::menu(canvas, dropped, frame, "files:menu", &menu.entries(files, computer, words));
            }
            Over::Naming(naming) => naming.draw(canvas, frame, words),
            Over::Asking(asking) => asking.draw(canvas, frame, words),
        }
    }

    /// What keys do now.
    pub fn keys(&self, files: &Files, computer: &Computer, focus: Option<&str>) -> Vec<KeyHint> {
        let close = KeyHint::pair("enter", "esc", Phrase::new("files-close"));
        if files.viewing().is_some() {
            return vec![close, KeyHint::pair("pageup", "pagedown", Phrase::new("files-turn-page"))];
        }
        if files.properties().is_some() {
            return vec![close];
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
            Over::Asking(_) => vec![
                KeyHint::pair("left", "right", Phrase::new("keys-move")),
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
        if focus.starts_with("head:") {
            keys.push(KeyHint::new("enter", Phrase::new("files-sort")));
        }
        if files.search().is_some() {
            keys.push(KeyHint::new("esc", Phrase::new("files-close")));
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

/// The item of the list that a target stands for.
fn find(files: &Files, computer: &Computer, id: &str) -> Option<ItemId> {
    let path = id.strip_prefix("file:")?.parse().ok()?;
    let item = computer.disk().find(&path)?;
    (files.search().is_some() || computer.disk().parent(item) == Some(files.open())).then_some(item)
}

//! The menu bar of Files and its menus, and the context menu: lists of commands.
//! What a command is called and does is in `command`.

use super::command::Command;
use crate::locale::Words;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::Files;
use crate::practice::computer::disk::Place;
use crate::ui::{Align, Area, Axis, Canvas, Entry, Ink, Role};

/// A menu of Files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Menu {
    File,
    Edit,
    Go,
    /// On something: a right click.
    Context,
}

impl Menu {
    pub(super) const BAR: [Menu; 3] = [Menu::File, Menu::Edit, Menu::Go];

    pub(super) fn word(self) -> &'static str {
        match self {
            Menu::File => "files-menu-file",
            Menu::Edit => "files-menu-edit",
            Menu::Go => "files-menu-go",
            Menu::Context => "files-menu-context",
        }
    }

    pub(super) fn target(self) -> String {
        format!("bar:{}", self.word())
    }

    pub(super) fn of_target(id: &str) -> Option<Menu> {
        let word = id.strip_prefix("bar:")?;
        Menu::BAR.into_iter().find(|menu| menu.word() == word)
    }

    /// Its commands, in order.
    pub(super) fn commands(self, files: &Files) -> &'static [Command] {
        let bin = files.open() == Place::Bin.id();
        match self {
            Menu::File => &[Command::Open, Command::NewFolder, Command::Rename, Command::Delete, Command::Restore],
            Menu::Edit => {
                &[Command::Undo, Command::Redo, Command::Cut, Command::Copy, Command::Paste, Command::SelectAll]
            }
            Menu::Go => &[Command::Up],
            Menu::Context if bin => &[Command::Restore, Command::SelectAll],
            Menu::Context if files.selected().is_empty() => {
                &[Command::Paste, Command::NewFolder, Command::SelectAll, Command::Undo]
            }
            Menu::Context => {
                &[Command::Open, Command::Cut, Command::Copy, Command::Paste, Command::Rename, Command::Delete]
            }
        }
    }

    /// The menu of the bar that holds a command.
    pub(super) fn holding(command: Command, files: &Files) -> Option<Menu> {
        Menu::BAR.into_iter().find(|menu| menu.commands(files).contains(&command))
    }

    pub(super) fn entries(self, files: &Files, computer: &Computer, words: &Words) -> Vec<Entry> {
        let entry = |command: &Command| Entry {
            id: command.target(),
            label: words.get(command.word()),
            shortcut: command.shortcut().map(|key| words.key(key)).unwrap_or_default(),
            enabled: command.enabled(files, computer),
        };
        self.commands(files).iter().map(entry).collect()
    }
}

/// Draws the bar; returns where each menu drops down.
pub(super) fn draw_bar(canvas: &mut Canvas, area: Area, words: &Words) -> Vec<(Menu, (u16, u16))> {
    canvas.group("files:bar", Axis::Row);
    let mut free = area;
    let mut corners = Vec::new();
    for menu in Menu::BAR {
        let (id, label) = (menu.target(), words.get(menu.word()));
        let (place, rest) = free.split_start(canvas.width(&label) + 3);
        let focused = canvas.focused(&id);
        if focused {
            canvas.symbol(place.start, place.top, '►', Ink::Press);
        }
        let ink = if focused { Ink::Focus } else { Ink::Normal };
        canvas.label(place.split_start(1).1, &label, Align::Start, ink);
        canvas.target(id, Role::Button, place);
        corners.push((menu, (place.start, place.top + 1)));
        free = rest;
    }
    corners
}

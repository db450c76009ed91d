//! The menu bar of Files and its menus, the context menus, and the row of buttons: lists of commands.
//! What a command is called and does is in `command`.

use super::command::Command;
use crate::locale::Words;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::{Column, Files};
use crate::practice::computer::disk::Place;
use crate::ui::{self, Area, Button, Canvas, Entry};

/// A menu of Files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Menu {
    File,
    Edit,
    View,
    Go,
    Stick,
    /// On something: a right click.
    Context,
    /// On the bin among the places.
    Bin,
}

impl Menu {
    pub(super) const BAR: [Menu; 5] = [Menu::File, Menu::Edit, Menu::View, Menu::Go, Menu::Stick];

    pub(super) fn word(self) -> &'static str {
        match self {
            Menu::File => "files-menu-file",
            Menu::Edit => "files-menu-edit",
            Menu::View => "files-menu-view",
            Menu::Go => "files-menu-go",
            Menu::Stick => "files-menu-devices",
            Menu::Context | Menu::Bin => "files-menu-context",
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
    pub(super) fn commands(self, files: &Files, computer: &Computer) -> Vec<Command> {
        use Command as C;
        let bin = files.open() == Place::Bin.id();
        let packs = if C::Extract.enabled(files, computer) { C::Extract } else { C::Compress };
        match self {
            Menu::File if bin => vec![C::Restore, C::EmptyBin, C::Properties],
            Menu::File => vec![C::Open, C::NewFolder, C::Rename, C::Delete, packs, C::Properties],
            Menu::Edit => vec![C::Undo, C::Redo, C::Cut, C::Copy, C::Paste, C::SelectAll, C::Search],
            Menu::View => Column::ALL.into_iter().map(C::Sort).chain([C::Refresh]).collect(),
            Menu::Go => vec![C::Back, C::Forward, C::Up],
            Menu::Stick => vec![C::Plug, C::Eject, C::Unplug],
            Menu::Context if bin && files.selected().is_empty() => vec![C::EmptyBin, C::SelectAll],
            Menu::Context if bin => vec![C::Restore, C::Properties, C::SelectAll],
            Menu::Context if files.selected().is_empty() => vec![C::Paste, C::NewFolder, C::SelectAll, C::Undo],
            Menu::Context => vec![C::Open, C::Cut, C::Copy, C::Paste, C::Rename, C::Delete, packs, C::Properties],
            Menu::Bin => vec![C::EmptyBin],
        }
    }

    /// The menu of the bar that holds a command.
    pub(super) fn holding(command: Command, files: &Files, computer: &Computer) -> Option<Menu> {
        Menu::BAR.into_iter().find(|menu| menu.commands(files, computer).contains(&command))
    }

    pub(super) fn entries(self, files: &Files, computer: &Computer, words: &Words) -> Vec<Entry> {
        let entry = |command: Command| Entry {
            id: command.target(),
            label: words.get(command.word()),
            shortcut: command.shortcut().map(|key| words.key(key)).unwrap_or_default(),
            enabled: command.enabled(files, computer),
        };
        self.commands(files, computer).into_iter().map(entry).collect()
    }
}

/// Draws the bar; returns where each menu drops down.
pub(super) fn draw_bar(canvas: &mut Canvas, area: Area, words: &Words) -> Vec<(Menu, (u16, u16))> {
    let heads = Menu::BAR.map(|menu| (menu.target(), words.get(menu.word())));
    let corners = ui::menu_bar(canvas, area, "files:bar", &heads);
    Menu::BAR.into_iter().zip(corners).collect()
}

/// The buttons below the menu bar.
pub(super) fn draw_tools(files: &Files, computer: &Computer, canvas: &mut Canvas, area: Area, words: &Words) {
    use Command as C;
    let commands: &[Command] = match files.open() == Place::Bin.id() {
        true => &[C::Restore, C::EmptyBin, C::Search],
        false => &[C::Cut, C::Copy, C::Paste, C::Rename, C::Delete, C::Search],
    };
    let tool = |command: &Command| {
        (Button::new(command.tool(), words.get(command.word())), command.enabled(files, computer))
    };
    let row: Vec<_> = commands.iter().map(tool).collect();
    ui::tools(canvas, area, "files:tools", &row);
}

//! The commands of Files: their word, their key, when they make sense, what they do. One table for menus, keys and help.
//! In which menu a command stands is in `menu`.

use crate::input::{Key, KeyCode};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::{Action, Column, Files};
use crate::practice::computer::disk::{Place, Stick};

/// Something in the menus of Files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Open,
    NewFolder,
    Rename,
    Compress,
    Extract,
    Properties,
    Delete,
    Restore,
    EmptyBin,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Search,
    Sort(Column),
    Refresh,
    Back,
    Forward,
    Up,
    Plug,
    Eject,
    Unplug,
}

impl Command {
    pub(super) const ALL: [Command; 27] = [
        Command::Open,
        Command::NewFolder,
        Command::Rename,
        Command::Compress,
        Command::Extract,
        Command::Properties,
        Command::Delete,
        Command::Restore,
        Command::EmptyBin,
        Command::Undo,
        Command::Redo,
        Command::Cut,
        Command::Copy,
        Command::Paste,
        Command::SelectAll,
        Command::Search,
        Command::Sort(Column::Name),
        Command::Sort(Column::Type),
        Command::Sort(Column::Size),
        Command::Sort(Column::Date),
        Command::Refresh,
        Command::Back,
        Command::Forward,
        Command::Up,
        Command::Plug,
        Command::Eject,
        Command::Unplug,
    ];

    /// Its message, which is also the end of its target's id.
    pub(super) fn word(self) -> &'static str {
        match self {
            Command::Open => "files-open",
            Command::NewFolder => "files-new-folder",
            Command::Rename => "files-rename",
            Command::Compress => "files-compress",
            Command::Extract => "files-extract",
            Command::Properties => "files-properties",
            Command::Delete => "files-delete",
            Command::Restore => "files-restore",
            Command::EmptyBin => "files-empty-bin",
            Command::Undo => "files-undo",
            Command::Redo => "files-redo",
            Command::Cut => "files-cut",
            Command::Copy => "files-copy",
            Command::Paste => "files-paste",
            Command::SelectAll => "files-select-all",
            Command::Search => "files-search",
            Command::Sort(Column::Name) => "files-sort-name",
            Command::Sort(Column::Type) => "files-sort-type",
            Command::Sort(Column::Size) => "files-sort-size",
            Command::Sort(Column::Date) => "files-sort-date",
            Command::Refresh => "files-refresh",
            Command::Back => "files-back",
            Command::Forward => "files-forward",
            Command::Up => "files-up",
            Command::Plug => "files-plug",
            Command::Eject => "files-eject",
            Command::Unplug => "files-unplug",
        }
    }

    /// The target of its entry in a menu.
    pub(super) fn target(self) -> String {
        format!("do:{}", self.word())
    }

    pub(super) fn of_target(id: &str) -> Option<Command> {
        let word = id.strip_prefix("do:")?;
        Command::ALL.into_iter().find(|command| command.word() == word)
    }

    /// The target of its button.
    pub(super) fn tool(self) -> String {
        format!("tool:{}", self.word())
    }

    pub(super) fn of_tool(id: &str) -> Option<Command> {
        let word = id.strip_prefix("tool:")?;
        Command::ALL.into_iter().find(|command| command.word() == word)
    }

    /// The key that does the same, in the notation of `input`.
    pub(super) fn shortcut(self) -> Option<&'static str> {
        Some(match self {
            Command::Open => "enter",
            Command::Rename => "f2",
            Command::Properties => "alt+enter",
            Command::Delete => "del",
            Command::Undo => "ctrl+z",
            Command::Redo => "ctrl+y",
            Command::Cut => "ctrl+x",
            Command::Copy => "ctrl+c",
            Command::Paste => "ctrl+v",
            Command::SelectAll => "ctrl+a",
            Command::Search => "ctrl+f",
            Command::Refresh => "f5",
            Command::Back => "alt+left",
            Command::Forward => "alt+right",
            Command::Up => "alt+up",
            _ => return None,
        })
    }

    pub(super) fn of_key(key: Key) -> Option<Command> {
        if key.code == KeyCode::Backspace {
            return Some(Command::Up);
        }
        let written = key.to_string();
        Command::ALL.into_iter().find(|command| command.shortcut() == Some(written.as_str()))
    }

    /// Whether it does something with what is selected.
    pub(super) fn is_about_selected(self) -> bool {
        use Command::{Compress, Copy, Cut, Delete, Extract, Open, Properties, Rename, Restore};
        matches!(self, Open | Rename | Compress | Extract | Properties | Delete | Restore | Cut | Copy)
    }

    /// Whether it makes sense now.
    pub(super) fn enabled(self, files: &Files, computer: &Computer) -> bool {
        let disk = computer.disk();
        let (bin, some) = (files.open() == Place::Bin.id(), !files.selected().is_empty());
        let one = files.selected().len() == 1;
        match self {
            Command::Open | Command::Rename => one && !bin,
            Command::Properties => one,
            Command::Extract => one && !bin && files.selected().iter().all(|id| disk.is_archive(*id)),
            Command::Copy | Command::Delete | Command::Compress => some && !bin,
            Command::Cut => some,
            Command::Restore => some && bin,
            Command::NewFolder => !bin && files.search().is_none(),
            Command::Paste => {
                computer.clipboard().is_some_and(|held| !held.items().is_empty()) && !bin && files.search().is_none()
            }
            Command::SelectAll => files.search().is_none(),
            Command::EmptyBin => !disk.list(Place::Bin.id()).is_empty(),
            Command::Undo => computer.can_undo(),
            Command::Redo => computer.can_redo(),
            Command::Search | Command::Sort(_) | Command::Refresh => true,
            Command::Back => files.neighbour(disk, true).is_some(),
            Command::Forward => files.neighbour(disk, false).is_some(),
            Command::Up => disk.parent(files.open()).is_some(),
            Command::Plug => matches!(disk.stick(), Stick::Out | Stick::Pulled),
            Command::Eject => disk.stick() == Stick::In,
            Command::Unplug => matches!(disk.stick(), Stick::In | Stick::Ejected),
        }
    }

    /// The Action that it makes; those that ask for a name first, or change nothing, have none.
    pub(super) fn action(self, files: &Files, computer: &Computer) -> Option<Action> {
        Some(match self {
            Command::Open => Action::Open(computer.disk().path(*files.selected().first()?)?),
            Command::NewFolder | Command::Rename | Command::Compress | Command::Search | Command::Refresh => {
                return None;
            }
            Command::Extract => Action::Extract,
            Command::Properties => Action::Properties,
            Command::Delete => Action::Delete,
            Command::Restore => Action::Restore,
            Command::EmptyBin => Action::EmptyBin,
            Command::Undo => Action::Undo,
            Command::Redo => Action::Redo,
            Command::Cut => Action::Cut,
            Command::Copy => Action::Copy,
            Command::Paste => Action::Paste,
            Command::SelectAll => Action::SelectAll,
            Command::Sort(column) => Action::Sort(column),
            Command::Back => Action::Back,
            Command::Forward => Action::Forward,
            Command::Up => Action::Up,
            Command::Plug => Action::Plug,
            Command::Eject => Action::Eject,
            Command::Unplug => Action::Unplug,
        })
    }

    /// The command that an Action begins with, where there is one.
    pub(super) fn of_action(action: &Action) -> Option<Command> {
        Some(match action {
            Action::NewFolder(_) => Command::NewFolder,
            Action::Rename(_) => Command::Rename,
            Action::Compress(_) => Command::Compress,
            Action::Extract => Command::Extract,
            Action::Properties => Command::Properties,
            Action::Delete => Command::Delete,
            Action::Restore => Command::Restore,
            Action::EmptyBin => Command::EmptyBin,
            Action::Undo => Command::Undo,
            Action::Redo => Command::Redo,
            Action::Cut => Command::Cut,
            Action::Copy => Command::Copy,
            Action::Paste | Action::PasteAnd(_) => Command::Paste,
            Action::SelectAll => Command::SelectAll,
            Action::Search(_) => Command::Search,
            Action::Sort(column) => Command::Sort(*column),
            Action::Back => Command::Back,
            Action::Forward => Command::Forward,
            Action::Up => Command::Up,
            Action::Plug => Command::Plug,
            Action::Eject => Command::Eject,
            Action::Unplug => Command::Unplug,
            Action::Open(_) | Action::Select(_) | Action::MoveTo(_) | Action::MoveAnd { .. } | Action::Close => {
                return None;
            }
        })
    }
}

//! The commands of Files: their word, their key, when they make sense, what they do. One table for menus, keys and help.

use crate::input::Key;
use crate::input::KeyCode;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::files::{Action, Files};
use crate::practice::computer::disk::Place;

/// Something in the menus of Files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Open,
    NewFolder,
    Rename,
    Delete,
    Restore,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Up,
}

impl Command {
    pub(super) const ALL: [Command; 12] = [
        Command::Open,
        Command::NewFolder,
        Command::Rename,
        Command::Delete,
        Command::Restore,
        Command::Undo,
        Command::Redo,
        Command::Cut,
        Command::Copy,
        Command::Paste,
        Command::SelectAll,
        Command::Up,
    ];

    /// Its message, which is also the end of its target's id.
    pub(super) fn word(self) -> &'static str {
        match self {
            Command::Open => "files-open",
            Command::NewFolder => "files-new-folder",
            Command::Rename => "files-rename",
            Command::Delete => "files-delete",
            Command::Restore => "files-restore",
            Command::Undo => "files-undo",
            Command::Redo => "files-redo",
            Command::Cut => "files-cut",
            Command::Copy => "files-copy",
            Command::Paste => "files-paste",
            Command::SelectAll => "files-select-all",
            Command::Up => "files-up",
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

    /// The key that does the same, in the notation of `input`.
    pub(super) fn shortcut(self) -> Option<&'static str> {
        Some(match self {
            Command::Open => "enter",
            Command::Rename => "f2",
            Command::Delete => "del",
            Command::Undo => "ctrl+z",
            Command::Redo => "ctrl+y",
            Command::Cut => "ctrl+x",
            Command::Copy => "ctrl+c",
            Command::Paste => "ctrl+v",
            Command::SelectAll => "ctrl+a",
            Command::Up => "alt+up",
            Command::NewFolder | Command::Restore => return None,
        })
    }

    pub(super) fn of_key(key: Key) -> Option<Command> {
        if key.code == KeyCode::Backspace {
            return Some(Command::Up);
        }
        let written = key.to_string();
        Command::ALL.into_iter().find(|command| command.shortcut() == Some(written.as_str()))
    }

    /// Whether it makes sense now.
    pub(super) fn enabled(self, files: &Files, computer: &Computer) -> bool {
        let (bin, some) = (files.open() == Place::Bin.id(), !files.selected().is_empty());
        match self {
            Command::Open | Command::Rename => files.selected().len() == 1 && !bin,
            Command::NewFolder => !bin,
            Command::Cut | Command::Copy | Command::Delete => some && !bin,
            Command::Restore => some && bin,
            Command::Paste => computer.clipboard().is_some() && !bin,
            Command::Undo => computer.can_undo(),
            Command::Redo => computer.can_redo(),
            Command::SelectAll => true,
            Command::Up => computer.disk().parent(files.open()).is_some(),
        }
    }

    /// The Action that it makes at once; those that ask for a name first have none.
    pub(super) fn action(self, files: &Files, computer: &Computer) -> Option<Action> {
        Some(match self {
            Command::Open => Action::Open(computer.disk().path(*files.selected().first()?)?),
            Command::NewFolder | Command::Rename => return None,
            Command::Delete => Action::Delete,
            Command::Restore => Action::Restore,
            Command::Undo => Action::Undo,
            Command::Redo => Action::Redo,
            Command::Cut => Action::Cut,
            Command::Copy => Action::Copy,
            Command::Paste => Action::Paste,
            Command::SelectAll => Action::SelectAll,
            Command::Up => Action::Up,
        })
    }

    /// The command of an Action, where there is one.
    pub(super) fn of_action(action: &Action) -> Option<Command> {
        Some(match action {
            Action::NewFolder(_) => Command::NewFolder,
            Action::Rename(_) => Command::Rename,
            Action::Delete => Command::Delete,
            Action::Restore => Command::Restore,
            Action::Undo => Command::Undo,
            Action::Redo => Command::Redo,
            Action::Cut => Command::Cut,
            Action::Copy => Command::Copy,
            Action::Paste => Command::Paste,
            Action::SelectAll => Command::SelectAll,
            Action::Up => Command::Up,
            Action::Open(_) | Action::Select(_) | Action::MoveTo(_) | Action::Close => return None,
        })
    }
}

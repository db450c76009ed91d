//! The commands of Passwords and the menus that hold them: their word, their key, when they make sense, what they do.
//! What comes of an Action is for the state to say.

use crate::input::Key;
use crate::locale::Words;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::passwords::{Action, Passwords};
use crate::ui::{self, Area, Button, Canvas, Entry};

/// Something in the menus of Passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Add,
    Change,
    Copy,
    CopyUser,
    Reveal,
    Hide,
    Delete,
    Search,
    Lock,
    Undo,
    Redo,
}

impl Command {
    const ALL: [Command; 11] = [
        Command::Add,
        Command::Change,
        Command::Copy,
        Command::CopyUser,
        Command::Reveal,
        Command::Hide,
        Command::Delete,
        Command::Search,
        Command::Lock,
        Command::Undo,
        Command::Redo,
    ];

    /// Its message, which is also the end of its target's id.
    pub(super) fn word(self) -> &'static str {
        match self {
            Command::Add => "passwords-add",
            Command::Change => "passwords-change",
            Command::Copy => "passwords-copy",
            Command::CopyUser => "passwords-copy-user",
            Command::Reveal => "passwords-reveal",
            Command::Hide => "passwords-hide",
            Command::Delete => "passwords-delete",
            Command::Search => "passwords-search",
            Command::Lock => "passwords-lock",
            Command::Undo => "passwords-undo",
            Command::Redo => "passwords-redo",
        }
    }

    pub(super) fn target(self) -> String {
        format!("do:{}", self.word())
    }

    pub(super) fn of_target(id: &str) -> Option<Command> {
        let word = id.strip_prefix("do:")?;
        Command::ALL.into_iter().find(|command| command.word() == word)
    }

    /// The target of its button.
    fn tool(self) -> String {
        format!("tool:{}", self.word())
    }

    pub(super) fn of_tool(id: &str) -> Option<Command> {
        let word = id.strip_prefix("tool:")?;
        Command::ALL.into_iter().find(|command| command.word() == word)
    }

    /// The key that does the same, in the notation of `input`.
    pub(super) fn shortcut(self) -> Option<&'static str> {
        Some(match self {
            Command::Add => "ctrl+n",
            Command::Change => "f2",
            Command::Copy => "ctrl+c",
            Command::Delete => "del",
            Command::Search => "ctrl+f",
            Command::Lock => "ctrl+l",
            Command::Undo => "ctrl+z",
            Command::Redo => "ctrl+y",
            Command::CopyUser | Command::Reveal | Command::Hide => return None,
        })
    }

    pub(super) fn of_key(key: Key) -> Option<Command> {
        let written = key.to_string();
        Command::ALL.into_iter().find(|command| command.shortcut() == Some(written.as_str()))
    }

    /// Whether it does something with the selected entry.
    pub(super) fn is_about_selected(self) -> bool {
        matches!(self, Command::Change | Command::Copy | Command::CopyUser | Command::Delete)
    }

    /// Whether it makes sense now.
    pub(super) fn enabled(self, window: &Passwords, computer: &Computer) -> bool {
        let some = window.selected(computer.own::<Passwords>()).is_some();
        match self {
            Command::Add | Command::Search | Command::Lock => true,
            Command::Change | Command::Copy | Command::CopyUser | Command::Delete => some,
            Command::Reveal => some && !window.revealed(),
            Command::Hide => some && window.revealed(),
            Command::Undo => computer.can_undo(),
            Command::Redo => computer.can_redo(),
        }
    }

    /// The Action that it makes at once; those that ask for something first have none.
    pub(super) fn action(self) -> Option<Action> {
        Some(match self {
            Command::Add | Command::Change | Command::Search => return None,
            Command::Copy => Action::Copy,
            Command::CopyUser => Action::CopyUser,
            Command::Reveal => Action::Reveal,
            Command::Hide => Action::Hide,
            Command::Delete => Action::Delete,
            Command::Lock => Action::Lock,
            Command::Undo => Action::Undo,
            Command::Redo => Action::Redo,
        })
    }

    /// The command that an Action begins with, where there is one.
    pub(super) fn of_action(action: &Action) -> Option<Command> {
        Some(match action {
            Action::Unlock(_) | Action::Select(_) => return None,
            Action::Add(_) => Command::Add,
            Action::Change(_) => Command::Change,
            Action::Copy => Command::Copy,
            Action::CopyUser => Command::CopyUser,
            Action::Reveal => Command::Reveal,
            Action::Hide => Command::Hide,
            Action::Delete => Command::Delete,
            Action::Lock => Command::Lock,
            Action::Undo => Command::Undo,
            Action::Redo => Command::Redo,
        })
    }
}

/// A menu of Passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Menu {
    Entry,
    Edit,
    /// On an entry: a right click.
    Context,
}

impl Menu {
    const BAR: [Menu; 2] = [Menu::Entry, Menu::Edit];

    pub(super) fn word(self) -> &'static str {
        match self {
            Menu::Entry => "passwords-menu-entry",
            Menu::Edit | Menu::Context => "passwords-menu-edit",
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
    pub(super) fn commands(self, window: &Passwords) -> Vec<Command> {
        let shown = if window.revealed() { Command::Hide } else { Command::Reveal };
        match self {
            Menu::Entry => {
                vec![Command::Add, Command::Change, Command::Delete, Command::Search, Command::Lock]
            }
            Menu::Edit => vec![Command::Undo, Command::Redo, Command::Copy, Command::CopyUser, shown],
            Menu::Context => vec![Command::Copy, Command::CopyUser, shown, Command::Change, Command::Delete],
        }
    }

    /// The menu of the bar that holds a command.
    pub(super) fn holding(command: Command, window: &Passwords) -> Option<Menu> {
        Menu::BAR.into_iter().find(|menu| menu.commands(window).contains(&command))
    }

    pub(super) fn entries(self, window: &Passwords, computer: &Computer, words: &Words) -> Vec<Entry> {
        let entry = |command: Command| Entry {
            id: command.target(),
            label: words.get(command.word()),
            shortcut: command.shortcut().map(|key| words.key(key)).unwrap_or_default(),
            enabled: command.enabled(window, computer),
        };
        self.commands(window).into_iter().map(entry).collect()
    }
}

/// Draws the bar; returns where each menu drops down.
pub(super) fn draw_bar(canvas: &mut Canvas, area: Area, words: &Words) -> Vec<(Menu, (u16, u16))> {
    let heads = Menu::BAR.map(|menu| (menu.target(), words.get(menu.word())));
    let corners = ui::menu_bar(canvas, area, "passwords:bar", &heads);
    Menu::BAR.into_iter().zip(corners).collect()
}

/// The buttons below the menu bar.
pub(super) fn draw_tools(window: &Passwords, computer: &Computer, canvas: &mut Canvas, area: Area, words: &Words) {
    let shown = if window.revealed() { Command::Hide } else { Command::Reveal };
    let commands = [Command::Add, Command::Change, Command::Copy, shown, Command::Search, Command::Lock];
    let tool = |command: Command| {
        (Button::new(command.tool(), words.get(command.word())), command.enabled(window, computer))
    };
    ui::tools(canvas, area, "passwords:tools", &commands.map(tool));
}

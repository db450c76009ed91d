//! The commands of the browser: their word, their key, when they make sense. One table for the menu, the bar and keys.
//! What they do is the state's.

use super::super::content::Content;
use super::super::one::Said;
use super::super::state::Place;
use super::super::{Action, Own, Web};
use super::block::is_kept;
use crate::input::{Key, key};
use crate::locale::{Phrase, Words};
use crate::practice::computer::Computer;
use crate::ui::Entry;

/// Something in the menu or the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Back,
    Forward,
    Reload,
    NewTab,
    CloseTab,
    Bookmark,
    Bookmarks,
    History,
    Downloads,
    Find,
    Print,
    Undo,
    Redo,
    /// To the address, to type another one.
    Address,
}

impl Command {
    const ALL: [Command; 14] = [
        Command::Back,
        Command::Forward,
        Command::Reload,
        Command::NewTab,
        Command::CloseTab,
        Command::Bookmark,
        Command::Bookmarks,
        Command::History,
        Command::Downloads,
        Command::Find,
        Command::Print,
        Command::Undo,
        Command::Redo,
        Command::Address,
    ];

    /// Its message, which is also the end of its target.
    fn id(self) -> &'static str {
        match self {
            Command::Back => "web-back",
            Command::Forward => "web-forward",
            Command::Reload => "web-reload",
            Command::NewTab => "web-new-tab",
            Command::CloseTab => "web-close-tab",
            Command::Bookmark => "web-bookmark",
            Command::Bookmarks => Own::Bookmarks.title(),
            Command::History => Own::History.title(),
            Command::Downloads => Own::Downloads.title(),
            Command::Find => "web-find",
            Command::Print => "web-print",
            Command::Undo => "web-undo",
            Command::Redo => "web-redo",
            Command::Address => "web-go",
        }
    }
    /// What it is called now.
    pub(super) fn word(self, web: &Web, content: &Content) -> &'static str {
        if self == Command::Bookmark && is_kept(web.now(), content) { "web-unbookmark" } else { self.id() }
    }
    /// The target of its button or entry.
    pub(super) fn target(self) -> String {
        format!("do:{}", self.id())
    }
    pub(super) fn of_target(id: &str) -> Option<Command> {
        let word = id.strip_prefix("do:")?;
        Command::ALL.into_iter().find(|command| command.id() == word)
    }
    /// Whether it stands in the menu, not on the bar.
    pub(super) fn in_menu(self) -> bool {
        !matches!(self, Command::Back | Command::Forward | Command::Reload | Command::Address)
    }

    /// The key that does the same, in the notation of `input`.
    fn shortcut(self) -> Option<&'static str> {
        Some(match self {
            Command::Back => "alt+left",
            Command::Forward => "alt+right",
            Command::Reload => "f5",
            Command::NewTab => "ctrl+t",
            Command::CloseTab => "ctrl+w",
            Command::Bookmark => "ctrl+d",
            Command::Bookmarks => "ctrl+b",
            Command::Find => "ctrl+f",
            Command::Print => "ctrl+p",
            Command::Undo => "ctrl+z",
            Command::Redo => "ctrl+y",
            Command::Address => "ctrl+l",
            Command::History | Command::Downloads => return None,
        })
    }
    pub(super) fn of_key(pressed: Key) -> Option<Command> {
        Command::ALL.into_iter().find(|command| command.shortcut().and_then(key) == Some(pressed))
    }
    /// The same while something is typed: there, undo and redo are the field's.
    pub(super) fn of_key_in_field(pressed: Key) -> Option<Command> {
        Command::of_key(pressed).filter(|command| !matches!(command, Command::Undo | Command::Redo))
    }

    /// Whether it makes sense now.
    pub(super) fn enabled(self, web: &Web, computer: &Computer) -> bool {
        let on_page = matches!(web.now().place, Place::Page(..));
        match self {
            Command::Back => web.ways().0,
            Command::Forward => web.ways().1,
            Command::CloseTab => web.tabs.len() > 1,
            Command::Bookmark | Command::Print => on_page,
            Command::Undo => computer.can_undo(),
            Command::Redo => computer.can_redo(),
            _ => true,
        }
    }
    /// The Action that it makes at once; looking for a text and going elsewhere ask for it first.
    pub(super) fn action(self) -> Option<Action> {
        Some(match self {
            Command::Back => Action::Back,
            Command::Forward => Action::Forward,
            Command::Reload => Action::Reload,
            Command::NewTab => Action::NewTab,
            Command::CloseTab => Action::CloseTab,
            Command::Bookmark => Action::Bookmark,
            Command::Bookmarks => Action::Show(Own::Bookmarks),
            Command::History => Action::Show(Own::History),
            Command::Downloads => Action::Show(Own::Downloads),
            Command::Find | Command::Address => return None,
            Command::Print => Action::Print,
            Command::Undo => Action::Undo,
            Command::Redo => Action::Redo,
        })
    }
    /// The command of an Action, where there is one.
    pub(super) fn of_action(action: &Action) -> Option<Command> {
        match action {
            Action::Find(Said(_)) => Some(Command::Find),
            other => Command::ALL.into_iter().find(|command| command.action().as_ref() == Some(other)),
        }
    }

    /// The entries of the menu.
    pub(super) fn entries(web: &Web, computer: &Computer, words: &Words) -> Vec<Entry> {
        let content = computer.own::<Web>();
        let entry = |command: Command| Entry {
            id: command.target(),
            label: words.say(&Phrase::new(command.word(web, content))).string,
            shortcut: command.shortcut().map(|key| words.key(key)).unwrap_or_default(),
            enabled: command.enabled(web, computer),
        };
        Command::ALL.into_iter().filter(|command| command.in_menu()).map(entry).collect()
    }
}

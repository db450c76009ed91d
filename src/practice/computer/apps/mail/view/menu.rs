//! The menu bar of Mail with its menus, the context menu of a letter, and the row of buttons: lists of commands.
//! What a command is called and does is in `command`.

use super::command::Command;
use crate::locale::Words;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::mail::{Folder, Mail};
use crate::ui::{self, Area, Button, Canvas, Entry};

/// A menu of Mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Menu {
    Mail,
    Edit,
    Letter,
    Sort,
    /// On a letter: a right click.
    Context,
}

impl Menu {
    pub(super) const BAR: [Menu; 4] = [Menu::Mail, Menu::Edit, Menu::Letter, Menu::Sort];

    pub(super) fn word(self) -> &'static str {
        match self {
            Menu::Mail => "mail-menu-mail",
            Menu::Edit => "mail-menu-edit",
            Menu::Letter | Menu::Context => "mail-menu-letter",
            Menu::Sort => "mail-menu-sort",
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
    pub(super) fn commands(self, mail: &Mail, computer: &Computer) -> &'static [Command] {
        let content = Mail::content(computer);
        let folder = mail.subject().and_then(|id| content.get(id)).map(|letter| &letter.folder);
        match self {
            Menu::Mail => &[Command::New, Command::Search, Command::SignOut],
            Menu::Edit => &[Command::Undo, Command::Redo],
            Menu::Letter if content.writing().is_some() => {
                &[Command::Send, Command::Attach, Command::Contacts, Command::SaveDraft, Command::Discard]
            }
            Menu::Letter => {
                &[Command::Open, Command::Reply, Command::ReplyAll, Command::Forward, Command::MarkUnread]
            }
            Menu::Sort => &[
                Command::Archive,
                Command::Move,
                Command::Delete,
                Command::Restore,
                Command::Junk,
                Command::NotJunk,
                Command::Report,
            ],
            Menu::Context if folder == Some(&Folder::Bin) => &[Command::Open, Command::Restore, Command::Move],
            Menu::Context if folder == Some(&Folder::Junk) => {
                &[Command::Open, Command::NotJunk, Command::Move, Command::Delete]
            }
            Menu::Context => &[
                Command::Open,
                Command::Reply,
                Command::ReplyAll,
                Command::Forward,
                Command::Archive,
                Command::Move,
                Command::Delete,
                Command::Junk,
                Command::Report,
            ],
        }
    }

    /// The menu of the bar that holds a command.
    pub(super) fn holding(command: Command, mail: &Mail, computer: &Computer) -> Option<Menu> {
        Menu::BAR.into_iter().find(|menu| menu.commands(mail, computer).contains(&command))
    }

    pub(super) fn entries(self, mail: &Mail, computer: &Computer, words: &Words) -> Vec<Entry> {
        let entry = |command: &Command| Entry {
            id: command.entry(),
            label: words.get(command.word()),
            shortcut: command.shortcut().map(|key| words.key(key)).unwrap_or_default(),
            enabled: command.enabled(mail, computer),
        };
        self.commands(mail, computer).iter().map(entry).collect()
    }
}

/// The buttons below the menu bar: the group that they are in and their commands.
pub(super) fn tools(mail: &Mail, computer: &Computer) -> (&'static str, &'static [Command]) {
    if Mail::content(computer).writing().is_some() {
        let all = &[Command::Send, Command::Attach, Command::Contacts, Command::SaveDraft, Command::Discard];
        return ("mail:tools-writing", all);
    }
    if mail.reading().is_some() {
        let all = &[Command::Back, Command::Reply, Command::ReplyAll, Command::Forward, Command::Delete];
        return ("mail:tools-reading", all);
    }
    ("mail:tools", &[Command::New, Command::Reply, Command::Forward, Command::Delete, Command::Search])
}

/// Draws the buttons. Those that make no sense now are not there; the way forward is where the keys come in.
pub(super) fn draw_tools(mail: &Mail, computer: &Computer, canvas: &mut Canvas, area: Area, words: &Words) {
    let (group, commands) = tools(mail, computer);
    let useful = commands.iter().filter(|command| command.enabled(mail, computer));
    let button = |command: &Command| {
        let button = Button::new(command.button(), words.get(command.word()));
        if *command == Command::Send { button.first() } else { button }
    };
    let row: Vec<Button> = useful.map(button).collect();
    ui::buttons(canvas, area, group, &row, None);
}

/// Draws the bar; returns where each menu drops down.
pub(super) fn draw_bar(canvas: &mut Canvas, area: Area, words: &Words) -> Vec<(Menu, (u16, u16))> {
    let heads = Menu::BAR.map(|menu| (menu.target(), words.get(menu.word())));
    let corners = ui::menu_bar(canvas, area, "mail:bar", &heads);
    Menu::BAR.into_iter().zip(corners).collect()
}

//! The commands of Mail: their word, their key, when they make sense, what they do. One table for menus, buttons and keys.

use crate::input::{Key, KeyCode};
use crate::practice::computer::Computer;
use crate::practice::computer::apps::mail::{Action, Folder, Mail};

/// Something in the menus of Mail or on its buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    New,
    Open,
    Back,
    Reply,
    ReplyAll,
    Forward,
    MarkUnread,
    Archive,
    Move,
    Delete,
    Restore,
    Junk,
    NotJunk,
    Report,
    Send,
    Attach,
    Contacts,
    SaveDraft,
    Discard,
    Search,
    SignOut,
    Undo,
    Redo,
}

impl Command {
    pub(super) const ALL: [Command; 23] = [
        Command::New,
        Command::Open,
        Command::Back,
        Command::Reply,
        Command::ReplyAll,
        Command::Forward,
        Command::MarkUnread,
        Command::Archive,
        Command::Move,
        Command::Delete,
        Command::Restore,
        Command::Junk,
        Command::NotJunk,
        Command::Report,
        Command::Send,
        Command::Attach,
        Command::Contacts,
        Command::SaveDraft,
        Command::Discard,
        Command::Search,
        Command::SignOut,
        Command::Undo,
        Command::Redo,
    ];

    /// Its message, which is also the end of its targets' ids.
    pub(super) fn word(self) -> &'static str {
        match self {
            Command::New => "mail-new",
            Command::Open => "mail-open",
            Command::Back => "mail-back",
            Command::Reply => "mail-reply",
            Command::ReplyAll => "mail-reply-all",
            Command::Forward => "mail-forward",
            Command::MarkUnread => "mail-mark-unread",
            Command::Archive => "mail-archive",
            Command::Move => "mail-move",
            Command::Delete => "mail-delete",
            Command::Restore => "mail-restore",
            Command::Junk => "mail-junk",
            Command::NotJunk => "mail-not-junk",
            Command::Report => "mail-report",
            Command::Send => "mail-send",
            Command::Attach => "mail-attach",
            Command::Contacts => "mail-contacts",
            Command::SaveDraft => "mail-save-draft",
            Command::Discard => "mail-discard",
            Command::Search => "mail-search",
            Command::SignOut => "mail-sign-out",
            Command::Undo => "mail-undo",
            Command::Redo => "mail-redo",
        }
    }

    /// The target of its entry in a menu.
    pub(super) fn entry(self) -> String {
        format!("do:{}", self.word())
    }

    /// The target of its button.
    pub(super) fn button(self) -> String {
        format!("tool:{}", self.word())
    }

    pub(super) fn of_target(id: &str) -> Option<Command> {
        let word = id.strip_prefix("do:").or_else(|| id.strip_prefix("tool:"))?;
        Command::ALL.into_iter().find(|command| command.word() == word)
    }

    /// The key that does the same, in the notation of `input`.
    pub(super) fn shortcut(self) -> Option<&'static str> {
        Some(match self {
            Command::New => "ctrl+n",
            Command::Open => "enter",
            Command::Back => "alt+left",
            Command::Reply => "ctrl+r",
            Command::Forward => "ctrl+l",
            Command::Delete => "del",
            Command::SaveDraft => "ctrl+s",
            Command::Search => "ctrl+f",
            Command::Undo => "ctrl+z",
            Command::Redo => "ctrl+y",
            _ => return None,
        })
    }

    pub(super) fn of_key(key: Key) -> Option<Command> {
        if key.code == KeyCode::Backspace {
            return Some(Command::Back);
        }
        let written = key.to_string();
        Command::ALL.into_iter().find(|command| command.shortcut() == Some(written.as_str()))
    }

    /// Whether it does something with the selected letter.
    pub(super) fn is_about_selected(self) -> bool {
        use Command::{Archive, Delete, Forward, Junk, MarkUnread, Move, NotJunk, Reply, ReplyAll, Report, Restore};
        matches!(
            self,
            Reply | ReplyAll | Forward | MarkUnread | Archive | Move | Delete | Restore | Junk | NotJunk | Report
        )
    }

    /// Whether it makes sense now.
    pub(super) fn enabled(self, mail: &Mail, computer: &Computer) -> bool {
        let content = Mail::content(computer);
        let writing = content.writing().is_some();
        let letter = mail.subject().filter(|_| !writing).and_then(|id| content.get(id));
        let folder = letter.map(|letter| &letter.folder);
        match self {
            Command::New | Command::Search | Command::SignOut => !writing || self != Command::New,
            Command::Open => letter.is_some() && mail.reading().is_none(),
            Command::Back => mail.reading().is_some() && !writing,
            Command::Reply | Command::ReplyAll | Command::Forward => letter.is_some(),
            Command::MarkUnread => folder.is_some_and(|folder| !folder.is_own_writing()),
            Command::Archive => folder.is_some_and(|folder| *folder != Folder::Archive),
            Command::Move => letter.is_some(),
            Command::Delete => folder.is_some_and(|folder| *folder != Folder::Bin),
            Command::Restore => folder == Some(&Folder::Bin),
            Command::NotJunk => folder == Some(&Folder::Junk),
            Command::Junk | Command::Report => {
                folder.is_some_and(|folder| !folder.is_own_writing() && *folder != Folder::Junk)
            }
            Command::Send | Command::Attach | Command::Contacts | Command::SaveDraft | Command::Discard => writing,
            Command::Undo => computer.can_undo(),
            Command::Redo => computer.can_redo(),
        }
    }

    /// The Action that it makes at once; those that ask something first have none.
    pub(super) fn action(self, mail: &Mail, computer: &Computer) -> Option<Action> {
        Some(match self {
            Command::Open => Action::Open(Mail::content(computer).get(mail.selected()?)?.key.clone()),
            Command::New => Action::New,
            Command::Back => Action::Close,
            Command::Reply => Action::Reply,
            Command::ReplyAll => Action::ReplyAll,
            Command::Forward => Action::Forward,
            Command::MarkUnread => Action::MarkUnread,
            Command::Archive => Action::Archive,
            Command::Delete => Action::Delete,
            Command::Restore => Action::Restore,
            Command::Junk => Action::Junk,
            Command::NotJunk => Action::NotJunk,
            Command::Report => Action::Report,
            Command::Send => Action::Send,
            Command::SaveDraft => Action::SaveDraft,
            Command::Discard => Action::Discard,
            Command::SignOut => Action::SignOut,
            Command::Undo => Action::Undo,
            Command::Redo => Action::Redo,
            Command::Move | Command::Attach | Command::Contacts | Command::Search => return None,
        })
    }

    /// The command of an Action, where there is one.
    pub(super) fn of_action(action: &Action) -> Option<Command> {
        Some(match action {
            Action::New => Command::New,
            Action::Reply => Command::Reply,
            Action::ReplyAll => Command::ReplyAll,
            Action::Forward => Command::Forward,
            Action::MarkUnread => Command::MarkUnread,
            Action::Archive => Command::Archive,
            Action::MoveTo(_) => Command::Move,
            Action::Delete => Command::Delete,
            Action::Restore => Command::Restore,
            Action::Junk => Command::Junk,
            Action::NotJunk => Command::NotJunk,
            Action::Report => Command::Report,
            Action::Send => Command::Send,
            Action::Attach(_) => Command::Attach,
            Action::Pick(_) => Command::Contacts,
            Action::SaveDraft => Command::SaveDraft,
            Action::Discard => Command::Discard,
            Action::Search(_) => Command::Search,
            Action::SignOut => Command::SignOut,
            Action::Undo => Command::Undo,
            Action::Redo => Command::Redo,
            _ => return None,
        })
    }
}

//! What can be done with an open message and with a call: the word of each, its key, its target, when it makes sense.
//! What comes of an Action is for the state to say.

use crate::input::Key;
use crate::practice::computer::Computer;
use crate::practice::computer::apps::phone::{Action, Phone};

/// A button of the telephone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Back,
    CopyCode,
    AskAgain,
    Follow,
    Delete,
    Report,
    Block,
    Answer,
    Decline,
    HangUp,
    Tell,
    Undo,
    Redo,
}

impl Command {
    const ALL: [Command; 13] = [
        Command::Back,
        Command::CopyCode,
        Command::AskAgain,
        Command::Follow,
        Command::Delete,
        Command::Report,
        Command::Block,
        Command::Answer,
        Command::Decline,
        Command::HangUp,
        Command::Tell,
        Command::Undo,
        Command::Redo,
    ];
    /// Those that stand below a message, as far as they make sense.
    pub(super) const OF_MESSAGE: [Command; 9] = [
        Command::Back,
        Command::CopyCode,
        Command::AskAgain,
        Command::Follow,
        Command::Delete,
        Command::Report,
        Command::Block,
        Command::Undo,
        Command::Redo,
    ];

    /// Its message, which is also the end of its target's id.
    pub(super) fn word(self) -> &'static str {
        match self {
            Command::Back => "phone-back",
            Command::CopyCode => "phone-copy-code",
            Command::AskAgain => "phone-ask-again",
            Command::Follow => "phone-follow",
            Command::Delete => "phone-delete",
            Command::Report => "phone-report",
            Command::Block => "phone-block",
            Command::Answer => "phone-answer",
            Command::Decline => "phone-decline",
            Command::HangUp => "phone-hang-up",
            Command::Tell => "phone-tell",
            Command::Undo => "phone-undo",
            Command::Redo => "phone-redo",
        }
    }

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
            Command::CopyCode => "ctrl+c",
            Command::Delete => "del",
            Command::Undo => "ctrl+z",
            Command::Redo => "ctrl+y",
            _ => return None,
        })
    }

    pub(super) fn of_key(key: Key) -> Option<Command> {
        let written = key.to_string();
        Command::ALL.into_iter().find(|command| command.shortcut() == Some(written.as_str()))
    }

    pub(super) fn action(self) -> Action {
        match self {
            Command::Back => Action::Close,
            Command::CopyCode => Action::CopyCode,
            Command::AskAgain => Action::AskAgain,
            Command::Follow => Action::Follow,
            Command::Delete => Action::Delete,
            Command::Report => Action::Report,
            Command::Block => Action::Block,
            Command::Answer => Action::Answer,
            Command::Decline => Action::Decline,
            Command::HangUp => Action::HangUp,
            Command::Tell => Action::Tell,
            Command::Undo => Action::Undo,
            Command::Redo => Action::Redo,
        }
    }

    pub(super) fn of_action(action: &Action) -> Option<Command> {
        Command::ALL.into_iter().find(|command| command.action() == *action)
    }

    /// Whether it makes sense now, while nobody calls.
    pub(super) fn fits(self, phone: &Phone, computer: &Computer) -> bool {
        let content = computer.own::<Phone>();
        match self {
            Command::Undo => return computer.can_undo(),
            Command::Redo => return computer.can_redo(),
            _ => {}
        }
        let Some(message) = phone.open(content) else { return false };
        let again = message.code.as_ref().is_some_and(|code| code.again.is_some());
        match self {
            Command::CopyCode => message.code.is_some(),
            Command::AskAgain => again,
            Command::Follow => message.link.is_some(),
            Command::Report => !content.is_reported(message),
            Command::Block => !content.is_blocked(&message.from),
            Command::Back | Command::Delete => true,
            _ => false,
        }
    }
}

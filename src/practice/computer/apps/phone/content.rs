//! What the telephone keeps: messages, those to come, calls, and what was decided about senders.
//! What is open and which call rings is the window's.

use crate::locale::Name;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A code in a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// Its digits.
    pub digits: Name,
    /// For how many Actions it is good, counted from its arrival; `None`: for ever.
    pub lasts: Option<u32>,
    /// What is asked for when another one is wanted.
    pub again: Option<String>,
}

/// A message. No two have the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its first words, as the list shows them; the whole stands in their `.text`.
    pub name: Name,
    /// Who it says it is from.
    pub from: Name,
    /// The code in it.
    pub code: Option<Code>,
    /// The address that it wants to be opened.
    pub link: Option<String>,
    /// When it arrived, in Actions. No part of what is compared: two ways to the same end take different times.
    #[serde(skip)]
    pub since: u32,
}

/// A call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// What it is about, for the author; what the caller says stands in its `.text`.
    pub name: Name,
    /// The number or name on the display.
    pub from: Name,
}

/// Something that arrives when it is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Later {
    Message(Message),
    Call(Call),
}

impl Later {
    pub(super) fn name(&self) -> &Name {
        match self {
            Later::Message(message) => &message.name,
            Later::Call(call) => &call.name,
        }
    }
}

/// All that the telephone keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneContent {
    /// Oldest first.
    pub(super) messages: Vec<Message>,
    /// Under which id, and what.
    pub(super) later: Vec<(String, Later)>,
    /// Calls that ring at the start.
    pub(super) calls: Vec<Call>,
    pub(super) reported: BTreeSet<Name>,
    pub(super) blocked: BTreeSet<Name>,
}

impl PhoneContent {
    /// The messages, oldest first.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }
    /// A message that is there.
    pub fn message(&self, name: &Name) -> Option<&Message> {
        self.messages.iter().find(|message| message.name == *name)
    }
    /// A call, come or to come.
    pub fn call(&self, name: &Name) -> Option<&Call> {
        let later = self.later.iter().filter_map(|(_, later)| match later {
            Later::Call(call) => Some(call),
            Later::Message(_) => None,
        });
        self.calls.iter().chain(later).find(|call| call.name == *name)
    }
    /// All messages, come or to come.
    pub(super) fn all_messages(&self) -> impl Iterator<Item = &Message> {
        let later = self.later.iter().filter_map(|(_, later)| match later {
            Later::Message(message) => Some(message),
            Later::Call(_) => None,
        });
        self.messages.iter().chain(later)
    }
    /// All calls, come or to come.
    pub(super) fn all_calls(&self) -> impl Iterator<Item = &Call> {
        let later = self.later.iter().filter_map(|(_, later)| match later {
            Later::Call(call) => Some(call),
            Later::Message(_) => None,
        });
        self.calls.iter().chain(later)
    }
    /// Whether a message was reported.
    pub fn is_reported(&self, message: &Message) -> bool {
        self.reported.contains(&message.name)
    }
    /// Whether its sender is blocked.
    pub fn is_blocked(&self, from: &Name) -> bool {
        self.blocked.contains(from)
    }
}

impl Message {
    /// For how many Actions more its code is good: 0, not any more; `None`, no code or one without end.
    pub fn left(&self, now: u32) -> Option<u32> {
        let lasts = self.code.as_ref()?.lasts?;
        Some(lasts.saturating_sub(now.saturating_sub(self.since)))
    }
}

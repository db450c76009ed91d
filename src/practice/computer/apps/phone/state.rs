//! The window of Phone: the open message, what was read, which call rings and how calls ended; and how Actions change all.
//! Calls are no step of the history: what was said on the telephone cannot be unsaid.

use super::content::Later;
use super::{Action, Call, Message, PhoneContent};
use crate::locale::{Name, Phrase};
use crate::practice::Reaction;
use crate::practice::computer::{Clipboard, Computer, Request};
use serde::Serialize;
use std::collections::BTreeSet;

/// The most calls that are remembered.
const CALLS: usize = 100;

/// How far a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Stage {
    /// It rings.
    Ringing,
    /// Somebody speaks.
    Talking,
    /// Nobody answered.
    Declined,
    /// The learner ended it.
    HungUp,
    /// The learner told what was asked for, and the caller was gone.
    Told,
}

/// The telephone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Phone {
    pub(super) open: Option<Name>,
    pub(super) read: BTreeSet<Name>,
    pub(super) followed: BTreeSet<Name>,
    /// Calls in the order in which they came.
    pub(super) calls: Vec<(Name, Stage)>,
}

impl Phone {
    /// A telephone on which these ring.
    pub(super) fn ringing(calls: &[Call]) -> Self {
        let calls = calls.iter().map(|call| (call.name.clone(), Stage::Ringing)).collect();
        Phone { calls, ..Phone::default() }
    }
    /// The open message.
    pub fn open<'a>(&self, content: &'a PhoneContent) -> Option<&'a Message> {
        content.message(self.open.as_ref()?)
    }
    /// The call that rings or is spoken in, and which of the two.
    pub fn call<'a>(&self, content: &'a PhoneContent) -> Option<(&'a Call, Stage)> {
        let (name, stage) = self.calls.iter().find(|(_, stage)| is_on(*stage))?;
        Some((content.call(name)?, *stage))
    }
    /// Messages that were not opened yet.
    pub fn unread(&self, content: &PhoneContent) -> usize {
        content.messages().iter().filter(|message| !self.read.contains(&message.name)).count()
    }
    /// Whether a call ever came so far.
    pub(super) fn came_to(&self, call: &Name, wanted: Stage) -> bool {
        self.calls.iter().any(|(name, stage)| name == call && *stage == wanted)
    }

    /// Does one thing.
    pub(super) fn act(&mut self, computer: &mut Computer, action: &Action) -> Reaction {
        let before = self.clone();
        let done = match action {
            Action::Answer => self.end(computer, Stage::Ringing, Stage::Talking),
            Action::Decline => self.end(computer, Stage::Ringing, Stage::Declined),
            Action::HangUp => self.end(computer, Stage::Talking, Stage::HungUp),
            Action::Tell => self.end(computer, Stage::Talking, Stage::Told),
            _ if self.call(computer.own::<Self>()).is_some() => Err(Phrase::new("phone-refused-call")),
            _ => self.perform(computer, action),
        };
        if done.is_err() {
            self.clone_from(&before);
        }
        Reaction::from(done.map(|changed| changed || *self != before))
    }

    /// Brings the call that is at one stage to the next one.
    fn end(&mut self, computer: &Computer, from: Stage, to: Stage) -> Result<bool, Phrase> {
        let now = self.call(computer.own::<Self>()).map(|(call, stage)| (call.name.clone(), stage));
        let Some((name, _)) = now.filter(|(_, stage)| *stage == from) else {
            return Err(Phrase::new("phone-refused-no-call"));
        };
        if let Some((_, stage)) = self.calls.iter_mut().find(|(known, stage)| *known == name && *stage == from) {
            *stage = to;
        }
        Ok(false)
    }

    fn perform(&mut self, computer: &mut Computer, action: &Action) -> Result<bool, Phrase> {
        match action {
            Action::Open(name) => self.look(computer.own::<Self>(), name).map(|()| false),
            Action::Close => {
                self.open = None;
                Ok(false)
            }
            Action::CopyCode => self.copy_code(computer),
            Action::AskAgain => self.ask_again(computer),
            Action::Follow => self.follow(computer),
            Action::Delete => {
                let name = self.opened(computer.own::<Self>())?.name.clone();
                computer.change_all(|now| now.own_mut::<Self>().messages.retain(|message| message.name != name));
                self.open = None;
                Ok(true)
            }
            Action::Report => {
                let name = self.opened(computer.own::<Self>())?.name.clone();
                Ok(computer.change_all(|now| now.own_mut::<Self>().reported.insert(name)))
            }
            Action::Block => {
                let from = self.opened(computer.own::<Self>())?.from.clone();
                Ok(computer.change_all(|now| now.own_mut::<Self>().blocked.insert(from)))
            }
            Action::Undo => Ok(self.travel(computer, Computer::undo)),
            Action::Redo => Ok(self.travel(computer, Computer::redo)),
            Action::Answer | Action::Decline | Action::HangUp | Action::Tell => Ok(false),
        }
    }

    fn look(&mut self, content: &PhoneContent, name: &Name) -> Result<(), Phrase> {
        if content.message(name).is_none() {
            return Err(Phrase::new("phone-refused-absent").with("name", name.clone()));
        }
        self.open = Some(name.clone());
        self.read.insert(name.clone());
        Ok(())
    }

    fn opened<'a>(&self, content: &'a PhoneContent) -> Result<&'a Message, Phrase> {
        self.open(content).ok_or_else(|| Phrase::new("phone-refused-nothing-open"))
    }

    fn copy_code(&self, computer: &mut Computer) -> Result<bool, Phrase> {
        let message = self.opened(computer.own::<Self>())?;
        let Some(code) = &message.code else { return Err(Phrase::new("phone-refused-no-code")) };
        if message.left(computer.time()) == Some(0) {
            let id = if code.again.is_some() { "phone-refused-expired-again" } else { "phone-refused-expired" };
            return Err(Phrase::new(id));
        }
        let text = Some(Clipboard::Text(code.digits.clone()));
        let changed = computer.clipboard() != text.as_ref();
        computer.set_clipboard(text);
        Ok(changed)
    }

    fn ask_again(&self, computer: &mut Computer) -> Result<bool, Phrase> {
        let again = self.opened(computer.own::<Self>())?.code.as_ref().and_then(|code| code.again.clone());
        let Some(id) = again else { return Err(Phrase::new("phone-refused-no-again")) };
        computer.ask(Request::Arrive(id));
        Ok(true)
    }

    fn follow(&mut self, computer: &mut Computer) -> Result<bool, Phrase> {
        let message = self.opened(computer.own::<Self>())?;
        let Some(link) = message.link.clone() else { return Err(Phrase::new("phone-refused-no-link")) };
        self.followed.insert(message.name.clone());
        computer.ask(Request::OpenAddress(link));
        Ok(true)
    }

    fn travel(&mut self, computer: &mut Computer, step: fn(&mut Computer) -> bool) -> bool {
        let done = step(computer);
        self.keep_to(computer.own::<Self>());
        done
    }

    /// Lets go of what is not there any more.
    pub(super) fn keep_to(&mut self, content: &PhoneContent) {
        if self.open(content).is_none() {
            self.open = None;
        }
    }

    /// What was announced under this id arrives. Messages of blocked senders do not.
    pub(super) fn receive(&mut self, computer: &mut Computer, id: &str) -> bool {
        let (content, time) = (computer.own::<Self>(), computer.time());
        let coming: Vec<Later> =
            content.later.iter().filter(|(known, _)| known == id).map(|(_, later)| later.clone()).collect();
        let taken = !coming.is_empty();
        for later in coming {
            match later {
                Later::Call(call) if computer.own::<Self>().is_blocked(&call.from) => {}
                Later::Message(message) if computer.own::<Self>().is_blocked(&message.from) => {}
                Later::Call(call) => {
                    if self.calls.len() < CALLS {
                        self.calls.push((call.name, Stage::Ringing));
                    }
                }
                Later::Message(mut message) => {
                    message.since = time;
                    self.read.remove(&message.name);
                    if self.open.as_ref() == Some(&message.name) {
                        self.read.insert(message.name.clone());
                    }
                    computer.change_all(|now| {
                        let messages = &mut now.own_mut::<Self>().messages;
                        messages.retain(|known| known.name != message.name);
                        messages.push(message);
                    });
                }
            }
        }
        taken
    }

    /// What may well be done next.
    pub(super) fn next(&self, computer: &Computer) -> Vec<Action> {
        let content = computer.own::<Self>();
        match self.call(content) {
            Some((_, Stage::Ringing)) => return vec![Action::Answer, Action::Decline],
            Some(_) => return vec![Action::HangUp, Action::Tell],
            None => {}
        }
        let mut actions: Vec<Action> =
            content.messages().iter().map(|message| Action::Open(message.name.clone())).collect();
        if let Some(message) = self.open(content) {
            actions.extend([Action::Close, Action::Delete, Action::Report, Action::Block]);
            let good = message.code.is_some() && message.left(computer.time()) != Some(0);
            actions.extend(good.then_some(Action::CopyCode));
            actions.extend(message.link.is_some().then_some(Action::Follow));
            actions.extend(message.code.as_ref().and_then(|code| code.again.as_ref()).map(|_| Action::AskAgain));
        }
        actions
    }
}

fn is_on(stage: Stage) -> bool {
    matches!(stage, Stage::Ringing | Stage::Talking)
}

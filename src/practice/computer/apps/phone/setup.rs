//! What an author writes about Phone at the start: messages, calls, and what comes later.
//! What conditions and Actions name is checked in `goal`.

use super::content::Later;
use super::{Call, Code, Message, Phone, PhoneContent};
use crate::locale::{Arg, Name, Phrase};
use crate::practice::computer::app::Start;
use crate::practice::computer::disk::notation;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::Spanned;

/// The most messages and calls of a telephone.
const MOST: usize = 60;

/// `phone = { messages = [...], calls = [...], later = [...] }`.
#[derive(Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "phone"))]
#[serde(default, deny_unknown_fields)]
pub struct Setup {
    /// The messages that are there.
    #[cfg_attr(test, schemars(with = "Vec<WrittenMessage>"))]
    messages: Vec<Spanned<WrittenMessage>>,
    /// The calls that ring at the start, one after the other.
    #[cfg_attr(test, schemars(with = "Vec<WrittenCall>"))]
    calls: Vec<Spanned<WrittenCall>>,
    /// Messages and calls that come on the way, when something asks for them by their word.
    #[cfg_attr(test, schemars(with = "Vec<WrittenLater>"))]
    later: Vec<Spanned<WrittenLater>>,
}

#[derive(Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "phone.message"))]
#[serde(deny_unknown_fields)]
struct WrittenMessage {
    /// Its word: the message of the pack is what the list shows, its `.text` the whole.
    message: String,
    /// A number, or the name of somebody known.
    from: String,
    /// What *Copy code* copies.
    code: Option<String>,
    /// For how many actions the code is good. Left out: always.
    lasts: Option<u32>,
    /// The word of what arrives when another code is asked for.
    again: Option<String>,
    /// An address that can be followed, to a page of the web.
    link: Option<String>,
}

#[derive(Clone, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "phone.call"))]
#[serde(deny_unknown_fields)]
struct WrittenCall {
    /// Its word; its `.text` is what the caller says.
    call: String,
    /// The number that is shown, or a name.
    from: String,
}

/// A message or a call, with the id under which it is asked for: by default its own word.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "phone.later"))]
#[serde(deny_unknown_fields)]
struct WrittenLater {
    /// Another word to ask for it by.
    on: Option<String>,
    /// Its word, where it is a message.
    message: Option<String>,
    /// Its word, where it is a call.
    call: Option<String>,
    /// A number, or the name of somebody known.
    from: String,
    /// What *Copy code* copies.
    code: Option<String>,
    /// For how many actions the code is good. Left out: always.
    lasts: Option<u32>,
    /// The word of what arrives when another code is asked for.
    again: Option<String>,
    /// An address that can be followed, to a page of the web.
    link: Option<String>,
}

impl WrittenMessage {
    fn understood(&self) -> Message {
        let code = self.code.as_ref().map(|digits| Code {
            digits: notation::read(digits),
            lasts: self.lasts,
            again: self.again.clone(),
        });
        let (name, from) = (notation::read(&self.message), notation::read(&self.from));
        Message { name, from, code, link: self.link.clone(), since: 0 }
    }
    /// Whether it says for how long a code is good, or how to get another one, without having one.
    fn lacks_code(&self) -> bool {
        self.code.is_none() && (self.lasts.is_some() || self.again.is_some())
    }
}

impl WrittenCall {
    fn understood(&self) -> Call {
        Call { name: notation::read(&self.call), from: notation::read(&self.from) }
    }
}

impl WrittenLater {
    /// What it is; an error for one that is both or none.
    fn understood(&self) -> Result<(Later, bool), Phrase> {
        match (&self.message, &self.call) {
            (Some(message), None) => {
                let written = WrittenMessage {
                    message: message.clone(),
                    from: self.from.clone(),
                    code: self.code.clone(),
                    lasts: self.lasts,
                    again: self.again.clone(),
                    link: self.link.clone(),
                };
                Ok((Later::Message(written.understood()), written.lacks_code()))
            }
            (None, Some(call)) => {
                let is_message = self.code.is_some() || self.link.is_some();
                let written = WrittenCall { call: call.clone(), from: self.from.clone() };
                Ok((Later::Call(written.understood()), is_message || self.lasts.is_some() || self.again.is_some()))
            }
            _ => Err(Phrase::new("problem-phone-later")),
        }
    }
}

/// Names that were given so far: no two messages or calls have the same.
struct Given(BTreeSet<Name>);

impl Given {
    fn take(&mut self, name: &Name, span: Range<usize>, start: &mut Start<'_>) {
        if self.0.len() == MOST {
            start.amiss(span, Phrase::new("problem-phone-too-many").with("most", MOST));
        } else if !self.0.insert(name.clone()) {
            let written = Arg::Ltr(notation::write(name));
            start.amiss(span, Phrase::new("problem-phone-twice").with("name", written));
        }
    }
}

pub(super) fn set_up(setup: &Setup, start: &mut Start<'_>) -> Phone {
    let (mut content, mut given) = (PhoneContent::default(), Given(BTreeSet::new()));
    for written in &setup.messages {
        let message = written.get_ref().understood();
        given.take(&message.name, written.span(), start);
        if written.get_ref().lacks_code() {
            start.amiss(written.span(), Phrase::new("problem-phone-no-code"));
        }
        start.arrivals.awaited.extend(written.get_ref().again.clone().map(|id| (written.span(), id)));
        content.messages.push(message);
    }
    for written in &setup.calls {
        let call = written.get_ref().understood();
        given.take(&call.name, written.span(), start);
        content.calls.push(call);
    }
    for written in &setup.later {
        match written.get_ref().understood() {
            Ok((later, amiss)) => {
                given.take(later.name(), written.span(), start);
                if amiss {
                    start.amiss(written.span(), Phrase::new("problem-phone-no-code"));
                }
                let word = notation::write(later.name());
                let own = word.strip_prefix('$').unwrap_or(&word).to_owned();
                let id = written.get_ref().on.clone().unwrap_or(own);
                start.arrivals.announced.push(id.clone());
                start.arrivals.awaited.extend(written.get_ref().again.clone().map(|id| (written.span(), id)));
                content.later.push((id, later));
            }
            Err(what) => start.amiss(written.span(), what),
        }
    }
    let phone = Phone::ringing(&content.calls);
    start.computer.prepare(|now| *now.own_mut::<Phone>() = content);
    phone
}

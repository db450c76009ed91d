//! What must be true of Phone, as packs write it: `{ told = "$false-bank" }`; what is said of it; what must not change.
//! A message, a call or a sender is named in each.

use super::{Action, Message, Phone, PhoneContent, Stage};
use crate::locale::{Arg, Name, Phrase};
use crate::pack::Problem;
use crate::practice::computer::Clipboard;
use crate::practice::computer::app::{Look, Named};
use crate::practice::computer::disk::{Notation, notation};
use serde::Deserialize;
use std::ops::Range;

/// Less alike than this, a word is no help. From 0, nothing in common, to 1, the same (Jaro-Winkler).
const ALIKE: f64 = 0.8;

/// Something that must be true.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "phone.condition"))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// This message has come.
    Arrived(#[serde(with = "Notation")] Name),
    /// It was opened.
    Read(#[serde(with = "Notation")] Name),
    /// Its code is on the clipboard.
    CodeCopied(#[serde(with = "Notation")] Name),
    /// Its link was followed.
    Followed(#[serde(with = "Notation")] Name),
    /// It is out of the list.
    Deleted(#[serde(with = "Notation")] Name),
    /// It was reported.
    Reported(#[serde(with = "Notation")] Name),
    /// This sender or caller is blocked.
    Blocked(#[serde(with = "Notation")] Name),
    /// This call was answered, be it over or not.
    Answered(#[serde(with = "Notation")] Name),
    /// Nobody answered it.
    Declined(#[serde(with = "Notation")] Name),
    /// The learner ended it and told nothing.
    HungUp(#[serde(with = "Notation")] Name),
    /// It is over, and nothing was told: not answered, or hung up.
    Resisted(#[serde(with = "Notation")] Name),
    /// The learner told the caller what was asked for.
    Told(#[serde(with = "Notation")] Name),
}

/// What a condition is about.
enum About<'a> {
    Message(&'a Name),
    Call(&'a Name),
    Sender(&'a Name),
}

impl Condition {
    fn about(&self) -> About<'_> {
        match self {
            Condition::Arrived(name)
            | Condition::Read(name)
            | Condition::CodeCopied(name)
            | Condition::Followed(name)
            | Condition::Deleted(name)
            | Condition::Reported(name) => About::Message(name),
            Condition::Blocked(name) => About::Sender(name),
            Condition::Answered(name)
            | Condition::Declined(name)
            | Condition::HungUp(name)
            | Condition::Resisted(name)
            | Condition::Told(name) => About::Call(name),
        }
    }

    pub(super) fn met(&self, look: Look<'_, Phone>) -> bool {
        let (content, window) = (look.now.own::<Phone>(), look.window);
        let came = |call: &Name, stages: &[Stage]| stages.iter().any(|stage| window.came_to(call, *stage));
        match self {
            Condition::Arrived(name) => content.message(name).is_some(),
            Condition::Read(name) => window.read.contains(name),
            Condition::CodeCopied(name) => code_of(content, name).is_some_and(
                |digits| matches!(look.now.clipboard(), Some(Clipboard::Text(copied)) if copied == digits),
            ),
            Condition::Followed(name) => window.followed.contains(name),
            Condition::Deleted(name) => content.message(name).is_none(),
            Condition::Reported(name) => content.reported.contains(name),
            Condition::Blocked(from) => content.is_blocked(from),
            Condition::Answered(call) => came(call, &[Stage::Talking, Stage::HungUp, Stage::Told]),
            Condition::Declined(call) => came(call, &[Stage::Declined]),
            Condition::HungUp(call) => came(call, &[Stage::HungUp]),
            Condition::Resisted(call) => {
                came(call, &[Stage::Declined, Stage::HungUp]) && !came(call, &[Stage::Ringing, Stage::Talking, Stage::Told])
            }
            Condition::Told(call) => came(call, &[Stage::Told]),
        }
    }

    pub(super) fn missing(&self, look: Look<'_, Phone>) -> Phrase {
        let (id, done) = (self.word(), look.now.own::<Phone>());
        let named = |id: String, name: &Name| Phrase::new(id).with("name", name.clone());
        match self.about() {
            // A caller is known by the number, not by what the author calls the call.
            About::Call(call) => named(format!("phone-missing-{id}"), done.call(call).map_or(call, |call| &call.from)),
            About::Message(name) | About::Sender(name) => named(format!("phone-missing-{id}"), name),
        }
    }

    pub(super) fn achieved(&self) -> Phrase {
        let phrase = Phrase::new(format!("phone-done-{}", self.word()));
        match self.about() {
            About::Call(_) => phrase,
            About::Message(name) | About::Sender(name) => phrase.with("name", name.clone()),
        }
    }

    /// The end of the ids of what is said about it.
    fn word(&self) -> &'static str {
        match self {
            Condition::Arrived(_) => "arrived",
            Condition::Read(_) => "read",
            Condition::CodeCopied(_) => "code-copied",
            Condition::Followed(_) => "followed",
            Condition::Deleted(_) => "deleted",
            Condition::Reported(_) => "reported",
            Condition::Blocked(_) => "blocked",
            Condition::Answered(_) => "answered",
            Condition::Declined(_) => "declined",
            Condition::HungUp(_) => "hung-up",
            Condition::Resisted(_) => "resisted",
            Condition::Told(_) => "told",
        }
    }

    /// Whether it asks to get rid of a message: then each way of doing it is welcome.
    fn is_against(&self, message: &Message) -> bool {
        match self {
            Condition::Deleted(name) | Condition::Reported(name) => *name == message.name,
            Condition::Blocked(from) => *from == message.from,
            _ => false,
        }
    }
}

fn code_of<'a>(content: &'a PhoneContent, name: &Name) -> Option<&'a Name> {
    let message = content.all_messages().find(|message| message.name == *name)?;
    message.code.as_ref().map(|code| &code.digits)
}

/// Messages deleted, reported or with their sender blocked, although no condition is against them.
pub(super) fn damage(look: Look<'_, Phone>) -> Vec<Phrase> {
    let now = look.now.own::<Phone>();
    let before = look.start.own::<Phone>();
    let welcome = |message: &Message| look.conditions.iter().any(|condition| condition.is_against(message));
    let kept = before.all_messages().filter(|message| !welcome(message));
    kept.filter_map(|message| {
        let was_here = before.message(&message.name).is_some();
        let id = if was_here && now.message(&message.name).is_none() {
            "phone-damage-deleted"
        } else if now.is_reported(message) {
            "phone-damage-reported"
        } else if now.is_blocked(&message.from) && before.message(&message.name).is_some() {
            "phone-damage-blocked"
        } else {
            return None;
        };
        Some(Phrase::new(id).with("name", message.name.clone()).with("from", message.from.clone()))
    })
    .collect()
}

/// A problem for every message, call or sender that the telephone does not have.
pub(super) fn unknown(named: &Named<'_, Phone>) -> Vec<Problem> {
    let content = named.start.own::<Phone>();
    let messages: Vec<&Name> = content.all_messages().map(|message| &message.name).collect();
    let calls: Vec<&Name> = content.all_calls().map(|call| &call.name).collect();
    let senders: Vec<&Name> = content
        .all_messages()
        .map(|message| &message.from)
        .chain(content.all_calls().map(|call| &call.from))
        .collect();
    let mut problems = Vec::new();
    let mut check = |span: &Range<usize>, name: &Name, known: &[&Name]| {
        if !known.contains(&name) {
            problems.push(problem(named, span.clone(), name, known));
        }
    };
    for (span, action) in &named.actions {
        if let Action::Open(name) = action {
            check(span, name, &messages);
        }
    }
    for (span, condition) in &named.conditions {
        match condition.about() {
            About::Message(name) => check(span, name, &messages),
            About::Call(name) => check(span, name, &calls),
            About::Sender(name) => check(span, name, &senders),
        }
    }
    problems
}

fn problem(named: &Named<'_, Phone>, span: Range<usize>, name: &Name, known: &[&Name]) -> Problem {
    let written = notation::write(name);
    let what = Phrase::new("problem-phone-unknown").with("name", Arg::Ltr(written.clone()));
    let alike = known.iter().map(|known| notation::write(known));
    let nearest = alike.map(|known| (strsim::jaro_winkler(&written, &known), known));
    let near = nearest.max_by(|(one, _), (other, _)| one.total_cmp(other)).filter(|(like, _)| *like >= ALIKE);
    let help = near.map(|(_, known)| Phrase::new("problem-phone-nearest").with("word", Arg::Ltr(known)));
    Problem::error(named.file, span, what).with_help_if(help)
}

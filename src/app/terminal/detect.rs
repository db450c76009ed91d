//! Asks the terminal what it is: one batch of questions, read raw, before anything else reads the keyboard.
//! Leaves the reading of the bytes to `reply`, the conclusions to `strategy`.

use super::reply;
use crate::input::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::AsFd;
use std::io::{self, Write};
use std::time::{Duration, Instant};

/// What the terminal answered. All of it may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Name and version (XTVERSION), such as `Konsole 22.12.3`.
    pub xtversion: Option<String>,
    /// Secondary device attributes, such as `65;7006;1`.
    pub da2: Option<String>,
    /// State of the bidirectional support mode (DECRPM of mode 8): 0 unknown, 1 implicit, 2 explicit,
    /// 3 always implicit, 4 always explicit.
    pub bdsm: Option<u16>,
    /// State of the mouse mode that is asked for (DECRPM of mode 1006): 0 unknown, 1 on, 2 off, 3 always on, 4 always off.
    pub mouse: Option<u16>,
    /// Primary device attributes, such as `62;1;4`.
    pub da1: Option<String>,
    /// Flags of kitty's keyboard protocol that are in force; present where the protocol is known.
    pub kitty_flags: Option<u16>,
    /// Background colour (OSC 11): red, green, blue in 16 bits.
    pub background: Option<(u16, u16, u16)>,
    /// Whether it told the last of 256 colours (OSC 4).
    pub palette: bool,
    /// The replies as they came, without keys typed meanwhile.
    pub raw: String,
}

impl Answers {
    /// What this kind of terminal answers, and no other one in sight does: to remember what was found out about it.
    /// Without what a person can change in it, such as colours.
    pub fn key(&self) -> String {
        let part = |answer: &Option<String>| answer.clone().unwrap_or_default();
        [part(&self.xtversion), part(&self.da2), part(&self.da1)].join("|")
    }

    /// Whether replies may come after the last one: GNU screen hands questions about colours on to the terminal around it.
    fn has_more_to_come(&self) -> bool {
        let screen = self.da2.as_deref().is_some_and(|da2| da2.starts_with("83;"));
        screen && (self.background.is_none() || !self.palette)
    }

    /// Whether the questions may stand on the screen: QTerminal prints the last letter of one it does not know
    /// (seen with 1.2), and who answers nothing at all may do so too.
    pub(super) fn may_have_printed(&self) -> bool {
        self.da1.is_none() || self.da2.as_deref() == Some("0;115;0")
    }
}

/// How long an answer is waited for. Terminals at hand took up to 50 ms; the rest is for slow lines.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);

/// How long replies are waited for that may come after the last one.
const LATE: Duration = Duration::from_millis(200);

/// XTVERSION, DA2, DECRQM of mode 8 and of the mouse, background, the last of 256 colours, kitty's keyboard flags, DA1.
/// Every terminal answers the last. The colours are asked with BEL, for terminals answer as they were asked, and urxvt only this way well.
const QUESTIONS: &[u8] = b"\x1b[>0q\x1b[>c\x1b[8$p\x1b[?1006$p\x1b]11;?\x07\x1b]4;255;?\x07\x1b[?u\x1b[c";

/// Switches to explicit mode and asks whether that was done.
const EXPLICIT: &[u8] = b"\x1b[8l\x1b[8$p\x1b[c";

/// Asks all questions. What was typed meanwhile comes back as events.
///
/// # Errors
/// When the terminal can be neither written nor read. Silence is no error.
pub(super) fn detect(
    tty: impl AsFd,
    questions_to: impl Write,
    patience: Duration,
) -> io::Result<(Answers, Vec<Event>)> {
    ask(tty, questions_to, QUESTIONS, patience)
}

/// Switches the terminal's own reordering off. True when it says that it is off (mode 8 reset, reply 2).
///
/// # Errors
/// As [`detect`].
pub(super) fn explicit(tty: impl AsFd, asked: impl Write, patience: Duration) -> io::Result<(bool, Vec<Event>)> {
    let (answers, typed) = ask(tty, asked, EXPLICIT, patience)?;
    Ok((answers.bdsm == Some(2), typed))
}

fn ask(tty: impl AsFd, mut to: impl Write, what: &[u8], patience: Duration) -> io::Result<(Answers, Vec<Event>)> {
    to.write_all(what)?;
    to.flush()?;
    let mut until = Instant::now() + patience;
    let mut heard = Vec::new();
    loop {
        let more = listen(&tty, until.saturating_duration_since(Instant::now()), &mut heard)?;
        let (answers, events) = reply::parse(&heard);
        if !more || (answers.da1.is_some() && !answers.has_more_to_come()) {
            return Ok((answers, events));
        }
        if answers.da1.is_some() {
            until = until.min(Instant::now() + LATE);
        }
    }
}

/// Reads what is there, waiting for it at most so long. False when nothing more comes: time is up, or the line ended.
fn listen(tty: impl AsFd, patience: Duration, heard: &mut Vec<u8>) -> io::Result<bool> {
    let patience = Timespec::try_from(patience).map_err(io::Error::other)?;
    match poll(&mut [PollFd::new(&tty, PollFlags::IN)], Some(&patience)) {
        Ok(0) => return Ok(false),
        // Interrupted by a signal: the caller counts the time that is left.
        Err(rustix::io::Errno::INTR) => return Ok(true),
        ready => ready?,
    };
    let mut bytes = [0; 1024];
    let count = rustix::io::read(tty, &mut bytes)?;
    heard.extend_from_slice(&bytes[..count]);
    Ok(count > 0)
}

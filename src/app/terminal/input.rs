//! The queue of events, and the thread that fills it from the keyboard and the mouse.
//! Leaves the meaning of bytes to `piece`, signals and the window's size to `signal`.

use super::piece::{alone, cut, may_be_whole};
use crate::input::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::AsFd;
use rustix::io::Errno;
use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// Events in the order in which they came. Waiting for one costs nothing: no clock, no wakeups.
pub(super) struct Queue {
    receiver: Receiver<Event>,
    ahead: VecDeque<Event>,
}

impl Queue {
    pub(super) fn new(receiver: Receiver<Event>) -> Self {
        Queue { receiver, ahead: VecDeque::new() }
    }

    /// Puts events in that came by another way, after those already waiting here.
    pub(super) fn put(&mut self, events: Vec<Event>) {
        self.ahead.extend(events);
    }

    /// The next event, waiting for it. `Quit` when nobody is left who could send one.
    pub(super) fn next(&mut self) -> Event {
        match self.ahead.pop_front().or_else(|| self.receiver.recv().ok()) {
            Some(event) => self.newest(event),
            None => Event::Quit,
        }
    }

    /// The next event if there is one by now.
    pub(super) fn pending(&mut self) -> Option<Event> {
        let event = self.ahead.pop_front().or_else(|| self.receiver.try_recv().ok())?;
        Some(self.newest(event))
    }

    /// Of resizes that follow one another, only the last counts.
    fn newest(&mut self, mut event: Event) -> Event {
        while let Event::Resize(..) = event {
            let Some(follower) = self.ahead.pop_front().or_else(|| self.receiver.try_recv().ok()) else { break };
            if !matches!(follower, Event::Resize(..)) {
                self.ahead.push_front(follower);
                break;
            }
            event = follower;
        }
        event
    }
}

/// How long the rest of a sequence is waited for after an Esc, which is a key, too. No person types so fast; on a line that
/// is slower, Esc then is the key.
const ESC_WAIT: Duration = Duration::from_millis(50);

/// Starts the thread that reads keyboard and mouse. It ends with the process.
///
/// # Errors
/// When the system has no thread left.
pub(super) fn start(sender: Sender<Event>) -> io::Result<()> {
    thread::Builder::new().name("input".into()).spawn(move || {
        // Ends when the terminal cannot be read any more; a program that nobody can reach ends.
        let _ = listen(io::stdin(), ESC_WAIT, &sender);
        let _ = sender.send(Event::Quit);
    })?;
    Ok(())
}

/// Reads to the end of the line. A read may end anywhere in a sequence: what has no end yet is kept for the next one.
pub(super) fn listen(tty: impl AsFd, esc_wait: Duration, sender: &Sender<Event>) -> io::Result<()> {
    let start = Instant::now();
    let esc_wait = Timespec::try_from(esc_wait).map_err(io::Error::other)?;
    let (mut open, mut bytes) = (Vec::new(), [0; 4096]);
    loop {
        let patience = may_be_whole(&open).then_some(&esc_wait);
        let came = match poll(&mut [PollFd::new(&tty, PollFlags::IN)], patience) {
            // Nothing follows.
            Ok(0) => None,
            Err(Errno::INTR) => continue,
            ready => {
                ready?;
                match rustix::io::read(&tty, &mut bytes) {
                    Err(Errno::INTR) => continue,
                    count => Some(count?),
                }
            }
        };
        let at = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        open.extend_from_slice(&bytes[..came.unwrap_or(0)]);
        let (events, taken) = read(&open, at);
        open.drain(..taken);
        // Nobody listens any more: then there is nothing to read for.
        let mut heard = events.into_iter().try_for_each(|event| sender.send(event));
        if matches!(came, None | Some(0)) {
            heard = heard.and_then(|()| alone(&open).map_or(Ok(()), |key| sender.send(Event::Key(key))));
            open.clear();
        }
        if heard.is_err() || came == Some(0) {
            return Ok(());
        }
    }
}

/// The events of all whole pieces, and how many bytes they take.
pub(super) fn read(bytes: &[u8], at: u64) -> (Vec<Event>, usize) {
    let (mut events, mut taken) = (Vec::new(), 0);
    while let Some((piece, length)) = cut(&bytes[taken..]) {
        events.extend(piece.events(at));
        taken += length;
    }
    (events, taken)
}

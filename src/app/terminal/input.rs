//! The queue of events, and the thread that fills it from the keyboard and the mouse.
//! Leaves the meaning of bytes to crossterm and `key`, signals to `signal`.

use super::key::translate;
use super::mode::Modes;
use crate::input::Event;
use ratatui::crossterm::event as term;
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
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

/// Starts the thread that reads keyboard and mouse. It ends with the process.
///
/// # Errors
/// When the system has no thread left.
pub(super) fn start(modes: Arc<Modes>, sender: Sender<Event>) -> io::Result<()> {
    thread::Builder::new().name("input".into()).spawn(move || {
        read(&modes, &sender);
        // The terminal cannot be read any more; a program that nobody can reach ends.
        let _ = sender.send(Event::Quit);
    })?;
    Ok(())
}

fn read(modes: &Modes, sender: &Sender<Event>) {
    let start = Instant::now();
    // Opens crossterm's reader, which listens for SIGWINCH from here on; a change before that is looked for once.
    let _ = term::poll(Duration::ZERO);
    if let Some((columns, rows)) = modes.measure() {
        let _ = sender.send(Event::Resize(columns, rows));
    }
    while let Ok(event) = term::read() {
        let at = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        if let term::Event::Resize(..) = event {
            modes.measure();
        }
        if let Some(event) = translate(event, at)
            && sender.send(event).is_err()
        {
            return;
        }
    }
}

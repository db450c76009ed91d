//! Signals: asked to end, asked to stop, waked again, another size of the window. A thread of its own, blocked until one arrives.
//! Leaves the switching of the terminal to `mode`, the answer to `Event::Quit` to the loop of `app`.

use super::mode::{Modes, Place};
use crate::input::Event;
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// Ask the program to end.
    Quit,
    /// End at once: it was asked before and did not.
    Die,
    /// Give the terminal back and stop.
    Stop,
    /// Take the terminal and draw anew.
    Resume,
    /// Look how large the window is.
    Measure,
    /// Nothing.
    Ignore,
}

/// Ctrl+Z and Ctrl+C are keys of the program; these signals come from other programs.
fn answer(signal: i32, ending: bool, place: Place) -> Answer {
    match signal {
        SIGWINCH => Answer::Measure,
        // The wake-up that comes with a hangup may be heard before it: stopped now, nobody would ever wake the program again.
        SIGTSTP | SIGCONT if place == Place::Nowhere => Answer::Ignore,
        SIGTSTP => Answer::Stop,
        SIGCONT if place == Place::Foreground => Answer::Resume,
        // Killed while stopped, it is waked in the background: it ends there and leaves the terminal alone.
        SIGCONT if ending => Answer::Ignore,
        // Waked in the background (`bg`): without the terminal there is nothing to do, as with any editor.
        SIGCONT => Answer::Stop,
        _ if ending => Answer::Die,
        _ => Answer::Quit,
    }
}

/// Starts the thread. It ends with the process.
///
/// # Errors
/// When signals cannot be watched or the system has no thread left.
pub(super) fn start(modes: Arc<Modes>, sender: Sender<Event>) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH])?;
    thread::Builder::new().name("signal".into()).spawn(move || {
        let mut ending = false;
        // The window may have changed before anybody watched.
        measure(&modes, &sender);
        for signal in signals.forever() {
            match answer(signal, ending, modes.place()) {
                Answer::Quit => {
                    // Nobody listens any more: then there is nothing to wait for.
                    if sender.send(Event::Quit).is_err() {
                        end(&modes, signal);
                    }
                    ending = true;
                }
                Answer::Die => end(&modes, signal),
                Answer::Stop => {
                    modes.suspend();
                    let _ = emulate_default_handler(SIGTSTP);
                }
                Answer::Resume => {
                    let event = if modes.resume().is_ok() { Event::Redraw } else { Event::Quit };
                    let _ = sender.send(event);
                }
                Answer::Measure => measure(&modes, &sender),
                Answer::Ignore => {}
            }
        }
    })?;
    Ok(())
}

fn measure(modes: &Modes, sender: &Sender<Event>) {
    if let Some((columns, rows)) = modes.measure() {
        let _ = sender.send(Event::Resize(columns, rows));
    }
}

fn end(modes: &Modes, signal: i32) {
    modes.close();
    let _ = emulate_default_handler(signal);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_signal_has_its_answer() {
        let table = [
            (SIGTERM, false, Place::Foreground, Answer::Quit),
            (SIGHUP, false, Place::Background, Answer::Quit),
            (SIGINT, false, Place::Foreground, Answer::Quit),
            (SIGTERM, true, Place::Foreground, Answer::Die),
            (SIGTSTP, false, Place::Foreground, Answer::Stop),
            (SIGCONT, false, Place::Foreground, Answer::Resume),
            (SIGCONT, false, Place::Background, Answer::Stop),
            (SIGCONT, true, Place::Background, Answer::Ignore),
            (SIGCONT, false, Place::Nowhere, Answer::Ignore),
            (SIGCONT, true, Place::Nowhere, Answer::Ignore),
            (SIGTSTP, false, Place::Nowhere, Answer::Ignore),
            (SIGHUP, false, Place::Nowhere, Answer::Quit),
            (SIGWINCH, false, Place::Foreground, Answer::Measure),
            (SIGWINCH, true, Place::Background, Answer::Measure),
        ];
        for (signal, ending, place, expected) in table {
            assert_eq!(answer(signal, ending, place), expected, "{signal} {ending} {place:?}");
        }
    }
}

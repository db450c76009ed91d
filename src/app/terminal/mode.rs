//! What the terminal is switched to while the program has it, and back: raw mode, alternate screen, mouse, paste, cursor.
//! Leaves what is shown to `frame`, and when to come and go to `mod.rs` and `signal`.

use super::strategy::Switch;
use ratatui::crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Alternate screen; cursor hidden; bracketed paste.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?25l\x1b[?2004h";

/// Mouse buttons (1000), dragging (1002), SGR coordinates (1006).
///
/// Not 1003, all motion: it would wake the program at every idle move of the mouse and flood slow lines.
const MOUSE: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";

/// Breaks off a sequence or synchronised update that was being sent, resets attributes, then undoes [`MOUSE`] and [`ENTER`].
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?1006l\x1b[?1002l\x1b[?1000l\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// Puts flags of kitty's keyboard protocol on top of those in force. Alone, 8 (all keys as sequences) would lose what
/// AltGr, dead keys and input methods type: 16 sends the text along. 4 tells which key of a US keyboard it is, for Ctrl with
/// letters that are not Latin; 1 goes without saying and is said for old terminals. Not 2: releases would wake the program.
const ALL_KEYS: &[u8] = b"\x1b[>29u";

/// Takes the flags of [`ALL_KEYS`] off again. Before [`LEAVE`]: each screen of a terminal has flags of its own.
const TYPED_KEYS: &[u8] = b"\x1b[<u";

/// Columns and rows where the system knows none (some serial lines and pseudo-terminals say 0).
const USUAL_SIZE: (u16, u16) = (80, 24);

/// The state of the terminal, shared by the drawing, the signals and the panic hook.
pub(super) struct Modes {
    tty: File,
    state: Mutex<State>,
}

struct State {
    phase: Phase,
    switch: Switch,
    stale: bool,
    size: (u16, u16),
    /// Whether all keys are to be reported.
    all_keys: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// The program has the terminal.
    Here,
    /// The shell has it for a while.
    Away,
    /// The shell has it for good.
    Closed,
}

/// Where the program stands with its terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The shell lets it use the terminal.
    Foreground,
    /// The shell has the terminal.
    Background,
    /// The terminal is gone: its window was closed.
    Nowhere,
}

/// What a frame is drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ground {
    /// Columns and rows.
    pub(super) size: (u16, u16),
    /// What the terminal shows is unknown: erase it and draw everything.
    pub(super) stale: bool,
    /// What switches the terminal's own reordering off: rows must be started with it.
    pub(super) switch: Switch,
}

impl Modes {
    /// Takes the terminal.
    ///
    /// # Errors
    /// When it can be neither switched nor written.
    pub(super) fn enter() -> io::Result<Modes> {
        let tty = File::from(io::stdout().as_fd().try_clone_to_owned()?);
        let modes = Modes::away(tty);
        if let Err(error) = modes.resume() {
            modes.close();
            return Err(error);
        }
        Ok(modes)
    }

    fn away(tty: File) -> Modes {
        let (phase, switch, size) = (Phase::Away, Switch::default(), USUAL_SIZE);
        Modes { tty, state: Mutex::new(State { phase, switch, stale: true, size, all_keys: false }) }
    }

    /// Takes the terminal again. Everything is said anew, because whoever had it may have changed anything.
    ///
    /// # Errors
    /// When it can be neither switched nor written.
    pub(super) fn resume(&self) -> io::Result<()> {
        let mut state = self.state();
        if state.phase == Phase::Closed {
            return Ok(());
        }
        state.phase = Phase::Here;
        state.stale = true;
        // crossterm believes to be in raw mode still, and would do nothing.
        disable_raw_mode()?;
        enable_raw_mode()?;
        state.size = self.window();
        // GNU screen passes no clicks on, and keeps Esc back until the next key once it is asked for them.
        let in_screen = std::env::var_os("STY").is_some_and(|session| !session.is_empty());
        self.greet(&state, !in_screen)
    }

    /// Says all that the terminal is to be switched to.
    fn greet(&self, state: &State, mouse: bool) -> io::Result<()> {
        self.send(ENTER)?;
        self.send(if mouse { MOUSE } else { b"" })?;
        self.send(if state.all_keys { ALL_KEYS } else { b"" })
    }

    /// Gives the terminal back for a while.
    pub(super) fn suspend(&self) {
        self.give_back(Phase::Away);
    }

    /// Gives the terminal back for good. False when that was done before.
    pub(super) fn close(&self) -> bool {
        self.give_back(Phase::Closed)
    }

    fn give_back(&self, phase: Phase) -> bool {
        let mut state = self.state();
        let before = state.phase;
        if before != Phase::Closed {
            state.phase = phase;
        }
        if before == Phase::Here {
            // Errors are of no use here: the terminal may be gone, and the rest is to be tried all the same.
            let _ = self.send(state.switch.back);
            let _ = self.send(if state.all_keys { TYPED_KEYS } else { b"" });
            let _ = self.send(LEAVE);
            let _ = disable_raw_mode();
        }
        before != Phase::Closed
    }

    /// Whether this program may use the terminal.
    pub(super) fn place(&self) -> Place {
        match rustix::termios::tcgetpgrp(&self.tty) {
            Ok(group) if group == rustix::process::getpgrp() => Place::Foreground,
            Err(rustix::io::Errno::IO) => Place::Nowhere,
            _ => Place::Background,
        }
    }

    /// From now on rows are started with the terminal's own reordering switched off in this way, and what is shown is drawn
    /// anew. What another way switched is given back.
    pub(super) fn set_switch(&self, switch: Switch) {
        let mut state = self.state();
        if state.switch != switch {
            // Errors of the terminal show at the next frame.
            let _ = self.send(state.switch.back);
            state.switch = switch;
            state.stale = true;
        }
    }

    /// From now on all keys are reported, or those alone that all terminals report.
    pub(super) fn set_all_keys(&self, wanted: bool) {
        let mut state = self.state();
        if state.all_keys != wanted {
            state.all_keys = wanted;
            if state.phase == Phase::Here {
                // Errors of the terminal show at the next frame.
                let _ = self.send(if wanted { ALL_KEYS } else { TYPED_KEYS });
            }
        }
    }

    /// What the terminal shows is unknown.
    pub(super) fn set_stale(&self) {
        self.state().stale = true;
    }

    /// Asks for the size of the window. `Some` with columns and rows when it changed; the frame is then drawn anew.
    pub(super) fn measure(&self) -> Option<(u16, u16)> {
        let mut state = self.state();
        let size = self.window();
        if size == state.size {
            return None;
        }
        state.size = size;
        state.stale = true;
        Some(size)
    }

    /// Columns and rows.
    pub(super) fn size(&self) -> (u16, u16) {
        self.state().size
    }

    /// What the next frame is drawn on.
    pub(super) fn ground(&self) -> Ground {
        let State { size, stale, switch, .. } = *self.state();
        Ground { size, stale, switch }
    }

    /// Shows a frame drawn on `ground`, in one write. False, and nothing is written, while the shell has the terminal.
    ///
    /// # Errors
    /// When the terminal cannot be written.
    pub(super) fn show(&self, ground: Ground, bytes: &[u8]) -> io::Result<bool> {
        let mut state = self.state();
        // Back from a suspension since the frame was begun: it would fill only parts of an empty screen.
        if state.phase != Phase::Here || (state.stale && !ground.stale) {
            return Ok(false);
        }
        state.stale = state.size != ground.size;
        self.send(bytes)?;
        Ok(true)
    }

    /// The terminal itself, to be written past the frames.
    pub(super) fn tty(&self) -> &File {
        &self.tty
    }

    fn send(&self, bytes: &[u8]) -> io::Result<()> {
        (&self.tty).write_all(bytes)
    }

    fn window(&self) -> (u16, u16) {
        match rustix::termios::tcgetwinsize(&self.tty) {
            Ok(window) if window.ws_col > 0 && window.ws_row > 0 => (window.ws_col, window.ws_row),
            _ => USUAL_SIZE,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere must not keep the terminal from being restored; the state is plain values.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use portable_pty::{PtySize, native_pty_system};
    use std::io::{PipeReader, Read, pipe};
    use std::os::fd::OwnedFd;

    /// Modes of a terminal that the program has, and what the terminal hears.
    fn taken() -> (Modes, PipeReader) {
        let (heard, line) = pipe().expect("a pipe");
        let modes = Modes::away(File::from(OwnedFd::from(line)));
        modes.state().phase = Phase::Here;
        (modes, heard)
    }

    fn heard(modes: Modes, mut line: PipeReader) -> String {
        drop(modes);
        let mut heard = String::new();
        line.read_to_string(&mut heard).expect("a line that ends");
        heard
    }

    #[test]
    fn a_terminal_whose_window_was_closed_is_gone() {
        let pair = native_pty_system().openpty(PtySize::default()).expect("a pseudo-terminal");
        let name = pair.master.tty_name().expect("it has a name");
        let modes = Modes::away(File::options().read(true).write(true).open(name).expect("it can be opened"));
        assert_eq!(modes.place(), Place::Background, "nobody's terminal");
        drop(pair);
        assert_eq!(modes.place(), Place::Nowhere);
    }

    const PUSH: &str = "\x1b[>29u";
    const POP: &str = "\x1b[<u";

    #[test]
    fn all_keys_are_asked_for_once_and_given_back_once() {
        let (modes, line) = taken();
        for wanted in [false, true, true, false, false] {
            modes.set_all_keys(wanted);
        }
        assert_eq!(heard(modes, line), [PUSH, POP].concat());
    }

    #[test]
    fn all_keys_are_given_back_before_the_screen_whatever_happens() {
        let leave = std::str::from_utf8(LEAVE).expect("ASCII");
        for ends in [|modes: &Modes| modes.suspend(), |modes: &Modes| assert!(modes.close())] {
            let (modes, line) = taken();
            modes.set_all_keys(true);
            ends(&modes);
            assert_eq!(heard(modes, line), [PUSH, POP, leave].concat());
        }
        let (modes, line) = taken();
        modes.close();
        assert_eq!(heard(modes, line), leave, "what was not asked for is not taken off");
    }

    #[test]
    fn all_keys_are_asked_for_again_when_the_terminal_is_taken_again() {
        let (modes, line) = taken();
        modes.set_all_keys(true);
        modes.suspend();
        for _ in 0..2 {
            modes.greet(&modes.state(), true).expect("a line that hears");
        }
        let heard = heard(modes, line);
        let again: Vec<&str> = heard.split("\x1b[?1049h").skip(1).collect();
        assert!(again.len() == 2 && again.iter().all(|said| said.ends_with(PUSH)), "{heard:?}");
    }

    #[test]
    fn while_the_shell_has_the_terminal_it_is_not_spoken_to() {
        let (modes, line) = taken();
        modes.suspend();
        modes.set_all_keys(true);
        modes.set_all_keys(false);
        assert_eq!(heard(modes, line).as_bytes(), LEAVE);
    }
}

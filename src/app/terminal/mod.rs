//! The terminal: taken and given back cleanly, asked what it is, drawn on, listened to. Alone in naming crossterm.
//! Leaves what is drawn to `ui` and the screens, and what events mean to the loop of `app`.
//!
//! In this order: [`Terminal::enter`]; [`Terminal::detect`] before the first frame in a right-to-left language, right
//! after it in others; [`Terminal::start_input`]; then [`Terminal::next`], [`Terminal::pending`] and
//! [`Terminal::draw`] in turn. Dropping it gives the terminal back.

mod colours;
mod console;
mod detect;
mod frame;
mod input;
mod keys;
mod mode;
mod panic;
mod piece;
mod reply;
mod senses;
mod signal;
mod strategy;
#[cfg(test)]
mod tests;

pub use colours::colours;
pub use console::console_font;
pub use detect::Answers;
pub use senses::senses;
pub use strategy::{Reason, Strategy, draws_marks};

use crate::input::Event;
use ratatui::buffer::Buffer;
use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};

/// Why there is no terminal to work with.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Standard input or output is a file, a pipe or nothing.
    #[error("not a terminal")]
    NotATerminal,
    /// The terminal cannot be read, written or switched.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The terminal, while the program has it.
pub struct Terminal {
    modes: Arc<mode::Modes>,
    frame: frame::Frame,
    queue: input::Queue,
    sender: Option<Sender<Event>>,
    /// Whether the terminal was in explicit mode before the program came.
    explicit_before: bool,
}

impl Terminal {
    /// Takes the terminal: raw mode, alternate screen, mouse, bracketed paste, no cursor. Signals are events from here on.
    ///
    /// `apology` is shown on the ordinary screen should the program panic.
    ///
    /// # Errors
    /// [`Error::NotATerminal`]; or the terminal cannot be switched, and is then left as it was.
    pub fn enter(apology: String) -> Result<Terminal, Error> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return Err(Error::NotATerminal);
        }
        let modes = Arc::new(mode::Modes::enter()?);
        let (sender, receiver) = channel();
        let terminal = Terminal {
            modes: Arc::clone(&modes),
            frame: frame::Frame::default(),
            queue: input::Queue::new(receiver),
            sender: Some(sender.clone()),
            explicit_before: false,
        };
        panic::install(Arc::clone(&modes), apology);
        signal::start(modes, sender)?;
        Ok(terminal)
    }

    /// Gives the terminal back. Done when dropped, too; once is enough.
    pub fn leave(&mut self) {
        self.modes.close();
    }

    /// Asks the terminal what it is. Waits one second at most; keys typed meanwhile are not lost. Only before
    /// [`Terminal::start_input`].
    ///
    /// # Errors
    /// When the terminal cannot be read or written. A terminal that does not answer is no error.
    pub fn detect(&mut self) -> Result<Answers, Error> {
        let (answers, typed) = detect::detect(io::stdin(), self.modes.tty(), detect::PATIENCE)?;
        self.queue.put(typed);
        self.explicit_before = answers.bdsm == Some(2);
        if answers.may_have_printed() {
            self.modes.set_stale();
        }
        Ok(answers)
    }

    /// Switches the terminal's own reordering of right-to-left text as the strategy asks. Returns the strategy that works:
    /// a terminal that does not grant explicit mode goes on reordering, and gets `Implicit`. Only before
    /// [`Terminal::start_input`].
    ///
    /// # Errors
    /// When the terminal cannot be read or written.
    pub fn adopt(&mut self, strategy: Strategy) -> Result<Strategy, Error> {
        // Asked for even where it is not granted: then it is given back in the end all the same.
        let mut switch = strategy.switch();
        if strategy == Strategy::Bdsm && self.explicit_before {
            // Somebody else wanted it so.
            switch.back = b"";
        }
        self.modes.set_switch(switch);
        if strategy == Strategy::Bdsm {
            let (granted, typed) = detect::explicit(io::stdin(), self.modes.tty(), detect::PATIENCE)?;
            self.queue.put(typed);
            if !granted {
                return Ok(Strategy::Implicit);
            }
        }
        Ok(strategy)
    }

    /// Another way into the queue of events, for what comes neither from the terminal nor from a signal. Only before
    /// [`Terminal::start_input`].
    pub fn sender(&self) -> Option<Sender<Event>> {
        self.sender.clone()
    }

    /// Starts to listen to keyboard and mouse.
    ///
    /// # Errors
    /// When the system has no thread left.
    pub fn start_input(&mut self) -> Result<(), Error> {
        if let Some(sender) = self.sender.take() {
            input::start(sender)?;
        }
        Ok(())
    }

    /// The next event; waits for it without waking up meanwhile.
    #[expect(clippy::should_implement_trait, reason = "events do not end, an iterator would")]
    pub fn next(&mut self) -> Event {
        self.queue.next()
    }

    /// The next event if it is there already, so that a burst is drawn once.
    pub fn pending(&mut self) -> Option<Event> {
        self.queue.pending()
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        self.modes.size()
    }

    /// Shows what `paint` draws on an empty buffer of the terminal's size: only the changes, in one write. `paint` returns
    /// where the terminal's own cursor is to stand, column and row from the top left; `None` hides it.
    ///
    /// # Errors
    /// When the terminal cannot be written.
    pub fn draw(&mut self, paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>) -> Result<(), Error> {
        let ground = self.modes.ground();
        let cursor = paint(self.frame.canvas(ground.size));
        self.frame.set_cursor(cursor);
        if self.modes.show(ground, self.frame.bytes(ground)?)? {
            self.frame.swap();
        }
        Ok(())
    }

    /// Has keys reported that type nothing alone, or no longer. Only for a terminal that answered [`Answers::kitty_flags`].
    pub fn report_all_keys(&mut self, wanted: bool) {
        self.modes.set_all_keys(wanted);
    }

    /// Whether the screen may not show what was drawn last.
    pub fn is_stale(&self) -> bool {
        self.modes.ground().stale
    }

    /// Has the next frame drawn from nothing, for when the screen was spoiled.
    pub fn clear(&mut self) {
        self.modes.set_stale();
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.leave();
    }
}

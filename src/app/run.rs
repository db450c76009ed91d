//! The loop: one frame, then wait for an event. Nothing wakes it up meanwhile.
//! What is shown is for `App` to say, or for what is around it.

use super::shell::App;
use super::terminal::{Answers, Error, Terminal};
use crate::input::Event;
use crate::text::Direction;
use ratatui::buffer::Buffer;
use std::sync::mpsc::Sender;

/// What the loop shows: the program, or something around it.
pub(super) trait Shown {
    /// The program.
    fn app(&mut self) -> &mut App;
    /// Draws the whole screen; returns where the terminal's own cursor is to stand.
    fn draw(&mut self, buffer: &mut Buffer) -> Option<(u16, u16)>;
    /// Takes an event.
    fn event(&mut self, event: &Event);
    /// Whether the terminal is to report all keys.
    fn wants_all_keys(&self) -> bool;
}

impl Shown for App {
    fn app(&mut self) -> &mut App {
        self
    }
    fn draw(&mut self, buffer: &mut Buffer) -> Option<(u16, u16)> {
        self.draw(buffer)
    }
    fn event(&mut self, event: &Event) {
        self.event(event);
    }
    fn wants_all_keys(&self) -> bool {
        self.wants_all_keys()
    }
}

/// Runs the program in the terminal until somebody leaves.
///
/// # Errors
/// There is no terminal, or it broke.
pub fn run(app: App) -> Result<(), Error> {
    run_shown(app, |_, _| Ok(()))
}

/// Runs it with other senders of events, which `listen` starts once the first frame is there.
///
/// # Errors
/// There is no terminal, or it broke; what `listen` says.
pub(super) fn run_shown<S: Shown>(
    mut shown: S,
    listen: impl FnOnce(&mut S, Sender<Event>) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut terminal = Terminal::enter(shown.app().apology())?;
    if shown.app().direction() == Direction::Rtl {
        // Right-to-left text is only right once it is known how this terminal draws it.
        meet(&mut terminal, shown.app())?;
        show(&mut terminal, &mut shown)?;
    } else {
        show(&mut terminal, &mut shown)?;
        if meet(&mut terminal, shown.app())? || terminal.is_stale() {
            show(&mut terminal, &mut shown)?;
        }
    }
    if let Some(sender) = terminal.sender() {
        listen(&mut shown, sender)?;
    }
    terminal.start_input()?;
    while !shown.app().is_leaving() {
        let event = terminal.next();
        shown.event(&event);
        while let Some(event) = terminal.pending() {
            shown.event(&event);
        }
        show(&mut terminal, &mut shown)?;
        if shown.app().keep() {
            show(&mut terminal, &mut shown)?;
        }
        while shown.app().work() {
            // What was pressed meanwhile was meant for the frame before.
            while let Some(event) = terminal.pending() {
                if matches!(event, Event::Quit | Event::Resize(..)) {
                    shown.event(&event);
                }
            }
            show(&mut terminal, &mut shown)?;
        }
    }
    shown.app().keep();
    Ok(())
}

/// Draws a frame, and has those keys reported that it wants.
fn show(terminal: &mut Terminal, shown: &mut impl Shown) -> Result<(), Error> {
    terminal.draw(|buffer| shown.draw(buffer))?;
    terminal.report_all_keys(shown.wants_all_keys());
    Ok(())
}

/// Asks the terminal what it is and settles how it is drawn on. Returns whether frames look otherwise from now on.
fn meet(terminal: &mut Terminal, app: &mut App) -> Result<bool, Error> {
    let answers = terminal.detect()?;
    let before = app.look();
    app.set_light(is_light(&answers));
    let strategy = app.meet(&answers, |name| std::env::var(name).ok());
    app.is_drawn_by(terminal.adopt(strategy)?);
    Ok(app.look() != before)
}

/// Whether the background that the terminal told is nearer to white than to black (Rec. 709 luma).
pub(super) fn is_light(answers: &Answers) -> bool {
    answers.background.is_some_and(|(red, green, blue)| {
        2126 * u64::from(red) + 7152 * u64::from(green) + 722 * u64::from(blue) > 10_000 * 0x8000
    })
}

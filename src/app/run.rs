//! The loop: one frame, then wait for an event. Nothing wakes it up meanwhile.

use super::shell::App;
use super::terminal::{Answers, Error, Terminal};
use crate::input::Event;
use crate::text::Direction;

/// Runs the program in the terminal until somebody leaves.
///
/// # Errors
/// There is no terminal, or it broke.
pub fn run(mut app: App) -> Result<(), Error> {
    let mut terminal = Terminal::enter(app.apology())?;
    if app.direction() == Direction::Rtl {
        // Right-to-left text is only right once it is known how this terminal draws it.
        meet(&mut terminal, &mut app)?;
        show(&mut terminal, &mut app)?;
    } else {
        show(&mut terminal, &mut app)?;
        if meet(&mut terminal, &mut app)? || terminal.is_stale() {
            show(&mut terminal, &mut app)?;
        }
    }
    terminal.start_input()?;
    while !app.is_leaving() {
        let event = terminal.next();
        app.event(&event);
        while let Some(event) = terminal.pending() {
            app.event(&event);
        }
        show(&mut terminal, &mut app)?;
        if app.keep() {
            show(&mut terminal, &mut app)?;
        }
        while app.work() {
            // What was pressed meanwhile was meant for the frame before.
            while let Some(event) = terminal.pending() {
                if matches!(event, Event::Quit | Event::Resize(..)) {
                    app.event(&event);
                }
            }
            show(&mut terminal, &mut app)?;
        }
    }
    app.keep();
    Ok(())
}

/// Draws a frame, and has those keys reported that it wants.
fn show(terminal: &mut Terminal, app: &mut App) -> Result<(), Error> {
    terminal.draw(|buffer| app.draw(buffer))?;
    terminal.report_all_keys(app.wants_all_keys());
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

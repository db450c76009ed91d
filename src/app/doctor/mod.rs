//! What can be said about this terminal to a trainer: it is asked, given back, and a report is made of what it answered.
//! Leaves the conclusions to `terminal`, where the report is printed to `paper`, and words to the locales.

mod advice;
mod findings;
mod name;
mod report;
#[cfg(test)]
mod tests;

pub(crate) use findings::Findings;

use super::drawing;
use super::terminal::{Error, Reason, Terminal, console_font};
use crate::store::Store;
use std::path::Path;

/// Asks this terminal, and gives it back as it was. Reads what readers chose from the store in `data`; writes nothing.
/// Without a terminal, what the environment tells. `apology` is shown should the program panic meanwhile.
///
/// # Errors
/// The terminal cannot be read, written or switched.
pub(crate) fn examine(apology: String, data: Option<&Path>) -> Result<Findings, Error> {
    let env = |name: &str| std::env::var(name).ok();
    let mut terminal = match Terminal::enter(apology) {
        Err(Error::NotATerminal) => return Ok(Findings::new(None, env)),
        entered => entered?,
    };
    let answers = terminal.detect()?;
    let reason = Reason::of(&answers, env);
    let strategy = terminal.adopt(reason.strategy())?;
    let size = terminal.size();
    terminal.leave();
    let store = data.map_or_else(Store::in_memory, Store::look);
    Ok(Findings {
        strategy,
        size: Some(size),
        font: if reason == Reason::LinuxConsole { console_font() } else { None },
        chosen: drawing::chosen_pass(&store, &drawing::setting_of(&answers, reason)),
        wished_marks: drawing::wished_marks(&store),
        ..Findings::new(Some(answers), env)
    })
}

//! Gives the terminal back when the program panics, so that the message can be read and the shell used.
//! Leaves the words to the caller, who knows the language.

use super::mode::Modes;
use std::env;
use std::io::{self, Write};
use std::panic;
use std::sync::Arc;

/// Installs the hook; it runs before `panic = "abort"` ends the program.
///
/// `apology` is what the person reads. The place in the program follows it for a report; `RUST_BACKTRACE` adds the rest.
pub(super) fn install(modes: Arc<Modes>, apology: String) {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !modes.close() {
            return usual(info);
        }
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{apology}\n({place})");
        if env::var_os("RUST_BACKTRACE").is_some() {
            usual(info);
        }
    }));
}

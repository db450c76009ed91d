//! The command line: one file a subcommand. Holds no logic.

mod clock;
mod play;

use std::process::ExitCode;

/// Reads the command line and does what it says.
pub fn main() -> ExitCode {
    play::play()
}

//! The program: hands the command line to `cli`.
//! Everything else is in the library, so that tests use the same code.

use std::process::ExitCode;

fn main() -> ExitCode {
    passerelle::cli::main()
}

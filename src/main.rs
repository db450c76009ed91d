//! The program: hands the command line to `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    passerelle::cli::main()
}

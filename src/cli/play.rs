//! `passerelle`: the program itself.

use super::clock::SystemClock;
use crate::app::terminal::colours;
use crate::app::{App, Options, run};
use std::process::ExitCode;

pub(super) fn play() -> ExitCode {
    let options = Options { data: std::env::args().nth(1).map(Into::into), ..Options::default() };
    let app = App::start(&options, Box::new(SystemClock), colours(|name| std::env::var(name).ok()));
    match run(app) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

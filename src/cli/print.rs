//! Text on its way out of the program, to a terminal or a pipe: logical order, nothing that a terminal would obey.
//! Who no longer listens (a closed pipe) is no error. Rows for a terminal that is known are made by `app`.

use super::fault::Fault;
use crate::locale::{Phrase, Words};
use crate::pack::render;
use crate::text;
use std::io::{self, Write};
use std::process::ExitCode;

/// Writes a text and a line feed to the standard output.
pub(super) fn line(text: &str) {
    write_to(io::stdout().lock(), text);
}

/// Writes rows that are ready for this terminal to the standard output.
pub(super) fn rows(rows: &[String]) {
    put(io::stdout().lock(), &rows.join("\n"));
}

/// Writes a fault where it belongs; returns how the program ends.
pub(super) fn fault(fault: &Fault, words: &Words) -> ExitCode {
    match fault {
        Fault::Asked(text) => {
            line(text.trim_end());
            ExitCode::SUCCESS
        }
        Fault::Problem(problem) => {
            write_to(io::stderr().lock(), &render(problem, words));
            ExitCode::from(2)
        }
        Fault::Said(said) => {
            let advice = (said.code == 2).then(|| Phrase::new("cli-fault-help"));
            let phrases = std::iter::once(&said.what).chain(&said.help).chain(&advice);
            let lines: Vec<String> = phrases.map(|phrase| words.say(phrase).string).collect();
            write_to(io::stderr().lock(), &lines.join("\n"));
            ExitCode::from(said.code)
        }
    }
}

fn write_to(out: impl Write, text: &str) {
    put(out, &text::plain(text));
}

fn put(mut out: impl Write, text: &str) {
    // The reader has gone away: there is nobody left to tell.
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

//! Keys such as Shift alone: asked for while an exercise wants them, and given back however the program ends.
//! What each sequence means is tested beside `app::terminal`.

use super::arguments;
use super::terminal::{KITTY, Kind, Terminal, XTERM};
use rustix::process::Signal;
use std::path::Path;
use tempfile::TempDir;
use vt100::Screen;

const PUSH: &[u8] = b"\x1b[>29u";
const POP: &[u8] = b"\x1b[<u";
/// Shift alone, as kitty reports it.
const SHIFT: &[u8] = b"\x1b[57441u";

/// The keyboard flags of a terminal after all that it heard: how many lie on its ordinary and on its alternate screen.
/// kitty keeps them apart. `None` when some were taken off that were not there.
fn flags(heard: &[u8]) -> Option<[usize; 2]> {
    let (mut flags, mut alternate) = ([0_usize; 2], 0);
    for at in 0..heard.len() {
        let rest = &heard[at..];
        match () {
            () if rest.starts_with(PUSH) => flags[alternate] += 1,
            () if rest.starts_with(POP) => flags[alternate] = flags[alternate].checked_sub(1)?,
            () if rest.starts_with(b"\x1b[?1049h") => alternate = 1,
            () if rest.starts_with(b"\x1b[?1049l") => alternate = 0,
            () => {}
        }
    }
    Some(flags)
}

/// A pack with an exercise about Shift, and one about files.
fn pack(folder: &Path) {
    let pack = folder.join("alone");
    std::fs::create_dir_all(pack.join("locales")).unwrap();
    let manifest = "format = 1\nid = \"alone\"\nversion = \"1.0.0\"\ntopic = \"files\"\nlevel = 1\nlanguages = [\"en\"]\n\
                    lessons = [\"one\"]\nlicense = \"CC0-1.0\"\nauthors = [\"Nobody\"]\n";
    std::fs::write(pack.join("pack.toml"), manifest).unwrap();
    let lesson = "[[exercise]]\nid = \"shift\"\nskills = [\"files.tell-file-from-folder\"]\ndexterity = \"press\"\n\
                  keys = [\"shift\"]\n";
    std::fs::write(pack.join("one.toml"), lesson).unwrap();
    let words = "pack-title = Keys\npack-about = Keys alone.\nlesson-one = Keys\nshift = Find the keys.\n    \
                 .title = Keys\n    .hint-1 = Look at the picture.\n    .why = Shift makes capitals.\n";
    std::fs::write(pack.join("locales/en.ftl"), words).unwrap();
}

/// The exercise about Shift in a terminal of that kind, begun.
fn begun(kind: Kind, data: &TempDir) -> Terminal {
    pack(data.path());
    let mut line = arguments(data.path(), "en", Some("alone/shift"));
    line.extend(["--packs".to_owned(), data.path().display().to_string()]);
    let terminal = Terminal::start_in(kind, &line);
    terminal.wait_for("the exercise", |screen| screen.contents().contains("Shift"));
    terminal
}

fn wait_for_flags(terminal: &Terminal, wanted: [usize; 2]) {
    terminal.wait_for_heard(&format!("{wanted:?} flags"), |heard| flags(heard) == Some(wanted));
}

fn wait_for_text(terminal: &Terminal, text: &str) {
    terminal.wait_for(text, |screen| screen.contents().contains(text));
}

#[test]
fn shift_alone_is_asked_for_where_it_is_reported_and_only_then() {
    let data = TempDir::new().unwrap();
    let terminal = begun(KITTY, &data);
    wait_for_flags(&terminal, [0, 1]);
    wait_for_text(&terminal, "1 of");
    // A letter with its text: not the one that is wanted.
    terminal.send(b"\x1b[233;;233u");
    wait_for_text(&terminal, "pressed é");
    terminal.send(SHIFT);
    wait_for_text(&terminal, "2 of");
    // The menu lies over the exercise; home asks for nothing.
    terminal.send(b"\x1b[27u");
    wait_for_text(&terminal, "Leave");
    terminal.send(b"\x1b[F\x1b[A\x1b[13u");
    wait_for_flags(&terminal, [0, 0]);

    let data = TempDir::new().unwrap();
    let terminal = begun(XTERM, &data);
    wait_for_text(&terminal, "1 of");
    // There it is only looked at.
    terminal.send(b"\r");
    wait_for_text(&terminal, "Done");
    assert_eq!(flags(&terminal.heard()), Some([0, 0]));
    assert!(!terminal.heard().windows(PUSH.len()).any(|bytes| bytes == PUSH), "never spoken to so");
}

#[test]
fn the_shell_gets_its_keys_back_however_the_program_ends() {
    for signal in [None, Some(Signal::TERM), Some(Signal::HUP), Some(Signal::INT)] {
        let data = TempDir::new().unwrap();
        let mut terminal = begun(KITTY, &data);
        wait_for_flags(&terminal, [0, 1]);
        match signal {
            Some(signal) => terminal.signal(signal),
            None => {
                terminal.send(b"\x1b[27u");
                wait_for_text(&terminal, "Leave");
                terminal.send(b"\x1b[F\x1b[13u");
            }
        }
        assert_eq!(terminal.end(), 0, "{signal:?}");
        terminal.wait_for("the ordinary screen", |screen| !screen.alternate_screen());
        assert_eq!(flags(&terminal.heard()), Some([0, 0]), "{signal:?}");
    }
}

#[test]
fn the_shell_has_its_keys_while_the_program_is_stopped() {
    let data = TempDir::new().unwrap();
    let terminal = begun(KITTY, &data);
    wait_for_flags(&terminal, [0, 1]);
    terminal.stop();
    terminal.wait_for("the ordinary screen", |screen| !screen.alternate_screen());
    assert_eq!(flags(&terminal.heard()), Some([0, 0]));
    terminal.signal(Signal::CONT);
    terminal.wait_for("the program again", Screen::alternate_screen);
    wait_for_flags(&terminal, [0, 1]);
    terminal.send(SHIFT);
    wait_for_text(&terminal, "2 of");
}

//! The real program in a pseudo-terminal: what it shows, what it leaves behind, what it finds again after a kill.
//! The terminal itself is in `terminal`; what is done with the program is checked in `journey`.

mod all_keys;
mod asked;
mod doctor;
mod preview;
mod reordering;
mod split;
mod terminal;

use crate::journey::{Hand, Journey, LANGUAGES, NAME, every_exercise, solution};
use passerelle::app::Options;
use passerelle::input::Event;
use passerelle::locale::Keyboard;
use passerelle::store::Store;
use rustix::process::Signal;
use std::path::Path;
use tempfile::TempDir;
pub(crate) use terminal::{Terminal, bytes};

/// The command line of an exercise of the pack that ships, or of none.
fn arguments(data: &Path, language: &str, exercise: Option<&str>) -> Vec<String> {
    let mut line = vec!["--data".to_owned(), data.display().to_string(), "--lang".to_owned(), language.to_owned()];
    if let Some(exercise) = exercise {
        line.extend(["--learner", NAME, "--exercise", exercise].map(str::to_owned));
    }
    line
}

#[test]
fn the_first_screen_is_there_in_every_language() {
    for language in LANGUAGES {
        let data = TempDir::new().unwrap();
        let terminal = Terminal::start(&arguments(data.path(), language, None));
        let seen = Journey::new(language);
        terminal.wait_for_screen(&seen.screen());
    }
}

/// Whichever way it ends, the shell gets its terminal back as it was.
#[test]
fn the_terminal_is_given_back_as_it_was() {
    for signal in [None, Some(Signal::TERM), Some(Signal::HUP), Some(Signal::INT)] {
        let data = TempDir::new().unwrap();
        let mut terminal = Terminal::start(&arguments(data.path(), "fr", Some("first-files/cv-to-folder")));
        terminal.wait_for("the exercise", |screen| screen.contents().contains("J'ai fini"));
        terminal.wait_for("the terminal taken", |screen| screen.alternate_screen() && screen.hide_cursor());
        match signal {
            Some(signal) => terminal.signal(signal),
            None => {
                // The menu, and its last line.
                terminal.send(b"\x1b");
                terminal.wait_for("the menu", |screen| screen.contents().contains("Quitter"));
                terminal.send(b"\x1b[F\r");
            }
        }
        assert_eq!(terminal.end(), 0, "{signal:?}");
        terminal.wait_for("the ordinary screen", |screen| !screen.alternate_screen());
        terminal.look(|screen| {
            assert!(!screen.hide_cursor(), "{signal:?}: no cursor");
            assert!(!screen.bracketed_paste(), "{signal:?}: bracketed paste");
            assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "{signal:?}");
        });
        assert!(terminal.is_cooked(), "{signal:?}: raw mode");
    }
}

#[test]
fn a_window_that_changes_its_size_is_drawn_anew() {
    let data = TempDir::new().unwrap();
    let terminal = Terminal::start(&arguments(data.path(), "en", None));
    let mut seen = Journey::new("en");
    terminal.wait_for_screen(&seen.screen());
    for (columns, rows) in [(60, 15), (120, 35), (80, 24)] {
        terminal.resize(columns, rows);
        seen.resize(columns, rows);
        terminal.wait_for_screen(&seen.screen());
    }
}

/// Killed in the middle of each exercise that ships, it goes on there: nothing had the time to say goodbye.
#[test]
fn a_kill_in_the_middle_of_any_exercise_loses_nothing() {
    for (place, (pack, exercise)) in every_exercise().into_iter().enumerate() {
        let language = LANGUAGES[place % LANGUAGES.len()];
        let data = TempDir::new().unwrap();
        let line = arguments(data.path(), language, Some(&format!("{pack}/{exercise}")));
        let mut seen = Journey::opened(language, &pack, &exercise);
        let fresh = seen.screen();
        seen.decline_help();
        let steps = solution(&pack, &exercise);
        // What hands learn ends with its last Action, and is on the disk then.
        let middle = if seen.meets(&pack, &exercise).family == "dexterity" { steps.len() - 1 } else { steps.len() };
        if middle == 0 {
            continue;
        }
        for action in steps.iter().take(middle.min(2)) {
            seen.act(Hand::Keys, action);
        }

        // The same learner, who gets the same variant.
        let amina = seen.store().learners().remove(0);
        let mut store = Store::open(data.path()).0;
        assert_eq!(store.add_learner(&amina), Ok(()));
        // The keyboard that is likely with the language, whatever this computer has.
        assert_eq!(store.set("keyboard", Keyboard::guess(Some(language), None).id()), Ok(()));
        drop(store);
        let mut terminal = Terminal::start(&line);
        terminal.wait_for_screen(&fresh);
        for event in seen.events() {
            terminal.send(&terminal::bytes(event));
        }
        terminal.wait_for_screen(&seen.screen());
        // The last Action is kept right after its frame: once whatever comes next is answered, nothing may be lost.
        terminal.resize(81, 24);
        seen.resize(81, 24);
        terminal.wait_for_screen(&seen.screen());
        terminal.signal(Signal::KILL);
        assert_ne!(terminal.end(), 0);

        seen.resize(80, 24);
        seen.restart_at(&exercise);
        assert_ne!(seen.screen(), fresh, "{exercise}: nothing is left of it");
        let again = Terminal::start(&line);
        again.wait_for_screen(&seen.screen());
    }
}

/// A pack that tries to speak to the terminal behind the program's back.
fn hostile_pack() -> TempDir {
    let folder = TempDir::new().unwrap();
    let pack = folder.path().join("hostile");
    std::fs::create_dir_all(pack.join("locales")).unwrap();
    let manifest = "format = 1\nid = \"hostile\"\nversion = \"1.0.0\"\ntopic = \"files\"\nlevel = 1\nlanguages = [\"fr\"]\n\
                    lessons = [\"one\"]\nlicense = \"CC0-1.0\"\nauthors = [\"Nobody\"]\n";
    std::fs::write(pack.join("pack.toml"), manifest).unwrap();
    let lesson = "[[exercise]]\nid = \"evil\"\nskills = [\"files.tell-file-from-folder\"]\ntask = [\"files\"]\n\
                  files = [\"desktop/$letter\"]\ngoal = [{ files = { viewed = \"desktop/$letter\" } }]\n\
                  solution = [{ files = { open = \"desktop/$letter\" } }]\n";
    std::fs::write(pack.join("one.toml"), lesson).unwrap();
    let evil = "{ \"\\u001B[31337z\\u0007\\u009B31337z\\u202E\" }";
    let words = format!(
        "pack-title = A{evil}\npack-about = B{evil}\nlesson-one = Lesson{evil}\nletter = Letter{evil}.txt\n    \
         .text = Inside{evil}\nevil = Open{evil} it.\n    .title = Title{evil}\n    .hint-1 = Hint{evil}\n    \
         .why = Why{evil}\n"
    );
    std::fs::write(pack.join("locales/fr.ftl"), words).unwrap();
    folder
}

#[test]
fn no_pack_speaks_to_the_terminal() {
    let packs = hostile_pack();
    let exercise = Some(("hostile".to_owned(), "evil".to_owned()));
    let options = Options {
        learner: Some(format!("{NAME}\u{1b}[31337z")),
        packs: vec![packs.path().to_owned()],
        exercise,
        ..Options::default()
    };
    let mut seen = Journey::with("fr", options);
    seen.see("Open");
    let check = |journey: &Journey| {
        let bad = |letter: &char| letter.is_control() && *letter != '\n' || *letter == '\u{202e}';
        assert!(!journey.screen().contains(|letter| bad(&letter)), "{:?}", journey.screen());
    };
    check(&seen);
    for id in ["coach-hint", "coach-done", "coach-show"] {
        seen.press_word(Hand::Mouse, id);
        check(&seen);
    }
    seen.keys("space");
    check(&seen);
    seen.keys("esc esc");
    seen.press_in_menu(Hand::Keys, "pause-home");
    check(&seen);
    seen.event(&Event::Paste("\u{1b}[31337z".to_owned()));
    check(&seen);

    let data = TempDir::new().unwrap();
    let mut line = arguments(data.path(), "fr", Some("hostile/evil"));
    line.extend(["--packs".to_owned(), packs.path().display().to_string()]);
    let terminal = Terminal::start(&line);
    terminal.wait_for("the exercise", |screen| screen.contents().contains("J'ai fini"));
    let heard = terminal.heard();
    assert!(!heard.windows(7).any(|bytes| bytes == b"\x1b[31337"), "the terminal was spoken to");
    // The program's own questions about colours end with the byte of the bell.
    let bells = heard.iter().filter(|byte| **byte == 0x07).count();
    assert_eq!(bells, heard.windows(3).filter(|bytes| *bytes == b";?\x07").count(), "a bell was rung");
}

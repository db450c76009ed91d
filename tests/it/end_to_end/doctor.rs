//! `passerelle doctor` in terminals that answer: what it prints, and that it leaves them, and the disk, as they were.
//! What is said for every reason is tested beside the report.

use super::arguments;
use super::terminal::{KITTY, KONSOLE, Kind, Terminal, UNKNOWN, VTE, XTERM};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The command line of the doctor.
fn doctor(data: &Path, language: &str, more: &[&str]) -> Vec<String> {
    let mut line = arguments(data, language, None);
    line.push("doctor".to_owned());
    line.extend(more.iter().map(|word| (*word).to_owned()));
    line
}

/// What the program sent after it gave the terminal back.
fn printed(terminal: &Terminal) -> String {
    let heard = String::from_utf8(terminal.heard()).unwrap();
    let (_, after) = heard.rsplit_once("\u{1b}[?1049l").expect("it had the alternate screen");
    after.replace('\r', "")
}

/// The last reply of a terminal as it is shown.
fn reply(kind: Kind) -> String {
    format!("^[[?{}c", kind.da1)
}

/// Runs it to its end and looks whether the terminal is as it was; what was printed.
fn run(kind: Kind, line: &[String]) -> String {
    let mut terminal = Terminal::start_in(kind, line);
    assert_eq!(terminal.end(), 0);
    let last = if line.iter().any(|word| word == "--short") { "all-keys=".to_owned() } else { reply(kind) };
    terminal.wait_for("the last line", |screen| !screen.alternate_screen() && screen.contents().contains(&last));
    terminal.look(|screen| {
        assert!(!screen.hide_cursor() && !screen.bracketed_paste(), "{}", kind.da2);
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "{}", kind.da2);
    });
    assert!(terminal.is_cooked(), "{}: raw mode", kind.da2);
    let printed = printed(&terminal);
    assert!(!printed.contains('\u{1b}'), "nothing is switched any more: {printed:?}");
    printed
}

/// The parts of the line for scripts.
fn parts(line: &str) -> BTreeMap<&str, &str> {
    line.split_whitespace().map(|part| part.split_once('=').expect(line)).collect()
}

#[test]
fn the_doctor_reports_and_leaves_terminal_and_disk_as_they_were() {
    for (kind, name) in
        [(XTERM, "XTerm 379"), (VTE, "VTE 0.70.6"), (KONSOLE, "Konsole 22.12.3"), (UNKNOWN, "Novelty 1")]
    {
        let data = TempDir::new().unwrap();
        let folder = data.path().join("not made");
        let printed = run(kind, &doctor(&folder, "en", &[]));
        assert!(printed.contains(name) && printed.contains("80 columns and 24 rows"), "{printed}");
        assert!(printed.contains(&reply(kind)), "the replies, harmless: {printed}");
        // The line for scripts is the longest one that is not wrapped.
        assert!(printed.lines().all(|row| row.chars().count() <= 110), "{printed}");
        assert!(!folder.exists(), "nothing is written");
    }
}

#[test]
fn reordering_is_given_back_before_the_report() {
    for (kind, off, back) in [
        (VTE, "\u{1b}[8l", "\u{1b}[8h"),
        (KONSOLE, "\u{1b}]50;BidiRenderingEnabled=false\u{7}", "\u{1b}]50;BidiRenderingEnabled=true\u{7}"),
    ] {
        let data = TempDir::new().unwrap();
        let mut terminal = Terminal::start_in(kind, &doctor(data.path(), "ar", &[]));
        assert_eq!(terminal.end(), 0);
        terminal.wait_for("the report", |screen| screen.contents().contains(&reply(kind)));
        let heard = String::from_utf8_lossy(&terminal.heard()).into_owned();
        if kind.switchable {
            assert!(heard.contains(off), "asked whether it can be switched");
        }
        assert!(heard.rfind(off) < heard.rfind(back), "{}", kind.da2);
        assert!(heard.rfind(back) < heard.rfind("1049l"), "{}", kind.da2);
        assert!(printed(&terminal).contains('\u{2800}'), "prepared for a terminal that reorders again");
    }
}

#[test]
fn arabic_is_joined_and_in_order_where_cells_are_drawn_as_they_come() {
    let data = TempDir::new().unwrap();
    let printed = run(XTERM, &doctor(data.path(), "ar", &[]));
    let sample = printed.lines().find(|row| row.contains("Enter") && row.contains("12")).expect("the sample");
    assert!(sample.contains("(ﻢﻬﻣ) Enter ﻂﻐﺿﺍ ﻢﺛ 12 ﻢﻗﺮﻟﺍ ﺐﺘﻛﺍ"), "{sample}");
    assert!(sample.starts_with("          "), "it begins at the right: {sample}");
}

#[test]
fn the_line_for_scripts_can_be_taken_apart() {
    let data = TempDir::new().unwrap();
    for (kind, terminal, strategy, reason, sure) in [
        (XTERM, "xterm", "plain", "in-order", "yes"),
        (VTE, "vte", "bdsm", "switchable", "yes"),
        (KONSOLE, "konsole", "konsole", "konsole", "yes"),
        (KITTY, "kitty", "kitty", "kitty", "yes"),
        (UNKNOWN, "novelty", "plain", "other", "no"),
    ] {
        let printed = run(kind, &doctor(data.path(), "ar", &["--short"]));
        assert_eq!(printed.lines().count(), 1, "{printed}");
        let (marks, all_keys) = if kind.all_keys { ("no", "yes") } else { ("yes", "no") };
        let expected = [
            ("terminal", terminal),
            ("strategy", strategy),
            ("reason", reason),
            ("sure", sure),
            ("marks", marks),
            ("colours", "256"),
            ("mouse", "yes"),
            ("all-keys", all_keys),
        ];
        assert_eq!(parts(&printed), BTreeMap::from(expected));
    }
}

#[test]
fn a_choice_that_a_reader_made_is_told() {
    let data = TempDir::new().unwrap();
    let asked = Terminal::start_in(UNKNOWN, &arguments(data.path(), "ar", Some("first-files/cv-to-folder")));
    asked.wait_for("the four lines", |screen| screen.contents().matches("OK").count() == 4);
    asked.send(b"3");
    asked.wait_for("the exercise", |screen| screen.contents().contains("pdf"));
    drop(asked);
    let names = || {
        let mut names: Vec<_> = fs::read_dir(data.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    assert!(run(UNKNOWN, &doctor(data.path(), "en", &[])).contains("A reader has pointed at the line"));
    assert_eq!(parts(&run(UNKNOWN, &doctor(data.path(), "en", &["--short"])))["sure"], "yes");
    assert_eq!(names(), before, "looked at, not touched");
}

/// Without a terminal, in that language.
fn piped(language: &str, more: &[&str], variables: &[(&str, &str)]) -> (String, Option<i32>) {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("not made");
    let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
    command.args(doctor(&data, language, more)).stdin(Stdio::null()).stderr(Stdio::inherit());
    for name in ["TMUX", "STY", "VTE_VERSION", "KONSOLE_VERSION", "MLTERM", "NO_COLOR", "COLORTERM", "LC_ALL"] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color").env("LANG", "C.UTF-8").envs(variables.iter().copied());
    let output = command.output().unwrap();
    assert!(!data.exists(), "nothing is written");
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

#[test]
fn in_a_pipe_it_tells_what_the_environment_does_and_fails() {
    let leaked = &[("TMUX", "/tmp/x"), ("KONSOLE_VERSION", "221203"), ("LC_ALL", "C"), ("NO_COLOR", "1")];
    for (language, says) in [
        ("en", "The rest can only be said in a terminal window."),
        ("fr", "Le reste ne peut être dit que dans une fenêtre de terminal."),
        ("ar", "الباقي لا يُعرف إلا في نافذة طرفية."),
    ] {
        let (printed, code) = piped(language, &[], leaked);
        assert!(printed.contains(says) && printed.contains("tmux") && printed.contains("Konsole"), "{printed}");
        assert!(printed.contains("LC_ALL") && printed.contains("NO_COLOR"), "{printed}");
        let in_order =
            |sign: char| !('\u{FB50}'..='\u{FEFC}').contains(&sign) && !('\u{2066}'..='\u{2069}').contains(&sign);
        assert!(printed.chars().all(|sign| sign == '\n' || (in_order(sign) && !sign.is_control())), "{printed:?}");
        assert_eq!(code, Some(1));
    }
    let (printed, code) = piped("ar", &["--short"], &[("STY", "1.x")]);
    assert_eq!((parts(&printed)["terminal"], parts(&printed)["sure"], code), ("screen", "no", Some(1)));
}

//! The tutorial of docs/packs.md, followed to the letter: what it says to write is written, what it says to run is run, with the
//! real program, in an empty folder. At its end the pack is played.

use crate::end_to_end::{Terminal, bytes};
use crate::source::root;
use passerelle::grade::Outcome;
use passerelle::input::{self, Button, Event, Mouse, MouseKind};
use passerelle::store::Store;
use rustix::process::Signal;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const NAME: &str = "Amina";
const EXERCISES: [&str; 3] = ["which-is-folder", "two-lines", "keep-the-contract"];

/// One thing that the tutorial asks for.
#[derive(Debug)]
enum Step {
    /// A file with this text.
    Write(PathBuf, String),
    /// This text at the end of a file.
    Add(PathBuf, String),
    /// This line instead of the one of a file that begins with the same word.
    Change(PathBuf, String),
    /// A command.
    Run(Vec<String>),
}

/// What the tutorial asks for, in order. A block of code belongs to the last file that was named before it.
fn steps() -> Vec<Step> {
    let page = fs::read_to_string(root().join("docs/packs.md")).unwrap();
    let tutorial = page.split("\n## ").find(|part| part.starts_with("Your first pack")).unwrap();
    let (mut steps, mut before, mut code) = (Vec::new(), String::new(), None::<String>);
    for line in tutorial.lines() {
        match &mut code {
            Some(text) if line == "```" => {
                steps.push(writing(&before, std::mem::take(text)));
                (before, code) = (String::new(), None);
            }
            Some(text) => {
                text.push_str(line);
                text.push('\n');
            }
            None if line.starts_with("```") => code = Some(String::new()),
            None if line.starts_with("    passerelle") => {
                steps.push(Step::Run(line.split_whitespace().skip(1).map(str::to_owned).collect()));
            }
            None => before.push_str(line),
        }
    }
    steps
}

fn writing(before: &str, text: String) -> Step {
    let (rest, path) =
        before.rsplit_once("`my-pack/").map(|(rest, path)| (rest, path.split('`').next().unwrap())).unwrap();
    let path = Path::new("my-pack").join(path);
    match () {
        () if rest.ends_with("Add to ") => Step::Add(path, text),
        () if rest.ends_with("In ") => Step::Change(path, text),
        () => Step::Write(path, text),
    }
}

/// Somebody who follows it.
struct Author {
    folder: TempDir,
}

impl Author {
    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }
    fn arguments(&self, rest: &[String]) -> Vec<String> {
        let data = self.data().display().to_string();
        ["--data", &data, "--lang", "en"].into_iter().map(str::to_owned).chain(rest.iter().cloned()).collect()
    }
    fn terminal(&self, rest: &[String]) -> Terminal {
        Terminal::start_at(self.folder.path(), &self.arguments(rest))
    }

    fn follow(&self, step: Step) {
        let at = |path: &Path| self.folder.path().join(path);
        match step {
            Step::Write(path, text) => {
                fs::create_dir_all(at(&path).parent().unwrap()).unwrap();
                fs::write(at(&path), text).unwrap();
            }
            Step::Add(path, text) => {
                let before = fs::read_to_string(at(&path)).unwrap();
                fs::write(at(&path), before + &text).unwrap();
            }
            Step::Change(path, line) => {
                let key = line.split(' ').next().unwrap();
                let before = fs::read_to_string(at(&path)).unwrap();
                let old = before.lines().find(|line| line.starts_with(key)).unwrap();
                fs::write(at(&path), before.replace(old, line.trim_end())).unwrap();
            }
            Step::Run(words) => match words.get(1).map(String::as_str) {
                None => self.play(),
                Some("preview") => self.preview(&words),
                Some(_) => self.run(&words),
            },
        }
    }

    fn run(&self, words: &[String]) {
        let program = Command::new(env!("CARGO_BIN_EXE_passerelle"))
            .current_dir(self.folder.path())
            .args(self.arguments(words))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&program.stdout).into_owned() + &String::from_utf8_lossy(&program.stderr);
        assert!(program.status.success(), "{words:?}: {said}");
        assert!(!said.contains("warning:"), "{words:?}: {said}");
    }

    fn preview(&self, words: &[String]) {
        let mut terminal = self.terminal(words);
        terminal.wait_for("the question", |screen| screen.contents().contains("Which of these names is a folder?"));
        press(&terminal, "f12");
        terminal.wait_for("the panel", |screen| screen.contents().contains("Leave"));
        press(&terminal, "q");
        assert_eq!(terminal.end(), 0);
    }

    /// The pack is a subject at home; each of its exercises is done as a learner does it.
    fn play(&self) {
        let learner = ["--learner", NAME].map(str::to_owned);
        let home = self.terminal(&learner);
        wait(&home, "My first pack");
        leave(home);
        let plays: [fn(&Terminal); 3] = [answer, type_two_lines, keep_the_contract];
        for (exercise, play) in EXERCISES.into_iter().zip(plays) {
            let exercise = ["--exercise".to_owned(), format!("my-pack/{exercise}")];
            let terminal = self.terminal(&[&learner[..], &exercise[..]].concat());
            wait(&terminal, "of 3");
            play(&terminal);
            wait(&terminal, "Done, without help!");
            leave(terminal);
        }
    }
}

fn wait(terminal: &Terminal, text: &str) {
    terminal.wait_for(text, |screen| screen.contents().contains(text));
}

fn press(terminal: &Terminal, keys: &str) {
    for key in input::keys(keys).unwrap() {
        terminal.send(&bytes(&Event::Key(key)));
    }
}

/// Clicks on a text when it is there; where it stands several times, on the last one.
fn click(terminal: &Terminal, text: &str) {
    wait(terminal, text);
    let place = terminal.look(|screen| {
        let rows = screen.contents();
        let found =
            rows.lines().enumerate().filter_map(|(row, line)| Some((line.split_once(text)?.0.chars().count(), row)));
        found.last().unwrap()
    });
    // On its second letter: the first one may be a bracket.
    let (column, row) = (u16::try_from(place.0 + 1).unwrap(), u16::try_from(place.1).unwrap());
    for kind in [MouseKind::Down(Button::Main), MouseKind::Up(Button::Main)] {
        terminal.send(&bytes(&Event::Mouse(Mouse { kind, column, row, ctrl: false, shift: false, at: 0 })));
    }
}

/// Chooses what a list has under this name, and opens it.
fn open(terminal: &Terminal, name: &str, then: &str) {
    click(terminal, name);
    press(terminal, "enter");
    wait(terminal, then);
}

fn answer(terminal: &Terminal) {
    click(terminal, "Papers");
    click(terminal, "I am done");
}

fn type_two_lines(terminal: &Terminal) {
    terminal.send(b"my papers");
    wait(terminal, "Line 2 of 2");
    terminal.send(b"for the flat");
}

fn keep_the_contract(terminal: &Terminal) {
    open(terminal, "Your contract", "Attachment: Contract.pdf");
    click(terminal, "[ Save ]");
    wait(terminal, "in Downloads");
    open(terminal, "Documents", "in Documents");
    open(terminal, "Housing", "in “Housing”");
    click(terminal, "[ Save ]");
    wait(terminal, "[ Reply all ]");
    click(terminal, "Files");
    wait(terminal, "[ Move to bin ]");
    open(terminal, "Documents", "─ Documents ─");
    open(terminal, "Housing", "─ Housing ─");
    open(terminal, "Contract.pdf", "The flat is yours");
    click(terminal, "I am done");
}

fn leave(mut terminal: Terminal) {
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.end(), 0);
}

#[test]
fn the_tutorial_makes_a_pack_that_is_shared_and_played() {
    let author = Author { folder: TempDir::new().unwrap() };
    let steps = steps();
    let commands = steps.iter().filter(|step| matches!(step, Step::Run(_))).count();
    assert!(steps.len() >= 14 && commands >= 6, "{steps:?}");
    steps.into_iter().for_each(|step| author.follow(step));
    let store = Store::open(&author.data()).0;
    let amina = store.learners().remove(0);
    let done: Vec<_> = store.attempts(amina.id).into_iter().map(|done| (done.exercise, done.outcome)).collect();
    assert_eq!(done, EXERCISES.map(|exercise| (exercise.to_owned(), Outcome::Alone)));
}

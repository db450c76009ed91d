//! A terminal for the real program: a pseudo-terminal that answers, and a screen to wait on. Nothing sleeps.
//! What is expected on the screen is for the tests.

use passerelle::input::{Button, Event, Key, KeyCode, Mouse, MouseKind};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid};
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};
use vt100::{Parser, Screen};

/// How long a screen is waited for before the test gives up.
const PATIENCE: Duration = Duration::from_secs(30);

struct Shown {
    parser: Parser,
    heard: Vec<u8>,
}

/// Who the terminal says it is: what it answers to each question.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(super) xtversion: &'static str,
    pub(super) da2: &'static str,
    /// Whether it knows mode 8, which switches its own reordering.
    pub(super) switchable: bool,
    /// Whether it knows kitty's keyboard protocol.
    pub(super) all_keys: bool,
    pub(super) da1: &'static str,
}

/// A terminal that draws cells as they come.
pub(super) const XTERM: Kind =
    Kind { xtversion: "XTerm(379)", da2: "41;379;0", switchable: false, all_keys: false, da1: "64;1;2" };
/// One that reorders and can be told not to.
pub(super) const VTE: Kind = Kind { xtversion: "", da2: "65;7006;1", switchable: true, all_keys: false, da1: "65;1;9" };
/// One that has a sequence of its own for that.
pub(super) const KONSOLE: Kind =
    Kind { xtversion: "Konsole 22.12.3", da2: "1;115;0", switchable: false, all_keys: false, da1: "62;1;4" };
/// One that reports all keys when it is asked to.
pub(super) const KITTY: Kind =
    Kind { xtversion: "kitty(0.26.5)", da2: "1;4000;26", switchable: false, all_keys: true, da1: "62;" };
/// One that nobody has seen.
pub(super) const UNKNOWN: Kind =
    Kind { xtversion: "Novelty 1", da2: "77;1;1", switchable: false, all_keys: false, da1: "62" };

impl Kind {
    /// The answer to a question, given what was sent before it.
    fn answer(self, question: &[u8], before: &[u8]) -> Option<String> {
        let some = |answer: &str, start: &str, end: &str| (!answer.is_empty()).then(|| format!("{start}{answer}{end}"));
        let last = |sequence: &[u8]| before.windows(sequence.len()).rposition(|bytes| bytes == sequence);
        match question {
            b"\x1b[>0q" => some(self.xtversion, "\x1bP>|", "\x1b\\"),
            b"\x1b[>c" => some(self.da2, "\x1b[>", "c"),
            b"\x1b[8$p" if self.switchable => {
                let explicit = last(b"\x1b[8l") > last(b"\x1b[8h");
                some(if explicit { "2" } else { "1" }, "\x1b[8;", "$y")
            }
            b"\x1b[?u" if self.all_keys => Some("\x1b[?0u".to_owned()),
            b"\x1b[?1006$p" if self.all_keys => Some("\x1b[?1006;2$y".to_owned()),
            b"\x1b[c" => some(self.da1, "\x1b[?", "c"),
            _ => None,
        }
    }
}

/// A terminal with the program in it.
pub(crate) struct Terminal {
    master: Box<dyn MasterPty + Send>,
    writer: Arc<Mutex<Box<dyn Write + Send>>>,
    child: Box<dyn Child + Send + Sync>,
    shown: Arc<(Mutex<Shown>, Condvar)>,
    before: String,
}

impl Terminal {
    /// Starts the program with these arguments in a terminal of 80x24 that draws cells as they come.
    pub(crate) fn start(arguments: &[String]) -> Self {
        Terminal::start_in(XTERM, arguments)
    }
    /// The same, in that folder.
    pub(crate) fn start_at(folder: &Path, arguments: &[String]) -> Self {
        Terminal::open(XTERM, Some(folder), arguments)
    }
    /// Starts the program in a terminal of that kind.
    pub(crate) fn start_in(kind: Kind, arguments: &[String]) -> Self {
        Terminal::open(kind, None, arguments)
    }
    fn open(kind: Kind, folder: Option<&Path>, arguments: &[String]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let before = modes(pair.master.as_ref());
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_passerelle"));
        command.args(arguments);
        for name in ["TMUX", "STY", "VTE_VERSION", "KONSOLE_VERSION", "MLTERM", "NO_COLOR", "COLORTERM", "LC_ALL"] {
            command.env_remove(name);
        }
        if let Some(folder) = folder {
            command.cwd(folder);
        }
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let writer = Arc::new(Mutex::new(pair.master.take_writer().unwrap()));
        let shown = Arc::new((
            Mutex::new(Shown { parser: Parser::new(cells(24), cells(80), 0), heard: Vec::new() }),
            Condvar::new(),
        ));
        listen(pair.master.try_clone_reader().unwrap(), Arc::clone(&writer), Arc::clone(&shown), kind);
        Terminal { master: pair.master, writer, child, shown, before }
    }

    /// Sends what a keyboard or a mouse would.
    pub(crate) fn send(&self, bytes: &[u8]) {
        let mut writer = self.writer.lock().unwrap();
        writer.write_all(bytes).unwrap();
        writer.flush().unwrap();
    }
    /// Sends a signal to the program.
    pub(crate) fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(id).unwrap(), signal).unwrap();
    }
    /// Asks the program to stop, as the shell's job control does, and waits until it stands still.
    pub(crate) fn stop(&self) {
        self.signal(Signal::TSTP);
        let id = Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap();
        waitid(WaitId::Pid(id), WaitIdOptions::STOPPED | WaitIdOptions::NOWAIT).unwrap();
    }
    /// The window has another size.
    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        self.shown.0.lock().unwrap().parser.screen_mut().set_size(cells(rows), cells(columns));
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
    }
    /// Waits for the program's end: its exit code.
    pub(crate) fn end(&mut self) -> u32 {
        self.child.wait().unwrap().exit_code()
    }

    /// Looks at the screen.
    pub(crate) fn look<T>(&self, see: impl FnOnce(&Screen) -> T) -> T {
        see(self.shown.0.lock().unwrap().parser.screen())
    }
    /// Everything that the program sent.
    pub(crate) fn heard(&self) -> Vec<u8> {
        self.shown.0.lock().unwrap().heard.clone()
    }
    /// Whether the line is as it was before the program came.
    pub(crate) fn is_cooked(&self) -> bool {
        modes(self.master.as_ref()) == self.before
    }

    /// Waits until the screen is so.
    #[track_caller]
    pub(crate) fn wait_for(&self, what: &str, is_so: impl Fn(&Screen) -> bool) {
        self.wait(what, |shown| is_so(shown.parser.screen()));
    }
    /// Waits until the program has sent so much.
    #[track_caller]
    pub(crate) fn wait_for_heard(&self, what: &str, is_so: impl Fn(&[u8]) -> bool) {
        self.wait(what, |shown| is_so(&shown.heard));
    }
    #[track_caller]
    fn wait(&self, what: &str, is_so: impl Fn(&Shown) -> bool) {
        let until = Instant::now() + PATIENCE;
        let mut shown = self.shown.0.lock().unwrap();
        while !is_so(&shown) {
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain for {what}:\n{}", rows(shown.parser.screen()));
            shown = self.shown.1.wait_timeout(shown, left).unwrap().0;
        }
    }
    /// Waits until the screen shows exactly this, row by row.
    #[track_caller]
    pub(crate) fn wait_for_screen(&self, wanted: &str) {
        self.wait_for(&format!("this screen:\n{wanted}\nhere is"), |screen| rows(screen) == wanted);
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Only what this test started; it may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}

/// The rows of the screen, without spaces at their ends.
fn rows(screen: &Screen) -> String {
    let (_, columns) = screen.size();
    let rows: Vec<String> = screen.rows(0, columns.get()).map(|row| row.trim_end().to_owned()).collect();
    rows.join("\n")
}

/// The questions that a terminal may answer.
const QUESTIONS: [&[u8]; 6] = [b"\x1b[>0q", b"\x1b[>c", b"\x1b[8$p", b"\x1b[?1006$p", b"\x1b[?u", b"\x1b[c"];

/// Reads what the program sends, and answers its questions.
fn listen(
    mut reader: Box<dyn Read + Send>,
    writer: Arc<Mutex<Box<dyn Write + Send>>>,
    shown: Arc<(Mutex<Shown>, Condvar)>,
    kind: Kind,
) {
    std::thread::spawn(move || {
        // Little by little, as on a slow machine: what depends on getting a frame whole fails here.
        let mut bytes = [0; 61];
        let (mut looked, mut drawn) = (0, 0);
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            let answers = {
                let mut shown = shown.0.lock().unwrap();
                shown.heard.extend_from_slice(&bytes[..count]);
                // The parser loses the letter after one that a read cut in two: it gets whole letters only.
                let Shown { parser, heard, .. } = &mut *shown;
                let whole = drawn + whole_letters(&heard[drawn..]);
                let whole = begun_frame(heard).map_or(whole, |begun| whole.min(begun).max(drawn));
                parser.process(&heard[drawn..whole]);
                drawn = whole;
                let mut answers = String::new();
                for at in looked..shown.heard.len() {
                    let (before, rest) = shown.heard.split_at(at);
                    if let Some(question) = QUESTIONS.iter().find(|question| rest.starts_with(question)) {
                        answers.extend(kind.answer(question, before));
                    }
                }
                // A question may have been cut in two.
                looked = shown.heard.len() - (0..8).rev().find(|cut| cut_question(&shown.heard, *cut)).unwrap_or(0);
                answers
            };
            let _ = writer.lock().unwrap().write_all(answers.as_bytes());
            shown.1.notify_all();
        }
    });
}

/// Where a frame begins that has not ended yet: nobody sees half a frame (synchronized output, mode 2026).
fn begun_frame(heard: &[u8]) -> Option<usize> {
    let last = |sequence: &[u8]| heard.windows(sequence.len()).rposition(|bytes| bytes == sequence);
    let begun = last(b"\x1b[?2026h")?;
    (last(b"\x1b[?2026l") < Some(begun)).then_some(begun)
}

/// How many of these bytes are whole letters: all but a letter that is cut in two at their end.
fn whole_letters(bytes: &[u8]) -> usize {
    match bytes.utf8_chunks().last() {
        Some(last) if (1..4).contains(&last.invalid().len()) => {
            let tail = last.invalid();
            let cut = std::str::from_utf8(tail).is_err_and(|error| error.error_len().is_none());
            bytes.len() - if cut { tail.len() } else { 0 }
        }
        _ => bytes.len(),
    }
}

/// Whether the last bytes, that many, begin a question and do not end it.
fn cut_question(heard: &[u8], length: usize) -> bool {
    let Some(end) = heard.len().checked_sub(length).map(|start| &heard[start..]) else { return false };
    length > 0 && QUESTIONS.iter().any(|question| question.len() > length && question.starts_with(end))
}

/// What a terminal sends for an event (xterm's keys; SGR 1006 for the mouse).
pub(crate) fn bytes(event: &Event) -> Vec<u8> {
    match event {
        Event::Key(key) => key_bytes(*key),
        Event::Mouse(mouse) => mouse_bytes(*mouse),
        other => panic!("no terminal sends {other:?}"),
    }
}

fn key_bytes(key: Key) -> Vec<u8> {
    let modifier = 1 + u8::from(key.shift) + 2 * u8::from(key.alt) + 4 * u8::from(key.ctrl);
    let csi = |last: char| match modifier {
        1 => format!("\x1b[{last}"),
        _ => format!("\x1b[1;{modifier}{last}"),
    };
    match key.code {
        KeyCode::Char(' ') if key.ctrl => vec![0],
        KeyCode::Char(letter) if key.ctrl => vec![u8::try_from(letter).unwrap() & 0x1f],
        KeyCode::Char(letter) => letter.to_string().into_bytes(),
        KeyCode::Enter => b"\r".to_vec(),
        KeyCode::Tab if key.shift => b"\x1b[Z".to_vec(),
        KeyCode::Tab => b"\t".to_vec(),
        KeyCode::Esc => b"\x1b".to_vec(),
        KeyCode::Backspace => vec![0x7f],
        KeyCode::Delete => b"\x1b[3~".to_vec(),
        KeyCode::Up => csi('A').into_bytes(),
        KeyCode::Down => csi('B').into_bytes(),
        KeyCode::Right => csi('C').into_bytes(),
        KeyCode::Left => csi('D').into_bytes(),
        KeyCode::Home => csi('H').into_bytes(),
        KeyCode::End => csi('F').into_bytes(),
        KeyCode::F(2) => b"\x1bOQ".to_vec(),
        KeyCode::F(6) => b"\x1b[17~".to_vec(),
        KeyCode::F(10) if key.shift => b"\x1b[21;2~".to_vec(),
        KeyCode::F(10) => b"\x1b[21~".to_vec(),
        KeyCode::F(12) => b"\x1b[24~".to_vec(),
        KeyCode::PageUp => b"\x1b[5~".to_vec(),
        KeyCode::PageDown => b"\x1b[6~".to_vec(),
        other => panic!("no test sends {other:?}"),
    }
}

fn mouse_bytes(mouse: Mouse) -> Vec<u8> {
    let (button, last) = match mouse.kind {
        MouseKind::Down(Button::Main) => (0, 'M'),
        MouseKind::Up(Button::Main) => (0, 'm'),
        MouseKind::Down(Button::Context) => (2, 'M'),
        MouseKind::Up(Button::Context) => (2, 'm'),
        MouseKind::Drag => (32, 'M'),
        MouseKind::Scroll(lines) => (64 + u8::from(lines > 0), 'M'),
    };
    let held = 4 * u8::from(mouse.shift) + 16 * u8::from(mouse.ctrl);
    format!("\x1b[<{};{};{}{last}", button + held, mouse.column + 1, mouse.row + 1).into_bytes()
}
